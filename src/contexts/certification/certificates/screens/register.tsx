import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { type Column, DataTable, FilterForm } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { type CertificateLine, listCertificates } from '../list-certificates.ts';
import { certificateWords } from '../words.ts';
import { CertificateStatus } from './certificate-status.tsx';
import { registerFilter } from './register-filter.ts';

export const loader = (args: LoaderFunctionArgs) => load(args, listCertificates, registerFilter(args.request));

const statuses = ['valid', 'suspended', 'revoked', 'expired'] as const;

export default function Register() {
  const list = useLoaderData<typeof loader>();
  const w = useWords(certificateWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const [query] = useSearchParams();
  const isFiltered = ['status', 'cari', 'tahun'].some((name) => query.get(name));
  const columns: Column<CertificateLine>[] = [
    {
      key: 'number',
      head: w.number,
      tight: true,
      cell: (line) => <Link to={`/${tenant}/perkara/${line.caseId}/sertifikat`}>{line.number}</Link>,
    },
    { key: 'holder', head: w.holder, cell: (line) => line.holder },
    { key: 'scheme', head: w.scheme, priority: 3, cell: (line) => line.scheme },
    { key: 'status', head: w.status, cell: (line) => <CertificateStatus status={line.status} /> },
    { key: 'issued', head: w.issued, tight: true, priority: 2, cell: (line) => plainDate(line.issuedOn, language) },
    { key: 'until', head: w.until, tight: true, cell: (line) => plainDate(line.validUntil, language) },
    {
      key: 'handed',
      head: w.handedOver,
      tight: true,
      priority: 3,
      cell: (line) =>
        line.handedOverAt ? plainDate(new Date(line.handedOverAt), language, 'Asia/Jakarta') : w.notHandedOver,
    },
  ];
  const wanted = new URLSearchParams(query);
  wanted.delete('hal');
  return (
    <Page title={w.register} lead={w.registerLead}>
      <div>
        {(list.lines.length > 0 || isFiltered) && (
          <FilterForm
            active={isFiltered}
            extra={
              <a className="button button-plain" href={`/${tenant}/sertifikat.csv?${wanted}`}>
                {w.export}
              </a>
            }
          >
            <SelectField
              name="status"
              label={w.status}
              defaultValue={query.get('status') ?? ''}
              choices={[
                { value: '', label: w.allStatuses },
                ...statuses.map((status) => ({ value: status, label: w.statuses[status] })),
              ]}
            />
            <TextField
              name="tahun"
              label={w.year}
              inputMode="numeric"
              width="short"
              defaultValue={query.get('tahun') ?? ''}
            />
            <TextField name="cari" type="search" label={w.search} defaultValue={query.get('cari') ?? ''} />
          </FilterForm>
        )}
        <DataTable
          caption={w.register}
          columns={columns}
          rows={list.lines}
          rowKey={(line) => line.caseId}
          empty={
            <EmptyState title={w.none} action={<LinkButton to={`/${tenant}/rapat`}>{w.toMeetings}</LinkButton>}>
              {w.noneHint}
            </EmptyState>
          }
        />
        <Pagination
          page={list.page}
          size={list.perPage}
          shown={list.lines.length}
          total={list.isMore ? undefined : list.total}
          totalWords={list.isMore ? w.more : undefined}
          more={list.isMore || list.page * list.perPage < list.total}
        />
      </div>
    </Page>
  );
}
