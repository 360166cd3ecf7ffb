import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
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
import { bookableSessions } from '../read-choices.ts';
import { scheduleCase } from '../schedule-case.ts';
import { weekdayMoment } from '../weekday-moment.ts';
import { assessmentWords } from '../words.ts';
import { CaseFrame, Obstacles } from './frame.tsx';

/** The sessions with what stands against each already in words. */
export async function loader(args: LoaderFunctionArgs) {
  const found = await load(args, bookableSessions, { caseId: args.params.caseId });
  const { platform, language } = requestOf(args);
  const sessions = found.sessions.map((session) => ({
    ...session,
    obstacles: problemsOf(platform.contexts, session.obstacles, language),
  }));
  return { ...found, sessions };
}

export const action = submit({
  schedule: form(scheduleCase, {
    input: (fields, params) => ({ ...fields, caseId: params.caseId }),
    then: (_result, params) => `perkara/${params.caseId}`,
  }),
});

export default function Schedule() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(assessmentWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const { problems } = useRefused('schedule');
  const isSettled = found.attendance === 'present';
  const isOpen = !isSettled && (found.state === 'sufficient' || found.state === 'scheduled');
  type Row = (typeof found.sessions)[number];
  return (
    <CaseFrame of={found} title={w.schedule.title} lead={w.schedule.lead} clause="9.3.2">
      <FormError problems={problems.map((problem) => ({ ...problem, field: undefined }))} />
      {!isOpen && <Notice>{isSettled ? w.schedule.settled : w.schedule.over}</Notice>}
      <DataTable
        caption={w.schedule.caption}
        rows={found.sessions}
        rowKey={(row: Row) => row.sessionId}
        columns={[
          { key: 'when', head: w.schedule.when, cell: (row) => weekdayMoment(row.starts, language, found.zone) },
          { key: 'site', head: w.schedule.site, cell: (row) => row.site },
          {
            key: 'places',
            head: w.schedule.places,
            tight: true,
            cell: (row) => w.sessions.placesOf(row.taken, row.capacity),
          },
          {
            key: 'state',
            head: w.schedule.state,
            cell: (row) =>
              row.sessionId === found.booked ? (
                <Status tone="active" word={w.schedule.booked} />
              ) : row.obstacles.length > 0 ? (
                <>
                  <Status tone="bad" word={w.schedule.cannot} />
                  <Obstacles problems={row.obstacles} />
                </>
              ) : (
                <Status tone="met" word={w.schedule.can} />
              ),
          },
          {
            key: 'act',
            head: w.choose,
            cell: (row) =>
              isOpen && row.sessionId !== found.booked && row.obstacles.length === 0 ? (
                <Form>
                  <FormStart name="schedule" />
                  <input type="hidden" name="sessionId" value={row.sessionId} />
                  <Button kind={found.booked ? 'plain' : 'primary'} small busy={w.sending}>
                    {found.booked ? w.schedule.move : w.schedule.act}
                  </Button>
                </Form>
              ) : null,
          },
        ]}
        empty={
          <EmptyState
            title={w.schedule.empty}
            action={<LinkButton to={`/${tenant}/sesi`}>{w.schedule.toSessions}</LinkButton>}
          >
            {w.schedule.emptyHint}
          </EmptyState>
        }
      />
    </CaseFrame>
  );
}
