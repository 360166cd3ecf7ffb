import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
import { fences } from './rules.ts';

const root = join(import.meta.dirname, '..');
const planted = join(import.meta.dirname, 'planted');

async function cruiseTree(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir,
      ruleSet: { forbidden: fences },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\?(url|worker)' },
      parser: 'swc',
      tsPreCompilationDeps: false,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default'],
        extensions: ['.ts', '.tsx', '.js'],
      },
    },
    undefined,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  return output as ICruiseResult;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
}

describe('the fences of the house', () => {
  it('hold in every module', async () => {
    const { modules, summary } = await cruiseTree(root);
    const cruised = modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source)).length;
    // A parser that fails silently would cruise nothing and find nothing.
    expect(cruised).toBeGreaterThanOrEqual(sourceFiles(join(root, 'src')).length);
    expect(modules.flatMap((module) => module.dependencies).length).toBeGreaterThan(cruised);
    const aliases = modules
      .flatMap((module) => module.dependencies)
      .filter((dependency) => dependency.module.startsWith('#'));
    expect(aliases.length).toBeGreaterThan(10);
    expect(aliases.filter((dependency) => !dependency.resolved.startsWith('src/'))).toEqual([]);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it.each(fences.map((fence) => fence.name as string))('%s stops its planted violation', async (name) => {
    const { summary } = await cruiseTree(join(planted, name));
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(name);
  });
});

describe('rules', () => {
  const forbidden =
    /\bawait\b|\basync\b|\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\brandomUUID\b|\bprocess\.|\bfetch\(/;
  const isRules = (file: string) => /(^|\/)([\w-]+\.)?rules(\.[\w-]+)?\.ts$/.test(file) && !file.endsWith('.test.ts');

  it('read no clock, throw no dice and wait for nothing', () => {
    const files = sourceFiles(join(root, 'src')).filter(isRules);
    expect(files.length).toBeGreaterThan(2);
    const impure = files.filter((file) =>
      forbidden.test(withoutComments(readFileSync(join(root, 'src', file), 'utf8'))),
    );
    expect(impure).toEqual([]);
  });

  it('are caught when they do', () => {
    const source = readFileSync(join(planted, 'impure-rules/src/contexts/a/things/rules.ts'), 'utf8');
    expect(forbidden.test(withoutComments(source))).toBe(true);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
