import { moment, plainDate } from '#kernel/language/format.ts';
import type { Words } from '#kernel/language/words.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import type {} from './refusals.ts';
import type { StatusToday } from './validity.rules.ts';
import type { id } from './words.id.ts';

const statuses: Record<StatusToday['status'], string> = {
  valid: 'Valid',
  suspended: 'Suspended',
  revoked: 'Revoked',
  expired: 'Expired',
};

const refusals: RefusalWords<'certification.certificates'> = {
  'certification.certificates.no-decree': ({ clause }) => ({
    says: `The decree that grants the certificate is not issued yet (clause ${clause}).`,
    remedy: 'The head of the body issues it once the minutes carry all signatures.',
  }),
  'certification.certificates.already-issued': ({ number }) => ({
    says: `The certificate was issued with number ${number}.`,
    remedy: 'Reload the page to see it.',
  }),
  'certification.certificates.number-used': ({ what, number }) => ({
    says: `The ${what === 'blank' ? 'blank' : 'registration'} number ${number} stands on another certificate.`,
    remedy: 'Check the number on the blank or in the register.',
  }),
  'certification.certificates.none': ({ clause }) => ({
    says: `The certificate is not issued yet (clause ${clause}).`,
    remedy: 'The administrator issues it after the decree is signed.',
  }),
  'certification.certificates.promises-open': ({ promises }) => ({
    says: `Not agreed yet: clause ${promises.join(', ')}.`,
    remedy: 'The certificate is handed over once all terms of use are agreed.',
  }),
  'certification.certificates.already-agreed': ({ on }) => ({
    says: `The agreement was signed on ${moment(new Date(on), 'en')}.`,
    remedy: 'Next, the administrator hands the certificate over.',
  }),
  'certification.certificates.agreement-missing': ({ clause }) => ({
    says: `The holder has not signed the agreement on use (clause 9.8), so the certificate cannot be handed over yet (clause ${clause}).`,
    remedy: 'Ask the holder to open the case and sign the agreement.',
  }),
  'certification.certificates.not-valid': ({ status }) => ({
    says: `The certificate is ${statuses[status].toLowerCase()}, so this step is not possible.`,
    remedy: 'Ask the body for the cause and the way out.',
  }),
  'certification.certificates.own-hand': () => ({
    says: 'Applicants cannot issue or hand over their own certificate.',
    remedy: 'Ask a colleague to do it.',
  }),
};

/** Words of certificates in English. */
export const en: Words<typeof id> = {
  refusals,
  todos: {
    'certification.issue-certificate': ({ number }) => `Issue the certificate of case ${number}`,
    'certification.sign-agreement': ({ number }) => `Sign the agreement on the use of certificate ${number}`,
    'certification.hand-over': ({ number, name }) => `Hand certificate ${number} over to ${name}`,
  },
  notices: {
    'certification.certificate-issued': ({ number, scheme }) => ({
      subject: `Certificate ${number} issued`,
      body: `Your certificate of competence in the scheme ${scheme} is issued. Sign the agreement on its use, so that it can be handed over (clauses 9.8 and 9.4.7).`,
    }),
    'certification.handed-over': ({ number }) => ({
      subject: `Certificate ${number} handed over`,
      body: 'The certificate was handed over to you. Keep your competence and take part in surveillance by the day that stands on the page of the case (clause 9.6.2).',
    }),
  },
  journal: {
    'certification.issue-certificate': ({ number, until }) =>
      `issued certificate ${number}, valid until ${plainDate(until, 'en')}`,
    'certification.sign-agreement': ({ certificate }) =>
      `signed the agreement on the use of certificate ${certificate}`,
    'certification.hand-over': ({ number }) => `handed certificate ${number} over`,
  },
  statuses,
  clause: (clause) => `clause ${clause}`,
  register: 'Register of certificates',
  registerLead: 'All certificates that this body has issued, with their status today.',
  certificate: 'Certificate',
  case: 'Case',
  number: 'Certificate number',
  holder: 'Holder',
  scheme: 'Scheme',
  status: 'Status',
  issued: 'Issued',
  until: 'Valid until',
  registration: 'Registration number',
  blank: 'Blank number',
  decree: 'Decree',
  handedOver: 'Handed over',
  notHandedOver: 'Not yet',
  allStatuses: 'All statuses',
  search: 'Search number or name',
  year: 'Year of issue',
  export: 'Download CSV',
  none: 'No certificates yet.',
  noneHint: 'The first certificate is issued once a meeting has decided and the decree is signed.',
  toMeetings: 'See the meetings',
  more: 'more than 1,000',
  issue: 'Issue the certificate',
  issueLead: (number, until) => `Number ${number}, valid until ${until}, as the annex of the decree says.`,
  registrationHint: 'Number given by BNSP or LPJK, if there is one.',
  blankHint: 'Number on the printed blank, if one is used.',
  waitsDecree: 'Waits for the decree',
  waitsDecreeHint:
    'The certificate is issued once the minutes carry all signatures and the head has issued the decree.',
  waitsDecision: 'Not decided as competent',
  waitsDecisionHint: 'The certificate is issued once the technical team decides “competent” (clause 9.4).',
  toMeeting: 'Open the meeting',
  waitsIssue: 'Waits to be issued',
  agree: 'Agree and sign',
  agreeTitle: 'Agreement on the use of the certificate',
  agreeLead: 'Read and agree to each term. Your signature is bound to the content and the moment (clause 9.8).',
  agreePromise: 'Terms',
  agreedAt: (at) => `Agreement signed ${at}.`,
  waitsAgreement: 'Waits for the holder’s agreement',
  handOver: 'Hand the certificate over',
  handOverNote: 'How it was handed over',
  handOverHint: 'For example collected in person with identity card, or sent with a tracking number.',
  handedOverAt: (at) => `Handed over ${at}.`,
  done: 'The certificate was handed over',
  public: 'Verification page',
  publicHint: 'Anybody who holds the verification number can check it.',
  letter: 'Certificate (letter)',
  card: 'Certificate (card)',
  agreement: 'Agreement on use',
  papers: 'Papers',
  head: 'Head of the body',
  holderRole: 'Holder of the certificate',
  applicant: 'Applicant',
  admin: 'Administrator',
  verify: {
    title: 'Verify a certificate',
    lead: 'Enter the verification number printed under the QR code of the certificate, card or decree.',
    field: 'Verification number',
    hint: 'It looks like 2026-000001-7Q4M2XKD. The certificate number alone is not enough.',
    check: 'Check',
    another: 'Check another number',
    notFound: 'Not found',
    notFoundLead: 'There is no paper with this verification number.',
    tips: [
      'Type the number printed under the QR code, with its year and its last eight signs.',
      'A certificate or registration number alone does not open this page, so that nobody can look people up by guessing numbers.',
      'If the number is right and still not found, do not accept the paper. Ask the body that it names.',
    ],
    name: 'Name',
    scheme: 'Scheme',
    schemeNumber: 'Scheme number',
    body: 'Issued by',
    number: 'Certificate number',
    issued: 'Issued',
    until: 'Valid until',
    since: (day) => `since ${day}`,
    units: 'Units of competency',
    verification: 'Verification number',
    meaning: {
      valid: 'This certificate is genuine and valid today.',
      suspended: 'This certificate is suspended. The holder may not use it.',
      revoked: 'This certificate was revoked and may not be used.',
      expired: 'The validity of this certificate has ended.',
    },
    decreeStatus: 'On record',
    decreeMeaning: 'This decree is on record with the body that issued it.',
    decreeTitle: 'Decree granting certificates',
    decreeNumber: 'Number',
    decreeHolders: 'Number of holders',
    genuine: 'Make sure this page is genuine',
    genuineTips: (address) => [
      `The address in the browser must begin with ${address}/verifikasi/. Type it yourself if in doubt; do not trust a picture or a screenshot.`,
      'Compare name, number and dates on this page with the printed ones, and the name with the holder’s identity card.',
    ],
    checkedAt: (at) => `Checked ${at}.`,
  },
};
