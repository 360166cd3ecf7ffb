import type { LoaderFunctionArgs } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { exportScheme } from '../read-scheme.ts';

/** A scheme as a JSON file with its rulings: the version in force, or the one of `?versi=`. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { schemeCode } = args.params;
  const version = new URL(args.request.url).searchParams.get('versi') ?? undefined;
  const file = await load(args, exportScheme, { schemeCode, version });
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `inline; filename="${schemeCode}.json"`,
    },
  });
}
