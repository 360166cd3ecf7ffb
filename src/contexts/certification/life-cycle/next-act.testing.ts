import {
  type Act,
  type CaseModel,
  type Deed,
  involvedIn,
  isOpen,
  type Model,
  planOf,
  team,
  votersOn,
  type Who,
} from './model.testing.ts';

/** Where a case leaves the straight way, so that returned, rejected and not yet competent cases come about too. */
export type Turn = 'none' | 'return' | 'reject' | 'insufficient' | 'not-yet';

const applicants: readonly Who[] = ['Citra', 'Budi', 'Dodi'];

/** The act that carries a case on, by the one whose turn it is; undefined when nothing is left, or it is stuck. */
export function nextAct(model: Model, slot: number, turn: Turn): Act | undefined {
  const found = model.cases[slot];
  const act = (deed: Deed, who: Who, to: Who = 'Hendra'): Act => ({ deed, who, slot, to });
  if (!found) return act('start', applicants[slot % applicants.length] as Who);
  const assessor = found.assessor ?? 'Hendra';
  switch (found.state) {
    case 'draft':
    case 'returned':
      return act(found.isFilled ? 'send' : 'fill', found.applicant);
    case 'submitted':
      return act(turn === 'return' || turn === 'reject' ? turn : 'accept', reviewerOf(found));
    case 'participant':
      return act('assign', 'Ratna');
    case 'assigned':
      return planOf(found)?.isAnswered === false ? act('agree', found.applicant) : act('propose', assessor);
    case 'agreed':
      return act(turn === 'insufficient' ? 'find-insufficient' : 'find-sufficient', assessor);
    case 'sufficient':
      return act('schedule', 'Ratna');
    case 'scheduled':
      return act(found.isRecorded ? 'recommend-K' : found.hasCome ? 'record' : 'attend', assessor);
    case 'recommended':
      return nextInMeeting(found, act, turn);
    case 'competent':
    case 'not-yet-competent':
      return afterDecision(found, act);
    case 'certified':
      return found.hasAgreed ? act('hand-over', 'Ratna') : act('agree-on-use', found.applicant);
    default:
      return undefined;
  }
}

type Say = (deed: Deed, who: Who) => Act;

/** Whoever reviewed before reviews again; nobody reviews for the assessor. */
const reviewerOf = (found: CaseModel): Who =>
  ([...found.hands].find(([, hand]) => hand === 'reviewer')?.[0] ?? 'Ratna') as Who;

function nextInMeeting(found: CaseModel, act: Say, turn: Turn): Act | undefined {
  const { meeting } = found;
  if (!isOpen(meeting)) return act('call', 'Dewi');
  if (!meeting.hasBegun) return act('come', 'Dewi');
  const [involved] = involvedIn(found);
  if (involved) return act('stand-back', involved);
  const voters = votersOn(found);
  if (voters.length < 2) return undefined;
  const outcome = found.recommended === 'K' && turn !== 'not-yet' ? 'decide-competent' : 'decide-not-yet';
  return act(outcome, voters[0] as Who);
}

function afterDecision(found: CaseModel, act: Say): Act | undefined {
  const { meeting } = found;
  if (!meeting) return undefined;
  if (!meeting.isClosed) return meeting.cases.every((one) => one.isDecided) ? act('close', 'Dewi') : undefined;
  const unsigned = team.find((who) => !meeting.signed.has(who));
  if (unsigned) return act('sign', unsigned);
  if (found.state !== 'competent') return undefined;
  return meeting.hasDecree ? act('issue', 'Maria') : act('decree', 'Maria');
}
