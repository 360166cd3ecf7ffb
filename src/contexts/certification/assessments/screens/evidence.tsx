import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import { addFurtherEvidence } from '../add-further-evidence.ts';
import { readAssessment } from '../read-assessment.ts';
import { reviewEvidence } from '../review-evidence.ts';
import { assessmentWords } from '../words.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidenceResult } from './evidence-result.tsx';
import { CaseFrame } from './frame.tsx';
import { VatmFields } from './vatm-fields.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

const input = (fields: Record<string, unknown>, params: { caseId?: string }) => ({ ...fields, caseId: params.caseId });

export const action = submit({
  review: form(reviewEvidence, { input, then: (_result, params) => `perkara/${params.caseId}` }),
  add: form(addFurtherEvidence, { input }),
});

export default function EvidencePage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const refused = useRefused('review');
  const { valueOf: typed, errorOf } = refused;
  const { standing, evidence, review } = found;
  const isReviewing = standing.isAssessor && found.state === 'agreed';
  const isAdding = standing.isApplicant && found.state === 'agreed' && review?.verdict === 'insufficient';
  return (
    <CaseFrame
      of={{ ...found, assessor: found.assessor?.name ?? null }}
      title={w.evidence.title}
      lead={standing.isApplicant ? w.evidence.leadCandidate : w.evidence.lead}
      clause="9.2.5"
    >
      <LateForm shown={[isReviewing && 'review', isAdding && 'add']} />
      {!isReviewing && <EvidenceResult found={found} />}
      {isAdding && <AddEvidence units={found.scheme.units} />}
      {isReviewing && (
        <Form problems={refused.problems} guard>
          <FormStart name="review" />
          {evidence.length === 0 && <EmptyState title={w.evidence.empty}>{w.evidence.emptyHint}</EmptyState>}
          {evidence.map((document, i) => (
            <VatmFields
              key={document.documentId}
              index={i}
              document={document}
              judged={review?.items.find((item) => item.documentId === document.documentId)}
              units={found.scheme.units}
              refused={refused}
            />
          ))}
          <RadioGroup
            name="verdict"
            label={w.evidence.verdict}
            value={typed('verdict')}
            error={errorOf('verdict')}
            choices={[
              { value: 'sufficient', label: w.evidence.sufficient },
              { value: 'insufficient', label: w.evidence.insufficient },
            ]}
          />
          <TextArea
            name="note"
            label={w.evidence.note}
            hint={w.evidence.noteHint}
            required={false}
            defaultValue={typed('note')}
            error={errorOf('note')}
          />
          <Actions>
            <Button kind="primary" busy={w.sending}>
              {w.evidence.send}
            </Button>
          </Actions>
        </Form>
      )}
    </CaseFrame>
  );
}
