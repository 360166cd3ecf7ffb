import { useWords } from '#ui/words.ts';
import { calendarWords } from './words.ts';

/** Why a day is off, in words; collective leave may count as a working day in this organisation. */
export function DayKind({
  reason,
  isCounted = false,
}: {
  reason: 'weekend' | 'holiday' | 'collective-leave';
  isCounted?: boolean;
}) {
  const w = useWords(calendarWords);
  const word = { weekend: w.weekend, holiday: w.holiday, 'collective-leave': w.collective }[reason];
  return (
    <>
      {word}
      {isCounted && <span className="text-tinta-redup">, {w.countedHere}</span>}
    </>
  );
}
