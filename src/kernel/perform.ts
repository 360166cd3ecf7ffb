import type { z } from 'zod';
import type { Circumstances, Tenant } from './actor.ts';
import { inTenant } from './database/connect.ts';
import { isUniqueViolation, isWorthRetrying } from './database/errors.ts';
import type { Tx } from './database/tables.ts';
import { checkUploads } from './documents/check-uploads.ts';
import { canonical, contentHash } from './journal/canonical.ts';
import { keepConsequences } from './keep-consequences.ts';
import type { Operation, View } from './operation.ts';
import { actorOf } from './people/actor-of.ts';
import { rolesOffered } from './people/roles.ts';
import type { Platform } from './platform.ts';
import { Refusal, type RefusalBody, refuse } from './refusals.ts';

/** Who calls, from where, and under which request id; the same id answers the first result again. */
export interface Caller {
  tenant: Tenant;
  /** The signed-in account, or null for a visitor. */
  accountId: string | null;
  via: 'web' | 'api' | 'cli' | 'worker' | 'seed';
  requestId: string;
  /** Set by a door that has itself inspected uploaded bytes; the one way to operations of grant 'door'. */
  inspected?: true;
}

const attempts = 4;

/**
 * Runs an operation: who → grant → parse → request id → find and lock → decide → save → consequences → journal, in one transaction.
 * Throws {@link Refusal} and leaves nothing behind when refused. A retry with the same request id answers the first result.
 */
export async function perform<Input, Result>(
  platform: Platform,
  operation: Operation<Input, Result>,
  input: unknown,
  caller: Caller,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await inTenant(platform.database, caller.tenant.tenantId, (tx) =>
        once(platform, tx, operation, input, caller),
      );
      platform.poke(caller.tenant.tenantId);
      return result;
    } catch (error) {
      if (isUniqueViolation(error, 'hand_pk')) throw new Refusal('kernel.two-hands', { held: '', wanted: '' });
      const again = isWorthRetrying(error) || isUniqueViolation(error, 'journal_request_once');
      if (!again) throw error;
      if (attempt >= attempts) throw new Refusal('kernel.busy', {});
      await new Promise((done) => setTimeout(done, 10 * 2 ** attempt * Math.random()));
    }
  }
}

async function once<Input, Result>(
  platform: Platform,
  tx: Tx,
  operation: Operation<Input, Result>,
  rawInput: unknown,
  caller: Caller,
): Promise<Result> {
  const circumstances = await circumstancesOf(platform, tx, caller);
  requireGrant(operation, circumstances, caller);
  const input = parse(operation.input, rawInput);
  const inputHash = platform.secrets.fingerprint(
    canonical({ operation: operation.name, who: circumstances.actor.accountId, input }),
  );
  const earlier = await earlierResult(tx, caller.requestId, inputHash);
  if (earlier) return earlier.result as Result;

  await checkUploads(tx, operation.uploads, input);
  const found = await operation.find(tx, input, circumstances.actor, circumstances);
  const outcome = operation.decide(found, input, circumstances);
  const result = await operation.save(tx, outcome.change, circumstances);
  await keepConsequences(tx, outcome, circumstances);

  const facts = typeof outcome.facts === 'function' ? outcome.facts(result) : outcome.facts;
  const line = {
    line_id: circumstances.newId(),
    at: new Date(circumstances.now.epochMilliseconds),
    person_id: circumstances.actor.personId,
    via: caller.via,
    operation: operation.name,
    subject_type: outcome.subject.type,
    subject_id: outcome.subject.id,
    facts,
    request_id: caller.requestId,
  };
  await tx
    .insertInto('journal')
    .values({ ...line, input_hash: inputHash, result: (result ?? null) as unknown, content_hash: contentHash(line) })
    .execute();
  return result;
}

/** Answers a view in a transaction of its own; a sensitive read leaves a line in the access log. Throws {@link Refusal}. */
export async function ask<Input, Answer>(
  platform: Platform,
  view: View<Input, Answer>,
  input: unknown,
  caller: Omit<Caller, 'requestId'>,
): Promise<Answer> {
  return inTenant(platform.database, caller.tenant.tenantId, async (tx) => {
    const circumstances = await circumstancesOf(platform, tx, caller);
    requireGrant(view, circumstances, caller);
    const parsed = parse(view.input, input);
    const answer = await view.read(tx, parsed, circumstances);
    if (view.sensitive) {
      const subject = view.sensitive(parsed);
      await tx
        .insertInto('access_log')
        .values({
          line_id: circumstances.newId(),
          at: new Date(circumstances.now.epochMilliseconds),
          person_id: circumstances.actor.personId,
          view: view.name,
          subject_type: subject.type,
          subject_id: subject.id,
        })
        .execute();
    }
    return answer;
  });
}

/**
 * Refuses whoever's grant does not reach, before a door spends work or disk on what he sends. The operation itself asks again.
 * Throws {@link Refusal}.
 */
export async function admit(
  platform: Platform,
  what: Pick<Operation, 'name' | 'grant'>,
  caller: Omit<Caller, 'requestId'>,
): Promise<void> {
  await inTenant(platform.database, caller.tenant.tenantId, async (tx) =>
    requireGrant(what, await circumstancesOf(platform, tx, caller), caller),
  );
}

/** What a rule may know of the moment, for the caller inside this transaction. */
export async function circumstancesOf(
  platform: Platform,
  tx: Tx,
  caller: Omit<Caller, 'requestId'>,
): Promise<Circumstances> {
  const now = platform.clock();
  const today = now.toZonedDateTimeISO(caller.tenant.zone).toPlainDate();
  const actor = await actorOf(platform, tx, caller.tenant, caller.accountId, today);
  return {
    now,
    today,
    actor,
    tenant: caller.tenant,
    roles: rolesOffered(platform, caller.tenant),
    newId: platform.newId,
    secrets: platform.secrets,
  };
}

function requireGrant(
  what: { name: string; grant: string },
  { actor, tenant }: Circumstances,
  caller: Pick<Caller, 'via' | 'inspected'>,
): void {
  const context = what.name.split('.')[0];
  if (context !== 'kernel' && context !== tenant.kind) refuse('kernel.not-granted', { grant: what.grant });
  if (what.grant === 'public') return;
  if (what.grant === 'system') {
    if (caller.via !== 'worker' && caller.via !== 'seed') refuse('kernel.not-granted', { grant: 'system' });
    return;
  }
  if (what.grant === 'door') {
    if (!caller.inspected || !actor.personId) refuse('kernel.not-granted', { grant: 'door' });
    return;
  }
  if (!actor.accountId) refuse('kernel.not-signed-in', {});
  if (what.grant === 'signed-in') return;
  if (what.grant === 'member' ? !actor.personId : !actor.grants.has(what.grant))
    refuse('kernel.not-granted', { grant: what.grant });
}

/** Parses input against its schema; every fault becomes a refusal beside its field. */
export function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults: RefusalBody<'kernel.invalid'>[] = parsed.error.issues.map((issue) => ({
    code: 'kernel.invalid',
    data: { message: issue.message, rule: issue.code, limit: limitOf(issue) },
    field: issue.path.join('.'),
  }));
  const [first, ...also] = faults;
  throw new Refusal('kernel.invalid', first?.data ?? { message: '' }, first?.field, also);
}

function limitOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'too_small') return String(issue.minimum);
  if (issue.code === 'too_big') return String(issue.maximum);
  if (issue.code === 'invalid_format') return issue.format;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  return undefined;
}

async function earlierResult(tx: Tx, requestId: string, inputHash: string): Promise<{ result: unknown } | undefined> {
  const line = await tx
    .selectFrom('journal')
    .select(['result', 'input_hash'])
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  if (line && line.input_hash !== inputHash) refuse('kernel.request-reused', { requestId });
  return line;
}
