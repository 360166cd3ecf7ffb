import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { myCases } from '../list-cases.ts';
import { CaseTable, caseFilter } from './case-table.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, myCases, caseFilter(args.request));

export default function Cases() {
  return <CaseTable list={useLoaderData<typeof loader>()} of="mine" />;
}
