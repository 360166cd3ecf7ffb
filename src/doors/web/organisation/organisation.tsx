import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { changeOrganisation } from '#kernel/organisations/change-organisation.ts';
import { readOrganisation } from '#kernel/organisations/read-organisation.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { wordHistory } from '../house/word-history.ts';
import { forgetTenant } from '../web-request.ts';
import { Contact, Identity, WorkingTime } from './settings-fields.tsx';
import { organisationWords } from './words.ts';

/** The settings as they stand, with their history in words. */
export async function loader(args: LoaderFunctionArgs) {
  const { platform, language, tenant } = requestOf(args);
  const found = await load(args, readOrganisation, {});
  const { zone: clock } = await tenant(args.params.tenant);
  return {
    ...found,
    isSaved: new URL(args.request.url).searchParams.has('tersimpan'),
    history: wordHistory(platform.contexts, found.history, language, clock),
  };
}

const save = submit({
  change: form(changeOrganisation, { then: () => 'organisasi?tersimpan' }),
});

/** Saves the settings; the next page of this organisation shows them at once. */
export async function action(args: ActionFunctionArgs) {
  try {
    return await save(args);
  } finally {
    forgetTenant(requestOf(args).platform, args.params.tenant ?? '');
  }
}

/** The settings that the page shows. */
export type SettingsFound = Awaited<ReturnType<typeof loader>>;

export default function Organisation() {
  const found = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(organisationWords);
  const refused = useRefused('change');
  return (
    <Page
      title={w.title}
      site={tenant.shortName}
      lead={w.lead}
      aside={
        <Section small title={w.fixed}>
          <Facts facts={[{ label: w.addressHere, value: `/${found.slug}` }]} />
          <p className="mt-2 text-small text-tinta-redup">{w.fixedHint}</p>
          <ul className="mt-3 grid gap-1">
            <li>
              <Link className="link" to={`/${found.slug}`}>
                {w.toFront}
              </Link>
            </li>
            <li>
              <Link className="link" to={`/${found.slug}/kalender`}>
                {w.toCalendar}
              </Link>
            </li>
          </ul>
        </Section>
      }
    >
      {found.isSaved && refused.problems.length === 0 && (
        <Notice tone="met" title={w.saved}>
          {w.savedText}
        </Notice>
      )}
      <div className="max-w-read">
        <Form problems={refused.problems} guard>
          <FormStart name="change" />
          <div className="grid gap-10">
            <Identity found={found} refused={refused} />
            <Contact found={found} refused={refused} />
            <WorkingTime found={found} refused={refused} />
          </div>
          <Actions>
            <Button kind="primary" busy={w.saving}>
              {w.save}
            </Button>
          </Actions>
        </Form>
      </div>
      <Section title={w.history}>
        {found.history.length === 0 ? (
          <p className="text-tinta-redup">{w.noHistory}</p>
        ) : (
          <Timeline label={w.history} entries={found.history.map((line) => ({ ...line, who: line.who ?? w.system }))} />
        )}
      </Section>
    </Page>
  );
}
