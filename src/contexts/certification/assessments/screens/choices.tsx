import { FieldGroup, type FieldProps, fieldId } from '#ui/field.tsx';

/** Radios or ticks side by side, as wide as a thumb: for sheets filled in standing up. */
export function InlineChoices({
  type = 'radio',
  choices,
  values,
  ...field
}: FieldProps & {
  type?: 'radio' | 'checkbox';
  choices: readonly { value: string; label: string }[];
  values: readonly string[];
}) {
  return (
    <FieldGroup {...field} role={type === 'radio' ? 'radiogroup' : undefined}>
      <div className="flex flex-wrap gap-x-6">
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              id={index === 0 ? fieldId(field.name) : undefined}
              name={field.name}
              value={choice.value}
              defaultChecked={values.includes(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
