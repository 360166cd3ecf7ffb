import type { Choice, FindingCode, FindingData, Severity } from './findings.ts';

/** The words of one kind of finding: what is wrong, and what each ruling would mean. */
export interface WordsOf<C extends FindingCode> {
  title: string;
  says: (data: FindingData[C], clauses: readonly string[]) => string;
  choices: Record<Choice<C>, string>;
}

/** The words of every kind of finding; a missing one fails the type check. */
export interface FindingWords {
  severity: Record<Severity, string>;
  suggests: string;
  kinds: { [C in FindingCode]: WordsOf<C> };
}
