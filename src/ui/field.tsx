import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './tone.ts';
import { useUiWords } from './words.ts';

/** What every field has: a label above, a hint under it, an error under the field. Never a placeholder as a label. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** False shows "(boleh kosong)"; fields are required unless they say otherwise. */
  required?: boolean;
}

/** The id of a field's control, which the error summary links to. */
export const fieldId = (name: string): string => `field-${name.replace(/[^\w-]/g, '-')}`;

/** The attributes that tie a control to its hint and error. */
export function controlProps({ name, hint, error, required = true }: FieldProps) {
  const id = fieldId(name);
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': by || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-required': required || undefined,
  };
}

function Frame({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = fieldId(field.name);
  return (
    <>
      {field.hint && (
        <div id={`${id}-hint`} className="hint">
          {field.hint}
        </div>
      )}
      {children}
      {field.error && (
        <p id={`${id}-error`} className="problem">
          <CircleAlert size={16} aria-hidden />
          {field.error}
        </p>
      )}
    </>
  );
}

function Optional({ required = true }: { required?: boolean }) {
  const w = useUiWords();
  return required ? null : <span className="optional"> {w.optional}</span>;
}

/** The frame of a field with one control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={classes('field', field.error && 'field-wrong')}>
      <label className="label" htmlFor={fieldId(field.name)}>
        {field.label}
        <Optional required={field.required} />
      </label>
      <Frame field={field}>{children}</Frame>
    </div>
  );
}

/** The frame of a field with several controls: radios, checkboxes, the three parts of a date. */
export function FieldGroup({ children, role, ...field }: FieldProps & { children: ReactNode; role?: 'radiogroup' }) {
  const { 'aria-describedby': by, id } = controlProps(field);
  return (
    <fieldset
      className={classes('field', field.error && 'field-wrong')}
      id={`${id}-group`}
      aria-describedby={by}
      role={role}
    >
      <legend>
        {field.label}
        <Optional required={field.required} />
      </legend>
      <Frame field={field}>{children}</Frame>
    </fieldset>
  );
}
