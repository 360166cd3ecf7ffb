import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { useUiWords, useWords } from '#ui/words.ts';
import { importForm } from '../list-imports.ts';
import { importPageWords } from '../words.ts';
import { importFileBytes, takeImport } from './take-import.ts';

export const action = takeImport;

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await load(args, importForm, {})), requestId: crypto.randomUUID(), fileBytes: importFileBytes };
}

export default function NewImport() {
  const { regionName, districts, requestId, fileBytes } = useLoaderData<typeof loader>();
  const { tenant } = useParams();
  const w = useWords(importPageWords);
  const ui = useUiWords();
  const refused = useRefused('import');
  return (
    <Page
      title={w.form.title}
      crumbs={[{ label: w.rosters, href: `/${tenant}/jadwal` }]}
      lead={w.form.lead(regionName, districts)}
    >
      <Form upload problems={refused.problems}>
        <input type="hidden" name="_form" value="import" />
        <input type="hidden" name="_request" value={requestId} />
        <input type="hidden" name="fileName" value={refused.valueOf('fileName')} />
        <FileField
          name="file"
          label={w.form.file}
          hint={w.form.fileHint}
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          kinds={w.form.fileKinds}
          limitBytes={fileBytes}
          required={false}
          error={refused.errorOf('file')}
        />
        <TextArea
          name="text"
          label={w.form.text}
          hint={w.form.textHint}
          rows={8}
          required={false}
          spellCheck={false}
          error={refused.errorOf('text')}
          defaultValue={refused.valueOf('text')}
        />
        <TextField
          name="year"
          label={w.form.year}
          hint={w.form.yearHint}
          width="short"
          inputMode="numeric"
          required={false}
          error={refused.errorOf('year')}
          defaultValue={refused.valueOf('year')}
        />
        <Actions>
          <Button kind="primary" busy={w.form.sending}>
            {w.form.send}
          </Button>
          <LinkButton kind="quiet" to={`/${tenant}/jadwal`}>
            {ui.cancel}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
