import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { isLanguage, keepPreference, preferenceCookies, safeReturnPath } from '#ui/preferences.ts';

/** Keeps the chosen language in a cookie and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get('bahasa');
  if (!isLanguage(language)) throw data(null, { status: 400 });
  const secure = new URL(request.url).protocol === 'https:';
  return redirect(safeReturnPath(form.get('kembali')), {
    status: 303,
    headers: { 'Set-Cookie': keepPreference(preferenceCookies.language, language, secure) },
  });
}

/** An address that only takes posts leads home when opened. */
export const loader = () => redirect('/');
