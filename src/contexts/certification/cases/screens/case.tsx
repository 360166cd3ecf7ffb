import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { longDate, moment } from '#kernel/language/format.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { Deadline } from '#ui/deadline.tsx';
import { Facts } from '#ui/facts.tsx';
import { NextStep } from '#ui/next-step.tsx';
import { Page, Section } from '#ui/page.tsx';
import { PaperLink } from '#ui/paper-link.tsx';
import { Steps } from '#ui/steps.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { roles } from '../../roles.ts';
import { foldHistory } from '../history.ts';
import { readCase } from '../read-case.ts';
import { stages } from '../states.ts';
import { caseWords } from '../words.ts';
import { StateStatus } from './state-status.tsx';

/** The case with its history already in words: the words of all operations stay on the server. */
export async function loader(args: LoaderFunctionArgs) {
  const found = await load(args, readCase, { caseId: args.params.caseId });
  const { platform, language } = requestOf(args);
  const say = (operation: string, facts: Record<string, unknown>) =>
    platform.contexts.map((context) => context.words[language].journal[operation]).find(Boolean)?.(facts) ?? operation;
  return {
    ...found,
    history: foldHistory(found.history)
      .map((line) => ({
        key: line.lineId,
        at: line.at,
        who: line.who,
        what: say(line.operation, line.facts),
        times: line.times,
        hash: line.contentHash.slice(0, 12),
        firstHash: line.firstHash.slice(0, 12),
      }))
      .reverse(),
  };
}

export default function CasePage() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(caseWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const here = `/${tenant}/perkara/${found.caseId}`;
  const { next } = found;
  const open = found.deadlines.filter((deadline) => !deadline.closedAt).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const who =
    next.who === 'applicant'
      ? found.applicant
      : next.who === 'assessor'
        ? (found.assessor ?? w.assessor)
        : next.who
          ? roles[next.who].name[language]
          : '';
  const afterwards = next.who ? undefined : w.afterwards[found.state as keyof typeof w.afterwards];
  const listPath = found.standing.isStaff ? 'perkara' : found.standing.isAssessor ? 'penugasan' : 'permohonan';
  return (
    <Page
      title={found.scheme.title}
      number={found.number ?? w.draftNumber}
      status={<StateStatus state={found.state} />}
      crumbs={[
        {
          label: { perkara: w.cases, penugasan: w.assigned, permohonan: w.mine }[listPath],
          href: `/${tenant}/${listPath}`,
        },
      ]}
      aside={
        <>
          <Section small title={w.facts}>
            <Facts
              facts={[
                { label: w.applicant, value: found.applicant },
                ...(found.assessor ? [{ label: w.assessor, value: found.assessor }] : []),
                { label: w.scheme, value: found.scheme.number },
                { label: w.changed, value: moment(new Date(found.changedAt), language) },
              ]}
            />
          </Section>
          <Section small title={w.deadlines}>
            {open.length === 0 ? (
              <p className="text-tinta-redup">{w.noDeadlines}</p>
            ) : (
              <div className="grid gap-4">
                {open.map((deadline) => (
                  <div key={deadline.deadlineId}>
                    <Deadline
                      due={deadline.dueOn}
                      today={found.today}
                      label={w.deadlineNames[deadline.code as keyof typeof w.deadlineNames] ?? deadline.code}
                      clause={w.clause(deadline.clause)}
                    />
                    {deadline.provisional && <p className="text-small text-tinta-redup">{w.provisional}</p>}
                    {deadline.moves.map((move) => (
                      <p key={`${move.from} ${move.to}`} className="text-small text-tinta-redup">
                        {w.moved(longDate(move.from, language), longDate(move.to, language), move.decree)}
                      </p>
                    ))}
                  </div>
                ))}
              </div>
            )}
          </Section>
        </>
      }
    >
      <NextStep
        what={w.next[next.code]}
        who={who}
        yours={next.yours}
        why={
          <>
            <p className="text-small text-tinta-redup">{w.clause(next.clause)}</p>
            {afterwards && <p>{afterwards}</p>}
          </>
        }
        deadline={next.dueOn ? { due: next.dueOn, today: found.today } : undefined}
        action={
          <LinkButton kind={next.yours ? 'primary' : 'plain'} to={`${here}/${next.page}`}>
            {next.yours || !next.who ? w.open[next.code] : w.look}
          </LinkButton>
        }
      />
      <Steps steps={stepsOf(found.state, w.stages)} />
      {found.papers.length > 0 && (
        <Section title={w.papers}>
          <div className="flex flex-wrap gap-2">
            {found.papers.map((paper) => (
              <PaperLink
                key={paper.file}
                href={`${here}/${paper.file}`}
                name={paper.name ?? w.paperNames[paper.file as keyof typeof w.paperNames]}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={w.history}>
        <Timeline
          label={w.history}
          entries={found.history.map((line) => ({
            key: line.key,
            at: new Date(line.at).toISOString(),
            moment: moment(new Date(line.at), language),
            who: line.who ?? w.system,
            what: line.times > 1 ? w.times(line.what, line.times) : line.what,
            detail: (
              <span className="text-small text-tinta-redup tabular-nums">
                {line.times > 1 ? w.traces(line.firstHash, line.hash) : w.trace(line.hash)}
              </span>
            ),
          }))}
        />
      </Section>
    </Page>
  );
}

function stepsOf(state: string, names: Record<(typeof stages)[number]['code'], string>) {
  const now = stages.findIndex((stage) => (stage.states as readonly string[]).includes(state));
  const isOver = state === 'handed-over';
  return stages.map((stage, index) => ({
    label: names[stage.code],
    state: isOver || index < now ? ('done' as const) : index === now ? ('now' as const) : ('later' as const),
  }));
}
