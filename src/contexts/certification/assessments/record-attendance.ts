import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { bookingOf, findSession, setAttendance, spanOf } from './sessions.store.ts';
import { lockAssessorsCase, requireState } from './store.ts';

const clause = '9.3.2';

/** The assessor records on the day whether the candidate came and whether his identity card was checked; both make the test's evidence authentic. */
export const recordAttendance = operation({
  name: 'certification.record-attendance',
  grant: 'certification.assess',
  summary: 'Record whether the candidate came to the session, and whether the identity was checked.',
  input: z.object({
    caseId: z.uuid(),
    attendance: z.enum(['present', 'absent']),
    identityChecked: z.enum(['yes', 'no']).default('no'),
    note: z.string().trim().max(500).optional(),
  }),
  find: async (tx, { caseId }, actor) => {
    const found = await lockAssessorsCase(tx, caseId, actor);
    requireState(found, 'scheduled', clause);
    const booking = (await bookingOf(tx, caseId)) ?? refuse('kernel.not-found', { what: 'session' });
    return { found, session: await findSession(tx, booking.session_id) };
  },
  decide: ({ found, session }, { caseId, attendance, identityChecked, note }, { today, tenant }) => {
    const day = spanOf(session).starts.toZonedDateTimeISO(tenant.zone).toPlainDate();
    if (Temporal.PlainDate.compare(today, day) < 0) {
      refuse(
        'certification.assessments.session-not-begun',
        { starts: session.starts_at.toISOString(), clause },
        { field: 'attendance' },
      );
    }
    const seen = {
      attendance,
      identityChecked: attendance === 'present' && identityChecked === 'yes',
      note: note ?? null,
    };
    const absent = attendance === 'absent';
    return {
      change: { caseId, seen },
      subject: caseSubject(caseId),
      facts: { sessionId: session.session_id, attendance, identityChecked: seen.identityChecked },
      todos: absent
        ? {
            open: [
              { kind: 'certification.reschedule-case', for: { role: 'admin' }, clause, data: { number: found.number } },
            ],
          }
        : { close: [{ kinds: ['certification.reschedule-case'] }] },
      notices: absent
        ? [{ kind: 'certification.test-missed', to: found.applicant_id, data: { number: found.number } }]
        : [],
    };
  },
  save: (tx, { caseId, seen }, circumstances) => setAttendance(tx, caseId, seen, circumstances),
});
