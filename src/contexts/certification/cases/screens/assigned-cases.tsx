import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { assignedCases } from '../list-cases.ts';
import { CaseTable, caseFilter } from './case-table.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, assignedCases, caseFilter(args.request));

export default function Cases() {
  return <CaseTable list={useLoaderData<typeof loader>()} of="assigned" />;
}
