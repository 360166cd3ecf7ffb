import type { Circumstances } from './actor.ts';
import type { Tx } from './database/tables.ts';
import { startDeadlines } from './deadlines/store.ts';
import { keepHands } from './decisions/hands.ts';
import { keepDecision, keepSignatures } from './decisions/store.ts';
import { attachDocuments } from './documents/store.ts';
import { closeTodos, openTodos, sendNotices } from './inbox/store.ts';
import type { Outcome } from './operation.ts';

/** Keeps everything that a decision brings about beside its change, in the operation's own transaction. */
export async function keepConsequences(
  tx: Tx,
  outcome: Outcome<unknown, never> | Outcome<unknown, unknown>,
  circumstances: Circumstances,
): Promise<void> {
  const { subject } = outcome;
  await keepHands(tx, outcome.hands ?? [], circumstances);
  await attachDocuments(tx, outcome.attach ?? [], subject, circumstances);
  const due = await startDeadlines(tx, outcome.deadlines ?? {}, subject, circumstances);
  await closeTodos(tx, outcome.todos?.close ?? [], subject, circumstances);
  await openTodos(tx, outcome.todos?.open ?? [], subject, due, circumstances);
  await sendNotices(tx, outcome.notices ?? [], subject, circumstances);
  if (outcome.decision) await keepDecision(tx, outcome.decision, subject, circumstances);
  await keepSignatures(tx, outcome.signatures ?? [], subject, circumstances);
}
