import { plainDate } from '#kernel/language/format.ts';
import type { EffectiveAlternative } from '../schemes/rulings.ts';
import type { Length } from './eligibility.length.ts';
import type { EligibilityWords } from './eligibility.words.shape.ts';

const some = (amount: number, unit: string) => (amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`);
const length = ({ years, months, days }: Length): string =>
  [some(years, 'year'), some(months, 'month'), some(days, 'day')].filter(Boolean).join(' ') || '0 days';
const fields = ({ fieldsOfStudy }: EffectiveAlternative): string =>
  fieldsOfStudy === 'all' ? 'any field of study' : `in ${fieldsOfStudy.join(', ')}`;

/** The words of eligibility in English. */
export const en: EligibilityWords = {
  overall: ({ eligible, best, on }) =>
    eligible
      ? `On ${plainDate(on, 'en')}: the basic requirements are met under clause ${best}.`
      : `On ${plainDate(on, 'en')}: the basic requirements are not met yet${best ? `; clause ${best} is nearest` : '; no diploma fits'}.`,
  asks: (a) =>
    `Clause ${a.clause}: ${a.levels.join('/')} ${fields(a)}, ${a.minimumYears === 0 ? 'no work experience asked' : `${a.minimumYears} years of experience${a.fieldOfWork ? ` in ${a.fieldOfWork}` : ''}`}`,
  met: 'met',
  notMet: 'not met yet',
  length,
  educationMet: ({ level, fieldOfStudy }) => `Education met: ${level} ${fieldOfStudy}.`,
  educationMissing: (a) => `Education not met: a diploma of ${a.levels.join(' or ')} ${fields(a)} is needed.`,
  unfit: {
    'level-not-named': 'this clause does not name its level',
    'higher-not-named': 'it is above the levels named, and the scheme does not say that this is accepted',
    'field-not-named': 'this clause does not name its field of study',
    'not-yet-graduated': 'its day of graduation has not come',
  },
  diplomaUnfit: ({ level, fieldOfStudy, reason }) => `Diploma ${level} ${fieldOfStudy}: ${reason}.`,
  experience: (e, years) => {
    if (e.met) return years === 0 ? 'No experience is asked for.' : `Experience met: ${length(e.counted)}.`;
    const when = e.metOn
      ? ` ${e.ongoing ? 'If work goes on' : 'If work begins again tomorrow without a break'}, it is met on ${plainDate(e.metOn, 'en')}.`
      : '';
    return `Experience counted: ${length(e.counted)}; missing: ${e.missing ? length(e.missing) : '0 days'}.${when}`;
  },
  withLetters: (w) =>
    `If letters showed all the work in this field: ${length(w.counted)}, ${w.missing ? `missing ${length(w.missing)}` : 'met'}.`,
  uncounted: {
    'in-future': 'it begins after today',
    'no-letter': 'no work letter',
    'other-field': 'another field of work',
    'before-graduation': 'wholly before graduation',
    'no-diploma': 'no diploma fits',
    'counted-already': 'another letter has shown the same days',
  },
  periodUncounted: ({ employer, from, to, reason }) =>
    `Not counted: ${employer}, ${plainDate(from, 'en')} to ${to ? plainDate(to, 'en') : 'now'} (${reason}).`,
  periodOverlaps: ({ employer, overlapDays }) => `${employer}: ${some(overlapDays, 'day')} overlap and count once.`,
  beforeGraduation: ({ is, pending }) =>
    `Work before graduation ${is === 'counts' ? 'counts' : 'does not count'}${pending ? " (the body's setting; the scheme is silent and the committee has not ruled)" : ''}.`,
  ifRuled: ({ clauses, ruling, gained, lost }) =>
    `Should the committee rule on clauses ${clauses.join(' and ')}: "${ruling}" then ${[
      gained.length > 0 ? `clause ${gained.join(', ')} is met` : '',
      lost.length > 0 ? `clause ${lost.join(', ')} is no longer met` : '',
    ]
      .filter(Boolean)
      .join('; ')}.`,
  yearsPending: (clauses, reading) =>
    `The committee has not ruled on clauses ${clauses.join(' and ')}; for now: ${reading}`,
};
