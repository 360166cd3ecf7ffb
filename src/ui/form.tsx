import type { FormHTMLAttributes, ReactNode } from 'react';
import { fieldId } from './field.tsx';
import { useUiWords } from './words.ts';

/** One field that was refused, in words that help. `field` is the field's name; without it the whole form is meant. */
export interface FieldProblem {
  field?: string;
  text: string;
  remedy?: string;
}

/** The summary above a form that was refused; each line leads to its field. Takes the focus when the page opens. */
export function FormError({
  problems,
  title,
  focus = true,
}: {
  problems: readonly FieldProblem[];
  title?: string;
  /** False where a form is only shown, not just refused. */
  focus?: boolean;
}) {
  const w = useUiWords();
  if (problems.length === 0) return null;
  return (
    <div className="form-error" role="alert" tabIndex={-1} data-form-error={focus ? 'focus' : ''}>
      <h2>{title ?? w.problems(problems.length)}</h2>
      <p>{w.problemsKept}</p>
      <ul className="mt-2 grid gap-1">
        {problems.map((problem) => (
          <li key={`${problem.field}:${problem.text}`}>
            {problem.field ? (
              <a href={`#${fieldId(problem.field)}`}>{problem.text}</a>
            ) : (
              <strong>{problem.text}</strong>
            )}
            {problem.remedy && <span> {problem.remedy}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The text beside one field, out of all problems of a form. */
export function problemOf(problems: readonly FieldProblem[], field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found && (found.remedy ? `${found.text} ${found.remedy}` : found.text);
}

/** Where a draft is kept: `to` takes the form's fields by POST and answers 2xx; `owner` keeps two people on one device apart. */
export interface Autosave {
  to: string;
  /** An opaque id of the signed-in person (never a name). */
  owner: string;
  /** ISO moment of the last draft on the server. */
  savedAt?: string;
}

/**
 * A plain HTML form. The script adds: `autosave` (draft on pause, and a copy on the device so that nothing typed is lost),
 * `upload` (progress), `guard` (asks before leaving unsaved changes). A second click never posts twice.
 */
export function Form({
  autosave,
  upload,
  guard,
  problems = [],
  focusProblems,
  children,
  ...form
}: {
  autosave?: Autosave;
  upload?: boolean;
  guard?: boolean;
  problems?: readonly FieldProblem[];
  focusProblems?: boolean;
  children: ReactNode;
} & FormHTMLAttributes<HTMLFormElement>) {
  return (
    <form
      method="post"
      noValidate
      encType={upload && form.method !== 'get' ? 'multipart/form-data' : undefined}
      data-autosave={autosave?.to}
      data-owner={autosave?.owner}
      data-saved-at={autosave?.savedAt}
      data-upload={upload || undefined}
      data-guard={guard || undefined}
      className="grid gap-6"
      {...form}
    >
      <FormError problems={problems} focus={focusProblems} />
      {children}
      {autosave && <p className="autosave-note" role="status" data-autosave-note />}
    </form>
  );
}
