import { type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router';
import { moment } from '#kernel/language/format.ts';
import { acceptInvitation } from '#kernel/people/accept-invitation.ts';
import { readInvitation } from '#kernel/people/read-invitation.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { peoplePageWords } from './words.ts';

/** What the invitation offers, for whoever holds the link. */
export const loader = (args: LoaderFunctionArgs) => load(args, readInvitation, { token: args.params.token });

/** Accepts it with the signed-in account. */
export const action = submit({
  accept: form(acceptInvitation, {
    input: (_fields, params) => ({ token: params.token }),
    then: () => 'kotak-masuk',
  }),
});

export default function InvitationPage() {
  const offer = useLoaderData<typeof loader>();
  const { tenant, account } = useTenantPage();
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  const { problems } = useRefused('accept');
  const back = encodeURIComponent(useLocation().pathname);
  return (
    <Page title={w.offerTitle(offer.organisation)} site={tenant.shortName} lead={w.offerLead}>
      <div className="grid max-w-read gap-6">
        <Section title={w.offerRoles}>
          <ul className="border-b border-garis">
            {(offer.roles.length > 0 ? offer.roles.map((role) => role.name[language]) : [w.member]).map((name) => (
              <li key={name} className="border-t border-garis py-3 text-lead font-semibold">
                {name}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-tinta-redup">
            {w.offerUntil(moment(new Date(offer.expiresAt), language, tenant.zone))}
          </p>
        </Section>
        {account ? (
          <Form problems={problems}>
            <FormStart name="accept" />
            <p>{w.acceptAs(`${account.name} (${account.email})`)}</p>
            {offer.isPersonHere && <p>{w.addedTo}</p>}
            <Actions>
              <Button kind="primary" busy={w.saving}>
                {w.accept}
              </Button>
            </Actions>
          </Form>
        ) : (
          <div>
            <p>{w.signInFirst}</p>
            <Actions>
              <LinkButton kind="primary" to={`/masuk?kembali=${back}`}>
                {w.signIn}
              </LinkButton>
              <LinkButton to={`/daftar?kembali=${back}`}>{w.signUp}</LinkButton>
            </Actions>
          </div>
        )}
      </div>
    </Page>
  );
}
