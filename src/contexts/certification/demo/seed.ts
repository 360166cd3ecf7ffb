import type { Tenant } from '#kernel/actor.ts';
import type { Part } from '#kernel/context.ts';
import type { Platform } from '#kernel/platform.ts';
import { applies, reviewed } from './apply.ts';
import { heldSession, prepared, tested } from './assess.ts';
import { certified, met } from './decide.ts';
import { type Invented, invented } from './people.ts';
import { type Stage, stageOf } from './stage.ts';

/**
 * Cases of invented applicants, one at each stage of the work, through the same operations as any case: their past lies in the weeks
 * before the set-up, the meetings on its day. The demo applicant has none; his way begins at the beginning.
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
  await prepared(stage, await accepted(invented.scheduled, 9), stage.nextSessionId);
  await accepted(invented.participant, 5);
  await reviewed(stage, await applies(stage, invented.returned, ++index, 4), 'return');
  await applies(stage, invented.submitted, ++index, 1);

  await decided(stage, { handedOver, awaitingDecree, notYet });
}

type Seen = Awaited<ReturnType<typeof applies>>;

/** Two meetings: one whose decree stands, with a certificate handed over and an appeal window open, and one that waits for the decree. */
async function decided(
  stage: Stage,
  { handedOver, awaitingDecree, notYet }: Record<'handedOver' | 'awaitingDecree' | 'notYet', Seen>,
): Promise<void> {
  const reasons = 'Dua unit belum diperagakan sesuai metode pelaksanaan.';
  const next = 'Uji ulang untuk kedua unit itu setelah pendampingan di tempat kerja.';
  const first = await met(stage, 'meeting-1', 60, [{ one: handedOver }, { one: notYet, notYet: { reasons, next } }]);
  await certified(stage, handedOver, first);
  await met(stage, 'meeting-2', 40, [{ one: awaitingDecree }]);
}

/** Brings the cases of the demonstration. It comes last, because they stand on what every other part has set up. */
export const demo: Part = { seedDemo };
