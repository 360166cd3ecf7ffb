import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { number } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { DateField } from '#ui/date-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart, typedDay } from '#ui/form-start.tsx';
import { readPage } from '#ui/list-query.ts';
import { Page, Section } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { createSession } from '../create-session.ts';
import { listSessions } from '../read-sessions.ts';
import { weekdayMoment } from '../weekday-moment.ts';
import { assessmentWords } from '../words.ts';

export const loader = (args: LoaderFunctionArgs) => {
  const query = new URL(args.request.url).searchParams;
  return load(args, listSessions, { when: query.get('waktu') === 'lewat' ? 'past' : 'next', page: readPage(query) });
};

export const action = submit({
  create: form(createSession, { then: ({ sessionId }) => `sesi/${sessionId}` }),
});

type Found = Awaited<ReturnType<typeof loader>>;

/** Test sessions to come or gone by: all for who keeps the registers, one's own for an assessor or candidate. */
export default function Sessions() {
  const found = useLoaderData<typeof loader>();
  const all = useWords(assessmentWords);
  const w = all.sessions;
  const language = useLanguage();
  const { tenant } = useParams();
  const base = `/${tenant}/sesi`;
  type Row = Found['sessions'][number];
  return (
    <Page title={w.title} lead={w.lead}>
      <div className="grid gap-4">
        <Tabs
          label={w.view}
          tabs={[
            { label: w.next, href: base, current: found.when === 'next' },
            { label: w.past, href: `${base}?waktu=lewat`, current: found.when === 'past' },
          ]}
        />
        <DataTable
          caption={w.caption}
          rows={found.sessions}
          rowKey={(row: Row) => row.sessionId}
          columns={[
            {
              key: 'when',
              head: w.when,
              cell: (row) => (
                <Link className="link" to={`${base}/${row.sessionId}`}>
                  {weekdayMoment(row.starts, language, found.zone)}
                </Link>
              ),
            },
            { key: 'site', head: w.site, cell: (row) => row.site },
            { key: 'scheme', head: w.scheme, cell: (row) => row.schemeCode },
            { key: 'places', head: w.places, tight: true, cell: (row) => w.placesOf(row.taken, row.capacity) },
          ]}
          empty={<EmptyState title={w.empty}>{found.mayEdit ? w.emptyHint : w.emptyMine}</EmptyState>}
        />
        <Pagination
          page={found.page}
          size={found.perPage}
          shown={found.sessions.length}
          total={found.total}
          totalWords={found.isMore ? w.more : number(found.total, language)}
          more={found.isMore || found.page * found.perPage < found.total}
        />
      </div>
      {found.mayEdit && <NewSession found={found} />}
    </Page>
  );
}

function NewSession({ found }: { found: Found }) {
  const all = useWords(assessmentWords);
  const w = all.sessions;
  const { problems, valueOf: typed, errorOf } = useRefused('create');
  return (
    <Section title={w.add}>
      <Form problems={problems}>
        <FormStart name="create" />
        <SelectField
          name="siteId"
          label={w.site}
          choices={found.sites.map((site) => ({
            value: site.siteId,
            label: `${site.name} (${site.capacity} ${all.sites.people})`,
          }))}
          defaultValue={typed('siteId')}
          error={errorOf('siteId')}
        />
        <SelectField
          name="schemeCode"
          label={w.scheme}
          choices={found.schemes.map((scheme) => ({ value: scheme.code, label: scheme.title }))}
          defaultValue={typed('schemeCode')}
          error={errorOf('schemeCode')}
        />
        <DateField name="on" label={w.on} value={typedDay(typed, 'on')} error={errorOf('on')} />
        <TextField
          name="startsAt"
          label={w.startsAt}
          hint={w.timeHint}
          width="short"
          inputMode="numeric"
          defaultValue={typed('startsAt')}
          error={errorOf('startsAt')}
        />
        <TextField
          name="endsAt"
          label={w.endsAt}
          hint={w.timeHint}
          width="short"
          inputMode="numeric"
          defaultValue={typed('endsAt')}
          error={errorOf('endsAt')}
        />
        <TextField
          name="capacity"
          label={w.capacity}
          width="short"
          inputMode="numeric"
          defaultValue={typed('capacity')}
          error={errorOf('capacity')}
        />
        <Actions>
          <Button kind="primary" busy={all.sending}>
            {w.create}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
