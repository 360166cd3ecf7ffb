import { useLoaderData } from 'react-router';
import { submit } from '#kernel/web/submit.ts';
import { RadioGroup } from '#ui/choice-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { Purpose } from '../draft.ts';
import { applicationWords } from '../words.ts';
import { StepFrame } from './frame.tsx';
import { loadStep } from './load-application.ts';
import { StepForm, useStep } from './step-form.tsx';
import { stepForms } from './step-forms.ts';

export const loader = loadStep;
export const action = submit(stepForms('identity'));

export default function IdentityStep() {
  const { application } = useLoaderData<typeof loader>();
  const w = useWords(applicationWords).screens;
  const t = w.identity;
  const { form, masked } = application;
  const { identity } = form;
  const step = useStep();
  const text = (name: Exclude<keyof typeof identity, 'sex' | 'birthDate'>) => ({
    name: `identity.${name}`,
    label: t[name],
    defaultValue: step.valueOf(`identity.${name}`, identity[name]),
    error: step.errorOf(`identity.${name}`),
  });
  const sealed = (name: 'nik' | 'npwp', hint: string) => ({
    name: `identity.${name}`,
    label: t[name],
    hint: masked[name] ? t.kept(masked[name]) : hint,
    defaultValue: step.valueOf(`identity.${name}`),
    error: step.errorOf(`identity.${name}`),
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    width: 'medium' as const,
    'data-unkept': '',
  });
  return (
    <StepFrame step="identity" application={application}>
      <StepForm step="identity">
        <Section title={t.personal}>
          <div className="grid gap-6">
            <TextField {...text('name')} hint={t.nameHint} autoComplete="name" />
            <TextField {...sealed('nik', t.nikHint)} />
            <TextField {...sealed('npwp', t.npwpHint)} required={false} />
            <TextField {...text('birthPlace')} width="medium" />
            <DateField
              name="identity.birthDate"
              label={t.birthDate}
              value={step.dayOf('identity.birthDate', identity.birthDate)}
              error={step.errorOf('identity.birthDate')}
            />
            <RadioGroup
              name="identity.sex"
              label={t.sex}
              value={step.valueOf('identity.sex', identity.sex)}
              error={step.errorOf('identity.sex')}
              choices={[
                { value: 'male', label: t.male },
                { value: 'female', label: t.female },
              ]}
            />
            <TextField {...text('nationality')} width="medium" autoComplete="country-name" />
          </div>
        </Section>
        <Section title={t.contact}>
          <div className="grid gap-6">
            <TextArea {...text('address')} rows={3} autoComplete="street-address" />
            <TextField {...text('phone')} type="tel" inputMode="tel" autoComplete="tel" width="medium" />
            <TextField {...text('email')} type="email" inputMode="email" autoComplete="email" />
          </div>
        </Section>
        <Section title={t.purpose}>
          <RadioGroup
            name="purpose"
            label={t.purpose}
            value={step.valueOf('purpose', form.purpose)}
            error={step.errorOf('purpose')}
            choices={Purpose.options.map((value) => ({ value, label: w.purposes[value] }))}
          />
        </Section>
      </StepForm>
    </StepFrame>
  );
}
