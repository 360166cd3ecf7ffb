import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { joinOrganisation } from '#kernel/organisations/join-organisation.ts';
import { requestOf } from '#kernel/web/context.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { safeReturnPath } from '#ui/preferences.ts';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { houseWords } from '../house/words.ts';

/** Who is not signed in does that first and comes back here. */
export function loader(args: LoaderFunctionArgs) {
  const { account } = requestOf(args);
  const { pathname, search } = new URL(args.request.url);
  if (!account) throw redirect(`/masuk?kembali=${encodeURIComponent(pathname + search)}`);
  return { name: account.name, back: backOf(args), request: crypto.randomUUID() };
}

/** Becomes a member in the open role, then goes where one was heading. */
export function action(args: ActionFunctionArgs) {
  const joining = form(joinOrganisation, { then: () => backOf(args) });
  return submit({ join: joining })(args);
}

function backOf({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>): string {
  const back = safeReturnPath(new URL(request.url).searchParams.get('kembali'));
  return back === '/' ? `/${params.tenant}/kotak-masuk` : back;
}

export default function Join() {
  const { name, back, request } = useLoaderData<typeof loader>();
  const { tenant, me, openRole } = useTenantPage();
  const w = useWords(houseWords);
  const refused = useRefused('join');
  if (me || !openRole)
    return (
      <Page title={w.joinTitle(tenant.shortName)} site={tenant.shortName} lead={me ? w.alreadyMember : w.joinClosed}>
        <Actions>
          <LinkButton to={me ? back : `/${tenant.slug}`}>{me ? w.goOn : w.backHome}</LinkButton>
        </Actions>
      </Page>
    );
  return (
    <Page title={w.joinTitle(tenant.shortName)} site={tenant.shortName} lead={w.joinLead(openRole)}>
      <div className="max-w-read">
        <Form problems={refused.problems}>
          <input type="hidden" name="_form" value="join" />
          <input type="hidden" name="_request" value={request} />
          <TextField
            name="name"
            label={w.joinName}
            hint={w.joinNameHint}
            defaultValue={refused.valueOf('name', name)}
            error={refused.errorOf('name')}
            autoComplete="name"
          />
          <Actions>
            <Button kind="primary">{w.joinButton}</Button>
          </Actions>
        </Form>
      </div>
    </Page>
  );
}
