import { ChevronDown } from 'lucide-react';
import { Notice } from '#ui/notice.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { EligibilityAnswer } from '../eligibility.ts';
import { eligibilityWords } from '../eligibility.words.ts';
import { applicationWords } from '../words.ts';
import { explained } from './explained.ts';

/** Whether the basic requirements are met, in one sentence; on a phone it leads to the whole explanation below. */
export function EligibilityLine({ answer }: { answer: EligibilityAnswer }) {
  const w = useWords(applicationWords).screens.eligibility;
  const { overall } = explained(answer, useLanguage());
  return (
    <Notice tone={answer.eligible ? 'met' : 'due'} title={w.title}>
      <p>{overall}</p>
      <p>
        <a href="#syarat" className="text-nila underline">
          {w.see}
        </a>
      </p>
    </Notice>
  );
}

/** Every alternative of the basic requirements: met or not, what is missing, by how much. The nearest one stands open. */
export function EligibilityPanel({ answer }: { answer: EligibilityAnswer }) {
  const language = useLanguage();
  const words = useWords(eligibilityWords);
  const w = useWords(applicationWords).screens.eligibility;
  const { alternatives, further } = explained(answer, language);
  return (
    <div className="grid gap-4" id="syarat">
      <p className="text-small text-tinta-redup">{w.oneOf}</p>
      {alternatives.map((one) => (
        <details key={one.clause} open={one.met || one.clause === answer.best} className="group">
          <summary className="grid grid-cols-[1fr_auto] items-start gap-x-2 gap-y-1">
            <span className="font-semibold">{one.asks}</span>
            <ChevronDown size={16} className="mt-1 group-open:rotate-180" aria-hidden />
            <Status
              tone={one.met ? 'met' : one.educationMet ? 'due' : 'neutral'}
              word={one.met ? words.met : words.notMet}
            />
          </summary>
          <ul className="mt-2 grid gap-1 text-small">
            {one.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      ))}
      {further.map((line) => (
        <p key={line} className="text-small text-tinta-redup">
          {line}
        </p>
      ))}
    </div>
  );
}
