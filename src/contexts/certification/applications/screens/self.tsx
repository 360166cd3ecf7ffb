import { useLoaderData } from 'react-router';
import { submit } from '#kernel/web/submit.ts';
import { CheckboxGroup, RadioGroup } from '#ui/choice-field.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { applicationWords } from '../words.ts';
import { StepFrame } from './frame.tsx';
import { loadStep } from './load-application.ts';
import { StepForm, useStep } from './step-form.tsx';
import { stepForms } from './step-forms.ts';
import { itemTitle } from './titles.ts';

export const loader = loadStep;
export const action = submit(stepForms('self'));

/** Items that prove who somebody is say nothing about what he can do. */
const personal = new Set(['identity', 'tax', 'photo']);

export default function SelfStep() {
  const { application } = useLoaderData<typeof loader>();
  const words = useWords(applicationWords);
  const t = words.screens.self;
  const { asked, form, documents } = application;
  const step = useStep();
  const roles = new Map(asked.evidence.map((item) => [item.code, item.role]));
  const items = [...new Set(documents.map((one) => one.item))].filter((item) => !personal.has(roles.get(item) ?? ''));
  return (
    <StepFrame step="self" application={application} lead={t.lead}>
      {asked.questions.every((question) => question.element === undefined) && <Notice>{t.noElements}</Notice>}
      <StepForm step="self">
        {asked.questions.map((question, index) => {
          const at = `self.${index}`;
          const code = question.element === undefined ? question.unit : `${question.unit} / ${question.element}`;
          const stored = form.self.find((one) => one.unit === question.unit && one.element === question.element);
          return (
            <section key={code} className="grid gap-4 border-t border-garis pt-6">
              <h2 className="font-bold">
                {index + 1}. {question.title} <span className="font-normal text-tinta-redup tabular-nums">{code}</span>
              </h2>
              <input type="hidden" name={`${at}.unit`} value={question.unit} />
              {question.element !== undefined && (
                <input type="hidden" name={`${at}.element`} value={question.element} />
              )}
              <RadioGroup
                name={`${at}.verdict`}
                label={t.verdict}
                value={step.valueOf(`${at}.verdict`, stored?.verdict)}
                error={step.errorOf(`${at}.verdict`)}
                choices={[
                  { value: 'K', label: t.able },
                  { value: 'BK', label: t.notYet },
                ]}
              />
              <TextArea
                name={`${at}.note`}
                label={t.note}
                hint={t.noteHint}
                rows={2}
                required={false}
                defaultValue={step.valueOf(`${at}.note`, stored?.note)}
                error={step.errorOf(`${at}.note`)}
              />
              {items.length > 0 && (
                <CheckboxGroup
                  name={`${at}.evidence[]`}
                  label={t.files}
                  required={false}
                  values={step.valuesOf(`${at}.evidence[]`, stored?.evidence)}
                  choices={items.map((item) => ({ value: item, label: itemTitle(application, item, words) }))}
                />
              )}
            </section>
          );
        })}
      </StepForm>
    </StepFrame>
  );
}
