import type { Words } from '#kernel/language/words.ts';
import type { id } from './words.id.ts';

/** English twin of the front door's words. */
export const en: Words<typeof id> = {
  landing: {
    tab: 'Pancakarya: five works, one record',
    title: 'Five works of a working life in one record that anyone can check.',
    lead: 'Internship, certificate of competence, career, duty in the field and the region’s plan run in one system. Every step names who, when, and the clause behind it.',
    signIn: 'Sign in',
    verifyTitle: 'Check a certificate',
    verifyText:
      'No account needed. The answer names the holder, the scheme, its validity, and whether it is suspended or revoked.',
    verifyLabel: 'Verification number',
    verifyHint: 'Printed under the certificate’s QR code, such as 2026-000001-7Q4M2XKD. You can also scan the code.',
    verifyButton: 'Check',
    doorsTitle: 'Five doors',
    closed: 'Not open yet',
    demoTitle: 'Want to try it first?',
    demoText:
      'Every role has a demo account, one tap away: applicant, assessor, technical team, head and others. Change the demo data as you like.',
    demoLink: 'Sign in with a demo account',
    lifeTitle: 'One person passes through all five',
    lifeText:
      'A student is an intern, takes the proof of competence to a certification body, is hired, climbs, holds an office, and serves in a region whose plan is made from everyone’s reports. The record belongs to the person and goes along.',
    parts: 'Parts of the interface',
  },
  doors: {
    partnership: {
      name: 'School partnership',
      line: 'School and industry agree on internships, place students, and trace their graduates.',
    },
    certification: {
      name: 'Certification of competence',
      line: 'From application, assessment and decision to a certificate that anybody can verify.',
    },
    career: {
      name: 'Career development',
      line: 'Positions, appraisal, training, and promotion with reasons every employee can read.',
    },
    rostering: {
      name: 'Community-work roster',
      line: 'Published rosters checked cell by cell: who serves where, and which sub-district is left out.',
    },
    planning: {
      name: 'Regional planning',
      line: 'From strategic issues to budgeted projects, then progress reported as it is.',
    },
  },
  errors: {
    code: (status: number) => `Code ${status}`,
    again: 'Try again',
    home: 'To the front page',
    signIn: 'Sign in',
    notFound: {
      title: 'There is no such page.',
      text: 'The address may be mistyped or moved. None of your data changed.',
    },
    forbidden: {
      title: 'You may not open this page.',
      text: 'It belongs to another role. If you hold several, switch roles at the top of a work page.',
    },
    signedOut: {
      title: 'Please sign in first.',
      text: 'Your session has ended or not begun. After signing in you return to this page.',
    },
    tooMany: { title: 'Too many requests.', text: 'Wait a moment, then try again. What was saved is not lost.' },
    busy: { title: 'The system is busy.', text: 'What was saved is safe. Try again in a moment.' },
    badRequest: { title: 'This request cannot be handled.', text: 'Go back, reload the page, and send once more.' },
    broken: {
      title: 'Something failed on our side.',
      text: 'It has been recorded. What was saved is safe; try again in a moment.',
    },
  },
};
