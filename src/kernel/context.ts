import type { Migration } from 'kysely/migration';
import type { Actor, Circumstances, Tenant } from './actor.ts';
import type { Tx } from './database/tables.ts';
import type { Operation, Subject, View } from './operation.ts';
import type { Platform } from './platform.ts';

/** A place in the rail of an organisation: its path below `/<tenant>/`, who sees it, and the word key that names it. */
export interface Place {
  path: string;
  /** Grants of which one is enough to see the place; 'public' shows it to all. */
  grants: string[];
  /** The name in both languages. */
  name: { id: string; en: string };
  icon: string;
}

/** Everything that a context gives the platform. Listed once, in `doors/registry.ts`. */
export interface Context {
  name: string;
  /** Which grants each role carries. */
  roles: Record<string, { name: { id: string; en: string }; grants: string[] }>;
  // biome-ignore lint/suspicious/noExplicitAny: a list of operations of every input and result type
  operations: Operation<any, any>[];
  // biome-ignore lint/suspicious/noExplicitAny: a list of views of every input and answer type
  views: View<any, any>[];
  migrations: Record<string, Migration>;
  places: Place[];
  /** Where the page of a subject is, below `/<tenant>/`, by subject type. */
  pages: Record<string, (id: string) => string>;
  /** Whether the actor may open a document of a subject, by subject type. Owners always may. */
  documentAccess: Record<string, (tx: Tx, subject: Subject, circumstances: Circumstances) => Promise<boolean>>;
  /** Words of refusals, to-dos, notices and journal lines, both languages. */
  words: { id: ContextWords; en: ContextWords };
  /** A living figure for the context's door on the landing page, open to all: how many of what there are now. */
  frontFigure?: View<Record<string, never>, { value: number; unit: { id: string; en: string } }>;
  /** Demonstration accounts, `<name>@<tenant>.test`. People are invented. */
  demoAccounts: { name: string; person: string; roles: string[] }[];
  /** Puts the demonstration data into the empty tenants of this context, through operations like anyone else. */
  seedDemo?: (platform: Platform, tenant: Tenant) => Promise<void>;
}

/** Sentences that the kernel needs from a context. Keys are codes; data comes from the refusal, to-do, notice or journal line. */
export interface ContextWords {
  // biome-ignore lint/suspicious/noExplicitAny: each code has its own data; the typed words files fix it
  refusals: Record<string, (data: any) => { says: string; remedy?: string }>;
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own data
  todos: Record<string, (data: any) => string>;
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own data
  notices: Record<string, (data: any) => { subject: string; body: string }>;
  // biome-ignore lint/suspicious/noExplicitAny: each operation has its own facts
  journal: Record<string, (facts: any) => string>;
}

/** A member of the tenant in a certain role, as pickers and rules need him. */
export interface Member {
  personId: string;
  name: string;
  roles: Actor['roles'];
}

/** What one subject of a context brings; {@link joinParts} makes a context of them. */
export type Part = Partial<Omit<Context, 'name' | 'roles' | 'words' | 'demoAccounts'>> & {
  words?: { id: Partial<ContextWords>; en: Partial<ContextWords> };
};

/** Joins the subjects of a context, in the order in which their migrations and demonstration data build on each other. */
export function joinParts(head: Pick<Context, 'name' | 'roles' | 'demoAccounts'>, parts: readonly Part[]): Context {
  const wordsIn = (language: 'id' | 'en'): ContextWords => ({
    refusals: Object.assign({}, ...parts.map((part) => part.words?.[language].refusals)),
    todos: Object.assign({}, ...parts.map((part) => part.words?.[language].todos)),
    notices: Object.assign({}, ...parts.map((part) => part.words?.[language].notices)),
    journal: Object.assign({}, ...parts.map((part) => part.words?.[language].journal)),
  });
  return {
    ...head,
    operations: parts.flatMap((part) => part.operations ?? []),
    views: parts.flatMap((part) => part.views ?? []),
    migrations: Object.assign({}, ...parts.map((part) => part.migrations)),
    places: parts.flatMap((part) => part.places ?? []),
    pages: Object.assign({}, ...parts.map((part) => part.pages)),
    documentAccess: Object.assign({}, ...parts.map((part) => part.documentAccess)),
    words: { id: wordsIn('id'), en: wordsIn('en') },
    frontFigure: parts.map((part) => part.frontFigure).find(Boolean),
    seedDemo: async (platform, tenant) => {
      for (const part of parts) await part.seedDemo?.(platform, tenant);
    },
  };
}
