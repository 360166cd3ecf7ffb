import { plainDate } from '#kernel/language/format.ts';
import { regionsAttribution } from '#kernel/regions/codes.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Form } from '#ui/form.tsx';
import { Section } from '#ui/page.tsx';
import { Stat } from '#ui/stat.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { countsOf } from '../list-imports.ts';
import type { InstructionHead } from '../read-instruction.ts';
import type { ImportSummary } from '../report.ts';
import { importPageWords } from '../words.ts';

/** The table in figures, shares with both their numbers. */
export function ImportFigures({ summary, asOf }: { summary: ImportSummary; asOf: string }) {
  const w = useWords(importPageWords);
  const { rows, rotating, fixed, assignments, places, placesVisited } = summary;
  const { findings, toAnswer } = countsOf(summary);
  return (
    <section aria-label={w.figures} className="grid grid-cols-2 gap-x-6 gap-y-6 sm:grid-cols-3">
      <Stat label={w.officeRows} value={rows} asOf={asOf} />
      <Stat label={w.rotating} numerator={rotating} denominator={rows} asOf={asOf} />
      <Stat label={w.fixed} numerator={fixed} denominator={rows} asOf={asOf} />
      <Stat label={w.assignments} value={assignments} asOf={asOf} />
      <Stat label={w.visited} numerator={placesVisited} denominator={places} asOf={asOf} />
      <Stat label={w.answerShare} numerator={toAnswer} denominator={findings} asOf={asOf} />
    </section>
  );
}

/** Whose region codes these are; the licence asks for it. */
export function RegionsSource({ source }: { source: string }) {
  const w = useWords(importPageWords);
  return (
    <p className="mt-3 text-small text-tinta-redup">
      {w.regions}{' '}
      <a className="link" href={regionsAttribution.url}>
        {source}
      </a>{' '}
      {w.licensed}{' '}
      <a className="link" href={regionsAttribution.licenceUrl} rel="license">
        {regionsAttribution.licence}
      </a>
      .
    </p>
  );
}

/** Where the import comes from: what the paper says of itself, who read it in, and the text's fingerprint. */
export function SourceFacts({
  found,
}: {
  found: {
    head: InstructionHead;
    fileName: string | null;
    sha256: string;
    importedOn: string;
    importedBy: string | null;
    zone: string;
    summary: ImportSummary;
  };
}) {
  const w = useWords(importPageWords);
  const language = useLanguage();
  const { head } = found;
  const signatory = head.signatory && [head.signatory.name, head.signatory.office].join(', ');
  const facts = [
    { label: w.about, value: head.about },
    { label: w.signedOn, value: head.date && plainDate(head.date, language) },
    { label: w.addressees, value: head.addressees },
    { label: w.signatory, value: signatory },
    { label: w.offices, value: String(found.summary.offices) },
    { label: w.imported, value: plainDate(new Date(found.importedOn), language, found.zone) },
    { label: w.by, value: found.importedBy },
    { label: w.fileName, value: found.fileName ?? w.pasted },
    { label: w.hash, value: <code className="text-small break-all">{found.sha256}</code> },
  ];
  return <Facts wide facts={facts.filter(({ value }) => value)} />;
}

/** Takes a mistaken import out of use. */
export function WithdrawForm({ requestId }: { requestId: string }) {
  const w = useWords(importPageWords);
  const refused = useRefused('withdraw');
  return (
    <Section title={w.withdraw.title} lead={w.withdraw.lead} id="tarik">
      <Form problems={refused.problems}>
        <input type="hidden" name="_form" value="withdraw" />
        <input type="hidden" name="_request" value={requestId} />
        <TextArea
          name="reason"
          label={w.withdraw.reason}
          rows={2}
          error={refused.errorOf('reason')}
          defaultValue={refused.valueOf('reason')}
        />
        <div>
          <Button kind="danger">{w.withdraw.send}</Button>
        </div>
      </Form>
    </Section>
  );
}
