import { Link } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { Form } from '#ui/form.tsx';
import { NextStep } from '#ui/next-step.tsx';
import { Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { schemeWords } from '../words.ts';
import type { ReviewPage } from './review.tsx';
import { SchemeStatusWord } from './scheme-status.tsx';

/** What a version waits for, and the one act that moves it on. */
export function SchemeNextStep({ found, here }: { found: ReviewPage; here: string }) {
  const w = useWords(schemeWords);
  const open = found.findings.filter((each) => each.severity === 'contradiction' && each.reading.pending).length;
  if (found.status === 'draft')
    return (
      <NextStep
        what={w.waitsVerify}
        who={w.committee}
        yours={found.may.verify}
        why={w.verifyWhy}
        action={
          <>
            {found.may.verify && <Sign name="verify" found={found} label={w.verify} />}
            <LinkButton to={`${here}?versi=${found.version}`}>{w.wholeContent}</LinkButton>
          </>
        }
      />
    );
  if (found.status === 'verified')
    return (
      <NextStep
        what={w.waitsRatify}
        who={w.head}
        yours={found.may.ratify}
        why={w.ratifyWhy}
        action={found.may.ratify && <Sign name="ratify" found={found} label={w.ratify} />}
      />
    );
  if (found.status !== 'ratified' || open === 0) return null;
  return (
    <NextStep
      what={w.waitsRule(open)}
      who={w.committee}
      yours={found.may.rule}
      why={w.ruleWhy}
      action={
        <LinkButton kind={found.may.rule ? 'primary' : 'plain'} to="#contradiction">
          {w.toFindings}
        </LinkButton>
      }
    />
  );
}

function Sign({ name, found, label }: { name: 'verify' | 'ratify'; found: ReviewPage; label: string }) {
  const { problems } = useRefused(name);
  return (
    <Form problems={problems}>
      <input type="hidden" name="_form" value={name} />
      <input type="hidden" name="_request" value={found.request} />
      <input type="hidden" name="versionId" value={found.versionId} />
      <div>
        <Button kind="primary">{label}</Button>
      </div>
    </Form>
  );
}

/** The rulings of the committee on this version, each with its day, its reason and who made it. */
export function Rulings({ found }: { found: ReviewPage }) {
  const w = useWords(schemeWords);
  const ruled = found.findings.filter((finding) => finding.ruling !== null);
  return (
    <Section title={w.rulings}>
      {ruled.length === 0 ? (
        <p className="text-tinta-redup">{w.noRulings}</p>
      ) : (
        <Facts
          wide
          facts={ruled.map((finding) => ({
            label: w.clauses(finding.clauses.map((each) => each.clause)),
            value: (
              <>
                <p className="font-semibold">{finding.reading.text}</p>
                <p>{finding.ruling?.reason}</p>
                <p className="text-small text-tinta-redup">
                  {w.ruledBy(finding.ruling?.decidedBy ?? '', finding.ruling?.decidedOn ?? '')}
                </p>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}

/** The versions of the scheme, and how many cases run under each. */
export function Versions({ found, here }: { found: ReviewPage; here: string }) {
  const w = useWords(schemeWords);
  const language = useLanguage();
  return (
    <Section title={w.versions}>
      <DataTable
        caption={w.versions}
        columns={[
          {
            key: 'version',
            head: w.versionHead,
            tight: true,
            cell: (each) => <Link to={`${here}/tinjau?versi=${each.version}`}>{w.version(each.version)}</Link>,
          },
          { key: 'number', head: w.number, priority: 3, cell: (each) => each.number },
          { key: 'status', head: w.status, cell: (each) => <SchemeStatusWord status={each.status} /> },
          {
            key: 'ratified',
            head: w.ratified,
            tight: true,
            priority: 2,
            cell: (each) => (each.ratifiedOn ? plainDate(each.ratifiedOn, language) : ''),
          },
          { key: 'running', head: w.running, end: true, cell: (each) => each.running },
          { key: 'ended', head: w.ended, end: true, priority: 2, cell: (each) => each.ended },
        ]}
        rows={found.versions}
        rowKey={(each) => String(each.version)}
        empty={null}
      />
    </Section>
  );
}

/** Who entered, verified and ratified the version, and what the document itself says. */
export function VersionFacts({ found, here }: { found: ReviewPage; here: string }) {
  const w = useWords(schemeWords);
  const language = useLanguage();
  const { document } = found;
  const ofVersion = found.status === 'ratified' ? '' : `?versi=${found.version}`;
  const signed = (label: string, by: { by: string; on: string } | null) =>
    by ? [{ label, value: w.byOn(by.by, by.on) }] : [];
  return (
    <>
      <Section small title={w.facts}>
        <Facts
          facts={[
            ...signed(w.imported, {
              by: found.imported.by,
              on: new Date(found.imported.at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' }),
            }),
            ...signed(w.verified, found.verified),
            ...signed(w.ratified, found.ratified),
            ...(found.supersededOn ? [{ label: w.supersededOn, value: plainDate(found.supersededOn, language) }] : []),
            { label: w.hash, value: <span className="tabular-nums">{found.contentHash.slice(0, 12)}</span> },
          ]}
        />
      </Section>
      <Section small title={w.documentDates}>
        <ul className="grid gap-1">
          <li>{w.documentDrafted(document.drafted.on)}</li>
          <li>{w.documentRatified(document.ratified.on)}</li>
          {document.verified && <li>{w.documentVerified(document.verified.on)}</li>}
        </ul>
      </Section>
      <p className="grid gap-1 no-print">
        <Link to={`${here}${ofVersion}`} className="link">
          {found.status === 'ratified' ? w.publicPage : w.wholeContent}
        </Link>
        <a href={`${here}.json${ofVersion}`} className="link">
          {w.file}
        </a>
      </p>
    </>
  );
}
