import { type Check, finding } from '../findings.ts';

/** Years of work are asked for, but the evidence list names no paper that would show them. */
export const experienceWithoutLetter: Check = (scheme) =>
  scheme.evidenceSide
    .filter((e) => !e.proof.includes('work-letter'))
    .map((e) =>
      finding(
        'experience-without-letter',
        e.minimumYears > 0 ? 'gap' : 'warning',
        [e.clause, e.alternative],
        { levels: e.levels, years: e.minimumYears },
        e.minimumYears > 0 ? 'letter-required' : 'letter-not-required',
      ),
    );

/** An alternative stands among the requirements but not in the evidence list. */
export const alternativeWithoutEvidence: Check = (scheme) =>
  scheme.alternatives
    .filter((a) => !scheme.evidenceSide.some((e) => e.alternative === a.clause))
    .map((a) => finding('alternative-without-evidence', 'gap', [a.clause], { levels: a.levels }, 'diploma-and-letter'));

/** Applicants are promised to be told their duties, and no clause lists any. */
export const applicantDutiesMissing: Check = (scheme) =>
  scheme.information.items.includes('applicant-duties') && scheme.duties.applicant.length === 0
    ? [
        finding(
          'applicant-duties-missing',
          'gap',
          [
            scheme.information.clause,
            ...scheme.duties.holder.slice(0, 1).map((d) => d.clause.split('.').slice(0, 2).join('.')),
          ],
          {},
          'publish-list',
        ),
      ]
    : [];

/** The fee points to somebody's rules without number and without an amount. */
export const feeUnspecific: Check = (scheme) =>
  scheme.fee.regulation === null && scheme.fee.amount === null
    ? [finding('fee-unspecific', 'gap', [scheme.fee.clause], { authority: scheme.fee.authority }, 'publish-decree')]
    : [];
