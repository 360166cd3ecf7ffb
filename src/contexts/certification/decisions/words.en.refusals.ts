import { plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import type {} from './refusals.ts';
import { checkNames, gapNames, tieNames } from './words.en.names.ts';

const tie = (held: string): string => tieNames[held as keyof typeof tieNames] ?? held;
const gap = (rule: string): string => gapNames[rule as keyof typeof gapNames] ?? rule;

/** What the refusals of decisions say, English. */
export const refusals: RefusalWords<'certification.decisions'> = {
  'certification.decisions.no-team-role': ({ clause }) => ({
    says: `This person does not hold the role of the technical team (clause ${clause}).`,
    remedy: 'Give the role first, then appoint.',
  }),
  'certification.decisions.already-appointed': ({ name }) => ({
    says: `${name} is already a member of the technical team for that time.`,
    remedy: 'Choose a day after the present appointment ends.',
  }),
  'certification.decisions.appointment-ended': ({ until }) => ({
    says: `This appointment ended on ${plainDate(until, 'en')}.`,
    remedy: 'Appoint again if the member serves again.',
  }),
  'certification.decisions.appointment-order': ({ from, until }) => ({
    says: `The appointment would end on ${plainDate(until, 'en')}, before it begins on ${plainDate(from, 'en')}.`,
    remedy: 'Check both days.',
  }),
  'certification.decisions.not-appointed': ({ name, clause }) => ({
    says: `${name || 'One of the members'} is not appointed to the technical team on the day of the meeting (clause ${clause}).`,
    remedy: 'The head of the body appoints members, with the ground of their knowledge, on the page Technical team.',
  }),
  'certification.decisions.past-day': ({ date }) => ({
    says: `${plainDate(date, 'en')} has passed; nothing is dated back.`,
    remedy: 'Choose today or a later day.',
  }),
  'certification.decisions.too-few-called': ({ called, needed }) => ({
    says: `${called} members are called, and the quorum is ${needed}.`,
    remedy: 'Call more members, so that the meeting can decide.',
  }),
  'certification.decisions.not-recommended': ({ number, clause }) => ({
    says: `Case ${number} is not recommended by its assessor yet, or is decided already (clause ${clause}).`,
    remedy: 'Choose cases that are recommended.',
  }),
  'certification.decisions.other-scheme': ({ number }) => ({
    says: `Case ${number} stands under another version of the scheme.`,
    remedy: 'One meeting decides cases of one scheme version, because its minutes name that scheme.',
  }),
  'certification.decisions.on-other-agenda': ({ number, heldOn }) => ({
    says: `Case ${number} is already on the agenda of the meeting on ${plainDate(heldOn, 'en')}.`,
    remedy: 'Take it off that agenda first.',
  }),
  'certification.decisions.not-on-agenda': () => ({
    says: 'This case is not on the agenda of the meeting.',
    remedy: 'Put it on the agenda first.',
  }),
  'certification.decisions.meeting-over': ({ state }) => ({
    says: state === 'closed' ? 'The meeting is closed.' : 'The meeting was cancelled.',
    remedy: 'Call a new meeting for cases that are not decided.',
  }),
  'certification.decisions.meeting-not-begun': ({ heldOn }) => ({
    says: `The meeting is on ${plainDate(heldOn, 'en')}.`,
    remedy: 'Attendance and decisions are recorded from that day on.',
  }),
  'certification.decisions.already-voted': ({ name }) => ({
    says: `${name} has voted in this meeting and so was present.`,
    remedy: 'Leave the member present and save again.',
  }),
  'certification.decisions.not-called': () => ({
    says: 'Only members who were called to this meeting can do this.',
    remedy: 'Ask a member who was called to do it.',
  }),
  'certification.decisions.not-present': () => ({
    says: 'Only members who are present and vote can do this.',
    remedy: 'Record attendance first. A member who stood back from a case does not record its decision.',
  }),
  'certification.decisions.already-declared': () => ({
    says: 'You have already stood back from this case.',
    remedy: 'There is nothing more for you to do in this case.',
  }),
  'certification.decisions.member-involved': ({ name, held, clause }) => ({
    says: `${name} may not take part in this decision: ${tie(held)} (clause ${clause}).`,
    remedy: `${name} needs to declare the conflict and stand back from this case.`,
  }),
  'certification.decisions.no-quorum': ({ appointed, needed, present, recused, clause }) => ({
    says:
      recused > 0
        ? `No quorum for this case: ${present} of ${appointed} members who may vote are present, ${needed} are needed; ${recused} stood back (clause ${clause}).`
        : `No quorum: ${present} of ${appointed} members are present, ${needed} are needed (clause ${clause}).`,
    remedy: 'Wait for other members, or decide in the next meeting.',
  }),
  'certification.decisions.already-decided': ({ on, clause }) => ({
    says: `This case was decided on ${plainDate(on, 'en')} (clause ${clause}).`,
    remedy: 'A decision is not changed. The candidate can appeal.',
  }),
  'certification.decisions.evidence-gap': ({ units, clause }) => ({
    says: `“Competent” is not possible yet (clause ${clause}): ${units
      .map(
        ({ unitCode, gaps }) =>
          `${unitCode} ${gaps.length > 0 ? gaps.map(gap).join(', ') : 'not recommended as competent'}`,
      )
      .join('; ')}.`,
    remedy: 'Decide “not yet” with the reasons, or take the case off the agenda until its evidence is whole.',
  }),
  'certification.decisions.unverified': ({ check, clause }) => ({
    says: `Not answered yet: ${checkNames[check]} (clause ${clause}).`,
    remedy: 'Choose yes or no.',
  }),
  'certification.decisions.check-failed': ({ check, clause }) => ({
    says: `Answered no: ${checkNames[check]}. With that answer the candidate cannot be found competent (clause ${clause}).`,
    remedy: 'Decide “not yet” with the reasons, or take the case off the agenda.',
  }),
  'certification.decisions.words-missing': ({ what }) => ({
    says: what === 'reasons' ? 'Write the reasons for “not yet”.' : 'Write what the candidate can do next.',
  }),
  'certification.decisions.vote-missing': ({ name }) => ({
    says: `The vote of ${name} is not recorded.`,
    remedy: 'Choose for or against.',
  }),
  'certification.decisions.no-voter': () => ({
    says: 'There is a vote by somebody who does not vote on this case.',
    remedy: 'Reload the page and record the votes again.',
  }),
  'certification.decisions.dissent-missing': ({ name }) => ({ says: `Write why ${name} does not agree.` }),
  'certification.decisions.no-majority': ({ inFavour, voters }) => ({
    says: `Only ${inFavour} of ${voters} votes carry this outcome.`,
    remedy: 'An outcome stands when more than half of the votes carry it.',
  }),
  'certification.decisions.undecided': ({ numbers }) => ({
    says: `Not decided yet: ${numbers.join(', ')}.`,
    remedy: 'Decide them, or take them off the agenda for the next meeting.',
  }),
  'certification.decisions.nothing-decided': () => ({
    says: 'No case has been decided in this meeting.',
    remedy: 'Cancel the meeting if it cannot decide anything.',
  }),
  'certification.decisions.something-decided': () => ({
    says: 'This meeting has decided cases and cannot be cancelled.',
    remedy: 'Close it, so that its minutes can be signed.',
  }),
  'certification.decisions.minutes-open': ({ clause }) => ({
    says: `There are no minutes yet: the meeting is not closed (clause ${clause}).`,
    remedy: 'Close the meeting first.',
  }),
  'certification.decisions.already-signed': () => ({
    says: 'You have already signed these minutes.',
    remedy: 'You need not sign them again.',
  }),
  'certification.decisions.signatures-missing': ({ names, clause }) => ({
    says: `The minutes are not signed by ${names.join(', ')} (clause ${clause}).`,
    remedy: 'The decree is issued after all members present have signed.',
  }),
  'certification.decisions.nobody-competent': () => ({
    says: 'No candidate was found competent in this meeting.',
    remedy: 'No decree is needed.',
  }),
  'certification.decisions.decree-issued': ({ number }) => ({
    says: `The decree was issued with number ${number}.`,
    remedy: 'Open the paper on the page of the meeting.',
  }),
};
