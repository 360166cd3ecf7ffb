import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router';
import { longDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { type Column, DataTable, FilterForm } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { listMeetings, type MeetingLine } from '../list-meetings.ts';
import { decisionWords } from '../words.ts';
import { MeetingStatus } from './meeting-status.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  return load(args, listMeetings, { state: query.get('status') || undefined, page: query.get('hal') ?? 1 });
}

const states = ['open', 'closed', 'cancelled'] as const;

export default function Meetings() {
  const list = useLoaderData<typeof loader>();
  const w = useWords(decisionWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const [query] = useSearchParams();
  const isFiltered = query.has('status');
  const columns: Column<MeetingLine>[] = [
    {
      key: 'day',
      head: w.day,
      cell: (line) => <Link to={`/${tenant}/rapat/${line.meetingId}`}>{longDate(line.heldOn, language)}</Link>,
    },
    { key: 'place', head: w.place, priority: 3, cell: (line) => line.place },
    { key: 'cases', head: w.cases, end: true, cell: (line) => line.cases },
    { key: 'status', head: w.status, cell: (line) => <MeetingStatus state={line.state} /> },
    { key: 'minutes', head: w.minutesNumber, priority: 2, tight: true, cell: (line) => line.number ?? '–' },
    { key: 'decree', head: w.decreeNumber, priority: 2, tight: true, cell: (line) => line.decree ?? '–' },
  ];
  return (
    <Page
      title={w.meetings}
      lead={w.meetingsLead}
      actions={
        <>
          <LinkButton to={`/${tenant}/rapat/tim`}>{w.team}</LinkButton>
          {list.mayCall && (
            <LinkButton kind="primary" to={`/${tenant}/rapat/baru`}>
              {w.callMeeting}
            </LinkButton>
          )}
        </>
      }
    >
      <div>
        {(list.lines.length > 0 || isFiltered) && (
          <FilterForm active={isFiltered}>
            <SelectField
              name="status"
              label={w.status}
              defaultValue={query.get('status') ?? ''}
              choices={[
                { value: '', label: w.allStates },
                ...states.map((state) => ({ value: state, label: w.meetingStates[state] })),
              ]}
            />
          </FilterForm>
        )}
        <DataTable
          caption={w.meetings}
          columns={columns}
          rows={list.lines}
          rowKey={(line) => line.meetingId}
          empty={<EmptyState title={w.none}>{w.noneHint}</EmptyState>}
        />
        <Pagination
          page={list.page}
          size={list.perPage}
          shown={list.lines.length}
          total={list.isMore ? undefined : list.total}
          more={list.isMore || list.page * list.perPage < list.total}
        />
      </div>
    </Page>
  );
}
