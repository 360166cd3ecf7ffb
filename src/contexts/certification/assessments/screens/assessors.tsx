import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { DataTable, FilterForm } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { listAssessors } from '../read-registers.ts';
import { registerAssessor } from '../register-assessor.ts';
import { assessmentWords } from '../words.ts';
import { AssessorFields } from './assessor-fields.tsx';

export const loader = (args: LoaderFunctionArgs) =>
  load(args, listAssessors, { search: new URL(args.request.url).searchParams.get('cari') ?? undefined });

export const action = submit({
  register: form(registerAssessor, { then: ({ personId }) => `asesor/${personId}` }),
});

/** The register of assessors, and the form for a new entry. */
export default function Assessors() {
  const { assessors, schemes, unregistered, mayEdit, isCut } = useLoaderData<typeof loader>();
  const all = useWords(assessmentWords);
  const w = all.assessors;
  const language = useLanguage();
  const { tenant } = useParams();
  const [query] = useSearchParams();
  type Row = (typeof assessors)[number];
  const search = query.get('cari') ?? '';
  return (
    <Page title={w.title} lead={w.lead}>
      <div>
        <FilterForm active={search !== ''}>
          <TextField name="cari" label={w.search} required={false} type="search" defaultValue={search} />
        </FilterForm>
        {isCut && <Notice tone="due">{w.cut(assessors.length)}</Notice>}
        <DataTable
          caption={w.caption}
          rows={assessors}
          rowKey={(row: Row) => row.personId}
          columns={[
            {
              key: 'name',
              head: w.name,
              cell: (row) => (
                <Link className="link" to={`/${tenant}/asesor/${row.personId}`}>
                  {row.name}
                </Link>
              ),
            },
            { key: 'licence', head: w.licence, cell: (row) => row.licence },
            {
              key: 'until',
              head: w.until,
              cell: (row) => (
                <>
                  {plainDate(row.licenceUntil, language)}
                  <span className="block">
                    <Status
                      tone={row.isExpired || !row.isAssessor ? 'bad' : 'met'}
                      word={row.isExpired ? w.expired : row.isAssessor ? w.valid : w.noRole}
                    />
                  </span>
                </>
              ),
            },
            { key: 'schemes', head: w.schemes, cell: (row) => row.schemeCodes.join(', ') || all.none },
            {
              key: 'load',
              head: w.load,
              tight: true,
              cell: (row) => all.assign.loadOf(row.open, row.workloadLimit),
            },
          ]}
          empty={<EmptyState title={w.empty}>{w.emptyHint}</EmptyState>}
        />
      </div>
      {mayEdit && <NewAssessor schemes={schemes} unregistered={unregistered} />}
    </Page>
  );
}

function NewAssessor({
  schemes,
  unregistered,
}: {
  schemes: readonly { code: string; title: string }[];
  unregistered: readonly { personId: string; name: string }[];
}) {
  const all = useWords(assessmentWords);
  const w = all.assessors;
  const refused = useRefused('register');
  const { valueOf: typed, errorOf } = refused;
  return (
    <Section title={w.add}>
      <Form problems={refused.problems}>
        <FormStart name="register" />
        <SelectField
          name="personId"
          label={w.member}
          required={false}
          choices={unregistered.map((member) => ({ value: member.personId, label: member.name }))}
          defaultValue={typed('personId')}
          error={errorOf('personId')}
        />
        <TextField
          name="name"
          label={w.newName}
          hint={w.orNew}
          required={false}
          defaultValue={typed('name')}
          error={errorOf('name')}
        />
        <TextField
          name="email"
          label={w.email}
          type="email"
          required={false}
          defaultValue={typed('email')}
          error={errorOf('email')}
        />
        <AssessorFields refused={refused} schemes={schemes} />
        <Actions>
          <Button kind="primary" busy={all.sending}>
            {w.register}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
