import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { readCalendar } from '#kernel/calendar/read-calendar.ts';
import { recordDecree } from '#kernel/calendar/record-decree.ts';
import { Refusal } from '#kernel/refusals.ts';
import { load, pageError } from '#kernel/web/load.ts';
import { form, type Refused, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { Form } from '#ui/form.tsx';
import { FormStart, typedDay } from '#ui/form-start.tsx';
import { Page, Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { DecreeRow } from './decree-row.tsx';
import { mostRows, rowsAtOnce, rowsTyped, withoutEmptyRows } from './decree-rows.ts';
import { calendarWords } from './words.ts';

/** The decrees that an amendment can name; for the operator alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { decrees, mayRecord } = await load(args, readCalendar, {});
  if (!mayRecord) throw pageError(args, new Refusal('kernel.not-granted', { grant: recordDecree.grant }));
  return { decrees };
}

const record = submit({
  record: form(recordDecree, {
    input: withoutEmptyRows,
    then: () => 'kalender',
  }),
});

/** Records the decree; the button for more rows only shows the form again, with everything that was typed. */
export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.clone().formData();
  if (!fields.has('_more')) return record(args);
  const values = Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]));
  return data({ problems: [], values, form: 'record' } satisfies Refused);
}

export default function RecordDecree() {
  const { decrees } = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(calendarWords);
  const { problems, valueOf: typed, errorOf } = useRefused('record');
  const posted = useActionData() as Refused | undefined;
  const rows = Math.min(mostRows, rowsTyped(posted?.values ?? {}));
  return (
    <Page
      title={w.record}
      site={tenant.shortName}
      lead={w.recordLead}
      crumbs={[{ label: w.title, href: `/${tenant.slug}/kalender` }]}
    >
      <Form problems={problems} guard>
        <FormStart name="record" />
        <TextField
          name="number"
          label={w.number}
          hint={w.numberHint}
          defaultValue={typed('number')}
          error={errorOf('number')}
        />
        <TextField
          name="id"
          label={w.id}
          hint={w.idHint}
          width="medium"
          defaultValue={typed('id')}
          error={errorOf('id')}
        />
        <DateField name="signedOn" label={w.signedOn} value={typedDay(typed, 'signedOn')} error={errorOf('signedOn')} />
        <SelectField
          name="amends"
          label={w.amends}
          hint={w.amendsHint}
          required={false}
          choices={[
            { value: '', label: w.amendsNone },
            ...decrees.map((decree) => ({ value: decree.id, label: decree.number })),
          ]}
          defaultValue={typed('amends')}
          error={errorOf('amends')}
        />
        <Section title={w.daysDecreed} lead={w.rowsHint}>
          <div className="grid gap-4">
            {[...Array(rows).keys()].map((index) => (
              <DecreeRow key={index} index={index} typed={typed} errorOf={errorOf} />
            ))}
          </div>
          {rows < mostRows && (
            <div className="mt-4">
              <Button name="_more" value={String(rowsAtOnce)}>
                {w.moreRows}
              </Button>
            </div>
          )}
        </Section>
        <Actions>
          <Button kind="primary" busy={w.saving}>
            {w.record}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
