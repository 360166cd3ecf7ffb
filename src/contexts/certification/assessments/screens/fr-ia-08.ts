import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { paperResponse } from '../../applications/screens/paper-response.ts';
import { frIa08 } from '../../papers/fr-ia-08.ts';
import { viewFrIa08 } from '../sheet-data.ts';

/** FR.IA.08 of a case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { at, data } = await load(args, viewFrIa08, { caseId: args.params.caseId });
  return paperResponse(await frIa08.render(data, { language: 'id', at }), 'fr-ia-08.pdf');
}
