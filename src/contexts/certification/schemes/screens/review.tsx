import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { moment } from '#kernel/language/format.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { Page, Section } from '#ui/page.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { ratifyScheme } from '../ratify-scheme.ts';
import { schemeWork } from '../scheme-work.ts';
import { verifyScheme } from '../verify-scheme.ts';
import { schemeWords } from '../words.ts';
import { Findings } from './findings.tsx';
import { Rulings, SchemeNextStep, VersionFacts, Versions } from './review-parts.tsx';
import { SchemeStatusWord } from './scheme-status.tsx';

/** One version with its findings, and its history already in words. */
export async function loader(args: LoaderFunctionArgs) {
  const { platform, language } = requestOf(args);
  const version = new URL(args.request.url).searchParams.get('versi') ?? undefined;
  const found = await load(args, schemeWork, { schemeCode: args.params.schemeCode, version, wordsIn: language });
  const say = (operation: string, facts: Record<string, unknown>) =>
    platform.contexts.map((context) => context.words[language].journal[operation]).find(Boolean)?.(facts) ?? operation;
  const history = found.history
    .map(({ lineId, at, who, operation, facts }) => ({ key: lineId, at, who, what: say(operation, facts) }))
    .reverse();
  return { ...found, history, request: crypto.randomUUID() };
}

/** What the parts of the page are given. */
export type ReviewPage = Awaited<ReturnType<typeof loader>>;
const back = { then: ({ versionId }: { versionId: string }) => `skema/versi/${versionId}` };

export const action = submit({
  verify: form(verifyScheme, back),
  ratify: form(ratifyScheme, back),
});

export default function Review() {
  const found = useLoaderData<typeof loader>();
  const w = useWords(schemeWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const here = `/${tenant}/skema/${found.schemeCode}`;
  return (
    <Page
      title={found.title}
      number={`${found.number} · ${w.version(found.version)}`}
      status={<SchemeStatusWord status={found.status} />}
      crumbs={[{ label: w.schemes, href: `/${tenant}/skema` }]}
      aside={<VersionFacts found={found} here={here} />}
    >
      <SchemeNextStep found={found} here={here} />
      <Findings found={found} />
      <Rulings found={found} />
      <Versions found={found} here={here} />
      <Section title={w.history}>
        <Timeline
          label={w.history}
          entries={found.history.map((line) => ({
            key: line.key,
            at: new Date(line.at).toISOString(),
            moment: moment(new Date(line.at), language),
            who: line.who ?? w.system,
            what: line.what,
          }))}
        />
      </Section>
    </Page>
  );
}
