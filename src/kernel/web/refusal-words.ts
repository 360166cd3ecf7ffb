import type { Context } from '../context.ts';
import type { Language } from '../language/words.ts';
import type { RefusalBody } from '../refusals.ts';

/** A refusal in the reader's language, beside the field it is about. */
export interface Problem {
  field?: string;
  code: string;
  text: string;
  remedy?: string;
}

/** Puts refusals into words. A code without words cannot exist: the words files are typed by the codes. */
export function problemsOf(
  contexts: readonly Context[],
  bodies: readonly RefusalBody[],
  language: Language,
): Problem[] {
  return bodies.map(({ code, data, field }) => {
    const words = contexts
      .map((context) => context.words[language].refusals[code])
      .find((found) => found !== undefined);
    const text = words?.(data as never);
    return { field: field || undefined, code, text: text?.says ?? code, remedy: text?.remedy };
  });
}
