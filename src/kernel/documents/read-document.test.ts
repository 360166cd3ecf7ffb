import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { inTenant } from '../database/connect.ts';
import { kernelContext } from '../kernel-context.ts';
import { documentView } from './read-document.ts';
import { insertDocument } from './store.ts';

const caseId = '01900000-0000-7000-8000-00000000000c';
const context = {
  ...kernelContext,
  name: 'certification',
  roles: { clerk: { name: { id: 'Petugas', en: 'Clerk' }, grants: ['test.cases'] } },
  operations: [],
  views: [],
  documentAccess: {
    'certification.case': async (
      _tx: unknown,
      subject: { id: string },
      { actor }: { actor: { grants: ReadonlySet<string> } },
    ) => subject.id === caseId && actor.grants.has('test.cases'),
  },
};
const read = documentView([kernelContext, context]);

let platform: TestPlatform;
let owner: TestActor;
let clerk: TestActor;
let other: TestActor;

async function keep(subject: { type: string; id: string } | null, slug = 'lsp-koper', ownerId = owner.personId) {
  const documentId = platform.newId();
  const { tenantId } = await platform.tenant(slug);
  await inTenant(platform.database, tenantId, (tx) =>
    insertDocument(
      tx,
      { documentId, sha256: 'a'.repeat(64), name: 'ktp.pdf', mediaType: 'application/pdf', size: 3, ownerId, subject },
      { now: platform.clock() },
    ),
  );
  return documentId;
}

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, context]);
  owner = await platform.actor('lsp-koper', []);
  clerk = await platform.actor('lsp-koper', ['clerk']);
  other = await platform.actor('lsp-koper', []);
});
afterAll(() => platform.close());

const hidden = { code: 'kernel.not-found' };

describe('a document', () => {
  it('opens for its owner, whatever it belongs to', async () => {
    for (const subject of [null, { type: 'certification.case', id: caseId }]) {
      const documentId = await keep(subject);
      expect(await owner.see(read, { documentId })).toMatchObject({ documentId, name: 'ktp.pdf' });
    }
  });

  it('opens for whom the context of its subject lets in, and for nobody else', async () => {
    const documentId = await keep({ type: 'certification.case', id: caseId });
    expect(await clerk.see(read, { documentId })).toMatchObject({ documentId });
    await expect(other.see(read, { documentId })).rejects.toMatchObject(hidden);
  });

  it('stays with its owner before it is attached, and where no context answers for its subject', async () => {
    for (const subject of [null, { type: 'certification.unheard-of', id: caseId }]) {
      const documentId = await keep(subject);
      await expect(clerk.see(read, { documentId })).rejects.toMatchObject(hidden);
    }
  });

  it('without an owner belongs to no visitor', async () => {
    const documentId = await keep(null, 'lsp-koper', null as unknown as string);
    await expect(other.see(read, { documentId })).rejects.toMatchObject(hidden);
  });

  it('of another organisation does not exist here, nor for a member of there', async () => {
    const documentId = await keep({ type: 'certification.case', id: caseId });
    const stranger = await platform.actor('dki-jakarta', ['clerk']);
    await expect(stranger.see(read, { documentId })).rejects.toMatchObject(hidden);
  });

  it('leaves a line in the access log when opened, none when refused', async () => {
    const documentId = await keep({ type: 'certification.case', id: caseId });
    await clerk.see(read, { documentId });
    await other.see(read, { documentId }).catch(() => {});
    const { tenantId } = await platform.tenant('lsp-koper');
    const lines = await inTenant(platform.database, tenantId, (tx) =>
      tx.selectFrom('access_log').select(['person_id', 'view']).where('subject_id', '=', documentId).execute(),
    );
    expect(lines).toEqual([{ person_id: clerk.personId, view: 'kernel.document' }]);
  });
});
