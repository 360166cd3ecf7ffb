import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { KeyValue } from '#ui/facts.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { LateForm } from '../../cases/screens/late-form.tsx';
import type { Method } from '../methods.ts';
import type { Assessment } from '../read-assessment.ts';
import { weekdayMoment } from '../weekday-moment.ts';
import { assessmentWords } from '../words.ts';
import { CaseFrame } from './frame.tsx';

/** The address of each method's sheet below `uji/`. */
export const sheetPaths = {
  observation: 'observasi',
  oral: 'lisan',
  written: 'tertulis',
  portfolio: 'portofolio',
} as const satisfies Record<Method, string>;

/** Methods that the plan uses, in their order. */
export function plannedMethods(found: Assessment): Method[] {
  const used = new Set(found.plan?.content.units.flatMap((unit) => unit.methods));
  return found.scheme.methods.filter((method) => used.has(method));
}

/** Units that the plan tests by a method. */
export function unitsFor(found: Assessment, method: Method) {
  const codes = new Set(
    found.plan?.content.units.filter((unit) => unit.methods.includes(method)).map((unit) => unit.unitCode),
  );
  return found.scheme.units.filter((unit) => codes.has(unit.code));
}

/** Whether the assessor may write on this sheet now; else the page says why not. */
export const mayRecord = (found: Assessment): boolean =>
  found.standing.isAssessor && found.state === 'scheduled' && found.place?.attendance === 'present';

/** The page of one sheet of a test: session, tabs to the other sheets, and whether one may write now. */
export function TestFrame({ found, current, children }: { found: Assessment; current: string; children: ReactNode }) {
  const w = useWords(assessmentWords);
  const language = useLanguage();
  const { tenant } = useParams();
  const base = `/${tenant}/perkara/${found.caseId}/uji`;
  const tab = (path: string, label: string) => ({
    label,
    href: path ? `${base}/${path}` : base,
    current: path === current,
  });
  const { place, standing } = found;
  const isAttended = current === 'rekomendasi' ? place?.attendance : current === '' || mayRecord(found);
  const writes = standing.isAssessor && found.state === 'scheduled' && isAttended;
  return (
    <CaseFrame of={{ ...found, assessor: found.assessor?.name ?? null }} title={w.test.title} clause="9.3.3">
      <div className="grid gap-6">
        {place && (
          <KeyValue
            pairs={[
              { label: w.test.session, value: weekdayMoment(place.starts, language, found.zone) },
              { label: w.schedule.site, value: place.site.name },
            ]}
          />
        )}
        {standing.isAssessor && (
          <Tabs
            label={w.test.tabs}
            tabs={[
              tab('', w.test.overview),
              ...plannedMethods(found).map((method) => tab(sheetPaths[method], w.methods[method])),
              tab('rekomendasi', w.test.recommendation),
            ]}
          />
        )}
        {standing.isAssessor && found.state === 'recommended' && <Notice>{w.test.handedIn}</Notice>}
        {standing.isAssessor && found.state === 'scheduled' && current !== '' && place?.attendance !== 'present' && (
          <Notice tone="due">{w.test.first}</Notice>
        )}
      </div>
      {!writes && <LateForm />}
      {children}
    </CaseFrame>
  );
}
