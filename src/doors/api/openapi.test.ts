import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contexts, operations, views } from '#doors/registry.ts';
import { offered } from '#doors/registry-schemas.ts';
import { projectRoot } from '#kernel/root.ts';
import { docsPage } from './docs/page.ts';
import { openApiOf } from './openapi.ts';
import { exampleOf } from './openapi-example.ts';

const publicUrl = 'https://contoh.id';
const document = openApiOf({ publicUrl }) as {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        summary: string;
        tags: string[];
        'x-grant': string;
        parameters: unknown[];
        requestBody?: { content: Record<string, { example?: unknown }> };
      }
    >
  >;
  tags: { name: string }[];
  components: { securitySchemes: Record<string, { name: string }> };
};
const folder = mkdtempSync(join(tmpdir(), 'pancakarya-openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lint(content: unknown) {
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(content));
  const bin = join(projectRoot, 'node_modules/@redocly/cli/bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout } = spawnSync(process.execPath, [bin, 'lint', file, '--format=json', '--extends=recommended'], {
    encoding: 'utf8',
    cwd: folder,
    env,
  });
  const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    totals: { errors: number; warnings: number };
    problems: { ruleId: string; message: string }[];
  };
  return {
    errors: totals.errors,
    warnings: totals.warnings,
    problems: problems.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  };
}

describe('the OpenAPI document', () => {
  it('passes the recommended rules of the linter without error or warning', () => {
    expect(lint(document)).toEqual({ errors: 0, warnings: 0, problems: [] });
  });

  it('would not pass with a reference that leads nowhere', () => {
    const broken = structuredClone(document) as typeof document & { paths: Record<string, unknown> };
    broken.paths['/{tenant}/x'] = { $ref: '#/components/nothing' } as never;
    expect(lint(broken).errors).toBeGreaterThan(0);
  });

  it('describes everything offered, and nothing else', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
    );
    const wanted = offered.map(({ name, kind }) => `${kind === 'view' ? 'get' : 'post'} /{tenant}/${name} ${name}`);
    expect(described.sort()).toEqual(
      [...wanted, 'get /organisations organisations', 'post /{tenant}/documents documents'].sort(),
    );
    expect(JSON.stringify(document)).not.toContain('kernel.move-deadlines');
  });

  it('says who may call what, and where', () => {
    const inbox = document.paths['/{tenant}/kernel.inbox']?.get;
    expect(inbox).toMatchObject({
      'x-grant': 'member',
      tags: ['kernel'],
      parameters: expect.arrayContaining([
        {
          name: 'page',
          in: 'query',
          required: false,
          schema: expect.objectContaining({ type: 'integer', default: 1 }),
        },
      ]),
    });
    expect(document.tags.map(({ name }) => name)).toEqual([
      ...contexts.map(({ name }) => name),
      'documents',
      'organisations',
    ]);
    expect(document.components.securitySchemes.session?.name).toBe('__Secure-pancakarya.session_token');
    expect(
      (openApiOf({ publicUrl: 'http://localhost' }) as typeof document).components.securitySchemes.session?.name,
    ).toBe('pancakarya.session_token');
  });

  it('shows only examples that the parser takes', () => {
    const shown = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .filter((each) => each.requestBody?.content['application/json']?.example !== undefined);
    expect(shown.length).toBeGreaterThan(1);
    for (const { operationId, requestBody } of shown)
      expect(
        operations.get(operationId)?.input.safeParse(requestBody?.content['application/json']?.example).success,
        operationId,
      ).toBe(true);
    const [picky, open] = [
      z.object({ code: z.string().regex(/^\d{5}$/) }),
      z.object({ on: z.iso.date(), to: z.email(), units: z.array(z.object({ id: z.uuid() })).min(2) }),
    ];
    const template = [...views.values()][0]!;
    expect(exampleOf({ ...template, input: picky })).toBeUndefined();
    expect(exampleOf({ ...template, input: open })).toMatchObject({ on: '2026-11-24', units: [{}, {}] });
  });

  it('stays valid with inputs that contain themselves or do not fit an address', () => {
    const Clause: z.ZodType = z.lazy(() => z.object({ text: z.string(), below: z.array(Clause) }));
    const Tree = z.object({ clause: Clause, rest: z.array(Clause) });
    const [operation, view] = [[...operations.values()][0]!, [...views.values()][0]!];
    const made = openApiOf({ publicUrl }, [
      { ...operation, name: 'kernel.tree', input: Tree as never },
      { ...operation, name: 'kernel.self', input: Clause as never },
      { ...view, name: 'kernel.see-tree', input: Tree as never },
    ]);
    expect(JSON.stringify(made)).not.toMatch(/"\$ref":"#(\/\$defs|")/);
    expect(JSON.stringify(made)).toMatch(/"name":"input","in":"query","required":true/);
    expect(lint(made)).toEqual({ errors: 0, warnings: 0, problems: [] });
  });
});

describe('the reference page', () => {
  const page = (language: 'id' | 'en') =>
    String(
      docsPage({
        language,
        theme: 'auto',
        organisations: [{ slug: 'lsp-koper', name: 'LSP <Koper>', kind: 'certification' }],
        publicUrl,
        contexts,
      }),
    );

  it('shows everything offered, in both languages', () => {
    for (const language of ['id', 'en'] as const)
      for (const { name } of offered) expect(page(language)).toContain(`<article id="${name}">`);
    expect(page('id')).toContain('<html lang="id"');
    expect(page('en')).toContain('Signing in');
  });

  it('has an anchor for every refusal, since problem documents point there', () => {
    for (const code of ['kernel.invalid', 'api.failed', 'kernel.not-signed-in'])
      expect(page('id')).toContain(`id="${code}"`);
  });

  it('holds no script, no inline style and no unescaped name, so that the content policy of all pages fits', () => {
    expect(page('id')).not.toMatch(/<script|style=|<style|\son\w+=/);
    expect(page('id')).toContain('LSP &lt;Koper&gt;');
  });
});
