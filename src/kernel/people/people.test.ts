import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import type { Context } from '../context.ts';
import { inTenant } from '../database/connect.ts';
import { kernelContext } from '../kernel-context.ts';
import { drainOutbox } from '../outbox/drain.ts';
import { ask, perform } from '../perform.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { invitationMail } from './invitation-mail.ts';
import { invitePerson } from './invite-person.ts';
import { readInvitation } from './read-invitation.ts';
import { readMe } from './read-me.ts';
import { readPeople } from './read-people.ts';
import { readPerson } from './read-person.ts';
import { resendInvitation } from './resend-invitation.ts';
import { insertPerson } from './store.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const certification: Context = {
  ...kernelContext,
  name: 'certification',
  roles: {
    admin: { name: { id: 'Admin', en: 'Admin' }, grants: ['people.manage'] },
    assessor: { name: { id: 'Asesor', en: 'Assessor' }, grants: ['test.assess'] },
  },
  operations: [],
  views: [],
};

let platform: TestPlatform;
let admin: TestActor;
beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  admin = await platform.actor('lsp-koper', ['admin'], 'Sari Wulandari');
});
afterAll(() => platform.close());

const address = () => `${crypto.randomUUID().slice(0, 8)}@contoh.test`;
const guest = (name: string, roles = ['assessor'], email = address()) => ({ name, email, roles });
const as = async (accountId: string | null) => ({
  tenant: await platform.tenant('lsp-koper'),
  accountId,
  via: 'web' as const,
});
const accept = async (token: string, accountId: string) =>
  perform(platform, acceptInvitation, { token }, { ...(await as(accountId)), requestId: crypto.randomUUID() });

/** Lets the worker run, and answers the token in the newest mail to an address. */
async function mailedToken(email: string): Promise<string> {
  await drainOutbox(platform, await platform.tenant('lsp-koper'), platform.sendMail);
  const mail = platform.mails.findLast((each) => each.to === email);
  const [, token] = /\/lsp-koper\/undangan\/(\S+)/.exec(mail?.text ?? '') ?? [];
  if (!token) throw new Error(`no invitation was mailed to ${email}`);
  return token;
}

describe('an invitation', () => {
  it('goes by mail, tells only organisation and roles, and makes the account the person', async () => {
    const person = guest('Bayu Pratama');
    const { personId } = await admin.do(invitePerson, person);
    const before = (await admin.see(readPeople, { search: 'bayu' })).people;
    expect(before).toMatchObject([{ personId, hasAccount: false, roles: [], invitation: { isExpired: false } }]);
    const token = await mailedToken(person.email);
    expect(await ask(platform, readInvitation, { token }, await as(null))).toEqual({
      organisation: (await platform.tenant('lsp-koper')).name,
      roles: [{ code: 'assessor', name: { id: 'Asesor', en: 'Assessor' } }],
      expiresAt: '2026-12-07T02:00:00Z',
      isSignedIn: false,
      isPersonHere: false,
    });
    const accountId = crypto.randomUUID();
    expect(await accept(token, accountId)).toEqual({ personId });
    expect(await ask(platform, readMe, {}, await as(accountId))).toMatchObject({
      personId,
      name: 'Bayu Pratama',
      roles: ['assessor'],
      grants: ['test.assess'],
    });
    await expect(accept(token, crypto.randomUUID())).rejects.toMatchObject({ code: 'kernel.invitation-not-valid' });
    await drainOutbox(platform, await platform.tenant('lsp-koper'), platform.sendMail);
    expect(platform.mails.at(-1)).toMatchObject({ to: `${admin.accountId}@contoh.test` });
    expect(platform.mails.at(-1)?.subject).toContain('Undangan diterima');
  });

  it('leaves its token nowhere in the database, open or in the outbox or in the journal', async () => {
    const person = guest('Citra Lestari');
    await admin.do(invitePerson, person);
    const token = await mailedToken(person.email);
    await accept(token, crypto.randomUUID());
    const { tenantId } = await platform.tenant('lsp-koper');
    const kept = await inTenant(platform.database, tenantId, async (tx) => [
      await tx.selectFrom('invitation').selectAll().execute(),
      await tx.selectFrom('outbox').selectAll().execute(),
      await tx.selectFrom('journal').selectAll().execute(),
      await tx.selectFrom('notice').selectAll().execute(),
    ]);
    expect(JSON.stringify(kept)).not.toContain(token);
    const facts = JSON.stringify(kept[2]?.map((line) => ('facts' in line ? line.facts : null)));
    expect(facts).not.toContain('Citra');
    expect(facts).not.toContain(person.email);
  });

  it('of an account that is a person here adds the roles to that person', async () => {
    const known = await platform.actor('lsp-koper', [], 'Dewi Anggraini');
    const person = guest('Dewi A.', ['admin', 'assessor']);
    const { personId } = await admin.do(invitePerson, person);
    const token = await mailedToken(person.email);
    expect(await accept(token, known.accountId)).toEqual({ personId: known.personId });
    expect(await known.see(readMe, {})).toMatchObject({ personId: known.personId, roles: ['admin', 'assessor'] });
    const listed = (await admin.see(readPeople, { search: 'dewi' })).people.map((each) => each.personId);
    expect(listed).toEqual([known.personId]);
    expect(listed).not.toContain(personId);
    for (const { membershipId } of (await admin.see(readPerson, { personId: known.personId })).memberships)
      await admin.do(endRole, { membershipId, reason: 'selesai diuji' });
  });

  it('that is unknown, expired, withdrawn, used or from next door is refused in the same words', async () => {
    const refused = { code: 'kernel.invitation-not-valid', data: {} };
    const [late, back, elsewhere] = [guest('Eko'), guest('Fajar'), guest('Gita')];
    for (const person of [late, back, elsewhere]) await admin.do(invitePerson, person);
    const tokens = [await mailedToken(late.email), await mailedToken(back.email), await mailedToken(elsewhere.email)];
    const people = (await admin.see(readPeople, { search: 'fajar' })).people;
    const invitation = (await admin.see(readPerson, { personId: people[0]?.personId })).invitation;
    await admin.do(withdrawInvitation, { invitationId: invitation?.invitationId });
    expect((await admin.see(readPeople, { search: 'fajar' })).people).toEqual([]);
    await expect(accept('nothing-known', crypto.randomUUID())).rejects.toMatchObject(refused);
    await expect(accept(tokens[1] as string, crypto.randomUUID())).rejects.toMatchObject(refused);
    const next = await platform.tenant('dki-jakarta');
    const caller = {
      tenant: next,
      accountId: crypto.randomUUID(),
      via: 'web' as const,
      requestId: crypto.randomUUID(),
    };
    await expect(perform(platform, acceptInvitation, { token: tokens[2] }, caller)).rejects.toMatchObject(refused);
    await expect(ask(platform, readInvitation, { token: tokens[2] }, caller)).rejects.toMatchObject(refused);
    platform.at('2026-12-08');
    await expect(accept(tokens[0] as string, crypto.randomUUID())).rejects.toMatchObject(refused);
    await expect(ask(platform, readInvitation, { token: tokens[0] }, await as(null))).rejects.toMatchObject(refused);
    platform.at('2026-11-23');
  });

  it('sent again holds anew, and the link of the first mail ends', async () => {
    const person = guest('Hadi Saputra');
    const { invitationId } = await admin.do(invitePerson, person);
    const first = await mailedToken(person.email);
    platform.at('2026-12-20');
    await admin.do(resendInvitation, { invitationId });
    const second = await mailedToken(person.email);
    expect(second).not.toBe(first);
    await expect(accept(first, crypto.randomUUID())).rejects.toMatchObject({ code: 'kernel.invitation-not-valid' });
    await accept(second, crypto.randomUUID());
    platform.at('2026-11-23');
    for (const again of [resendInvitation, withdrawInvitation])
      await expect(admin.do(again, { invitationId })).rejects.toMatchObject({ code: 'kernel.invitation-closed' });
  });

  it('is accepted once when two take the link at the same moment', async () => {
    const person = guest('Indra');
    await admin.do(invitePerson, person);
    const token = await mailedToken(person.email);
    const both = await Promise.allSettled([1, 2].map(() => accept(token, crypto.randomUUID())));
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('reaches a person who is here without account, and is refused for one who signs in, twice, or for nothing', async () => {
    const { tenantId } = await platform.tenant('lsp-koper');
    const [personId, email] = [platform.newId(), address()];
    await inTenant(platform.database, tenantId, (tx) =>
      insertPerson(tx, { personId, accountId: null, name: 'Joko', email }, { now: platform.clock() }),
    );
    expect(await admin.do(invitePerson, guest('Joko', ['assessor'], email.toUpperCase()))).toMatchObject({ personId });
    const refusedWith = (code: string) => expect.objectContaining({ code });
    await expect(admin.do(invitePerson, guest('Joko', ['assessor'], email))).rejects.toEqual(
      refusedWith('kernel.already-invited'),
    );
    await expect(admin.do(invitePerson, guest('Sari', ['assessor'], `${admin.accountId}@contoh.test`))).rejects.toEqual(
      refusedWith('kernel.already-a-person'),
    );
    await expect(admin.do(invitePerson, guest('Kosong', []))).rejects.toEqual(
      refusedWith('kernel.nothing-to-invite-to'),
    );
    await expect(admin.do(invitePerson, guest('Lain', ['operator']))).rejects.toEqual(
      refusedWith('kernel.unknown-role'),
    );
  });
});

it('takes text that cannot be stored without a fault', async () => {
  await admin.do(invitePerson, guest('Nul\u0000 Bait\ud800'));
  expect((await admin.see(readPeople, { search: 'nul\u0000', role: '\u0000' })).people).toMatchObject([
    { name: 'Nul  Bait\ufffd' },
  ]);
});

it('keeps a demonstration account from writing to whom it pleases through a mail server', async () => {
  const { id } = await platform.database.db
    .insertInto('user_account')
    .values({
      id: admin.accountId,
      name: admin.name,
      email: 'admin@lsp-koper.test',
      emailVerified: true,
      demo: true,
      createdAt: new Date(0),
      updatedAt: new Date(0),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const tenant = await platform.tenant('lsp-koper');
  const served = { ...platform, settings: { ...platform.settings, smtpUrl: 'smtp://mail.test' } };
  const mailed = async (on: typeof platform | typeof served) => {
    const { invitationId } = await admin.do(invitePerson, guest('Tamu'));
    return (await invitationMail(on, tenant, invitationId)) !== undefined;
  };
  expect([await mailed(platform), await mailed(served)]).toEqual([true, false]);
  await platform.database.db.updateTable('user_account').set({ demo: false }).where('id', '=', id).execute();
  expect(await mailed(served)).toBe(true);
});

describe('roles', () => {
  it('begin and end with a record, and go on when given again on the same day', async () => {
    const { personId, see } = await platform.actor('lsp-koper', [], 'Mega Puspita');
    await admin.do(giveRole, { personId, role: 'assessor' });
    await expect(admin.do(giveRole, { personId, role: 'assessor' })).rejects.toMatchObject({
      code: 'kernel.role-held',
    });
    await expect(admin.do(giveRole, { personId, role: 'operator' })).rejects.toMatchObject({
      code: 'kernel.unknown-role',
      field: 'role',
    });
    expect(await see(readMe, {})).toMatchObject({ roles: ['assessor'] });
    const [given] = (await admin.see(readPerson, { personId })).memberships;
    await admin.do(endRole, { membershipId: given?.membershipId, reason: 'pindah tugas' });
    await expect(admin.do(endRole, { membershipId: given?.membershipId, reason: 'lagi' })).rejects.toMatchObject({
      code: 'kernel.role-ended',
    });
    expect((await admin.see(readPerson, { personId })).memberships).toMatchObject([
      { role: 'assessor', since: '2026-11-23', until: '2026-11-23', endReason: 'pindah tugas', holds: true },
    ]);
    await admin.do(giveRole, { personId, role: 'assessor' });
    const after = await admin.see(readPerson, { personId });
    expect(after.memberships).toMatchObject([{ until: null, endReason: null }]);
    expect(after.history.map((line) => line.operation)).toEqual([
      'kernel.give-role',
      'kernel.end-role',
      'kernel.give-role',
    ]);
    await admin.do(endRole, { membershipId: given?.membershipId, reason: 'pindah tugas' });
    platform.at('2026-11-24');
    expect(await see(readMe, {})).toMatchObject({ roles: [] });
    platform.at('2026-11-23');
  });

  it('leave somebody who looks after people, also when two end each other’s at once', async () => {
    const second = await platform.actor('lsp-koper', ['admin']);
    const membershipOf = async (personId: string) =>
      (await admin.see(readPerson, { personId })).memberships.find((each) => each.role === 'admin' && !each.until)
        ?.membershipId;
    const [mine, theirs] = [await membershipOf(admin.personId), await membershipOf(second.personId)];
    const both = await Promise.allSettled([
      admin.do(endRole, { membershipId: theirs, reason: 'serentak' }),
      second.do(endRole, { membershipId: mine, reason: 'serentak' }),
    ]);
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'kernel.last-manager' });
  });
});
