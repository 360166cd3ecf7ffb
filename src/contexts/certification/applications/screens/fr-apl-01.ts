import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { frApl01 } from '../../papers/fr-apl-01.ts';
import { viewFrApl01 } from '../paper-data.ts';
import { paperResponse } from './paper-response.ts';

/** FR.APL.01 of a sent application as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrApl01, { caseId: args.params.caseId });
  return paperResponse(await frApl01.render(data, { language: 'id', at }), 'fr-apl-01.pdf');
}
