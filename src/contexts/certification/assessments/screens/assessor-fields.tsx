import type { useRefused } from '#kernel/web/use-form.ts';
import { CheckboxGroup } from '#ui/choice-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { typedDay } from '#ui/form-start.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { assessmentWords } from '../words.ts';

/** Licence, schemes, workload and employer: the same for a new entry and a changed one. */
export function AssessorFields({
  refused: { valueOf: typed, valuesOf, errorOf },
  schemes,
  entry,
}: {
  refused: ReturnType<typeof useRefused>;
  schemes: readonly { code: string; title: string }[];
  entry?: {
    licence: string;
    licenceUntil: string;
    schemeCodes: readonly string[];
    workloadLimit: number;
    employer: string | null;
  };
}) {
  const { assessors: w } = useWords(assessmentWords);
  return (
    <>
      <TextField
        name="licence"
        label={w.licence}
        defaultValue={typed('licence', entry?.licence)}
        error={errorOf('licence')}
      />
      <DateField
        name="licenceUntil"
        label={w.until}
        hint={w.untilHint}
        value={typedDay(typed, 'licenceUntil', entry?.licenceUntil)}
        error={errorOf('licenceUntil')}
      />
      <CheckboxGroup
        name="schemeCodes[]"
        label={w.schemes}
        required={false}
        choices={schemes.map((scheme) => ({ value: scheme.code, label: scheme.title, hint: scheme.code }))}
        values={valuesOf('schemeCodes[]', entry?.schemeCodes)}
      />
      <TextField
        name="workloadLimit"
        label={w.limit}
        hint={w.limitHint}
        width="short"
        inputMode="numeric"
        defaultValue={typed('workloadLimit', entry?.workloadLimit)}
        error={errorOf('workloadLimit')}
      />
      <TextField
        name="employer"
        label={w.employer}
        hint={w.employerHint}
        required={false}
        defaultValue={typed('employer', entry?.employer)}
        error={errorOf('employer')}
      />
    </>
  );
}
