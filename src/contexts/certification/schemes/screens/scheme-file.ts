import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { exportScheme } from '../read-scheme.ts';

/** The scheme in force as a JSON file with its rulings. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { schemeCode } = args.params;
  const file = await load(args, exportScheme, { schemeCode });
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `inline; filename="${schemeCode}.json"`,
    },
  });
}
