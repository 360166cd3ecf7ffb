import { decrees } from '#kernel/calendar/decrees.ts';
import { addWorkingDays, type DayOff, decreesKnown, mostDays, type WorkingWeek } from '#kernel/calendar/rules.ts';
import { BadInput, tool } from './tool.ts';

/** The due date of a number of working days, each day passed over with its decree. The first day counted is the working day after `--from`. */
export const workingDays = tool<unknown>({
  name: 'working-days',
  summary: 'The day that is so many working days after another, and why each day between was not counted.',
  input: null,
  flags: {
    from: { summary: 'the day before the first that can count', required: true, value: 'YYYY-MM-DD' },
    days: { summary: `how many working days, 0 to ${mostDays}`, required: true, value: 'N' },
    calendar: { summary: 'whose public holidays: id, Indonesia (the only one there is)', required: true, value: 'id' },
    'collective-leave': {
      summary: 'what collective leave (cuti bersama) is to the body that counts: a day off, or a working day',
      required: true,
      value: 'free|counted',
    },
    week: { summary: 'working days of a week: 5, Monday to Friday (unless said); 6, to Saturday', value: '5|6' },
    'as-of': { summary: 'know only the decrees that were signed by this day', value: 'YYYY-MM-DD' },
  },
  example: 'examples/working-days.txt',
  run(_, flags) {
    oneOf('calendar', flags.calendar, ['id']);
    const from = day('from', flags.from);
    const week: WorkingWeek = {
      days: oneOf('week', flags.week ?? '5', ['5', '6']) === '5' ? 5 : 6,
      collectiveLeave: oneOf('collective-leave', flags['collective-leave'], ['free', 'counted']),
    };
    const known = flags['as-of'] === undefined ? [...decrees] : decreesKnown(decrees, day('as-of', flags['as-of']));
    const days = count(flags.days);
    const { due, provisional, provisionalYears, skipped } = addWorkingDays(from, days, week, known);
    return {
      answer: {
        from: from.toString(),
        days,
        due: due.toString(),
        weekday: weekday(due),
        provisional,
        provisionalYears,
        skipped: skipped.map(skippedDay),
        decreesKnown: known.map(({ number, signedOn }) => ({ number, signedOn })),
      },
      finding: false,
      words: [
        `${days} working days after ${weekday(from)} ${from}: ${weekday(due)} ${due}.`,
        ...skipped.filter(({ decree }) => decree).map(decreedLine),
        ...(provisional
          ? [`Provisional: no decree known for ${provisionalYears.join(', ')}, only weekends are left out there.`]
          : []),
      ],
    };
  },
});

function skippedDay({ date, reason, name, decree }: DayOff) {
  return { date: date.toString(), weekday: weekday(date), reason, name, decree: decree?.number };
}

function decreedLine({ date, name, decree }: DayOff): string {
  return `  not counted: ${weekday(date)} ${date}, ${name?.id} (${name?.en}), ${decree?.number}`;
}

function weekday(date: Temporal.PlainDate): string {
  return date.toLocaleString('en', { weekday: 'long' });
}

function day(flag: string, text = ''): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      const date = Temporal.PlainDate.from(text, { overflow: 'reject' });
      if (date.year >= 1900 && date.year < 2200) return date;
    }
  } catch {
    // 30 February and its like: refused below with the same words.
  }
  throw new BadInput(`"${text}" is no day from 1900-01-01 to 2199-12-31, written YYYY-MM-DD`, `--${flag}`);
}

function count(text = ''): number {
  if (/^\d{1,4}$/.test(text) && Number(text) <= mostDays) return Number(text);
  throw new BadInput(`"${text}" is no whole number from 0 to ${mostDays}`, '--days');
}

function oneOf<const C extends string>(flag: string, text: string | undefined, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === text);
  if (found) return found;
  throw new BadInput(`"${text ?? ''}" is none of: ${choices.join(', ')}`, `--${flag}`);
}
