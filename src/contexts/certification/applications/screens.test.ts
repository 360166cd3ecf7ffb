import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, pdfOf } from '#kernel/documents/sample-pdfs.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { stopPapers } from '#kernel/papers/engine.ts';
import { type WebRequest, webRequest } from '#kernel/web/context.ts';
import type { Refused } from '#kernel/web/submit.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { certification } from '../context.ts';
import { draftCase, insertSampleScheme, sample, sampleSections, submittedCase } from './sample.ts';
import { saveApplication } from './save-application.ts';
import { action as autosave } from './screens/autosave.ts';
import { action as evidenceAction } from './screens/evidence.tsx';
import { loader as aplOne } from './screens/fr-apl-01.ts';
import { loader as aplTwo } from './screens/fr-apl-02.ts';
import { action as historyAction } from './screens/history.tsx';
import { isThreeByFour, jpegSize } from './screens/picture-size.ts';
import { action as startAction } from './screens/start.tsx';
import { startApplication } from './start-application.ts';
import { viewApplication } from './view-application.ts';

let platform: TestPlatform;
let me: TestActor;

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  await insertSampleScheme(platform);
  me = await platform.actor(sample.tenant, ['applicant']);
});
afterAll(async () => {
  await stopPapers();
  await platform.close();
});

const formOf = (fields: Record<string, string | File>): FormData => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
};

/** A request as the web door hands it to a page. */
function pageArgs(accountId: string | null, params: Record<string, string>, body?: FormData) {
  const context = new RouterContextProvider();
  const account = accountId ? { id: accountId, name: 'Sari Wulandari', email: 'sari@contoh.test' } : null;
  const known: WebRequest = {
    platform,
    accountId,
    account,
    language: 'id',
    tenant: (slug) => platform.tenant(slug ?? ''),
  };
  context.set(webRequest, known);
  const request = new Request('http://localhost/halaman', body ? { method: 'POST', body } : {});
  return { context, request, params: { tenant: sample.tenant, ...params } } as unknown as Parameters<
    typeof autosave
  >[0];
}

const refusedBy = (answer: unknown): Refused => (answer as { data: Refused }).data;
const newDraft = async (actor = me) => {
  const start = { schemeCode: sample.schemeCode, purpose: 'certification', informed: true };
  const { caseId } = await actor.do(startApplication, start);
  return caseId;
};

describe('handing in a file', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await newDraft();
    await me.do(saveApplication, { caseId, ...sampleSections });
  });
  const send = (file: File, item = 'ktp') =>
    evidenceAction(pageArgs(me.accountId, { caseId }, formOf({ _form: 'add', item, 'file.2': file })));

  it.each([
    ['a program behind a right name', new File(['MZ\u0090\u0000\u0003'], 'ktp.pdf'), 'kernel.wrong-file-type'],
    ['0 bytes', new File([], 'ktp.pdf'), 'kernel.empty-file'],
    ['more than 10 MB', new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'ktp.pdf'), 'kernel.too-large'],
    [
      'a PDF with script',
      new File([pdfOf(pages(1, '/OpenAction<</S/JavaScript/JS(app.alert(1))>>')) as BlobPart], 'ktp.pdf'),
      'kernel.active-content',
    ],
  ])('refuses %s and leaves everything else as it was', async (_, file, code) => {
    const before = await me.see(viewApplication, { caseId });
    const answer = refusedBy(await send(file));
    expect(answer.problems.map((problem) => problem.code)).toEqual([code]);
    expect(answer.problems[0]?.text).not.toBe(code);
    expect(answer.values.item).toBe('ktp');
    expect(await me.see(viewApplication, { caseId })).toMatchObject({ form: before.form, documents: before.documents });
  });

  it('takes a plain PDF for its item', async () => {
    const answer = await send(new File([pdfOf(pages()) as BlobPart], 'KTP saya.pdf'));
    expect((answer as Response).status).toBe(303);
    const { documents } = await me.see(viewApplication, { caseId });
    expect(documents).toMatchObject([{ item: 'ktp', name: 'KTP saya.pdf', mediaType: 'application/pdf' }]);
  });

  it('says in words that no file was chosen', async () => {
    const answer = await evidenceAction(pageArgs(me.accountId, { caseId }, formOf({ _form: 'add', item: 'ktp' })));
    expect(refusedBy(answer).problems).toMatchObject([{ field: 'document', text: 'Bagian ini wajib diisi.' }]);
  });
});

describe('a step of the form', () => {
  it('keeps what was typed when a day does not exist, and says so beside it', async () => {
    const actor = await platform.actor(sample.tenant, ['applicant']);
    const caseId = await newDraft(actor);
    const id = crypto.randomUUID();
    const typed = { 'diplomas.0.id': id, 'diplomas.0.school': 'SMK Contoh', 'diplomas.0.graduatedOn.day': '29' };
    const date = { 'diplomas.0.graduatedOn.month': '2', 'diplomas.0.graduatedOn.year': '2023' };
    const body = formOf({ _form: 'next', step: 'history', ...typed, ...date });
    const answer = refusedBy(await historyAction(pageArgs(actor.accountId, { caseId }, body)));
    expect(answer.problems[0]).toMatchObject({
      field: 'diplomas.0.graduatedOn',
      text: 'Tanggal 2023-02-29 tidak ada dalam kalender.',
    });
    expect(answer.values).toMatchObject(typed);
    const mended = formOf({ _form: 'next', step: 'history', ...typed, ...date, 'diplomas.0.graduatedOn.year': '2024' });
    const done = (await historyAction(pageArgs(actor.accountId, { caseId }, mended))) as Response;
    expect(done.headers.get('location')).toBe(`/${sample.tenant}/perkara/${caseId}/permohonan/bukti`);
  });

  it('saves by itself, again and again under one request id, and empties what was emptied', async () => {
    const actor = await platform.actor(sample.tenant, ['applicant']);
    const caseId = await newDraft(actor);
    const post = (fields: Record<string, string>) =>
      autosave(
        pageArgs(actor.accountId, { caseId }, formOf({ _request: 'the-same-request', step: 'identity', ...fields })),
      );
    expect((await post({ 'identity.name': 'Sari', 'identity.phone': '0812' })).status).toBe(204);
    expect((await post({ 'identity.name': 'Sari W.', 'identity.phone': '' })).status).toBe(204);
    const { identity } = (await actor.see(viewApplication, { caseId })).form;
    expect(identity).toEqual({ name: 'Sari W.' });
    expect((await post({ 'identity.nik': '12345678901234567' })).status).toBe(422);
    expect((await autosave(pageArgs(null, { caseId }, formOf({ step: 'identity' })))).status).toBe(401);
  });
});

describe('beginning', () => {
  it('makes a newcomer an applicant and opens the form in one click', async () => {
    const accountId = crypto.randomUUID();
    const body = formOf({ _form: 'start', purpose: 'certification', informed: 'on' });
    const answer = await startAction(pageArgs(accountId, { schemeCode: sample.schemeCode }, body));
    expect((answer as Response).headers.get('location')).toMatch(/\/perkara\/[0-9a-f-]{36}\/permohonan$/);
  });
});

describe('papers', () => {
  it('prints FR.APL.01 and FR.APL.02 once sent, not before', async () => {
    const actor = await platform.actor(sample.tenant, ['applicant']);
    const draft = await draftCase(platform, actor);
    await expect(aplOne(pageArgs(actor.accountId, { caseId: draft }))).rejects.toMatchObject({ init: { status: 404 } });
    const other = await platform.actor(sample.tenant, ['applicant']);
    const caseId = await submittedCase(platform, other);
    for (const loader of [aplOne, aplTwo]) {
      const answer = await loader(pageArgs(other.accountId, { caseId }));
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    await expect(aplOne(pageArgs(actor.accountId, { caseId }))).rejects.toMatchObject({ init: { status: 404 } });
  });
});

describe('the size of a photo', () => {
  it('is read off the picture itself', () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 1, 144, 1, 44, 3, 0, 0]);
    expect(jpegSize(jpeg)).toEqual({ width: 300, height: 400 });
    expect(jpegSize(new Uint8Array([0xff, 0xd8]))).toBeUndefined();
    expect([300, 320, 400].map((width) => isThreeByFour({ width, height: 400 }))).toEqual([true, false, false]);
  });
});
