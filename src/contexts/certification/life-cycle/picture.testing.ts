import type { CaseState } from '../cases/states.ts';
import type { Model } from './model.testing.ts';
import type { World } from './world.testing.ts';

/** What is compared: state, assessor, hands and whether there is a certificate. */
interface Picture {
  state: CaseState;
  assessor: string | null;
  hands: Record<string, string>;
  isCertified: boolean;
}

/** The cases as the model has them, by id. */
export const inModel = (model: Model, { people, caseIds }: World): Record<string, Picture> =>
  Object.fromEntries(
    model.cases.flatMap((one, slot) =>
      one
        ? [
            [
              caseIds[slot],
              {
                state: one.state,
                assessor: one.assessor && people[one.assessor].personId,
                hands: Object.fromEntries([...one.hands].map(([who, hand]) => [people[who].personId, hand])),
                isCertified: one.hasCertificate,
              },
            ],
          ]
        : [],
    ),
  );

/** The cases as the database has them, by id. */
export async function inDatabase({ within, caseIds }: World): Promise<Record<string, Picture>> {
  const ids = caseIds.filter(Boolean);
  if (ids.length === 0) return {};
  return within(async (tx) => {
    const cases = await tx.selectFrom('certification_case').selectAll().where('case_id', 'in', ids).execute();
    const hands = await tx.selectFrom('hand').selectAll().where('case_id', 'in', ids).execute();
    const issued = await tx.selectFrom('certification_certificate').selectAll().where('case_id', 'in', ids).execute();
    return Object.fromEntries(
      cases.map((row) => [
        row.case_id,
        {
          state: row.state,
          assessor: row.assessor_id,
          hands: Object.fromEntries(
            hands.filter((one) => one.case_id === row.case_id).map((one) => [one.person_id, one.hand]),
          ),
          isCertified: issued.some((one) => one.case_id === row.case_id),
        },
      ]),
    );
  });
}
