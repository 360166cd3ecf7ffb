import { CalendarDays } from 'lucide-react';
import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { StateStatus } from '../../cases/screens/state-status.tsx';
import { readSession } from '../read-sessions.ts';
import { weekdayMoment } from '../weekday-moment.ts';
import { assessmentWords } from '../words.ts';

export const loader = (args: LoaderFunctionArgs) => load(args, readSession, { sessionId: args.params.sessionId });

/** One session: when and where, who comes, and the file for one's calendar. */
export default function SessionPage() {
  const found = useLoaderData<typeof loader>();
  const all = useWords(assessmentWords);
  const w = all.sessions;
  const language = useLanguage();
  const { tenant } = useParams();
  const say = (at: Date) => weekdayMoment(at, language, found.zone);
  type Row = (typeof found.cases)[number];
  return (
    <Page
      title={`${w.one}, ${found.site.name}`}
      crumbs={[{ label: w.title, href: `/${tenant}/sesi` }]}
      lead={say(found.starts)}
      actions={
        <LinkButton
          to={`/${tenant}/sesi/${found.sessionId}.ics`}
          reloadDocument
          icon={<CalendarDays size={18} aria-hidden />}
        >
          {w.calendar}
        </LinkButton>
      }
    >
      <Facts
        wide
        facts={[
          { label: w.startsAt, value: say(found.starts) },
          { label: w.endsAt, value: say(found.ends) },
          { label: w.site, value: `${found.site.name} (${found.site.kind})` },
          { label: all.sites.address, value: found.site.address },
          { label: w.scheme, value: found.schemeCode },
          { label: w.places, value: w.placesOf(found.taken, found.capacity) },
        ]}
      />
      <Section title={w.cases}>
        <DataTable
          caption={w.cases}
          rows={found.cases}
          rowKey={(row: Row) => row.caseId}
          columns={[
            {
              key: 'candidate',
              head: all.candidate,
              cell: (row) => (
                <Link className="link" to={`/${tenant}/perkara/${row.caseId}`}>
                  {row.candidate}
                </Link>
              ),
            },
            { key: 'number', head: all.cases, cell: (row) => row.number ?? all.noNumber },
            { key: 'assessor', head: all.assessor, cell: (row) => row.assessor },
            {
              key: 'attendance',
              head: w.attendance,
              cell: (row) => (row.attendance ? all.test[row.attendance] : w.unknown),
            },
            { key: 'state', head: all.schedule.state, cell: (row) => <StateStatus state={row.state} /> },
          ]}
          empty={<EmptyState title={w.noCases}>{w.noCasesHint}</EmptyState>}
        />
      </Section>
    </Page>
  );
}
