import { z } from 'zod';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { inLanguage } from '#kernel/language/words.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { calendarFile } from './calendar.rules.ts';
import { momentOf } from './read-assessment.ts';
import { schemeChoices, sitesOf } from './registers.store.ts';
import { findSession, placesTaken, spanOf } from './sessions.store.ts';
import { assessmentWords } from './words.ts';

const perPage = 50;
const countLimit = 1000;

/** Sessions that an actor may know of: all of them for the registers, else those in which he assesses or is assessed. */
function sessionsFor(tx: Tx, actor: Actor) {
  const sessions = tx
    .selectFrom('certification_session')
    .innerJoin('certification_site', 'certification_site.site_id', 'certification_session.site_id');
  if (actor.grants.has('certification.registers')) return sessions;
  const mine = tx
    .selectFrom('certification_booking')
    .select('session_id')
    .where((where) =>
      where.or([
        where('assessor_id', '=', actor.personId as string),
        where('candidate_id', '=', actor.personId as string),
      ]),
    );
  return sessions.where('certification_session.session_id', 'in', mine);
}

/** Test sessions to come, soonest first, or those gone by, latest first: all for who keeps the registers, else one's own. */
export const listSessions = view({
  name: 'certification.sessions',
  grant: 'member',
  summary: 'Test sessions, to come or gone by; all of them for the registers, else one’s own.',
  input: z.object({
    when: z.enum(['next', 'past']).catch('next').default('next'),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  read: async (tx, { when, page }, circumstances) => {
    const { now, actor } = circumstances;
    const moment = new Date(now.epochMilliseconds);
    const sessions = sessionsFor(tx, actor).where(
      'certification_session.ends_at',
      when === 'next' ? '>=' : '<',
      moment,
    );
    const rows = await sessions
      .select([
        'certification_session.session_id',
        'scheme_code',
        'starts_at',
        'ends_at',
        'certification_session.capacity',
        'certification_site.name',
      ])
      .orderBy('starts_at', when === 'next' ? 'asc' : 'desc')
      .orderBy('certification_session.session_id')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute();
    const counted = await sessions
      .select('certification_session.session_id')
      .limit(countLimit + 1)
      .execute();
    const taken = await placesTaken(
      tx,
      rows.map((row) => row.session_id),
    );
    const mayEdit = actor.grants.has('certification.schedule');
    return {
      sessions: rows.map((row) => ({
        sessionId: row.session_id,
        schemeCode: row.scheme_code,
        site: row.name,
        starts: row.starts_at,
        ends: row.ends_at,
        capacity: row.capacity,
        taken: taken.get(row.session_id) ?? 0,
      })),
      when,
      page,
      perPage,
      total: Math.min(counted.length, countLimit),
      isMore: counted.length > countLimit,
      mayEdit,
      sites: mayEdit
        ? (await sitesOf(tx)).map((site) => ({ siteId: site.site_id, name: site.name, capacity: site.capacity }))
        : [],
      schemes: mayEdit ? await schemeChoices(tx) : [],
      ...momentOf(circumstances),
    };
  },
});

async function sessionFor(tx: Tx, sessionId: string, actor: Actor) {
  const seen = await sessionsFor(tx, actor)
    .select('certification_session.session_id')
    .where('certification_session.session_id', '=', sessionId)
    .executeTakeFirst();
  if (!seen) refuse('kernel.not-found', { what: 'session' });
  const session = await findSession(tx, sessionId);
  const [site] = await sitesOf(tx, session.site_id);
  return { session, site: site ?? refuse('kernel.not-found', { what: 'site' }) };
}

/** One session with who comes. An assessor sees his own candidates, a candidate only himself. */
export const readSession = view({
  name: 'certification.session',
  grant: 'member',
  summary: 'One test session: site, time, places, and the cases one may know of.',
  input: z.object({ sessionId: z.uuid() }),
  sensitive: ({ sessionId }) => ({ type: 'certification.session', id: sessionId }),
  read: async (tx, { sessionId }, circumstances) => {
    const { actor } = circumstances;
    const { session, site } = await sessionFor(tx, sessionId, actor);
    const all = await tx
      .selectFrom('certification_booking')
      .innerJoin('certification_case', 'certification_case.case_id', 'certification_booking.case_id')
      .select([
        'certification_booking.case_id',
        'number',
        'state',
        'certification_booking.assessor_id',
        'candidate_id',
        'attendance',
      ])
      .where('session_id', '=', sessionId)
      .orderBy('booked_at')
      .orderBy('certification_booking.case_id')
      .limit(1000)
      .execute();
    const isStaff = actor.grants.has('certification.registers');
    const rows = all.filter(
      (row) => isStaff || row.assessor_id === actor.personId || row.candidate_id === actor.personId,
    );
    const names = await namesOf(
      tx,
      rows.flatMap((row) => [row.assessor_id, row.candidate_id]),
    );
    return {
      sessionId,
      schemeCode: session.scheme_code,
      starts: session.starts_at,
      ends: session.ends_at,
      capacity: session.capacity,
      taken: all.length,
      site: { name: site.name, address: site.address, kind: site.kind },
      cases: rows.map((row) => ({
        caseId: row.case_id,
        number: row.number,
        state: row.state,
        candidate: names.get(row.candidate_id) ?? '',
        assessor: names.get(row.assessor_id) ?? '',
        attendance: row.attendance,
      })),
      ...momentOf(circumstances),
    };
  },
});

/** A session as a calendar file (iCalendar, RFC 5545), for those who come and those who keep the registers. */
export const sessionCalendar = view({
  name: 'certification.session-calendar',
  grant: 'member',
  summary: 'One test session as a calendar file.',
  input: z.object({ sessionId: z.uuid(), language: z.enum(['id', 'en']).default('id') }),
  read: async (tx, { sessionId, language }, { actor, tenant }) => {
    const { sessions: w } = inLanguage(assessmentWords, language);
    const { session, site } = await sessionFor(tx, sessionId, actor);
    const event = {
      uid: `${sessionId}@${tenant.slug}`,
      stamp: Temporal.Instant.fromEpochMilliseconds(session.created_at.getTime()),
      ...spanOf(session),
      summary: w.event(tenant.shortName),
      location: `${site.name}, ${site.address}`,
      description: w.bring,
    };
    return calendarFile(tenant.shortName, [event]);
  },
});
