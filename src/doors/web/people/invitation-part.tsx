import { moment } from '#kernel/language/format.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { FormError } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import type { PersonFound } from './person.tsx';
import { peoplePageWords } from './words.ts';

/** How the invitation of a person without account stands, and what can be done about it. */
export function InvitationPart({ person: { personId, invitation, roles } }: { person: PersonFound }) {
  const { tenant } = useTenantPage();
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  const problems = [...useRefused('resend').problems, ...useRefused('withdraw').problems];
  if (!invitation)
    return (
      <Section title={w.invitation}>
        <FormError problems={problems} />
        <p className="mb-3 max-w-read">{w.notInvited}</p>
        <LinkButton kind="primary" to={`/${tenant.slug}/orang/undang?orang=${personId}`}>
          {w.inviteThis}
        </LinkButton>
      </Section>
    );
  const at = (when: string) => moment(new Date(when), language, tenant.zone);
  const names = invitation.roles.map((code) => roles.find((role) => role.code === code)?.name[language] ?? code);
  const forms = [
    { name: 'resend', label: w.resend, busy: w.sending },
    { name: 'withdraw', label: w.withdraw, busy: w.saving },
  ];
  return (
    <Section
      title={w.invitation}
      state={<Status tone={invitation.isExpired ? 'bad' : 'due'} word={invitation.isExpired ? w.expired : w.waiting} />}
    >
      <FormError problems={problems} />
      <ul className="grid gap-1">
        <li>{w.invitationFor(names.join(', ') || w.member)}</li>
        <li>{w.invitedOn(at(invitation.invitedAt))}</li>
        <li>{w.validUntil(at(invitation.expiresAt))}</li>
      </ul>
      <p className="mt-2 max-w-read text-small text-tinta-redup">{w.resendHint}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {forms.map(({ name, label, busy }) => (
          <form key={name} method="post">
            <FormStart name={name} />
            <input type="hidden" name="invitationId" value={invitation.invitationId} />
            <Button busy={busy}>{label}</Button>
          </form>
        ))}
      </div>
    </Section>
  );
}
