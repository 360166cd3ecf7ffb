import type { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { caseSubject } from '../cases/store.ts';
import { evidenceKinds, type frAk01 } from '../papers/fr-ak-01.ts';
import type { frAk02 } from '../papers/fr-ak-02.ts';
import type { frAk05 } from '../papers/fr-ak-05.ts';
import type { methods } from './methods.ts';
import { PaperInput, paperBase } from './paper-head.ts';
import { signedPlan, signedRecommendation } from './signed-content.ts';
import { paperWords as w } from './words.papers.ts';

type Printed<P extends { data: z.ZodType }> = Promise<{ at: Date; data: z.input<P['data']> }>;
const sensitive = ({ caseId }: { caseId: string }) => caseSubject(caseId);

/** FR.AK.01: the plan both agreed on, with session and site, and the two signatures. */
export const viewFrAk01 = view({
  name: 'certification.fr-ak-01',
  grant: 'member',
  summary: 'The data of FR.AK.01 of a scheduled case.',
  input: PaperInput,
  sensitive,
  read: async (tx, { caseId }, circumstances): Printed<typeof frAk01> => {
    const { plan, head, sign, session } = await paperBase(tx, caseId, circumstances, 'plan');
    const planned = new Set(
      plan.content.units.flatMap((unit) => unit.methods.map((method): string => w.evidenceKinds[method])),
    );
    const content = signedPlan(caseId, plan.revision, plan.content);
    const { date: _, ...rest } = head;
    return {
      at: plan.answered_at ?? plan.proposed_at,
      data: {
        ...rest,
        evidence: evidenceKinds.map((kind) => ({ kind, agreed: plan.status === 'agreed' ? planned.has(kind) : null })),
        session,
        signatures: [sign('FR.AK.01', 'applicant', content), sign('FR.AK.01', 'assessor', content)],
      },
    };
  },
});

/** FR.AK.02: which evidence each unit rests on, and the recommendation; the candidate signs on paper. */
export const viewFrAk02 = view({
  name: 'certification.fr-ak-02',
  grant: 'member',
  summary: 'The data of FR.AK.02 of a case.',
  input: PaperInput,
  sensitive,
  read: async (tx, { caseId }, circumstances): Printed<typeof frAk02> => {
    const { at, head, plan, version, records, recommendation, sign } = await paperBase(
      tx,
      caseId,
      circumstances,
      'results',
    );
    const isRecorded = (method: (typeof methods)[number], unitCode: string) =>
      records.some((record) =>
        record.method === 'portfolio'
          ? method === 'portfolio' && record.content.unitCodes.includes(unitCode)
          : record.method === method && record.item === unitCode,
      );
    const content = recommendation && signedRecommendation(caseId, recommendation.content);
    return {
      at,
      data: {
        ...head,
        units: version.content.units.list.map(({ code, title }) => {
          const planned = plan.content.units.find((unit) => unit.unitCode === code)?.methods ?? [];
          return {
            code,
            title,
            evidence: planned.filter((method) => isRecorded(method, code)).map((method) => w.columns[method]),
          };
        }),
        recommendation: recommendation?.overall ?? null,
        followUp: recommendation?.content.followUp ?? null,
        comment: recommendation?.content.notes ?? null,
        signatures: [sign('FR.AK.02', 'applicant', content), sign('FR.AK.02', 'assessor', content)],
      },
    };
  },
});

/** FR.AK.05: the assessor's report on the session of this case. A candidate finds only himself in it. */
export const viewFrAk05 = view({
  name: 'certification.fr-ak-05',
  grant: 'member',
  summary: 'The data of FR.AK.05: the assessor’s report on the session of a case.',
  input: PaperInput,
  sensitive,
  read: async (tx, { caseId }, circumstances): Printed<typeof frAk05> => {
    const { at, head, found, place, recommendation, sign, isOnlyCandidate } = await paperBase(
      tx,
      caseId,
      circumstances,
      'results',
    );
    const rows = await tx
      .selectFrom('certification_recommendation')
      .innerJoin('certification_case', 'certification_case.case_id', 'certification_recommendation.case_id')
      .select(['certification_case.case_id', 'number', 'applicant_id', 'overall', 'content'])
      .where('session_id', '=', place.sessionId)
      .where('certification_recommendation.assessor_id', '=', found.assessor_id)
      .orderBy('recommendation_id')
      .limit(500)
      .execute();
    const shown = rows.filter((row) => !isOnlyCandidate || row.case_id === caseId);
    const names = await namesOf(
      tx,
      shown.map((row) => row.applicant_id),
    );
    const content = recommendation && signedRecommendation(caseId, recommendation.content);
    const { candidate: _, ...rest } = head;
    return {
      at,
      data: {
        ...rest,
        candidates: shown.map((row) => ({
          name: names.get(row.applicant_id) ?? '',
          number: row.number ?? '',
          verdict: row.overall,
          failedUnits: row.content.units.filter((unit) => unit.verdict === 'BK').map((unit) => unit.unitCode),
          remark: row.content.notes ?? null,
        })),
        aspects: recommendation?.content.aspects ?? null,
        refusals: recommendation?.content.refusals ?? null,
        suggestions: recommendation?.content.suggestions ?? null,
        signatures: [sign('FR.AK.05', 'assessor', content)],
      },
    };
  },
});
