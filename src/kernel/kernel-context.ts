import { readCalendar } from './calendar/read-calendar.ts';
import { recordDecree } from './calendar/record-decree.ts';
import type { Context } from './context.ts';
import { moveDeadlines } from './deadlines/move-deadlines.ts';
import { receiveDocument } from './documents/receive-document.ts';
import { markNoticesRead } from './inbox/mark-notices-read.ts';
import { countInbox, readInbox } from './inbox/read-inbox.ts';
import { readHistory } from './journal/read-history.ts';
import { changeOrganisation } from './organisations/change-organisation.ts';
import { joinOrganisation } from './organisations/join-organisation.ts';
import { readOrganisation } from './organisations/read-organisation.ts';
import { acceptInvitation } from './people/accept-invitation.ts';
import { endRole } from './people/end-role.ts';
import { giveRole } from './people/give-role.ts';
import { invitePerson } from './people/invite-person.ts';
import { readInvitation } from './people/read-invitation.ts';
import { readMe } from './people/read-me.ts';
import { readPeople } from './people/read-people.ts';
import { readPerson } from './people/read-person.ts';
import { resendInvitation } from './people/resend-invitation.ts';
import { manageOrganisation, managePeople } from './people/roles.ts';
import { withdrawInvitation } from './people/withdraw-invitation.ts';
import { en } from './words/en.ts';
import { id } from './words/id.ts';

/** What every organisation has, whatever it does. */
export const kernelContext: Context = {
  name: 'kernel',
  roles: {
    operator: {
      name: { id: 'Operator platform', en: 'Platform operator' },
      grants: ['platform.operate', managePeople, manageOrganisation],
    },
  },
  operations: [
    joinOrganisation,
    invitePerson,
    resendInvitation,
    withdrawInvitation,
    acceptInvitation,
    giveRole,
    endRole,
    changeOrganisation,
    receiveDocument,
    markNoticesRead,
    recordDecree,
    moveDeadlines,
  ],
  views: [
    readMe,
    readInbox,
    countInbox,
    readPeople,
    readPerson,
    readInvitation,
    readOrganisation,
    readCalendar,
    readHistory,
  ],
  migrations: {},
  places: [
    {
      path: 'kalender',
      grants: ['member'],
      name: { id: 'Kalender kerja', en: 'Working calendar' },
      icon: 'calendar-days',
    },
    { path: 'orang', grants: [managePeople], name: { id: 'Orang dan peran', en: 'People and roles' }, icon: 'users' },
    {
      path: 'organisasi',
      grants: [manageOrganisation],
      name: { id: 'Data organisasi', en: 'Organisation' },
      icon: 'building',
    },
  ],
  pages: { 'kernel.person': (id) => `orang/${id}`, 'kernel.tenant': () => 'organisasi' },
  documentAccess: {},
  demoAccounts: [{ name: 'operator', person: 'Teguh Santosa', roles: ['operator'] }],
  words: { id, en },
};
