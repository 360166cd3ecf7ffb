import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import type { Assessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';

/** The recommendation as it was handed in. */
export function RecommendationFacts({ found }: { found: Assessment }) {
  const w = useWords(assessmentWords);
  const { recommendation } = found;
  if (!recommendation) return null;
  const { content, overall } = recommendation;
  const status = (verdict: 'K' | 'BK') => (
    <Status tone={verdict === 'K' ? 'met' : 'due'} word={verdict === 'K' ? w.competent : w.notYet} />
  );
  const titles = new Map(found.scheme.units.map((unit) => [unit.code, unit.title]));
  return (
    <Section title={w.test.handedInTitle} state={status(overall)}>
      <DataTable
        caption={w.test.handedInTitle}
        rows={content.units}
        rowKey={(unit) => unit.unitCode}
        columns={[
          { key: 'unit', head: w.unit, cell: (unit) => `${unit.unitCode} ${titles.get(unit.unitCode) ?? ''}` },
          { key: 'verdict', head: w.recommend.verdict, cell: (unit) => status(unit.verdict) },
          { key: 'reason', head: w.recommend.reason, cell: (unit) => unit.reason ?? '' },
        ]}
        empty={null}
      />
      <Facts
        wide
        facts={[
          { label: w.recommend.followUp, value: content.followUp ?? w.none },
          { label: w.recommend.notes, value: content.notes ?? w.none },
        ]}
      />
    </Section>
  );
}
