import { useParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/page.tsx';
import { PaperLink } from '#ui/paper-link.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { knownDay } from '../rules.ts';
import { applicationWords } from '../words.ts';
import { kindOf } from './evidence-slot.tsx';
import { linksOf } from './links.ts';
import type { LoadedApplication } from './load-application.ts';
import { itemTitle } from './titles.ts';

type Application = LoadedApplication['application'];

/** `narrow`: for a column beside others. */
interface Shown {
  application: Application;
  narrow?: boolean;
}

/** Who the applicant is, as entered. */
export function IdentityFacts({ application, narrow }: Shown) {
  const language = useLanguage();
  const w = useWords(applicationWords).screens;
  const t = w.identity;
  const { identity, purpose } = application.form;
  const empty = w.send.empty;
  const born = knownDay(identity.birthDate)?.toString();
  return (
    <Facts
      wide={!narrow}
      facts={[
        { label: t.name, value: identity.name ?? empty },
        { label: t.nik, value: application.masked.nik ?? empty },
        { label: t.npwp, value: application.masked.npwp ?? empty },
        { label: t.birthPlace, value: identity.birthPlace ?? empty },
        { label: t.birthDate, value: born ? plainDate(born, language) : empty },
        { label: t.sex, value: identity.sex ? t[identity.sex] : empty },
        { label: t.nationality, value: identity.nationality ?? empty },
        { label: t.address, value: identity.address ?? empty },
        { label: t.phone, value: identity.phone ?? empty },
        { label: t.email, value: identity.email ?? empty },
        { label: t.purpose, value: purpose ? w.purposes[purpose] : empty },
      ]}
    />
  );
}

/** Education, work and, unless only rows are wanted, present employment, as entered. */
export function HistoryFacts({ application, narrow, rowsOnly }: Shown & { rowsOnly?: boolean }) {
  const language = useLanguage();
  const w = useWords(applicationWords).screens;
  const { diplomas, work, employment } = application.form;
  const day = (typed: string | undefined) => {
    const known = knownDay(typed)?.toString();
    return known ? plainDate(known, language) : w.send.empty;
  };
  const now = employment.status === 'employed' ? [employment.position, employment.company] : [];
  const present =
    employment.status === 'not-employed' ? w.history.notEmployed : now.filter(Boolean).join(', ') || w.send.empty;
  return (
    <Facts
      wide={!narrow}
      facts={[
        ...diplomas.map((row, index) => ({
          label: w.history.diploma(index + 1),
          value: [row.level, row.fieldOfStudy, row.school, day(row.graduatedOn)].filter(Boolean).join(', '),
        })),
        ...work.map((row, index) => ({
          label: w.history.job(index + 1),
          value: `${[row.position, row.employer, row.fieldOfWork].filter(Boolean).join(', ')}: ${day(row.from)} – ${row.still ? w.send.now : day(row.to)}`,
        })),
        ...(rowsOnly ? [] : [{ label: w.history.employment, value: present }]),
      ]}
    />
  );
}

/** The answers of the self-assessment, question by question. */
export function SelfFacts({ application, narrow }: Shown) {
  const words = useWords(applicationWords);
  const { asked, form } = application;
  return (
    <Facts
      wide={!narrow}
      facts={asked.questions.map((question) => {
        const answer = form.self.find((one) => one.unit === question.unit && one.element === question.element);
        const files = (answer?.evidence ?? []).map((item) => itemTitle(application, item, words));
        const code = question.element === undefined ? question.unit : `${question.unit} / ${question.element}`;
        return {
          label: `${code} ${question.title}`,
          value: [answer?.verdict ?? words.screens.send.empty, answer?.note, ...files].filter(Boolean).join(' · '),
        };
      })}
    />
  );
}

/** Links to the files of one item. */
export function ItemFiles({ application, item }: { application: Application; item: string }) {
  const t = useWords(applicationWords).screens.evidence;
  const links = linksOf(useParams());
  const files = application.documents.filter((one) => one.item === item);
  if (files.length === 0) return <p className="text-tinta-redup">{t.none}</p>;
  return (
    <div className="flex flex-wrap gap-2">
      {files.map((one) => (
        <PaperLink
          key={one.documentId}
          href={links.document(one.documentId)}
          name={one.name}
          bytes={one.size}
          kind={kindOf(one.mediaType)}
        />
      ))}
    </div>
  );
}

/** The whole application for reading: before it is sent, and ever after. */
export function Summary({ application }: { application: Application }) {
  const words = useWords(applicationWords);
  const w = words.screens;
  const items = [...new Set(application.documents.map((one) => one.item))];
  return (
    <>
      <Section title={w.send.identity}>
        <IdentityFacts application={application} />
      </Section>
      <Section title={w.steps.history}>
        <HistoryFacts application={application} />
      </Section>
      <Section title={w.send.files}>
        <div className="grid gap-4">
          {items.map((item) => (
            <div key={item} className="grid gap-2">
              <p className="font-semibold">{itemTitle(application, item, words)}</p>
              <ItemFiles application={application} item={item} />
            </div>
          ))}
          {items.length === 0 && <p className="text-tinta-redup">{w.evidence.none}</p>}
        </div>
      </Section>
      <Section title={w.send.self}>
        <SelfFacts application={application} />
      </Section>
    </>
  );
}
