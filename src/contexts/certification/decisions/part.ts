import type { Part } from '#kernel/context.ts';
import * as decisionsTables from '../migrations/0005-decisions.ts';
import { appointMember } from './appoint-member.ts';
import { callMeeting } from './call-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { addToAgenda, removeFromAgenda } from './change-agenda.ts';
import { closeMeeting } from './close-meeting.ts';
import { decideCase } from './decide-case.ts';
import { declareConflict } from './declare-conflict.ts';
import { seedDemo } from './demo.ts';
import { endAppointment } from './end-appointment.ts';
import { issueDecree } from './issue-decree.ts';
import { listMeetings } from './list-meetings.ts';
import { decreeRecord, minutesRecord } from './meeting-papers.ts';
import { prepareMeeting, readTeam } from './prepare-meeting.ts';
import { readDecision } from './read-decision.ts';
import { readMeeting } from './read-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { signMinutes } from './sign-minutes.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `decisions` brings to certification. */
export const decisions: Part = {
  operations: [
    appointMember,
    endAppointment,
    callMeeting,
    cancelMeeting,
    addToAgenda,
    removeFromAgenda,
    recordAttendance,
    declareConflict,
    decideCase,
    closeMeeting,
    signMinutes,
    issueDecree,
  ],
  views: [listMeetings, prepareMeeting, readTeam, readMeeting, readDecision, minutesRecord, decreeRecord],
  migrations: { '0005-decisions': decisionsTables },
  places: [
    {
      path: 'rapat',
      grants: ['certification.decide', 'certification.sign'],
      name: { id: 'Rapat', en: 'Meetings' },
      icon: 'gavel',
    },
  ],
  pages: {
    'certification.meeting': (meetingId) => `rapat/${meetingId}`,
    'certification.team-member': () => 'rapat/tim',
  },
  words: {
    id: { refusals: id.refusals, todos: id.todos, notices: id.notices, journal: id.journal },
    en: { refusals: en.refusals, todos: en.todos, notices: en.notices, journal: en.journal },
  },
  seedDemo,
};
