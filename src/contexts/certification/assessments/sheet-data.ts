import type { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { caseSubject } from '../cases/store.ts';
import type { frIa01 } from '../papers/fr-ia-01.ts';
import type { frIa07 } from '../papers/fr-ia-07.ts';
import type { frIa08 } from '../papers/fr-ia-08.ts';
import { evidenceOf } from './candidate.store.ts';
import { aspects, type Method, type Verdict } from './methods.ts';
import { PaperInput, paperBase } from './paper-head.ts';
import type { RecordContent, TestRecord } from './records.ts';
import { sheetPapers, signedSheet } from './signed-content.ts';
import { brokenRules } from './vatm.rules.ts';
import { paperWords as w } from './words.papers.ts';

type Printed<P extends { data: z.ZodType }> = Promise<{ at: Date; data: z.input<P['data']> }>;
const sensitive = ({ caseId }: { caseId: string }) => caseSubject(caseId);
const answered = (answer: 'yes' | 'no' | 'further' | undefined) => (answer === undefined ? null : answer === 'yes');
const verdictOf = (answer: 'yes' | 'no' | 'further' | undefined): Verdict | null =>
  answer === undefined ? null : answer === 'yes' ? 'K' : 'BK';

type Base = Awaited<ReturnType<typeof paperBase>>;

/** The lines of a method by item. */
function linesOf<M extends Method>(records: readonly TestRecord[], method: M): Map<string, RecordContent[M]> {
  return new Map(
    records
      .filter((record) => record.method === method)
      .map((record) => [record.item, record.content as RecordContent[M]]),
  );
}

function sheetHead(
  { head, sign, records, place, plan, version }: Base,
  caseId: string,
  method: keyof typeof sheetPapers,
) {
  const content = signedSheet(caseId, method, records, place.remarks[method]);
  const paper = sheetPapers[method];
  const planned = new Set(
    plan.content.units.filter((unit) => unit.methods.includes(method)).map((unit) => unit.unitCode),
  );
  return {
    head: { ...head, signatures: [sign(paper, 'applicant', content), sign(paper, 'assessor', content)] },
    units: version.content.units.list.filter((unit) => planned.has(unit.code)),
    remark: place.remarks[method] ?? null,
  };
}

/** FR.IA.01: what was observed of each unit planned so, criterion by criterion where the scheme has them. */
export const viewFrIa01 = view({
  name: 'certification.fr-ia-01',
  grant: 'member',
  summary: 'The data of FR.IA.01 of a case.',
  input: PaperInput,
  sensitive,
  read: async (tx, { caseId }, circumstances): Printed<typeof frIa01> => {
    const base = await paperBase(tx, caseId, circumstances, 'results');
    const { head, units, remark } = sheetHead(base, caseId, 'observation');
    const lines = linesOf(base.records, 'observation');
    return {
      at: base.at,
      data: {
        ...head,
        units: units.map(({ code, title, standard, elements }) => {
          const line = lines.get(code);
          const criterion = (of: string) => line?.criteria.find((each) => each.code === of);
          return {
            code,
            title,
            elements: elements.map((element) => ({
              title: element.title,
              criteria: element.criteria.map(({ code: of, text }) => ({
                text,
                benchmark: standard,
                achieved: answered(criterion(of)?.achieved),
                further: criterion(of)?.further ?? null,
              })),
            })),
            observation: line?.note ?? null,
            verdict: verdictOf(line?.result),
          };
        }),
        feedback: remark,
      },
    };
  },
});

/** FR.IA.07: the oral questions and answers; the candidate's copy holds no expected answer. */
export const viewFrIa07 = view({
  name: 'certification.fr-ia-07',
  grant: 'member',
  summary: 'The data of FR.IA.07 of a case; without the expected answers for the candidate.',
  input: PaperInput,
  sensitive,
  read: async (tx, { caseId }, circumstances): Printed<typeof frIa07> => {
    const base = await paperBase(tx, caseId, circumstances, 'results');
    const { head, units, remark } = sheetHead(base, caseId, 'oral');
    const lines = linesOf(base.records, 'oral');
    const questions = units.flatMap(({ code }) =>
      (lines.get(code)?.questions ?? [])
        .filter((each) => each.question)
        .map((each) => ({
          unit: code,
          question: each.question ?? '',
          ...(base.isOnlyCandidate ? {} : { expected: each.expected ?? '' }),
          answer: each.answer ?? null,
          verdict: verdictOf(each.satisfactory),
        })),
    );
    return {
      at: base.at,
      data: { ...head, copy: base.isOnlyCandidate ? 'asesi' : 'asesor', questions, feedback: remark },
    };
  },
});

/** FR.IA.08: each document of the portfolio by the four rules of evidence. */
export const viewFrIa08 = view({
  name: 'certification.fr-ia-08',
  grant: 'member',
  summary: 'The data of FR.IA.08 of a case.',
  input: PaperInput,
  sensitive,
  read: async (tx, { caseId }, circumstances): Printed<typeof frIa08> => {
    const base = await paperBase(tx, caseId, circumstances, 'results');
    const { head, remark } = sheetHead(base, caseId, 'portfolio');
    const lines = linesOf(base.records, 'portfolio');
    const documents = (await evidenceOf(tx, caseId)).map((document) => {
      const line = lines.get(document.documentId);
      const reasons = aspects.map((aspect) => line?.reasons[aspect]).filter(Boolean);
      return {
        name: w.document(document),
        units: line?.unitCodes ?? document.unitCodes,
        valid: answered(line?.valid),
        authentic: answered(line?.authentic),
        current: answered(line?.current),
        sufficient: answered(line?.sufficient),
        reason: reasons.length > 0 ? reasons.join(' ') : null,
      };
    });
    const judged = [...lines.values()];
    return {
      at: base.at,
      data: {
        ...head,
        documents,
        followUp: remark,
        fulfilled: judged.length === 0 ? null : judged.every((item) => brokenRules(item).length === 0),
      },
    };
  },
});
