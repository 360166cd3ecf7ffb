import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { readAssessment } from '../read-assessment.ts';
import { recordOral } from '../record-oral.ts';
import type { RecordContent } from '../records.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';
import { UnitTitle } from './frame.tsx';
import { SheetForm } from './sheet-form.tsx';
import { mayRecord, TestFrame, unitsFor } from './test-frame.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

export const action = submit({
  oral: form(recordOral, { input: (fields, params) => ({ ...fields, caseId: params.caseId }) }),
});

/** Questions shown for a unit: those written so far and one more, two at least. */
const rowsFor = (written: number): number[] => Array.from({ length: Math.max(2, written + 1) }, (_, k) => k);

/** The oral questions FR.IA.07, unit by unit. */
export default function OralPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const refused = useRefused('oral');
  const { valueOf: typed, errorOf } = refused;
  const answers = [
    { value: 'yes', label: w.yes },
    { value: 'no', label: w.no },
  ];
  return (
    <TestFrame found={found} current="lisan">
      {mayRecord(found) && (
        <SheetForm found={found} method="oral" refused={refused}>
          {unitsFor(found, 'oral').map((unit, i) => {
            const record = found.records.find((each) => each.method === 'oral' && each.item === unit.code);
            const questions = (record?.content as RecordContent['oral'] | undefined)?.questions ?? [];
            return (
              <section key={unit.code} className="grid gap-4 border-t border-garis pt-4">
                <h2 className="font-bold">
                  <UnitTitle unit={unit} />
                </h2>
                <input type="hidden" name={`units.${i}.unitCode`} value={unit.code} />
                {rowsFor(questions.length).map((k) => {
                  const at = `units.${i}.questions.${k}`;
                  const stored = questions[k];
                  return (
                    <div key={at} className="grid gap-3 border-s-2 border-garis ps-4">
                      <TextArea
                        name={`${at}.question`}
                        label={w.test.question(k + 1)}
                        required={false}
                        rows={2}
                        defaultValue={typed(`${at}.question`, stored?.question)}
                        error={errorOf(`${at}.question`)}
                      />
                      <TextArea
                        name={`${at}.expected`}
                        label={w.test.expected}
                        hint={w.test.expectedHint}
                        required={false}
                        rows={2}
                        defaultValue={typed(`${at}.expected`, stored?.expected)}
                      />
                      <TextArea
                        name={`${at}.answer`}
                        label={w.test.answer}
                        required={false}
                        rows={2}
                        defaultValue={typed(`${at}.answer`, stored?.answer)}
                      />
                      <InlineChoices
                        name={`${at}.satisfactory`}
                        label={w.test.satisfactory}
                        required={false}
                        choices={answers}
                        values={[typed(`${at}.satisfactory`, stored?.satisfactory)]}
                      />
                    </div>
                  );
                })}
              </section>
            );
          })}
        </SheetForm>
      )}
    </TestFrame>
  );
}
