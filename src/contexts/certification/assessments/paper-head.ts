import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { type Signature, signaturesOn } from '#kernel/decisions/store.ts';
import { contentHash } from '#kernel/journal/canonical.ts';
import { paperMoment } from '#kernel/papers/shapes.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { standingOf } from '../cases/read-case.ts';
import { caseStates } from '../cases/states.ts';
import { caseSubject, findCase } from '../cases/store.ts';
import { letterheadOf } from '../papers/letterhead.ts';
import { findVersion } from '../schemes/store.ts';
import { assessorLine, placeOf } from './read-assessment.ts';
import { recordsOf } from './sessions.store.ts';
import { planOf, recommendationOf } from './store.ts';
import { paperWords as w } from './words.papers.ts';

/** What the view of a paper is asked for. */
export const PaperInput = z.object({ caseId: z.uuid() });

/**
 * Everything the papers of an assessment are made of, for a reader who may know of the case. Refuses `kernel.not-found` before the case
 * has its session, and to the candidate before the record is handed in where the paper shows results.
 */
export async function paperBase(tx: Tx, caseId: string, circumstances: Circumstances, shows: 'plan' | 'results') {
  const found = await findCase(tx, caseId);
  const standing = standingOf(found, circumstances);
  const isOnlyCandidate = standing.isApplicant && !standing.isAssessor;
  const isHandedIn = caseStates.indexOf(found.state) >= caseStates.indexOf('recommended');
  const plan = await planOf(tx, found);
  const place = await placeOf(tx, caseId);
  const assessor = await assessorLine(tx, found);
  if (!plan || !place || !assessor || (shows === 'results' && isOnlyCandidate && !isHandedIn)) {
    return refuse('kernel.not-found', { what: 'paper' });
  }
  const version = await findVersion(tx, found.version_id);
  const names = await namesOf(tx, [found.applicant_id]);
  const signatures = await signaturesOn(tx, caseSubject(caseId));
  const { tenant } = circumstances;
  const candidate = names.get(found.applicant_id) ?? '';
  const recommendation = await recommendationOf(tx, caseId);
  const starts = paperMoment(place.starts, tenant.zone);

  /** The place to sign for one of the two: signed only when the signature is over exactly this content. */
  const sign = (paper: string, role: 'applicant' | 'assessor', content: unknown) => {
    const hash = contentHash(content);
    const signature = signatures.findLast(
      (each: Signature) => each.paper === paper && each.role === role && each.contentHash === hash,
    );
    return {
      role: role === 'applicant' ? w.candidate : w.assessor,
      name: role === 'applicant' ? candidate : assessor.name,
      ...(role === 'assessor' ? { reference: assessor.licence } : {}),
      signed: signature ? { at: paperMoment(signature.signedAt, tenant.zone), hash: signature.contentHash } : null,
    };
  };
  const head = {
    letterhead: letterheadOf(tenant),
    number: found.number ?? '',
    scheme: { number: version.number, name: version.title, packaging: w.packaging[version.content.kind.is] },
    candidate,
    assessor: { name: assessor.name, registration: assessor.licence },
    site: { name: place.site.name, kind: place.site.kind },
    date: starts.slice(0, 10),
  };
  return {
    found,
    isOnlyCandidate,
    plan,
    place,
    version,
    head,
    sign,
    records: await recordsOf(tx, caseId),
    recommendation,
    session: { starts, ends: paperMoment(place.ends, tenant.zone) },
    at: recommendation?.recommended_at ?? plan.answered_at ?? plan.proposed_at,
  };
}
