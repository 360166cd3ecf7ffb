import { eligibility } from './eligibility.ts';
import { lintScheme } from './lint-scheme.ts';
import type { Tool } from './tool.ts';
import { workingDays } from './working-days.ts';

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [workingDays, lintScheme, eligibility];
