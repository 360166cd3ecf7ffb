import { SchemeFile } from '#contexts/certification/schemes/content.file.ts';
import { choiceText, findingText } from '#contexts/certification/schemes/findings.words.ts';
import { applyRulings } from '#contexts/certification/schemes/rulings.ts';
import { languageFlag, languageOf } from './language.ts';
import { tool } from './tool.ts';

/** Contradictions, gaps and doubts in a certification scheme; one that the committee has ruled on is shown and is no finding any more. */
export const lintScheme = tool<SchemeFile>({
  name: 'lint-scheme',
  summary: 'Contradictions, gaps and doubts in a certification scheme, each with its clauses and a suggested ruling.',
  input: SchemeFile,
  flags: { language: languageFlag },
  example: 'src/contexts/certification/seeds/scheme-16-koper.json',
  run({ rulings, ...scheme }, flags) {
    const language = languageOf(flags);
    const { settlements, unused } = applyRulings(scheme, rulings);
    const findings = settlements.map(({ finding, pending, choice, ruling }) => {
      const { severity, ...words } = findingText(finding, language);
      return {
        ...finding,
        words,
        severityWord: severity,
        pending,
        reading: choice,
        decidedOn: ruling?.decidedOn ?? null,
      };
    });
    const open = findings.filter((f) => f.pending);
    return {
      answer: {
        scheme: scheme.number,
        open: open.length,
        findings: findings.map(({ severityWord: _, ...f }) => f),
        unusedRulings: unused,
      },
      finding: open.length > 0,
      words: [
        ...findings.flatMap((f) => [
          `${f.severityWord} [${f.clauses.join(' / ')}] ${f.words.title} (${f.code})`,
          `  ${f.words.says}`,
          f.pending ? `  -> ${f.words.suggestion}` : `  = ${f.decidedOn}: ${choiceText(f.code, f.reading, language)}`,
        ]),
        ...unused.map((u) => `! ${u.ruling.findingCode} [${u.ruling.clauses.join(' / ')}]: ${u.why}`),
      ],
    };
  },
});
