import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { requireOtherHands, requireStatus } from './rules.ts';
import { lockVersion, setStatus, versionSubject } from './store.ts';

/** Confirms that a draft says what the document says. Signed by a member of the committee who did not enter it. */
export const verifyScheme = operation({
  name: 'certification.verify-scheme',
  grant: 'certification.rule',
  summary: 'Confirms that a draft scheme version says what the document says; never by the one who entered it.',
  input: z.object({ versionId: z.uuid() }),
  find: (tx, { versionId }) => lockVersion(tx, versionId),
  decide: (version, { versionId }, { actor, today }) => {
    requireStatus(version.status, 'draft');
    requireOtherHands(version.imported_by, actor);
    const { scheme_code: schemeCode, number } = version;
    return {
      change: { versionId, verified_by: personOf(actor), verified_on: today.toString() },
      subject: versionSubject(versionId),
      facts: { schemeCode, version: version.version, number, contentHash: version.content_hash },
      signatures: [{ paper: 'scheme-verification', content: version.content, role: 'committee' }],
      todos: {
        close: [{ kinds: ['certification.verify-scheme'] }],
        open: [
          { kind: 'certification.ratify-scheme', for: { role: 'head' }, data: { number, version: version.version } },
        ],
      },
    };
  },
  save: async (tx, { versionId, ...signed }) => {
    await setStatus(tx, versionId, { status: 'verified', ...signed });
    return { versionId, status: 'verified' as const };
  },
});
