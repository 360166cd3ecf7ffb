import type { Context } from 'hono';
import { inputSchemaOf, type Offered } from '#doors/registry-schemas.ts';
import { inputFromText, UnknownField } from '#doors/registry-text.ts';
import { Fault } from './problems.ts';

/** The largest JSON body, in megabytes. */
export const mostJsonMB = 4;

/** The JSON object in the body; an empty body is an empty object. Faults say what is wrong with it. */
export async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (text.trim() === '') return {};
  if (!/^application\/([\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Fault('api.media-type', 'application/json');
  return objectOf(text);
}

/** The input of a view out of the address: `?input={…}`, or one parameter per field. */
export function queryOf(c: Context, what: Offered): Record<string, unknown> {
  const parameters = [...new URL(c.req.url).searchParams];
  const [only] = parameters;
  if (parameters.length === 1 && only?.[0] === 'input' && only[1].trimStart().startsWith('{')) return objectOf(only[1]);
  try {
    return inputFromText(inputSchemaOf(what), parameters);
  } catch (error) {
    if (error instanceof UnknownField) throw new Fault('api.unknown-parameter', error.field);
    throw error;
  }
}

function objectOf(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Fault('api.not-json', (error as Error).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('api.not-object');
  return value as Record<string, unknown>;
}
