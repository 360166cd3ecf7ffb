import { SelectField } from '#ui/choice-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { typedDay } from '#ui/form-start.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { calendarWords } from './words.ts';

/** One day of a decree: date, kind, name in both languages. */
export function DecreeRow({
  index,
  typed,
  errorOf,
}: {
  index: number;
  typed: (field: string, stored?: string) => string;
  errorOf: (field: string) => string | undefined;
}) {
  const w = useWords(calendarWords);
  const at = (part: string) => `days.${index}.${part}`;
  return (
    <fieldset className="border-t border-garis pt-4">
      <legend className="float-left mb-2 w-full font-semibold">{w.row(index + 1)}</legend>
      <div className="clear-both grid gap-4 md:grid-cols-2">
        <DateField name={at('date')} label={w.date} value={typedDay(typed, at('date'))} error={errorOf(at('date'))} />
        <SelectField
          name={at('kind')}
          label={w.kind}
          choices={[
            { value: 'holiday', label: w.holiday },
            { value: 'collective-leave', label: w.collective },
          ]}
          defaultValue={typed(at('kind'), 'holiday')}
          error={errorOf(at('kind'))}
        />
        <TextField
          name={at('name.id')}
          label={w.nameId}
          defaultValue={typed(at('name.id'))}
          error={errorOf(at('name.id'))}
        />
        <TextField
          name={at('name.en')}
          label={w.nameEn}
          lang="en"
          defaultValue={typed(at('name.en'))}
          error={errorOf(at('name.en'))}
        />
      </div>
    </fieldset>
  );
}
