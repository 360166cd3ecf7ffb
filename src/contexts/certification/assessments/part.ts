import type { Part } from '#kernel/context.ts';

/** What `assessments` brings to certification. */
export const assessments: Part = {};
