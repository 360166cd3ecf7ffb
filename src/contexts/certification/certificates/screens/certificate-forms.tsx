import { plainDate } from '#kernel/language/format.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxGroup } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { certificateWords } from '../words.ts';
import type { LoadedCertificate } from './certificate.tsx';

/** Issues what the decree grants; the numbers of others are typed in where there are any. */
export function IssueForm({ grant }: { grant: NonNullable<LoadedCertificate['grant']> }) {
  const w = useWords(certificateWords);
  const language = useLanguage();
  const refused = useRefused('issue');
  const field = (name: string) => ({
    name,
    error: refused.errorOf(name),
    defaultValue: refused.valueOf(name),
    required: false,
  });
  return (
    <Section title={w.issue} lead={w.issueLead(grant.certificate, plainDate(grant.validUntil, language))}>
      <Form problems={refused.problems} className="grid max-w-form gap-6">
        <FormStart name="issue" />
        <TextField {...field('registration')} label={w.registration} hint={w.registrationHint} />
        <TextField {...field('blank')} label={w.blank} hint={w.blankHint} />
        <Actions>
          <Button kind="primary">{w.issue}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** The holder ticks each promise and signs; nothing is ticked before. */
export function AgreementForm({ promises }: { promises: LoadedCertificate['promises'] }) {
  const w = useWords(certificateWords);
  const refused = useRefused('agree');
  return (
    <Section title={w.agreeTitle} lead={w.agreeLead}>
      <Form problems={refused.problems} className="grid max-w-form gap-6">
        <FormStart name="agree" />
        <CheckboxGroup
          name="promises[]"
          label={w.agreePromise}
          error={refused.errorOf('promises')}
          values={refused.valuesOf('promises[]')}
          choices={promises.map(({ clause, text }) => ({ value: clause, label: text, hint: w.clause(clause) }))}
        />
        <Actions>
          <Button kind="primary">{w.agree}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** Hands the certificate over, with a word on how. */
export function HandOverForm() {
  const w = useWords(certificateWords);
  const refused = useRefused('handOver');
  return (
    <Section title={w.handOver}>
      <Form problems={refused.problems} className="grid max-w-form gap-6">
        <FormStart name="handOver" />
        <TextField
          name="note"
          label={w.handOverNote}
          hint={w.handOverHint}
          required={false}
          defaultValue={refused.valueOf('note')}
        />
        <Actions>
          <Button kind="primary">{w.handOver}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
