import { useParams } from 'react-router';
import { LinkButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import type { WordedFinding } from '../worded-findings.ts';
import { schemeWords } from '../words.ts';
import type { ReviewPage } from './review.tsx';

const severities = ['contradiction', 'gap', 'warning'] as const;

/** The findings of a version by weight, each with what its clauses say, what holds now, and the way to a ruling. */
export function Findings({ found }: { found: ReviewPage }) {
  const w = useWords(schemeWords);
  if (found.findings.length === 0) return <p>{w.noFindings}</p>;
  return severities.map((severity) => {
    const group = found.findings.filter((finding) => finding.severity === severity);
    return (
      group.length > 0 && (
        <Section
          key={severity}
          id={severity}
          title={`${w.severity[severity]} (${group.length})`}
          lead={w.severityLead[severity]}
        >
          <ol className="border-b border-garis">
            {group.map((finding) => (
              <FindingItem key={finding.matter} finding={finding} found={found} />
            ))}
          </ol>
        </Section>
      )
    );
  });
}

function FindingItem({ finding, found }: { finding: WordedFinding; found: ReviewPage }) {
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  const { pending } = finding.reading;
  const isSuggested = pending && finding.reading.choice === finding.suggestion.choice;
  return (
    <li id={finding.matter} className="grid gap-3 border-t border-garis py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-bold">{finding.title}</h3>
        <Status
          tone={pending ? (finding.severity === 'contradiction' ? 'due' : 'neutral') : 'met'}
          word={pending ? w.pending : w.inForceNow}
        />
      </div>
      <p className="max-w-read">{finding.text}</p>
      <ClauseQuotes finding={finding} />
      <Facts
        wide
        facts={[
          { label: isSuggested ? w.readsAsSuggested : w.readsNow, value: finding.reading.text },
          ...(pending && !isSuggested ? [{ label: w.suggestion, value: finding.suggestion.text }] : []),
          ...(finding.ruling
            ? [
                { label: w.reason, value: finding.ruling.reason },
                { label: w.committee, value: w.ruledBy(finding.ruling.decidedBy ?? '', finding.ruling.decidedOn) },
              ]
            : []),
        ]}
      />
      {found.may.rule && (
        <p>
          <LinkButton
            small
            to={`/${tenant}/skema/versi/${found.versionId}/temuan/${encodeURIComponent(finding.matter)}`}
            aria-label={`${pending ? w.rule : w.ruleAgain}: ${finding.title}, ${w.clauses(finding.clauses.map((each) => each.clause))}`}
          >
            {pending ? w.rule : w.ruleAgain}
          </LinkButton>
        </p>
      )}
    </li>
  );
}

/** What the clauses of a finding say, in short words of our own. */
export function ClauseQuotes({ finding }: { finding: WordedFinding }) {
  const w = useWords(schemeWords);
  return (
    <ul className="grid max-w-read gap-1 border-s-2 border-garis-kuat ps-3">
      {finding.clauses.map(({ clause, text }) => (
        <li key={clause}>
          <span className="font-semibold tabular-nums">{w.clause(clause)}</span>
          {text && `: ${text}`}
        </li>
      ))}
    </ul>
  );
}
