import type { Context } from '#kernel/context.ts';
import type { Operation, View } from '#kernel/operation.ts';

/** Where the generated page lies, from the project's directory. */
export const rolesFile = 'docs/roles-and-operations.md';

/** Grants that no role carries, with whom they let in. */
const open: Readonly<Record<string, string>> = {
  public: 'siapa pun',
  'signed-in': 'siapa pun yang masuk',
  member: 'setiap anggota',
  system: 'pekerja latar saja',
  door: 'pintu yang memeriksa unggahan',
};

/** Whether a grant lets in by itself, without a role that carries it. */
export const isOpenGrant = (grant: string): boolean => Object.hasOwn(open, grant);

/** The page "who may do what", as Markdown: one table a context, roles across, operations and views down. Made from the registry alone. */
export function rolesPage(contexts: readonly Context[]): string {
  return [
    '# Peran dan operasi',
    '',
    'Dibuat dari daftar operasi oleh `npm run cli -- docs roles`; jangan disunting. Tanda ● berarti peran itu memegang kewenangannya.',
    'Kewenangan membuka operasi; siapa boleh atas perkara yang mana diputuskan oleh aturan operasi itu sendiri.',
    ...contexts.flatMap((context) => sectionOf(context, contexts)),
    '',
  ].join('\n');
}

function sectionOf(context: Context, contexts: readonly Context[]): string[] {
  const all = [...context.operations, ...context.views];
  if (all.length === 0) return [];
  const roles = rolesFor(context, contexts, all);
  return [
    '',
    `## ${context.name}`,
    '',
    ...(roles.length > 0 ? [`Peran: ${roles.map(({ role, name }) => `${name} (\`${role}\`)`).join(', ')}.`, ''] : []),
    ...table(
      ['Nama', 'Jenis', 'Kewenangan', ...roles.map(({ name }) => name), 'Ringkasan'],
      all.map((what) => rowOf(what, roles)),
    ),
  ];
}

interface Role {
  role: string;
  name: string;
  grants: readonly string[];
}

/** The context's own roles, and for the kernel those of any context that carry one of its grants. */
function rolesFor(context: Context, contexts: readonly Context[], all: readonly { grant: string }[]): Role[] {
  const wanted = new Set(all.map(({ grant }) => grant));
  const of = (each: Context) =>
    Object.entries(each.roles).map(([role, { name, grants }]) => ({ role, name: name.id, grants }));
  const others = contexts.filter((each) => each !== context && context.name === 'kernel').flatMap(of);
  return [...of(context), ...others.filter(({ grants }) => grants.some((grant) => wanted.has(grant)))];
}

function rowOf(what: Operation | View, roles: readonly Role[]): string[] {
  const marks = roles.map(({ grants }) => (grants.includes(what.grant) ? '●' : ''));
  const grant = isOpenGrant(what.grant) ? `${open[what.grant]}` : `\`${what.grant}\``;
  return [
    `\`${what.name}\``,
    what.kind === 'operation' ? 'operasi' : 'tampilan',
    grant,
    ...marks,
    what.summary.replaceAll('|', '\\|'),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
