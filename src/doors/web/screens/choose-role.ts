import { type ActionFunctionArgs, redirect } from 'react-router';
import { fieldsOf } from '../account/answers.ts';
import { roleCookie } from '../house/use-tenant-page.ts';
import { wordCookie } from '../http/cookies.ts';

/** Keeps in which of his roles a member acts here, and leads to the inbox. An empty word shows all roles again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const role = (await fieldsOf(request))[roleCookie] ?? '';
  const word = /^[\w-]{1,80}$/.test(role) ? role : '';
  return redirect(`/${params.tenant}/kotak-masuk`, {
    status: 303,
    headers: { 'Set-Cookie': wordCookie(request, roleCookie, word, `/${params.tenant}`) },
  });
}

/** An address that only takes posts leads home when opened. */
export const loader = ({ params }: { params: { tenant?: string } }) => redirect(`/${params.tenant}`);
