import { Link, useParams } from 'react-router';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { FormError } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import { decisionWords } from '../words.ts';
import type { LoadedMeeting } from './meeting.tsx';

type Item = LoadedMeeting['agenda'][number];

/** The cases of a meeting, each with what must be seen before it is decided: recommendation, gaps, conflicts. */
export function Agenda({ meeting }: { meeting: LoadedMeeting }) {
  const refused = useRefused('remove');
  return (
    <>
      <FormError problems={refused.problems} />
      <ol className="grid">
        {meeting.agenda.map((item) => (
          <li key={item.caseId} className="grid gap-3 border-t border-garis py-4 md:grid-cols-[minmax(0,1fr)_auto]">
            <AgendaItem item={item} />
            <ItemActions meeting={meeting} item={item} />
          </li>
        ))}
      </ol>
    </>
  );
}

function AgendaItem({ item }: { item: Item }) {
  const w = useWords(decisionWords);
  const { tenant } = useParams();
  return (
    <div className="grid min-w-0 content-start gap-2">
      <p>
        <Link to={`/${tenant}/perkara/${item.caseId}`} className="link font-semibold">
          {item.applicant}
        </Link>{' '}
        <span className="tabular-nums text-tinta-redup">{item.number}</span>
      </p>
      {item.decided ? (
        <>
          <p>
            <Status
              tone={item.decided.outcome === 'competent' ? 'met' : 'due'}
              word={w.outcomes[item.decided.outcome]}
            />
          </p>
          {item.decided.reasons && <p className="max-w-read">{item.decided.reasons}</p>}
        </>
      ) : (
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <span>
            {w.recommendation}: <strong>{item.overall ? w.verdicts[item.overall] : w.noRecommendation}</strong>
          </span>
          <Status
            tone={item.gaps.length === 0 ? 'met' : 'bad'}
            word={item.gaps.length === 0 ? w.noGaps : w.gapsIn(item.gaps.length)}
          />
        </p>
      )}
      {item.gaps.length > 0 && (
        <ul className="grid gap-1 text-small">
          {item.gaps.map((unit) => (
            <li key={unit.unitCode}>
              <span className="tabular-nums">{unit.unitCode}</span>:{' '}
              {unit.gaps.length > 0
                ? unit.gaps.map((rule) => w.gapNames[rule as keyof typeof w.gapNames] ?? rule).join(', ')
                : w.verdicts.BK.toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {(item.recused.length > 0 || item.involved.length > 0) && (
        <ul className="grid gap-1 text-small">
          {item.recused.map((each) => (
            <li key={each.personId}>{w.recusedLine(each.name, w.conflictNames[each.kind])}</li>
          ))}
          {item.involved.map((each) => (
            <li key={each.personId} className="font-semibold text-bata">
              {w.involvedLine(each.name, w.tieNames[each.held as keyof typeof w.tieNames] ?? each.held)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ItemActions({ meeting, item }: { meeting: LoadedMeeting; item: Item }) {
  const w = useWords(decisionWords);
  const { tenant } = useParams();
  if (item.decided || !meeting.may.change) return null;
  return (
    <div className="flex flex-wrap items-start gap-2 no-print">
      {meeting.may.decide && meeting.isDay && (
        <LinkButton small to={`/${tenant}/perkara/${item.caseId}/keputusan`}>
          {w.decide}
        </LinkButton>
      )}
      <form method="post">
        <FormStart name="remove" />
        <input type="hidden" name="caseId" value={item.caseId} />
        <Button kind="quiet" small>
          {w.remove}
        </Button>
      </form>
    </div>
  );
}
