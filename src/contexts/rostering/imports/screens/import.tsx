import { Download } from 'lucide-react';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { moment, plainDate } from '#kernel/language/format.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { countsOf } from '../list-imports.ts';
import { periodName } from '../periods.ts';
import { readImport, rowsPerPage } from '../read-import.ts';
import { withdrawImport } from '../withdraw-import.ts';
import { importPageWords } from '../words.ts';
import { CoverageMap } from './coverage-map.tsx';
import { FindingList } from './finding-list.tsx';
import { GridFilter, gridQuery, NatureLegend } from './grid-filter.tsx';
import { ImportFigures, RegionsSource, SourceFacts, WithdrawForm } from './import-parts.tsx';
import { ImportStatus } from './imports.tsx';
import { RosterGrid } from './roster-grid.tsx';

export const action = submit({
  withdraw: form(withdrawImport, { input: (fields, { importId }) => ({ ...fields, importId }) }),
});

/** The import with its history already in words, and its dates in the organisation's own time. */
export async function loader(args: LoaderFunctionArgs) {
  const { importId } = args.params;
  const found = await load(args, readImport, { ...gridQuery(args.request.url), importId });
  const { platform, language, tenant } = requestOf(args);
  const { zone } = await tenant(args.params.tenant);
  const say = (operation: string, facts: Record<string, unknown>) =>
    platform.contexts.map((context) => context.words[language].journal[operation]).find(Boolean)?.(facts) ?? operation;
  return {
    ...found,
    zone,
    importedOn: found.importedAt.toISOString(),
    requestId: crypto.randomUUID(),
    history: found.history
      .map((line) => ({
        key: line.lineId,
        at: line.at.toISOString(),
        who: line.who,
        what: say(line.operation, line.facts),
      }))
      .reverse(),
  };
}

export default function ImportPage() {
  const found = useLoaderData<typeof loader>();
  const { head, summary, months, filter, zone, withdrawn } = found;
  const { tenant } = useParams();
  const w = useWords(importPageWords);
  const language = useLanguage();
  const here = `/${tenant}/jadwal/${found.importId}`;
  const shownMonths = filter.month ? [filter.month] : months;
  const flags = filter.finding && filter.finding !== 'any' ? filter.finding : 'all';
  const share = found.coverage.totals;
  return (
    <Page
      title={w.instructionNumber(head.number, head.year)}
      status={<ImportStatus status={found.status} {...countsOf(summary)} />}
      number={w.monthSpan(periodName(months[0]!, language), periodName(months.at(-1)!, language))}
      crumbs={[{ label: w.rosters, href: `/${tenant}/jadwal` }]}
      lead={head.date && w.signed(plainDate(head.date, language), head.addressees)}
      actions={
        found.findings.length > 0 && (
          <LinkButton to={`${here}/temuan.csv`} reloadDocument icon={<Download size={18} aria-hidden />}>
            {w.exportCsv}
          </LinkButton>
        )
      }
    >
      {withdrawn && (
        <Notice tone="bad" title={w.withdraw.done(plainDate(new Date(withdrawn.at), language, zone))}>
          {withdrawn.reason}
        </Notice>
      )}
      <ImportFigures summary={summary} asOf={found.importedOn} />
      <Section title={w.grid} id="jadwal" lead={w.gridLead}>
        <GridFilter filter={filter} months={months} counts={summary.counts} />
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <NatureLegend />
          <p className="text-small tabular-nums text-tinta-redup">{w.showing(found.fitting, summary.rows)}</p>
        </div>
        {found.rows.length > 0 ? (
          <RosterGrid rows={found.rows} months={shownMonths} flags={flags} />
        ) : (
          <EmptyState title={w.noRows}>{w.noRowsHint}</EmptyState>
        )}
        <Pagination page={found.page} size={rowsPerPage} shown={found.rows.length} total={found.fitting} />
      </Section>
      <Section title={w.findings} id="temuan" lead={found.findings.length > 0 ? w.findingsLead : w.noFindings}>
        <FindingList findings={found.findings} places={found.places} />
      </Section>
      <Section title={w.coverage} id="sebaran" lead={w.coverageLead(String(share.low), String(share.high))}>
        <CoverageMap coverage={found.coverage} months={months} />
        <RegionsSource source={found.regionsSource} />
      </Section>
      <Section title={w.source}>
        <SourceFacts found={found} />
      </Section>
      <Section title={w.history}>
        <Timeline
          label={w.history}
          entries={found.history.map((line) => ({
            ...line,
            moment: moment(new Date(line.at), language, zone),
            who: line.who ?? w.system,
          }))}
        />
      </Section>
      {found.mayWithdraw && <WithdrawForm requestId={found.requestId} />}
    </Page>
  );
}
