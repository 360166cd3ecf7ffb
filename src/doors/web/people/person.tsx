import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { joinOrganisation } from '#kernel/organisations/join-organisation.ts';
import { acceptInvitation } from '#kernel/people/accept-invitation.ts';
import { endRole } from '#kernel/people/end-role.ts';
import { giveRole } from '#kernel/people/give-role.ts';
import { readPerson } from '#kernel/people/read-person.ts';
import { resendInvitation } from '#kernel/people/resend-invitation.ts';
import { withdrawInvitation } from '#kernel/people/withdraw-invitation.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { wordHistory } from '../house/word-history.ts';
import { InvitationPart } from './invitation-part.tsx';
import { EndRole, GiveRole } from './role-forms.tsx';
import { peoplePageWords } from './words.ts';

const ownActs = new Set([acceptInvitation.name, joinOrganisation.name]);

/** One person, with the history in words. */
export async function loader(args: LoaderFunctionArgs) {
  const { platform, language, tenant } = requestOf(args);
  const person = await load(args, readPerson, { personId: args.params.personId });
  const { zone } = await tenant(args.params.tenant);
  // Who joins or accepts is nobody here yet when he does it; the line is about himself.
  const history = person.history.map((line) => ({
    ...line,
    who: line.who ?? (ownActs.has(line.operation) ? person.name : null),
  }));
  return { ...person, history: wordHistory(platform.contexts, history, language, zone) };
}

/** Roles given and ended, the invitation sent again or taken back. */
export const action = submit({
  give: form(giveRole, { input: (fields, params) => ({ ...fields, personId: params.personId }) }),
  end: form(endRole),
  resend: form(resendInvitation),
  withdraw: form(withdrawInvitation),
});

/** What the page knows of the person. */
export type PersonFound = Awaited<ReturnType<typeof loader>>;

export default function Person() {
  const person = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(peoplePageWords);
  return (
    <Page
      title={person.name}
      site={tenant.shortName}
      crumbs={[{ label: w.title, href: `/${tenant.slug}/orang` }]}
      lead={person.isSelf ? w.isYou : undefined}
      aside={
        <Section small title={w.facts}>
          <Facts
            facts={[
              { label: w.email, value: <span className="break-all">{person.email ?? w.noEmail}</span> },
              { label: w.account, value: person.hasAccount ? w.hasAccount : w.hasNoAccount },
            ]}
          />
        </Section>
      }
    >
      {!person.hasAccount && <InvitationPart person={person} />}
      <RolesHeld person={person} />
      {person.hasAccount && <GiveRole person={person} />}
      <EndRole person={person} />
      <Section title={w.history}>
        <Timeline label={w.history} entries={person.history.map((line) => ({ ...line, who: line.who ?? w.system }))} />
      </Section>
    </Page>
  );
}

function RolesHeld({ person }: { person: PersonFound }) {
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  type Row = PersonFound['memberships'][number];
  const nameOf = (code: string) => person.roles.find((role) => role.code === code)?.name[language] ?? code;
  return (
    <Section title={w.rolesTitle}>
      <DataTable
        caption={w.rolesCaption}
        rows={person.memberships}
        rowKey={(row: Row) => row.membershipId}
        columns={[
          { key: 'role', head: w.role, cell: (row) => nameOf(row.role) },
          {
            key: 'status',
            head: w.status,
            cell: (row) =>
              row.holds && row.until ? (
                <Status tone="due" word={w.lastDay} />
              ) : (
                <Status tone={row.holds ? 'met' : 'neutral'} word={row.holds ? w.holds : w.over} />
              ),
          },
          { key: 'since', head: w.since, tight: true, cell: (row) => plainDate(row.since, language) },
          {
            key: 'until',
            head: w.until,
            cell: (row) => (row.until ? plainDate(row.until, language) : w.noEnd),
          },
          ...(person.memberships.some((row) => row.endReason)
            ? [{ key: 'reason', head: w.reason, cell: (row: Row) => row.endReason ?? '' }]
            : []),
        ]}
        empty={<EmptyState title={w.noRolesTitle}>{w.noRolesHint}</EmptyState>}
      />
    </Section>
  );
}
