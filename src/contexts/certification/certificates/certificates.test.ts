import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlinesOf } from '#kernel/deadlines/store.ts';
import { gapsIn } from '#kernel/numbering/take-number.ts';
import { stopPapers } from '#kernel/papers/engine.ts';
import { caseSubject, findCase } from '../cases/store.ts';
import { type Body, decreedCases, openBody, recommendedCase } from '../decisions/a-body.testing.ts';
import { decreeRecord, minutesRecord } from '../decisions/meeting-papers.ts';
import { decreeData, minutesData } from '../decisions/paper-data.ts';
import { agreementOnUse } from '../papers/agreement-on-use.ts';
import { certificateCard } from '../papers/certificate-card.ts';
import { certificateLetter } from '../papers/certificate-letter.ts';
import { decree } from '../papers/decree.ts';
import { minutes } from '../papers/minutes.ts';
import { handOver } from './hand-over.ts';
import { issueCertificate } from './issue-certificate.ts';
import { exportCertificates, listCertificates } from './list-certificates.ts';
import { agreementData, certificateData, verificationAddress } from './paper-data.ts';
import { agreementRecord, certificateRecord, readCertificate } from './read-certificate.ts';
import { signAgreement } from './sign-agreement.ts';
import { verifiedJson, verify } from './verify.ts';

let body: Body;
const C = 'certification.certificates';
const promises = ['9.8.1', '9.8.2', '9.8.3', '9.8.4'];

beforeAll(async () => {
  body = await openBody();
});
afterAll(async () => {
  await stopPapers();
  await body.platform.close();
});

const stateOf = async (caseId: string) => (await body.within((tx) => findCase(tx, caseId))).state;
const look = (number: string, today = '2026-11-23') => verify(body.platform.database, number, today);
const one = async () => {
  const { cases, meetingId, decree: issued } = await decreedCases(body, 1);
  return { ...cases[0]!, meetingId, decree: issued };
};

describe('a certificate', () => {
  it('goes from decree to the holder’s hand: issued, agreed, handed over, in this order alone', async () => {
    const { caseId, applicant, decree: issued } = await one();
    await expect(body.admin.do(handOver, { caseId })).rejects.toMatchObject({ code: `${C}.none` });
    await expect(body.assessor.do(issueCertificate, { caseId })).rejects.toMatchObject({ code: 'kernel.not-granted' });
    const given = await body.admin.do(issueCertificate, { caseId, registration: 'F 410 1 2026' });
    expect(given.number).toBe(issued.certificates[0]);
    expect(await stateOf(caseId)).toBe('certified');
    const deadlines = await body.within((tx) => deadlinesOf(tx, caseSubject(caseId)));
    expect(deadlines.map(({ code, clause, dueOn }) => [code, clause, dueOn])).toEqual([
      ['appeal-filing', '9.9.2', '2026-11-30'],
      ['surveillance', '9.6.2', '2027-11-23'],
      ['recertification', '9.7.1', '2031-09-23'],
    ]);
    await expect(body.admin.do(issueCertificate, { caseId })).rejects.toMatchObject({ code: `${C}.already-issued` });
    await expect(body.admin.do(handOver, { caseId })).rejects.toMatchObject({
      code: `${C}.agreement-missing`,
      data: { clause: '9.4.7' },
    });
    const byForce = body.within((tx) =>
      tx
        .updateTable('certification_certificate')
        .set({ handed_over_at: new Date() })
        .where('case_id', '=', caseId)
        .execute(),
    );
    await expect(byForce).rejects.toMatchObject({
      code: '23514',
      constraint: 'certification_certificate_agreed_first',
    });
    const stranger = await body.platform.actor('lsp-koper', ['applicant']);
    await expect(stranger.do(signAgreement, { caseId, promises })).rejects.toMatchObject({ code: 'kernel.not-found' });
    await expect(applicant.do(signAgreement, { caseId, promises: promises.slice(1) })).rejects.toMatchObject({
      code: `${C}.promises-open`,
      data: { promises: ['9.8.1'] },
    });
    await applicant.do(signAgreement, { caseId, promises });
    await expect(applicant.do(signAgreement, { caseId, promises })).rejects.toMatchObject({
      code: `${C}.already-agreed`,
    });
    await body.admin.do(handOver, { caseId, note: 'Diambil sendiri.' });
    expect(await stateOf(caseId)).toBe('handed-over');
    const seen = await applicant.see(readCertificate, { caseId });
    expect(seen.certificate).toMatchObject({
      status: 'valid',
      validUntil: '2031-11-23',
      handedOverNote: 'Diambil sendiri.',
    });
  });

  it('needs the decree, and numbers of others stand on one certificate only', async () => {
    const { caseId } = await recommendedCase(body);
    await body.within((tx) =>
      tx.updateTable('certification_case').set({ state: 'competent' }).where('case_id', '=', caseId).execute(),
    );
    await expect(body.admin.do(issueCertificate, { caseId })).rejects.toMatchObject({ code: `${C}.no-decree` });
    const [first, second] = [await one(), await one()];
    await body.admin.do(issueCertificate, { caseId: first.caseId, blank: 'B-1' });
    await expect(body.admin.do(issueCertificate, { caseId: second.caseId, blank: 'B-1' })).rejects.toMatchObject({
      code: `${C}.number-used`,
      field: 'blank',
    });
  });

  it('keeps 20 numbers apart when all are issued at once, without a gap', async () => {
    const meetings = [];
    for (let index = 0; index < 4; index++) meetings.push(await decreedCases(body, 5));
    const cases = meetings.flatMap((each) => each.cases);
    const results = await Promise.all(cases.map(({ caseId }) => body.admin.do(issueCertificate, { caseId })));
    expect(new Set(results.map(({ number }) => number)).size).toBe(20);
    expect(new Set(results.map(({ verificationNumber }) => verificationNumber.slice(0, 11))).size).toBe(20);
    expect(new Set(results.map(({ verificationNumber }) => verificationNumber.slice(12))).size).toBe(20);
    const gaps = await body.within(async (tx) => [
      await gapsIn(tx, 'certificate:skema-16', 2026),
      await gapsIn(tx, 'certification.verification', 2026),
    ]);
    expect(gaps).toEqual([[], []]);
  }, 60_000);

  it('stands in a register that can be filtered and saved', async () => {
    const { caseId, applicant } = await one();
    const { number } = await body.admin.do(issueCertificate, { caseId });
    const found = await body.head.see(listCertificates, { search: number, status: 'valid', year: 2026 });
    expect(found.lines.map((line) => [line.number, line.holder])).toEqual([[number, applicant.name]]);
    expect((await body.head.see(listCertificates, { search: number, status: 'expired' })).total).toBe(0);
    expect((await body.head.see(exportCertificates, { search: number })).lines).toHaveLength(1);
    await expect(applicant.see(listCertificates, {})).rejects.toMatchObject({ code: 'kernel.not-granted' });
  });
});

describe('verification', () => {
  it('tells exactly what is public, and nothing else', async () => {
    const { caseId, applicant } = await one();
    const { number, verificationNumber } = await body.admin.do(issueCertificate, {
      caseId,
      registration: 'F 410 9 2026',
    });
    const json = verifiedJson(await look(verificationNumber.toLowerCase()));
    expect(json).toEqual({
      kind: 'certificate',
      name: applicant.name,
      scheme: { number: body.version.number, title: body.version.title, body: body.version.content.body.name },
      units: body.version.content.units.list.map(({ code, title }) => ({ code, title })),
      number,
      issued: '2026-11-23',
      validUntil: '2031-11-23',
      status: 'valid',
      statusSince: '2026-11-23',
    });
    const row = await body.platform.database.db
      .selectFrom('published')
      .select('content')
      .where('key', '=', verificationNumber)
      .executeTakeFirstOrThrow();
    expect(Object.keys(row.content).sort()).toEqual(
      Object.keys(json)
        .filter((key) => key !== 'kind')
        .sort(),
    );
    expect(
      (await look(verificationNumber, '2031-11-24'))?.kind === 'certificate' &&
        verifiedJson(await look(verificationNumber, '2031-11-24')),
    ).toMatchObject({ status: 'expired' });
  });

  it('answers wrong, unknown and malformed numbers alike; a certificate’s own number opens nothing', async () => {
    const { caseId } = await one();
    const { number, verificationNumber } = await body.admin.do(issueCertificate, {
      caseId,
      registration: 'F 410 8 2026',
    });
    const wrong = `${verificationNumber.slice(0, -1)}${verificationNumber.endsWith('0') ? '1' : '0'}`;
    const answers = await Promise.all(
      [wrong, '2026-999999-00000000', 'apa saja', '', number, 'F 410 8 2026', caseId].map(async (typed) =>
        verifiedJson(await look(typed)),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"error":"not-found"}']));
  });

  it('shows a suspended and a revoked certificate as such', async () => {
    const { caseId } = await one();
    const { verificationNumber } = await body.admin.do(issueCertificate, { caseId });
    for (const status of ['suspended', 'revoked']) {
      await body.within(async (tx) => {
        const row = await tx
          .selectFrom('published')
          .select('content')
          .where('key', '=', verificationNumber)
          .executeTakeFirstOrThrow();
        await tx
          .updateTable('published')
          .set({ content: { ...row.content, status, statusSince: '2026-11-25' } })
          .where('key', '=', verificationNumber)
          .execute();
      });
      expect(verifiedJson(await look(verificationNumber, '2026-11-26'))).toMatchObject({
        status,
        statusSince: '2026-11-25',
      });
    }
  });

  it('knows decrees without a name', async () => {
    const { meetingId, decree: issued } = await one();
    const { verificationNumber } = await body.head.see(decreeRecord, { meetingId });
    expect(verifiedJson(await look(verificationNumber))).toEqual({
      kind: 'decree',
      number: issued.number,
      body: body.version.content.body.name,
      scheme: { number: body.version.number, title: body.version.title },
      issued: '2026-11-23',
      holders: 1,
    });
  });
});

describe('papers', () => {
  it('are printed from the record, the same record giving the same bytes', async () => {
    const { caseId, applicant, meetingId } = await one();
    await body.admin.do(issueCertificate, { caseId });
    await applicant.do(signAgreement, { caseId, promises });
    const record = await applicant.see(certificateRecord, { caseId });
    const address = verificationAddress('https://lsp.test', record.row.verification_number);
    const options = { language: 'id' as const, at: record.row.issued_at };
    const letter = await certificateLetter.render(certificateData(record, address), options);
    expect(
      Buffer.from(await certificateLetter.render(certificateData(record, address), options)).equals(
        Buffer.from(letter),
      ),
    ).toBe(true);
    const agreement = await applicant.see(agreementRecord, { caseId });
    expect(agreement.signature?.name).toBe(applicant.name);
    const bytes = [
      letter,
      await certificateCard.render(certificateData(record, address), options),
      await agreementOnUse.render(agreementData(agreement), options),
      await minutes.render(minutesData(await body.head.see(minutesRecord, { meetingId }), 'id'), options),
      await decree.render(decreeData(await body.head.see(decreeRecord, { meetingId }), address, 'id'), options),
    ];
    for (const each of bytes) expect(Buffer.from(each.slice(0, 5)).toString()).toBe('%PDF-');
    const stranger = await body.platform.actor('lsp-koper', ['applicant']);
    await expect(stranger.see(certificateRecord, { caseId })).rejects.toMatchObject({ code: 'kernel.not-found' });
  }, 60_000);
});
