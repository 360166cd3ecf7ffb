import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Section } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { readAssessment } from '../read-assessment.ts';
import { recordObservation } from '../record-observation.ts';
import type { RecordContent } from '../records.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';
import { UnitTitle } from './frame.tsx';
import { SheetForm } from './sheet-form.tsx';
import { mayRecord, TestFrame, unitsFor } from './test-frame.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

export const action = submit({
  observation: form(recordObservation, { input: (fields, params) => ({ ...fields, caseId: params.caseId }) }),
});

/** The observation sheet FR.IA.01: per unit, and per criterion where the scheme has them. */
export default function ObservationPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const refused = useRefused('observation');
  const { valueOf: typed, errorOf } = refused;
  const units = unitsFor(found, 'observation');
  const answers = [
    { value: 'yes', label: w.yes },
    { value: 'no', label: w.no },
    { value: 'further', label: w.further },
  ];
  const contentOf = (code: string) =>
    found.records.find((record) => record.method === 'observation' && record.item === code)?.content as
      | RecordContent['observation']
      | undefined;
  return (
    <TestFrame found={found} current="observasi">
      {mayRecord(found) && (
        <SheetForm found={found} method="observation" refused={refused}>
          {units.every((unit) => unit.elements.length === 0) && <p className="text-tinta-redup">{w.test.noCriteria}</p>}
          {units.map((unit, i) => {
            const content = contentOf(unit.code);
            const criteria = unit.elements.flatMap((element) => element.criteria);
            return (
              <section key={unit.code} className="grid gap-4 border-t border-garis pt-4">
                <h2 className="font-bold">
                  <UnitTitle unit={unit} />
                </h2>
                <input type="hidden" name={`units.${i}.unitCode`} value={unit.code} />
                {criteria.map((criterion, k) => {
                  const at = `units.${i}.criteria.${k}`;
                  const stored = content?.criteria.find((each) => each.code === criterion.code);
                  return (
                    <div key={criterion.code} className="grid gap-2">
                      <input type="hidden" name={`${at}.code`} value={criterion.code} />
                      <InlineChoices
                        name={`${at}.achieved`}
                        label={`${criterion.code} ${criterion.text}`}
                        choices={answers}
                        values={[typed(`${at}.achieved`, stored?.achieved)]}
                      />
                      <TextField
                        name={`${at}.further`}
                        label={w.test.furtherNote}
                        required={false}
                        defaultValue={typed(`${at}.further`, stored?.further)}
                      />
                    </div>
                  );
                })}
                <InlineChoices
                  name={`units.${i}.result`}
                  label={w.test.achieved}
                  choices={answers}
                  values={[typed(`units.${i}.result`, content?.result)]}
                  error={errorOf(`units.${i}.result`)}
                />
                <TextArea
                  name={`units.${i}.note`}
                  label={w.test.note}
                  required={false}
                  rows={2}
                  defaultValue={typed(`units.${i}.note`, content?.note)}
                />
              </section>
            );
          })}
        </SheetForm>
      )}
      {!mayRecord(found) && units.length === 0 && <Section title={w.test.notPlanned} />}
    </TestFrame>
  );
}
