import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { useWords } from '#ui/words.ts';
import { listCases } from '../list-cases.ts';
import { caseWords } from '../words.ts';
import { CaseTable, caseFilter } from './case-table.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, listCases, caseFilter(args.request));

export default function Cases() {
  const w = useWords(caseWords);
  return <CaseTable list={useLoaderData<typeof loader>()} lead={w.listLead} />;
}
