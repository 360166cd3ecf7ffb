import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { frApl02 } from '../../papers/fr-apl-02.ts';
import { viewFrApl02 } from '../paper-data.ts';
import { paperResponse } from './paper-response.ts';

/** FR.APL.02 of a sent application as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrApl02, { caseId: args.params.caseId });
  return paperResponse(await frApl02.render(data, { language: 'id', at }), 'fr-apl-02.pdf');
}
