import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { declareRelation } from '../declare-relation.ts';
import { relationKinds } from '../methods.ts';
import { readAssessor } from '../read-registers.ts';
import { updateAssessor } from '../update-assessor.ts';
import { assessmentWords } from '../words.ts';
import { AssessorFields } from './assessor-fields.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readAssessor, { personId: args.params.personId });

export const action = submit({
  update: form(updateAssessor, { input: (fields, params) => ({ ...fields, personId: params.personId }) }),
  declare: form(declareRelation, { input: (fields, params) => ({ ...fields, assessorId: params.personId }) }),
});

type Found = Awaited<ReturnType<typeof loader>>;

/** One assessor: his entry and the relations he declared; both may be added to by those who may. */
export default function AssessorPage() {
  const found = useLoaderData<typeof loader>();
  const all = useWords(assessmentWords);
  const w = all.assessors;
  const language = useLanguage();
  const { tenant } = useParams();
  const { assessor } = found;
  return (
    <Page
      title={assessor.name}
      number={assessor.licence}
      status={<Status tone={assessor.isExpired ? 'bad' : 'met'} word={assessor.isExpired ? w.expired : w.valid} />}
      crumbs={found.mayEdit ? [{ label: w.title, href: `/${tenant}/asesor` }] : []}
    >
      <Facts
        wide
        facts={[
          { label: w.until, value: plainDate(assessor.licenceUntil, language) },
          { label: w.schemes, value: assessor.schemeCodes.join(', ') || all.none },
          { label: w.load, value: all.assign.loadOf(assessor.open, assessor.workloadLimit) },
          { label: w.employer, value: assessor.employer ?? all.none },
        ]}
      />
      <Relations found={found} />
      {found.mayEdit && <ChangeEntry found={found} />}
    </Page>
  );
}

function Relations({ found }: { found: Found }) {
  const all = useWords(assessmentWords);
  const w = all.assessors;
  const language = useLanguage();
  const { problems, valueOf: typed, errorOf } = useRefused('declare');
  return (
    <Section title={w.relations} lead={w.relationsLead}>
      {found.relations.length === 0 ? (
        <EmptyState title={w.noRelations}>{w.relationsLead}</EmptyState>
      ) : (
        <ul className="grid gap-2">
          {found.relations.map((relation) => (
            <li key={relation.relationId}>
              <strong>{[relation.applicant, relation.employer].filter(Boolean).join(', ')}</strong>:{' '}
              {all.relations[relation.kind]}
              {relation.note && ` (${relation.note})`},{' '}
              <span className="text-tinta-redup">{w.declaredOn(plainDate(relation.declaredAt, language))}</span>
            </li>
          ))}
        </ul>
      )}
      {found.mayDeclare && (
        <div className="mt-6">
          <Form problems={problems}>
            <FormStart name="declare" />
            <SelectField
              name="kind"
              label={w.kind}
              choices={relationKinds.map((kind) => ({ value: kind, label: all.relations[kind] }))}
              defaultValue={typed('kind')}
              error={errorOf('kind')}
            />
            <TextField
              name="applicantEmail"
              label={w.person}
              type="email"
              required={false}
              defaultValue={typed('applicantEmail')}
              error={errorOf('applicantEmail')}
            />
            <TextField
              name="employer"
              label={w.company}
              required={false}
              defaultValue={typed('employer')}
              error={errorOf('employer')}
            />
            <TextArea name="note" label={w.note} required={false} rows={2} defaultValue={typed('note')} />
            <Actions>
              <Button busy={all.sending}>{w.declare}</Button>
            </Actions>
          </Form>
        </div>
      )}
    </Section>
  );
}

function ChangeEntry({ found }: { found: Found }) {
  const all = useWords(assessmentWords);
  const refused = useRefused('update');
  return (
    <Section title={all.assessors.change}>
      <Form problems={refused.problems}>
        <FormStart name="update" />
        <AssessorFields refused={refused} schemes={found.schemes} entry={found.assessor} />
        <Actions>
          <Button kind="primary" busy={all.sending}>
            {all.save}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
