import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useWords } from '#ui/words.ts';
import { readAssessment } from '../read-assessment.ts';
import { recordPortfolio } from '../record-portfolio.ts';
import type { EvidenceItem } from '../records.ts';
import { assessmentWords } from '../words.ts';
import { SheetForm } from './sheet-form.tsx';
import { mayRecord, TestFrame, unitsFor } from './test-frame.tsx';
import { VatmFields } from './vatm-fields.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

export const action = submit({
  portfolio: form(recordPortfolio, { input: (fields, params) => ({ ...fields, caseId: params.caseId }) }),
});

/** The verification of the portfolio FR.IA.08; begins from the assessor's own review of the same documents. */
export default function PortfolioPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const refused = useRefused('portfolio');
  const units = unitsFor(found, 'portfolio');
  const codes = new Set(units.map((unit) => unit.code));
  const judgedBefore = (documentId: string): EvidenceItem | undefined => {
    const record = found.records.find((each) => each.method === 'portfolio' && each.item === documentId);
    const item =
      (record?.content as EvidenceItem | undefined) ??
      found.review?.items.find((each) => each.documentId === documentId);
    return item && { ...item, unitCodes: item.unitCodes.filter((code) => codes.has(code)) };
  };
  return (
    <TestFrame found={found} current="portofolio">
      {mayRecord(found) && found.evidence.length === 0 && (
        <EmptyState title={w.evidence.empty}>{w.test.notPlanned}</EmptyState>
      )}
      {mayRecord(found) && found.evidence.length > 0 && (
        <SheetForm found={found} method="portfolio" refused={refused}>
          {found.evidence.map((document, i) => (
            <VatmFields
              key={document.documentId}
              index={i}
              document={{ ...document, unitCodes: document.unitCodes.filter((code) => codes.has(code)) }}
              judged={judgedBefore(document.documentId)}
              units={units}
              refused={refused}
            />
          ))}
        </SheetForm>
      )}
    </TestFrame>
  );
}
