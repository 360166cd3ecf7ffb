import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { number, plainDate } from '#kernel/language/format.ts';
import { readPeople } from '#kernel/people/read-people.ts';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { type Column, DataTable, FilterForm } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { readPage } from '#ui/list-query.ts';
import { Page } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Status } from '#ui/status.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { peoplePageWords } from './words.ts';

/** The people of the organisation, narrowed by what stands in the address. */
export const loader = (args: LoaderFunctionArgs) => {
  const query = new URL(args.request.url).searchParams;
  return load(args, readPeople, {
    search: query.get('cari') || undefined,
    role: query.get('peran') || undefined,
    page: readPage(query),
  });
};

type Row = Awaited<ReturnType<typeof loader>>['people'][number];

export default function People() {
  const { people, offered, page, perPage, total, isMore, hasNext } = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  const [query] = useSearchParams();
  const isFiltered = Boolean(query.get('cari') || query.get('peran'));
  const invite = (
    <LinkButton kind="primary" to={`/${tenant.slug}/orang/undang`}>
      {w.invite}
    </LinkButton>
  );
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: w.name,
      cell: (row) => (
        <>
          <Link className="link" to={`/${tenant.slug}/orang/${row.personId}`}>
            {row.name}
          </Link>
          {row.email && <span className="block text-small font-normal break-all text-tinta-redup">{row.email}</span>}
        </>
      ),
    },
    { key: 'roles', head: w.roles, cell: (row) => <Roles row={row} offered={offered} /> },
    { key: 'status', head: w.status, cell: (row) => <PersonStatus row={row} zone={tenant.zone} /> },
  ];
  return (
    <Page title={w.title} site={tenant.shortName} lead={w.lead} actions={invite}>
      <div>
        <FilterForm active={isFiltered}>
          <SelectField
            name="peran"
            label={w.role}
            defaultValue={query.get('peran') ?? ''}
            choices={[
              { value: '', label: w.allRoles },
              ...offered.map(({ code, name }) => ({ value: code, label: name[language] })),
            ]}
          />
          <TextField name="cari" type="search" label={w.search} defaultValue={query.get('cari') ?? ''} />
        </FilterForm>
        <DataTable
          caption={w.caption}
          columns={columns}
          rows={people}
          rowKey={(row) => row.personId}
          empty={
            isFiltered ? (
              <EmptyState title={w.noneFound}>{w.noneFoundHint}</EmptyState>
            ) : (
              <EmptyState title={w.noneTitle}>{w.none}</EmptyState>
            )
          }
        />
        <Pagination
          page={page}
          size={perPage}
          shown={people.length}
          totalWords={`${number(total, language)}${isMore ? '+' : ''}`}
          more={hasNext}
        />
      </div>
    </Page>
  );
}

function Roles({ row, offered }: { row: Row; offered: Awaited<ReturnType<typeof loader>>['offered'] }) {
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  if (row.roles.length === 0) return <span className="text-tinta-redup">{w.noRoles}</span>;
  return (
    <ul>
      {row.roles.map(({ role, since, until }) => {
        const name = offered.find((each) => each.code === role)?.name[language] ?? role;
        return (
          <li key={role + since}>
            {until ? w.roleUntil(name, plainDate(until, language)) : w.roleSince(name, plainDate(since, language))}
          </li>
        );
      })}
    </ul>
  );
}

function PersonStatus({ row, zone }: { row: Row; zone: string }) {
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  if (row.invitation?.isExpired) return <Status tone="bad" word={w.expired} />;
  if (row.invitation)
    return (
      <>
        <Status tone="due" word={w.invited} />
        <span className="block text-small text-tinta-redup">
          {w.invitedUntil(plainDate(new Date(row.invitation.expiresAt), language, zone))}
        </span>
      </>
    );
  if (!row.hasAccount) return <Status tone="neutral" word={w.noAccount} />;
  return row.roles.length > 0 ? <Status tone="met" word={w.active} /> : <Status tone="neutral" word={w.accountOnly} />;
}
