import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { isLanguage, keepPreference, preferenceCookies, safeReturnPath } from '#ui/preferences.ts';
import { fieldsOf } from '../account/answers.ts';

/** Keeps the chosen language in a cookie and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await fieldsOf(request);
  const language = form.bahasa;
  if (!isLanguage(language)) throw data(null, { status: 400 });
  const secure = new URL(request.url).protocol === 'https:';
  return redirect(safeReturnPath(form.kembali), {
    status: 303,
    headers: { 'Set-Cookie': keepPreference(preferenceCookies.language, language, secure) },
  });
}

/** An address that only takes posts leads home when opened. */
export const loader = () => redirect('/');
