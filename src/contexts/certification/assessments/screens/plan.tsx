import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import { agreePlan } from '../agree-plan.ts';
import { askPlanChange } from '../ask-plan-change.ts';
import { proposePlan } from '../propose-plan.ts';
import { readAssessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';
import { CaseFrame } from './frame.tsx';
import { PlanAnswer } from './plan-answer.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanForm } from './plan-form.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

const input = (fields: Record<string, unknown>, params: { caseId?: string }) => ({ ...fields, caseId: params.caseId });
const then = (_result: unknown, params: { caseId?: string }) => `perkara/${params.caseId}`;

export const action = submit({
  propose: form(proposePlan, { input, then }),
  agree: form(agreePlan, { input, then }),
  ask: form(askPlanChange, { input, then }),
});

export default function PlanPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const { plan, standing } = found;
  const isOpen = found.state === 'assigned';
  const isProposed = isOpen && plan?.status === 'proposed';
  return (
    <CaseFrame
      of={{ ...found, assessor: found.assessor?.name ?? null }}
      title={w.plan.title}
      lead={standing.isAssessor ? w.plan.leadAssessor : w.plan.leadCandidate}
      clause="9.2.4"
    >
      <LateForm
        shown={[
          isProposed && standing.isApplicant && 'agree',
          isProposed && standing.isApplicant && 'ask',
          isOpen && standing.isAssessor && 'propose',
        ]}
      />
      {plan?.status === 'changes-asked' && (
        <Notice tone="due" title={w.plan.asked}>
          <p>{plan.answer}</p>
        </Notice>
      )}
      {!plan && !standing.isAssessor && <EmptyState title={w.plan.waiting}>{w.plan.leadCandidate}</EmptyState>}
      {plan && (
        <Section
          title={w.plan.revision(plan.revision)}
          state={
            <Status
              tone={plan.status === 'agreed' ? 'met' : plan.status === 'proposed' ? 'active' : 'due'}
              word={{ agreed: w.plan.agreed, proposed: w.plan.proposed, 'changes-asked': w.plan.asked }[plan.status]}
            />
          }
        >
          <PlanFacts found={found} />
        </Section>
      )}
      {isProposed && plan && standing.isApplicant && <PlanAnswer revision={plan.revision} />}
      {isOpen && standing.isAssessor && <PlanForm found={found} />}
    </CaseFrame>
  );
}
