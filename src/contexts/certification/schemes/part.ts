import type { Part } from '#kernel/context.ts';
import * as schemesTables from '../migrations/0001-schemes.ts';

/** What `schemes` brings to certification. */
export const schemes: Part = { migrations: { '0001-schemes': schemesTables } };
