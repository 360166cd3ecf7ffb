import type { FormFields } from '#kernel/web/form-input.ts';

/** How many rows of days the form begins with and grows by. */
export const rowsAtOnce = 6;

/** As many days as one decree may hold. */
export const mostRows = 80;

/** How many rows to show: those that were posted, more of them when more were asked for. */
export function rowsTyped(fields: FormFields): number {
  const posted = Object.keys(fields).map((name) => Number(/^days\.(\d{1,3})\./.exec(name)?.[1] ?? -1));
  const rows = Math.max(-1, ...posted) + 1;
  return Math.max(rowsAtOnce, rows + (fields._more === undefined ? 0 : rowsAtOnce));
}

/** The form's fields without the rows in which neither a day nor a name stands: a kind alone is no day. */
export function withoutEmptyRows(fields: Record<string, unknown>): Record<string, unknown> {
  const rows = Array.isArray(fields.days) ? fields.days : [];
  return {
    ...fields,
    days: rows.filter((row: Record<string, unknown>) => row.date !== undefined || row.name !== undefined),
  };
}
