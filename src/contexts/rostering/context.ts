import { joinParts } from '#kernel/context.ts';
import { demoAccounts } from './demo-accounts.ts';
import { imports } from './imports/part.ts';
import { roles } from './roles.ts';

/** Fair public duty: rosters of officials over sub-districts, proven and explained. */
export const rostering = joinParts({ name: 'rostering', roles, demoAccounts }, [imports]);
