import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { longDate, plainDate } from '#kernel/language/format.ts';
import { LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { Calculator } from './calculator.tsx';
import { DayKind } from './day-kind.tsx';
import { type CalendarPage, readCalendarPage } from './read-calendar-page.ts';
import { calendarWords } from './words.ts';

/** The calendar of this organisation, with what the calculator was asked. */
export const loader = (args: LoaderFunctionArgs) => readCalendarPage(args);

export default function Calendar() {
  const calendar = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(calendarWords);
  return (
    <Page
      title={w.title}
      site={tenant.shortName}
      lead={w.lead}
      actions={
        calendar.mayRecord && (
          <LinkButton kind="primary" to={`/${tenant.slug}/kalender/catat`}>
            {w.record}
          </LinkButton>
        )
      }
      aside={<Rules week={calendar.week} zone={tenant.zone} />}
    >
      <Calculator calendar={calendar} />
      {calendar.years.map((year) => (
        <Year key={year.year} year={year} week={calendar.week} />
      ))}
      <Decrees decrees={calendar.decrees} />
    </Page>
  );
}

const zoneNames: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

function Rules({ week, zone }: { week: CalendarPage['week']; zone: string }) {
  const { places } = useTenantPage();
  const w = useWords(calendarWords);
  const settings = places.find((place) => place.href.endsWith('/organisasi'));
  return (
    <Section small title={w.settings}>
      <Facts
        facts={[
          { label: w.days, value: w.week[week.days] },
          { label: w.leave, value: week.collectiveLeave === 'free' ? w.leaveFree : w.leaveCounted },
          { label: w.zone, value: zoneNames[zone] ?? zone },
        ]}
      />
      {settings && (
        <div className="mt-3">
          <LinkButton small to={settings.href}>
            {w.change}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function Year({ year, week }: { year: CalendarPage['years'][number]; week: CalendarPage['week'] }) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  type Row = (typeof year.days)[number];
  return (
    <Section
      title={w.year(year.year)}
      state={<Status tone={year.isProvisional ? 'due' : 'met'} word={year.isProvisional ? w.provisional : w.settled} />}
    >
      {year.isProvisional && (
        <div className="mb-4">
          <Notice tone="due">{w.provisionalText(year.year)}</Notice>
        </div>
      )}
      <DataTable
        caption={w.year(year.year)}
        rows={year.days}
        rowKey={(row: Row) => row.date}
        columns={[
          { key: 'day', head: w.day, tight: true, cell: (row) => longDate(row.date, language) },
          { key: 'occasion', head: w.occasion, cell: (row) => row.name[language] },
          {
            key: 'kind',
            head: w.kind,
            cell: (row) => (
              <DayKind
                reason={row.kind}
                isCounted={row.kind === 'collective-leave' && week.collectiveLeave === 'counted'}
              />
            ),
          },
          { key: 'decree', head: w.decree, priority: 2, cell: (row) => row.decree.number },
        ]}
        empty={null}
      />
    </Section>
  );
}

function Decrees({ decrees }: { decrees: CalendarPage['decrees'] }) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  type Row = (typeof decrees)[number];
  const numberOf = (id: string) => decrees.find((decree) => decree.id === id)?.number ?? id;
  return (
    <Section title={w.decrees}>
      <DataTable
        caption={w.decrees}
        rows={decrees}
        rowKey={(row: Row) => row.id}
        columns={[
          { key: 'number', head: w.number, cell: (row) => row.number },
          { key: 'signed', head: w.signedOn, cell: (row) => plainDate(row.signedOn, language) },
          {
            key: 'content',
            head: w.content,
            cell: (row) =>
              row.amends ? `${w.daysIn(row.days)}, ${w.amendment} ${numberOf(row.amends)}` : w.daysIn(row.days),
          },
        ]}
        empty={<EmptyState title={w.noDecrees}>{w.noDecreesHint}</EmptyState>}
      />
    </Section>
  );
}
