import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gapsIn } from '#kernel/numbering/take-number.ts';
import { Refusal } from '#kernel/refusals.ts';
import type { CaseState } from './cases/states.ts';
import { apply } from './life-cycle/changes.testing.ts';
import {
  type Act,
  cast,
  type Deed,
  deeds,
  holdersFor,
  isAllowed,
  type Model,
  roleOf,
  type Who,
} from './life-cycle/model.testing.ts';
import { nextAct, type Turn } from './life-cycle/next-act.testing.ts';
import { inDatabase, inModel } from './life-cycle/picture.testing.ts';
import { doAct, freshRun, openWorld, type World } from './life-cycle/world.testing.ts';

const slots = 4;
/** Steps of a case from its beginning to the certificate in the holder's hands. */
const wholeWay = 24;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.platform.close());

/** What all runs together have seen; a model that never gets far would prove nothing. */
const seen = { states: new Set<CaseState>(), taken: 0, refused: 0, twice: 0 };

/** Does an act in the world, holds the answer against the model, and then the database against the model. */
async function check(model: Model, real: World, act: Act, isSentTwice: boolean): Promise<void> {
  const request = crypto.randomUUID();
  const expected = isAllowed(model, act) ? 'taken' : 'refused';
  const attempt = () =>
    doAct(real, model, act, request).then(
      () => 'taken',
      (error: unknown) => (error instanceof Refusal ? `refused: ${error.code}` : Promise.reject(error)),
    );
  const answer = await attempt();
  expect(answer.split(':')[0], `${JSON.stringify(act)} → ${answer}`).toBe(expected);
  if (answer === 'taken') {
    // The same request once more, before the model moves: it answers as it did and changes nothing.
    if (isSentTwice && act.deed !== 'fill') {
      const before = await journalLength(real);
      expect(await attempt()).toBe('taken');
      expect(await journalLength(real)).toBe(before);
      seen.twice++;
    }
    apply(model, act);
    seen.taken++;
  } else seen.refused++;
  expect(await inDatabase(real)).toEqual(inModel(model, real));
  for (const one of model.cases) if (one) seen.states.add(one.state);
}

const journalLength = ({ within }: World) =>
  within(async (tx) => (await tx.selectFrom('journal').select('line_id').execute()).length);

/** Anybody tries something: the very next step of a case, one that came before, or one that comes later. */
class Try implements fc.AsyncCommand<Model, World> {
  readonly given: Omit<Act, 'deed'> & { from: number; isInsider: boolean; isSentTwice: boolean };
  constructor(given: Try['given']) {
    this.given = given;
  }
  check = (model: Readonly<Model>) => this.act(model) !== undefined;
  async run(model: Model, real: World): Promise<void> {
    await check(model, real, this.act(model) as Act, this.given.isSentTwice);
  }
  toString = () => `${this.given.who} tries on ${this.given.slot}, ${this.given.from} from the next step`;

  /** There is nothing to try in a meeting that was never called, and only beginning where no case has begun. */
  private act(model: Model): Act | undefined {
    const { from, slot, isInsider, to } = this.given;
    const found = model.cases[slot];
    // Half of them hold the role that it takes, and are refused for something else.
    const by = (deed: Deed): Act => {
      const insiders = holdersFor(deed);
      const who = isInsider ? (insiders[people.indexOf(this.given.who) % insiders.length] as Who) : this.given.who;
      return { deed, slot, who, to };
    };
    if (!found) return by('start');
    const next = deeds.indexOf(nextAct(model, slot, 'none')?.deed ?? 'hand-over');
    const deed = deeds[next + from];
    if (!deed || deed === 'start' || (ofMeetings.has(deed) && !found.meeting)) return undefined;
    return by(deed);
  }
}

const ofMeetings: ReadonlySet<string> = new Set([
  'come',
  'stand-back',
  'decide-competent',
  'decide-not-yet',
  'close',
  'sign',
  'decree',
]);

/** A case goes some steps on its way, each by the one whose turn it is. */
class Carry implements fc.AsyncCommand<Model, World> {
  readonly slot: number;
  readonly steps: number;
  readonly turn: Turn;
  readonly isSentTwice: boolean;
  constructor(slot: number, steps: number, turn: Turn, isSentTwice: boolean) {
    this.slot = slot;
    this.steps = steps;
    this.turn = turn;
    this.isSentTwice = isSentTwice;
  }
  check = (model: Readonly<Model>) => nextAct(model, this.slot, this.turn) !== undefined;
  async run(model: Model, real: World): Promise<void> {
    for (let step = 0; step < this.steps; step++) {
      const act = nextAct(model, this.slot, this.turn);
      if (act && isAllowed(model, act)) await check(model, real, act, this.isSentTwice && step === 0);
    }
  }
  toString = () => `carry ${this.slot} by ${this.steps} (${this.turn})`;
}

const slot = fc.nat(slots - 1);
const people = Object.keys(cast) as Who[];
const someone = fc.constantFrom(...people);
const assessor = fc.constantFrom<Who>('Hendra', 'Citra', 'Lestari');
const turn = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Turn>('none') },
  { weight: 1, arbitrary: fc.constantFrom<Turn>('return', 'reject', 'insufficient', 'not-yet') },
);
const distance = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: -deeds.length, max: deeds.length }) },
);
const tries = fc
  .record({ from: distance, who: someone, slot, to: assessor, isInsider: fc.boolean(), isSentTwice: fc.boolean() })
  .map((given) => new Try(given));
const carries = fc
  .tuple(slot, fc.integer({ min: 1, max: 4 }), turn, fc.boolean())
  .map(([at, steps, way, twice]) => new Carry(at, steps, way, twice));

it('no step can be taken before its turn, or again after it, by those who may take it', {
  timeout: 120_000,
}, async () => {
  const real = await freshRun(world);
  const model: Model = { cases: [null] };
  const right: Record<string, Who> = { applicant: 'Citra', admin: 'Ratna', assessor: 'Hendra', head: 'Maria' };
  let tried = 0;
  for (let next = nextAct(model, 0, 'none'); next; next = nextAct(model, 0, 'none')) {
    for (const deed of model.cases[0] ? deeds.slice(1) : []) {
      const who = right[roleOf[deed][0] ?? ''] ?? 'Dewi';
      const act: Act = { deed, who, slot: 0, to: 'Hendra' };
      if (isAllowed(model, act) || (ofMeetings.has(deed) && !model.cases[0]?.meeting)) continue;
      await check(model, real, act, false);
      tried++;
    }
    await check(model, real, next, true);
  }
  expect(model.cases[0]?.state).toBe('handed-over');
  expect(tried).toBeGreaterThan(300);
});

it('application and certificate live as the state table and the hands say, whoever tries what', {
  timeout: 300_000,
}, async () => {
  // Each run begins with cases that have come some way, so that the late steps are tried as often as the early ones.
  const begun = fc.tuple(...Array.from({ length: slots }, () => fc.tuple(fc.noBias(fc.nat(wholeWay)), turn)));
  const commands = fc.commands([tries, tries, carries], { maxCommands: 60, size: 'max' });
  const everyEnd = (['none', 'not-yet', 'reject', 'return'] as Turn[]).map((way): [number, Turn] => [wholeWay, way]);
  await fc.assert(
    fc.asyncProperty(begun, commands, async (steps, given) => {
      const real = await freshRun(world);
      const model: Model = { cases: Array.from({ length: slots }, () => null) };
      for (const [at, [count, way]] of steps.entries()) await new Carry(at, count, way, false).run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), given);
    }),
    { numRuns: 15, endOnFailure: true, examples: [[everyEnd, []]] },
  );
  expect([...seen.states]).toEqual(
    expect.arrayContaining(['returned', 'rejected', 'not-yet-competent', 'competent', 'certified', 'handed-over']),
  );
  expect(Math.min(seen.taken, seen.refused, seen.twice)).toBeGreaterThan(10);
});

it('leaves no number missing and no request kept twice', async () => {
  await world.within(async (tx) => {
    const series = await tx.selectFrom('number_series').select(['series', 'year', 'last']).execute();
    expect(series.length).toBeGreaterThanOrEqual(5);
    for (const { series: code, year } of series) expect(await gapsIn(tx, code, year), code).toEqual([]);
    const numbers = await tx.selectFrom('number_taken').select(['series', 'number']).execute();
    expect(new Set(numbers.map((row) => `${row.series} ${row.number}`)).size).toBe(numbers.length);
    const requests = (await tx.selectFrom('journal').select('request_id').execute()).map((row) => row.request_id);
    expect(new Set(requests).size).toBe(requests.length);
  });
});

it('lets nobody decide with another hand, and certifies whom a decree names, once', async () => {
  await world.within(async (tx) => {
    const hands = new Map(
      (await tx.selectFrom('hand').selectAll().execute()).map((row) => [`${row.case_id} ${row.person_id}`, row.hand]),
    );
    const decisions = await tx.selectFrom('certification_case_decision').selectAll().execute();
    const votes = decisions.flatMap((row) => row.votes.map((vote) => `${row.case_id} ${vote.personId}`));
    expect(votes.length).toBeGreaterThan(0);
    for (const vote of votes) expect(hands.get(vote)).toBe('technical-team');
    const issued = await tx.selectFrom('certification_certificate').selectAll().execute();
    expect(new Set(issued.map((row) => row.case_id)).size).toBe(issued.length);
    const decrees = await tx.selectFrom('certification_decree').selectAll().execute();
    const granted = decrees.flatMap((row) => row.content.holders.map((holder) => [holder.caseId, holder.certificate]));
    const competent = new Set(decisions.filter((row) => row.outcome === 'competent').map((row) => row.case_id));
    for (const row of issued) {
      expect(competent).toContain(row.case_id);
      expect(granted).toContainEqual([row.case_id, row.number]);
    }
    const done = await tx
      .selectFrom('certification_case')
      .select('case_id')
      .where('state', 'in', ['certified', 'handed-over'])
      .execute();
    expect(done.map((row) => row.case_id).sort()).toEqual(issued.map((row) => row.case_id).sort());
  });
});
