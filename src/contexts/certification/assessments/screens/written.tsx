import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { readAssessment } from '../read-assessment.ts';
import { recordWritten } from '../record-written.ts';
import type { RecordContent } from '../records.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';
import { UnitTitle } from './frame.tsx';
import { SheetForm } from './sheet-form.tsx';
import { mayRecord, TestFrame, unitsFor } from './test-frame.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

export const action = submit({
  written: form(recordWritten, { input: (fields, params) => ({ ...fields, caseId: params.caseId }) }),
});

/** The scored result of the written test, unit by unit. */
export default function WrittenPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const refused = useRefused('written');
  const { valueOf: typed, errorOf } = refused;
  const figures = ['score', 'maximum', 'passing'] as const;
  return (
    <TestFrame found={found} current="tertulis">
      {mayRecord(found) && (
        <SheetForm found={found} method="written" refused={refused}>
          {unitsFor(found, 'written').map((unit, i) => {
            const at = `units.${i}`;
            const record = found.records.find((each) => each.method === 'written' && each.item === unit.code);
            const stored = record?.content as RecordContent['written'] | undefined;
            return (
              <section key={unit.code} className="grid gap-4 border-t border-garis pt-4">
                <h2 className="font-bold">
                  <UnitTitle unit={unit} />
                </h2>
                <input type="hidden" name={`${at}.unitCode`} value={unit.code} />
                <InlineChoices
                  name={`${at}.kind`}
                  label={w.test.kind}
                  choices={[
                    { value: 'multiple-choice', label: w.test.multipleChoice },
                    { value: 'essay', label: w.test.essay },
                  ]}
                  values={[typed(`${at}.kind`, stored?.kind)]}
                />
                <TextField
                  name={`${at}.questionSet`}
                  label={w.test.questionSet}
                  defaultValue={typed(`${at}.questionSet`, stored?.questionSet)}
                  error={errorOf(`${at}.questionSet`)}
                />
                <div className="flex flex-wrap gap-4">
                  {figures.map((figure) => (
                    <TextField
                      key={figure}
                      name={`${at}.${figure}`}
                      label={w.test[figure]}
                      width="short"
                      inputMode="decimal"
                      defaultValue={typed(`${at}.${figure}`, stored?.[figure])}
                      error={errorOf(`${at}.${figure}`)}
                    />
                  ))}
                </div>
                <TextField
                  name={`${at}.note`}
                  label={w.test.note}
                  required={false}
                  defaultValue={typed(`${at}.note`, stored?.note)}
                />
              </section>
            );
          })}
        </SheetForm>
      )}
    </TestFrame>
  );
}
