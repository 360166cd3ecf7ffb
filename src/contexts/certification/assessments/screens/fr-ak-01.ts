import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { paperResponse } from '../../applications/screens/paper-response.ts';
import { frAk01 } from '../../papers/fr-ak-01.ts';
import { viewFrAk01 } from '../paper-data.ts';

/** FR.AK.01 of a case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrAk01, { caseId: args.params.caseId });
  return paperResponse(await frAk01.render(data, { language: 'id', at }), 'fr-ak-01.pdf');
}
