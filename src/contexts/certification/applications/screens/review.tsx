import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { moment, plainDate } from '#kernel/language/format.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { Facts } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import { StateStatus } from '../../cases/screens/state-status.tsx';
import { caseWords } from '../../cases/words.ts';
import { choiceText } from '../../schemes/findings.words.ts';
import { reviewApplication } from '../review-application.ts';
import { applicationWords } from '../words.ts';
import { EligibilityLine, EligibilityPanel } from './eligibility-panel.tsx';
import { linksOf } from './links.ts';
import { loadApplication } from './load-application.ts';
import { ReviewForm } from './review-form.tsx';
import { Summary } from './summary.tsx';

export const loader = (args: LoaderFunctionArgs) => loadApplication(args);
export const action = submit({
  review: form(reviewApplication, {
    input: (fields, params) => ({ ...fields, caseId: params.caseId }),
    then: (_result, params) => `perkara/${params.caseId}`,
  }),
});

export default function ReviewPage() {
  const { application, request } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const w = useWords(applicationWords).screens;
  const cases = useWords(caseWords);
  const links = linksOf(useParams());
  const { review, submittedAt } = application;
  return (
    <Page
      title={w.review.title}
      number={application.number ?? cases.draftNumber}
      status={<StateStatus state={application.state} />}
      crumbs={[{ label: application.scheme.title, href: links.home }]}
      lead={w.review.lead}
      aside={
        <>
          <Section small title={w.eligibility.title}>
            <EligibilityPanel answer={application.eligibility} />
          </Section>
          <Section small title={w.review.rulings}>
            <Rulings />
          </Section>
          <Facts
            facts={[
              { label: cases.applicant, value: application.applicant.name },
              { label: w.review.round, value: application.round },
              ...(submittedAt ? [{ label: w.review.sentOn, value: moment(new Date(submittedAt), language) }] : []),
              ...(review
                ? [
                    {
                      label: w.review.last,
                      value: w.review.by(review.reviewer, moment(new Date(review.reviewedAt), language)),
                    },
                  ]
                : []),
            ]}
          />
        </>
      }
    >
      <EligibilityLine answer={application.eligibility} />
      {application.mayReview ? (
        <ReviewForm application={application} request={request} />
      ) : (
        <>
          <LateForm />
          <Notice>{w.review.notNow}</Notice>
          <Summary application={application} />
        </>
      )}
    </Page>
  );
}

/** The committee's rulings that the case began with. */
function Rulings() {
  const { application } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const w = useWords(applicationWords).screens;
  if (application.rulings.length === 0) return <p className="text-small text-tinta-redup">{w.review.noRulings}</p>;
  return (
    <ul className="grid gap-2 text-small">
      {application.rulings.map((ruling) => (
        <li key={`${ruling.findingCode}:${ruling.clauses.join()}`}>
          {ruling.clauses.map((clause) => w.clause(clause)).join(', ')}:{' '}
          {choiceText(ruling.findingCode as Parameters<typeof choiceText>[0], ruling.choice, language)} (
          {plainDate(ruling.decidedOn, language)})
        </li>
      ))}
    </ul>
  );
}
