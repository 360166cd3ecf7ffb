import { Link, useParams } from 'react-router';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { DateField } from '#ui/date-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart, typedDay } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import type { Assessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';

/** The assessor's proposal: methods per unit, then what both need to know. Begins from the last proposal. */
export function PlanForm({ found }: { found: Assessment }) {
  const w = useWords(assessmentWords);
  const { tenant } = useParams();
  const { problems, valueOf: typed, valuesOf, errorOf } = useRefused('propose');
  const before = found.plan?.content;
  const choices = found.scheme.methods.map((method) => ({ value: method, label: w.methods[method] }));
  return (
    <Section title={found.plan ? w.plan.again : w.plan.methodsOf}>
      <Form problems={problems} guard>
        <FormStart name="propose" />
        <InlineChoices
          type="checkbox"
          name="everywhere[]"
          label={w.plan.everywhere}
          hint={w.plan.everywhereHint}
          required={false}
          choices={choices}
          values={valuesOf('everywhere[]')}
        />
        {found.scheme.units.map((unit, i) => (
          <div key={unit.code}>
            <input type="hidden" name={`units.${i}.unitCode`} value={unit.code} />
            <InlineChoices
              type="checkbox"
              name={`units.${i}.methods[]`}
              label={`${unit.code} ${unit.title}`}
              required={false}
              choices={choices}
              values={valuesOf(
                `units.${i}.methods[]`,
                before?.units.find((each) => each.unitCode === unit.code)?.methods,
              )}
              error={errorOf(`units.${i}.methods`)}
            />
          </div>
        ))}
        <TextArea
          name="evidence"
          label={w.plan.evidence}
          hint={w.plan.evidenceHint}
          defaultValue={typed('evidence', before?.evidence)}
          error={errorOf('evidence')}
        />
        <DateField
          name="wishedOn"
          label={w.plan.wishedOn}
          hint={w.plan.wishedHint}
          required={false}
          value={typedDay(typed, 'wishedOn', before?.wishedOn)}
          error={errorOf('wishedOn')}
        />
        <TextArea
          name="adjustments"
          label={w.plan.adjustments}
          hint={w.plan.adjustmentsHint}
          required={false}
          defaultValue={typed('adjustments', before?.adjustments)}
        />
        <TextArea name="notes" label={w.plan.notes} required={false} defaultValue={typed('notes', before?.notes)} />
        <Actions>
          <Button kind="primary" busy={w.sending}>
            {w.plan.send}
          </Button>
        </Actions>
        <p className="text-small">
          <Link className="link" to={`/${tenant}/asesor/${found.readerId}`}>
            {w.plan.relation}
          </Link>
        </p>
      </Form>
    </Section>
  );
}
