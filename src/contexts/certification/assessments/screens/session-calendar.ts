import type { LoaderFunctionArgs } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { sessionCalendar } from '../read-sessions.ts';

/** A session as a calendar file to keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = requestOf(args);
  const file = await load(args, sessionCalendar, { sessionId: args.params.sessionId, language });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sesi.ics"',
      'Cache-Control': 'private, no-store',
    },
  });
}
