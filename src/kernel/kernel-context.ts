import { recordDecree } from './calendar/record-decree.ts';
import type { Context } from './context.ts';
import { moveDeadlines } from './deadlines/move-deadlines.ts';
import { receiveDocument } from './documents/receive-document.ts';
import { markNoticesRead } from './inbox/mark-notices-read.ts';
import { countInbox, readInbox } from './inbox/read-inbox.ts';
import { readHistory } from './journal/read-history.ts';
import { joinOrganisation } from './organisations/join-organisation.ts';
import { readMe } from './people/read-me.ts';
import { en } from './words/en.ts';
import { id } from './words/id.ts';

/** What every organisation has, whatever it does. */
export const kernelContext: Context = {
  name: 'kernel',
  roles: { operator: { name: { id: 'Operator platform', en: 'Platform operator' }, grants: ['platform.operate'] } },
  operations: [joinOrganisation, receiveDocument, markNoticesRead, recordDecree, moveDeadlines],
  views: [readMe, readInbox, countInbox, readHistory],
  migrations: {},
  places: [],
  pages: {},
  documentAccess: {},
  demoAccounts: [{ name: 'operator', person: 'Teguh Santosa', roles: ['operator'] }],
  words: { id, en },
};
