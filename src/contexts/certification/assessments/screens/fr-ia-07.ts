import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { paperResponse } from '../../applications/screens/paper-response.ts';
import { frIa07 } from '../../papers/fr-ia-07.ts';
import { viewFrIa07 } from '../sheet-data.ts';

/** FR.IA.07 of a case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrIa07, { caseId: args.params.caseId });
  return paperResponse(await frIa07.render(data, { language: 'id', at }), 'fr-ia-07.pdf');
}
