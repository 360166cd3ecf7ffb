import type { Words } from '../language/words.ts';
import { en as organisations } from '../organisations/words.en.ts';
import { en as people } from '../people/words.en.ts';
import type { RefusalWords } from '../refusals.ts';
import type { id } from './id.ts';

const kind: Record<string, string> = {
  pdf: 'PDF',
  jpeg: 'JPG',
  png: 'PNG',
  webp: 'WebP',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  text: 'text',
};

const refusals: RefusalWords<'kernel'> = {
  ...people.refusals,
  'kernel.not-signed-in': () => ({
    says: 'You are not signed in.',
    remedy: 'Sign in and try again.',
  }),
  'kernel.not-granted': () => ({
    says: 'Your role in this organisation does not allow that.',
    remedy: 'Ask the organisation’s administrator if you think it should.',
  }),
  'kernel.unknown-tenant': ({ slug }) => ({
    says: `There is no organisation “${slug}” here.`,
    remedy: 'Check the address.',
  }),
  'kernel.not-found': () => ({
    says: 'It does not exist, or it is not yours to see.',
    remedy: 'Go back to the list and choose from there.',
  }),
  'kernel.invalid': ({ rule, limit }) => faultOf(rule, limit),
  'kernel.changed-meanwhile': () => ({
    says: 'Someone else has just changed this.',
    remedy: 'Reload the page, look at the change, and repeat if still needed.',
  }),
  'kernel.two-hands': () => ({
    says: 'One person may hold only one role in one case.',
    remedy: 'Choose someone who is not yet involved in this case.',
  }),
  'kernel.request-reused': () => ({
    says: 'This request was already used for something else.',
    remedy: 'Reload the page and send again.',
  }),
  'kernel.busy': () => ({
    says: 'The system is busy.',
    remedy: 'Wait a few seconds and send again. Nothing is stored twice.',
  }),
  'kernel.too-many-requests': ({ seconds }) => ({
    says: 'Too many requests.',
    remedy: `Try again in ${seconds} seconds.`,
  }),
  'kernel.too-large': ({ limitMB, sizeMB }) => ({
    says: `The file is too large: ${sizeMB} MB; the limit is ${limitMB} MB.`,
    remedy: 'Make it smaller or scan again at a lower resolution.',
  }),
  'kernel.empty-file': ({ name }) => ({
    says: `The file “${name}” is empty (0 bytes).`,
    remedy: 'Choose the right file again.',
  }),
  'kernel.wrong-file-type': ({ name, found, allowed }) => ({
    says: `The content of “${name}” is ${kind[found] ?? found}, not ${allowed.map((k) => kind[k] ?? k).join(' or ')}.`,
    remedy: `Upload ${allowed.map((k) => kind[k] ?? k).join(' or ')}. Renaming a file does not change what it is.`,
  }),
  'kernel.active-content': ({ name }) => ({
    says: `The PDF “${name}” holds a script, an attachment or an automatic action.`,
    remedy: 'Print it to a plain PDF and upload that.',
  }),
  'kernel.unreadable-image': ({ name }) => ({
    says: `The image “${name}” is damaged or unreadable.`,
    remedy: 'Take the picture or scan again.',
  }),
  'kernel.unreadable-file': ({ name, why, limit }) => ({
    says: {
      damaged: `The file “${name}” is damaged and cannot be read.`,
      encrypted: `The file “${name}” is locked with a password.`,
      'too-many-pages': `The file “${name}” has more than ${limit} pages.`,
      'too-complex': `The file “${name}” is too complex to be examined.`,
    }[why],
    remedy:
      why === 'encrypted'
        ? 'Unlock it, save it as a plain PDF and upload that.'
        : 'Print or scan it to a plain PDF and upload that.',
  }),
  'kernel.decree-known': ({ id }) => ({
    says: `The decree “${id}” is already recorded.`,
    remedy: 'Record an amendment as a decree of its own.',
  }),
  'kernel.decree-not-signed': ({ signedOn }) => ({
    says: `A decree dated ${signedOn} is not signed yet.`,
    remedy: 'Record it once it is signed.',
  }),
};

function faultOf(rule: string | undefined, limit: string | undefined) {
  switch (rule) {
    case 'too_small':
      return { says: limit === '1' ? 'This must be filled in.' : `Too short or too small; at least ${limit}.` };
    case 'too_big':
      return { says: `Too long or too large; at most ${limit}.` };
    case 'invalid_format':
      return {
        says:
          limit === 'email'
            ? 'Write the whole e-mail address, such as name@example.org.'
            : 'The form of this entry is not right.',
        remedy: limit === 'date' ? 'Write the whole date: day, month and year.' : undefined,
      };
    case 'invalid_value':
      return { says: 'Choose one of the given options.' };
    case 'invalid_type':
      return { says: 'This must be filled in.' };
    default:
      return { says: 'This entry cannot be accepted.', remedy: 'Check this entry again.' };
  }
}

/** The kernel's sentences in English. */
export const en: Words<typeof id> = {
  refusals,
  todos: {},
  notices: people.notices,
  journal: {
    ...people.journal,
    ...organisations.journal,
    'kernel.join-organisation': () => 'joined the organisation',
    'kernel.receive-document': () => 'uploaded a file',
    'kernel.mark-notices-read': () => 'read notices',
    'kernel.record-decree': ({ number }: { number: string }) => `recorded the joint decree ${number}`,
    'kernel.move-deadlines': ({ moved }: { moved: unknown[] }) =>
      `moved ${moved.length} deadlines because of a decree on holidays`,
  },
};
