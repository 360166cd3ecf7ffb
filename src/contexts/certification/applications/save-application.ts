import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { DiplomaRow, type Draft, Employment, Identity, Purpose, SelfVerdict, WorkRow } from './draft.ts';
import { placeOf, type SealedNumber } from './record.ts';
import type {} from './refusals.ts';
import { selfQuestions } from './rules.complete.ts';
import { impossibilities, numberFault, refuseAll, requireOpen } from './rules.ts';
import { lockOwnApplication, saveForm } from './store.ts';

const number = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s.\-/]/g, '') || undefined)
  .optional();

/** Sections of a draft; those that come replace what stood there, those that do not come stay as they are. */
export const SaveInput = z.object({
  caseId: z.uuid(),
  purpose: Purpose.optional(),
  identity: Identity.extend({ nik: number, npwp: number }).optional(),
  employment: Employment.optional(),
  diplomas: z
    .array(DiplomaRow.partial({ id: true }))
    .max(10)
    .optional(),
  work: z
    .array(WorkRow.partial({ id: true }))
    .max(30)
    .optional(),
  self: z.array(SelfVerdict).max(400).optional(),
  addRow: z.enum(['diplomas', 'work']).optional(),
  removeRow: z.uuid().optional(),
});

type SaveInput = z.output<typeof SaveInput>;

/** The draft with the sections of the input in it; rows get an id of their own. */
function merged(form: Draft, input: SaveInput, newId: () => string): Draft {
  const withIds = <Row extends { id?: string }>(rows: readonly Row[], taken = new Set<string>()) =>
    rows.map((row) => {
      const id = row.id && !taken.has(row.id) ? row.id : newId();
      taken.add(id);
      return { ...row, id };
    });
  const stays = (row: { id: string }) => row.id !== input.removeRow;
  const { nik: _, npwp: __, ...identity } = input.identity ?? (form.identity as NonNullable<SaveInput['identity']>);
  const added = (list: 'diplomas' | 'work') => (input.addRow === list ? [{ id: newId() }] : []);
  return {
    purpose: input.purpose ?? form.purpose,
    identity,
    employment: input.employment ?? form.employment,
    diplomas: [...withIds(input.diplomas ?? form.diplomas).filter(stays), ...added('diplomas')].slice(0, 10),
    work: [...withIds(input.work ?? form.work).filter(stays), ...added('work')].slice(0, 30),
    self: input.self ?? form.self,
  };
}

/**
 * Saves a draft, wholly or in part. Unfinished parts are no fault; impossible ones are refused beside their field: a day that does not
 * exist, a diploma in the future, work that ends before it begins. NIK and NPWP are sealed; when they do not come, the kept ones stay.
 */
export const saveApplication = operation({
  name: 'certification.save-application',
  grant: 'certification.own',
  summary: 'Save parts of an application that has not been sent (or was returned).',
  input: SaveInput,
  find: (tx, { caseId }, actor) => lockOwnApplication(tx, caseId, actor),
  decide: (application, input, { today, newId, secrets }) => {
    const { case_id: caseId, state } = application.case;
    requireOpen(state);
    const draft = merged(application.row.form, input, newId);
    refuseAll([
      ...impossibilities(draft, today),
      ...numberFault('nik', input.identity?.nik),
      ...numberFault('npwp', input.identity?.npwp),
    ]);
    const questions = selfQuestions(application.version.content);
    const stranger = draft.self.find((s) => !questions.some((q) => q.unit === s.unit && q.element === s.element));
    if (stranger) refuse('certification.applications.unknown-item', { item: stranger.unit });
    const handed = new Set(application.evidence.map((document) => document.item));
    const rowItems = new Set([
      ...draft.diplomas.map((row) => `diploma:${row.id}`),
      ...draft.work.map((row) => `letter:${row.id}`),
    ]);
    const droppedItems = [...handed].filter((item) => /^(?:diploma|letter):/.test(item) && !rowItems.has(item));
    const form = {
      ...draft,
      self: draft.self.map((s) => ({
        ...s,
        evidence: s.evidence.filter((item) => handed.has(item) && !droppedItems.includes(item)),
      })),
    };
    const sealed = (what: SealedNumber) => {
      const digits = input.identity?.[what];
      return digits === undefined ? {} : { [what]: secrets.seal(digits, placeOf(what, caseId)) };
    };
    const secret = { ...application.row.secret, ...sealed('nik'), ...sealed('npwp') };
    const sections = (['purpose', 'identity', 'employment', 'diplomas', 'work', 'self'] as const).filter(
      (section) => input[section] !== undefined,
    );
    return { change: { caseId, form, secret, droppedItems }, subject: caseSubject(caseId), facts: { sections } };
  },
  save: async (tx, { caseId, ...saved }, circumstances) => {
    await saveForm(tx, caseId, saved, circumstances);
    return { savedAt: circumstances.now.toString() };
  },
});
