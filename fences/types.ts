/**
 * Planted violations that the type check must stop. Each `@ts-expect-error` fails the check the day its fence is gone.
 */

import type {} from '#contexts/certification/cases/tables.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { dictionary } from '#kernel/language/words.ts';
import { type RefusalWords, refuse } from '#kernel/refusals.ts';

/** A word that is missing in English. */
export const missingWord = dictionary(
  { title: 'Judul', says: (n: number) => `${n} perkara` },
  // @ts-expect-error the key `says` has no English word
  { title: 'Title' },
);

// @ts-expect-error every refusal code of the kernel needs its words
export const missingRefusal: RefusalWords<'kernel'> = {};

/** A code that nobody declared, and data of the wrong shape. */
export function unknownCode(): void {
  // @ts-expect-error no such code
  refuse('kernel.no-such-code', {});
  // @ts-expect-error the data of this code has a `name`
  refuse('kernel.empty-file', {});
}

/** A context that joins another one's table. */
export function crossContextJoin(tx: Tx<'rostering'>): void {
  tx.selectFrom('person').select('name');
  // @ts-expect-error rostering does not see certification's tables
  tx.selectFrom('certification_case').select('case_id');
}

/** A tenant that an author writes himself is allowed by type but a change of it is not. */
export function changeTenant(tx: Tx): void {
  // @ts-expect-error tenant_id never changes
  tx.updateTable('person').set({ tenant_id: '00000000-0000-7000-8000-000000000001' });
}
