/**
 * One field of a CSV file, safe to open in a spreadsheet: what begins like a formula (`= + - @`, tab, line break) is made text by an
 * apostrophe, as OWASP advises; quotes are doubled. Numbers of certificates never begin so.
 */
export function csvField(value: string | null): string {
  const text = value ?? '';
  const plain = /^\s*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(plain) || plain !== text ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A CSV file after RFC 4180 with a byte-order mark, so that spreadsheets read its letters rightly. */
export const csv = (rows: readonly (readonly (string | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
