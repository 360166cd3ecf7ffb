import type { Applicant } from '../applications/eligibility.ts';
import { type EducationLevel, educationLevels } from './content.requirements.ts';
import type { EffectiveAlternative } from './rulings.ts';

/** What a visitor has filled in on the page that checks the basic requirements; names as in the address. */
export const checkFields = ['jenjang', 'prodi', 'lulus', 'tahun', 'bulan'] as const;

/** One of {@link checkFields}. */
export type CheckField = (typeof checkFields)[number];

/** The earliest year of graduation that the page takes. */
export const earliestYear = 1950;

/** The fields of study and of work that a scheme's alternatives name, each once. */
export function namesIn(alternatives: readonly EffectiveAlternative[]): { study: string[]; work: string[] } {
  const study = alternatives.flatMap((a) => (a.fieldsOfStudy === 'all' ? [] : a.fieldsOfStudy));
  return {
    study: [...new Set(study)],
    work: [...new Set(alternatives.flatMap((a) => (a.fieldOfWork ? [a.fieldOfWork] : [])))],
  };
}

/**
 * The applicant that a visitor's few figures describe: one diploma, and one unbroken time of work that ends today and is shown by a
 * letter. Of a year of graduation the last day is taken, the stricter reading. Answers which fields are wrong otherwise.
 */
export function applicantFrom(
  typed: Partial<Record<CheckField, string>>,
  scheme: { work: readonly string[]; employer: string },
  today: Temporal.PlainDate,
): { applicant: Applicant; wrong: null } | { applicant: null; wrong: CheckField[] } {
  const level = educationLevels.find((each): each is EducationLevel => each === typed.jenjang);
  const fieldOfStudy = (typed.prodi ?? '').trim();
  const graduated = wholeNumber(typed.lulus, earliestYear, today.year);
  const years = wholeNumber(typed.tahun, 0, 60);
  const months = typed.bulan?.trim() ? wholeNumber(typed.bulan, 0, 11) : 0;
  const isFieldWrong = fieldOfStudy === '' || fieldOfStudy.length > 120;
  if (!level || isFieldWrong || graduated === null || years === null || months === null) {
    const wrong = {
      jenjang: !level,
      prodi: isFieldWrong,
      lulus: graduated === null,
      tahun: years === null,
      bulan: months === null,
    };
    return { applicant: null, wrong: checkFields.filter((field) => wrong[field]) };
  }
  const lastDay = Temporal.PlainDate.from({ year: graduated, month: 12, day: 31 });
  const graduatedOn = Temporal.PlainDate.compare(lastDay, today) > 0 ? today : lastDay;
  const from = today.subtract({ years, months }).add({ days: 1 });
  const isWorking = years + months > 0;
  return {
    wrong: null,
    applicant: {
      diplomas: [{ level, fieldOfStudy, graduatedOn: graduatedOn.toString() }],
      work: isWorking
        ? scheme.work.map((fieldOfWork) => ({
            from: from.toString(),
            to: today.toString(),
            fieldOfWork,
            employer: scheme.employer,
            hasLetter: true,
          }))
        : [],
    },
  };
}

function wholeNumber(text: string | undefined, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text?.trim() ?? '')) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
