import { joinParts } from '#kernel/context.ts';
import { applications } from './applications/part.ts';
import { assessments } from './assessments/part.ts';
import { cases } from './cases/part.ts';
import { certificates } from './certificates/part.ts';
import { decisions } from './decisions/part.ts';
import { earlier } from './demo/earlier.ts';
import { demo } from './demo/seed.ts';
import { demoAccounts } from './demo-accounts.ts';
import { roles } from './roles.ts';
import { schemes } from './schemes/part.ts';

/** A certification body's whole procedure, from the scheme to the certificate. */
export const certification = joinParts({ name: 'certification', roles, demoAccounts }, [
  earlier(schemes),
  cases,
  applications,
  assessments,
  earlier(decisions),
  certificates,
  demo,
]);
