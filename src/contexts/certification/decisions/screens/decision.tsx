import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { longDate, plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { LinkButton } from '#ui/button.tsx';
import { Deadline } from '#ui/deadline.tsx';
import { Facts } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import { decideCase } from '../decide-case.ts';
import { readDecision } from '../read-decision.ts';
import { checks } from '../verdict.rules.ts';
import { decisionWords } from '../words.ts';
import { CaseRecord } from './case-record.tsx';
import { DecideForm } from './decide-form.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readDecision, { caseId: args.params.caseId });

/** The page's data: the decision, or what the team has before it. */
export type LoadedDecision = Awaited<ReturnType<typeof loader>>;

export const action = submit({
  decide: form(decideCase, { input: (fields, params) => ({ ...fields, caseId: params.caseId }) }),
});

export default function DecisionPage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(decisionWords);
  const { tenant } = useParams();
  const { decision, meeting } = found;
  const isOpen = found.state === 'recommended';
  return (
    <Page
      title={w.decisionTitle}
      number={found.number ?? undefined}
      status={
        decision ? (
          <Status tone={decision.outcome === 'competent' ? 'met' : 'due'} word={w.outcomes[decision.outcome]} />
        ) : (
          <Status tone="active" word={w.notDecided} />
        )
      }
      lead={`${found.applicant} · ${found.scheme}`}
      crumbs={[
        { label: w.cases, href: `/${tenant}/${found.isApplicant ? 'permohonan' : 'perkara'}` },
        { label: found.number ?? w.appealBack, href: `/${tenant}/perkara/${found.caseId}` },
      ]}
    >
      <LateForm shown={[isOpen && meeting?.mayDecide && 'decide']} />
      {decision && <Decided found={found} />}
      {(isOpen || !decision) && <Waiting found={found} />}
      {found.record && <CaseRecord record={found.record} />}
      {isOpen && meeting?.mayDecide && <DecideForm meeting={meeting} />}
    </Page>
  );
}

function Decided({ found }: { found: LoadedDecision }) {
  const w = useWords(decisionWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const { decision, appeal } = found;
  if (!decision) return null;
  return (
    <Section title={w.decision}>
      <div className="grid gap-6">
        <Facts
          wide
          facts={[
            { label: w.outcome, value: w.outcomes[decision.outcome] },
            { label: w.decidedOn, value: longDate(decision.decidedOn, language) },
            ...(decision.reasons
              ? [{ label: w.reasons, value: <span className="whitespace-pre-line">{decision.reasons}</span> }]
              : []),
            ...(decision.next
              ? [{ label: w.whatNext, value: <span className="whitespace-pre-line">{decision.next}</span> }]
              : []),
            ...(decision.checklist
              ? checks.map(({ code }) => ({
                  label: w.checkNames[code],
                  value: decision.checklist?.[code] === 'yes' ? w.yes : w.no,
                }))
              : []),
            ...(decision.votes ?? []).map((vote) => ({
              label: vote.name,
              value: vote.vote === 'for' ? w.voteFor : `${w.voteAgainst}: ${vote.dissent ?? ''}`,
            })),
          ]}
        />
        {appeal && (
          <Notice>
            <Deadline due={appeal.dueOn} today={found.today} label={w.appealUntil} clause={w.clause(appeal.clause)} />
            {found.isApplicant && <p>{w.appealHow}</p>}
          </Notice>
        )}
        {decision.meetingId && (
          <p>
            <LinkButton to={`/${tenant}/rapat/${decision.meetingId}`}>{w.toMeeting}</LinkButton>
          </p>
        )}
      </div>
    </Section>
  );
}

function Waiting({ found }: { found: LoadedDecision }) {
  const w = useWords(decisionWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const { meeting } = found;
  const isInside = found.record !== null;
  return (
    <Notice tone="active">
      <p>{meeting ? w.inMeeting(plainDate(meeting.heldOn, language)) : w.waitsForMeeting}</p>
      {meeting?.recused.map((each) => (
        <p key={each.name}>{w.recusedLine(each.name, w.conflictNames[each.kind])}</p>
      ))}
      {meeting?.involved.map((each) => (
        <p key={each.name}>
          {w.involvedLine(each.name, w.tieNames[each.held as keyof typeof w.tieNames] ?? each.held)}
        </p>
      ))}
      {isInside && (
        <p className="mt-2">
          <LinkButton small to={`/${tenant}/rapat/${meeting?.meetingId ?? ''}`}>
            {meeting ? w.toMeeting : w.meetings}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}
