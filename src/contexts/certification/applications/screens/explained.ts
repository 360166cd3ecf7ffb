import type { Language } from '#kernel/language/words.ts';
import type { EligibilityAnswer } from '../eligibility.ts';
import { eligibilityText } from '../eligibility.words.ts';

/** The answer in words, grouped for showing: the verdict, each alternative with its reasons, and what else bears on it. */
export interface Explanation {
  overall: string;
  alternatives: { clause: string; met: boolean; educationMet: boolean; asks: string; reasons: string[] }[];
  further: string[];
}

/** Groups the lines of `eligibilityText`: a line that is set in belongs to the alternative before it. */
export function explained(answer: EligibilityAnswer, language: Language): Explanation {
  const [overall = '', ...lines] = eligibilityText(answer, language);
  const groups: string[][] = [];
  const further: string[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) groups.at(-1)?.push(line.trim());
    else if (groups.length < answer.alternatives.length) groups.push([line]);
    else further.push(line);
  }
  const alternatives = answer.alternatives.map(({ clause, met, education }, index) => {
    const [head = '', ...reasons] = groups[index] ?? [];
    return { clause, met, educationMet: education.met, asks: head.slice(0, head.lastIndexOf(':')), reasons };
  });
  return { overall, alternatives, further };
}
