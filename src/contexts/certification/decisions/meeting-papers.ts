import { z } from 'zod';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { view } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { findVersion } from '../schemes/store.ts';
import { decreePaper } from './issue-decree.ts';
import { minutesPaper } from './sign-minutes.ts';
import { decreeOf, findMeeting, meetingSubject } from './store.ts';

/** The record behind the minutes of a closed meeting: what was fixed, and who signed. */
export const minutesRecord = view({
  name: 'certification.minutes',
  grant: 'certification.cases',
  summary: 'The minutes of a closed meeting with their signatures.',
  input: z.object({ meetingId: z.uuid() }),
  sensitive: ({ meetingId }) => meetingSubject(meetingId),
  read: async (tx, { meetingId }, { tenant }) => {
    const meeting = await findMeeting(tx, meetingId);
    if (!meeting.minutes || !meeting.number || !meeting.closed_at)
      return refuse('kernel.not-found', { what: 'minutes' });
    const signatures = (await signaturesOn(tx, meetingSubject(meetingId))).filter(
      ({ paper }) => paper === minutesPaper,
    );
    return { tenant, number: meeting.number, minutes: meeting.minutes, closedAt: meeting.closed_at, signatures };
  },
});

/** The record behind a decree: what was fixed and signed, and the legal bases of its scheme. */
export const decreeRecord = view({
  name: 'certification.decree',
  grant: 'certification.cases',
  summary: 'The decree on a meeting with its annex and signature.',
  input: z.object({ meetingId: z.uuid() }),
  sensitive: ({ meetingId }) => meetingSubject(meetingId),
  read: async (tx, { meetingId }, { tenant }) => {
    const decree = await decreeOf(tx, meetingId);
    if (!decree) return refuse('kernel.not-found', { what: 'decree' });
    const { version_id } = await findMeeting(tx, meetingId);
    const { legalBases } = (await findVersion(tx, version_id)).content;
    const signature = (await signaturesOn(tx, meetingSubject(meetingId))).find(({ paper }) => paper === decreePaper);
    if (!signature) return refuse('kernel.not-found', { what: 'decree' });
    return {
      tenant,
      decree: decree.content,
      verificationNumber: decree.verification_number,
      signedAt: decree.signed_at,
      signature,
      legalBases: legalBases.map(({ kind, number, year, about }) => ({ kind, number, year, about })),
    };
  },
});
