import type { Context } from '#kernel/context.ts';
import type { HistoryLine } from '#kernel/journal/read-history.ts';
import { moment } from '#kernel/language/format.ts';
import type { Language } from '#kernel/language/words.ts';
import { roleName } from './read-tenant-page.ts';

/** One line of what happened, ready for a timeline. */
export interface WordedLine {
  key: string;
  at: string;
  moment: string;
  who: string | null;
  what: string;
}

/** Journal lines in words, newest first. Facts hold role codes; here they become the names that people know. */
export function wordHistory(
  contexts: readonly Context[],
  history: readonly HistoryLine[],
  language: Language,
  zone: string,
): WordedLine[] {
  const named = (facts: Record<string, unknown>) => ({
    ...facts,
    ...(typeof facts.role === 'string' && { role: roleName(contexts, facts.role, language) }),
    ...(Array.isArray(facts.roles) && {
      roles: facts.roles.map((code) => roleName(contexts, String(code), language)),
    }),
  });
  return history
    .map((line) => {
      const say = contexts
        .map((context) => context.words[language].journal[line.operation])
        .find((found) => found !== undefined);
      return {
        key: line.lineId,
        at: line.at.toISOString(),
        moment: moment(line.at, language, zone),
        who: line.who,
        what: say?.(named(line.facts)) ?? line.operation,
      };
    })
    .toSorted((a, b) => (a.key < b.key ? 1 : -1));
}
