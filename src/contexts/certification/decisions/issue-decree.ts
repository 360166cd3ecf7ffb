import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { keepSignatures, signaturesOn } from '#kernel/decisions/store.ts';
import { contentHash } from '#kernel/journal/canonical.ts';
import { takeNumber } from '#kernel/numbering/take-number.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { publishDecree, takeVerificationNumber } from '../certificates/published.store.ts';
import { validUntil } from '../certificates/validity.rules.ts';
import { findVersion } from '../schemes/store.ts';
import type { DecreeContent } from './frozen.ts';
import { officeSeries } from './series.rules.ts';
import { minutesPaper, signedMinutes } from './sign-minutes.ts';
import { decreeOf, insertDecree, lockMeeting, meetingSubject } from './store.ts';

/** The name of the decree among a meeting's signatures. */
export const decreePaper = 'surat-keputusan';

/**
 * The head of the body issues the decree on a meeting's minutes (clause 9.4.5). Each competent candidate stands in its annex with the number
 * of his certificate, taken here from the scheme's own series, and its last day; so the head's signature covers every certificate. Refused
 * before all members present have signed the minutes, without a competent candidate, and a second time.
 */
export const issueDecree = operation({
  name: 'certification.issue-decree',
  grant: 'certification.sign',
  summary: 'Issue and sign the decree on signed minutes, with the annex of competent candidates (clause 9.4.5).',
  input: z.object({ meetingId: z.uuid() }),
  find: async (tx, { meetingId }) => {
    const meeting = await lockMeeting(tx, meetingId);
    return {
      meeting,
      version: await findVersion(tx, meeting.version_id),
      issued: await decreeOf(tx, meetingId),
      signed: (await signaturesOn(tx, meetingSubject(meetingId))).filter(({ paper }) => paper === minutesPaper),
    };
  },
  decide: ({ meeting, version, issued, signed }, { meetingId }, { today, now, actor }) => {
    const clause = '9.4.5';
    if (issued) refuse('certification.decisions.decree-issued', { number: issued.number, clause });
    const { minutes, number } = meeting;
    if (!minutes || !number) return refuse('certification.decisions.minutes-open', { clause });
    const missing = minutes.members.filter(
      (member) => member.present && !signed.some(({ personId }) => personId === member.personId),
    );
    if (missing.length > 0)
      refuse('certification.decisions.signatures-missing', { names: missing.map(({ name }) => name), clause });
    const competent = minutes.cases.filter(({ decision }) => decision === 'K');
    if (competent.length === 0) refuse('certification.decisions.nobody-competent', { clause });
    const { years } = version.content.validity;
    return {
      change: {
        meetingId,
        version,
        competent,
        signedBy: personOf(actor),
        signedAt: new Date(now.epochMilliseconds),
        content: {
          issuedOn: today.toString(),
          minutes: { number, heldOn: minutes.heldOn, hash: contentHash(signedMinutes(number, minutes)) },
          scheme: minutes.scheme,
          years,
        },
        lastDay: validUntil(today, years).toString(),
      },
      subject: meetingSubject(meetingId),
      facts: (result: { number: string }) => ({
        number: result.number,
        minutes: number,
        holders: competent.length,
        clause,
      }),
      todos: {
        close: [{ kinds: ['certification.issue-decree'] }],
        open: competent.map((each) => ({
          kind: 'certification.issue-certificate',
          for: { role: 'admin' },
          clause: '9.4.6',
          data: { number: each.number },
          subject: caseSubject(each.caseId),
        })),
      },
    };
  },
  save: async (tx, { meetingId, version, competent, signedBy, signedAt, content: fixed, lastDay }, circumstances) => {
    const subject = meetingSubject(meetingId);
    const { body, settings } = version.content;
    const number = await takeNumber(tx, officeSeries('decree', body.abbreviation), subject, circumstances);
    const certificates = { code: `certificate:${version.scheme_code}`, pattern: settings.certificateNumber };
    const holders: DecreeContent['holders'] = [];
    for (const { caseId, name, number: application } of competent) {
      const certificate = await takeNumber(tx, certificates, caseSubject(caseId), circumstances);
      holders.push({ caseId, name, application, certificate, validUntil: lastDay });
    }
    const content: DecreeContent = { ...fixed, number, holders };
    const verification = await takeVerificationNumber(tx, subject, randomBytes(5), circumstances);
    await insertDecree(tx, {
      meeting_id: meetingId,
      number,
      issued_on: content.issuedOn,
      verification_number: verification,
      content,
      signed_by: signedBy,
      signed_at: signedAt,
    });
    // The signature is bound to the numbers too, which are known only now; that is why it is not part of the outcome.
    await keepSignatures(tx, [{ paper: decreePaper, role: 'head', content }], subject, circumstances);
    await publishDecree(tx, verification, { ...content, body: body.name }, circumstances);
    return { number, certificates: holders.map(({ certificate }) => certificate) };
  },
});
