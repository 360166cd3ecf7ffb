import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { problemsOf } from '#kernel/web/refusal-words.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form, FormError } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Notice } from '#ui/notice.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { assignAssessor } from '../assign-assessor.ts';
import { assignableAssessors } from '../read-choices.ts';
import { assessmentWords } from '../words.ts';
import { CaseFrame, Obstacles } from './frame.tsx';

/** The assessors with what stands against each already in words. */
export async function loader(args: LoaderFunctionArgs) {
  const found = await load(args, assignableAssessors, { caseId: args.params.caseId });
  const { platform, language } = requestOf(args);
  const choices = found.choices.map((choice) => ({
    ...choice,
    obstacles: problemsOf(platform.contexts, choice.obstacles, language),
  }));
  return { ...found, choices };
}

export const action = submit({
  assign: form(assignAssessor, {
    input: (fields, params) => ({ ...fields, caseId: params.caseId }),
    then: (_result, params) => `perkara/${params.caseId}`,
  }),
});

export default function Assign() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const { problems } = useRefused('assign');
  const isOpen = found.state === 'participant' || found.state === 'assigned';
  type Row = (typeof found.choices)[number];
  return (
    <CaseFrame of={found} title={w.assign.title} lead={w.assign.lead} clause="9.2.2">
      <FormError problems={problems.map((problem) => ({ ...problem, field: undefined }))} />
      {!isOpen && <Notice>{w.assign.over}</Notice>}
      <DataTable
        caption={w.assign.caption}
        rows={found.choices}
        rowKey={(row: Row) => row.personId}
        columns={[
          { key: 'name', head: w.assign.name, cell: (row) => row.name },
          {
            key: 'licence',
            head: w.assign.licence,
            cell: (row) => (
              <>
                {row.licence}
                <span className="block text-small text-tinta-redup">
                  {w.assign.until(plainDate(row.licenceUntil, language))}
                </span>
              </>
            ),
          },
          { key: 'load', head: w.assign.load, tight: true, cell: (row) => w.assign.loadOf(row.open, row.limit) },
          {
            key: 'state',
            head: w.assign.state,
            cell: (row) =>
              row.isAssigned ? (
                <Status tone="active" word={w.assign.assigned} />
              ) : row.obstacles.length > 0 ? (
                <>
                  <Status tone="bad" word={w.assign.cannot} />
                  <Obstacles problems={row.obstacles} />
                </>
              ) : (
                <Status tone="met" word={w.assign.can} />
              ),
          },
          {
            key: 'act',
            head: w.choose,
            cell: (row) =>
              isOpen && !row.isAssigned && row.obstacles.length === 0 ? (
                <Form>
                  <FormStart name="assign" />
                  <input type="hidden" name="assessorId" value={row.personId} />
                  <Button
                    kind={found.assessor ? 'plain' : 'primary'}
                    small
                    busy={w.sending}
                    aria-label={`${w.assign.act}: ${row.name}`}
                  >
                    {found.assessor ? w.assign.replace : w.assign.act}
                  </Button>
                </Form>
              ) : null,
          },
        ]}
        empty={
          <EmptyState
            title={w.assign.empty}
            action={<LinkButton to={`/${tenant}/asesor`}>{w.assign.toRegister}</LinkButton>}
          >
            {w.assign.emptyHint}
          </EmptyState>
        }
      />
    </CaseFrame>
  );
}
