import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Problem } from '#kernel/web/refusal-words.ts';
import { Facts } from '#ui/facts.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useWords } from '#ui/words.ts';
import { StateStatus } from '../../cases/screens/state-status.tsx';
import type { CaseState } from '../../cases/states.ts';
import { assessmentWords } from '../words.ts';

/** What every page of a case's assessment shows beside its own work. */
export interface FrameCase {
  caseId: string;
  number: string | null;
  state: CaseState;
  applicant: string;
  assessor: string | null;
  scheme?: { number: string };
}

/** The page of one step in a case: the way back, number, state, the clause it serves, and who it is about. */
export function CaseFrame({
  of,
  title,
  lead,
  clause,
  children,
}: {
  of: FrameCase;
  title: string;
  lead?: ReactNode;
  clause: string;
  children: ReactNode;
}) {
  const w = useWords(assessmentWords);
  const { tenant } = useParams();
  const number = of.number ?? w.noNumber;
  return (
    <Page
      title={title}
      number={number}
      status={<StateStatus state={of.state} />}
      crumbs={[{ label: `${w.cases} ${number}`, href: `/${tenant}/perkara/${of.caseId}` }]}
      lead={
        <>
          {lead} {w.clause(clause)}.
        </>
      }
      aside={
        <Section small title={w.cases}>
          <Facts
            facts={[
              { label: w.candidate, value: of.applicant },
              ...(of.assessor ? [{ label: w.assessor, value: of.assessor }] : []),
              ...(of.scheme ? [{ label: w.scheme, value: of.scheme.number }] : []),
            ]}
          />
        </Section>
      }
    >
      {children}
    </Page>
  );
}

/** What stands against a choice, in words, as a short list. */
export function Obstacles({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="mt-1 grid gap-1 text-small text-tinta-redup">
      {problems.map((problem) => (
        <li key={problem.code + problem.text}>{problem.text}</li>
      ))}
    </ul>
  );
}

/** Code and title of a unit, for the head of a group of fields. */
export function UnitTitle({ unit }: { unit: { code: string; title: string } }) {
  return (
    <>
      <span className="block text-small font-semibold text-tinta-redup tabular-nums">{unit.code}</span>
      {unit.title}
    </>
  );
}
