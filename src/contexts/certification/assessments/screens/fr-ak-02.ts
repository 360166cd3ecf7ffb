import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { paperResponse } from '../../applications/screens/paper-response.ts';
import { frAk02 } from '../../papers/fr-ak-02.ts';
import { viewFrAk02 } from '../paper-data.ts';

/** FR.AK.02 of a case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrAk02, { caseId: args.params.caseId });
  return paperResponse(await frAk02.render(data, { language: 'id', at }), 'fr-ak-02.pdf');
}
