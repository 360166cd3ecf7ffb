import type { Method } from './methods.ts';
import type { PlanContent, RecommendationContent, TestRecord } from './records.ts';

/** What both sign on FR.AK.01: this revision of this plan. The same content gives the same hash, so a paper shows only what was signed. */
export const signedPlan = (caseId: string, revision: number, content: PlanContent) => ({ caseId, revision, content });

/** What the assessor signs on FR.AK.02 and FR.AK.05. */
export const signedRecommendation = (caseId: string, content: RecommendationContent) => ({ caseId, content });

/** What the assessor signs on the sheet of a method: its lines in the order of their items, and its closing remark. */
export const signedSheet = (
  caseId: string,
  method: Method,
  records: readonly TestRecord[],
  remark: string | undefined,
) => ({
  caseId,
  method,
  lines: records
    .filter((record) => record.method === method)
    .map(({ item, sessionId, content }) => ({ item, sessionId, content }))
    .sort((a, b) => (a.item < b.item ? -1 : 1)),
  remark: remark ?? null,
});

/** The paper of each method that has one. */
export const sheetPapers = { observation: 'FR.IA.01', oral: 'FR.IA.07', portfolio: 'FR.IA.08' } as const;
