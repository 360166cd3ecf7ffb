import type { Problem } from '#kernel/web/refusal-words.ts';
import { Button } from '#ui/button.tsx';
import { fieldId } from '#ui/field.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { PaperLink } from '#ui/paper-link.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import type { HandedDocument } from '../store.ts';
import { applicationWords } from '../words.ts';

// What people are told, a little under what the server takes (10 MiB).
const limitBytes = 10_000_000;

/** The kind of a document for people. */
export const kindOf = (mediaType: string): string => (mediaType === 'application/pdf' ? 'PDF' : 'JPG');

/**
 * One item of the evidence list: what is there, with a button to take it back, and a form of its own to hand in a file. A file that is
 * refused leaves every other item as it was.
 */
export function EvidenceSlot(props: {
  item: string;
  /** The name of its file field, one of its own on the page. */
  field: string;
  title: string;
  pdf: boolean;
  hint?: string;
  /** Something to look at again, though the file was taken. */
  warning?: string;
  request: string;
  documents: readonly HandedDocument[];
  problems: readonly Problem[];
  hrefOf: (documentId: string) => string;
}) {
  const t = useWords(applicationWords).screens.evidence;
  const { item, title, pdf, documents, problems, request } = props;
  const error = problems.map((problem) => [problem.text, problem.remedy].filter(Boolean).join(' ')).join(' ');
  const place = fieldId(`item-${item}`);
  return (
    <div className="grid gap-3 border-t border-garis pt-4" id={place}>
      <p className="flex flex-wrap items-baseline justify-between gap-3">
        <strong>{title}</strong>
        <Status tone={documents.length > 0 ? 'met' : 'neutral'} word={documents.length > 0 ? t.there : t.none} />
      </p>
      {props.warning && <Notice tone="due">{props.warning}</Notice>}
      {documents.map((one) => (
        <div key={one.documentId} className="flex flex-wrap items-center gap-3">
          <PaperLink
            href={props.hrefOf(one.documentId)}
            name={one.name}
            bytes={one.size}
            kind={kindOf(one.mediaType)}
          />
          <Form action={`#${place}`} className="contents">
            <input type="hidden" name="_form" value="remove" />
            <input type="hidden" name="_request" value={`${request}-remove-${one.documentId}`} />
            <input type="hidden" name="item" value={item} />
            <input type="hidden" name="document" value={one.documentId} />
            <Button kind="quiet" small aria-label={t.removeFile(one.name)}>
              {t.remove}
            </Button>
          </Form>
        </div>
      ))}
      <Form upload action={`#${place}`} className="grid gap-3">
        <input type="hidden" name="_form" value="add" />
        <input type="hidden" name="_request" value={`${request}-add-${item.replace(/[^\w-]/g, '-')}`} />
        <input type="hidden" name="item" value={item} />
        <FileField
          name={props.field}
          label={t.fileOf(title)}
          hint={props.hint}
          error={error || undefined}
          accept={pdf ? '.pdf,.jpg,.jpeg,.png,.webp' : '.jpg,.jpeg,.png,.webp'}
          kinds={pdf ? t.kinds : t.imageKinds}
          limitBytes={limitBytes}
        />
        <div>
          <Button small busy={t.uploading} aria-label={t.uploadFor(title)}>
            {t.upload}
          </Button>
        </div>
      </Form>
    </div>
  );
}
