import { CircleAlert } from 'lucide-react';
import type { ReactNode, SelectHTMLAttributes } from 'react';
import { controlProps, Field, FieldGroup, type FieldProps, fieldId } from './field.tsx';
import { classes } from './tone.ts';
import { useUiWords } from './words.ts';

/** One thing to choose. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/**
 * A choice out of a list. `choices` may be grouped by an array of `{ group, choices }`; a choice with the value '' ("all") takes
 * the place of "choose…". From about ten choices on, pass
 * `filter`: the script turns it into a list that narrows as one types; without it a plain select remains.
 */
export function SelectField({
  name,
  label,
  hint,
  error,
  required,
  choices,
  filter,
  ...select
}: FieldProps & {
  choices: readonly (Choice | { group: string; choices: readonly Choice[] })[];
  filter?: boolean;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'id' | 'className'>) {
  const w = useUiWords();
  const field = { name, label, hint, error, required };
  const hasEmpty = choices.some((item) => 'value' in item && item.value === '');
  const option = (choice: Choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  );
  return (
    <Field {...field}>
      <select {...select} {...controlProps(field)} name={name} className="control" data-filter={filter || undefined}>
        {!hasEmpty && <option value="">{w.choose}</option>}
        {choices.map((item) =>
          'group' in item ? (
            <optgroup key={item.group} label={item.group}>
              {item.choices.map(option)}
            </optgroup>
          ) : (
            option(item)
          ),
        )}
      </select>
    </Field>
  );
}

function ChoiceLine(props: {
  type: 'radio' | 'checkbox';
  id?: string;
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  invalid?: boolean;
  describedBy?: string;
}) {
  return (
    <label className="choice">
      <input
        type={props.type}
        id={props.id}
        name={props.name}
        value={props.value}
        defaultChecked={props.checked}
        aria-invalid={(props.type === 'checkbox' && props.invalid) || undefined}
        aria-describedby={props.describedBy}
      />
      <span>{props.label}</span>
      {props.hint && <span className="hint">{props.hint}</span>}
    </label>
  );
}

/** One out of a few. `value` is the one already chosen. */
export function RadioGroup({ choices, value, ...field }: FieldProps & { choices: readonly Choice[]; value?: string }) {
  return (
    <FieldGroup {...field} role="radiogroup">
      <div>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="radio"
            id={index === 0 ? fieldId(field.name) : undefined}
            name={field.name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={choice.value === value}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any number out of a few; posts the name once per choice. */
export function CheckboxGroup({
  choices,
  values = [],
  ...field
}: FieldProps & { choices: readonly Choice[]; values?: readonly string[] }) {
  return (
    <FieldGroup {...field}>
      <div>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="checkbox"
            id={index === 0 ? fieldId(field.name) : undefined}
            name={field.name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={values.includes(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One statement to agree to or not. Posts `value` ("on" unless given) when ticked. */
export function CheckboxField({
  name,
  label,
  hint,
  error,
  value = 'on',
  checked,
}: Omit<FieldProps, 'label'> & { label: ReactNode; value?: string; checked?: boolean }) {
  const id = fieldId(name);
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <ChoiceLine
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        checked={checked}
        invalid={Boolean(error)}
        describedBy={error ? `${id}-error` : undefined}
      />
      {error && (
        <p id={`${id}-error`} className="problem">
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}
