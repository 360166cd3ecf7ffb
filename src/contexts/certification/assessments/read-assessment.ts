import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { standingOf } from '../cases/read-case.ts';
import { caseStates } from '../cases/states.ts';
import { type Case, caseSubject, findCase } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { evidenceOf } from './candidate.store.ts';
import { methods } from './methods.ts';
import { gapsByUnit } from './recommendation.rules.ts';
import type { TestRecord } from './records.ts';
import { sitesOf } from './registers.store.ts';
import { bookingOf, findSession, recordsOf, seatOf } from './sessions.store.ts';
import { planOf, recommendationOf, reviewOf } from './store.ts';

/** The place of a case in a session, with site and time; null before it is scheduled. */
export async function placeOf(tx: Tx, caseId: string) {
  const booking = await bookingOf(tx, caseId);
  if (!booking) return null;
  const session = await findSession(tx, booking.session_id);
  const [site] = await sitesOf(tx, session.site_id);
  return {
    sessionId: session.session_id,
    site: { name: site?.name ?? '', address: site?.address ?? '', kind: site?.kind ?? 'Sewaktu' },
    starts: session.starts_at,
    ends: session.ends_at,
    attendance: booking.attendance,
    identityChecked: booking.identity_checked,
    note: booking.attendance_note,
    remarks: booking.remarks,
    seat: seatOf(booking),
  };
}

/** The assessor's name and licence, or null before one is assigned. */
export async function assessorLine(tx: Tx, found: Pick<Case, 'assessor_id'>) {
  if (!found.assessor_id) return null;
  const row = await tx
    .selectFrom('certification_assessor')
    .select('licence')
    .where('person_id', '=', found.assessor_id)
    .executeTakeFirst();
  const names = await namesOf(tx, [found.assessor_id]);
  return { name: names.get(found.assessor_id) ?? '', licence: row?.licence ?? '' };
}

/** Records without what the candidate must not see: the expected answers of oral questions. */
export function withoutKeys<R extends TestRecord>(records: readonly R[]): R[] {
  return records.map((record) =>
    record.method === 'oral'
      ? {
          ...record,
          content: {
            ...record.content,
            questions: record.content.questions.map(({ expected: _, ...question }) => question),
          },
        }
      : record,
  );
}

/**
 * The assessment of a case from assignment to recommendation, for its applicant, its assessor and those who handle cases. The candidate
 * sees records only once they are handed in, and never a key.
 */
export const readAssessment = view({
  name: 'certification.assessment',
  grant: 'member',
  summary:
    'The assessment of a case: plan, evidence with its review, session, records, what still stands against “competent”, recommendation.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const found = await findCase(tx, caseId);
    const standing = standingOf(found, circumstances);
    const version = await findVersion(tx, found.version_id);
    const names = await namesOf(tx, [found.applicant_id]);
    const plan = await planOf(tx, found);
    const place = await placeOf(tx, caseId);
    const records = place ? await recordsOf(tx, caseId) : [];
    const isHandedIn = caseStates.indexOf(found.state) >= caseStates.indexOf('recommended');
    const onlyCandidate = standing.isApplicant && !standing.isAssessor;
    return {
      caseId,
      number: found.number,
      state: found.state,
      standing,
      applicant: names.get(found.applicant_id) ?? '',
      assessor: await assessorLine(tx, found),
      scheme: {
        code: version.scheme_code,
        number: version.number,
        title: version.title,
        units: version.content.units.list.map(({ code, title, elements }) => ({ code, title, elements })),
        methods: methods.filter((method) => (version.content.testMethods.list as string[]).includes(method)),
      },
      plan: plan
        ? {
            revision: plan.revision,
            status: plan.status,
            answer: plan.answer,
            content: plan.content,
            proposedAt: plan.proposed_at,
          }
        : null,
      evidence: await evidenceOf(tx, caseId),
      review: (await reviewOf(tx, caseId)) ?? null,
      place,
      records: onlyCandidate ? (isHandedIn ? withoutKeys(records) : []) : records,
      gaps:
        plan && place && standing.isAssessor
          ? [...gapsByUnit({ plan: plan.content.units, records, seat: place.seat })].map(([unitCode, gaps]) => ({
              unitCode,
              gaps,
            }))
          : [],
      recommendation: isHandedIn ? ((await recommendationOf(tx, caseId)) ?? null) : null,
      /** Keeps drafts of two people on one device apart. */
      readerId: circumstances.actor.personId ?? '',
      ...momentOf(circumstances),
    };
  },
});

/** Today and zone, as pages write dates. */
export const momentOf = ({ today, tenant }: Pick<Circumstances, 'today' | 'tenant'>) => ({
  today: today.toString(),
  zone: tenant.zone,
});

/** What {@link readAssessment} answers. */
export type Assessment = Awaited<ReturnType<typeof readAssessment.read>>;
