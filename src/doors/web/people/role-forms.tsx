import { plainDate } from '#kernel/language/format.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { PersonFound } from './person.tsx';
import { peoplePageWords } from './words.ts';

/** The form that gives a role from today on. */
export function GiveRole({ person }: { person: PersonFound }) {
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  const { problems, valueOf: typed, errorOf } = useRefused('give');
  const free = person.roles.filter((role) => !role.isHeld);
  return (
    <Section title={w.give} lead={free.length > 0 ? w.giveLead : w.giveNone}>
      {free.length > 0 && (
        <div className="max-w-read">
          <Form problems={problems}>
            <FormStart name="give" />
            <SelectField
              name="role"
              label={w.role}
              choices={free.map(({ code, name }) => ({ value: code, label: name[language] }))}
              defaultValue={typed('role')}
              error={errorOf('role')}
            />
            <Actions>
              <Button busy={w.saving}>{w.give}</Button>
            </Actions>
          </Form>
        </div>
      )}
    </Section>
  );
}

/** The form that ends a role with today, with the reason. Nothing where no role runs on. */
export function EndRole({ person }: { person: PersonFound }) {
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  const { problems, valueOf: typed, errorOf } = useRefused('end');
  const running = person.memberships.filter((each) => each.until === null);
  if (running.length === 0) return null;
  const nameOf = (code: string) => person.roles.find((role) => role.code === code)?.name[language] ?? code;
  return (
    <Section title={w.end} lead={w.endLead}>
      <div className="max-w-read">
        <Form problems={problems}>
          <FormStart name="end" />
          <SelectField
            name="membershipId"
            label={w.endWhich}
            choices={running.map((each) => ({
              value: each.membershipId,
              label: w.roleSince(nameOf(each.role), plainDate(each.since, language)),
            }))}
            defaultValue={typed('membershipId')}
            error={errorOf('membershipId')}
          />
          <TextField
            name="reason"
            label={w.endReason}
            hint={w.endReasonHint}
            defaultValue={typed('reason')}
            error={errorOf('reason')}
          />
          <Actions>
            <Button kind="danger" busy={w.saving}>
              {w.end}
            </Button>
          </Actions>
        </Form>
      </div>
    </Section>
  );
}
