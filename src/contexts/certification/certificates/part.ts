import type { Part } from '#kernel/context.ts';

/** What `certificates` brings to certification. */
export const certificates: Part = {};
