import type { RefusalBody } from '#kernel/refusals.ts';
import type {} from './refusals.ts';
import { against, refuseAll } from './refuse-all.rules.ts';

const clause = '9.3.2';

/** A span of time. */
export interface Span {
  starts: Temporal.Instant;
  ends: Temporal.Instant;
}

/** What matters of a test site. */
export interface SiteFacts {
  name: string;
  capacity: number;
  schemeCodes: readonly string[];
  verifiedOn: Temporal.PlainDate | null;
  verifiedUntil: Temporal.PlainDate | null;
}

/** Whether two spans share time; touching ends do not. */
export function overlap(a: Span, b: Span): boolean {
  return Temporal.Instant.compare(a.starts, b.ends) < 0 && Temporal.Instant.compare(b.starts, a.ends) < 0;
}

/** Why a test may not be held at this site on this day for this scheme: not verified for that day, or not for that scheme. */
export function siteFaults(site: SiteFacts, schemeCode: string, on: Temporal.PlainDate, field: string): RefusalBody[] {
  const faults: RefusalBody[] = [];
  const since = site.verifiedOn !== null && Temporal.PlainDate.compare(site.verifiedOn, on) <= 0;
  const until = site.verifiedUntil !== null && Temporal.PlainDate.compare(on, site.verifiedUntil) <= 0;
  if (!since || !until) {
    const data = { site: site.name, until: site.verifiedUntil?.toString() ?? null, on: on.toString(), clause };
    faults.push(against('certification.assessments.site-unverified', data, field));
  }
  if (!site.schemeCodes.includes(schemeCode)) {
    faults.push(
      against('certification.assessments.site-scheme', { site: site.name, scheme: schemeCode, clause }, field),
    );
  }
  return faults;
}

/** Refuses a new session at a site not verified for it, past or ending before it begins, or with more places than the site has free at that time. */
export function requireSession(
  session: Span & { capacity: number; schemeCode: string },
  site: SiteFacts,
  others: readonly (Span & { capacity: number })[],
  moment: { now: Temporal.Instant; zone: string },
): void {
  const day = session.starts.toZonedDateTimeISO(moment.zone).toPlainDate();
  const faults = siteFaults(site, session.schemeCode, day, 'siteId');
  if (Temporal.Instant.compare(session.ends, session.starts) <= 0) {
    faults.push(against('certification.assessments.session-order', { clause }, 'endsAt'));
  }
  if (Temporal.Instant.compare(session.starts, moment.now) <= 0) {
    faults.push(
      against('certification.assessments.session-past', { starts: session.starts.toString(), clause }, 'startsAt'),
    );
  }
  const taken = others.filter((other) => overlap(other, session)).reduce((sum, other) => sum + other.capacity, 0);
  if (session.capacity > site.capacity) {
    const data = { wanted: session.capacity, capacity: site.capacity, clause };
    faults.push(against('certification.assessments.over-capacity', data, 'capacity'));
  } else if (session.capacity > site.capacity - taken) {
    const data = { wanted: session.capacity, free: Math.max(0, site.capacity - taken), clause };
    faults.push(against('certification.assessments.site-occupied', data, 'capacity'));
  }
  refuseAll(faults);
}

/** What matters when a case is given a place in a session. */
export interface BookingFacts {
  session: Span & { capacity: number; schemeCode: string };
  site: SiteFacts;
  schemeCode: string;
  /** Places taken by other cases. */
  taken: number;
  /** Other sessions in which the assessor and the candidate already have to be. */
  busy: readonly (Span & { who: 'assessor' | 'candidate' })[];
  licenceUntil: Temporal.PlainDate;
}

/** Everything that stands against a place in a session (clause 9.3.2); the page of scheduling asks the same rule. */
export function bookingObstacles(found: BookingFacts, moment: { now: Temporal.Instant; zone: string }): RefusalBody[] {
  const { session, site, schemeCode, taken, busy, licenceUntil } = found;
  const field = 'sessionId';
  const day = session.starts.toZonedDateTimeISO(moment.zone).toPlainDate();
  const faults: RefusalBody[] = [];
  if (session.schemeCode !== schemeCode) {
    faults.push(against('certification.assessments.session-scheme', { scheme: session.schemeCode, clause }, field));
  }
  if (Temporal.Instant.compare(session.starts, moment.now) <= 0) {
    faults.push(
      against('certification.assessments.session-past', { starts: session.starts.toString(), clause }, field),
    );
  }
  faults.push(...siteFaults(site, schemeCode, day, field));
  if (taken >= session.capacity)
    faults.push(against('certification.assessments.session-full', { capacity: session.capacity, clause }, field));
  for (const who of ['assessor', 'candidate'] as const) {
    const clash = busy.find((other) => other.who === who && overlap(other, session));
    if (clash)
      faults.push(
        against('certification.assessments.double-booked', { who, starts: clash.starts.toString(), clause }, field),
      );
  }
  if (Temporal.PlainDate.compare(licenceUntil, day) < 0) {
    const data = { until: licenceUntil.toString(), on: day.toString(), clause: '9.2.2' };
    faults.push(against('certification.assessments.licence-expired', data, field));
  }
  return faults;
}

/** Refuses a place in a session with every obstacle at once. */
export function requireBookable(found: BookingFacts, moment: { now: Temporal.Instant; zone: string }): void {
  refuseAll(bookingObstacles(found, moment));
}
