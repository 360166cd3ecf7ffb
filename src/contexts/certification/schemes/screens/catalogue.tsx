import { type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { FilterForm } from '#ui/data-table.tsx';
import { Page } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { catalogue, listSchemes } from '../catalogue.ts';
import { schemeWords } from '../words.ts';
import { SchemeOffers, SchemeTable } from './scheme-lists.tsx';

/** The schemes in force for everyone; for those who work with schemes, all that are alive. */
export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const filter = { search: query.get('cari') || undefined, page: query.get('hal') ?? 1 };
  const offers = await load(args, catalogue, filter);
  return { offers, work: offers.worksOnSchemes ? await load(args, listSchemes, filter) : null };
}

export default function Catalogue() {
  const { offers, work } = useLoaderData<typeof loader>();
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  const [query] = useSearchParams();
  const list = work ?? offers;
  const isFiltered = query.has('cari');
  return (
    <Page
      title={w.schemes}
      lead={work ? w.workLead : w.publicLead}
      actions={work && <LinkButton to={`/${tenant}/skema/baru`}>{w.add}</LinkButton>}
    >
      <div>
        {(list.total > 8 || isFiltered) && (
          <FilterForm active={isFiltered}>
            <TextField name="cari" type="search" label={w.search} defaultValue={query.get('cari') ?? ''} />
          </FilterForm>
        )}
        {work ? <SchemeTable lines={work.lines} /> : <SchemeOffers lines={offers.lines} />}
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
