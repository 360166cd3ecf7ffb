import type { ReactNode } from 'react';
import { DataTable } from '#ui/data-table.tsx';
import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/page.tsx';
import { useWords } from '#ui/words.ts';
import { schemeWords } from '../words.ts';
import type { SchemePage } from './scheme.tsx';

interface Given {
  found: SchemePage;
}

/** Lines of one thought each, with the clause that says so. */
function Lines({ lines }: { lines: readonly { key: string; text: ReactNode; clause?: string }[] }) {
  const w = useWords(schemeWords);
  return (
    <ul className="grid max-w-read list-disc gap-1.5 ps-5">
      {lines.map((line) => (
        <li key={line.key}>
          {line.text} {line.clause && <span className="text-small text-tinta-redup">({w.clause(line.clause)})</span>}
        </li>
      ))}
    </ul>
  );
}

const statements = (list: readonly { clause: string; text: string }[]) =>
  list.map(({ clause, text }) => ({ key: clause, clause, text: `${text}.` }));

/** The alternatives of the basic requirements, each a plain sentence. */
export function Requirements({ found: { holds, open } }: Given) {
  const w = useWords(schemeWords);
  const disputeOf = (clause: string) =>
    open.find((each) => each.code.startsWith('education-') && each.clauses.includes(clause))?.clauses;
  return (
    <Section title={w.requirements} id="syarat" lead={w.requirementsLead}>
      <ol className="max-w-read border-b border-garis">
        {holds.alternatives.map((each) => (
          <li key={each.clause} className="border-t border-garis py-3">
            <p className="font-semibold">{w.alternative(each)}</p>
            <p>
              {w.experience(each)} {each.acceptsHigher && w.higher}{' '}
              <span className="text-small text-tinta-redup">
                ({w.clause(each.clause)}
                {each.yearsFrom !== each.clause && `; ${w.yearsRuled(each.yearsFrom)}`})
              </span>
            </p>
            {disputeOf(each.clause) && (
              <p className="text-small text-kunyit">{w.clausesDiffer(disputeOf(each.clause) ?? [])}</p>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-3 max-w-read text-tinta-redup">{w.beforeGraduation[holds.experienceBeforeGraduation]}</p>
    </Section>
  );
}

/** The papers to attach, by who must attach them, and the rules by which evidence is judged. */
export function Evidence({ found: { holds } }: Given) {
  const w = useWords(schemeWords);
  const groups = [
    { key: 'all', name: w.forAll, items: holds.evidence.filter((item) => item.alternatives === 'all') },
    ...holds.alternatives.map((each) => ({
      key: each.clause,
      name: w.forAlternative(each.levels),
      items: holds.evidence.filter((item) => item.alternatives !== 'all' && item.alternatives.includes(each.clause)),
    })),
  ];
  return (
    <Section title={w.evidence} id="bukti" lead={w.evidenceLead}>
      <Facts
        wide
        facts={groups
          .filter((group) => group.items.length > 0)
          .map((group) => ({
            label: group.name,
            value: (
              <Lines
                lines={group.items.map((item) => ({
                  key: item.code,
                  clause: item.clause,
                  text: `${item.title}; ${item.kinds.map((kind) => w.fileKinds[kind]).join(', ')}`,
                }))}
              />
            ),
          }))}
      />
      <h3 className="mt-6 mb-2 font-bold">{w.evidenceRules}</h3>
      <Lines
        lines={w.rules.map((rule, index) => ({ key: rule, text: rule, clause: index === 0 ? '9.3.3' : undefined }))}
      />
    </Section>
  );
}

/** The procedure in the order of the document, each step with its clause. */
export function Process({ found: { scheme } }: Given) {
  const w = useWords(schemeWords);
  const steps = scheme.procedures.filter(({ code, clause }) => clause !== null && code in w.processSteps);
  return (
    <Section title={w.process} id="proses">
      <ol className="grid max-w-read list-decimal gap-2 ps-5">
        {steps.map(({ code, clause }) => (
          <li key={code}>
            {w.processSteps[code as keyof typeof w.processSteps]}{' '}
            <span className="text-small text-tinta-redup">({w.clause(clause ?? '')})</span>
          </li>
        ))}
      </ol>
      <p className="mt-3 max-w-read text-tinta-redup">
        {w.methods}: {scheme.testMethods.list.map((method) => w.method[method]).join(', ')} (
        {w.clause(scheme.testMethods.clause)}).
        {scheme.surveillanceMethods && (
          <>
            {' '}
            {w.surveillanceBy}:{' '}
            {scheme.surveillanceMethods.list.map((method) => w.surveillanceMethod[method]).join(', ')} (
            {w.clause(scheme.surveillanceMethods.clause)}).
          </>
        )}
      </p>
    </Section>
  );
}

/** Rights and duties of applicants and holders. */
export function Duties({ found: { scheme } }: Given) {
  const w = useWords(schemeWords);
  const part = (title: string, list: readonly { clause: string; text: string }[]) =>
    list.length > 0 && (
      <Section title={title}>
        <Lines lines={statements(list)} />
      </Section>
    );
  return (
    <>
      {part(w.rights, scheme.rights.applicant)}
      {scheme.duties.applicant.length > 0 ? (
        part(w.applicantDuties, scheme.duties.applicant)
      ) : (
        <Section title={w.applicantDuties}>
          <p className="max-w-read">
            {w.noApplicantDuties} <span className="text-small text-tinta-redup">({w.clause('9.1.4')})</span>
          </p>
        </Section>
      )}
      {part(w.holderRights, scheme.rights.holder)}
      {part(w.duties, scheme.duties.holder)}
      {scheme.agreementOnUse && part(w.promises, scheme.agreementOnUse.promises)}
    </>
  );
}

/** The units of competence that are tested. */
export function Units({ found: { scheme } }: Given) {
  const w = useWords(schemeWords);
  return (
    <Section
      title={w.units}
      id="unit"
      state={<span className="text-tinta-redup">{w.clause(scheme.units.clause)}</span>}
    >
      <DataTable
        caption={w.units}
        columns={[
          { key: 'code', head: w.unitCode, tight: true, cell: (unit) => unit.code },
          { key: 'title', head: w.unitTitle, cell: (unit) => unit.title },
          { key: 'standard', head: w.unitStandard, tight: true, priority: 2, cell: (unit) => unit.standard },
        ]}
        rows={scheme.units.list}
        rowKey={(unit) => unit.code}
        empty={null}
      />
    </Section>
  );
}

/** The periods that the scheme sets for applicants and holders. */
export function Deadlines({ found: { holds } }: Given) {
  const w = useWords(schemeWords);
  return (
    <Section small title={w.deadlines}>
      <Facts
        facts={holds.deadlines.map((each) => ({
          label: w.deadlineNames[each.code],
          value: `${w.deadlineText(each)} (${w.clause(each.clause)})`,
        }))}
      />
    </Section>
  );
}

/** The regulations that the scheme rests on, folded away: few applicants look for them. */
export function LegalBases({ found: { scheme } }: Given) {
  const w = useWords(schemeWords);
  return (
    <details className="max-w-read">
      <summary className="link min-h-11 cursor-pointer py-2 font-bold">
        {w.legalBases} ({scheme.legalBases.length})
      </summary>
      <Lines
        lines={scheme.legalBases.map((each) => ({
          key: each.clause,
          clause: each.clause,
          text: scheme.clauses[each.clause] ?? `${each.kind} ${each.number}: ${each.about}`,
        }))}
      />
    </details>
  );
}
