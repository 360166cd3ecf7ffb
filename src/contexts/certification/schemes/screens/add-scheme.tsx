import { type LoaderFunctionArgs, useParams } from 'react-router';
import { refuse } from '#kernel/refusals.ts';
import { load } from '#kernel/web/load.ts';
import type { Problem } from '#kernel/web/refusal-words.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { listSchemes } from '../catalogue.ts';
import { importScheme } from '../import-scheme.ts';
import { schemeWords } from '../words.ts';

/** Only those who work with schemes see the page. */
export async function loader(args: LoaderFunctionArgs) {
  await load(args, listSchemes, {});
  return { request: crypto.randomUUID() };
}

/** The text as JSON; refused beside its field when it is none. */
function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text ?? ''));
  } catch {
    return refuse('certification.schemes.not-json', {}, { field: 'content' });
  }
}

/** A fault inside the file is told with its place in it, and leads to the field that holds the file. */
const placed = (problem: Problem): Problem =>
  problem.field?.startsWith('content.')
    ? { ...problem, field: 'content', text: `${problem.field.slice('content.'.length)}: ${problem.text}` }
    : problem;

export const action = submit({
  add: form(importScheme, {
    input: ({ content, ...fields }) => ({ ...fields, content: fromJson(content) }),
    then: ({ versionId }) => `skema/versi/${versionId}`,
  }),
});

export default function AddScheme({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  const refused = useRefused('add');
  return (
    <Page title={w.add} lead={w.addLead} crumbs={[{ label: w.schemes, href: `/${tenant}/skema` }]}>
      <Form className="grid max-w-read gap-6" problems={refused.problems.map(placed)}>
        <input type="hidden" name="_form" value="add" />
        <input type="hidden" name="_request" value={loaderData.request} />
        <TextField
          name="schemeCode"
          label={w.code}
          hint={w.codeHint}
          required={false}
          width="medium"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={refused.valueOf('schemeCode')}
          error={refused.errorOf('schemeCode')}
        />
        <TextArea
          name="content"
          label={w.content}
          hint={w.contentHint}
          rows={16}
          spellCheck={false}
          defaultValue={refused.valueOf('content')}
          error={refused.errorOf('content')}
        />
        <Actions>
          <Button kind="primary">{w.addButton}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
