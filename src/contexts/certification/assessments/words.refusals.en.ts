import { moment, plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import { en as cases } from '../cases/words.en.ts';
import type {} from './refusals.ts';
import type { Gap } from './vatm.rules.ts';
import { names } from './words.names.en.ts';

const day = (date: string) => plainDate(date, 'en');
const at = (iso: string) => moment(new Date(iso), 'en');
const method = (code: string) => (names.methods as Record<string, string>)[code] ?? code;

/** One gap in words: "Oral: no record yet". */
export function gapWords({ method: by, rule, evidence, reason }: Gap): string {
  const which =
    evidence && by === 'oral' ? ` (question ${evidence})` : evidence && by !== 'portfolio' ? ` (${evidence})` : '';
  const what =
    rule === 'no-record'
      ? by === 'portfolio'
        ? 'no evidence for this unit yet'
        : 'no record yet'
      : rule === 'authentic' && by !== 'portfolio'
        ? 'attendance with an identity check is not recorded'
        : rule === 'current' && by !== 'portfolio'
          ? 'recorded in another session'
          : rule === 'valid' && by === 'written'
            ? 'the question set is not named'
            : rule === 'sufficient' && by === 'written'
              ? 'score below the passing mark'
              : `not ${names.aspects[rule].toLowerCase()}`;
  return `${method(by)}${which}: ${what}${reason ? ` (${reason})` : ''}`;
}

/** Refusals of `assessments` in English. */
export const refusals: RefusalWords<'certification.assessments'> = {
  'certification.assessments.no-assessor-role': ({ clause }) => ({
    says: `This person does not hold the assessor’s role today (clause ${clause}).`,
    remedy: 'Choose a member with that role, or register a new person.',
  }),
  'certification.assessments.already-registered': () => ({
    says: 'This person is in the register of assessors already.',
    remedy: 'Change the entry on the assessor’s page.',
  }),
  'certification.assessments.licence-taken': ({ licence }) => ({
    says: `Licence ${licence} belongs to another assessor.`,
    remedy: 'Check the number on the assessor’s certificate.',
  }),
  'certification.assessments.licence-expired': ({ until, on, clause }) => ({
    says: `The assessor’s licence is valid until ${day(until)} and does not cover ${day(on)} (clause ${clause}).`,
    remedy: 'Choose another assessor, or record the renewed licence first.',
  }),
  'certification.assessments.not-competent': ({ scheme, clause }) => ({
    says: `The assessor is not registered as competent for scheme ${scheme} (clause ${clause}).`,
    remedy: 'Choose an assessor whose scope holds this scheme.',
  }),
  'certification.assessments.related': ({ kind, employer, clause }) => ({
    says: `The assessor is related to the candidate: ${names.relations[kind]}${employer ? ` at ${employer}` : ''} (clause ${clause}).`,
    remedy: 'Choose an assessor without such a relation.',
  }),
  'certification.assessments.two-hands': ({ held, clause }) => ({
    says: `This person is already the ${names.hands[held] ?? held} of this case (clause ${clause}).`,
    remedy: 'A person holds one role per case. Choose somebody else.',
  }),
  'certification.assessments.overloaded': ({ open, limit, clause }) => ({
    says: `The assessor has ${open} open cases; the limit is ${limit} (clause ${clause}).`,
    remedy: 'Choose one with less work, or change the limit in the register.',
  }),
  'certification.assessments.already-assigned': () => ({
    says: 'This assessor has the case already.',
    remedy: 'Choose another assessor if the assignment is to change.',
  }),
  'certification.assessments.relation-open': () => ({
    says: 'Say with whom the relation is.',
    remedy: 'Give the e-mail of a person known to this body, or a company’s name.',
  }),
  'certification.assessments.not-now': ({ state, clause }) => ({
    says: `The case is “${cases.states[state]}”; this step does not belong to that state (clause ${clause}).`,
    remedy: 'Go back to the case to see what comes next.',
  }),
  'certification.assessments.unknown-unit': ({ unitCode }) => ({
    says: `Unit ${unitCode} is not in this scheme, or stands twice.`,
    remedy: 'Reload the page and fill it in again.',
  }),
  'certification.assessments.missing-unit': ({ unitCode, clause }) => ({
    says: `Unit ${unitCode} is missing; every unit of the scheme must be there (clause ${clause}).`,
    remedy: 'Fill in this unit too.',
  }),
  'certification.assessments.no-method': ({ unitCode, clause }) => ({
    says: `Unit ${unitCode} has no method (clause ${clause}).`,
    remedy: 'Choose at least one.',
  }),
  'certification.assessments.method-not-in-scheme': ({ method: code, clause }) => ({
    says: `This scheme does not name the method “${method(code)}” (clause ${clause}).`,
    remedy: 'Choose a method that the scheme names.',
  }),
  'certification.assessments.wish-past': ({ date }) => ({
    says: `${day(date)} is gone by.`,
    remedy: 'Choose today or later.',
  }),
  'certification.assessments.no-plan': ({ clause }) => ({
    says: `There is no agreed assessment plan yet (clause ${clause}).`,
    remedy: 'The assessor proposes one first.',
  }),
  'certification.assessments.plan-answered': () => ({
    says: 'This plan was answered already.',
    remedy: 'Wait for the assessor’s new proposal.',
  }),
  'certification.assessments.reason-missing': ({ aspect, clause }) => ({
    says: `Write why this evidence is not ${names.aspects[aspect as keyof typeof names.aspects].toLowerCase()} (clause ${clause}).`,
  }),
  'certification.assessments.not-judged': ({ clause }) => ({
    says: `Each piece of evidence must be judged by all four rules of evidence (clause ${clause}).`,
    remedy: 'Choose yes or no.',
  }),
  'certification.assessments.unit-uncovered': ({ unitCode, clause }) => ({
    says: `Unit ${unitCode} is to be proven by the portfolio, but no evidence keeps all four rules (clause ${clause}).`,
    remedy: 'Say “not sufficient”, so that the candidate can add evidence.',
  }),
  'certification.assessments.not-insufficient': ({ clause }) => ({
    says: `All evidence keeps the rules; write what is still missing (clause ${clause}).`,
    remedy: 'Write a note to the candidate, or say that the evidence is sufficient.',
  }),
  'certification.assessments.nothing-asked': ({ clause }) => ({
    says: `The assessor has not asked for more evidence (clause ${clause}).`,
    remedy: 'Wait for the review; what it asks for comes into your inbox.',
  }),
  'certification.assessments.site-unverified': ({ site, until, on, clause }) => ({
    says: until
      ? `The verification of ${site} holds until ${day(until)} and does not cover ${day(on)} (clause ${clause}).`
      : `${site} has not been verified (clause ${clause}).`,
    remedy: 'Record the verification in the register of test sites, or choose another site.',
  }),
  'certification.assessments.site-scheme': ({ site, scheme, clause }) => ({
    says: `${site} is not verified for scheme ${scheme} (clause ${clause}).`,
    remedy: 'Choose a site that is verified for this scheme.',
  }),
  'certification.assessments.over-capacity': ({ wanted, capacity }) => ({
    says: `This site holds ${capacity} people; the session asks for ${wanted}.`,
    remedy: 'Offer fewer places, or choose a larger site.',
  }),
  'certification.assessments.site-occupied': ({ free, wanted }) => ({
    says: `At that time the site has ${free} places left; the session asks for ${wanted}.`,
    remedy: 'Choose another time, or fewer places.',
  }),
  'certification.assessments.session-order': () => ({
    says: 'The session must end after it begins.',
    remedy: 'Check both times.',
  }),
  'certification.assessments.session-past': ({ starts }) => ({
    says: `The session of ${at(starts)} has begun or is over.`,
    remedy: 'Choose a session to come.',
  }),
  'certification.assessments.session-full': ({ capacity, clause }) => ({
    says: `The session is full (${capacity} places; clause ${clause}).`,
    remedy: 'Choose another session or open a new one.',
  }),
  'certification.assessments.session-scheme': ({ scheme }) => ({
    says: `This session is for scheme ${scheme}.`,
    remedy: 'Choose a session for the scheme of this case.',
  }),
  'certification.assessments.double-booked': ({ who, starts }) => ({
    says: `The ${who} has another session at ${at(starts)}.`,
    remedy: 'Choose a session at another time.',
  }),
  'certification.assessments.verified-order': () => ({
    says: 'A verification cannot be dated tomorrow, and must hold until after its own date.',
    remedy: 'Check both dates.',
  }),
  'certification.assessments.session-not-begun': ({ starts }) => ({
    says: `The session takes place at ${at(starts)}.`,
    remedy: 'Record attendance from that day on.',
  }),
  'certification.assessments.not-present': ({ clause }) => ({
    says: `The candidate’s attendance is not recorded, or he did not come (clause ${clause}).`,
    remedy: 'Record attendance first.',
  }),
  'certification.assessments.attendance-settled': () => ({
    says: 'The candidate has come to his session, so it cannot be moved.',
    remedy: 'Go on with the test in that session.',
  }),
  'certification.assessments.method-not-planned': ({ method: code, unitCode, clause }) => ({
    says: `The plan does not test unit ${unitCode} by “${method(code)}” (clause ${clause}).`,
    remedy: 'Fill in only the methods agreed in the plan.',
  }),
  'certification.assessments.score-over': ({ score, maximum }) => ({
    says: `${score} is above the maximum of ${maximum}.`,
    remedy: 'Check both figures.',
  }),
  'certification.assessments.evidence-gap': ({ unitCode, gaps, clause }) => ({
    says: `Unit ${unitCode} cannot be “competent” yet (clause ${clause}). ${gaps.map(gapWords).join('; ')}.`,
    remedy: 'Complete the record, or say “not yet competent” with the reason.',
  }),
  'certification.assessments.overall-mismatch': ({ units, clause }) => ({
    says: units.length
      ? `The overall recommendation cannot be “competent” while these units are not: ${units.join(', ')} (clause ${clause}).`
      : `All units are competent, so the overall recommendation is “competent” (clause ${clause}).`,
    remedy: 'Change the overall recommendation, or check the units again.',
  }),
  'certification.assessments.not-yet-without-reason': ({ unitCode, clause }) => ({
    says: `Write why unit ${unitCode} is not yet competent (clause ${clause}).`,
  }),
};
