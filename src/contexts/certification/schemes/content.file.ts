import { z } from 'zod';
import { mostItems } from './content.document.ts';
import { Ruling, SchemeContent } from './content.ts';

/** A scheme as a file: its content and, beside it, the rulings of the committee so far. */
export const SchemeFile = SchemeContent.safeExtend({
  rulings: z.array(Ruling).max(mostItems).default([]).describe("The committee's rulings; the newest on a matter holds"),
});

/** A scheme as a file, see the schema of the same name. */
export type SchemeFile = z.infer<typeof SchemeFile>;
