import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxGroup, SelectField } from '#ui/choice-field.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { DateField } from '#ui/date-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart, typedDay } from '#ui/form-start.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { siteKinds } from '../methods.ts';
import { listSites } from '../read-registers.ts';
import { registerSite } from '../register-site.ts';
import { verifySite } from '../verify-site.ts';
import { assessmentWords } from '../words.ts';

export const loader = (args: LoaderFunctionArgs) => load(args, listSites, {});

export const action = submit({ register: form(registerSite), verify: form(verifySite) });

type Found = Awaited<ReturnType<typeof loader>>;

/** The register of test sites, with the forms for a verification and for a new one. */
export default function Sites() {
  const found = useLoaderData<typeof loader>();
  const all = useWords(assessmentWords);
  const w = all.sites;
  const language = useLanguage();
  type Row = Found['sites'][number];
  const day = (date: string) => plainDate(date, language);
  return (
    <Page title={w.title} lead={w.lead}>
      <DataTable
        caption={w.caption}
        rows={found.sites}
        rowKey={(row: Row) => row.siteId}
        columns={[
          {
            key: 'name',
            head: w.name,
            cell: (row) => (
              <>
                {row.name}
                <span className="block text-small font-normal text-tinta-redup">{row.address}</span>
              </>
            ),
          },
          { key: 'kind', head: w.kind, cell: (row) => row.kind },
          { key: 'capacity', head: w.capacity, tight: true, cell: (row) => `${row.capacity} ${w.people}` },
          { key: 'schemes', head: w.schemes, cell: (row) => row.schemeCodes.join(', ') || all.none },
          {
            key: 'state',
            head: w.state,
            cell: (row) => (
              <Status
                tone={row.isVerified ? 'met' : row.verifiedUntil ? 'bad' : 'due'}
                word={row.verifiedUntil ? (row.isVerified ? w.verified : w.expired)(day(row.verifiedUntil)) : w.never}
              />
            ),
          },
        ]}
        empty={<EmptyState title={w.empty}>{w.emptyHint}</EmptyState>}
      />
      {found.mayEdit && found.sites.length > 0 && <Verification found={found} />}
      {found.mayEdit && <NewSite found={found} />}
    </Page>
  );
}

function Verification({ found }: { found: Found }) {
  const all = useWords(assessmentWords);
  const w = all.sites;
  const { problems, valueOf: typed, errorOf } = useRefused('verify');
  return (
    <Section title={w.verify}>
      <Form problems={problems}>
        <FormStart name="verify" />
        <SelectField
          name="siteId"
          label={w.site}
          choices={found.sites.map((site) => ({ value: site.siteId, label: site.name }))}
          defaultValue={typed('siteId')}
          error={errorOf('siteId')}
        />
        <DateField
          name="verifiedOn"
          label={w.verifiedOn}
          value={typedDay(typed, 'verifiedOn', found.today)}
          error={errorOf('verifiedOn')}
        />
        <DateField
          name="verifiedUntil"
          label={w.verifiedUntil}
          value={typedDay(typed, 'verifiedUntil')}
          error={errorOf('verifiedUntil')}
        />
        <Actions>
          <Button busy={all.sending}>{w.verify}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function NewSite({ found }: { found: Found }) {
  const all = useWords(assessmentWords);
  const w = all.sites;
  const { problems, valueOf: typed, valuesOf, errorOf } = useRefused('register');
  return (
    <Section title={w.add}>
      <Form problems={problems}>
        <FormStart name="register" />
        <TextField name="name" label={w.name} defaultValue={typed('name')} error={errorOf('name')} />
        <TextArea
          name="address"
          label={w.address}
          rows={2}
          defaultValue={typed('address')}
          error={errorOf('address')}
        />
        <SelectField
          name="kind"
          label={w.kind}
          choices={siteKinds.map((kind) => ({ value: kind, label: kind }))}
          defaultValue={typed('kind')}
          error={errorOf('kind')}
        />
        <TextField
          name="capacity"
          label={w.capacity}
          width="short"
          after={w.people}
          inputMode="numeric"
          defaultValue={typed('capacity')}
          error={errorOf('capacity')}
        />
        <CheckboxGroup
          name="schemeCodes[]"
          label={w.schemes}
          required={false}
          choices={found.schemes.map((scheme) => ({ value: scheme.code, label: scheme.title, hint: scheme.code }))}
          values={valuesOf('schemeCodes[]')}
        />
        <Actions>
          <Button kind="primary" busy={all.sending}>
            {w.add}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
