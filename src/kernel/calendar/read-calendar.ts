import { z } from 'zod';
import { view } from '../operation.ts';
import { platformTenantId } from '../organisations/platform-tenant.ts';
import { recordDecree } from './record-decree.ts';
import { addWorkingDays, bySignature, decreedIn, isProvisional, mostDays } from './rules.ts';
import { knownDecrees } from './store.ts';

/** A day that the calculator begins with: far enough both ways for any deadline, near enough that a slip of the pen is noticed. */
const Day = z.iso.date().refine((day) => day >= '1990-01-01' && day < '2101-01-01');

/** The holidays of this year and the next with their decrees, what this organisation counts, and a number of working days counted out. */
export const readCalendar = view({
  name: 'kernel.calendar',
  grant: 'member',
  summary:
    'Holidays of this year and the next with decree numbers; optionally the day that lies so many working days after another.',
  input: z.object({
    from: Day.optional(),
    days: z.coerce.number().int().min(0).max(mostDays).optional(),
  }),
  read: async (tx, { from, days }, { today, tenant, actor }) => {
    const decrees = await knownDecrees(tx);
    const counted =
      from !== undefined && days !== undefined
        ? addWorkingDays(Temporal.PlainDate.from(from), days, tenant.week, decrees)
        : null;
    return {
      today: today.toString(),
      week: tenant.week,
      mayRecord: tenant.tenantId === platformTenantId && actor.grants.has(recordDecree.grant),
      decrees: bySignature(decrees)
        .toReversed()
        .map(({ id, number, signedOn, amends, days: listed }) => ({
          id,
          number,
          signedOn,
          amends,
          days: listed.length,
        })),
      years: [today.year, today.year + 1].map((year) => ({
        year,
        isProvisional: isProvisional(year, decrees),
        days: decreedIn(year, decrees),
      })),
      counted: counted && {
        due: counted.due.toString(),
        provisionalYears: counted.provisionalYears,
        skipped: counted.skipped.map(({ date, reason, name, decree }) => ({
          date: date.toString(),
          reason,
          name,
          decree: decree?.number,
        })),
      },
    };
  },
});
