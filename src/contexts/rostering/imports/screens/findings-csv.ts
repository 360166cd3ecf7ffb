import type { LoaderFunctionArgs } from 'react-router';
import { inLanguage } from '#kernel/language/words.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { listFindings } from '../read-import.ts';
import { reportCsv } from '../report-csv.ts';
import { importPageWords } from '../words.ts';

/** The findings of an import as a CSV file in the reader's language. */
export async function loader(args: LoaderFunctionArgs) {
  const { number, year, findings } = await load(args, listFindings, { importId: args.params.importId });
  const { language } = requestOf(args);
  const { name } = inLanguage(importPageWords, language).csv;
  const file = [name, number, year]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '-');
  return new Response(reportCsv(findings, language), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
