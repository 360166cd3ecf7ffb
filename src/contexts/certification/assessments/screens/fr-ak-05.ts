import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { paperResponse } from '../../applications/screens/paper-response.ts';
import { frAk05 } from '../../papers/fr-ak-05.ts';
import { viewFrAk05 } from '../paper-data.ts';

/** FR.AK.05 of a case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrAk05, { caseId: args.params.caseId });
  return paperResponse(await frAk05.render(data, { language: 'id', at }), 'fr-ak-05.pdf');
}
