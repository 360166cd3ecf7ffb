import { useLoaderData } from 'react-router';
import { submit } from '#kernel/web/submit.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice-field.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { applicationWords } from '../words.ts';
import { StepFrame } from './frame.tsx';
import { DiplomaFields, WorkFields } from './history-rows.tsx';
import { loadStep } from './load-application.ts';
import { StepForm, useStep } from './step-form.tsx';
import { stepForms } from './step-forms.ts';

export const loader = loadStep;
export const action = submit(stepForms('history'));

export default function HistoryStep() {
  const { application, spare } = useLoaderData<typeof loader>();
  const w = useWords(applicationWords).screens;
  const t = w.history;
  const { form, asked } = application;
  const diplomas = form.diplomas.length > 0 ? form.diplomas : [{ id: spare[0] }];
  const work = form.work.length > 0 ? form.work : [{ id: spare[1] }];
  return (
    <StepFrame step="history" application={application}>
      <StepForm step="history">
        <Section title={t.education} lead={t.educationLead}>
          <div className="grid gap-10">
            {diplomas.map((row, index) => (
              <DiplomaFields key={row.id} row={row} index={index} asked={asked} />
            ))}
            {diplomas.length < 10 && (
              <div>
                <Button name="addRow" value="diplomas" formNoValidate>
                  {t.addDiploma}
                </Button>
              </div>
            )}
          </div>
        </Section>
        <Section title={t.work} lead={t.workLead}>
          <div className="grid gap-10">
            {work.map((row, index) => (
              <WorkFields key={row.id} row={row} index={index} asked={asked} />
            ))}
            {work.length < 30 && (
              <div>
                <Button name="addRow" value="work" formNoValidate>
                  {t.addWork}
                </Button>
              </div>
            )}
          </div>
        </Section>
        <EmploymentSection />
      </StepForm>
    </StepFrame>
  );
}

function EmploymentSection() {
  const { application } = useLoaderData<typeof loader>();
  const t = useWords(applicationWords).screens.history;
  const { employment } = application.form;
  const step = useStep();
  const field = (name: 'company' | 'position' | 'address' | 'phone' | 'email', label: string) => ({
    name: `employment.${name}`,
    label,
    required: false,
    defaultValue: step.valueOf(`employment.${name}`, employment[name]),
    error: step.errorOf(`employment.${name}`),
  });
  return (
    <Section title={t.employment}>
      <div className="grid gap-6">
        <RadioGroup
          name="employment.status"
          label={t.status}
          value={step.valueOf('employment.status', employment.status)}
          error={step.errorOf('employment.status')}
          choices={[
            { value: 'employed', label: t.employed },
            { value: 'not-employed', label: t.notEmployed },
          ]}
        />
        <p className="text-small text-tinta-redup">{t.ifEmployed}</p>
        <TextField {...field('company', t.company)} autoComplete="organization" />
        <TextField {...field('position', t.position)} autoComplete="organization-title" />
        <TextArea {...field('address', t.companyAddress)} rows={2} />
        <TextField {...field('phone', t.companyPhone)} type="tel" inputMode="tel" width="medium" />
        <TextField {...field('email', t.companyEmail)} type="email" inputMode="email" />
      </div>
    </Section>
  );
}
