import { plainDate } from '#kernel/language/format.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { Assessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';

/** The plan as both agree on it: methods per unit, evidence, wished day, adjustments, notes. */
export function PlanFacts({ found }: { found: Assessment }) {
  const w = useWords(assessmentWords);
  const language = useLanguage();
  const content = found.plan?.content;
  if (!content) return null;
  const methodsOf = (code: string) => content.units.find((unit) => unit.unitCode === code)?.methods ?? [];
  return (
    <div className="grid gap-6">
      <DataTable
        caption={w.plan.methodsOf}
        rows={found.scheme.units}
        rowKey={(unit) => unit.code}
        columns={[
          { key: 'code', head: w.unit, cell: (unit) => `${unit.code} ${unit.title}` },
          {
            key: 'methods',
            head: w.plan.methodsOf,
            cell: (unit) =>
              methodsOf(unit.code)
                .map((method) => w.methods[method])
                .join(', '),
          },
        ]}
        empty={null}
      />
      <Facts
        wide
        facts={[
          { label: w.plan.evidence, value: content.evidence },
          { label: w.plan.wishedOn, value: content.wishedOn ? plainDate(content.wishedOn, language) : w.none },
          { label: w.plan.adjustments, value: content.adjustments ?? w.none },
          { label: w.plan.notes, value: content.notes ?? w.none },
        ]}
      />
    </div>
  );
}
