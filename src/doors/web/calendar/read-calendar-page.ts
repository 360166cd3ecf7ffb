import type { LoaderFunctionArgs } from 'react-router';
import { readCalendar } from '#kernel/calendar/read-calendar.ts';
import { ask } from '#kernel/perform.ts';
import { Refusal } from '#kernel/refusals.ts';
import { requestOf } from '#kernel/web/context.ts';
import { type FormFields, inputFrom } from '#kernel/web/form-input.ts';
import { load } from '#kernel/web/load.ts';
import { type Problem, problemsOf } from '#kernel/web/refusal-words.ts';

/** The calendar, and what was asked of the calculator in the address; a faulty question is answered beside its field. */
export async function readCalendarPage(args: LoaderFunctionArgs) {
  const { platform, accountId, language, tenant: find } = requestOf(args);
  const typed: FormFields = Object.fromEntries(new URL(args.request.url).searchParams);
  const { from, days } = inputFrom(typed);
  const asked = { from: from === undefined ? '' : String(from), days: days === undefined ? '' : String(days) };
  if (!asked.from && !asked.days) return { ...(await load(args, readCalendar, {})), asked, problems: [] };
  const tenant = await find(args.params.tenant);
  let problems: Problem[] = [];
  const answered = await ask(platform, readCalendar, asked, { tenant, accountId, via: 'web' }).catch(
    (error: unknown) => {
      // Anything but a faulty question is answered, or refused, by asking for the calendar alone.
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'kernel.invalid') problems = problemsOf(platform.contexts, error.bodies(), language);
      return undefined;
    },
  );
  return { ...(answered ?? (await load(args, readCalendar, {}))), asked, problems };
}

/** What the calendar page shows. */
export type CalendarPage = Awaited<ReturnType<typeof readCalendarPage>>;
