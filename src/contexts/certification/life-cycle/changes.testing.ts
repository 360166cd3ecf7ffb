import type { CaseState } from '../cases/states.ts';
import type { Hand } from '../roles.ts';
import {
  type Act,
  type CaseModel,
  type Deed,
  isOpen,
  type MeetingModel,
  type Model,
  planOf,
  votersOn,
  type Who,
} from './model.testing.ts';

/** The cases that one call puts on the agenda: the one that was meant, and every other that waits. */
export const callable = (model: Model, found: CaseModel): CaseModel[] => [
  found,
  ...model.cases.filter(
    (one): one is CaseModel => one !== null && one !== found && one.state === 'recommended' && !isOpen(one.meeting),
  ),
];

/** What an allowed act changes. */
export function apply(model: Model, { deed, who, slot, to }: Act): void {
  if (deed === 'start') {
    model.cases[slot] = newCase(who);
    return;
  }
  const found = model.cases[slot] as CaseModel;
  const hand = (person: Who, kind: Hand) => void found.hands.set(person, kind);
  const note = (change: Partial<CaseModel>) => Object.assign(found, change);
  const meets = (change: Partial<MeetingModel>) => Object.assign(found.meeting as MeetingModel, change);
  const move = (state: CaseState) => note({ state });
  const decide = (state: CaseState) => {
    for (const voter of votersOn(found)) hand(voter, 'technical-team');
    note({ state, isDecided: true });
  };
  const review = (state: CaseState) => {
    hand(who, 'reviewer');
    move(state);
  };
  const changes: Record<Exclude<Deed, 'start'>, () => unknown> = {
    fill: () => note({ isFilled: true }),
    send: () => move('submitted'),
    accept: () => review('participant'),
    return: () => review('returned'),
    reject: () => review('rejected'),
    assign: () => {
      hand(to, 'assessor');
      note({ assessor: to, state: 'assigned' });
    },
    propose: () => void found.plans.set(who, { revision: ++found.revisions, isAnswered: false }),
    agree: () => {
      Object.assign(planOf(found) as object, { isAnswered: true });
      move('agreed');
    },
    'find-sufficient': () => move('sufficient'),
    'find-insufficient': () => {},
    schedule: () => note({ state: 'scheduled', hasSeat: true }),
    attend: () => note({ hasCome: true }),
    record: () => note({ isRecorded: true }),
    'recommend-K': () => note({ recommended: 'K', state: 'recommended' }),
    'recommend-BK': () => note({ recommended: 'BK', state: 'recommended' }),
    call: () => {
      const cases = callable(model, found);
      const meeting = { cases, hasBegun: false, isClosed: false, signed: new Set<Who>(), hasDecree: false };
      for (const one of cases) one.meeting = meeting;
    },
    come: () => meets({ hasBegun: true }),
    'stand-back': () => void found.standBack.add(who),
    'decide-competent': () => decide('competent'),
    'decide-not-yet': () => decide('not-yet-competent'),
    close: () => meets({ isClosed: true }),
    sign: () => void (found.meeting as MeetingModel).signed.add(who),
    decree: () => meets({ hasDecree: true }),
    issue: () => note({ state: 'certified', hasCertificate: true }),
    'agree-on-use': () => note({ hasAgreed: true }),
    'hand-over': () => move('handed-over'),
  };
  changes[deed]();
}

function newCase(applicant: Who): CaseModel {
  return {
    state: 'draft',
    applicant,
    hands: new Map([[applicant, 'applicant']]),
    isFilled: false,
    assessor: null,
    plans: new Map(),
    revisions: 0,
    hasSeat: false,
    hasCome: false,
    isRecorded: false,
    recommended: null,
    meeting: null,
    standBack: new Set(),
    isDecided: false,
    hasCertificate: false,
    hasAgreed: false,
  };
}
