import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { isTheme, keepPreference, preferenceCookies, safeReturnPath } from '#ui/preferences.ts';
import { fieldsOf } from '../account/answers.ts';

/** Keeps the chosen theme in a cookie and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await fieldsOf(request);
  const theme = form.tema;
  if (!isTheme(theme)) throw data(null, { status: 400 });
  const secure = new URL(request.url).protocol === 'https:';
  return redirect(safeReturnPath(form.kembali), {
    status: 303,
    headers: { 'Set-Cookie': keepPreference(preferenceCookies.theme, theme, secure) },
  });
}

/** An address that only takes posts leads home when opened. */
export const loader = () => redirect('/');
