import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { readAssessment } from '../read-assessment.ts';
import { recommend } from '../recommend.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';
import { UnitTitle } from './frame.tsx';
import { Gaps } from './gaps.tsx';
import { RecommendationFacts } from './recommendation-facts.tsx';
import { TestFrame } from './test-frame.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

export const action = submit({
  recommend: form(recommend, {
    input: (fields, params) => ({ ...fields, caseId: params.caseId }),
    then: (_result, params) => `perkara/${params.caseId}`,
  }),
});

/** A verdict per unit with what still stands against it, the overall one, and the report; handing it in signs the papers. */
export default function RecommendationPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const { problems, valueOf: typed, errorOf } = useRefused('recommend');
  const verdicts = [
    { value: 'K', label: w.competent },
    { value: 'BK', label: w.notYet },
  ];
  const area = (name: 'followUp' | 'notes' | 'aspects' | 'refusals' | 'suggestions') => (
    <TextArea
      name={name}
      label={w.recommend[name]}
      required={false}
      rows={2}
      defaultValue={typed(name)}
      error={errorOf(name)}
    />
  );
  const isOpen = found.standing.isAssessor && found.state === 'scheduled' && found.place?.attendance;
  return (
    <TestFrame found={found} current="rekomendasi">
      <RecommendationFacts found={found} />
      {isOpen && (
        <Form problems={problems} guard>
          <FormStart name="recommend" />
          <p className="max-w-read text-tinta-redup">{w.recommend.lead}</p>
          {found.scheme.units.map((unit, i) => (
            <section key={unit.code} className="grid gap-3 border-t border-garis pt-4">
              <h2 className="font-bold">
                <UnitTitle unit={unit} />
              </h2>
              <input type="hidden" name={`units.${i}.unitCode`} value={unit.code} />
              <Gaps found={found} unitCode={unit.code} />
              <InlineChoices
                name={`units.${i}.verdict`}
                label={w.recommend.verdict}
                choices={verdicts}
                values={[typed(`units.${i}.verdict`)]}
                error={errorOf(`units.${i}.verdict`)}
              />
              <TextArea
                name={`units.${i}.reason`}
                label={w.recommend.reason}
                required={false}
                rows={2}
                defaultValue={typed(`units.${i}.reason`)}
                error={errorOf(`units.${i}.reason`)}
              />
            </section>
          ))}
          <InlineChoices
            name="overall"
            label={w.recommend.overall}
            hint={w.recommend.overallHint}
            choices={verdicts}
            values={[typed('overall')]}
            error={errorOf('overall')}
          />
          {area('followUp')}
          {area('notes')}
          <h2 className="text-title font-bold">{w.recommend.report}</h2>
          {area('aspects')}
          {area('refusals')}
          {area('suggestions')}
          <Actions>
            <Button kind="primary" busy={w.sending}>
              {w.recommend.send}
            </Button>
          </Actions>
        </Form>
      )}
    </TestFrame>
  );
}
