import type { LegalBasis } from '../content.document.ts';
import { type Check, finding } from '../findings.ts';

const nameOf = (basis: LegalBasis): string =>
  basis.year && !basis.number.includes(String(basis.year))
    ? `${basis.kind} ${basis.number}/${basis.year}`
    : `${basis.kind} ${basis.number}`;

/** The body ratified the scheme before the authority verified it: from which day does it hold? */
export const ratifiedBeforeVerified: Check = ({ ratified, verified }) =>
  verified && ratified.on < verified.on
    ? [
        finding(
          'ratified-before-verified',
          'warning',
          [ratified.clause, verified.clause],
          { ratified: ratified.on, verified: verified.on },
          'effective-on-verification',
        ),
      ]
    : [];

/** The scheme was ratified and nobody verified it. */
export const notVerified: Check = ({ ratified, verified }) =>
  verified ? [] : [finding('not-verified', 'gap', [ratified.clause], { ratified: ratified.on }, 'wait')];

/** The scheme was ratified before the committee laid it down. */
export const ratifiedBeforeDrafted: Check = ({ drafted, ratified }) =>
  ratified.on < drafted.on
    ? [
        finding(
          'ratified-before-drafted',
          'contradiction',
          [ratified.clause, drafted.clause],
          { drafted: drafted.on, ratified: ratified.on },
          'amend',
        ),
      ]
    : [];

/** The scheme rests on a regulation (or an amendment of one) that is younger than the scheme. */
export const legalBasisLater: Check = ({ legalBases, ratified }) => {
  const year = Number(ratified.on.slice(0, 4));
  return legalBases
    .filter((b) => (b.date ? b.date > ratified.on : (b.year ?? 0) > year) || b.amendedBy.some((a) => a.year > year))
    .map((b) =>
      finding(
        'legal-basis-later',
        'contradiction',
        [b.clause, ratified.clause],
        { basis: nameOf(b), ratified: ratified.on },
        'amend',
      ),
    );
};

/** A regulation is cited without its year, so nobody can tell whether it is older than the scheme. */
export const legalBasisUndated: Check = ({ legalBases }) =>
  legalBases
    .filter((b) => b.year === null && b.date === null)
    .map((b) => finding('legal-basis-undated', 'warning', [b.clause], { basis: nameOf(b) }, 'amend'));
