import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { CheckboxGroup } from '#ui/choice-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Page } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { callMeeting } from '../call-meeting.ts';
import { prepareMeeting } from '../prepare-meeting.ts';
import { decisionWords } from '../words.ts';

export const loader = (args: LoaderFunctionArgs) => load(args, prepareMeeting, {});

export const action = submit({
  call: form(callMeeting, { then: ({ meetingId }) => `rapat/${meetingId}` }),
});

export default function NewMeeting() {
  const { cases, team, quorum, today } = useLoaderData<typeof loader>();
  const w = useWords(decisionWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const refused = useRefused('call');
  const page = { title: w.callMeeting, lead: w.callLead, crumbs: [{ label: w.meetings, href: `/${tenant}/rapat` }] };
  if (cases.length === 0 || team.length === 0) {
    const isTeam = team.length === 0;
    return (
      <Page {...page}>
        <EmptyState
          title={isTeam ? w.noTeam : w.noWaiting}
          action={
            <LinkButton to={`/${tenant}/${isTeam ? 'rapat/tim' : 'perkara'}`}>{isTeam ? w.team : w.cases}</LinkButton>
          }
        >
          {isTeam ? w.noTeamHint : w.noWaitingHint}
        </EmptyState>
      </Page>
    );
  }
  const value = (['year', 'month', 'day'] as const)
    .map((part) => refused.valueOf(`heldOn.${part}`).padStart(2, '0'))
    .join('-');
  return (
    <Page {...page}>
      <Form problems={refused.problems} className="grid max-w-form gap-6" guard>
        <FormStart name="call" />
        <CheckboxGroup
          name="caseIds[]"
          label={w.cases}
          error={refused.errorOf('caseIds')}
          values={refused.valuesOf('caseIds[]')}
          choices={cases.map((each) => ({
            value: each.caseId,
            label: `${each.number} · ${each.applicant}`,
            hint: `${each.scheme} · ${plainDate(new Date(each.since), language)}`,
          }))}
        />
        <DateField
          name="heldOn"
          label={w.day}
          error={refused.errorOf('heldOn')}
          value={refused.problems.length > 0 ? value : today}
        />
        <TextField
          name="hour"
          label={w.hour}
          hint={w.hourHint}
          width="short"
          inputMode="numeric"
          error={refused.errorOf('hour')}
          defaultValue={refused.valueOf('hour')}
        />
        <TextField
          name="place"
          label={w.place}
          error={refused.errorOf('place')}
          defaultValue={refused.valueOf('place')}
        />
        <CheckboxGroup
          name="memberIds[]"
          label={w.membersCalled}
          hint={w.quorumHint(quorum)}
          error={refused.errorOf('memberIds')}
          values={refused.valuesOf(
            'memberIds[]',
            team.map(({ personId }) => personId),
          )}
          choices={team.map((member) => ({
            value: member.personId,
            label: member.name,
            hint: w.offices[member.office],
          }))}
        />
        <Actions>
          <Button kind="primary">{w.callMeeting}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
