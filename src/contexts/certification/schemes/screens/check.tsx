import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { inLanguage } from '#kernel/language/words.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { eligibilityText, eligibilityWords } from '../../applications/eligibility.words.ts';
import { applicantFrom, type CheckField, checkFields, earliestYear, namesIn } from '../check-form.ts';
import { checkRequirements } from '../check-requirements.ts';
import { educationLevels } from '../content.requirements.ts';
import { readScheme } from '../read-scheme.ts';
import { schemeWords } from '../words.ts';

/** The form out of the address, and the explanation when it is filled in. Nothing is kept. */
export async function loader(args: LoaderFunctionArgs) {
  const { schemeCode } = args.params;
  const { language, tenant, platform } = requestOf(args);
  const { scheme, holds } = await load(args, readScheme, { schemeCode });
  const query = new URL(args.request.url).searchParams;
  const typed: Partial<Record<CheckField, string>> = {};
  for (const field of checkFields) typed[field] = query.get(field) ?? undefined;
  const names = namesIn(holds.alternatives);
  const { zone } = await tenant(args.params.tenant);
  const today = platform.clock().toZonedDateTimeISO(zone).toPlainDate();
  const page = { title: scheme.title, number: scheme.number, names, typed, year: today.year };
  if (!query.has('jenjang')) return { ...page, wrong: [], result: null };
  const employer = inLanguage(schemeWords, language).yourWork;
  const { applicant, wrong } = applicantFrom(typed, { work: names.work, employer }, today);
  if (!applicant) return { ...page, wrong, result: null };
  const { answer } = await load(args, checkRequirements, { schemeCode, applicant, wordsIn: language });
  // One alternative at a time gives its own lines, between the verdict with its heading and what holds for all.
  const alternatives = answer.alternatives.map((each) => {
    const lines = eligibilityText({ ...answer, alternatives: [each], ifRuled: [] }, language).slice(2, -1);
    return {
      clause: each.clause,
      met: each.met,
      heading: inLanguage(eligibilityWords, language).asks(each.asks),
      lines,
    };
  });
  const [verdict, ...notes] = eligibilityText({ ...answer, alternatives: [] }, language);
  return { ...page, wrong: [], result: { eligible: answer.eligible, best: answer.best, verdict, notes, alternatives } };
}

type Checked = Awaited<ReturnType<typeof loader>>;

export default function Check() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(schemeWords);
  const { tenant, schemeCode } = useParams();
  const here = `/${tenant}/skema/${schemeCode}`;
  return (
    <Page
      title={w.checkTitle}
      number={found.number}
      lead={w.checkLead}
      crumbs={[
        { label: w.schemes, href: `/${tenant}/skema` },
        { label: found.title, href: here },
      ]}
    >
      {found.result && <Result result={found.result} here={here} />}
      <Section title={found.result ? w.checkAgain : w.yourData}>
        <CheckForm found={found} />
      </Section>
    </Page>
  );
}

function CheckForm({ found: { typed, names, wrong, year, result } }: { found: Checked }) {
  const w = useWords(schemeWords);
  const messages: Record<CheckField, string> = {
    jenjang: w.problem.level,
    prodi: w.problem.field,
    lulus: w.problem.graduated(earliestYear, year),
    tahun: w.problem.years,
    bulan: w.problem.months,
  };
  const isWrong = (field: CheckField) => (wrong as readonly CheckField[]).includes(field);
  const given = (name: CheckField) => ({
    name,
    error: isWrong(name) ? messages[name] : undefined,
    defaultValue: typed[name] ?? '',
  });
  const fields = [...names.study, w.otherField].map((name) => ({ value: name, label: name }));
  return (
    <Form
      method="get"
      className="grid max-w-read gap-6"
      problems={wrong.map((field) => ({ field, text: messages[field] }))}
    >
      <SelectField
        {...given('jenjang')}
        label={w.education}
        choices={educationLevels.map((level) => ({ value: level, label: level }))}
      />
      <SelectField {...given('prodi')} label={w.fieldOfStudy} choices={fields} />
      <TextField {...given('lulus')} label={w.graduated} inputMode="numeric" maxLength={4} width="short" />
      <TextField
        {...given('tahun')}
        label={w.workYears(names.work)}
        hint={w.workYearsHint}
        inputMode="numeric"
        maxLength={2}
        width="short"
        after={w.yearUnit}
      />
      <TextField
        {...given('bulan')}
        label={w.workMonths}
        inputMode="numeric"
        maxLength={2}
        width="short"
        after={w.monthUnit}
        required={false}
      />
      <Actions>
        <Button kind={result ? 'plain' : 'primary'}>{w.checkButton}</Button>
      </Actions>
    </Form>
  );
}

type Explained = NonNullable<Checked['result']>;

/** The alternatives that are met, or the nearest one, first; the others are folded away. */
function Result({ result, here }: { result: Explained; here: string }) {
  const w = useWords(schemeWords);
  const near = result.alternatives.filter((each) => each.met || each.clause === result.best);
  const others = result.alternatives.filter((each) => !near.includes(each));
  return (
    <Section title={w.result} lead={w.resultLead}>
      <div className="grid gap-6">
        <Notice tone={result.eligible ? 'met' : 'due'}>
          <p className="font-semibold">{result.verdict}</p>
        </Notice>
        <Alternatives list={near.length > 0 ? near : result.alternatives} />
        {near.length > 0 && others.length > 0 && (
          <details className="max-w-read">
            <summary className="link min-h-11 cursor-pointer py-2 font-bold">{w.otherWays(others.length)}</summary>
            <Alternatives list={others} />
          </details>
        )}
        <div className="max-w-read">
          <h3 className="mb-2 font-bold">{w.alsoNote}</h3>
          <ul className="grid list-disc gap-1.5 ps-5">
            {result.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
        <Actions>
          <LinkButton kind={result.eligible ? 'primary' : 'plain'} to={`${here}/ajukan`}>
            {w.apply}
          </LinkButton>
          <LinkButton to={here}>{w.requirements}</LinkButton>
        </Actions>
      </div>
    </Section>
  );
}

function Alternatives({ list }: { list: Explained['alternatives'] }) {
  const w = useWords(schemeWords);
  return (
    <ul className="max-w-read border-b border-garis">
      {list.map((each) => (
        <li key={each.clause} className="grid gap-1 border-t border-garis py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="font-semibold">{each.heading}</p>
            <Status tone={each.met ? 'met' : 'neutral'} word={each.met ? w.met : w.notMet} />
          </div>
          {each.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
