/** The three names under which {@link DateField} posts the day `name`. */
export const datePartNames = (name: string) => ({ day: `${name}.day`, month: `${name}.month`, year: `${name}.year` });

/**
 * Puts the three parts of a date together as `YYYY-MM-DD`; '' when all are empty. A day that does not exist is put
 * together as typed ("2026-02-31"), so that the operation's own check refuses it beside the field.
 */
export function joinDate(day: string, month: string, year: string): string {
  const parts = [year.trim().padStart(4, '0'), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')];
  return `${day}${month}${year}`.trim() === '' ? '' : parts.join('-');
}

/** Splits `YYYY-MM-DD` (also an impossible one that was typed) into what the three fields show. */
export function splitDate(date: string | undefined): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  const plain = (part: string) => part.replace(/^0+(?=.)/, '').replace(/^0$/, '');
  return { day: plain(day), month: plain(month), year: plain(year) };
}
