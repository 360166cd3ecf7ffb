import type { Words } from '#kernel/language/words.ts';
import type { names as master } from './words.names.id.ts';

/** Names of methods, rules of evidence, relations and hands, in English. */
export const names: Words<typeof master> = {
  methods: { observation: 'Observation', oral: 'Oral', written: 'Written', portfolio: 'Portfolio' },
  aspects: { valid: 'Valid', authentic: 'Authentic', current: 'Current', sufficient: 'Sufficient' },
  relations: { trainer: 'trainer', employer: 'superior or employer', relative: 'relative' },
  hands: {
    applicant: 'applicant',
    reviewer: 'reviewer',
    assessor: 'assessor',
    'technical-team': 'technical team',
    'appeal-panel': 'appeal panel',
  } as Record<string, string>,
};
