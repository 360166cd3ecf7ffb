import type { RefusalWords } from '#kernel/refusals.ts';
import './refusals.ts';

/** What the refusals of rostering say, English. */
export const rosteringRefusalsEn: RefusalWords<'rostering'> = {
  'rostering.no-table': ({ lines }) => ({
    says: `No schedule table was found in this text (${lines} lines read).`,
    remedy: 'A table needs the head “No.”, a column of offices and at least one month, then numbered rows.',
  }),
  'rostering.no-year': () => ({
    says: 'The text does not say the year of the schedule.',
    remedy: 'Give the year of the first month.',
  }),
};
