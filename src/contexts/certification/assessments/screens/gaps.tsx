import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { Assessment } from '../read-assessment.ts';
import { gapWords as gapInEnglish } from '../words.refusals.en.ts';
import { gapWords as gapInIndonesian } from '../words.refusals.id.ts';
import { assessmentWords } from '../words.ts';

/** What still stands against "competent", unit by unit, by the rule that the recommendation is held to. */
export function Gaps({ found, unitCode }: { found: Assessment; unitCode?: string }) {
  const w = useWords(assessmentWords);
  const say = useLanguage() === 'id' ? gapInIndonesian : gapInEnglish;
  const units = found.gaps.filter((unit) => unitCode === undefined || unit.unitCode === unitCode);
  return (
    <ul className="grid gap-3">
      {units.map((unit) => (
        <li key={unit.unitCode}>
          <Status
            tone={unit.gaps.length === 0 ? 'met' : 'due'}
            word={unit.gaps.length === 0 ? `${unit.unitCode}: ${w.test.noGaps}` : unit.unitCode}
          />
          {unit.gaps.length > 0 && (
            <ul className="mt-1 grid gap-1 text-small text-tinta-redup">
              {unit.gaps.map((gap) => (
                <li key={`${gap.method}:${gap.rule}:${gap.evidence}`}>{say(gap)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
