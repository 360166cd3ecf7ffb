import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { pdf } from '../../decisions/screens/pdf.ts';
import { agreementOnUse } from '../../papers/agreement-on-use.ts';
import { agreementData } from '../paper-data.ts';
import { agreementRecord } from '../read-certificate.ts';

/** The agreement on use as PDF, signed or still to be signed. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const record = await load(args, agreementRecord, { caseId: args.params.caseId });
  const at = record.signature?.signedAt ?? record.row.issued_at;
  return pdf(args, `persetujuan-${record.row.number}.pdf`, () =>
    agreementOnUse.render(agreementData(record), { language: 'id', at }),
  );
}
