import { Link, useParams } from 'react-router';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import { aspects } from '../methods.ts';
import type { Assessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';
import { useEvidenceName } from './vatm-fields.tsx';

/** The evidence with the latest review of each document: for the candidate and those who only look. */
export function EvidenceResult({ found }: { found: Assessment }) {
  const w = useWords(assessmentWords);
  const { tenant } = useParams();
  const nameOf = useEvidenceName();
  const { review, evidence } = found;
  const itemOf = (documentId: string) => review?.items.find((item) => item.documentId === documentId);
  return (
    <Section
      title={w.evidence.reviewed}
      state={
        review ? (
          <Status
            tone={review.verdict === 'sufficient' ? 'met' : 'due'}
            word={review.verdict === 'sufficient' ? w.evidence.statusSufficient : w.evidence.statusInsufficient}
          />
        ) : (
          <Status tone="neutral" word={w.evidence.unjudged} />
        )
      }
    >
      {review?.note && <Notice tone={review.verdict === 'sufficient' ? 'neutral' : 'due'}>{review.note}</Notice>}
      <DataTable
        caption={w.evidence.reviewed}
        rows={evidence}
        rowKey={(document) => document.documentId}
        columns={[
          {
            key: 'name',
            head: w.evidence.name,
            cell: (document) => (
              <Link className="link" to={`/${tenant}/berkas/${document.documentId}?lihat`} reloadDocument>
                {nameOf(document)}
              </Link>
            ),
          },
          ...aspects.map((aspect) => ({
            key: aspect,
            head: w.aspects[aspect],
            cell: (document: (typeof evidence)[number]) => {
              const item = itemOf(document.documentId);
              if (!item?.[aspect]) return w.evidence.unjudged;
              return item[aspect] === 'yes' ? w.yes : `${w.no}: ${item.reasons[aspect] ?? ''}`;
            },
          })),
        ]}
        empty={
          <EmptyState title={found.standing.isApplicant ? w.evidence.emptyCandidate : w.evidence.empty}>
            {w.evidence.leadCandidate}
          </EmptyState>
        }
      />
    </Section>
  );
}
