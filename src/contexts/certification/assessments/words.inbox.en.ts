import type { ContextWords } from '#kernel/context.ts';
import { plainDate } from '#kernel/language/format.ts';
import { weekdayMoment } from './weekday-moment.ts';
import { names } from './words.names.en.ts';

interface Data {
  number: string | null;
  again?: boolean;
  assessor?: string;
  site?: string;
  address?: string;
  starts?: string;
  zone?: string;
  calendar?: string;
}
const of = ({ number }: Data) => number ?? 'without number';
const list = (methods: string[]) =>
  methods.map((code) => ((names.methods as Record<string, string>)[code] ?? code).toLowerCase()).join(', ');

/** To-dos of `assessments` in English. */
export const todos: ContextWords['todos'] = {
  'certification.propose-plan': (data: Data) =>
    data.again
      ? `Propose another assessment plan for case ${of(data)}`
      : `Propose the assessment plan for case ${of(data)}`,
  'certification.agree-plan': (data: Data) => `Read and answer the assessment plan of case ${of(data)}`,
  'certification.review-evidence': (data: Data) =>
    data.again
      ? `Review the added evidence of case ${of(data)}`
      : `Review whether the evidence of case ${of(data)} is sufficient`,
  'certification.hand-in-evidence': (data: Data) => `Add evidence to case ${of(data)}`,
  'certification.schedule-case': (data: Data) => `Schedule the test of case ${of(data)}`,
  'certification.reschedule-case': (data: Data) => `Schedule case ${of(data)} anew: the candidate did not come`,
  'certification.assess-case': (data: Data) => `Hold the test and recommend on case ${of(data)}`,
  'certification.decide-case': (data: Data) => `Decide case ${of(data)} in the technical team’s meeting`,
};

/** Notices of `assessments` in English. */
export const notices: ContextWords['notices'] = {
  'certification.assessor-assigned': (data: Data) => ({
    subject: `An assessor was assigned to case ${of(data)}`,
    body: `Your assessor: ${data.assessor}. You will get an assessment plan to read and agree to.`,
  }),
  'certification.case-assigned': (data: Data) => ({
    subject: `Case ${of(data)} was assigned to you`,
    body: 'Read the application, then propose the assessment plan. Declare any relation to the candidate first.',
  }),
  'certification.case-withdrawn': (data: Data) => ({
    subject: `Case ${of(data)} went to another assessor`,
    body: 'There is nothing left for you to do on it.',
  }),
  'certification.plan-proposed': (data: Data) => ({
    subject: `The assessment plan of case ${of(data)} waits for your answer`,
    body: 'Read it, then agree or ask for changes. Your right of appeal and the confidentiality of your data stand in it.',
  }),
  'certification.plan-agreed': (data: Data) => ({
    subject: `The candidate agreed to the plan of case ${of(data)}`,
    body: 'Next: review whether the evidence is sufficient.',
  }),
  'certification.plan-signed': (data: Data) => ({
    subject: `You signed FR.AK.01 of case ${of(data)}`,
    body: 'Next the assessor reviews your evidence. FR.AK.01 can be downloaded from the page of the case.',
  }),
  'certification.plan-change-asked': (data: Data) => ({
    subject: `The candidate asks for changes to the plan of case ${of(data)}`,
    body: 'The reason stands on the page of the plan. Propose a new one.',
  }),
  'certification.evidence-sufficient': (data: Data) => ({
    subject: `The evidence of case ${of(data)} is sufficient`,
    body: 'Next your test is scheduled.',
  }),
  'certification.evidence-insufficient': (data: Data) => ({
    subject: `Case ${of(data)} needs more evidence`,
    body: 'The page of the evidence shows what is missing and why. Add evidence there.',
  }),
  'certification.evidence-added': (data: Data) => ({
    subject: `The candidate added evidence to case ${of(data)}`,
    body: 'Review the new evidence.',
  }),
  'certification.test-scheduled': (data: Data) => ({
    subject: `The test of case ${of(data)} is scheduled`,
    body: `${weekdayMoment(new Date(data.starts ?? 0), 'en', data.zone)} at ${data.site}, ${data.address}. Bring your identity card. Add it to your calendar: ${data.calendar}`,
  }),
  'certification.test-missed': (data: Data) => ({
    subject: `You were recorded as absent at the test of case ${of(data)}`,
    body: 'The administrator will schedule it again. Tell the administrator of days on which you cannot come.',
  }),
  'certification.record-handed-in': (data: Data) => ({
    subject: `The record of case ${of(data)} was handed in`,
    body: 'The assessor handed in record and recommendation. Next the technical team decides in a meeting.',
  }),
};

/** Journal lines of `assessments` in English. */
export const journal: ContextWords['journal'] = {
  'certification.register-assessor': () => 'registered an assessor',
  'certification.update-assessor': () => 'changed an assessor’s entry',
  'certification.declare-relation': ({ kind }: { kind: keyof typeof names.relations }) =>
    `declared a relation of an assessor: ${names.relations[kind]}`,
  'certification.register-site': ({ name }: { name: string }) => `registered the test site ${name}`,
  'certification.verify-site': ({ verifiedUntil }: { verifiedUntil: string }) =>
    `verified a test site until ${plainDate(verifiedUntil, 'en')}`,
  'certification.assign-assessor': ({ replaced }: { replaced: string | null }) =>
    replaced ? 'replaced the assessor' : 'assigned an assessor',
  'certification.propose-plan': ({ revision, methods }: { revision: number; methods: string[] }) =>
    `proposed an assessment plan (no. ${revision}: ${list(methods)})`,
  'certification.agree-plan': () => 'agreed to the assessment plan and signed FR.AK.01',
  'certification.ask-plan-change': () => 'asked for changes to the assessment plan',
  'certification.review-evidence': ({ verdict, documents }: { verdict: string; documents: number }) =>
    `reviewed ${documents} pieces of evidence: ${verdict === 'sufficient' ? 'sufficient' : 'not sufficient'}`,
  'certification.add-further-evidence': () => 'added evidence',
  'certification.create-session': ({ capacity }: { capacity: number }) => `opened a test session for ${capacity}`,
  'certification.schedule-case': ({ moved }: { moved: boolean }) => (moved ? 'moved the test' : 'scheduled the test'),
  'certification.record-attendance': ({
    attendance,
    identityChecked,
  }: {
    attendance: string;
    identityChecked: boolean;
  }) =>
    attendance === 'present'
      ? `recorded the candidate as present${identityChecked ? ', identity checked' : ''}`
      : 'recorded the candidate as absent',
  'certification.record-observation': ({ unitCodes }: { unitCodes: string[] }) =>
    `wrote the observation sheet (${unitCodes.length} units)`,
  'certification.record-oral': ({ unitCodes }: { unitCodes: string[] }) =>
    `wrote the oral questions (${unitCodes.length} units)`,
  'certification.record-written': ({ unitCodes }: { unitCodes: string[] }) =>
    `wrote the written test’s result (${unitCodes.length} units)`,
  'certification.record-portfolio': ({ documents }: { documents: number }) =>
    `verified the portfolio (${documents} documents)`,
  'certification.recommend': ({ overall }: { overall: 'K' | 'BK' }) =>
    `handed in record and recommendation: ${overall === 'K' ? 'competent' : 'not yet competent'}`,
};
