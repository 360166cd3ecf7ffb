import {
  type Alternative,
  type EducationLevel,
  type EvidenceSide,
  plainLevelOf,
  rankOf,
} from '../content.requirements.ts';
import { type Check, finding } from '../findings.ts';
import { normalised } from '../normalised.ts';

/** The pairs of an alternative and what the evidence list repeats of it. */
const pairs = (scheme: Parameters<Check>[0]): [Alternative, EvidenceSide][] =>
  scheme.evidenceSide.flatMap((side) => {
    const alternative = scheme.alternatives.find((a) => a.clause === side.alternative);
    return alternative ? [[alternative, side] as [Alternative, EvidenceSide]] : [];
  });

const sameSet = (a: readonly string[] | 'all', b: readonly string[] | 'all'): boolean => {
  if (a === 'all' || b === 'all') return a === b;
  const left = new Set(a.map(normalised));
  return left.size === new Set(b.map(normalised)).size && b.every((x) => left.has(normalised(x)));
};

/** The basic requirement and the evidence list ask for different numbers of years. */
export const yearsContradict: Check = (scheme) =>
  pairs(scheme)
    .filter(([a, e]) => a.minimumYears !== e.minimumYears)
    .map(([a, e]) =>
      finding(
        'education-years-contradict',
        'contradiction',
        [a.clause, e.clause],
        { levels: a.levels, required: a.minimumYears, evidenced: e.minimumYears },
        'follow-requirement',
      ),
    );

/** The basic requirement and the evidence list name different education or work. */
export const termsContradict: Check = (scheme) =>
  pairs(scheme).flatMap(([a, e]) => {
    const terms = [
      ...(sameSet(a.levels, e.levels) ? [] : (['levels'] as const)),
      ...(sameSet(a.fieldsOfStudy, e.fieldsOfStudy) ? [] : (['fields-of-study'] as const)),
      ...(normalised(a.fieldOfWork ?? '') === normalised(e.fieldOfWork ?? '') ? [] : (['field-of-work'] as const)),
    ];
    if (terms.length === 0) return [];
    return [
      finding(
        'education-terms-contradict',
        'contradiction',
        [a.clause, e.clause],
        { levels: a.levels, terms },
        'follow-requirement',
      ),
    ];
  });

const sharedLevels = (a: Alternative, b: Alternative): EducationLevel[] => {
  const covers = (x: Alternative, level: EducationLevel) =>
    x.levels.includes(level) || x.levels.some((l) => l === plainLevelOf(level));
  return [...new Set([...a.levels.filter((l) => covers(b, l)), ...b.levels.filter((l) => covers(a, l))])];
};

const fieldsMeet = (a: Alternative, b: Alternative): boolean => {
  if (a.fieldsOfStudy === 'all' || b.fieldsOfStudy === 'all') return true;
  const left = new Set(a.fieldsOfStudy.map(normalised));
  return b.fieldsOfStudy.some((f) => left.has(normalised(f)));
};

/** One diploma fits two alternatives that ask for different numbers of years. */
export const alternativesOverlap: Check = (scheme) =>
  scheme.alternatives.flatMap((a, i) =>
    scheme.alternatives.slice(i + 1).flatMap((b) => {
      const shared = sharedLevels(a, b);
      if (shared.length === 0 || !fieldsMeet(a, b) || a.minimumYears === b.minimumYears) return [];
      const data = {
        levels: [a.levels, b.levels] as [EducationLevel[], EducationLevel[]],
        shared,
        years: [a.minimumYears, b.minimumYears] as [number, number],
      };
      return [finding('alternatives-overlap', 'warning', [a.clause, b.clause], data, 'separate')];
    }),
  );

/** One alternative asks the same years of levels of different rank. Where it asks for none there is nothing to tell apart. */
export const levelsShareAlternative: Check = (scheme) =>
  scheme.alternatives
    .filter((a) => a.minimumYears > 0 && new Set(a.levels.map(rankOf)).size > 1)
    .map((a) =>
      finding(
        'levels-share-alternative',
        'warning',
        [a.clause],
        { levels: a.levels, years: a.minimumYears },
        'same-years',
      ),
    );

/** Nothing is said of education above the highest level that is named. */
export const educationAboveUnnamed: Check = (scheme) => {
  if (scheme.higherEducation) return [];
  const levels = scheme.alternatives.flatMap((a) => a.levels.map((level) => ({ level, clause: a.clause })));
  const highest = levels.reduce((top, next) => (rankOf(next.level) > rankOf(top.level) ? next : top));
  if (rankOf(highest.level) >= rankOf('S3')) return [];
  return [finding('education-above-unnamed', 'gap', [highest.clause], { highest: highest.level }, 'higher-counts')];
};

/** Nothing is said of work before the diploma, though years of work are asked for. */
export const beforeGraduationUnstated: Check = (scheme) => {
  const asking = scheme.alternatives.filter((a) => a.minimumYears > 0);
  if (scheme.experienceBeforeGraduation || asking.length === 0) return [];
  const data = { default: scheme.settings.experienceBeforeGraduation };
  return [
    finding(
      'experience-before-graduation-unstated',
      'gap',
      asking.map((a) => a.clause),
      data,
      data.default,
    ),
  ];
};
