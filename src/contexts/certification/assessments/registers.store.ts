import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { membersWith } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import type { CaseState } from '../cases/states.ts';
import type { AssessorFacts } from './assignment.rules.ts';
import type { SiteFacts } from './sessions.rules.ts';
import type {} from './tables.ts';

/** A row of the register of assessors. */
export type AssessorRow = Selectable<Tables['certification_assessor']>;
/** A row of the register of test sites. */
export type SiteRow = Selectable<Tables['certification_site']>;
/** A declared relation as its row stands. */
export type RelationRow = Selectable<Tables['certification_relation']>;

/** An assessor as the register and the rule of assignment see him. */
export interface RegisteredAssessor extends AssessorFacts {
  name: string;
  licence: string;
}

/** States in which a case is in its assessor's hands. */
const inHand: CaseState[] = ['assigned', 'agreed', 'sufficient', 'scheduled'];

/** How many assessors or sites a register shows at most; a body that has more narrows the list. */
export const mostInRegister = 500;

/** Registered assessors with load, relations and role of today, by name; the one with this id only, where one is named. */
export async function registeredAssessors(
  tx: Tx,
  { today }: Pick<Circumstances, 'today'>,
  personId?: string,
): Promise<RegisteredAssessor[]> {
  let rows = tx
    .selectFrom('certification_assessor')
    .innerJoin('person', 'person.person_id', 'certification_assessor.person_id')
    .selectAll('certification_assessor')
    .select('person.name');
  if (personId) rows = rows.where('certification_assessor.person_id', '=', personId);
  const assessors = await rows.orderBy('person.name').limit(mostInRegister).execute();
  if (assessors.length === 0) return [];
  const ids = assessors.map((row) => row.person_id);
  const loads = await tx
    .selectFrom('certification_case')
    .select(['assessor_id', (count) => count.fn.countAll<string>().as('open')])
    .where('assessor_id', 'in', ids)
    .where('state', 'in', inHand)
    .groupBy('assessor_id')
    .execute();
  const relations = await tx
    .selectFrom('certification_relation')
    .selectAll()
    .where('assessor_id', 'in', ids)
    .orderBy('relation_id')
    .execute();
  const active = new Set((await membersWith(tx, 'assessor', { today })).map((member) => member.personId));
  return assessors.map((row) => ({
    personId: row.person_id,
    name: row.name,
    licence: row.licence,
    licenceUntil: Temporal.PlainDate.from(row.licence_until),
    schemeCodes: row.scheme_codes,
    workloadLimit: row.workload_limit,
    open: Number(loads.find((load) => load.assessor_id === row.person_id)?.open ?? 0),
    employer: row.employer,
    isAssessor: active.has(row.person_id),
    relations: relations
      .filter((relation) => relation.assessor_id === row.person_id)
      .map((relation) => ({ applicantId: relation.applicant_id, employer: relation.employer, kind: relation.kind })),
  }));
}

/** Locks an assessor's entry, so that two assignments or bookings cannot both see him free. Refuses `kernel.not-found`. */
export async function lockAssessor(tx: Tx, personId: string): Promise<AssessorRow> {
  const found = await tx
    .selectFrom('certification_assessor')
    .selectAll()
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'assessor' });
}

/** Who else carries this licence number, if anybody does. */
export async function holderOfLicence(tx: Tx, licence: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('certification_assessor')
    .select('person_id')
    .where('licence', '=', licence)
    .executeTakeFirst();
  return row?.person_id;
}

/** Whether the person has an entry in the register. */
export async function isRegistered(tx: Tx, personId: string): Promise<boolean> {
  return (
    (await tx
      .selectFrom('certification_assessor')
      .select('person_id')
      .where('person_id', '=', personId)
      .executeTakeFirst()) !== undefined
  );
}

/** Writes a new entry; a person that is new to the organisation is written first, with the role of assessor. */
export async function insertAssessor(tx: Tx, row: Insertable<Tables['certification_assessor']>): Promise<void> {
  await tx.insertInto('certification_assessor').values(row).execute();
}

/** Gives a person the role of assessor from today on. */
export async function giveAssessorRole(
  tx: Tx,
  personId: string,
  { today, newId }: Pick<Circumstances, 'today' | 'newId'>,
): Promise<void> {
  await tx
    .insertInto('membership')
    .values({ membership_id: newId(), person_id: personId, role: 'assessor', since: today.toString(), until: null })
    .execute();
}

/** Changes an entry. */
export async function updateAssessorRow(
  tx: Tx,
  personId: string,
  change: Updateable<Tables['certification_assessor']>,
): Promise<void> {
  await tx.updateTable('certification_assessor').set(change).where('person_id', '=', personId).execute();
}

/** The relations an assessor has declared, oldest first, with the person's name where a person is meant. */
export async function relationsOf(tx: Tx, assessorId: string): Promise<(RelationRow & { applicant: string | null })[]> {
  return tx
    .selectFrom('certification_relation')
    .leftJoin('person', 'person.person_id', 'certification_relation.applicant_id')
    .selectAll('certification_relation')
    .select('person.name as applicant')
    .where('assessor_id', '=', assessorId)
    .orderBy('relation_id')
    .execute();
}

/** Test sites by name; the one with this id only, where one is named. */
export async function sitesOf(tx: Tx, siteId?: string): Promise<SiteRow[]> {
  let rows = tx.selectFrom('certification_site').selectAll();
  if (siteId) rows = rows.where('site_id', '=', siteId);
  return rows.orderBy('name').orderBy('site_id').limit(mostInRegister).execute();
}

/** Locks a site, so that two sessions cannot both take its last places. Refuses `kernel.not-found`. */
export async function lockSite(tx: Tx, siteId: string): Promise<SiteRow> {
  const found = await tx
    .selectFrom('certification_site')
    .selectAll()
    .where('site_id', '=', siteId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'site' });
}

/** A site as the rules see it. */
export function siteFacts(row: SiteRow): SiteFacts {
  return {
    name: row.name,
    capacity: row.capacity,
    schemeCodes: row.scheme_codes,
    verifiedOn: row.verified_on === null ? null : Temporal.PlainDate.from(row.verified_on),
    verifiedUntil: row.verified_until === null ? null : Temporal.PlainDate.from(row.verified_until),
  };
}

/** Codes and titles of the schemes that may be assessed: those with a ratified version. */
export async function schemeChoices(tx: Tx): Promise<{ code: string; title: string }[]> {
  const rows = await tx
    .selectFrom('certification_scheme_version')
    .select(['scheme_code', 'title'])
    .where('status', '=', 'ratified')
    .orderBy('scheme_code')
    .orderBy('version', 'desc')
    .execute();
  const seen = new Set<string>();
  return rows
    .filter((row) => !seen.has(row.scheme_code) && seen.add(row.scheme_code))
    .map((row) => ({ code: row.scheme_code, title: row.title }));
}

/** Writes a declared relation. */
export async function insertRelation(tx: Tx, row: Insertable<Tables['certification_relation']>): Promise<void> {
  await tx.insertInto('certification_relation').values(row).execute();
}

/** The id of a person of the organisation by id or by address, or undefined. */
export async function personKnownBy(tx: Tx, by: { personId: string } | { email: string }): Promise<string | undefined> {
  const person = tx.selectFrom('person').select('person_id');
  const row = await ('email' in by
    ? person.where('email', '=', by.email)
    : person.where('person_id', '=', by.personId)
  ).executeTakeFirst();
  return row?.person_id;
}

/** Writes a test site. */
export async function insertSite(tx: Tx, row: Insertable<Tables['certification_site']>): Promise<void> {
  await tx.insertInto('certification_site').values(row).execute();
}

/** Writes the verification of a test site. */
export async function verifySiteRow(
  tx: Tx,
  siteId: string,
  verified: { verified_on: string; verified_until: string; verified_by: string },
): Promise<void> {
  await tx.updateTable('certification_site').set(verified).where('site_id', '=', siteId).execute();
}
