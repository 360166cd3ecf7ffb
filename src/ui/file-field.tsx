import { controlProps, Field, type FieldProps, fieldId } from './field.tsx';
import { fileSize, PaperLink } from './paper-link.tsx';
import { useLanguage, useUiWords } from './words.ts';

/**
 * A file to hand in: a drop zone around the browser's own field, the accepted kinds and the limit said before, progress
 * while it goes (when the form is `upload`), and what is already there. The server checks kind and size by content again.
 */
export function FileField({
  accept,
  kinds,
  limitBytes,
  multiple,
  kept = [],
  hint,
  ...field
}: FieldProps & {
  /** For the browser, e.g. ".pdf,.jpg". */
  accept: string;
  /** For people, e.g. "PDF, JPG". */
  kinds: string;
  limitBytes: number;
  multiple?: boolean;
  kept?: readonly { href: string; name: string; bytes: number; kind?: string }[];
}) {
  const w = useUiWords();
  const language = useLanguage();
  const limit = fileSize(limitBytes, language);
  const accepts = multiple ? w.fileAcceptsEach(kinds, limit) : w.fileAccepts(kinds, limit);
  const all: FieldProps = {
    ...field,
    hint: (
      <>
        {hint} {accepts}
      </>
    ),
  };
  return (
    <Field {...all}>
      <div className="drop" data-drop>
        <label htmlFor={fieldId(field.name)} className="button button-plain button-small needs-script">
          {w.chooseFile}
        </label>
        <span className="needs-script text-small text-tinta-redup" data-chosen={w.dropHere}>
          {w.dropHere}
        </span>
        <input
          type="file"
          {...controlProps(all)}
          name={field.name}
          accept={accept}
          multiple={multiple}
          data-limit={limitBytes}
          data-limit-words={limit}
        />
        <div className="hidden" data-progress>
          <progress max={100} value={0} aria-label={field.label} />
          <span className="text-small" />
        </div>
      </div>
      {kept.length > 0 && (
        <div className="mt-1 grid justify-items-start gap-2">
          <span className="text-small text-tinta-redup">{w.fileKept}</span>
          {kept.map((file) => (
            <PaperLink key={file.href} {...file} />
          ))}
        </div>
      )}
    </Field>
  );
}
