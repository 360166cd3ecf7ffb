import { plainDate } from '#kernel/language/format.ts';
import type { Words } from '#kernel/language/words.ts';
import type { Departure } from '#kernel/regions/gazetteer.ts';
import type { FindingSentences, FindingTitles } from './finding-words.ts';
import type { FindingNature } from './findings.ts';
import { periodName } from './periods.ts';
import type { importWordsId } from './words.id.ts';

const month = (period: string): string => periodName(period, 'en');
const list = (items: readonly (string | number)[]): string =>
  new Intl.ListFormat('en-GB').format(items.map((item) => String(item)));
const even = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`);
const cellCount = (cells: readonly unknown[]): string => `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;

const departures: Record<Departure, string> = {
  'letter-case': 'differs in capitals',
  spacing: 'differs in spaces or punctuation',
  shortened: 'is shortened',
  'kind-of-place': 'is written with or without the kind of place',
  'listed-spelling': 'is another spelling on the list',
};

const natures: Record<FindingNature, string> = {
  answer: 'Needs an answer',
  check: 'Needs a look',
  note: 'Note',
};

const titles: FindingTitles = {
  'unknown-place': 'Unknown place name',
  'ambiguous-place': 'Name of several places',
  'variant-place': 'Other spelling',
  'former-place': 'Former name',
  'mixed-spelling': 'Mixed spellings',
  'not-a-district': 'Not a sub-district',
  'empty-cell': 'Empty cell',
  'duplicate-office': 'Office listed more than once',
  'similar-office': 'Offices nearly the same',
  'repeat-in-row': 'Sub-district repeated within a row',
  'consecutive-repeat': 'Same sub-district twice running',
  'before-instruction': 'Before the instruction’s date',
  'zero-coverage': 'Nobody in a month',
  'over-coverage': 'More than an even share',
  'never-covered': 'Never visited',
  'total-off-share': 'Uneven number of visits',
  'stray-line': 'Stray mark',
  'head-differs': 'Differing table head',
  'cells-missing': 'Cells missing',
  'cells-extra': 'Cells too many',
  'row-without-number': 'Row without a number',
  'number-gap': 'Number out of order',
  'number-repeated': 'Number used twice',
};

const says: FindingSentences = {
  'unknown-place': ({ data, cells }) =>
    `“${data.written}” (${cellCount(cells)}) is not in the list of region codes.${
      data.nearest.length > 0 ? ` Nearest: ${list(data.nearest.map(({ name }) => name))}.` : ''
    }`,
  'ambiguous-place': ({ data }) =>
    `“${data.written}” may stand for ${list(data.candidates.map(({ code, name }) => `${name} (${code})`))}. Which one?`,
  'variant-place': ({ data, cells }) =>
    `“${data.written}” (${cellCount(cells)}) ${departures[data.departure]}; read as ${data.place.officialName} (${data.place.code}).`,
  'former-place': ({ data, cells }) =>
    `“${data.written}” (${cellCount(cells)}) is now ${data.place.officialName} (${data.place.code})${data.basis ? `, by ${data.basis}` : ''}.`,
  'mixed-spelling': ({ data }) =>
    `${data.place.officialName} is written in several ways: ${list(data.spellings.map(({ written, count }) => `“${written}” ${count}×`))}.`,
  'not-a-district': ({ data }) =>
    `${data.place.officialName} is region ${data.place.code}, not a sub-district. Which sub-district is meant?`,
  'empty-cell': ({ data, cells }) =>
    `Row ${data.no}, ${data.office}: no place in ${list(cells.map(({ period }) => month(period)))}.`,
  'duplicate-office': ({ data, rows }) =>
    `${data.office} stands in rows ${list(rows)}. The same office, or another of the same name?`,
  'similar-office': ({ data, rows }) =>
    `${list(data.offices.map((office) => `“${office}”`))} (rows ${list(rows)}) differ in one word. A slip of the pen?`,
  'repeat-in-row': ({ data }) =>
    `Row ${data.no}, ${data.office}: ${data.place.officialName} in ${list(data.periods.map(month))}.`,
  'consecutive-repeat': ({ data }) =>
    `Row ${data.no}, ${data.office}: ${data.place.officialName} twice running, in ${list(data.periods.map(month))}.`,
  'before-instruction': ({ data, cells }) =>
    `${month(data.period)} lies ${data.wholly ? 'wholly' : 'partly'} before the instruction’s date, ${plainDate(data.date, 'en')}: ${cellCount(cells)}, besides ${data.fixedRows} fixed rows.`,
  'zero-coverage': ({ data }) =>
    `${data.place.officialName} has nobody in ${month(data.period)}; an even share is ${even(data.low, data.high)}.`,
  'over-coverage': ({ data }) =>
    `${data.place.officialName} has ${data.count} offices in ${month(data.period)}; an even share is ${even(data.low, data.high)}.`,
  'never-covered': ({ data }) => `${data.place.officialName} (${data.place.code}) stands in no month.`,
  'total-off-share': ({ data }) =>
    `${data.place.officialName} has ${data.total} visits in all; an even share is ${even(data.low, data.high)}.`,
  'stray-line': ({ data }) => `Line ${data.line} of the source holds “${data.text}” outside the table; not used.`,
  'head-differs': ({ data }) =>
    `Line ${data.line} of the source: this page's head has ${list(data.found)}, the first page's ${list(data.expected)}.`,
  'cells-missing': ({ data }) => `Line ${data.line} of the source has ${data.found} cells instead of ${data.expected}.`,
  'cells-extra': ({ data }) => `Line ${data.line} of the source has ${data.found} cells instead of ${data.expected}.`,
  'row-without-number': ({ data }) => `Line ${data.line} of the source has no number and is not used: “${data.text}”.`,
  'number-gap': ({ data }) => `Line ${data.line} of the source: number ${data.found} follows number ${data.after}.`,
  'number-repeated': ({ data }) => `Line ${data.line} of the source: number ${data.found} is already used.`,
};

/** Words of the import's report, English. */
export const importWordsEn: Words<typeof importWordsId> = {
  natures,
  titles,
  says,
  kinds: { rotating: 'Rotating', fixed: 'Fixed to its own area' },
  regionsFrom: (source, licence) => `Region codes: ${source}, ${licence}.`,
};
