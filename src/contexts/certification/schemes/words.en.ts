import { plainDate } from '#kernel/language/format.ts';
import type { Words } from '#kernel/language/words.ts';
import type { FindingCode } from './findings.ts';
import { choiceText } from './findings.words.ts';
import type { SchemeStatus } from './tables.ts';
import type { id } from './words.id.ts';

const status: Record<SchemeStatus, string> = {
  draft: 'Draft',
  verified: 'Verified',
  ratified: 'In force',
  superseded: 'Superseded',
};

const versionOf = ({ number, version }: { number: string; version: number }) => `${number} (version ${version})`;

/** Words of schemes in English. */
export const en: Words<typeof id> = {
  status,
  refusals: {
    'certification.schemes.not-json': () => ({
      says: 'The content is no complete JSON.',
      remedy: 'Copy the whole file, from the first brace to the last.',
    }),
    'certification.schemes.known': ({ number, version }) => ({
      says: `This content is already here: ${number}, version ${version}.`,
      remedy: 'A new version must differ. Open the one that exists, or correct the file first.',
    }),
    'certification.schemes.code-needed': ({ number }) => ({
      says: `No scheme code can be read from the number “${number}”.`,
      remedy: 'Give a code of small letters, digits and hyphens, such as “skema-16”.',
    }),
    'certification.schemes.number-of-other': ({ number, schemeCode }) => ({
      says: `The number ${number} is used by scheme ${schemeCode}.`,
      remedy: `Use the code ${schemeCode} if this is its new version, or check the number of the document.`,
    }),
    'certification.schemes.wrong-status': ({ status: is, needed }) => ({
      says: `This version is “${status[is]}”; this step needs “${status[needed]}”.`,
      remedy: 'Reload the page; somebody may just have changed it.',
    }),
    'certification.schemes.own-work': ({ name }) => ({
      says: `${name} entered this scheme and so cannot verify it.`,
      remedy: 'Ask another member of the committee to compare it with the document.',
    }),
    'certification.schemes.no-day-of-effect': () => ({
      says: 'It has no day of effect: the document is not verified.',
      remedy: 'Wait for the verification page, or record the committee’s ruling on the day of effect.',
    }),
    'certification.schemes.effective-later': ({ from }) => ({
      says: `This scheme takes effect on ${plainDate(from, 'en')}.`,
      remedy: 'Ratify it on that day, so that the present version is not replaced too early.',
    }),
    'certification.schemes.superseded': ({ version }) => ({
      says: `Version ${version} is superseded; a new ruling would have no effect.`,
      remedy: 'Record the ruling on the version in force.',
    }),
    'certification.schemes.no-such-finding': ({ findingCode, clauses }) => ({
      says: `There is no finding ${findingCode} on clauses ${clauses.join(', ')}.`,
      remedy: 'Choose a finding from the review page of the scheme.',
    }),
    'certification.schemes.no-such-choice': ({ choices }) => ({
      says: 'This finding has no such choice.',
      remedy: `Choose one of: ${choices.join(', ')}.`,
    }),
    'certification.schemes.ruling-in-future': ({ decidedOn }) => ({
      says: `A ruling of ${plainDate(decidedOn, 'en')} has not happened yet.`,
      remedy: 'Correct the date of the ruling in the file.',
    }),
    'certification.schemes.rulings-need-committee': ({ rulings }) => ({
      says: `The file holds ${rulings} rulings; only the scheme committee may bring them.`,
      remedy: 'Remove “rulings” from the file, or ask the committee to import it.',
    }),
  },
  todos: {
    'certification.verify-scheme': (d) => `Compare scheme ${versionOf(d)} with its document`,
    'certification.ratify-scheme': (d) => `Ratify scheme ${versionOf(d)}`,
    'certification.rule-on-findings': (d) => `Rule on ${d.findings} contradictions in scheme ${versionOf(d)}`,
  },
  journal: {
    'certification.import-scheme': (f) => `entered scheme ${versionOf(f)}`,
    'certification.verify-scheme': (f) => `verified scheme ${versionOf(f)}`,
    'certification.ratify-scheme': (f) =>
      `ratified scheme ${versionOf(f)}${f.supersedes ? `, superseding version ${f.supersedes}` : ''}`,
    'certification.record-ruling': (f: { findingCode: FindingCode; clauses: string[]; choice: string }) =>
      `ruled on clauses ${f.clauses.join(' and ')}: ${choiceText(f.findingCode, f.choice, 'en')}`,
  },
};
