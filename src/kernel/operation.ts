import type { z } from 'zod';
import type { Actor, Circumstances } from './actor.ts';
import type { Tx } from './database/tables.ts';
import type { DeadlineSpec } from './deadlines/rules.ts';
import type { FileKind } from './documents/kinds.ts';

/**
 * Who may call: a grant that roles carry (`'certification.review'`), `'signed-in'` for any account, `'member'` for any person of the
 * tenant, `'public'` for anyone, `'system'` for the worker alone, `'door'` for a door that has inspected an upload.
 */
export type Grant = string;

/** What a journal line, deadline, to-do or paper is about. `type` is `<context>.<noun>`. */
export interface Subject {
  type: string;
  id: string;
}

/** Facts of a journal line: codes, ids, numbers, dates. Never personal data, which stays outside the sealed line. */
export type Facts = Record<string, unknown>;

/** A deadline that starts now: the clause says how long; the calendar says when. */
export interface DeadlineStart extends DeadlineSpec {
  startOn: Temporal.PlainDate;
  subject?: Subject;
}

/** Something that waits for a role or a person. */
export interface Todo {
  kind: string;
  for: { role: string } | { person: string };
  clause?: string;
  dueOn?: Temporal.PlainDate | null;
  /** Take the due date from the deadline of this code, once the calendar has set it. */
  dueBy?: string;
  data?: Record<string, unknown>;
  subject?: Subject;
}

/** Word to one person, in his inbox and by mail. */
export interface Notice {
  kind: string;
  to: string;
  data?: Record<string, unknown>;
  subject?: Subject;
}

/** A decision by named people under a named rule. */
export interface DecisionRecord {
  question: string;
  outcome: string;
  rule: string;
  reason?: string;
  deciders: { personId: string; name: string; role: string; conflict: string | null }[];
  subject?: Subject;
}

/** A signature bound to person, moment and content. `content` is hashed; the record itself is not kept twice. */
export interface SignatureRecord {
  paper: string;
  content: unknown;
  role: string;
  subject?: Subject;
}

/** All that a decision brings about. The kernel keeps everything in the operation's own transaction. */
export interface Outcome<Change, Result = void> {
  change: Change;
  subject: Subject;
  /** Facts for the journal; a function where they are known only after saving (a number that was taken). */
  facts: Facts | ((result: Result) => Facts);
  /** Persons whose hands are now on a case; a second, different hand of the same person is refused by rule and by key. */
  hands?: { caseId: string; personId: string; hand: string }[];
  deadlines?: { start?: DeadlineStart[]; close?: { codes: string[]; subject?: Subject }[] };
  todos?: { open?: Todo[]; close?: { kinds?: string[]; subject?: Subject }[] };
  notices?: Notice[];
  decision?: DecisionRecord;
  signatures?: SignatureRecord[];
  /** Uploaded documents that now belong to the subject; only their owner can attach them. */
  attach?: { documentId: string; subject?: Subject }[];
}

/** One use-case that changes something. Build it with {@link operation}. */
export interface Operation<Input = unknown, Result = unknown> {
  kind: 'operation';
  name: string;
  grant: Grant;
  summary: string;
  input: z.ZodType<Input>;
  /** Input fields that hold uploads, with what each accepts; the web door turns files into document ids. */
  uploads: Record<string, UploadRule>;
  find(tx: Tx, input: Input, actor: Actor, circumstances: Circumstances): Promise<unknown>;
  decide(found: unknown, input: Input, circumstances: Circumstances): Outcome<unknown, Result>;
  save(tx: Tx, change: unknown, circumstances: Circumstances): Promise<Result>;
}

/** What an upload field accepts, judged by content. */
export interface UploadRule {
  kinds: readonly FileKind[];
  maxMB: number;
}

interface OperationSpec<Schema extends z.ZodType, Found, Change, Result> {
  name: `${string}.${string}`;
  grant: Grant;
  /** One line for the command line and the API description, in English. */
  summary: string;
  input: Schema;
  uploads?: Record<string, UploadRule>;
  /** Finds and locks what the decision needs; refuses with `kernel.not-found` what the actor may not know of. */
  find(tx: Tx, input: z.output<Schema>, actor: Actor, circumstances: Circumstances): Promise<Found>;
  /** Pure: what follows, or a refusal. */
  decide(found: Found, input: z.output<Schema>, circumstances: Circumstances): Outcome<Change, Result>;
  /** Writes the change and answers what the caller gets back. */
  save(tx: Tx, change: Change, circumstances: Circumstances): Promise<Result>;
}

/**
 * Declares a use-case that changes something. The kernel runs, in one transaction and always in this order: who → grant → parse →
 * tenant → request id → find and lock → decide → save → hands, deadlines, to-dos, decision, signatures → journal → outbox.
 */
export function operation<Schema extends z.ZodType, Found, Change, Result = void>(
  spec: OperationSpec<Schema, Found, Change, Result>,
): Operation<z.output<Schema>, Result> {
  return { kind: 'operation', uploads: {}, ...spec } as unknown as Operation<z.output<Schema>, Result>;
}

/** One question that changes nothing. Build it with {@link view}. */
export interface View<Input = unknown, Answer = unknown> {
  kind: 'view';
  name: string;
  grant: Grant;
  summary: string;
  input: z.ZodType<Input>;
  /** The subject whose sensitive data is read, written to the access log; null when nothing sensitive is. */
  sensitive: ((input: Input) => Subject) | null;
  read(tx: Tx, input: Input, circumstances: Circumstances): Promise<Answer>;
}

interface ViewSpec<Schema extends z.ZodType, Answer> {
  name: `${string}.${string}`;
  grant: Grant;
  summary: string;
  input: Schema;
  sensitive?: (input: z.output<Schema>) => Subject;
  read(tx: Tx, input: z.output<Schema>, circumstances: Circumstances): Promise<Answer>;
}

/** Declares a question. It runs in a read transaction inside the tenant; a sensitive one leaves a line in the access log. */
export function view<Schema extends z.ZodType, Answer>(spec: ViewSpec<Schema, Answer>): View<z.output<Schema>, Answer> {
  return { kind: 'view', sensitive: null, ...spec } as unknown as View<z.output<Schema>, Answer>;
}
