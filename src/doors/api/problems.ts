import type { Context } from '#kernel/context.ts';
import { inLanguage, type Language } from '#kernel/language/words.ts';
import { Refusal, type RefusalText } from '#kernel/refusals.ts';
import { statusOf } from '#kernel/web/load.ts';
import { problemsOf } from '#kernel/web/refusal-words.ts';
import type { id } from './words.id.ts';
import { words } from './words.ts';

/** One fault of a request: a fixed code, the field it stands beside, and what it says. */
export interface ProblemItem {
  code: string;
  field?: string;
  says: string;
  remedy?: string;
  data?: unknown;
}

/** What every refused request answers, as `application/problem+json` (RFC 9457). */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  errors: ProblemItem[];
}

/** A code that the API itself refuses with. */
export type FaultCode = keyof (typeof id)['faults'];

/** The status of each fault of the API itself. */
export const faultStatus: Record<FaultCode, number> = {
  'api.not-json': 400,
  'api.not-object': 400,
  'api.media-type': 415,
  'api.unknown-operation': 404,
  'api.unknown-parameter': 400,
  'api.method': 405,
  'api.too-large': 413,
  'api.no-file': 422,
  'api.bad-key': 401,
  'api.bad-token': 401,
  'api.unknown-account': 401,
  'api.bad-request-id': 400,
  'api.failed': 500,
};

/** Thrown by the API for what no operation gets to see; `about` goes into its words. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly about: string;

  constructor(code: FaultCode, about = '') {
    super(code);
    this.name = 'Fault';
    this.code = code;
    this.about = about;
  }
}

/** The problem document of a refusal or fault, in words; undefined for an error that nobody foresaw. */
export function problemOf(
  contexts: readonly Context[],
  error: unknown,
  language: Language,
  instance: string,
): ProblemDocument | undefined {
  const said = inLanguage(words, language);
  if (error instanceof Fault) {
    const text: RefusalText = said.faults[error.code](error.about);
    return documentOf(said.title, faultStatus[error.code], [{ code: error.code, ...text }], instance);
  }
  if (!(error instanceof Refusal)) return undefined;
  const bodies = error.bodies();
  const items = problemsOf(contexts, bodies, language).map(({ code, field, text, remedy }, index) => {
    return { code, field, says: text, remedy, data: bodies[index]?.data };
  });
  return documentOf(said.title, statusOf(error.code), items, instance);
}

function documentOf(
  title: (status: number) => string,
  status: number,
  errors: ProblemItem[],
  instance: string,
): ProblemDocument {
  const [first] = errors;
  const code = first?.code ?? '';
  return { type: `/api/docs#${code}`, title: title(status), status, code, detail: first?.says ?? '', instance, errors };
}

/** The language that the caller prefers of those the platform speaks; Indonesian when it says nothing. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((part, order) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((found) => found !== undefined);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), order };
  });
  const spoken = wishes.filter(({ language, quality }) => (language === 'id' || language === 'en') && quality > 0);
  spoken.sort((a, b) => b.quality - a.quality || a.order - b.order);
  return (spoken[0]?.language as Language | undefined) ?? 'id';
}
