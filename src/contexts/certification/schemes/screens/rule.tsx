import { data, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { recordRuling } from '../record-ruling.ts';
import { schemeWork } from '../scheme-work.ts';
import { schemeWords } from '../words.ts';
import { ClauseQuotes } from './findings.tsx';

/** One finding of a version. */
export async function loader(args: LoaderFunctionArgs) {
  const { versionId, matter } = args.params;
  const { language } = requestOf(args);
  const work = await load(args, schemeWork, { versionId, wordsIn: language });
  const finding = work.findings.find((each) => each.matter === matter);
  if (!finding) throw data(null, { status: 404 });
  const { schemeCode, version, title, may } = work;
  return { schemeCode, version, title, finding, may: may.rule, request: crypto.randomUUID() };
}

/** What the address says of the finding: its kind and its clauses. */
function matterIn(text: string | undefined) {
  const [findingCode, clauses] = (text ?? '').split(':');
  return { findingCode, clauses: clauses?.split(',') ?? [] };
}

export const action = submit({
  rule: form(recordRuling, {
    input: (fields, { versionId, matter }) => ({ ...fields, versionId, ...matterIn(matter) }),
    then: (_, { versionId }) => `skema/versi/${versionId}`,
  }),
});

export default function Rule() {
  const { finding, may, request, ...scheme } = useLoaderData<typeof loader>();
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  const back = `/${tenant}/skema/${scheme.schemeCode}/tinjau?versi=${scheme.version}`;
  const refused = useRefused('rule');
  const hintOf = (choice: string) =>
    [finding.suggestion.choice === choice && w.isSuggested, finding.reading.choice === choice && w.isUsed]
      .filter(Boolean)
      .join(' · ') || undefined;
  return (
    <Page
      title={finding.title}
      number={w.clauses(finding.clauses.map((each) => each.clause))}
      lead={finding.text}
      crumbs={[
        { label: w.schemes, href: `/${tenant}/skema` },
        { label: scheme.title, href: back },
      ]}
    >
      <Section title={w.whatSays}>
        <ClauseQuotes finding={finding} />
      </Section>
      {may ? (
        <Section title={w.ruleTitle} lead={w.ruleEffect}>
          <Form className="grid max-w-read gap-6" problems={refused.problems}>
            <input type="hidden" name="_form" value="rule" />
            <input type="hidden" name="_request" value={request} />
            <RadioGroup
              name="choice"
              label={w.choose}
              value={refused.valueOf('choice', finding.ruling?.choice)}
              error={refused.errorOf('choice')}
              choices={finding.choices.map(({ choice, text }) => ({
                value: choice,
                label: text,
                hint: hintOf(choice),
              }))}
            />
            <TextArea
              name="reason"
              label={w.reason}
              hint={w.reasonHint}
              defaultValue={refused.valueOf('reason')}
              error={refused.errorOf('reason')}
            />
            <Actions>
              <Button kind="primary">{w.ruleButton}</Button>
              <LinkButton to={back}>{w.review}</LinkButton>
            </Actions>
          </Form>
        </Section>
      ) : (
        <Notice>{w.mayNotRule}</Notice>
      )}
    </Page>
  );
}
