import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { minutes } from '../../papers/minutes.ts';
import { minutesRecord } from '../meeting-papers.ts';
import { minutesData } from '../paper-data.ts';
import { pdf } from './pdf.ts';

/** The minutes as PDF. The papers of the body are in Indonesian. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const record = await load(args, minutesRecord, { meetingId: args.params.meetingId });
  const at = record.signatures.at(-1)?.signedAt ?? record.closedAt;
  return pdf(args, `berita-acara-${record.number}.pdf`, () =>
    minutes.render(minutesData(record, 'id'), { language: 'id', at }),
  );
}
