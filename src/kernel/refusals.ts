/**
 * Every refusal code with the data it carries. The kernel's own stand here; each context adds its own by
 * `declare module '#kernel/refusals.ts' { interface RefusalData { 'certification.…': {…} } }`.
 * A code without words in both languages fails the type check (see {@link RefusalWords}).
 */
export interface RefusalData {
  'kernel.not-signed-in': Record<string, never>;
  'kernel.not-granted': { grant: string };
  'kernel.unknown-tenant': { slug: string };
  'kernel.not-found': { what: string };
  'kernel.invalid': { message: string; rule?: string; limit?: string };
  'kernel.changed-meanwhile': { what: string };
  'kernel.two-hands': { held: string; wanted: string };
  'kernel.request-reused': { requestId: string };
  'kernel.busy': Record<string, never>;
  'kernel.too-many-requests': { seconds: number };
  'kernel.too-large': { limitMB: number; sizeMB: number };
  'kernel.empty-file': { name: string };
  'kernel.wrong-file-type': { name: string; found: string; allowed: string[] };
  'kernel.active-content': { name: string; what: string };
  'kernel.unreadable-image': { name: string };
  'kernel.decree-known': { id: string };
  'kernel.decree-not-signed': { signedOn: string };
}

/** A known refusal code. */
export type RefusalCode = keyof RefusalData & string;

/** What a refusal looks like on the wire: a code with data, and the field it stands beside. Words are added at the door. */
export interface RefusalBody<C extends RefusalCode = RefusalCode> {
  code: C;
  data: RefusalData[C];
  field?: string;
}

/** Thrown by rules and by the kernel; every door turns it into words in the reader's language. Never carries prose. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly data: RefusalData[C];
  readonly field: string | undefined;
  /** Further refusals of the same request, so that every field is answered at once. */
  readonly also: readonly RefusalBody[];

  constructor(code: C, data: RefusalData[C], field?: string, also: readonly RefusalBody[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
    this.field = field;
    this.also = also;
  }

  /** This refusal and those that came with it, as plain data. */
  bodies(): RefusalBody[] {
    return [{ code: this.code, data: this.data, field: this.field }, ...this.also];
  }
}

/** Refuses the request: `refuse('certification.session-full', { capacity: 20 }, { field: 'sessionId' })`. */
export function refuse<C extends RefusalCode>(code: C, data: RefusalData[C], at: { field?: string } = {}): never {
  throw new Refusal(code, data, at.field);
}

/** What one refusal says: the rule that was broken, and what would change the answer. */
export interface RefusalText {
  says: string;
  remedy?: string;
}

/** The words of all refusal codes that begin with `Prefix.`, e.g. `RefusalWords<'certification'>`. */
export type RefusalWords<Prefix extends string> = {
  [C in RefusalCode as C extends `${Prefix}.${string}` ? C : never]: (data: RefusalData[C]) => RefusalText;
};
