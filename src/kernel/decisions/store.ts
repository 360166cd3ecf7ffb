import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import { contentHash } from '../journal/canonical.ts';
import type { DecisionRecord, SignatureRecord, Subject } from '../operation.ts';

/** Keeps who decided what, by which rule, with the conflicts they declared. Decisions are never changed; a re-decision is a new record. */
export async function keepDecision(
  tx: Tx,
  record: DecisionRecord,
  subject: Subject,
  { now, newId }: Circumstances,
): Promise<void> {
  const about = record.subject ?? subject;
  await tx
    .insertInto('decision')
    .values({
      decision_id: newId(),
      subject_type: about.type,
      subject_id: about.id,
      question: record.question,
      outcome: record.outcome,
      rule: record.rule,
      reason: record.reason ?? null,
      deciders: record.deciders,
      decided_at: new Date(now.epochMilliseconds),
    })
    .execute();
}

/** Binds the acting person's signature to the moment and to the hash of what was signed. */
export async function keepSignatures(
  tx: Tx,
  records: SignatureRecord[],
  subject: Subject,
  circumstances: Circumstances,
): Promise<void> {
  const { actor, now, newId } = circumstances;
  for (const record of records) {
    const about = record.subject ?? subject;
    await tx
      .insertInto('signature')
      .values({
        signature_id: newId(),
        subject_type: about.type,
        subject_id: about.id,
        paper: record.paper,
        person_id: actor.personId as string,
        name: actor.name,
        role: record.role,
        content_hash: contentHash(record.content),
        signed_at: new Date(now.epochMilliseconds),
      })
      .execute();
  }
}

/** A signature as papers show it. */
export interface Signature {
  paper: string;
  personId: string;
  name: string;
  role: string;
  contentHash: string;
  signedAt: Date;
}

/** The signatures on a subject's papers, oldest first. */
export async function signaturesOn(tx: Tx, subject: Subject): Promise<Signature[]> {
  const rows = await tx
    .selectFrom('signature')
    .selectAll()
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .orderBy('signature_id')
    .execute();
  return rows.map((row) => ({
    paper: row.paper,
    personId: row.person_id,
    name: row.name,
    role: row.role,
    contentHash: row.content_hash,
    signedAt: row.signed_at,
  }));
}
