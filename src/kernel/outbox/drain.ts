import type { Tenant } from '../actor.ts';
import { inTenant } from '../database/connect.ts';
import type { Tx } from '../database/tables.ts';
import { moveDeadlines } from '../deadlines/move-deadlines.ts';
import { withoutAddresses } from '../log.ts';
import { allTenants } from '../organisations/tenants.ts';
import { invitationMail } from '../people/invitation-mail.ts';
import { perform } from '../perform.ts';
import type { Platform } from '../platform.ts';
import type { SendMail } from '../sign-in/auth.ts';

const batch = 20;
const mostAttempts = 8;

interface Message {
  message_id: string;
  kind: string;
  payload: Record<string, unknown>;
}

/**
 * Carries out what committed transactions left behind: mails, and work for other tenants. Each message is tried up to eight times;
 * what still fails stays in the outbox with its error. Answers how many were done.
 */
export async function drainOutbox(platform: Platform, tenant: Tenant, send: SendMail): Promise<number> {
  let done = 0;
  for (;;) {
    const messages = await claim(platform, tenant);
    for (const message of messages) {
      try {
        await carryOut(platform, tenant, send, message);
        await mark(platform, tenant, message.message_id, null);
        done++;
      } catch (error) {
        // A mail server repeats the address it was given; the record of a failure is not the place for it.
        const said = error instanceof Error ? error.message : String(error);
        await mark(platform, tenant, message.message_id, withoutAddresses(said));
      }
    }
    if (messages.length < batch) return done;
  }
}

async function claim(platform: Platform, tenant: Tenant): Promise<Message[]> {
  return inTenant(platform.database, tenant.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('outbox')
      .select(['message_id', 'kind', 'payload', 'attempts'])
      .where('done_at', 'is', null)
      .where('attempts', '<', mostAttempts)
      .orderBy('message_id')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const row of rows) {
      await tx
        .updateTable('outbox')
        .set({ attempts: row.attempts + 1 })
        .where('message_id', '=', row.message_id)
        .execute();
    }
    return rows;
  });
}

async function mark(platform: Platform, tenant: Tenant, messageId: string, failure: string | null): Promise<void> {
  await inTenant(platform.database, tenant.tenantId, async (tx) => {
    await tx
      .updateTable('outbox')
      .set(
        failure === null
          ? { done_at: new Date(platform.clock().epochMilliseconds), last_error: null }
          : { last_error: failure.slice(0, 500) },
      )
      .where('message_id', '=', messageId)
      .execute();
  });
}

async function carryOut(
  platform: Platform,
  tenant: Tenant,
  send: SendMail,
  { message_id, kind, payload }: Message,
): Promise<void> {
  if (kind === 'notice-mail') {
    const mail = await inTenant(platform.database, tenant.tenantId, (tx) =>
      mailOf(platform, tx, tenant, String(payload.noticeId)),
    );
    if (mail) await send(mail);
  } else if (kind === 'invitation-mail') {
    const mail = await invitationMail(platform, tenant, String(payload.invitationId));
    if (mail) await send(mail);
  } else if (kind === 'decree-recorded') {
    for (const each of await allTenants(platform.database)) {
      await perform(
        platform,
        moveDeadlines,
        { decreeId: String(payload.decreeId) },
        { tenant: each, accountId: null, via: 'worker', requestId: `${message_id}:${each.slug}` },
      );
    }
  } else {
    throw new Error(`nobody carries out "${kind}"`);
  }
}

async function mailOf(platform: Platform, tx: Tx, tenant: Tenant, noticeId: string) {
  const row = await tx
    .selectFrom('notice')
    .innerJoin('person', 'person.person_id', 'notice.person_id')
    .select(['notice.kind', 'notice.data', 'notice.subject_type', 'notice.subject_id', 'person.name', 'person.email'])
    .where('notice_id', '=', noticeId)
    .executeTakeFirst();
  if (!row?.email) return undefined;
  const context = platform.contexts.find((each) => each.words.id.notices[row.kind]);
  const words = context?.words.id.notices[row.kind]?.(row.data);
  if (!words) throw new Error(`no words for the notice "${row.kind}"`);
  const page = context?.pages[row.subject_type]?.(row.subject_id) ?? '';
  const link = `${platform.settings.publicUrl}/${tenant.slug}/${page}`;
  return {
    to: row.email,
    subject: `${words.subject} · ${tenant.shortName}`,
    text: `Yth. ${row.name},\n\n${words.body}\n\n${link}\n\n${tenant.name}`,
  };
}
