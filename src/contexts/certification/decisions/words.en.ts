import { longDate, plainDate } from '#kernel/language/format.ts';
import type { Words } from '#kernel/language/words.ts';
import { checkNames, conflictNames, gapNames, tieNames } from './words.en.names.ts';
import { refusals } from './words.en.refusals.ts';
import type { id } from './words.id.ts';

const appealText = (appeal: { days: number; unit: 'calendar' | 'working'; until: string | null } | null): string => {
  if (!appeal) return '';
  const days = `${appeal.days} ${appeal.unit === 'working' ? 'working' : 'calendar'} days`;
  return appeal.until
    ? `You can appeal within ${days}, by ${longDate(appeal.until, 'en')} at the latest (clause 9.9.2).`
    : `You can appeal within ${days} of this decision (clause 9.9.2).`;
};

/** Words of decisions in English. */
export const en: Words<typeof id> = {
  refusals,
  todos: {
    'certification.attend-meeting': ({ heldOn, hour, cases }) =>
      `Attend the technical team meeting on ${longDate(heldOn, 'en')} at ${hour} (${cases} cases)`,
    'certification.sign-minutes': ({ heldOn }) => `Sign the minutes of the meeting on ${plainDate(heldOn, 'en')}`,
    'certification.issue-decree': ({ number, competent }) =>
      `Issue the decree on minutes ${number} (${competent} competent candidates)`,
  },
  notices: {
    'certification.appointed': ({ from }) => ({
      subject: 'You are appointed to the technical team',
      body: `Your appointment to the technical team begins on ${plainDate(from, 'en')}.`,
    }),
    'certification.meeting-called': ({ heldOn, hour, place, cases }) => ({
      subject: `Technical team meeting on ${longDate(heldOn, 'en')}`,
      body: `The technical team meets on ${longDate(heldOn, 'en')} at ${hour}, ${place}, with ${cases} cases on its agenda. Declare conflicts before a case is decided.`,
    }),
    'certification.meeting-cancelled': ({ heldOn, reason }) => ({
      subject: `Meeting on ${plainDate(heldOn, 'en')} cancelled`,
      body: `Reason: ${reason} Cases that were not decided come before the next meeting.`,
    }),
    'certification.decided-competent': ({ scheme, reasons, appeal }) => ({
      subject: 'Certification decision: competent',
      body: [
        `The technical team found you competent in the scheme ${scheme}.`,
        reasons ?? '',
        'The certificate is issued after the decree is signed; you will be asked to sign the agreement on its use.',
        appealText(appeal),
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
    'certification.decided-not-yet': ({ scheme, reasons, next, appeal }) => ({
      subject: 'Certification decision: not yet competent',
      body: [
        `The technical team found you not yet competent in the scheme ${scheme}.`,
        `Reasons: ${reasons ?? ''}`,
        `Next: ${next ?? ''}`,
        appealText(appeal),
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
  },
  journal: {
    'certification.appoint-team-member': ({ from }) =>
      `appointed a technical team member from ${plainDate(from, 'en')}`,
    'certification.end-team-appointment': ({ until }) =>
      `ended a technical team appointment on ${plainDate(until, 'en')}`,
    'certification.call-meeting': ({ heldOn, cases }) =>
      `called a technical team meeting on ${plainDate(heldOn, 'en')} with ${cases} cases`,
    'certification.add-to-agenda': ({ number }) => `put case ${number} on the agenda`,
    'certification.remove-from-agenda': ({ number }) => `took case ${number} off the agenda`,
    'certification.record-meeting-attendance': ({ present, quorum, met }) =>
      `recorded ${present} members present; quorum of ${quorum} ${met ? 'met' : 'not met'}`,
    'certification.declare-conflict': ({ number, kind }) => `stood back from case ${number}: ${conflictNames[kind]}`,
    'certification.decide-case': ({ number, outcome, votes, against }) =>
      `decided case ${number}: ${outcome === 'competent' ? 'competent' : 'not yet competent'} (${votes} votes, ${against} against)`,
    'certification.close-meeting': ({ number, decided }) =>
      `closed the meeting with minutes ${number} on ${decided} cases`,
    'certification.cancel-meeting': ({ heldOn }) => `cancelled the meeting on ${plainDate(heldOn, 'en')}`,
    'certification.sign-minutes': ({ number, left }) =>
      `signed minutes ${number}${left > 0 ? `; ${left} members to go` : '; complete'}`,
    'certification.issue-decree': ({ number, holders }) => `issued decree ${number} for ${holders} candidates`,
  },
  tieNames,
  conflictNames,
  checkNames,
  gapNames,
  outcomes: { competent: 'Competent', 'not-yet': 'Not yet competent' },
  verdicts: { K: 'Competent', BK: 'Not yet competent' },
  offices: { chair: 'Chair of the technical team', member: 'Member' },
  meetingStates: { open: 'Open', closed: 'Closed', cancelled: 'Cancelled' },
  meetings: 'Technical team meetings',
  meetingsLead:
    'The technical team decides on certification in meetings, on the recommendation and the record of the test (clause 9.4).',
  meetingOn: (day) => `Meeting on ${day}`,
  none: 'No meetings yet.',
  noneHint: 'The first meeting is called once an assessor has recommended a case.',
  callMeeting: 'Call a meeting',
  callLead: 'Choose cases, day and members. All cases stand under one scheme version.',
  noWaiting: 'No case waits for a meeting.',
  noWaitingHint: 'Cases appear here once their assessor has handed in the recommendation.',
  noTeam: 'No technical team is appointed.',
  noTeamHint: 'The head of the body appoints members with the ground of their knowledge (clause 9.4.3).',
  allStates: 'All states',
  status: 'Status',
  day: 'Day',
  hour: 'Time',
  hourHint: 'Hours and minutes, for example 13:00',
  place: 'Place',
  cases: 'Cases',
  caseCount: (n) => `${n} cases`,
  members: 'Members',
  membersCalled: 'Members called',
  quorumHint: (n) => `The quorum is ${n} members.`,
  minutesNumber: 'Minutes',
  decreeNumber: 'Decree',
  team: 'Technical team',
  teamLead: 'Members need enough knowledge and experience to decide (clause 9.4.3).',
  appoint: 'Appoint a member',
  person: 'Name',
  office: 'Office',
  knowledge: 'Ground of knowledge and experience',
  knowledgeHint: 'Education, work and certification experience on which the appointment rests.',
  appointedOn: 'From',
  appointedHint: 'Leave empty to begin today.',
  until: 'Until',
  current: 'In office',
  former: 'Not in office',
  endAppointment: 'End appointment',
  noCandidates: 'Everyone with the role of the technical team is appointed.',
  teamQuorum: (needed, appointed) => `Quorum of a meeting: ${needed} of ${appointed} members.`,
  quorumTitle: 'Quorum',
  quorumMet: (present, appointed, needed) =>
    `Quorum met: ${present} of ${appointed} members present, ${needed} needed.`,
  quorumUnmet: (present, appointed, needed) =>
    `Quorum not met: ${present} of ${appointed} members present, ${needed} needed. The meeting cannot decide yet.`,
  attendance: 'Attendance',
  saveAttendance: 'Save attendance',
  attendanceLater: (day) => `Attendance is recorded from ${day} on.`,
  present: 'Present',
  absent: 'Absent',
  unrecorded: 'Not recorded',
  agenda: 'Agenda',
  agendaLead: 'Each case with its recommendation, gaps in the evidence, and conflicts.',
  recommendation: 'Recommendation',
  noRecommendation: 'None yet',
  evidence: 'Evidence',
  noGaps: 'No gaps',
  gapsIn: (n) => `Gaps in ${n} units`,
  conflicts: 'Conflicts',
  noConflicts: 'None',
  recusedLine: (name, kind) => `${name} stood back: ${kind}`,
  involvedLine: (name, tie) => `${name} may not decide: ${tie}`,
  decide: 'Decide',
  decision: 'Decision',
  remove: 'Take off the agenda',
  addCase: 'Add a case',
  add: 'Add',
  declare: 'Declare a conflict',
  declareLead: 'By declaring it you do not vote on that case. It cannot be taken back.',
  declareKind: 'What ties you to the candidate',
  note: 'Note',
  whichCase: 'Case',
  close: 'Close the meeting',
  closeLead: 'The minutes are numbered and fixed; every member present then signs them.',
  notes: 'Notes of the meeting',
  cancel: 'Cancel the meeting',
  cancelReason: 'Reason',
  cancelled: (reason) => `The meeting was cancelled: ${reason}`,
  signatures: 'Signatures',
  sign: 'Sign the minutes',
  signLead: 'Read the minutes first. Your signature is bound to their content and the moment.',
  signed: 'Signed',
  unsigned: 'Not signed yet',
  decree: 'Decree',
  issueDecree: 'Issue and sign',
  decreeLead: (n) =>
    `The minutes are complete. The decree grants certificates to ${n} competent candidates (clause 9.4.5).`,
  decreeWaits: 'The decree waits for the signatures of all members present.',
  decreeNone: 'No candidate was found competent; no decree is needed.',
  decreeIssued: (number, day, by) => `Number ${number}, ${day}, signed by ${by}.`,
  next: {
    attend: 'Record attendance',
    decide: 'Decide the cases',
    close: 'Close the meeting',
    sign: 'Sign the minutes',
    decree: 'Issue the decree',
    done: 'Done',
    cancelled: 'Cancelled',
  },
  nextWho: { team: 'Technical team', head: 'Head of the body', nobody: '–' },
  clause: (clause) => `clause ${clause}`,
  scheme: 'Scheme',
  decisionTitle: 'Certification decision',
  notDecided: 'Not decided yet',
  waitsForMeeting: 'This case waits for a meeting of the technical team.',
  inMeeting: (day) => `On the agenda of the meeting on ${day}.`,
  toMeeting: 'Open the meeting',
  reasons: 'Reasons',
  reasonsHint: 'Needed for “not yet”. The candidate reads them.',
  whatNext: 'What can be done next',
  whatNextHint: 'Needed for “not yet”: for example the units to be tested again and the evidence to be added.',
  record: 'Record by unit',
  unit: 'Unit',
  unitTitle: 'Unit title',
  verification: 'Verification (clauses 9.4.1 and 9.4.4)',
  yes: 'Yes',
  no: 'No',
  outcome: 'Outcome',
  votes: 'Votes',
  votesLead: 'Every member who is present and has not stood back votes on this outcome.',
  voteFor: 'For',
  voteAgainst: 'Against',
  dissent: (name) => `Why ${name} does not agree, if so`,
  saveDecision: 'Record the decision',
  bindingHint: 'A decision cannot be changed. The time for an appeal begins today.',
  decidedOn: 'Decided on',
  appealUntil: 'Appeal by',
  appealHow:
    'If you think this decision is wrong, file an appeal in writing with the body by that day. It cannot be filed on this page yet.',
  appealBack: 'Case',
  minutesPaper: 'Minutes',
  decreePaper: 'Decree',
  papers: 'Papers',
  paper: {
    agenda: (n) => [
      'Examination of the test records and recommendations',
      `Certification decision on ${n} candidates`,
      'Information on the right to appeal',
    ],
    recusal: (name, number, kind) => `${name} did not vote on case ${number}: ${kind}.`,
    head: 'Head of the body',
    decreeOffice: (name) => `Head of ${name}`,
    considering: [
      'that the candidates named in the annex took the competency test under the certification scheme;',
      'that the technical team examined the recommendations and records and found them competent;',
      'that the granting of certificates is to be laid down in a decree.',
    ],
    basis: (kind, number, year, about) =>
      `${[kind, number ? `No. ${number}` : '', year ? `of ${year}` : ''].filter(Boolean).join(' ')} on ${about};`,
    schemeBasis: (number) => `Certification scheme No. ${number}, clause 9.4.`,
    rulings: (years) => [
      'Certificates of competence are granted to the candidates named in the annex.',
      `A certificate is valid for ${years} years from the day of this decree and is handed over once all requirements are met.`,
      'This decree takes effect on the day it is laid down.',
    ],
    copies: ['Technical team', 'File'],
  },
};
