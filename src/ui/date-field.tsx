import { datePartNames, splitDate } from './date-parts.ts';
import { controlProps, FieldGroup, type FieldProps, fieldId } from './field.tsx';
import { useLanguage, useUiWords } from './words.ts';

/**
 * A day as day, month by name, and year. Three small fields rather than `<input type="date">`: a native picker speaks the
 * phone's language and order (11/24 or 24/11) whatever the page says, needs many taps for a birth year, and cannot show
 * what was typed when the day does not exist. Two numeric keypads and one list of month names are quicker and cannot be
 * misread; the script adds the weekday as a readback. Posts `name.day`, `name.month`, `name.year`; the form's input joins them to one `YYYY-MM-DD`.
 * `value` is `YYYY-MM-DD`.
 */
export function DateField({ value, ...field }: FieldProps & { value?: string }) {
  const w = useUiWords();
  const language = useLanguage();
  const parts = splitDate(value);
  const names = datePartNames(field.name);
  const { 'aria-invalid': invalid, 'aria-required': required } = controlProps(field);
  const id = fieldId(field.name);
  const shared = { 'aria-invalid': invalid, 'aria-required': required, className: 'control' };
  return (
    <FieldGroup {...field}>
      <div className="date-parts" data-date={language}>
        <div>
          <label htmlFor={id}>{w.day}</label>
          <input
            {...shared}
            id={id}
            name={names.day}
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
            defaultValue={parts.day}
          />
        </div>
        <div>
          <label htmlFor={`${id}-month`}>{w.month}</label>
          <select {...shared} id={`${id}-month`} name={names.month} defaultValue={parts.month}>
            <option value="">{w.chooseMonth}</option>
            {w.months.map((month, index) => (
              <option key={month} value={index + 1}>
                {month}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-year`}>{w.year}</label>
          <input
            {...shared}
            id={`${id}-year`}
            name={names.year}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            defaultValue={parts.year}
          />
        </div>
        <output data-readback />
      </div>
    </FieldGroup>
  );
}
