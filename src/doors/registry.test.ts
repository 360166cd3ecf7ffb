import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '#kernel/root.ts';
import { contexts, isOffered, operations, views } from './registry.ts';
import { isOpenGrant, rolesFile, rolesPage } from './registry-roles.ts';
import { contextOf, inputSchemaOf, offered } from './registry-schemas.ts';

const all = contexts.flatMap((context) => [...context.operations, ...context.views].map((what) => ({ what, context })));
const rows = all.map(({ what, context }) => [what.name, what, context] as const);

describe('the registry', () => {
  it('gives every name once', () => {
    const names = all.map(({ what }) => what.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(operations.size + views.size).toBe(names.length);
  });

  it('offers neither what the worker alone nor what an inspecting door alone may call', () => {
    const names = offered.map(({ name }) => name);
    expect(names).not.toContain('kernel.receive-document');
    expect(names).not.toContain('kernel.move-deadlines');
    expect(names).toContain('kernel.inbox');
    expect(offered.every(isOffered)).toBe(true);
  });

  it.each(rows)('%s is named after its context, in one line of English', (name, what, context) => {
    expect(contextOf(what)).toBe(context.name);
    expect(name).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
    expect(what.summary).toMatch(/^[A-Z][^\n]{10,}\.$/);
  });

  it.each(rows)('%s has a grant that some role carries', (_name, { grant }, context) => {
    const roles = contexts
      .filter((each) => each === context || context.name === 'kernel')
      .flatMap((each) => Object.values(each.roles));
    const carried = roles.some(({ grants }) => grants.includes(grant));
    expect(carried || isOpenGrant(grant), `nobody carries ${grant}`).toBe(true);
  });

  it.each(rows)('%s has a JSON Schema of its input: an object that JSON can hold', (_name, what) => {
    const schema = inputSchemaOf(what);
    expect(schema.type ?? (schema.anyOf || schema.oneOf || schema.allOf ? 'object' : undefined)).toBe('object');
    expect(() => z.toJSONSchema(what.input, { io: 'input' })).not.toThrow();
  });

  it.each(contexts.flatMap((context) => context.operations.map((what) => [what.name, context] as const)))(
    '%s has a journal word in both languages',
    (name, context) => {
      expect(context.words.id.journal).toHaveProperty([name]);
      expect(context.words.en.journal).toHaveProperty([name]);
    },
  );

  it('says in both languages the same codes', () => {
    for (const { words, name } of contexts) {
      for (const kind of ['refusals', 'todos', 'notices', 'journal'] as const) {
        expect(Object.keys(words.en[kind]).sort(), `${name} ${kind}`).toEqual(Object.keys(words.id[kind]).sort());
      }
    }
  });
});

it(`${rolesFile} is what the registry says now; npm run cli -- docs roles writes it anew`, () => {
  expect(readFileSync(join(projectRoot, rolesFile), 'utf8')).toBe(rolesPage(contexts));
});

it('the page of roles marks who carries a grant, and only him', () => {
  const page = rolesPage([
    {
      ...contexts[0]!,
      name: 'trade',
      roles: {
        a: { name: { id: 'Satu', en: 'One' }, grants: ['trade.x'] },
        b: { name: { id: 'Dua', en: 'Two' }, grants: [] },
      },
      operations: [{ ...[...operations.values()][0]!, name: 'trade.do', grant: 'trade.x', summary: 'Does it.' }],
      views: [],
    },
  ]);
  expect(page).toContain('| Nama | Jenis | Kewenangan | Satu | Dua | Ringkasan |');
  expect(page).toContain('| `trade.do` | operasi | `trade.x` | ● |  | Does it. |');
});
