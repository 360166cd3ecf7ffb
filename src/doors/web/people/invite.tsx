import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { invitePerson } from '#kernel/people/invite-person.ts';
import { readPeople } from '#kernel/people/read-people.ts';
import { readPerson } from '#kernel/people/read-person.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxGroup } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Page } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { peoplePageWords } from './words.ts';

/** The roles that may be offered, and with `?orang=` the person who stands here without account. */
export async function loader(args: LoaderFunctionArgs) {
  const personId = new URL(args.request.url).searchParams.get('orang');
  if (!personId) {
    const { offered } = await load(args, readPeople, {});
    return { person: null, offered };
  }
  const { name, email, roles } = await load(args, readPerson, { personId });
  return { person: { personId, name, email }, offered: roles.filter((role) => !role.isHeld) };
}

/** Sends the invitation, then shows the person. */
export const action = submit({ invite: form(invitePerson, { then: ({ personId }) => `orang/${personId}` }) });

export default function Invite() {
  const { person, offered } = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(peoplePageWords);
  const language = useLanguage();
  const { problems, valueOf: typed, valuesOf, errorOf } = useRefused('invite');
  return (
    <Page
      title={w.inviteTitle}
      site={tenant.shortName}
      lead={w.inviteLead}
      crumbs={[{ label: w.title, href: `/${tenant.slug}/orang` }]}
    >
      <div className="max-w-read">
        <Form problems={problems} guard>
          <FormStart name="invite" />
          {person && <input type="hidden" name="personId" value={person.personId} />}
          <TextField
            name="name"
            label={w.fullName}
            hint={w.fullNameHint}
            autoComplete="off"
            defaultValue={typed('name', person?.name)}
            error={errorOf('name')}
          />
          <TextField
            name="email"
            type="email"
            label={w.email}
            hint={w.emailHint}
            autoComplete="off"
            defaultValue={typed('email', person?.email)}
            error={errorOf('email')}
          />
          <CheckboxGroup
            name="roles[]"
            label={w.rolesOffered}
            hint={w.rolesHint}
            choices={offered.map(({ code, name }) => ({ value: code, label: name[language] }))}
            values={valuesOf('roles[]')}
            error={errorOf('roles')}
            required={person === null}
          />
          <Actions>
            <Button kind="primary" busy={w.sending}>
              {w.send}
            </Button>
          </Actions>
        </Form>
      </div>
    </Page>
  );
}
