import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { choiceText, findingText } from '../findings.words.ts';
import { readScheme } from '../read-scheme.ts';
import { schemeWords } from '../words.ts';
import { Deadlines, Duties, Evidence, LegalBases, Process, Requirements, Units } from './scheme-sections.tsx';
import { SchemeStatusWord } from './scheme-status.tsx';

/** The information before an application (9.1.1), with the open contradictions in words. */
export async function loader(args: LoaderFunctionArgs) {
  const version = new URL(args.request.url).searchParams.get('versi') ?? undefined;
  const found = await load(args, readScheme, { schemeCode: args.params.schemeCode, version });
  const { language } = requestOf(args);
  const open = found.open.map(({ finding, reading }) => ({
    code: finding.code,
    clauses: finding.clauses,
    says: findingText(finding, language).says,
    meanwhile: choiceText(finding.code, reading, language),
  }));
  return { ...found, open };
}

/** What the sections of the page are given. */
export type SchemePage = Awaited<ReturnType<typeof loader>>;

export default function Scheme() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  const here = `/${tenant}/skema/${found.schemeCode}`;
  const isInForce = found.status === 'ratified';
  return (
    <Page
      title={found.scheme.title}
      number={found.scheme.number}
      lead={w.infoLead}
      crumbs={[{ label: w.schemes, href: `/${tenant}/skema` }]}
      actions={
        isInForce && (
          <>
            <LinkButton kind="primary" to={`${here}/ajukan`}>
              {w.apply}
            </LinkButton>
            <LinkButton to={`${here}/cek`}>{w.check}</LinkButton>
          </>
        )
      }
      status={isInForce ? undefined : <SchemeStatusWord status={found.status} />}
      aside={<SchemeFacts found={found} />}
    >
      {!isInForce && <Notice tone="active">{w.notInForce(found.version)}</Notice>}
      {found.open.length > 0 && (
        <Notice tone="due" title={w.openTitle}>
          <p>{w.openText}</p>
          <ul className="mt-2 grid gap-2">
            {found.open.map((each) => (
              <li key={each.says}>
                {each.says} <strong>{w.meanwhile(each.meanwhile)}</strong>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Requirements found={found} />
      <Evidence found={found} />
      <Process found={found} />
      <Duties found={found} />
      <Section title={w.fee}>
        <p className="max-w-read">
          {w.feeText(found.scheme.fee.authority, found.scheme.fee.regulation)}{' '}
          {found.scheme.fee.amount === null && w.feeUnknown}{' '}
          <span className="text-tinta-redup">({w.clause(found.scheme.fee.clause)})</span>
        </p>
      </Section>
      <Units found={found} />
      <LegalBases found={found} />
      {isInForce && (
        <div className="flex flex-wrap gap-3 no-print">
          <LinkButton kind="primary" to={`${here}/ajukan`}>
            {w.apply}
          </LinkButton>
          <LinkButton to={`${here}/cek`}>{w.check}</LinkButton>
        </div>
      )}
    </Page>
  );
}

function SchemeFacts({ found }: { found: SchemePage }) {
  const w = useWords(schemeWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const { scheme, holds } = found;
  return (
    <>
      <Section small title={w.title}>
        <Facts
          facts={[
            { label: w.body, value: scheme.body.name },
            {
              label: w.kindOf,
              value: [w.kind[scheme.kind.is], scheme.level === null ? '' : w.level(scheme.level)]
                .filter(Boolean)
                .join(', '),
            },
            ...(holds.effectiveFrom
              ? [{ label: w.effectiveFrom, value: plainDate(holds.effectiveFrom, language) }]
              : []),
            { label: w.validity, value: `${w.years(scheme.validity.years)} (${w.clause(scheme.validity.clause)})` },
            {
              label: w.version(found.version),
              value: (
                <a
                  href={`/${tenant}/skema/${found.schemeCode}.json${found.status === 'ratified' ? '' : `?versi=${found.version}`}`}
                  className="link"
                >
                  {w.file}
                </a>
              ),
            },
            { label: w.hash, value: <span className="tabular-nums">{found.contentHash.slice(0, 12)}</span> },
          ]}
        />
      </Section>
      <Deadlines found={found} />
    </>
  );
}
