import type { LoaderFunctionArgs } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { decree } from '../../papers/decree.ts';
import { decreeRecord } from '../meeting-papers.ts';
import { decreeData } from '../paper-data.ts';
import { pdf } from './pdf.ts';

/** The decree as PDF. The papers of the body are in Indonesian. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = requestOf(args).platform.settings;
  const record = await load(args, decreeRecord, { meetingId: args.params.meetingId });
  const address = `${publicUrl}/verifikasi/${record.verificationNumber}`;
  return pdf(args, `sk-${record.decree.number}.pdf`, () =>
    decree.render(decreeData(record, address, 'id'), { language: 'id', at: record.signedAt }),
  );
}
