import { plainDate } from '#kernel/language/format.ts';
import type { Words } from '#kernel/language/words.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import { eligibilityText } from './eligibility.words.ts';
import type { MissingPart } from './rules.complete.ts';
import type { id } from './words.id.ts';
import { screens } from './words.screens.en.ts';

const parts: Record<MissingPart, (label: string) => string> = {
  name: () => 'Full name',
  nik: () => 'NIK of 16 digits',
  'npwp-incomplete': () => 'NPWP has not 15 or 16 digits yet',
  'birth-place': () => 'Place of birth',
  'birth-date': () => 'Date of birth',
  sex: () => 'Sex',
  nationality: () => 'Nationality',
  address: () => 'Home address',
  phone: () => 'Complete telephone number',
  email: () => 'Complete e-mail address',
  purpose: () => 'Purpose of certification',
  employment: () => 'Whether you are employed',
  company: () => 'Company',
  position: () => 'Present position',
  diploma: () => 'At least one diploma',
  'diploma-row': (label) => `Diploma ${label}`,
  'diploma-copy': () => 'Copy of the diploma that meets the requirement',
  'work-row': (label) => `Work experience ${label}`,
  evidence: (label) => label,
  'self-verdict': (label) => `Answer K or BK for ${label}`,
  'self-evidence': (label) => `Evidence for the answer K on ${label}`,
};

const items: Record<string, string> = {
  identity: 'Personal data',
  diploma: 'Diploma',
  letter: 'Work letter',
  support: 'Supporting evidence',
  ktp: 'Identity card (KTP)',
  npwp: 'Tax card (NPWP)',
  photo: 'Photo',
  'self-assessment': 'Self-assessment',
};

const itemName = (item: string): string => items[item.split(':')[0] ?? ''] ?? item;

const sectionNames: Record<string, string> = {
  purpose: 'purpose',
  identity: 'personal data',
  employment: 'present employment',
  diplomas: 'education',
  work: 'work experience',
  self: 'self-assessment',
};

const future = { birth: 'The date of birth', diploma: 'The date of graduation', work: 'The first day of work' };

const refusals: RefusalWords<'certification.applications'> = {
  'certification.applications.open-case': ({ number }) => ({
    says: `You still have an open application under this scheme${number ? ` (${number})` : ''}.`,
    remedy: 'Go on with it from the page My applications.',
  }),
  'certification.applications.not-in-force': ({ from }) => ({
    says: from ? `This scheme is in force from ${plainDate(from, 'en')}.` : 'This scheme still waits for verification.',
    remedy: 'You can apply once it is in force.',
  }),
  'certification.applications.closed': () => ({
    says: 'The application has been sent and can no longer be changed.',
    remedy: 'If something is wrong, ask the administrator to return it to you.',
  }),
  'certification.applications.no-such-day': ({ day }) => ({
    says: `There is no day ${day}.`,
    remedy: 'Check day and month; 29 February exists in leap years only.',
  }),
  'certification.applications.in-future': ({ what, day }) => ({
    says: `${future[what]}, ${plainDate(day, 'en')}, has not come yet.`,
    remedy: what === 'diploma' ? 'Enter a diploma that you already hold.' : 'Check the year.',
  }),
  'certification.applications.ends-before-start': ({ from, to }) => ({
    says: `This work ends (${plainDate(to, 'en')}) before it begins (${plainDate(from, 'en')}).`,
    remedy: 'Check both dates.',
  }),
  'certification.applications.bad-number': ({ what }) => ({
    says: what === 'nik' ? 'A NIK has 16 digits.' : 'An NPWP has 15 or 16 digits.',
    remedy: 'Copy it from the card, digits only.',
  }),
  'certification.applications.unknown-item': () => ({
    says: 'This application has no such part.',
    remedy: 'Reload the page and try again.',
  }),
  'certification.applications.too-many-files': ({ item, limit }) => ({
    says: `${itemName(item)}: at most ${limit} files.`,
    remedy: 'Remove one, or put them together into one PDF.',
  }),
  'certification.applications.incomplete': ({ part, label, clause }) => ({
    says: `Not complete: ${parts[part](label ?? '')} (clause ${clause}).`,
  }),
  'certification.applications.not-eligible': ({ answer }) => {
    const [overall = '', ...lines] = eligibilityText(answer, 'en').map((line) => line.trim());
    return {
      says: `${overall} The application cannot be taken yet (clauses 6 and 9.1.5).`,
      remedy: lines.join(' '),
    };
  },
  'certification.applications.unjudged': ({ item }) => ({
    says: `${itemName(item)} has not been judged.`,
    remedy: 'Give a verdict on every item.',
  }),
  'certification.applications.item-not-met': ({ item }) => ({
    says: `${itemName(item)} does not meet, so the applicant cannot become a candidate yet (clause 9.1.6).`,
    remedy: 'Return the application with the reason.',
  }),
  'certification.applications.reason-missing': ({ item }) => ({
    says: item ? `Say what must be corrected in: ${itemName(item).toLowerCase()}.` : 'Say why it is rejected.',
  }),
  'certification.applications.nothing-to-correct': () => ({
    says: 'No item has been judged as failing or absent.',
    remedy: 'Mark what must be corrected, with the reason, or accept the application.',
  }),
};

/** Words of applications in English. */
export const en: Words<typeof id> = {
  refusals,
  parts,
  itemName,
  todos: {
    'certification.complete-application': ({ scheme }) => `Complete and send the application for ${scheme}`,
    'certification.review-application': ({ name, scheme, round }) =>
      round > 1
        ? `Review the application of ${name} again (sending ${round}): ${scheme}`
        : `Review the application of ${name}: ${scheme}`,
    'certification.correct-application': ({ scheme }) => `Correct the application for ${scheme} and send it again`,
    'certification.assign-assessor': ({ number }) => `Assign an assessor to ${number}`,
  },
  notices: {
    'certification.application-received': ({ scheme }) => ({
      subject: 'We have received your application',
      body: `Your application for ${scheme} waits for review (clause 9.1.5). You will be told the result.`,
    }),
    'certification.application-accept': ({ scheme, number }) => ({
      subject: 'You are accepted as a candidate',
      body: `Application ${number} (${scheme}) meets the requirements (clause 9.1.6). Next, an assessor will be assigned.`,
    }),
    'certification.application-return': ({ number, reason }) => ({
      subject: 'Your application must be completed',
      body: `Application ${number} was returned. The reason for each item stands on its page; correct it and send it again.${reason ? ` The reviewer says: ${reason}` : ''}`,
    }),
    'certification.application-reject': ({ number, reason }) => ({
      subject: 'Your application could not be accepted',
      body: `Application ${number} was rejected (clause 9.1.5).${reason ? ` Reason: ${reason}` : ''}`,
    }),
  },
  journal: {
    'certification.start-application': ({ scheme }) =>
      `began an application under scheme ${scheme} after reading the information (clause 9.1.1)`,
    'certification.save-application': ({ sections = [] }) =>
      ['saved the draft', sections.map((one) => sectionNames[one] ?? one).join(', ')].filter(Boolean).join(': '),
    'certification.add-evidence': ({ item }) => `handed in ${itemName(item)}`,
    'certification.remove-evidence': ({ item }) => `took back ${itemName(item)}`,
    'certification.send-application': ({ number, round }) =>
      round > 1
        ? `sent application ${number} again (sending ${round})`
        : `sent application ${number} and gave consent (clause 9.1.4)`,
    'certification.review-application': ({ number, verdict }) =>
      ({
        accept: `accepted applicant ${number} as a candidate (clause 9.1.6)`,
        return: `returned application ${number} for completion`,
        reject: `rejected application ${number}`,
      })[verdict] ?? verdict,
  },
  screens,
};
