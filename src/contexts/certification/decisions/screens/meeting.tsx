import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { longDate, moment } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { Facts } from '#ui/facts.tsx';
import { NextStep } from '#ui/next-step.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { PaperLink } from '#ui/paper-link.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import { cancelMeeting } from '../cancel-meeting.ts';
import { addToAgenda, removeFromAgenda } from '../change-agenda.ts';
import { closeMeeting } from '../close-meeting.ts';
import { declareConflict } from '../declare-conflict.ts';
import { issueDecree } from '../issue-decree.ts';
import { readMeeting } from '../read-meeting.ts';
import { recordAttendance } from '../record-attendance.ts';
import { signMinutes } from '../sign-minutes.ts';
import { decisionWords } from '../words.ts';
import { Agenda } from './meeting-agenda.tsx';
import {
  AddCase,
  Attendance,
  CancelMeeting,
  CloseMeeting,
  DeclareConflict,
  IssueDecree,
  SignMinutes,
} from './meeting-forms.tsx';
import { MeetingStatus } from './meeting-status.tsx';

export const loader = (args: LoaderFunctionArgs) => load(args, readMeeting, { meetingId: args.params.meetingId });

/** A meeting as its page has it. */
export type LoadedMeeting = Awaited<ReturnType<typeof loader>>;

const input = (fields: Record<string, unknown>, params: Record<string, string | undefined>) => ({
  ...fields,
  meetingId: params.meetingId,
});

export const action = submit({
  attendance: form(recordAttendance, { input }),
  add: form(addToAgenda, { input }),
  remove: form(removeFromAgenda, { input }),
  declare: form(declareConflict, { input }),
  close: form(closeMeeting, { input }),
  cancel: form(cancelMeeting, { input }),
  sign: form(signMinutes, { input }),
  decree: form(issueDecree, { input }),
});

type Step = 'attend' | 'decide' | 'close' | 'sign' | 'decree' | 'done' | 'cancelled';

function stepOf(meeting: LoadedMeeting): {
  step: Step;
  who: 'team' | 'head' | 'nobody';
  yours: boolean;
  clause: string;
} {
  const { may, agenda, members } = meeting;
  if (meeting.state === 'cancelled') return { step: 'cancelled', who: 'nobody', yours: false, clause: '9.4.4' };
  if (meeting.state === 'open') {
    if (!meeting.attended || !meeting.quorum.met)
      return { step: 'attend', who: 'team', yours: may.attend, clause: '9.4.4' };
    const isOpen = agenda.some((each) => !each.decided);
    return { step: isOpen ? 'decide' : 'close', who: 'team', yours: may.decide, clause: '9.4.4' };
  }
  if (members.some((member) => member.present && !member.signedAt))
    return { step: 'sign', who: 'team', yours: may.sign, clause: '9.4.4' };
  if (!meeting.decree && meeting.competent > 0)
    return { step: 'decree', who: 'head', yours: may.decree, clause: '9.4.5' };
  return { step: 'done', who: 'nobody', yours: false, clause: '9.4.5' };
}

/** The forms that stand on the page now; each tells its own refusal. */
function formsOn({ may, isDay, state, agenda, waiting, self, competent, decree }: LoadedMeeting) {
  const isDecided = agenda.length > 0 && agenda.every((item) => item.decided);
  const mayStandBack = agenda.some((item) => !item.decided && !item.recused.some((each) => each.personId === self));
  return [
    'remove',
    may.attend && isDay && 'attendance',
    may.change && waiting.length > 0 && 'add',
    may.attend && mayStandBack && 'declare',
    may.decide && isDecided && 'close',
    may.change && !agenda.some((item) => item.decided) && 'cancel',
    may.sign && 'sign',
    state === 'closed' && may.decree && !decree && competent > 0 && 'decree',
  ];
}

export default function MeetingPage() {
  const meeting = useLoaderData<typeof loader>();
  const w = useWords(decisionWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const { present, appointed, needed, met } = meeting.quorum;
  const next = stepOf(meeting);
  const here = `/${tenant}/rapat/${meeting.meetingId}`;
  return (
    <Page
      title={w.meetingOn(longDate(meeting.heldOn, language))}
      number={meeting.number ?? undefined}
      status={<MeetingStatus state={meeting.state} />}
      crumbs={[{ label: w.meetings, href: `/${tenant}/rapat` }]}
      aside={
        <Section small title={w.scheme}>
          <Facts
            facts={[
              { label: w.scheme, value: `${meeting.scheme.title} · ${meeting.scheme.number}` },
              { label: w.day, value: moment(new Date(meeting.calledFor), language) },
              { label: w.place, value: meeting.place },
            ]}
          />
        </Section>
      }
    >
      <LateForm shown={formsOn(meeting)} />
      {meeting.cancelReason ? (
        <Notice>{w.cancelled(meeting.cancelReason)}</Notice>
      ) : (
        next.who !== 'nobody' && (
          <NextStep
            what={w.next[next.step]}
            who={w.nextWho[next.who]}
            yours={next.yours}
            why={<p>{w.clause(next.clause)}</p>}
          />
        )
      )}
      {meeting.state === 'open' && meeting.attended && (
        <Notice tone={met ? 'met' : 'due'} title={w.quorumTitle}>
          {met ? w.quorumMet(present, appointed, needed) : w.quorumUnmet(present, appointed, needed)}
        </Notice>
      )}
      <Section title={w.agenda} lead={meeting.state === 'open' ? w.agendaLead : undefined}>
        <Agenda meeting={meeting} />
        <AddCase meeting={meeting} />
      </Section>
      <Attendance meeting={meeting} />
      <DeclareConflict meeting={meeting} />
      {meeting.number && (
        <Section title={w.papers}>
          <div className="flex flex-wrap gap-2">
            <PaperLink href={`${here}/berita-acara.pdf`} name={`${w.minutesPaper} ${meeting.number}`} />
            {meeting.decree && <PaperLink href={`${here}/sk.pdf`} name={`${w.decreePaper} ${meeting.decree.number}`} />}
          </div>
        </Section>
      )}
      <CloseMeeting meeting={meeting} />
      <SignMinutes meeting={meeting} />
      <IssueDecree meeting={meeting} />
      <CancelMeeting meeting={meeting} />
    </Page>
  );
}
