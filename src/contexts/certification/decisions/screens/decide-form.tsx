import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { checks, decisionOutcomes } from '../verdict.rules.ts';
import { decisionWords } from '../words.ts';
import type { LoadedDecision } from './decision.tsx';

/** What the meeting answers, votes and writes to decide a case. Nothing is ticked before somebody ticks it. */
export function DecideForm({ meeting }: { meeting: NonNullable<LoadedDecision['meeting']> }) {
  const w = useWords(decisionWords);
  const refused = useRefused('decide');
  const text = (name: string) => ({
    name,
    error: refused.errorOf(name),
    defaultValue: refused.valueOf(name),
    required: false,
  });
  const radio = (name: string) => ({ name, error: refused.errorOf(name), value: refused.valueOf(name) });
  return (
    <Section title={w.decide}>
      <Form problems={refused.problems} className="grid max-w-form gap-10" guard>
        <FormStart name="decide" />
        <input type="hidden" name="meetingId" value={meeting.meetingId} />
        <Section title={w.verification}>
          <div className="grid gap-5">
            {checks.map(({ code, clause }) => (
              <RadioGroup
                key={code}
                {...radio(`checklist.${code}`)}
                label={w.checkNames[code]}
                hint={w.clause(clause)}
                choices={[
                  { value: 'yes', label: w.yes },
                  { value: 'no', label: w.no },
                ]}
              />
            ))}
          </div>
        </Section>
        <Section title={w.outcome}>
          <div className="grid gap-5">
            <RadioGroup
              {...radio('outcome')}
              label={w.outcome}
              choices={decisionOutcomes.map((outcome) => ({ value: outcome, label: w.outcomes[outcome] }))}
            />
            <TextArea {...text('reasons')} label={w.reasons} hint={w.reasonsHint} />
            <TextArea {...text('next')} label={w.whatNext} hint={w.whatNextHint} />
          </div>
        </Section>
        <Section title={w.votes} lead={w.votesLead}>
          <div className="grid gap-6">
            {meeting.voters.map((voter, index) => (
              <div key={voter.personId} className="grid gap-3">
                <input type="hidden" name={`votes.${index}.personId`} value={voter.personId} />
                <RadioGroup
                  {...radio(`votes.${index}.vote`)}
                  label={voter.name}
                  choices={[
                    { value: 'for', label: w.voteFor },
                    { value: 'against', label: w.voteAgainst },
                  ]}
                />
                <TextField {...text(`votes.${index}.dissent`)} label={w.dissent(voter.name)} />
              </div>
            ))}
          </div>
        </Section>
        <div className="grid gap-2">
          <p className="text-small text-tinta-redup">{w.bindingHint}</p>
          <Actions>
            <Button kind="primary">{w.saveDecision}</Button>
          </Actions>
        </div>
      </Form>
    </Section>
  );
}
