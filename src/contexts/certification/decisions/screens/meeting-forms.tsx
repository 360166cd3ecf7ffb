import { longDate, moment, plainDate } from '#kernel/language/format.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxGroup, SelectField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { conflictKinds } from '../conflicts.rules.ts';
import { decisionWords } from '../words.ts';
import type { LoadedMeeting } from './meeting.tsx';

/** Puts one more case on the agenda. */
export function AddCase({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const refused = useRefused('add');
  if (!meeting.may.change || meeting.waiting.length === 0) return null;
  return (
    <Form problems={refused.problems} className="mt-4 flex flex-wrap items-end gap-3">
      <FormStart name="add" />
      <SelectField
        name="caseId"
        label={w.addCase}
        error={refused.errorOf('caseId')}
        choices={meeting.waiting.map((each) => ({ value: each.caseId, label: `${each.number} · ${each.applicant}` }))}
      />
      <Button>{w.add}</Button>
    </Form>
  );
}

/** Who is there: a form while the meeting is open, afterwards a list with signatures. */
export function Attendance({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const language = useLanguage();
  const refused = useRefused('attendance');
  const { members, may } = meeting;
  if (may.attend && meeting.isDay) {
    return (
      <Section title={w.attendance}>
        <Form problems={refused.problems} className="grid max-w-form gap-4">
          <FormStart name="attendance" />
          <CheckboxGroup
            name="present[]"
            label={w.present}
            hint={w.quorumHint(meeting.quorum.needed)}
            error={refused.errorOf('present')}
            values={refused.valuesOf(
              'present[]',
              members.filter((member) => member.present).map(({ personId }) => personId),
            )}
            choices={members.map((member) => ({
              value: member.personId,
              label: member.name,
              hint: member.office ? w.offices[member.office] : undefined,
            }))}
          />
          <Actions>
            <Button kind={meeting.attended ? 'plain' : 'primary'}>{w.saveAttendance}</Button>
          </Actions>
        </Form>
      </Section>
    );
  }
  const isClosed = meeting.state === 'closed';
  return (
    <Section
      title={isClosed ? w.signatures : w.members}
      lead={
        meeting.state === 'open' && !meeting.isDay ? w.attendanceLater(longDate(meeting.heldOn, language)) : undefined
      }
    >
      <ul className="grid">
        {members.map((member) => (
          <li
            key={member.personId}
            className="grid gap-x-6 border-t border-garis py-2 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <span>
              <strong>{member.name}</strong>
              {member.office && <span className="text-tinta-redup"> · {w.offices[member.office]}</span>}
            </span>
            {isClosed && member.present ? (
              <span className="flex flex-wrap items-baseline gap-x-3">
                <Status tone={member.signedAt ? 'met' : 'due'} word={member.signedAt ? w.signed : w.unsigned} />
                {member.signedAt && (
                  <span className="text-small text-tinta-redup">{moment(new Date(member.signedAt), language)}</span>
                )}
              </span>
            ) : (
              <Status
                tone={member.present ? 'met' : 'neutral'}
                word={member.present === null ? w.unrecorded : member.present ? w.present : w.absent}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A member stands back from a case. */
export function DeclareConflict({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const refused = useRefused('declare');
  const open = meeting.agenda.filter(
    (item) => !item.decided && !item.recused.some((each) => each.personId === meeting.self),
  );
  if (!meeting.may.attend || open.length === 0) return null;
  return (
    <Section title={w.declare} lead={w.declareLead}>
      <Form problems={refused.problems} className="grid max-w-form gap-4">
        <FormStart name="declare" />
        <SelectField
          name="caseId"
          label={w.whichCase}
          error={refused.errorOf('caseId')}
          defaultValue={refused.valueOf('caseId')}
          choices={open.map((item) => ({ value: item.caseId, label: `${item.number} · ${item.applicant}` }))}
        />
        <SelectField
          name="kind"
          label={w.declareKind}
          error={refused.errorOf('kind')}
          defaultValue={refused.valueOf('kind')}
          choices={conflictKinds.map((kind) => ({ value: kind, label: w.conflictNames[kind] }))}
        />
        <TextField name="note" label={w.note} required={false} defaultValue={refused.valueOf('note')} />
        <Actions>
          <Button>{w.declare}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** Closes the meeting once everything is decided. */
export function CloseMeeting({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const refused = useRefused('close');
  const isReady = meeting.agenda.length > 0 && meeting.agenda.every((item) => item.decided);
  if (!meeting.may.decide || !isReady) return null;
  return (
    <Section title={w.close} lead={w.closeLead}>
      <Form problems={refused.problems} className="grid max-w-form gap-4">
        <FormStart name="close" />
        <TextArea name="notes" label={w.notes} required={false} defaultValue={refused.valueOf('notes')} />
        <Actions>
          <Button kind="primary">{w.close}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** A member who was present signs the minutes. */
export function SignMinutes({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const refused = useRefused('sign');
  if (!meeting.may.sign) return null;
  return (
    <Section title={w.sign} lead={w.signLead}>
      <Form problems={refused.problems}>
        <FormStart name="sign" />
        <Actions>
          <Button kind="primary">{w.sign}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** The decree: issued by the head, or what it waits for. */
export function IssueDecree({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const language = useLanguage();
  const refused = useRefused('decree');
  const { decree } = meeting;
  if (meeting.state !== 'closed') return null;
  const isSigned = meeting.members.every((member) => !member.present || member.signedAt);
  const says = decree
    ? w.decreeIssued(decree.number, plainDate(decree.issuedOn, language), decree.by)
    : meeting.competent === 0
      ? w.decreeNone
      : isSigned
        ? w.decreeLead(meeting.competent)
        : w.decreeWaits;
  return (
    <Section title={w.decree} lead={says}>
      {!decree && meeting.may.decree && isSigned && meeting.competent > 0 && (
        <Form problems={refused.problems}>
          <FormStart name="decree" />
          <Actions>
            <Button kind="primary">{w.issueDecree}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
}

/** Cancels a meeting in which nothing was decided. */
export function CancelMeeting({ meeting }: { meeting: LoadedMeeting }) {
  const w = useWords(decisionWords);
  const refused = useRefused('cancel');
  if (!meeting.may.change || meeting.agenda.some((item) => item.decided)) return null;
  return (
    <details open={refused.problems.length > 0}>
      <summary className="link">{w.cancel}</summary>
      <Form problems={refused.problems} className="mt-4 grid max-w-form gap-4">
        <FormStart name="cancel" />
        <TextField
          name="reason"
          label={w.cancelReason}
          error={refused.errorOf('reason')}
          defaultValue={refused.valueOf('reason')}
        />
        <Actions>
          <Button kind="danger">{w.cancel}</Button>
        </Actions>
      </Form>
    </details>
  );
}
