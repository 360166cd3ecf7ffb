import { Actions, Button } from '#ui/button.tsx';
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from '#ui/choice-field.tsx';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { DateField } from '#ui/date-field.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form, problemOf } from '#ui/form.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import type { id } from './parts-words.id.ts';

/** Every kind of field in one form, two of them refused. Posts nowhere: the page only shows. */
export function PartsForm({ w }: { w: (typeof id)['fields'] }) {
  const problems = [
    { field: 'lahir', text: w.bornError },
    { field: 'pendidikan', text: w.degreeError },
  ];
  return (
    <>
      <Form id="contoh" action="/bagian" upload focusProblems={false} problems={problems}>
        <TextField name="nama" label={w.name} hint={w.nameHint} defaultValue="Bima Prasetya" autoComplete="name" />
        <DateField name="lahir" label={w.born} value="1994-02-31" error={problemOf(problems, 'lahir')} />
        <RadioGroup
          name="pendidikan"
          label={w.degree}
          error={problemOf(problems, 'pendidikan')}
          choices={[
            { value: 'smk', label: w.school, hint: w.schoolHint },
            { value: 'd3', label: w.diploma },
            { value: 's1', label: w.bachelor },
          ]}
        />
        <TextField name="masa" label={w.years} width="short" inputMode="numeric" after={w.yearsUnit} defaultValue="8" />
        <TextField name="biaya" label={w.fee} width="medium" before="Rp" defaultValue="1.250.000" readOnly />
        <SelectField
          name="wilayah"
          label={w.region}
          hint={w.regionHint}
          filter
          choices={w.regions.map((region) => ({ value: region, label: region }))}
        />
        <CheckboxGroup
          name="alat"
          label={w.equipment}
          required={false}
          values={['waterpas']}
          choices={[
            { value: 'waterpas', label: w.level },
            { value: 'teodolit', label: w.theodolite },
          ]}
        />
        <TextArea name="catatan" label={w.note} required={false} />
        <FileField
          name="surat"
          label={w.proof}
          hint={w.proofHint}
          accept=".pdf,.jpg,.jpeg,.png"
          kinds={w.proofKinds}
          limitBytes={10_000_000}
          kept={[{ href: '/bagian', name: w.kept, bytes: 214_300 }]}
        />
        <CheckboxField name="setuju" label={w.consent} />
        <Actions>
          <Button kind="primary" busy={w.sending}>
            {w.submit}
          </Button>
          <Button kind="plain" name="langkah" value="draf">
            {w.draft}
          </Button>
          <Button kind="quiet" name="langkah" value="tarik" confirm="tarik">
            {w.withdraw}
          </Button>
        </Actions>
      </Form>
      <ConfirmDialog id="tarik" title={w.withdrawTitle} confirm={w.withdraw} danger>
        {w.withdrawText}
      </ConfirmDialog>
    </>
  );
}
