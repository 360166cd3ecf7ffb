import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { findDocument } from '#kernel/documents/store.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { evidenceListOf } from './record.ts';
import type {} from './refusals.ts';
import { commonEvidence } from './rules.complete.ts';
import { requireOpen } from './rules.ts';
import { type Application, deleteEvidence, insertEvidence, lockOwnApplication } from './store.ts';

const uploadRule = { kinds: ['pdf', 'jpeg', 'png', 'webp'], maxMB: 10 } as const;

/** Most documents an item may have; a photo is one, and a new one replaces it. */
const mostOf = (item: string, role?: string): number => (role === 'photo' ? 1 : item === 'support' ? 20 : 5);

/** What an item takes, or undefined when the application has no such item. */
function ruleOf(application: Application, item: string): { most: number; pdf: boolean } | undefined {
  const [kind, row] = item.split(':');
  const { diplomas, work } = application.row.form;
  const common = commonEvidence(evidenceListOf(application)).find((one) => one.code === item);
  if (common) return { most: mostOf(item, common.role), pdf: common.kinds.includes('pdf') };
  const known =
    item === 'support' ||
    (kind === 'diploma' && diplomas.some(({ id }) => id === row)) ||
    (kind === 'letter' && work.some(({ id }) => id === row));
  return known ? { most: mostOf(item), pdf: true } : undefined;
}

/** Hands in a document for one item of the evidence list: a diploma, a letter, KTP, NPWP, the photo, or supporting evidence (9.1.2, 9.1.3). */
export const addEvidence = operation({
  name: 'certification.add-evidence',
  grant: 'certification.own',
  summary: 'Hand in a document for an item: ktp, npwp, photo, diploma:<row>, letter:<row>, support.',
  input: z.object({ caseId: z.uuid(), item: z.string().min(1).max(80), document: z.uuid() }),
  // A page with one field per item numbers them, so that each has an address of its own.
  uploads: { document: uploadRule, 'file.*': uploadRule },
  find: async (tx, { caseId, document }, actor) => {
    const application = await lockOwnApplication(tx, caseId, actor);
    const file = await findDocument(tx, document);
    if (!file || file.ownerId !== personOf(actor)) return refuse('kernel.not-found', { what: 'document' });
    return { application, file };
  },
  decide: ({ application, file }, { caseId, item }) => {
    requireOpen(application.case.state);
    const rule = ruleOf(application, item) ?? refuse('certification.applications.unknown-item', { item });
    const allowed = rule.pdf ? ['application/pdf', 'image/'] : ['image/'];
    if (!allowed.some((kind) => file.mediaType.startsWith(kind))) {
      const found = file.mediaType === 'application/pdf' ? 'pdf' : file.mediaType;
      const names = rule.pdf ? ['pdf', 'jpeg', 'png'] : ['jpeg', 'png'];
      refuse('kernel.wrong-file-type', { name: file.name, found, allowed: names }, { field: 'document' });
    }
    const there = application.evidence.filter((one) => one.item === item);
    const known = there.some((one) => one.documentId === file.documentId);
    if (!known && rule.most > 1 && there.length >= rule.most)
      refuse('certification.applications.too-many-files', { item, limit: rule.most }, { field: 'document' });
    return {
      change: {
        caseId,
        item,
        documentId: known ? null : file.documentId,
        replaced: rule.most === 1 && !known ? there.map((one) => one.documentId) : [],
      },
      subject: caseSubject(caseId),
      facts: { item, document: file.documentId, sha256: file.sha256 },
      attach: [{ documentId: file.documentId }],
    };
  },
  save: async (tx, { caseId, item, documentId, replaced }, circumstances) => {
    await deleteEvidence(tx, caseId, item, replaced);
    if (documentId) await insertEvidence(tx, caseId, { item, documentId }, circumstances);
  },
});
