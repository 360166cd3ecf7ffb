import type { Part } from '#kernel/context.ts';

/** What `decisions` brings to certification. */
export const decisions: Part = {};
