import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

async function foreignKey(db: Kysely<unknown>, table: string, columns: string[], target: string): Promise<void> {
  await sql`alter table ${sql.table(table)} add constraint ${sql.id(`${table}_${columns[0]}_fk`)}
    foreign key (tenant_id, ${sql.join(columns.map((column) => sql.id(column)))}) references ${sql.table(target)}`.execute(
    db,
  );
}

/** The technical team, its meetings, agendas, attendance and declared conflicts. */
async function meetings(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_team_member', ['member_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('member_id', 'uuid', (c) => c.notNull())
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('office', 'text', (c) => c.notNull())
      .addColumn('knowledge', 'text', (c) => c.notNull())
      .addColumn('appointed_on', 'date', (c) => c.notNull())
      .addColumn('until', 'date')
      .addColumn('appointed_by', 'uuid', (c) => c.notNull())
      .addColumn('recorded_at', 'timestamptz', (c) => c.notNull())
      .addCheckConstraint('certification_team_member_order', sql`until is null or until >= appointed_on`),
  );
  await foreignKey(db, 'certification_team_member', ['person_id'], 'person');
  await sql`alter table certification_team_member add constraint certification_team_member_once
    unique (tenant_id, person_id, appointed_on)`.execute(db);
  await createTenantTable(db, 'certification_meeting', ['meeting_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('meeting_id', 'uuid', (c) => c.notNull())
      .addColumn('version_id', 'uuid', (c) => c.notNull())
      .addColumn('held_on', 'date', (c) => c.notNull())
      .addColumn('called_for', 'timestamptz', (c) => c.notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('began_at', 'timestamptz')
      .addColumn('number', 'text')
      .addColumn('minutes', 'jsonb')
      .addColumn('closed_at', 'timestamptz')
      .addColumn('cancel_reason', 'text')
      .addColumn('called_by', 'uuid', (c) => c.notNull())
      .addColumn('called_at', 'timestamptz', (c) => c.notNull())
      .addCheckConstraint(
        'certification_meeting_minutes',
        sql`(state = 'closed') = (number is not null and minutes is not null)`,
      ),
  );
  await foreignKey(db, 'certification_meeting', ['version_id'], 'certification_scheme_version');
  await sql`alter table certification_meeting add constraint certification_meeting_number_once unique (tenant_id, number)`.execute(
    db,
  );
  await sql`create index certification_meeting_day on certification_meeting (tenant_id, held_on desc, meeting_id)`.execute(
    db,
  );
  await sql`create index certification_meeting_state on certification_meeting (tenant_id, state, held_on desc, meeting_id)`.execute(
    db,
  );
  await createTenantTable(
    db,
    'certification_meeting_member',
    ['meeting_id', 'person_id'],
    ['select', 'insert', 'update'],
    (t) =>
      t
        .addColumn('meeting_id', 'uuid', (c) => c.notNull())
        .addColumn('person_id', 'uuid', (c) => c.notNull())
        .addColumn('present', 'boolean'),
  );
  await foreignKey(db, 'certification_meeting_member', ['meeting_id'], 'certification_meeting');
  await foreignKey(db, 'certification_meeting_member', ['person_id'], 'person');
  await createTenantTable(db, 'certification_agenda', ['meeting_id', 'case_id'], ['select', 'insert', 'delete'], (t) =>
    t
      .addColumn('meeting_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('added_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_agenda', ['meeting_id'], 'certification_meeting');
  await foreignKey(db, 'certification_agenda', ['case_id'], 'certification_case');
  await sql`create index certification_agenda_case on certification_agenda (tenant_id, case_id)`.execute(db);
  await createTenantTable(
    db,
    'certification_conflict',
    ['meeting_id', 'case_id', 'person_id'],
    ['select', 'insert'],
    (t) =>
      t
        .addColumn('meeting_id', 'uuid', (c) => c.notNull())
        .addColumn('case_id', 'uuid', (c) => c.notNull())
        .addColumn('person_id', 'uuid', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('note', 'text')
        .addColumn('declared_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_conflict', ['meeting_id', 'person_id'], 'certification_meeting_member');
  await foreignKey(db, 'certification_conflict', ['case_id'], 'certification_case');
}

/** What was decided, and the decrees built on it. Neither is ever changed. */
async function decisions(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_case_decision', ['case_id', 'round'], ['select', 'insert'], (t) =>
    t
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('meeting_id', 'uuid', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('reasons', 'text')
      .addColumn('next', 'text')
      .addColumn('checklist', 'jsonb', (c) => c.notNull())
      .addColumn('votes', 'jsonb', (c) => c.notNull())
      .addColumn('decided_on', 'date', (c) => c.notNull())
      .addColumn('decided_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_case_decision', ['case_id'], 'certification_case');
  await foreignKey(db, 'certification_case_decision', ['meeting_id', 'case_id'], 'certification_agenda');
  await sql`alter table certification_case_decision add constraint certification_case_decision_once
    unique (tenant_id, meeting_id, case_id)`.execute(db);
  await createTenantTable(db, 'certification_decree', ['meeting_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('meeting_id', 'uuid', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('issued_on', 'date', (c) => c.notNull())
      .addColumn('verification_number', 'text', (c) => c.notNull())
      .addColumn('content', 'jsonb', (c) => c.notNull())
      .addColumn('signed_by', 'uuid', (c) => c.notNull())
      .addColumn('signed_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_decree', ['meeting_id'], 'certification_meeting');
  await sql`alter table certification_decree add constraint certification_decree_number_once unique (tenant_id, number)`.execute(
    db,
  );
}

/** The technical team's meetings, decisions and decrees (clause 9.4). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await meetings(db);
  await decisions(db);
}
