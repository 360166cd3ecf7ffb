import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { maskNik } from '#kernel/secrets/mask.ts';
import { placeOf } from '../applications/record.ts';
import { standingOf } from '../cases/read-case.ts';
import { caseSubject, findCase } from '../cases/store.ts';
import { decreePaper } from '../decisions/issue-decree.ts';
import { schemeOnPaper } from '../decisions/minutes-content.ts';
import { decisionsOn, decreeOf, meetingSubject } from '../decisions/store.ts';
import { findVersion } from '../schemes/store.ts';
import { agreementPaper } from './sign-agreement.ts';
import { certificateOf, grantOf } from './store.ts';
import { statusOn } from './validity.rules.ts';

const input = z.object({ caseId: z.uuid() });

/** The certificate of a case, or what it still waits for, for whoever may know the case. */
export const readCertificate = view({
  name: 'certification.case-certificate',
  grant: 'member',
  summary: 'The certificate of a case: status, validity, agreement, hand-over; or what it waits for.',
  input,
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const { actor, today } = circumstances;
    const found = await findCase(tx, caseId);
    const standing = standingOf(found, circumstances);
    const version = await findVersion(tx, found.version_id);
    const row = await certificateOf(tx, caseId);
    const grant = await grantOf(tx, caseId);
    const [last] = await decisionsOn(tx, caseId);
    const names = await namesOf(tx, [found.applicant_id]);
    const mayHandle = actor.grants.has('certification.certificates') && !standing.isApplicant;
    return {
      caseId,
      number: found.number,
      state: found.state,
      applicant: names.get(found.applicant_id) ?? '',
      scheme: { number: version.number, title: version.title },
      standing,
      today: today.toString(),
      meetingId: standing.isStaff ? (last?.meeting_id ?? null) : null,
      grant: grant && { decree: grant.decree.number, on: grant.decree.issued_on, ...grant.holder },
      certificate: row && {
        ...statusOn(
          { status: row.status, statusSince: row.status_since, validUntil: row.valid_until },
          today.toString(),
        ),
        number: row.number,
        holder: row.holder_name,
        registration: row.registration,
        blank: row.blank,
        issuedOn: row.issued_on,
        validUntil: row.valid_until,
        verificationNumber: row.verification_number,
        agreedAt: row.agreed_at,
        handedOverAt: row.handed_over_at,
        handedOverNote: row.handed_over_note,
      },
      promises: version.content.agreementOnUse?.promises ?? [],
      may: {
        issue: mayHandle && !row && Boolean(grant) && found.state === 'competent',
        agree: standing.isApplicant && row?.agreed_at === null,
        handOver: mayHandle && found.state === 'certified' && row?.agreed_at != null,
      },
    };
  },
});

/** The record behind the letter and the card. */
export const certificateRecord = view({
  name: 'certification.certificate-record',
  grant: 'member',
  summary: 'Everything that the certificate as letter and card prints.',
  input,
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const found = await findCase(tx, caseId);
    standingOf(found, circumstances);
    const row = await certificateOf(tx, caseId);
    const decree = row && (await decreeOf(tx, row.meeting_id));
    if (!row || !decree) return refuse('kernel.not-found', { what: 'certificate' });
    const version = await findVersion(tx, row.version_id);
    const signature = (await signaturesOn(tx, meetingSubject(row.meeting_id))).find(
      ({ paper }) => paper === decreePaper,
    );
    if (!signature) return refuse('kernel.not-found', { what: 'certificate' });
    return {
      tenant: circumstances.tenant,
      row,
      scheme: schemeOnPaper(version),
      units: version.content.units.list.map(({ code, title }) => ({ code, title })),
      decree: { number: decree.number, date: decree.issued_on },
      signature,
    };
  },
});

/** The NIK as others may see it, and the address, out of the application; a dash where none was given. */
async function identityOf(
  tx: Tx,
  caseId: string,
  { secrets }: Circumstances,
): Promise<{ identityNumber: string; address: string }> {
  const row = await tx
    .selectFrom('certification_application')
    .select(['form', 'secret'])
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  const nik = row?.secret.nik ? secrets.open(row.secret.nik, placeOf('nik', caseId)) : '';
  return { identityNumber: nik ? maskNik(nik) : '–', address: row?.form.identity.address ?? '–' };
}

/** The record behind the agreement on use, signed or still to be signed. */
export const agreementRecord = view({
  name: 'certification.agreement-record',
  grant: 'member',
  summary: 'Everything that the agreement on the use of a certificate prints.',
  input,
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const found = await findCase(tx, caseId);
    standingOf(found, circumstances);
    const row = await certificateOf(tx, caseId);
    if (!row) return refuse('kernel.not-found', { what: 'certificate' });
    const version = await findVersion(tx, row.version_id);
    const signature = (await signaturesOn(tx, caseSubject(caseId))).find(({ paper }) => paper === agreementPaper);
    return {
      tenant: circumstances.tenant,
      row,
      scheme: schemeOnPaper(version),
      promises: version.content.agreementOnUse?.promises ?? [],
      identity: await identityOf(tx, caseId, circumstances),
      signature: signature ?? null,
    };
  },
});
