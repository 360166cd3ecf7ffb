import { Link, useParams } from 'react-router';
import type { useRefused } from '#kernel/web/use-form.ts';
import { Section } from '#ui/page.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { applicationWords } from '../../applications/words.ts';
import type { Evidence } from '../candidate.store.ts';
import { aspects } from '../methods.ts';
import type { EvidenceItem } from '../records.ts';
import { assessmentWords } from '../words.ts';
import { InlineChoices } from './choices.tsx';

/** What a document is called: its own title, or the item it was handed in for. */
export function useEvidenceName() {
  const { itemName } = useWords(applicationWords);
  return ({ item, title, fileName }: Pick<Evidence, 'item' | 'title' | 'fileName'>) =>
    title ?? (item ? itemName(item) : fileName);
}

/** One document held against the four rules of evidence: which units it proves, yes or no to each rule, and why not. */
export function VatmFields({
  index,
  document,
  judged,
  units,
  refused: { valueOf: typed, valuesOf, errorOf },
}: {
  index: number;
  document: Evidence;
  judged: EvidenceItem | undefined;
  units: readonly { code: string; title: string }[];
  refused: ReturnType<typeof useRefused>;
}) {
  const w = useWords(assessmentWords);
  const { tenant } = useParams();
  const nameOf = useEvidenceName();
  const at = `items.${index}`;
  const answers = [
    { value: 'yes', label: w.yes },
    { value: 'no', label: w.no },
  ];
  return (
    <Section
      title={`${w.evidence.document(index + 1)}: ${nameOf(document)}`}
      lead={
        <Link className="link" to={`/${tenant}/berkas/${document.documentId}?lihat`} reloadDocument>
          {w.evidence.look} ({document.fileName})
        </Link>
      }
    >
      <input type="hidden" name={`${at}.documentId`} value={document.documentId} />
      <div className="grid gap-5">
        <InlineChoices
          type="checkbox"
          name={`${at}.unitCodes[]`}
          label={w.evidence.units}
          required={false}
          choices={units.map((unit) => ({ value: unit.code, label: unit.code }))}
          values={valuesOf(`${at}.unitCodes[]`, judged?.unitCodes ?? document.unitCodes)}
        />
        {aspects.map((aspect) => (
          <div key={aspect} className="grid gap-2 border-t border-garis pt-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <InlineChoices
              name={`${at}.${aspect}`}
              label={w.aspects[aspect]}
              choices={answers}
              values={[typed(`${at}.${aspect}`, judged?.[aspect])]}
              error={errorOf(`${at}.${aspect}`)}
            />
            <TextField
              name={`${at}.reasons.${aspect}`}
              label={w.evidence.reason(w.aspects[aspect])}
              required={false}
              defaultValue={typed(`${at}.reasons.${aspect}`, judged?.reasons[aspect])}
              error={errorOf(`${at}.reasons.${aspect}`)}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
