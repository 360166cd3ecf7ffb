import { number } from '#kernel/language/format.ts';
import { HeatGrid, type HeatRow, heatOf } from '#ui/heat-grid.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { Coverage } from '../coverage.ts';
import { periodShort } from '../periods.ts';
import { importPageWords } from '../words.ts';

/** How often every kecamatan is visited in every month, with what lies off the even share marked; a cell leads to who they are. */
export function CoverageMap({ coverage, months }: { coverage: Coverage; months: readonly string[] }) {
  const w = useWords(importPageWords);
  const language = useLanguage();
  const most = Math.max(...coverage.months.map((month) => month.max));
  const { totals } = coverage;
  const search = (name: string, month?: string) =>
    `?${new URLSearchParams({ ...(month ? { bulan: month } : {}), cari: name })}#jadwal`;
  const rows: HeatRow[] = coverage.places.map((place) => ({
    key: place.code,
    head: `${place.officialName} (${place.code})`,
    href: search(place.officialName),
    cells: [
      ...place.byMonth.map((count, at) => ({
        text: number(count, language),
        heat: heatOf(count, most),
        href: count > 0 ? search(place.officialName, months[at]) : undefined,
        flag: count === 0 && coverage.months[at]!.low > 0 ? ({ tone: 'due', word: w.noVisit } as const) : undefined,
      })),
      { text: number(place.total, language), flag: shareFlag(place.total, totals, w) },
    ],
  }));
  const uncovered: HeatRow = {
    key: 'uncovered',
    head: w.uncovered,
    cells: [
      ...coverage.months.map((month) => ({ text: number(month.uncovered, language) })),
      { text: number(coverage.places.filter((place) => place.total === 0).length, language) },
    ],
  };
  return (
    <HeatGrid
      caption={w.coverage}
      corner={w.district}
      numeric
      columns={[
        ...months.map((month) => ({ key: month, head: periodShort(month, language) })),
        { key: 'total', head: w.total },
      ]}
      rows={[...rows, uncovered]}
    />
  );
}

/** A sum that lies off the even share, as the findings count it. */
function shareFlag(
  total: number,
  { low, high }: { low: number; high: number },
  w: { underShare: string; overShare: string },
) {
  if (total < low) return { tone: 'due', word: w.underShare } as const;
  return total > high ? ({ tone: 'active', word: w.overShare } as const) : undefined;
}
