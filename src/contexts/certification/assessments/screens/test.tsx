import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/page.tsx';
import { useWords } from '#ui/words.ts';
import { readAssessment } from '../read-assessment.ts';
import { recordAttendance } from '../record-attendance.ts';
import { assessmentWords } from '../words.ts';
import { AttendanceForm } from './attendance-form.tsx';
import { Gaps } from './gaps.tsx';
import { RecommendationFacts } from './recommendation-facts.tsx';
import { mayRecord, plannedMethods, sheetPaths, TestFrame } from './test-frame.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessment, { caseId: args.params.caseId });

export const action = submit({
  attendance: form(recordAttendance, { input: (fields, params) => ({ ...fields, caseId: params.caseId }) }),
});

export default function TestPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const { standing, recommendation } = found;
  return (
    <TestFrame found={found} current="">
      {standing.isAssessor && found.state === 'scheduled' && (
        <>
          <AttendanceForm found={found} />
          {mayRecord(found) && (
            <Section title={w.test.continue}>
              <Actions>
                {plannedMethods(found).map((method) => (
                  <LinkButton key={method} to={sheetPaths[method]} relative="path">
                    {w.methods[method]}
                  </LinkButton>
                ))}
                <LinkButton kind="primary" to="rekomendasi" relative="path">
                  {w.test.recommendation}
                </LinkButton>
              </Actions>
            </Section>
          )}
          <Section title={w.test.gaps} lead={w.test.gapsLead}>
            <Gaps found={found} />
          </Section>
        </>
      )}
      {recommendation ? (
        <RecommendationFacts found={found} />
      ) : (
        !standing.isAssessor && <EmptyState title={w.test.title}>{w.test.notHandedIn}</EmptyState>
      )}
    </TestFrame>
  );
}
