import { plainDate } from '../language/format.ts';
import type { Words } from '../language/words.ts';
import type { id, PeopleRefusals } from './words.id.ts';

const refusals: PeopleRefusals = {
  'kernel.unknown-role': ({ role }) => ({
    says: `This organisation has no role “${role}”.`,
    remedy: 'Choose a role from the list.',
  }),
  'kernel.role-held': () => ({ says: 'This person holds that role already.', remedy: 'Choose another role.' }),
  'kernel.role-ended': ({ until }) => ({
    says: `This role has been ended; it holds until ${plainDate(until, 'en')}.`,
    remedy: 'Reload the page to see how things stand.',
  }),
  'kernel.last-manager': () => ({
    says: 'This role cannot be ended: nobody would be left to look after people and roles.',
    remedy: 'First give the same role to someone else who has an account.',
  }),
  'kernel.already-a-person': () => ({
    says: 'The owner of this address is already registered here and has an account.',
    remedy: 'Open that person’s page and give the role there.',
  }),
  'kernel.already-invited': () => ({
    says: 'This person has been invited and the invitation still holds.',
    remedy: 'Open that person’s page to send it again or take it back.',
  }),
  'kernel.nothing-to-invite-to': () => ({
    says: 'An invitation needs at least one role.',
    remedy: 'Choose the role to be held.',
  }),
  'kernel.invitation-not-valid': () => ({
    says: 'This invitation is not valid.',
    remedy: 'The link may be wrong, used, withdrawn or expired. Ask the sender for a new invitation.',
  }),
  'kernel.invitation-closed': () => ({
    says: 'This invitation has been accepted or withdrawn.',
    remedy: 'Reload the page to see how things stand.',
  }),
};

const listed = (roles: readonly string[]) => (roles.length > 0 ? roles.join(', ') : 'member');

/** English twin of the words about people. */
export const en: Words<typeof id> = {
  refusals,
  notices: {
    'kernel.invitation-accepted': ({ name }) => ({
      subject: 'Invitation accepted',
      body: `${name} accepted your invitation. The roles begin today.`,
    }),
    'kernel.role-given': ({ role }) => ({
      subject: `New role: ${role.en}`,
      body: `From today you hold the role ${role.en}.`,
    }),
    'kernel.role-ended': ({ role, until, reason }) => ({
      subject: `Role ended: ${role.en}`,
      body: `The role ${role.en} holds to the end of ${plainDate(until, 'en')}.\nReason: ${reason}`,
    }),
  },
  journal: {
    'kernel.invite-person': ({ roles }) => `invited as ${listed(roles)}`,
    'kernel.resend-invitation': () => 'sent the invitation again',
    'kernel.withdraw-invitation': () => 'withdrew the invitation',
    'kernel.accept-invitation': ({ roles }) => `accepted the invitation as ${listed(roles)}`,
    'kernel.give-role': ({ role }) => `gave the role ${role}`,
    'kernel.end-role': ({ role, until }) => `ended the role ${role} as of ${plainDate(until, 'en')}`,
  },
  mail: ({ name, organisation, roles, inviter, link, until }) => ({
    subject: 'Invitation to join',
    text: [
      `Dear ${name},`,
      `${inviter} invites you to join ${organisation} as ${listed(roles)}.`,
      `Open this link to accept. If you have no account yet, create one first; you will be brought back here.\n${link}`,
      `The invitation holds until ${until} and can be used once. The link is yours alone; do not pass it on.`,
      'Ignore this mail if you do not know the organisation.',
      organisation,
    ].join('\n\n'),
  }),
};
