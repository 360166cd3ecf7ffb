import { SelectField } from '#ui/choice-field.tsx';
import { FilterForm } from '#ui/data-table.tsx';
import { Status } from '#ui/status.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { type FindingNature, findingCodes } from '../findings.ts';
import { periodName } from '../periods.ts';
import type { ImportSummary } from '../report.ts';
import type { RowFilter } from '../shown-rows.ts';
import { importPageWords, importWords } from '../words.ts';
import { natureTone } from './roster-grid.tsx';

/** The filter of a grid as its address holds it: `bulan`, `temuan`, `cari`, `hal`. */
export function gridQuery(url: string) {
  const query = new URL(url).searchParams;
  return {
    month: query.get('bulan') || undefined,
    finding: query.get('temuan') || undefined,
    search: query.get('cari') || undefined,
    page: query.get('hal') ?? 1,
  };
}

/** Narrows the grid to a month, to rows with a finding, or to an office or place; a plain GET form. */
export function GridFilter({
  filter,
  months,
  counts,
}: {
  filter: RowFilter;
  months: readonly string[];
  counts: ImportSummary['counts'];
}) {
  const w = useWords(importPageWords);
  const { titles } = useWords(importWords);
  const language = useLanguage();
  const { month, finding, search } = filter;
  return (
    <FilterForm active={Boolean(month || finding || search)}>
      <SelectField
        name="bulan"
        label={w.months}
        required={false}
        defaultValue={month ?? ''}
        choices={[
          { value: '', label: w.allMonths },
          ...months.map((each) => ({ value: each, label: periodName(each, language) })),
        ]}
      />
      <SelectField
        name="temuan"
        label={w.findings}
        required={false}
        defaultValue={finding ?? ''}
        choices={[
          { value: '', label: w.allRows },
          { value: 'any', label: w.anyFinding },
          ...findingCodes
            .filter((code) => counts[code] > 0)
            .map((code) => ({ value: code, label: w.findingCount(titles[code], counts[code]) })),
        ]}
      />
      <TextField name="cari" type="search" label={w.search} required={false} defaultValue={search ?? ''} />
    </FilterForm>
  );
}

/** What the marks in the cells mean. */
export function NatureLegend() {
  const { natures } = useWords(importWords);
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {(Object.keys(natureTone) as FindingNature[]).map((nature) => (
        <Status key={nature} tone={natureTone[nature]} word={natures[nature]} />
      ))}
    </p>
  );
}
