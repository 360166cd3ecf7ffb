/** Methods of assessment that can be planned and recorded (clause 9.3.1), in the order of the record FR.AK.02. */
export const methods = ['observation', 'oral', 'written', 'portfolio'] as const;

/** A method of assessment. */
export type Method = (typeof methods)[number];

/** The four rules of evidence: valid, authentic, current, sufficient (VATM; clauses 9.3.3-9.3.4). */
export const aspects = ['valid', 'authentic', 'current', 'sufficient'] as const;

/** One of the four rules of evidence. */
export type Aspect = (typeof aspects)[number];

/** Where a test site may be, as FR.AK.01 names the kinds. */
export const siteKinds = ['Sewaktu', 'Tempat Kerja', 'Mandiri'] as const;

/** The kind of a test site. */
export type SiteKind = (typeof siteKinds)[number];

/** What ties an assessor to a candidate so that he may not assess him (clause 9.2.2). */
export const relationKinds = ['trainer', 'employer', 'relative'] as const;

/** A relation that excludes an assessor. */
export type RelationKind = (typeof relationKinds)[number];

/** Competent (K) or not yet competent (BK). */
export type Verdict = 'K' | 'BK';

/** The most megabytes that a further document may have. */
export const furtherEvidenceMB = 10;
