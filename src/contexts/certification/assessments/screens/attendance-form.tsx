import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import type { Assessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';

/** Whether the candidate came, and whether the identity card was checked. */
export function AttendanceForm({ found }: { found: Assessment }) {
  const w = useWords(assessmentWords);
  const { problems, valueOf: typed, errorOf } = useRefused('attendance');
  const { place } = found;
  return (
    <Section title={w.test.attendance}>
      <Form problems={problems}>
        <FormStart name="attendance" />
        <InlineChoices
          name="attendance"
          label={w.test.attendance}
          choices={[
            { value: 'present', label: w.test.present },
            { value: 'absent', label: w.test.absent },
          ]}
          values={[typed('attendance', place?.attendance)]}
          error={errorOf('attendance')}
        />
        <CheckboxField
          name="identityChecked"
          value="yes"
          label={w.test.identity}
          checked={typed('identityChecked', place?.identityChecked ? 'yes' : '') === 'yes'}
        />
        <TextField
          name="note"
          label={w.test.attendanceNote}
          required={false}
          defaultValue={typed('note', place?.note)}
        />
        <Actions>
          <Button kind={place?.attendance ? 'plain' : 'primary'} busy={w.sending}>
            {w.test.saveAttendance}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
