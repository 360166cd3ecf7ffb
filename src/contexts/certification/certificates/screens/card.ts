import type { LoaderFunctionArgs } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { pdf } from '../../decisions/screens/pdf.ts';
import { certificateCard } from '../../papers/certificate-card.ts';
import { certificateData, verificationAddress } from '../paper-data.ts';
import { certificateRecord } from '../read-certificate.ts';

/** The certificate as a card: rendered anew each time, the same record always giving the same bytes. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = requestOf(args).platform.settings;
  const record = await load(args, certificateRecord, { caseId: args.params.caseId });
  const address = verificationAddress(publicUrl, record.row.verification_number);
  return pdf(args, `kartu-${record.row.number}.pdf`, () =>
    certificateCard.render(certificateData(record, address), { language: 'id', at: record.row.issued_at }),
  );
}
