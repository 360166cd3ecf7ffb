import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kernelContext } from '#kernel/kernel-context.ts';
import { Refusal } from '#kernel/refusals.ts';
import { inputFrom } from '#kernel/web/form-input.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { certification } from '../context.ts';
import { Draft } from './draft.ts';
import { insertSampleScheme, sample, sampleScheme } from './sample.ts';
import { SaveInput, saveApplication } from './save-application.ts';
import { sectionsOf } from './screens/sections.ts';
import { sendApplication } from './send-application.ts';
import { startApplication } from './start-application.ts';
import { viewApplication } from './view-application.ts';

let platform: TestPlatform;
let me: TestActor;
let caseId: string;

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  await insertSampleScheme(platform);
  me = await platform.actor(sample.tenant, ['applicant']);
  const start = { schemeCode: sample.schemeCode, purpose: 'certification', informed: true };
  ({ caseId } = await me.do(startApplication, start));
});
afterAll(() => platform.close());

const text = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', 'é', 'e\u0301'),
);
const part = (most: number) => fc.oneof(fc.integer({ min: 0, max: most }).map(String), fc.constantFrom('', 'x', '99'));
const properDay = fc
  .date({ min: new Date('1955-01-01'), max: new Date('2005-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDay = fc
  .tuple(fc.oneof(part(2030), fc.integer({ min: 1950, max: 2030 }).map(String)), part(13), part(32))
  .map(([year, month, date]) =>
    year || month || date ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined,
  );
// Mostly days that can be, so that drafts are kept as well as refused.
const day = fc.oneof({ weight: 4, arbitrary: properDay }, { weight: 1, arbitrary: anyDay });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const sections = fc.record(
  {
    purpose: fc.constantFrom('certification', 'pkt', 'rpl', 'other'),
    identity: fc.record({
      name: maybe(text),
      birthDate: day,
      sex: maybe(fc.constantFrom('male', 'female')),
      nik: maybe(fc.oneof(text, fc.stringMatching(/^\d{0,17}$/))),
      email: maybe(text),
    }),
    employment: fc.record({ status: maybe(fc.constantFrom('employed', 'not-employed')), company: maybe(text) }),
    diplomas: fc.array(
      fc.record({ level: maybe(fc.constantFrom('SMK', 'S3')), fieldOfStudy: maybe(text), graduatedOn: day }),
      {
        maxLength: 4,
      },
    ),
    work: fc.array(
      fc.record({
        employer: maybe(text),
        fieldOfWork: maybe(text),
        from: day,
        to: day,
        still: maybe(fc.constantFrom('on', true, false)),
      }),
      { maxLength: 4 },
    ),
    self: fc.array(
      fc.record({
        unit: fc.constantFrom(...sampleScheme.units.list.map((unit) => unit.code)),
        verdict: maybe(fc.constantFrom('K', 'BK')),
        note: maybe(text),
      }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

it('whatever is saved is read back as it was understood; what is not saved is refused in words, never an error', async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(sections, async (input) => {
      const before = (await me.see(viewApplication, { caseId })).form;
      const refusal = await me.do(saveApplication, { caseId, ...input }).then(
        () => null,
        (error) => error,
      );
      const { form } = await me.see(viewApplication, { caseId });
      if (refusal) {
        expect(refusal).toBeInstanceOf(Refusal);
        for (const body of (refusal as Refusal).bodies())
          expect([...Object.keys(certification.words.id.refusals), 'kernel.invalid']).toContain(body.code);
        expect(form).toEqual(before);
        return;
      }
      saved++;
      const { caseId: _, identity, addRow: __, removeRow: ___, ...understood } = SaveInput.parse({ caseId, ...input });
      const { nik: ____, npwp: _____, ...known } = identity ?? {};
      const expected = { ...before, ...understood, ...(identity ? { identity: known } : {}) };
      expect(JSON.parse(JSON.stringify(form))).toMatchObject(JSON.parse(JSON.stringify(expected)));
      expect(() => Draft.parse(form)).not.toThrow();
      await expect(me.do(sendApplication, { caseId, consent: true })).rejects.toBeInstanceOf(Refusal);
    }),
    { numRuns: 120 },
  );
  expect(saved).toBeGreaterThan(10);
}, 120_000);

it('takes whatever fields a form posts', async () => {
  const name = fc.constantFrom(
    'step',
    'identity.name',
    'identity',
    'identity.birthDate.day',
    'identity.birthDate.month',
    'diplomas.0.id',
    'diplomas.0.level',
    'work.3.still',
    'work.x',
    'self.0.unit',
    'self.0.evidence[]',
    'addRow',
    'removeRow',
    'purpose',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, fc.oneof(text, fc.constantFrom('identity', 'history', 'on', '12'))),
      async (fields) => {
        const input = sectionsOf(inputFrom(fields), { caseId });
        const refusal = await me.do(saveApplication, input).then(
          () => null,
          (error) => error,
        );
        if (refusal) expect(refusal).toBeInstanceOf(Refusal);
        await me.see(viewApplication, { caseId });
      },
    ),
    { numRuns: 120 },
  );
}, 120_000);
