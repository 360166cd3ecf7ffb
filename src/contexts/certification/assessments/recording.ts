import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import type { Case } from '../cases/store.ts';
import type { Method } from './methods.ts';
import { against, refuseAll } from './refuse-all.rules.ts';
import { type Booking, bookingOf } from './sessions.store.ts';
import { lockAssessorsCase, type Plan, planOf, requireState } from './store.ts';

/** What every sheet of a test is written on: the case in its assessor's hands, the agreed plan, the place in the session. */
export interface Desk {
  found: Case;
  plan: Plan;
  booking: Booking;
}

/** Locks a case for its assessor while the test runs (clause 9.3.3). Refuses before it is scheduled and after it was handed in. */
export async function deskOf(tx: Tx, caseId: string, actor: Actor): Promise<Desk> {
  const found = await lockAssessorsCase(tx, caseId, actor);
  requireState(found, 'scheduled', '9.3.3');
  const plan = (await planOf(tx, found)) ?? refuse('certification.assessments.no-plan', { clause: '9.2.4' });
  const booking = (await bookingOf(tx, caseId)) ?? refuse('kernel.not-found', { what: 'session' });
  return { found, plan, booking };
}

/** Refuses a record of somebody who is not there, and of units that the plan does not test by this method. */
export function requireRecordable({ plan, booking }: Desk, method: Method, unitCodes: readonly string[]): void {
  if (booking.attendance !== 'present') refuse('certification.assessments.not-present', { clause: '9.3.2' });
  const planned = new Set(
    plan.content.units.filter((unit) => unit.methods.includes(method)).map((unit) => unit.unitCode),
  );
  const strange = unitCodes.flatMap((unitCode, i) =>
    planned.has(unitCode)
      ? []
      : [
          against(
            'certification.assessments.method-not-planned',
            { method, unitCode, clause: '9.3.1' },
            `units.${i}.unitCode`,
          ),
        ],
  );
  refuseAll(strange);
}

/** The remarks of all sheets after this one was written; an empty remark takes the old one away. */
export function remarksWith(
  { booking }: Desk,
  method: Method,
  remark: string | undefined,
): Partial<Record<Method, string>> {
  const { [method]: _, ...others } = booking.remarks;
  return remark ? { ...others, [method]: remark } : others;
}
