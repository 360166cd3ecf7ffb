import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { CheckboxGroup } from '#ui/choice-field.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart } from '#ui/form-start.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { furtherEvidenceMB } from '../methods.ts';
import { assessmentWords } from '../words.ts';

/** The candidate hands in one more document; a file that was kept before a refusal need not be sent again. */
export function AddEvidence({ units }: { units: readonly { code: string; title: string }[] }) {
  const w = useWords(assessmentWords);
  const { problems, valueOf: typed, valuesOf, errorOf } = useRefused('add');
  const kept = typed('documentId');
  return (
    <Section title={w.evidence.addTitle} lead={w.evidence.addLead}>
      <Form problems={problems} upload>
        <FormStart name="add" />
        <TextField
          name="title"
          label={w.evidence.name}
          hint={w.evidence.nameHint}
          defaultValue={typed('title')}
          error={errorOf('title')}
        />
        <CheckboxGroup
          name="unitCodes[]"
          label={w.evidence.units}
          choices={units.map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.title}` }))}
          values={valuesOf('unitCodes[]')}
          error={errorOf('unitCodes')}
        />
        {kept && <input type="hidden" name="documentId" value={kept} />}
        <FileField
          name="documentId"
          label={w.evidence.file}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          kinds={w.evidence.kinds}
          limitBytes={furtherEvidenceMB * 1024 * 1024}
          error={errorOf('documentId')}
        />
        <Actions>
          <Button kind="primary" busy={w.sending}>
            {w.evidence.add}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
