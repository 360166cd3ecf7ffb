import { plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import { periodName } from './imports/periods.ts';
import './refusals.ts';

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(items.map((item) => `“${item}”`));

/** What the refusals of rostering say, English. */
export const rosteringRefusalsEn: RefusalWords<'rostering'> = {
  'rostering.no-table': ({ lines }) => ({
    says: `No schedule table was found in this text (${lines} lines read).`,
    remedy: 'A table needs the head “No.”, a column of offices and at least one month, then numbered rows.',
  }),
  'rostering.no-months': ({ line, found }) => ({
    says: `The table head on line ${line} names no month${found.length > 0 ? `; it has ${list(found)}` : ''}.`,
    remedy: 'Write the months in the column heads, such as “Mei” or “June”.',
  }),
  'rostering.no-office-column': ({ line, found }) => ({
    says: `The table head on line ${line} has no column of offices: its second column is headed “${found}”.`,
    remedy: 'Put the column of offices between the number and the first month.',
  }),
  'rostering.no-rows': ({ line }) => ({
    says: `The table that begins on line ${line} has no numbered row.`,
    remedy: 'Every row of the schedule begins with its number in the first column.',
  }),
  'rostering.no-year': () => ({
    says: 'The text does not say the year of the schedule.',
    remedy: 'Give the year of the first month.',
  }),
  'rostering.month-missing': ({ after, found }) => ({
    says: `After ${periodName(after, 'en')} the table goes straight to ${periodName(found, 'en')}.`,
    remedy: 'Add the missing column. If there is no duty in that month, leave its cells empty.',
  }),
  'rostering.too-many-rows': ({ rows, limit }) => ({
    says: `The table has ${rows} rows; the limit is ${limit}.`,
    remedy: 'Divide the text into several imports.',
  }),
  'rostering.too-many-months': ({ months, limit }) => ({
    says: `The table has ${months} months; the limit is ${limit}.`,
    remedy: 'Divide the text into several imports.',
  }),
  'rostering.too-many-findings': ({ findings, limit }) => ({
    says: `Reading this text gave ${findings} findings, more than ${limit}. Perhaps its columns were not read as they were meant.`,
    remedy: 'Check the order of columns and the spelling of sub-districts in the text.',
  }),
  'rostering.no-region': () => ({
    says: 'This organisation has no region code yet, so names of sub-districts cannot be matched.',
    remedy: 'Ask the platform operator to fill in the region code in the organisation’s profile.',
  }),
  'rostering.already-imported': ({ on }) => ({
    says: `The same text with the same months was imported on ${plainDate(on, 'en')}.`,
    remedy: 'Open that import from the list, or withdraw it first if it is wrong.',
  }),
  'rostering.already-withdrawn': () => ({
    says: 'This import has already been withdrawn.',
    remedy: 'Reload the page.',
  }),
  'rostering.two-texts': () => ({
    says: 'Both a file and a pasted text were given.',
    remedy: 'Choose one: empty the text, or send without a file.',
  }),
};
