import { type Column, DataTable } from '#ui/data-table.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import { decisionWords } from '../words.ts';
import type { LoadedDecision } from './decision.tsx';

type CaseRecordData = NonNullable<LoadedDecision['record']>;

/** The record of a case, unit by unit: the assessor's verdict and the gaps in the evidence, read anew from the record. */
export function CaseRecord({ record }: { record: CaseRecordData }) {
  const w = useWords(decisionWords);
  const columns: Column<CaseRecordData['units'][number]>[] = [
    { key: 'unit', head: w.unit, cell: (unit) => <span className="tabular-nums">{unit.unitCode}</span> },
    { key: 'title', head: w.unitTitle, priority: 2, cell: (unit) => unit.title },
    {
      key: 'verdict',
      head: w.recommendation,
      cell: (unit) => (unit.verdict ? w.verdicts[unit.verdict] : w.noRecommendation),
    },
    {
      key: 'gaps',
      head: w.evidence,
      cell: (unit) => (
        <Status
          tone={unit.gaps.length === 0 ? 'met' : 'bad'}
          word={unit.gaps.map((rule) => w.gapNames[rule as keyof typeof w.gapNames] ?? rule).join(', ') || w.noGaps}
        />
      ),
    },
  ];
  return (
    <Section
      title={w.record}
      state={
        record.overall && (
          <Status
            tone={record.overall === 'K' ? 'met' : 'due'}
            word={`${w.recommendation}: ${w.verdicts[record.overall].toLowerCase()}`}
          />
        )
      }
      lead={record.followUp ?? undefined}
    >
      <DataTable
        caption={w.record}
        columns={columns}
        rows={record.units}
        rowKey={(unit) => unit.unitCode}
        empty={null}
      />
    </Section>
  );
}
