import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { RadioGroup, SelectField } from '#ui/choice-field.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DateField } from '#ui/date-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { appointMember } from '../appoint-member.ts';
import { endAppointment } from '../end-appointment.ts';
import { readTeam } from '../prepare-meeting.ts';
import { teamOffices } from '../quorum.rules.ts';
import { decisionWords } from '../words.ts';

export const loader = (args: LoaderFunctionArgs) => load(args, readTeam, {});

export const action = submit({ appoint: form(appointMember), end: form(endAppointment) });

type Team = Awaited<ReturnType<typeof loader>>;

export default function TechnicalTeam() {
  const team = useLoaderData<typeof loader>();
  const w = useWords(decisionWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const columns: Column<Team['members'][number]>[] = [
    {
      key: 'name',
      head: `${w.person} · ${w.knowledge.toLowerCase()}`,
      cell: (member) => (
        <>
          {member.name}
          <span className="block max-w-read text-small font-normal text-tinta-redup">{member.knowledge}</span>
        </>
      ),
    },
    { key: 'office', head: w.office, priority: 2, cell: (member) => w.offices[member.office] },
    {
      key: 'from',
      head: w.appointedOn,
      tight: true,
      priority: 2,
      cell: (member) =>
        member.until
          ? `${plainDate(member.appointedOn, language)} – ${plainDate(member.until, language)}`
          : plainDate(member.appointedOn, language),
    },
    {
      key: 'state',
      head: w.status,
      cell: (member) => (
        <Status tone={member.isCurrent ? 'met' : 'neutral'} word={member.isCurrent ? w.current : w.former} />
      ),
    },
    ...(team.mayAppoint
      ? [
          {
            key: 'end',
            head: w.endAppointment,
            cell: (member: Team['members'][number]) => (member.isOver ? null : <End memberId={member.memberId} />),
          },
        ]
      : []),
  ];
  return (
    <Page title={w.team} lead={w.teamLead} crumbs={[{ label: w.meetings, href: `/${tenant}/rapat` }]}>
      <Section title={w.members} lead={team.appointed > 0 ? w.teamQuorum(team.quorum, team.appointed) : undefined}>
        <DataTable
          caption={w.team}
          columns={columns}
          rows={team.members}
          rowKey={(member) => member.memberId}
          empty={<EmptyState title={w.noTeam}>{w.noTeamHint}</EmptyState>}
        />
      </Section>
      {team.mayAppoint && (
        <Section title={w.appoint}>
          {team.candidates.length === 0 ? <p>{w.noCandidates}</p> : <Appoint team={team} />}
        </Section>
      )}
    </Page>
  );
}

function End({ memberId }: { memberId: string }) {
  const w = useWords(decisionWords);
  return (
    <form method="post">
      <FormStart name="end" />
      <input type="hidden" name="memberId" value={memberId} />
      <Button kind="quiet" small>
        {w.endAppointment}
      </Button>
    </form>
  );
}

function Appoint({ team }: { team: Team }) {
  const w = useWords(decisionWords);
  const refused = useRefused('appoint');
  return (
    <Form problems={refused.problems} className="grid max-w-form gap-6">
      <FormStart name="appoint" />
      <SelectField
        name="personId"
        label={w.person}
        error={refused.errorOf('personId')}
        defaultValue={refused.valueOf('personId')}
        choices={team.candidates.map((person) => ({ value: person.personId, label: person.name }))}
      />
      <RadioGroup
        name="office"
        label={w.office}
        error={refused.errorOf('office')}
        value={refused.valueOf('office', 'member')}
        choices={teamOffices.map((office) => ({ value: office, label: w.offices[office] }))}
      />
      <TextArea
        name="knowledge"
        label={w.knowledge}
        hint={w.knowledgeHint}
        error={refused.errorOf('knowledge')}
        defaultValue={refused.valueOf('knowledge')}
      />
      <DateField
        name="appointedOn"
        label={w.appointedOn}
        hint={w.appointedHint}
        required={false}
        error={refused.errorOf('appointedOn')}
      />
      <DateField name="until" label={w.until} required={false} error={refused.errorOf('until')} />
      <Actions>
        <Button kind="primary">{w.appoint}</Button>
      </Actions>
    </Form>
  );
}
