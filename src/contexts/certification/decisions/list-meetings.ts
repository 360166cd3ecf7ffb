import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import type {} from './tables.ts';

const perPage = 50;
const countLimit = 1000;

/** One line of the list of meetings. */
export interface MeetingLine {
  meetingId: string;
  heldOn: string;
  calledFor: Date;
  place: string;
  state: 'open' | 'closed' | 'cancelled';
  number: string | null;
  decree: string | null;
  cases: number;
}

/** Meetings of the technical team, the latest day first; filtered by state. */
export const listMeetings = view({
  name: 'certification.list-meetings',
  grant: 'certification.cases',
  summary: 'Technical team meetings, latest first; filtered by state.',
  input: z.object({
    state: z.enum(['open', 'closed', 'cancelled']).optional().catch(undefined),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  read: async (tx, { state, page }, { actor }) => {
    let meetings = tx
      .selectFrom('certification_meeting')
      .leftJoin('certification_decree', 'certification_decree.meeting_id', 'certification_meeting.meeting_id');
    if (state) meetings = meetings.where('certification_meeting.state', '=', state);
    const rows = await meetings
      .select([
        'certification_meeting.meeting_id',
        'certification_meeting.held_on',
        'certification_meeting.called_for',
        'certification_meeting.place',
        'certification_meeting.state',
        'certification_meeting.number',
        'certification_decree.number as decree',
      ])
      .orderBy('certification_meeting.held_on', 'desc')
      .orderBy('certification_meeting.meeting_id')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute();
    const ids = rows.map((row) => row.meeting_id);
    const counts =
      ids.length === 0
        ? []
        : await tx
            .selectFrom('certification_agenda')
            .select((of) => ['meeting_id', of.fn.countAll<number>().as('cases')])
            .where('meeting_id', 'in', ids)
            .groupBy('meeting_id')
            .execute();
    const counted = await meetings
      .select('certification_meeting.meeting_id')
      .limit(countLimit + 1)
      .execute();
    return {
      mayCall: actor.grants.has('certification.decide'),
      lines: rows.map(
        (row): MeetingLine => ({
          meetingId: row.meeting_id,
          heldOn: row.held_on,
          calledFor: row.called_for,
          place: row.place,
          state: row.state,
          number: row.number,
          decree: row.decree,
          cases: Number(counts.find((each) => each.meeting_id === row.meeting_id)?.cases ?? 0),
        }),
      ),
      page,
      perPage,
      total: Math.min(counted.length, countLimit),
      isMore: counted.length > countLimit,
    };
  },
});
