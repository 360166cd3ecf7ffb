import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eligibility } from './eligibility.ts';
import { lintScheme } from './lint-scheme.ts';
import { runTool } from './run-tool.ts';

const house = join(import.meta.dirname, '../../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(house, file), 'utf8'));
const real = 'src/contexts/certification/seeds/scheme-16-koper.json';
const applicant = 'examples/applicant.json';
const run = (line: string, reader = read) => runTool(line.split(' '), [lintScheme, eligibility], reader);

describe('lint-scheme', () => {
  it('names the ten and eight years of the real scheme with both clauses and ends with 1', () => {
    const { out, words, exit } = run(`lint-scheme ${real} --language en`);
    expect(exit).toBe(1);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({
        code: 'education-years-contradict',
        severity: 'contradiction',
        clauses: ['6.2', '9.1.2.b'],
        data: { levels: ['SMK'], required: 10, evidenced: 8 },
      }),
    );
    expect(words.join('\n')).toMatch(/Contradiction \[6\.2 \/ 9\.1\.2\.b\]/);
  });

  it('finds what is wrong with the small example, and shows the one that was ruled on as settled', () => {
    const { out } = run('lint-scheme examples/scheme-small.json');
    const { open, findings } = JSON.parse(out);
    expect(findings.map((f: { code: string; pending: boolean }) => [f.code, f.pending])).toEqual([
      ['education-years-contradict', false],
      ['legal-basis-later', true],
      ['procedure-missing', true],
    ]);
    expect(open).toBe(2);
  });

  it('ends with 0 when every finding is ruled on, and says which rulings fit nothing', () => {
    const small = read('examples/scheme-small.json') as { rulings: { clauses: string[] }[] };
    const more = [
      {
        findingCode: 'legal-basis-later',
        clauses: ['4.2', 'pengesahan'],
        choice: 'confirm',
        reason: 'x',
        decidedOn: '2026-03-03',
      },
      { findingCode: 'procedure-missing', clauses: ['12'], choice: 'amend', reason: 'x', decidedOn: '2026-03-03' },
      { findingCode: 'procedure-missing', clauses: ['99'], choice: 'amend', reason: 'x', decidedOn: '2026-03-03' },
    ];
    const { out, exit } = run('lint-scheme -', () => ({ ...small, rulings: [...small.rulings, ...more] }));
    expect(exit).toBe(0);
    expect(JSON.parse(out).unusedRulings).toEqual([{ ruling: more[2], why: 'no-such-finding' }]);
  });

  it('says where a document is no scheme', () => {
    const broken = { ...(read(real) as object), validity: { clause: '9.4.6', years: 'lima' } };
    const { words, exit } = run('lint-scheme -', () => broken);
    expect(exit).toBe(2);
    expect(words.join('\n')).toMatch(/\$\.validity\.years/);
  });
});

describe('eligibility', () => {
  it('answers two files and one document that holds both alike', () => {
    const two = run(`eligibility ${real} ${applicant} --on 2026-11-22`);
    const one = run('eligibility - --on 2026-11-22', () => ({ scheme: read(real), applicant: read(applicant) }));
    expect(one).toEqual(two);
    expect(two.exit).toBe(1);
    expect(JSON.parse(two.out)).toMatchObject({ eligible: false, best: '6.2', on: '2026-11-22' });
  });

  it('ends with 0 for an eligible applicant and follows the rulings in the file', () => {
    const young = {
      diplomas: [{ level: 'SMA', fieldOfStudy: 'IPA', graduatedOn: '2020-05-02' }],
      work: [{ from: '2023-01-01', to: '2024-12-31', fieldOfWork: 'Pengukuran', employer: 'CV Ukur', hasLetter: true }],
    };
    const { exit, out } = run('eligibility examples/scheme-small.json - --on 2026-11-22', (file) =>
      file === '-' ? young : read(file),
    );
    expect({ exit, best: JSON.parse(out).best }).toEqual({ exit: 0, best: '6.1' });
  });

  it.each([
    [`eligibility ${real} ${applicant} --on 2026-02-29`, /--on/],
    [`eligibility ${real} ${applicant} --language jv`, /--language/],
    [`eligibility ${applicant} ${real}`, /\$\.number/],
    [`eligibility ${real}`, /one that holds "scheme" and "applicant"/],
  ])('%s is refused with 2', (line, says) => {
    const { exit, words } = run(line);
    expect(exit).toBe(2);
    expect(words.join('\n')).toMatch(says);
  });
});
