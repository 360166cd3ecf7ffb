import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, lockCase, moveCase } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { lockAssessor, lockSite, siteFacts } from './registers.store.ts';
import { requireBookable } from './sessions.rules.ts';
import { book, bookingOf, busyTimes, lockPerson, lockSession, placesTaken, spanOf } from './sessions.store.ts';

const clause = '9.3.2';

/**
 * Gives a case a place in a session, or moves it to another one until the candidate has come (clause 9.3.2). Refuses, all at once: site
 * not verified for that day or scheme, no place left, assessor or candidate elsewhere at that time, session past, licence ending before it.
 */
export const scheduleCase = operation({
  name: 'certification.schedule-case',
  grant: 'certification.schedule',
  summary: 'Give a case a place in a test session.',
  input: z.object({ caseId: z.uuid(), sessionId: z.uuid() }),
  find: async (tx, { caseId, sessionId }, _actor, { now }) => {
    const found = await lockCase(tx, caseId);
    const session = await lockSession(tx, sessionId);
    const assessor = await lockAssessor(
      tx,
      found.assessor_id ?? refuse('certification.assessments.not-now', { state: found.state, clause }),
    );
    await lockPerson(tx, found.applicant_id);
    const { starts } = spanOf(session);
    const from = Temporal.Instant.compare(starts, now) < 0 ? starts : now;
    return {
      found,
      session,
      assessor,
      site: await lockSite(tx, session.site_id),
      schemeCode: (await findVersion(tx, found.version_id)).scheme_code,
      taken: (await placesTaken(tx, [sessionId], caseId)).get(sessionId) ?? 0,
      busy: await busyTimes(tx, {
        assessorId: assessor.person_id,
        candidateId: found.applicant_id,
        except: caseId,
        from,
      }),
      booking: await bookingOf(tx, caseId),
    };
  },
  decide: (
    { found, session, assessor, site, schemeCode, taken, busy, booking },
    { caseId, sessionId },
    { now, tenant },
  ) => {
    requireStep(found.state, 'scheduled', clause);
    if (booking?.attendance === 'present') refuse('certification.assessments.attendance-settled', { clause });
    // One assessor may assess several candidates of the same session; elsewhere at that time he cannot be.
    const elsewhere = busy.filter((other) => other.who === 'candidate' || other.sessionId !== sessionId);
    const facts = {
      session: { ...spanOf(session), capacity: session.capacity, schemeCode: session.scheme_code },
      site: siteFacts(site),
      schemeCode,
      taken,
      busy: elsewhere,
      licenceUntil: Temporal.PlainDate.from(assessor.licence_until),
    };
    requireBookable(facts, { now, zone: tenant.zone });
    const data = {
      number: found.number,
      site: site.name,
      address: site.address,
      starts: session.starts_at.toISOString(),
      zone: tenant.zone,
      calendar: `/${tenant.slug}/sesi/${sessionId}.ics`,
    };
    return {
      change: { caseId, sessionId, assessorId: assessor.person_id, candidateId: found.applicant_id },
      subject: caseSubject(caseId),
      facts: { sessionId, siteId: site.site_id, starts: data.starts, moved: booking !== undefined },
      todos: {
        close: [{}],
        open: [
          {
            kind: 'certification.assess-case',
            for: { person: assessor.person_id },
            clause: '9.3.3',
            dueOn: spanOf(session).starts.toZonedDateTimeISO(tenant.zone).toPlainDate(),
            data: { number: found.number },
          },
        ],
      },
      notices: [
        { kind: 'certification.test-scheduled', to: found.applicant_id, data },
        { kind: 'certification.test-scheduled', to: assessor.person_id, data },
      ],
    };
  },
  save: async (tx, place, circumstances) => {
    await book(tx, place, circumstances);
    await moveCase(tx, place.caseId, 'scheduled', circumstances);
  },
});
