import { plainDate } from '#kernel/language/format.ts';
import type { DeadlineUnit, ProcedureCode } from './content.procedure.ts';
import type { FindingWords } from './findings.words.shape.ts';

const or = (items: readonly string[]) => items.join(' or ');
const units: Record<DeadlineUnit, string> = {
  days: 'days',
  'calendar-days': 'calendar days',
  'working-days': 'working days',
  months: 'months',
  years: 'years',
};
const packaging = { kkni: 'KKNI', okupasi: 'occupation', klaster: 'cluster' } as const;
const terms = { levels: 'levels', 'fields-of-study': 'fields of study', 'field-of-work': 'fields of work' } as const;
const procedures: Record<ProcedureCode, string> = {
  application: 'application',
  assessment: 'assessment',
  test: 'testing',
  decision: 'the decision',
  suspension: 'suspension',
  'suspension-lifting': 'lifting a suspension',
  revocation: 'revocation',
  surveillance: 'surveillance',
  recertification: 'recertification',
  'use-of-certificate': 'use of the certificate',
  appeal: 'appeals',
  complaint: 'complaints',
};
const procedureOf = { appeal: 'appeals', recertification: 'recertification', surveillance: 'surveillance' } as const;
const amend = 'Amend it in the next version of the scheme.';

/** The words of findings in English. */
export const en: FindingWords = {
  severity: { contradiction: 'Contradiction', gap: 'Gap', warning: 'Look at' },
  suggests: 'We suggest',
  kinds: {
    'education-years-contradict': {
      title: 'Years of experience contradict',
      says: (d, [a, b]) =>
        `${or(d.levels)} graduates: clause ${a} asks for ${d.required} years, clause ${b} for ${d.evidenced}.`,
      choices: {
        'follow-requirement': 'Use the figure of the basic requirements.',
        'follow-evidence': 'Use the figure of the evidence list.',
      },
    },
    'education-terms-contradict': {
      title: 'Requirements differ',
      says: (d, [a, b]) =>
        `Clauses ${a} and ${b} name different ${d.terms.map((t) => terms[t]).join(', ')} for ${or(d.levels)}.`,
      choices: { 'follow-requirement': 'Use the basic requirements.', 'follow-evidence': 'Use the evidence list.' },
    },
    'alternatives-overlap': {
      title: 'Two alternatives overlap',
      says: (d, [a, b]) =>
        `A diploma of ${or(d.shared)} can be read under clause ${a} (${d.years[0]} years) and clause ${b} (${d.years[1]} years).`,
      choices: {
        separate: 'A diploma is good only for the clause that names it.',
        both: 'The diploma is good for both clauses.',
      },
    },
    'levels-share-alternative': {
      title: 'Different levels in one alternative',
      says: (d, [a]) => `Clause ${a} treats ${d.levels.join(' and ')} alike, with ${d.years} years of experience.`,
      choices: { 'same-years': 'They are treated alike on purpose.', amend },
    },
    'education-above-unnamed': {
      title: 'Higher education is not named',
      says: (d, [a]) =>
        `The highest level named is ${d.highest} (clause ${a}). It is not said whether D4, S1 or above is accepted.`,
      choices: {
        'named-only': 'Only the levels that are named are accepted.',
        'higher-counts': 'A higher level in the same field is accepted.',
      },
    },
    'experience-before-graduation-unstated': {
      title: 'Work before graduation is not settled',
      says: (d, clauses) =>
        `Clauses ${clauses.join(', ')} do not say whether work before the diploma counts. For now it ${d.default === 'counts' ? 'counts' : 'does not count'}.`,
      choices: { counts: 'Work before graduation counts.', 'does-not-count': 'Only work after graduation counts.' },
    },
    'experience-without-letter': {
      title: 'Experience without evidence',
      says: (d, [a]) =>
        `Clause ${a} names ${d.years} years of experience for ${or(d.levels)} graduates but asks for no work letter.`,
      choices: {
        'letter-required': 'A work letter is asked for all the same.',
        'letter-not-required': 'No work letter is asked for.',
      },
    },
    'alternative-without-evidence': {
      title: 'Alternative without evidence',
      says: (d, [a]) => `The evidence list does not hold clause ${a} (${or(d.levels)}).`,
      choices: { 'diploma-and-letter': 'Ask for the diploma and a work letter.', amend },
    },
    'units-two-editions': {
      title: 'Units from several standards',
      says: (d) =>
        `${d.editions.map((e) => `${e.units.length} units from ${e.standard} (${e.occupation})`).join('; ')}.`,
      choices: { confirm: 'The mixture is meant and stays.', amend },
    },
    'units-without-elements': {
      title: 'Units without elements and criteria',
      says: (d) =>
        `${d.units.length} of ${d.of} units hold no elements and performance criteria, so self-assessment has no detail.`,
      choices: { 'use-standard': 'Import elements and criteria from the standard.', amend },
    },
    'unit-standard-unstated': {
      title: 'Origin of units not stated',
      says: (d) =>
        `The scheme does not say which standard ${d.units.length} units are from; it was inferred from their codes.`,
      choices: { confirm: 'What the codes suggest is right.', amend },
    },
    'unit-repeated': {
      title: 'Unit listed more than once',
      says: (d) => `Unit ${d.unit} is listed ${d.times} times.`,
      choices: { once: 'It is tested once.', amend },
    },
    'packaging-unselected': {
      title: 'Packaging not marked',
      says: (d, [a]) =>
        `Clause ${a} prints ${d.printed.map((p) => packaging[p]).join(' / ')} and marks none; the scheme is declared ${packaging[d.declared]}.`,
      choices: { 'declared-kind': 'Use the declared kind.', amend },
    },
    'packaging-contradicts-kind': {
      title: 'Packaging contradicts',
      says: (d, [a]) => `Clause ${a} marks ${packaging[d.selected]}; the scheme is declared ${packaging[d.declared]}.`,
      choices: { 'declared-kind': 'Use the declared kind.', 'selected-kind': 'Use the marked kind.' },
    },
    'ratified-before-verified': {
      title: 'Ratified before it was verified',
      says: (d) =>
        `Ratified on ${plainDate(d.ratified, 'en')}, verified on ${plainDate(d.verified, 'en')}; the day of effect is not stated.`,
      choices: {
        'effective-on-verification': 'It takes effect on verification.',
        'effective-on-ratification': 'It takes effect on ratification.',
      },
    },
    'not-verified': {
      title: 'Not verified',
      says: (d) => `Ratified on ${plainDate(d.ratified, 'en')} without a verification page.`,
      choices: { wait: 'Wait for verification.', 'effective-on-ratification': 'It takes effect on ratification.' },
    },
    'ratified-before-drafted': {
      title: 'Ratified before it was laid down',
      says: (d) =>
        `Ratified on ${plainDate(d.ratified, 'en')}, before the committee laid it down on ${plainDate(d.drafted, 'en')}.`,
      choices: { amend, confirm: 'The dates are right.' },
    },
    'legal-basis-later': {
      title: 'Legal basis younger than the scheme',
      says: (d, [a]) =>
        `Clause ${a}: ${d.basis} (or an amendment of it) is younger than the ratification of ${plainDate(d.ratified, 'en')}.`,
      choices: { amend, confirm: 'The dates are right.' },
    },
    'legal-basis-undated': {
      title: 'Legal basis without a year',
      says: (d, [a]) => `Clause ${a}: ${d.basis} is cited without year or date.`,
      choices: { amend, confirm: 'It stays as it is.' },
    },
    'procedure-two-calendars': {
      title: 'Two ways of counting days',
      says: (d, [a, b]) =>
        `In ${procedureOf[d.procedure]}, clause ${a} uses ${d.amounts[0]} ${units[d.units[0]]} and clause ${b} ${d.amounts[1]} ${units[d.units[1]]}.`,
      choices: { 'calendar-days': '"Days" are calendar days.', 'working-days': '"Days" are working days.' },
    },
    'surveillance-without-consequence': {
      title: 'Surveillance without consequence',
      says: (_, [a, ...others]) =>
        `Clause ${a} demands surveillance, but ${others.length > 0 ? `neither clause ${others.join(', ')} nor another` : 'no clause'} says what follows when it fails.`,
      choices: {
        'suspend-then-revoke': 'Suspend; revoke if it is not mended.',
        'warn-then-suspend': 'Warn; suspend if it is not mended.',
        amend,
      },
    },
    'recertification-late-without-consequence': {
      title: 'Late recertification is not settled',
      says: (d, [a]) =>
        `Clause ${a} asks for the request ${d.amount} ${units[d.unit]} before expiry and says nothing of a late one.`,
      choices: {
        'refuse-late': 'A late request is refused; the holder applies anew.',
        'accept-until-expiry': 'Requests are taken until the certificate expires.',
      },
    },
    'procedure-missing': {
      title: 'Procedure missing',
      says: (d) => `The scheme has no procedure for ${procedures[d.procedure]}.`,
      choices: { 'use-platform-procedure': 'Use the built-in procedure until the scheme is amended.', amend },
    },
    'competent-before-test': {
      title: 'Called competent before the test',
      says: (_, [a, ...later]) =>
        `Clause ${a} calls a candidate competent before the test, which only clauses ${later.join(' and ')} can say.`,
      choices: { 'evidence-complete': 'Read it as: the evidence is enough to sit the test.', amend },
    },
    'fee-unspecific': {
      title: 'Fee not specific',
      says: (d, [a]) => `Clause ${a} points to the rules of ${d.authority} without number or amount.`,
      choices: { 'publish-decree': "Publish the body's own fee decree with its number.", amend },
    },
    'applicant-duties-missing': {
      title: "Applicants' duties not listed",
      says: (_, [a]) => `Clause ${a} promises to explain the applicant's duties, and no clause lists them.`,
      choices: { 'publish-list': "Publish a list of applicants' duties.", amend },
    },
    'clause-unlisted': {
      title: 'Unknown clause',
      says: (d, [a]) => `Clause ${a} is cited (${d.at}) but is not in the list of clauses.`,
      choices: { amend, confirm: 'It stays as it is.' },
    },
  },
};
