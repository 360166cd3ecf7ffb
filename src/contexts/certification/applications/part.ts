import type { Part } from '#kernel/context.ts';

/** What `applications` brings to certification. */
export const applications: Part = {};
