import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { lockSite, verifySiteRow } from './registers.store.ts';

/** Records that the body has verified a test site, from which day until which (clause 9.3.2). A later verification replaces the dates. */
export const verifySite = operation({
  name: 'certification.verify-site',
  grant: 'certification.schedule',
  summary: 'Record the verification of a test site and until when it holds.',
  input: z.object({ siteId: z.uuid(), verifiedOn: z.iso.date(), verifiedUntil: z.iso.date() }),
  find: (tx, { siteId }) => lockSite(tx, siteId),
  decide: (site, { verifiedOn, verifiedUntil }, { actor, today }) => {
    const clause = '9.3.2';
    if (Temporal.PlainDate.compare(verifiedOn, today) > 0)
      refuse('certification.assessments.verified-order', { clause }, { field: 'verifiedOn' });
    if (Temporal.PlainDate.compare(verifiedUntil, verifiedOn) <= 0) {
      refuse('certification.assessments.verified-order', { clause }, { field: 'verifiedUntil' });
    }
    return {
      change: {
        siteId: site.site_id,
        row: { verified_on: verifiedOn, verified_until: verifiedUntil, verified_by: personOf(actor) },
      },
      subject: { type: 'certification.site', id: site.site_id },
      facts: { verifiedOn, verifiedUntil },
    };
  },
  save: (tx, { siteId, row }) => verifySiteRow(tx, siteId, row),
});
