import { z } from 'zod';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject, findCase } from '../cases/store.ts';
import { assessorObstacles } from './assignment.rules.ts';
import { momentOf } from './read-assessment.ts';
import { registeredAssessors, siteFacts, sitesOf } from './registers.store.ts';
import { bookingObstacles } from './sessions.rules.ts';
import { bookingOf, busyTimes, placesTaken, spanOf } from './sessions.store.ts';
import { caseFacts } from './store.ts';

const headOf = async (tx: Tx, caseId: string) => {
  const found = await findCase(tx, caseId);
  const names = await namesOf(tx, [found.applicant_id, ...(found.assessor_id ? [found.assessor_id] : [])]);
  return {
    found,
    applicant: names.get(found.applicant_id) ?? '',
    assessor: names.get(found.assessor_id ?? '') ?? null,
  };
};

/** Every registered assessor for a case, least work first, with all that stands against each: the rule of the operation itself. */
export const assignableAssessors = view({
  name: 'certification.assignable-assessors',
  grant: 'certification.schedule',
  summary: 'All assessors for a case, least work first, each with why he may not be assigned, if so.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const { found, applicant, assessor } = await headOf(tx, caseId);
    const facts = await caseFacts(tx, found);
    const all = await registeredAssessors(tx, circumstances);
    return {
      caseId,
      number: found.number,
      state: found.state,
      applicant,
      assessor,
      scheme: { number: facts.version.number, title: facts.version.title },
      choices: all
        .map((each) => ({
          personId: each.personId,
          name: each.name,
          licence: each.licence,
          licenceUntil: each.licenceUntil.toString(),
          open: each.open,
          limit: each.workloadLimit,
          isAssigned: each.personId === found.assessor_id,
          obstacles: assessorObstacles(each, facts, circumstances.today),
        }))
        .sort((a, b) => a.open - b.open || a.name.localeCompare(b.name)),
      ...momentOf(circumstances),
    };
  },
});

const mostSessions = 50;

/** The next sessions for the scheme of a case, soonest first, each with what stands against it: the rule of the operation itself. */
export const bookableSessions = view({
  name: 'certification.bookable-sessions',
  grant: 'certification.schedule',
  summary: 'The next sessions for a case, each with why the case cannot be placed there, if so.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const { found, applicant, assessor } = await headOf(tx, caseId);
    if (!found.assessor_id) return refuse('certification.assessments.not-now', { state: found.state, clause: '9.3.2' });
    const { version } = await caseFacts(tx, found);
    const { now, today, tenant } = circumstances;
    const rows = await tx
      .selectFrom('certification_session')
      .selectAll()
      .where('scheme_code', '=', version.scheme_code)
      .where('starts_at', '>', new Date(now.epochMilliseconds))
      .orderBy('starts_at')
      .limit(mostSessions)
      .execute();
    const sites = new Map((await sitesOf(tx)).map((site) => [site.site_id, site]));
    const taken = await placesTaken(
      tx,
      rows.map((row) => row.session_id),
      caseId,
    );
    const who = { assessorId: found.assessor_id, candidateId: found.applicant_id, except: caseId, from: now };
    const busy = await busyTimes(tx, who);
    const [entry] = await registeredAssessors(tx, { today }, found.assessor_id);
    const booking = await bookingOf(tx, caseId);
    return {
      caseId,
      number: found.number,
      state: found.state,
      applicant,
      assessor,
      booked: booking?.session_id ?? null,
      attendance: booking?.attendance ?? null,
      sessions: rows.flatMap((row) => {
        const site = sites.get(row.site_id);
        if (!site || !entry) return [];
        const facts = {
          session: { ...spanOf(row), capacity: row.capacity, schemeCode: row.scheme_code },
          site: siteFacts(site),
          schemeCode: version.scheme_code,
          taken: taken.get(row.session_id) ?? 0,
          busy: busy.filter((other) => other.who === 'candidate' || other.sessionId !== row.session_id),
          licenceUntil: entry.licenceUntil,
        };
        return [
          {
            sessionId: row.session_id,
            site: site.name,
            starts: row.starts_at,
            ends: row.ends_at,
            capacity: row.capacity,
            taken: facts.taken,
            obstacles: bookingObstacles(facts, { now, zone: tenant.zone }),
          },
        ];
      }),
      ...momentOf(circumstances),
    };
  },
});
