import { type CaseState, transitions } from '../cases/states.ts';
import type { Hand } from '../roles.ts';

/** Who acts in the model, with the roles they hold. Citra and Lestari hold several, so that hands can get in each other's way. */
export const cast = {
  Budi: ['applicant'],
  Dodi: ['applicant'],
  Citra: ['applicant', 'admin', 'assessor'],
  Ratna: ['admin'],
  Hendra: ['assessor'],
  Dewi: ['technical-team'],
  Yusuf: ['technical-team'],
  Lestari: ['technical-team', 'admin', 'assessor'],
  Maria: ['head'],
} as const satisfies Record<string, readonly string[]>;

/** One of the {@link cast}. */
export type Who = keyof typeof cast;

/** The members that are called to every meeting. */
export const team: readonly Who[] = ['Dewi', 'Yusuf', 'Lestari'];

/** Everything that can be done with a case or with the meeting that has it. */
export const deeds = [
  'start',
  'fill',
  'send',
  'accept',
  'return',
  'reject',
  'assign',
  'propose',
  'agree',
  'find-sufficient',
  'find-insufficient',
  'schedule',
  'attend',
  'record',
  'recommend-K',
  'recommend-BK',
  'call',
  'come',
  'stand-back',
  'decide-competent',
  'decide-not-yet',
  'close',
  'sign',
  'decree',
  'issue',
  'agree-on-use',
  'hand-over',
] as const;

/** One of {@link deeds}. */
export type Deed = (typeof deeds)[number];

/** Somebody does something with the case of a slot; `to` is the assessor who is to be assigned. */
export interface Act {
  deed: Deed;
  who: Who;
  slot: number;
  to: Who;
}

/** What the model knows of a case. */
export interface CaseModel {
  state: CaseState;
  applicant: Who;
  hands: Map<Who, Hand>;
  isFilled: boolean;
  assessor: Who | null;
  plans: Map<Who, { revision: number; isAnswered: boolean }>;
  revisions: number;
  hasSeat: boolean;
  hasCome: boolean;
  isRecorded: boolean;
  recommended: 'K' | 'BK' | null;
  meeting: MeetingModel | null;
  standBack: Set<Who>;
  isDecided: boolean;
  hasCertificate: boolean;
  hasAgreed: boolean;
}

/** What the model knows of a meeting. */
export interface MeetingModel {
  cases: CaseModel[];
  hasBegun: boolean;
  isClosed: boolean;
  signed: Set<Who>;
  hasDecree: boolean;
}

/** The model: the state table, the hands, and who holds which role. It knows no code of the operations. */
export interface Model {
  cases: (CaseModel | null)[];
}

/** The roles that a deed takes. */
export const roleOf: Record<Deed, readonly string[]> = {
  start: ['applicant'],
  fill: ['applicant'],
  send: ['applicant'],
  accept: ['admin'],
  return: ['admin'],
  reject: ['admin'],
  assign: ['admin'],
  propose: ['assessor'],
  agree: ['applicant'],
  'find-sufficient': ['assessor'],
  'find-insufficient': ['assessor'],
  schedule: ['admin'],
  attend: ['assessor'],
  record: ['assessor'],
  'recommend-K': ['assessor'],
  'recommend-BK': ['assessor'],
  call: ['technical-team'],
  come: ['technical-team'],
  'stand-back': ['technical-team'],
  'decide-competent': ['technical-team'],
  'decide-not-yet': ['technical-team'],
  close: ['technical-team'],
  sign: ['technical-team'],
  decree: ['head'],
  issue: ['admin', 'head'],
  'agree-on-use': ['applicant'],
  'hand-over': ['admin', 'head'],
};

/** The plan of the assessor who has the case now. */
export const planOf = (found: CaseModel) => (found.assessor ? found.plans.get(found.assessor) : undefined);

/** Everyone who holds a role that a deed takes. */
export const holdersFor = (deed: Deed): Who[] =>
  (Object.keys(cast) as Who[]).filter((who) => cast[who].some((role) => roleOf[deed].includes(role)));

const free = (found: CaseModel, who: Who, hand: Hand) => (found.hands.get(who) ?? hand) === hand;
const may = (found: CaseModel, to: CaseState) => transitions[found.state].includes(to);
/** Whether a case is before a meeting that still decides. */
export const isOpen = (meeting: MeetingModel | null): meeting is MeetingModel => meeting !== null && !meeting.isClosed;
/** The members who vote on a case: present, not standing back. */
export const votersOn = (found: CaseModel): Who[] => team.filter((who) => !found.standBack.has(who));
/** The members at the table who have another hand on the case. */
export const involvedIn = (found: CaseModel): Who[] =>
  votersOn(found).filter((who) => !free(found, who, 'technical-team'));

function mayDecide(found: CaseModel, who: Who): boolean {
  const { meeting } = found;
  if (!isOpen(meeting) || !meeting.hasBegun || found.isDecided || !may(found, 'competent')) return false;
  const voters = votersOn(found);
  return voters.includes(who) && voters.length >= 2 && involvedIn(found).length === 0;
}

/** Whether the rules allow an act: the scheme's clauses as a table, told apart from the code that keeps them. */
export function isAllowed(model: Model, { deed, who, slot, to }: Act): boolean {
  if (!holdersFor(deed).includes(who)) return false;
  const found = model.cases[slot];
  if (deed === 'start') return !model.cases.some((one) => one?.applicant === who && transitions[one.state].length > 0);
  if (!found) return false;
  const { meeting } = found;
  const [isApplicant, isAssessor] = [found.applicant === who, found.assessor === who];
  const rules: Record<Exclude<Deed, 'start'>, () => boolean> = {
    fill: () => isApplicant && may(found, 'submitted'),
    send: () => isApplicant && found.isFilled && may(found, 'submitted'),
    accept: () => may(found, 'participant') && free(found, who, 'reviewer'),
    return: () => may(found, 'returned') && free(found, who, 'reviewer'),
    reject: () => may(found, 'rejected') && free(found, who, 'reviewer'),
    assign: () => may(found, 'assigned') && found.assessor !== to && free(found, to, 'assessor'),
    propose: () => isAssessor && found.state === 'assigned',
    agree: () => isApplicant && may(found, 'agreed') && planOf(found)?.isAnswered === false,
    'find-sufficient': () => isAssessor && may(found, 'sufficient'),
    'find-insufficient': () => isAssessor && found.state === 'agreed',
    // All tests of the model are in one session, and nobody sits in it for two cases at once.
    schedule: () =>
      may(found, 'scheduled') &&
      !found.hasCome &&
      !model.cases.some((one) => one !== found && one?.applicant === found.applicant && one.hasSeat),
    attend: () => isAssessor && found.state === 'scheduled',
    record: () => isAssessor && found.state === 'scheduled' && found.hasCome,
    'recommend-K': () => isAssessor && may(found, 'recommended') && found.isRecorded,
    'recommend-BK': () => isAssessor && may(found, 'recommended') && found.hasCome,
    call: () => found.state === 'recommended' && !isOpen(meeting),
    come: () => isOpen(meeting),
    'stand-back': () => isOpen(meeting) && !found.isDecided && !found.standBack.has(who),
    'decide-competent': () => mayDecide(found, who) && found.recommended === 'K',
    'decide-not-yet': () => mayDecide(found, who),
    close: () => isOpen(meeting) && meeting.hasBegun && meeting.cases.every((one) => one.isDecided),
    sign: () => meeting?.isClosed === true && !meeting.signed.has(who),
    decree: () =>
      meeting?.isClosed === true &&
      meeting.signed.size === team.length &&
      !meeting.hasDecree &&
      meeting.cases.some((one) => one.state === 'competent'),
    issue: () => may(found, 'certified') && meeting?.hasDecree === true && !isApplicant,
    'agree-on-use': () => isApplicant && found.hasCertificate && !found.hasAgreed,
    'hand-over': () => may(found, 'handed-over') && found.hasAgreed && !isApplicant,
  };
  return rules[deed]();
}
