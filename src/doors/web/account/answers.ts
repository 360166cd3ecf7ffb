import { data, redirect } from 'react-router';
import type { Refused } from '#kernel/web/submit.ts';
import { safeReturnPath } from '#ui/preferences.ts';
import { homeCookie } from '../house/use-tenant-page.ts';
import { cookieOf } from '../http/cookies.ts';
import { smallForm } from '../http/small-form.ts';

/** The fields of a small form as text; of a field sent several times, the last. See {@link smallForm}. */
export async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const fields = await smallForm(request);
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().at(-1) ?? '']));
}

/** A refusal of one of these forms in the shape that `useRefused` reads. Passwords and codes are never sent back. */
export function refusedForm(
  form: string,
  fields: Record<string, string>,
  problem: { field?: string; text: string; remedy?: string },
  status = 422,
) {
  const secret = /^(password|baru|lama|kode)/;
  const values = Object.fromEntries(Object.entries(fields).filter(([name]) => !secret.test(name)));
  return data({ problems: [{ code: 'account', ...problem }], values, form } satisfies Refused, { status });
}

/** Where one goes after signing in: back to where he was, or to the organisation he last worked in. */
export function afterSignIn(request: Request, back: unknown): string {
  const path = safeReturnPath(back);
  if (path !== '/') return path;
  const home = cookieOf(request, homeCookie);
  return home && /^[\w-]+$/.test(home) ? `/${home}/kotak-masuk` : '/';
}

/** A redirect that carries the cookies sign-in has set. */
export function goWith(answer: Response, to: string) {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return redirect(to, { status: 303, headers });
}

/** The error code in an answer of sign-in, e.g. `INVALID_PASSWORD`; empty when there is none. */
export async function codeIn(answer: Response): Promise<string> {
  const body = (await answer
    .clone()
    .json()
    .catch(() => null)) as { code?: unknown } | null;
  return typeof body?.code === 'string' ? body.code : '';
}
