import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { lockSite, siteFacts } from './registers.store.ts';
import { requireSession } from './sessions.rules.ts';
import { insertSession, sessionsAt, spanOf } from './sessions.store.ts';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The instant of a local day and time of the organisation. */
export function localInstant(day: string, time: string, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant();
}

/** Opens a session at a verified test site (clause 9.3.2). Day and times are local to the organisation. */
export const createSession = operation({
  name: 'certification.create-session',
  grant: 'certification.schedule',
  summary: 'Open a test session at a verified site; `on` and the times (HH:MM) are local to the organisation.',
  input: z.object({
    siteId: z.uuid(),
    schemeCode: z.string().min(1).max(60),
    on: z.iso.date(),
    startsAt: Time,
    endsAt: Time,
    capacity: z.coerce.number().int().min(1).max(1000),
  }),
  find: async (tx, input, _actor, { tenant }) => {
    const site = await lockSite(tx, input.siteId);
    const span = {
      starts: localInstant(input.on, input.startsAt, tenant.zone),
      ends: localInstant(input.on, input.endsAt, tenant.zone),
    };
    return { site: siteFacts(site), span, others: await sessionsAt(tx, input.siteId, span) };
  },
  decide: ({ site, span, others }, { siteId, schemeCode, capacity }, { newId, now, tenant }) => {
    const taken = others.map((other) => ({ ...spanOf(other), capacity: other.capacity }));
    requireSession({ ...span, capacity, schemeCode }, site, taken, { now, zone: tenant.zone });
    const sessionId = newId();
    return {
      change: {
        session_id: sessionId,
        site_id: siteId,
        scheme_code: schemeCode,
        starts_at: new Date(span.starts.epochMilliseconds),
        ends_at: new Date(span.ends.epochMilliseconds),
        capacity,
        created_at: new Date(now.epochMilliseconds),
      },
      subject: { type: 'certification.session', id: sessionId },
      facts: { siteId, schemeCode, starts: span.starts.toString(), ends: span.ends.toString(), capacity },
    };
  },
  save: async (tx, row) => {
    await insertSession(tx, row);
    return { sessionId: row.session_id };
  },
});
