import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { assessmentWords } from '../words.ts';

/** The candidate's two answers to a plan: agree and sign, or ask for another one. Nothing is ticked beforehand. */
export function PlanAnswer({ revision }: { revision: number }) {
  const w = useWords(assessmentWords);
  const agree = useRefused('agree');
  const ask = useRefused('ask');
  return (
    <>
      <Section title={w.plan.agreeTitle}>
        <Form problems={agree.problems}>
          <FormStart name="agree" />
          <input type="hidden" name="revision" value={revision} />
          <Notice>
            <p>{w.plan.rights}</p>
          </Notice>
          <CheckboxField name="consent" value="yes" label={w.plan.consent} error={agree.errorOf('consent')} />
          <Actions>
            <Button kind="primary" busy={w.sending}>
              {w.plan.agree}
            </Button>
          </Actions>
        </Form>
      </Section>
      <Section title={w.plan.changeTitle}>
        <Form problems={ask.problems}>
          <FormStart name="ask" />
          <input type="hidden" name="revision" value={revision} />
          <TextArea
            name="reason"
            label={w.plan.reason}
            defaultValue={ask.valueOf('reason')}
            error={ask.errorOf('reason')}
          />
          <Actions>
            <Button busy={w.sending}>{w.plan.ask}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  );
}
