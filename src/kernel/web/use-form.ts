import { useActionData } from 'react-router';
import type { Refused } from './submit.ts';

/** A form's last refusal, for its fields: what was typed, and what was wrong with it. `name` is its `_form`. */
export function useRefused(name: string) {
  const answer = useActionData() as Refused | undefined;
  const mine = answer && 'problems' in answer && answer.form === name ? answer : undefined;
  return {
    problems: mine?.problems ?? [],
    /** What was typed in this field, or what stood there before. */
    valueOf(field: string, stored?: string | number | null): string {
      const typed = mine?.values[field];
      return String((Array.isArray(typed) ? typed.at(-1) : typed) ?? stored ?? '');
    },
    /** All values typed in a list field, or those that stood there before. */
    valuesOf(field: string, stored: readonly string[] = []): readonly string[] {
      const typed = mine?.values[field];
      return typed === undefined ? (mine ? [] : stored) : Array.isArray(typed) ? typed : [typed];
    },
    /** What is wrong with this field, in words. */
    errorOf(field: string): string | undefined {
      const found = mine?.problems.find((problem) => problem.field === field);
      return found && [found.text, found.remedy].filter(Boolean).join(' ');
    },
  };
}
