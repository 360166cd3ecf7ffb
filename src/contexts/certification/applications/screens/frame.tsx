import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { type Tab, Tabs } from '#ui/tabs.tsx';
import { useWords } from '#ui/words.ts';
import { StateStatus } from '../../cases/screens/state-status.tsx';
import { caseWords } from '../../cases/words.ts';
import type { Step } from '../rules.complete.ts';
import { applicationWords } from '../words.ts';
import { EligibilityLine, EligibilityPanel } from './eligibility-panel.tsx';
import { linksOf } from './links.ts';
import type { LoadedApplication } from './load-application.ts';
import { itemTitle } from './titles.ts';

type Shown = Pick<LoadedApplication, 'application'>;

/** What a reviewer wrote when the application came back, item by item. */
export function ReviewReasons({ application }: Shown) {
  const words = useWords(applicationWords);
  const { review, state } = application;
  if (!review || (state !== 'returned' && state !== 'rejected')) return null;
  const reasons = review.items.filter((item) => item.verdict !== 'meets');
  const title = state === 'returned' ? words.screens.returnedTitle : words.screens.rejectedTitle;
  return (
    <Notice tone={state === 'returned' ? 'due' : 'bad'} title={title}>
      {review.reason && <p>{review.reason}</p>}
      <ul className="mt-1 grid gap-1">
        {reasons.map((item) => (
          <li key={item.code}>
            <strong>{itemTitle(application, item.code, words)}</strong>
            {item.reason && `: ${item.reason}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The frame of one step of the form: where one is, what came back, the eligibility line, and beside it the whole explanation. */
export function StepFrame({
  step,
  application,
  lead,
  children,
}: Shown & { step: Step | 'send'; lead?: ReactNode; children: ReactNode }) {
  const w = useWords(applicationWords).screens;
  const cases = useWords(caseWords);
  const links = linksOf(useParams());
  const open = (of: Step) => application.missing.filter((gap) => gap.step === of).length;
  const tabs = (Object.keys(links.steps) as (Step | 'send')[]).map(
    (one): Tab => ({
      label: w.tabs[one],
      href: links.steps[one],
      current: one === step,
      count: one === 'send' || !application.mayEdit ? undefined : open(one) || undefined,
    }),
  );
  return (
    <Page
      title={application.mayEdit ? w.steps[step] : w.title}
      number={application.number ?? cases.draftNumber}
      status={<StateStatus state={application.state} />}
      crumbs={[
        { label: application.scheme.title, href: links.home },
        ...(application.mayEdit ? [{ label: w.title, href: links.steps.identity }] : []),
      ]}
      lead={lead}
      aside={
        <Section small title={w.eligibility.title}>
          {!application.mayEdit && <p className="text-small text-tinta-redup">{w.eligibility.atSending}</p>}
          <EligibilityPanel answer={application.eligibility} />
        </Section>
      }
    >
      <div className="grid gap-6">
        {application.mayEdit && <Tabs tabs={tabs} label={w.stepsLabel} />}
        <ReviewReasons application={application} />
        <EligibilityLine answer={application.eligibility} />
        {children}
      </div>
    </Page>
  );
}
