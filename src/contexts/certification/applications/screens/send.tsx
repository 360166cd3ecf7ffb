import { Link, useLoaderData, useParams } from 'react-router';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { useWords } from '#ui/words.ts';
import type { Step } from '../rules.complete.ts';
import { sendApplication } from '../send-application.ts';
import { applicationWords } from '../words.ts';
import { StepFrame } from './frame.tsx';
import { linksOf } from './links.ts';
import { loadApplication } from './load-application.ts';
import { Summary } from './summary.tsx';

export const loader = loadApplication;
export const action = submit({
  send: form(sendApplication, {
    input: (fields, params) => ({ ...fields, caseId: params.caseId }),
    then: (_result, params) => `perkara/${params.caseId}`,
  }),
});

export default function SendStep() {
  const { application } = useLoaderData<typeof loader>();
  const w = useWords(applicationWords).screens;
  return (
    <StepFrame step="send" application={application} lead={application.mayEdit ? w.send.lead : w.readOnly}>
      {application.mayEdit && <Gaps />}
      <Summary application={application} />
      {application.mayEdit && <Consent />}
    </StepFrame>
  );
}

/** What is still missing, step by step, each with the way there. */
function Gaps() {
  const { application } = useLoaderData<typeof loader>();
  const words = useWords(applicationWords);
  const w = words.screens;
  const links = linksOf(useParams());
  const { missing } = application;
  if (missing.length === 0) return <Notice tone="met" title={w.send.complete} />;
  const steps = [...new Set(missing.map((gap) => gap.step))] satisfies Step[];
  return (
    <Notice tone="due" title={w.send.missing(missing.length)}>
      {steps.map((step) => (
        <div key={step} className="mt-2">
          <p>
            <Link className="text-nila underline" to={links.steps[step]}>
              {w.send.mend}: {w.steps[step]}
            </Link>
          </p>
          <ul>
            {missing
              .filter((gap) => gap.step === step)
              .map((gap) => (
                <li key={`${gap.part}:${gap.label}`}>
                  {words.parts[gap.part](gap.label ?? '')}{' '}
                  <span className="text-small text-tinta-redup">{w.clause(gap.clause)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Notice>
  );
}

function Consent() {
  const { request } = useLoaderData<typeof loader>();
  const w = useWords(applicationWords).screens.send;
  const refused = useRefused('send');
  return (
    <Section title={w.send}>
      <Form problems={refused.problems} className="grid max-w-read gap-6">
        <input type="hidden" name="_form" value="send" />
        <input type="hidden" name="_request" value={request} />
        <CheckboxField name="consent" label={w.consent} error={refused.errorOf('consent')} />
        <p className="text-small text-tinta-redup">{w.signing}</p>
        <Actions>
          <Button kind="primary" busy={w.sending}>
            {w.send}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
