import type { ColumnType, Transaction } from 'kysely';

/** A JSON column: read as a value, written as a value (the kernel's plugin stringifies it). */
export type Json<T = unknown> = ColumnType<T, T, T>;

/** The tenant of a row: set by the kernel's plugin, never by an author, and never changed. */
export type TenantId = ColumnType<string, string | undefined, never>;

/** Tables of the kernel and, by declaration merging, of every context (named `<context>_<noun>`). */
export interface Tables {
  tenant: {
    tenant_id: string;
    slug: string;
    name: string;
    short_name: string;
    kind: string;
    accent: string;
    zone: string;
    working_days: number;
    collective_leave: 'free' | 'counted';
    open_role: string | null;
    profile: Json<TenantProfile>;
  };
  decree: {
    decree_id: string;
    number: string;
    signed_on: string;
    amends: string | null;
    days: Json<{ date: string; kind: 'holiday' | 'collective-leave'; name: { id: string; en: string } }[]>;
    recorded_at: Date;
  };
  published: {
    kind: string;
    key: string;
    tenant_id: string;
    content: Json<Record<string, unknown>>;
    updated_at: Date;
  };
  user_account: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    demo: boolean;
    createdAt: Date;
    updatedAt: Date;
  };
  person: {
    tenant_id: TenantId;
    person_id: string;
    account_id: string | null;
    name: string;
    email: string | null;
    secret: Json<Record<string, string>>;
    created_at: Date;
  };
  membership: {
    tenant_id: TenantId;
    membership_id: string;
    person_id: string;
    role: string;
    since: string;
    until: string | null;
    end_reason: string | null;
  };
  invitation: {
    tenant_id: TenantId;
    invitation_id: string;
    person_id: string;
    roles: Json<string[]>;
    /** Keyed hash of the token in the mailed link; null until the mail goes out. The token itself is kept nowhere. */
    token_hash: string | null;
    invited_by: string;
    invited_at: Date;
    expires_at: Date;
    accepted_at: Date | null;
    /** The person who accepted: the invited one, or the one that the account already was here. */
    accepted_by: string | null;
    withdrawn_at: Date | null;
  };
  hand: { tenant_id: TenantId; case_id: string; person_id: string; hand: string; since: Date };
  journal: {
    tenant_id: TenantId;
    line_id: string;
    at: Date;
    person_id: string | null;
    via: string;
    operation: string;
    subject_type: string;
    subject_id: string;
    facts: Json<Record<string, unknown>>;
    request_id: string;
    input_hash: string;
    result: Json<unknown>;
    content_hash: string;
  };
  access_log: {
    tenant_id: TenantId;
    line_id: string;
    at: Date;
    person_id: string | null;
    view: string;
    subject_type: string;
    subject_id: string;
  };
  deadline: {
    tenant_id: TenantId;
    deadline_id: string;
    subject_type: string;
    subject_id: string;
    code: string;
    clause: string;
    days: number;
    unit: 'calendar' | 'working';
    start_on: string;
    due_on: string;
    /** The working week under which the due date was told. */
    working_days: number;
    collective_leave: 'free' | 'counted';
    provisional: boolean;
    closed_at: Date | null;
  };
  deadline_move: {
    tenant_id: TenantId;
    move_id: string;
    deadline_id: string;
    from_due: string;
    to_due: string;
    decree_id: string;
    moved_at: Date;
  };
  todo: {
    tenant_id: TenantId;
    todo_id: string;
    subject_type: string;
    subject_id: string;
    kind: string;
    for_role: string | null;
    for_person: string | null;
    clause: string | null;
    due_on: string | null;
    data: Json<Record<string, unknown>>;
    opened_at: Date;
    closed_at: Date | null;
  };
  notice: {
    tenant_id: TenantId;
    notice_id: string;
    person_id: string;
    subject_type: string;
    subject_id: string;
    kind: string;
    data: Json<Record<string, unknown>>;
    at: Date;
    read_at: Date | null;
  };
  outbox: {
    tenant_id: TenantId;
    message_id: string;
    kind: string;
    payload: Json<Record<string, unknown>>;
    created_at: Date;
    done_at: Date | null;
    attempts: number;
    last_error: string | null;
  };
  number_series: { tenant_id: TenantId; series: string; year: number; last: number };
  number_taken: {
    tenant_id: TenantId;
    series: string;
    year: number;
    seq: number;
    number: string;
    subject_type: string;
    subject_id: string;
    taken_at: Date;
    void_reason: string | null;
  };
  document: {
    tenant_id: TenantId;
    document_id: string;
    sha256: string;
    name: string;
    media_type: string;
    size: number;
    owner_id: string | null;
    subject_type: string | null;
    subject_id: string | null;
    created_at: Date;
  };
  decision: {
    tenant_id: TenantId;
    decision_id: string;
    subject_type: string;
    subject_id: string;
    question: string;
    outcome: string;
    rule: string;
    reason: string | null;
    deciders: Json<{ personId: string; name: string; role: string; conflict: string | null }[]>;
    decided_at: Date;
  };
  signature: {
    tenant_id: TenantId;
    signature_id: string;
    subject_type: string;
    subject_id: string;
    paper: string;
    person_id: string;
    name: string;
    role: string;
    content_hash: string;
    signed_at: Date;
  };
}

/** What an organisation prints on its letterhead and public pages. */
export interface TenantProfile {
  address?: string;
  city?: string;
  email?: string;
  phone?: string;
  licence?: string;
  about?: { id: string; en: string };
  regionCode?: string;
}

/** Tables that are shared by all tenants; every other table belongs to tenants and is filtered by the kernel. */
export const sharedTables: ReadonlySet<string> = new Set([
  'tenant',
  'decree',
  'published',
  'user_account',
  'sign_in_session',
  'credential',
  'verification',
  'passkey',
  'second_factor',
  'api_key',
]);

type ContextTables<Context extends string> = {
  [T in keyof Tables as T extends `${Context}_${string}`
    ? T
    : T extends `${OtherContext<Context>}_${string}`
      ? never
      : T]: Tables[T];
};
type ContextName = 'certification' | 'career' | 'rostering' | 'planning' | 'partnership' | 'passport';
type OtherContext<Context extends string> = Exclude<ContextName, Context>;

/** A transaction inside one tenant that sees the kernel's tables and those of `Context` only: cross-context joins do not type-check. */
export type Tx<Context extends string = ContextName> = Transaction<ContextTables<Context>>;
