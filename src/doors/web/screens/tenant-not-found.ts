import { data, type LoaderFunctionArgs } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { problemsOf } from '#kernel/web/refusal-words.ts';

/** An address below an organisation that leads nowhere: said inside the house. */
export function loader(args: LoaderFunctionArgs): never {
  const { platform, language } = requestOf(args);
  const problems = problemsOf(platform.contexts, [{ code: 'kernel.not-found', data: { what: 'page' } }], language);
  throw data({ problems }, { status: 404 });
}

/** Never shown; without it the address would answer programs, not people. */
export default function TenantNotFound() {
  return null;
}
