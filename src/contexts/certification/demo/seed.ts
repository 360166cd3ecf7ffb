import type { Tenant } from '#kernel/actor.ts';
import type { Part } from '#kernel/context.ts';
import { markNoticesRead } from '#kernel/inbox/mark-notices-read.ts';
import type { Platform } from '#kernel/platform.ts';
import { applies, reviewed } from './apply.ts';
import { heldSession, prepared, tested } from './assess.ts';
import { certified, met } from './decide.ts';
import { type Invented, invented } from './people.ts';
import { type Stage, stageOf } from './stage.ts';

const readers = ['asesor', 'timteknis', 'timteknis2', 'timteknis3'] as const;

/**
 * Cases of invented applicants, one at each stage of the work, through the same operations as any case: they lie in the
 * weeks before today. The demo applicant has none; his way begins at the beginning.
 */
async function seedDemo(platform: Platform, tenant: Tenant): Promise<void> {
  const stage = await stageOf(platform, tenant);
  const held = await heldSession(stage);
  let index = 0;
  const accepted = async (who: Invented, sent: number) => {
    const one = await applies(stage, who, ++index, sent);
    await reviewed(stage, one, 'accept');
    return one;
  };
  const sat = async (who: Invented, sent: number, notYet: readonly string[] = []) => {
    const one = await accepted(who, sent);
    await prepared(stage, one, held.sessionId);
    await tested(stage, one, held, notYet);
    return one;
  };

  const handedOver = await sat(invented.handedOver, 24);
  const awaitingDecree = await sat(invented.awaitingDecree, 21);
  const notYet = await sat(invented.notYet, 19, stage.units.slice(-2));
  await sat(invented.recommended, 17);
  await decided(stage, { handedOver, awaitingDecree, notYet });
  for (const name of readers)
    await stage.does(stage.staff[name], stage.daysAgo(1, '16:00'), `read:${name}`, markNoticesRead, {});

  await prepared(stage, await accepted(invented.scheduled, 9), stage.nextSessionId);
  await accepted(invented.participant, 5);
  await reviewed(stage, await applies(stage, invented.returned, ++index, 4), 'return');
  await applies(stage, invented.submitted, ++index, 1);
}

type Seen = Awaited<ReturnType<typeof applies>>;

/** Two meetings: one whose decree stands and whose certificate is handed over; one that waits for the decree, with an appeal window open. */
async function decided(
  stage: Stage,
  { handedOver, awaitingDecree, notYet }: Record<'handedOver' | 'awaitingDecree' | 'notYet', Seen>,
): Promise<void> {
  const reasons = 'Dua unit belum diperagakan sesuai metode pelaksanaan.';
  const next = 'Uji ulang untuk kedua unit itu setelah pendampingan di tempat kerja.';
  const first = await met(stage, 'meeting-1', { daysAgo: stage.workdayAgo(3), hour: 9 }, [{ one: handedOver }]);
  await certified(stage, handedOver, first);
  await met(stage, 'meeting-2', { daysAgo: stage.workdayAgo(1), hour: 13 }, [
    { one: awaitingDecree },
    { one: notYet, notYet: { reasons, next } },
  ]);
}

/** Brings the cases of the demonstration. It comes last, because they stand on what every other part has set up. */
export const demo: Part = { seedDemo };
