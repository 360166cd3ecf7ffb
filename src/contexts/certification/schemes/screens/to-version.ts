import { type LoaderFunctionArgs, redirect } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { schemeWork } from '../scheme-work.ts';

/** From a version's id, as to-dos know it, to the page of its work. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { schemeCode, version } = await load(args, schemeWork, { versionId: args.params.versionId });
  return redirect(`/${args.params.tenant}/skema/${schemeCode}/tinjau?versi=${version}`);
}
