import { type Refusal, type RefusalBody, Refusal as Refused, refuse } from '#kernel/refusals.ts';
import { type CaseState, transitions } from '../cases/states.ts';
import type { DiplomaRow, Draft, WorkRow } from './draft.ts';
import type { Applicant } from './eligibility.ts';
import type {} from './refusals.ts';

/** A typed day: the day itself, or what keeps it from being one. A part that is still missing makes it unfinished, not wrong. */
export function readDay(typed: string): Temporal.PlainDate | 'unfinished' | 'impossible' {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  if (!year) return 'impossible';
  if (Number(year) < 1000 || Number(month) === 0 || Number(day) === 0) return 'unfinished';
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' });
  } catch {
    return 'impossible';
  }
}

/** The day, or undefined when it is missing, unfinished or impossible. */
export function knownDay(typed: string | undefined): Temporal.PlainDate | undefined {
  const day = typed === undefined ? 'unfinished' : readDay(typed);
  return typeof day === 'string' ? undefined : day;
}

/** States in which the applicant may still write; everything else is closed to him (9.1.2, 9.1.5). */
export const mayEdit = (state: CaseState): boolean => state === 'draft' || state === 'returned';

/** Refuses `certification.applications.closed` once an application has been sent. */
export function requireOpen(state: CaseState): void {
  if (!mayEdit(state)) refuse('certification.applications.closed', { state });
}

/** Whether a case still stands in the way of another application under the same scheme. */
export const isOpen = (state: CaseState): boolean => transitions[state].length > 0;

/** Throws all refusals found at once, or does nothing. */
export function refuseAll(found: readonly RefusalBody[]): void {
  const [first, ...also] = found;
  if (first) throw new Refused(first.code, first.data, first.field, also) as Refusal;
}

type Judge = (typed: string | undefined, field: string, what?: 'birth' | 'diploma' | 'work') => void;

/**
 * Everything in a draft that cannot be true: a day that does not exist (29 February of a common year), a birth, diploma or beginning of
 * work in the future, work that ends before it begins. What is merely unfinished is no fault.
 */
export function impossibilities(
  draft: Pick<Draft, 'identity' | 'diplomas' | 'work'>,
  today: Temporal.PlainDate,
): RefusalBody[] {
  const found: RefusalBody[] = [];
  const judge: Judge = (typed, field, what) => {
    const day = typed === undefined ? 'unfinished' : readDay(typed);
    if (day === 'impossible')
      found.push({ code: 'certification.applications.no-such-day', data: { day: typed ?? '' }, field });
    else if (day !== 'unfinished' && what && Temporal.PlainDate.compare(day, today) > 0)
      found.push({ code: 'certification.applications.in-future', data: { what, day: day.toString() }, field });
  };
  judge(draft.identity.birthDate, 'identity.birthDate', 'birth');
  draft.diplomas.forEach((row, i) => {
    judge(row.graduatedOn, `diplomas.${i}.graduatedOn`, 'diploma');
  });
  draft.work.forEach((row, i) => {
    judge(row.from, `work.${i}.from`, 'work');
    if (row.still) return;
    judge(row.to, `work.${i}.to`);
    const [from, to] = [knownDay(row.from), knownDay(row.to)];
    if (from && to && Temporal.PlainDate.compare(to, from) < 0) {
      const data = { from: from.toString(), to: to.toString() };
      found.push({ code: 'certification.applications.ends-before-start', data, field: `work.${i}.to` });
    }
  });
  return found;
}

/** What is wrong with a NIK or NPWP as typed; nothing when it is merely too short yet. NIK 16 digits; NPWP 15 or 16. */
export function numberFault(what: 'nik' | 'npwp', typed: string | undefined): RefusalBody[] {
  if (typed === undefined) return [];
  const digits = typed.replace(/[\s.\-/]/g, '');
  if (/^\d{0,16}$/.test(digits)) return [];
  const data = { what, digits: digits.length };
  return [{ code: 'certification.applications.bad-number', data, field: `identity.${what}` }];
}

/** Whether a NIK or NPWP has all its digits. */
export const isWholeNumber = (what: 'nik' | 'npwp', digits: string): boolean =>
  (what === 'nik' ? /^\d{16}$/ : /^\d{15,16}$/).test(digits);

/** A row in which nothing has been typed yet. */
export const isEmptyRow = ({ id: _, ...fields }: DiplomaRow | WorkRow): boolean =>
  Object.values(fields).every((value) => value === undefined || value === false);

/** The rows of a draft that are complete enough to be judged, as eligibility wants them. `proven` answers whether an item has a document. */
export function applicantOf(
  draft: Pick<Draft, 'diplomas' | 'work'>,
  proven: (item: string) => boolean,
  use: { diplomas: 'all' | 'proven' } = { diplomas: 'all' },
): Applicant {
  return {
    diplomas: draft.diplomas.flatMap((row) => {
      const graduatedOn = knownDay(row.graduatedOn)?.toString();
      if (use.diplomas === 'proven' && !proven(`diploma:${row.id}`)) return [];
      return row.level && row.fieldOfStudy && graduatedOn
        ? [{ level: row.level, fieldOfStudy: row.fieldOfStudy, graduatedOn }]
        : [];
    }),
    work: draft.work.flatMap((row) => {
      const [from, to] = [knownDay(row.from)?.toString(), row.still ? null : knownDay(row.to)?.toString()];
      if (!row.employer || !row.fieldOfWork || !from || to === undefined || (to !== null && to < from)) return [];
      const { employer, fieldOfWork } = row;
      return [{ from, to, fieldOfWork, employer, hasLetter: proven(`letter:${row.id}`) }];
    }),
  };
}

/** The pattern of application numbers under a scheme: `…/SKEMA.16-KOPER/…` gives `{seq:4}/APL.16-KOPER/{romanMonth}/{year}`. */
export function numberPattern(schemeNumber: string, schemeCode: string): string {
  const name = /(?:^|\/)SKEMA\.([^/{}]+)/i.exec(schemeNumber)?.[1] ?? schemeCode.toUpperCase();
  return `{seq:4}/APL.${name}/{romanMonth}/{year}`;
}
