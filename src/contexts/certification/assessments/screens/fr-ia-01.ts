import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { paperResponse } from '../../applications/screens/paper-response.ts';
import { frIa01 } from '../../papers/fr-ia-01.ts';
import { viewFrIa01 } from '../sheet-data.ts';

/** FR.IA.01 of a case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrIa01, { caseId: args.params.caseId });
  return paperResponse(await frIa01.render(data, { language: 'id', at }), 'fr-ia-01.pdf');
}
