import { inLanguage, type Language } from '#kernel/language/words.ts';
import { sentenceOf } from './finding-words.ts';
import { type CellRef, type Finding, findingNature } from './findings.ts';
import { importPageWords, importWords } from './words.ts';

/**
 * The findings as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read the letters right): one line per cell a finding
 * names, else one per row, else one. A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function reportCsv(findings: readonly Finding[], language: Language): string {
  const { natures, titles, says } = inLanguage(importWords, language);
  const { heads } = inLanguage(importPageWords, language).csv;
  const lines = findings.flatMap((finding) => {
    const about = [natures[findingNature[finding.finding]], titles[finding.finding], sentenceOf(says, finding)];
    return placesOf(finding).map((place) => [...about, ...place]);
  });
  return `\uFEFF${[heads, ...lines].map((fields) => fields.map(csvField).join(',')).join('\r\n')}\r\n`;
}

function placesOf({ cells, rows }: Finding): (string | number)[][] {
  if (cells.length > 0)
    return cells.map((cell: CellRef) => [cell.no, cell.office, cell.period, cell.line, cell.column]);
  if (rows.length > 0) return rows.map((no) => [no, '', '', '', '']);
  return [['', '', '', '', '']];
}

/** One field of a CSV line, quoted where needed and harmless to spreadsheets. */
export function csvField(value: string | number): string {
  const text = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
