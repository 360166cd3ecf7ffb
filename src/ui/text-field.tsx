import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { controlProps, Field, type FieldProps } from './field.tsx';
import { classes } from './tone.ts';

type Own = keyof FieldProps | 'id' | 'className' | 'placeholder' | 'size';

/** One line of text. `width` says how much is expected; `before`/`after` are units such as "Rp" or "jam". */
export function TextField({
  name,
  label,
  hint,
  error,
  required,
  width = 'full',
  before,
  after,
  ...input
}: FieldProps & {
  width?: 'short' | 'medium' | 'full';
  before?: string;
  after?: string;
} & Omit<InputHTMLAttributes<HTMLInputElement>, Own>) {
  const field = { name, label, hint, error, required };
  const control = (
    <input
      type="text"
      {...input}
      {...controlProps(field)}
      name={name}
      className={classes('control', width === 'short' && 'control-short', width === 'medium' && 'control-medium')}
    />
  );
  return (
    <Field {...field}>
      {before || after ? (
        <span className="affixed">
          {before && <span aria-hidden>{before}</span>}
          {control}
          {after && <span aria-hidden>{after}</span>}
        </span>
      ) : (
        control
      )}
    </Field>
  );
}

/** Several lines of text; grows as one types where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  error,
  required,
  ...area
}: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>) {
  const field = { name, label, hint, error, required };
  return (
    <Field {...field}>
      <textarea rows={4} {...area} {...controlProps(field)} name={name} className="control" />
    </Field>
  );
}
