import { datePartNames, joinDate } from './date-parts.ts';

/** The hidden fields every form begins with: which form it is, and the request id that makes a second click harmless. */
export function FormStart({ name }: { name: string }) {
  return (
    <>
      <input type="hidden" name="_form" value={name} />
      <input type="hidden" name="_request" value={crypto.randomUUID()} />
    </>
  );
}

/** The day that was typed in a refused form, as `YYYY-MM-DD`, else the stored one; undefined when there is neither. */
export function typedDay(typed: (field: string) => string, field: string, stored?: string | null): string | undefined {
  const names = datePartNames(field);
  return joinDate(typed(names.day), typed(names.month), typed(names.year)) || stored || undefined;
}
