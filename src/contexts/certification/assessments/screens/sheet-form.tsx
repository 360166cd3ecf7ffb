import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import type { Method } from '../methods.ts';
import type { Assessment } from '../read-assessment.ts';
import { assessmentWords } from '../words.ts';
import { sheetPaths } from './test-frame.tsx';

/**
 * The form of a sheet. It is kept while one writes, so it has no request id of its own: each post writes the whole sheet, and writing it
 * twice changes nothing.
 */
export function SheetForm({
  found,
  method,
  refused,
  children,
}: {
  found: Assessment;
  method: Method;
  refused: ReturnType<typeof useRefused>;
  children: ReactNode;
}) {
  const w = useWords(assessmentWords);
  const { tenant } = useParams();
  const saved = found.records
    .filter((record) => record.method === method)
    .map((record) => record.savedAt.toISOString());
  return (
    <Form
      problems={refused.problems}
      guard
      autosave={{
        to: `/${tenant}/perkara/${found.caseId}/uji/${sheetPaths[method]}/simpan`,
        owner: found.readerId,
        savedAt: saved.sort().at(-1),
      }}
    >
      <input type="hidden" name="_form" value={method} />
      {children}
      <TextArea
        name="remark"
        label={method === 'portfolio' ? w.test.followUp : w.test.remark}
        required={false}
        defaultValue={refused.valueOf('remark', found.place?.remarks[method])}
      />
      <Actions>
        <Button kind="primary" busy={w.sending}>
          {w.save}
        </Button>
      </Actions>
    </Form>
  );
}
