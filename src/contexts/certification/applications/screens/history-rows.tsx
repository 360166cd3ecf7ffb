import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { CheckboxField, SelectField } from '#ui/choice-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import type { DiplomaRow, WorkRow } from '../draft.ts';
import { applicationWords } from '../words.ts';
import type { LoadedApplication } from './load-application.ts';
import { useStep } from './step-form.tsx';

type Asked = LoadedApplication['application']['asked'];
type Step = ReturnType<typeof useStep>;

/** The way in which the fields of one row are named and filled. */
function rowFields(step: Step, at: string) {
  return (name: string, label: string, stored?: string) => ({
    name: `${at}.${name}`,
    label,
    defaultValue: step.valueOf(`${at}.${name}`, stored),
    error: step.errorOf(`${at}.${name}`),
  });
}

function RowFrame({
  title,
  at,
  id,
  step,
  children,
}: {
  title: string;
  at: string;
  id: string;
  step: Step;
  children: ReactNode;
}) {
  const t = useWords(applicationWords).screens.history;
  return (
    <div className="grid gap-6 border-t border-garis pt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h3 className="font-bold">{title}</h3>
        <Button kind="quiet" small name="removeRow" value={id} aria-label={`${t.remove}: ${title}`}>
          {t.remove}
        </Button>
      </div>
      <input type="hidden" name={`${at}.id`} value={step.valueOf(`${at}.id`, id)} />
      {children}
    </div>
  );
}

/** The fields of one diploma. */
export function DiplomaFields({ row, index, asked }: { row: DiplomaRow; index: number; asked: Asked }) {
  const t = useWords(applicationWords).screens.history;
  const step = useStep();
  const at = `diplomas.${index}`;
  const field = rowFields(step, at);
  const list = `program-${index}`;
  const names = asked.fieldsOfStudy.join(', ');
  return (
    <RowFrame title={t.diploma(index + 1)} at={at} id={row.id} step={step}>
      <SelectField
        {...field('level', t.level, row.level)}
        choices={asked.levels.map((level) => ({ value: level, label: level }))}
      />
      <TextField
        {...field('fieldOfStudy', t.fieldOfStudy, row.fieldOfStudy)}
        hint={names ? t.fieldOfStudyHint(names) : undefined}
        list={list}
      />
      <datalist id={list}>
        {asked.fieldsOfStudy.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField {...field('school', t.school, row.school)} />
      <DateField
        name={`${at}.graduatedOn`}
        label={t.graduatedOn}
        value={step.dayOf(`${at}.graduatedOn`, row.graduatedOn)}
        error={step.errorOf(`${at}.graduatedOn`)}
      />
    </RowFrame>
  );
}

/** The fields of one period of work. */
export function WorkFields({ row, index, asked }: { row: WorkRow; index: number; asked: Asked }) {
  const t = useWords(applicationWords).screens.history;
  const step = useStep();
  const at = `work.${index}`;
  const field = rowFields(step, at);
  const known = asked.fieldsOfWork.map((name) => ({ value: name, label: name }));
  return (
    <RowFrame title={t.job(index + 1)} at={at} id={row.id} step={step}>
      <TextField {...field('employer', t.employer, row.employer)} />
      <TextField {...field('position', t.position, row.position)} />
      <SelectField
        {...field('fieldOfWork', t.fieldOfWork, row.fieldOfWork)}
        choices={[...known, { value: 'lainnya', label: t.otherField }]}
      />
      <DateField
        name={`${at}.from`}
        label={t.from}
        value={step.dayOf(`${at}.from`, row.from)}
        error={step.errorOf(`${at}.from`)}
      />
      <CheckboxField name={`${at}.still`} label={t.still} checked={step.isTicked(`${at}.still`, row.still)} />
      <DateField
        name={`${at}.to`}
        label={t.to}
        hint={t.toHint}
        required={false}
        value={step.dayOf(`${at}.to`, row.to)}
        error={step.errorOf(`${at}.to`)}
      />
    </RowFrame>
  );
}
