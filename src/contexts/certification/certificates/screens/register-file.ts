import type { LoaderFunctionArgs } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { csv } from '../csv.rules.ts';
import { exportCertificates } from '../list-certificates.ts';
import { certificateWords } from '../words.ts';
import { registerFilter } from './register-filter.ts';

/** The register as a CSV file, filtered as the page is. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const w = certificateWords[requestOf(args).language];
  const { lines } = await load(args, exportCertificates, registerFilter(args.request));
  const head = [w.number, w.holder, w.scheme, w.status, w.issued, w.until, w.registration, w.blank, w.handedOver];
  const rows = lines.map((line) => [
    line.number,
    line.holder,
    line.scheme,
    w.statuses[line.status],
    line.issuedOn,
    line.validUntil,
    line.registration,
    line.blank,
    line.handedOverAt?.toISOString().slice(0, 10) ?? null,
  ]);
  return new Response(csv([head, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="register-sertifikat.csv"',
      'cache-control': 'private, no-store',
    },
  });
}
