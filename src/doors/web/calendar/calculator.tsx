import { longDate, number, plainDate } from '#kernel/language/format.ts';
import { Actions, Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { DateField } from '#ui/date-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { DayKind } from './day-kind.tsx';
import type { CalendarPage } from './read-calendar-page.ts';
import { calendarWords } from './words.ts';

/** Beyond so many days passed over, the weekends among them are counted instead of listed. */
const mostListed = 40;

/** Counts working days by this organisation's own rules: the question stands in the address, so that an answer can be passed on. */
export function Calculator({ calendar }: { calendar: CalendarPage }) {
  const w = useWords(calendarWords);
  const { asked, problems } = calendar;
  const wrong = (field: string) => problems.find((problem) => problem.field === field);
  const errorOf = (field: string) => {
    const found = wrong(field);
    return found && [found.text, found.remedy].filter(Boolean).join(' ');
  };
  return (
    <Section id="hitung" title={w.count} lead={w.countLead}>
      <div className="max-w-read">
        <Form method="get" action="#hitung" problems={problems}>
          <DateField name="from" label={w.from} value={asked.from || calendar.today} error={errorOf('from')} />
          <TextField
            name="days"
            label={w.howMany}
            hint={w.howManyHint}
            width="short"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={asked.days}
            error={errorOf('days')}
          />
          <Actions>
            <Button>{w.countButton}</Button>
          </Actions>
        </Form>
      </div>
      {calendar.counted && <Answer counted={calendar.counted} asked={asked} />}
    </Section>
  );
}

function Answer({
  counted: { due, skipped, provisionalYears },
  asked,
}: {
  counted: NonNullable<CalendarPage['counted']>;
  asked: CalendarPage['asked'];
}) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  const weekends = skipped.filter((day) => day.reason === 'weekend').length;
  const isLong = skipped.length > mostListed;
  const listed = isLong ? skipped.filter((day) => day.reason !== 'weekend') : skipped;
  type Row = (typeof skipped)[number];
  return (
    <div className="mt-8 grid gap-4" role="status">
      <div>
        <p className="text-small text-tinta-redup">{w.dueOn}</p>
        <p className="text-title font-bold">{longDate(due, language)}</p>
        <p className="text-tinta-redup">
          {w.dueAfter(number(Number(asked.days), language), plainDate(asked.from, language))}
        </p>
      </div>
      {provisionalYears.length > 0 && <Notice tone="due">{w.unsure(provisionalYears.join(', '))}</Notice>}
      {skipped.length === 0 && <p>{w.noneSkipped}</p>}
      {isLong && <p>{w.weekendsPassed(number(weekends, language))}</p>}
      <DataTable
        caption={w.skipped}
        rows={listed}
        rowKey={(row: Row) => row.date}
        columns={[
          { key: 'day', head: w.skipped, tight: true, cell: (row) => longDate(row.date, language) },
          { key: 'kind', head: w.kind, cell: (row) => <DayKind reason={row.reason} /> },
          { key: 'occasion', head: w.occasion, cell: (row) => row.name?.[language] ?? '' },
          { key: 'decree', head: w.decree, cell: (row) => row.decree ?? '' },
        ]}
        empty={null}
      />
    </div>
  );
}
