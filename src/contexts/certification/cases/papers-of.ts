import { type CaseState, caseStates } from './states.ts';

/** A paper of a case: the file below `perkara/<id>/`, and the code of its form; a paper without one has its name in words. */
export interface CasePaper {
  file: string;
  name: string | null;
}

const since: readonly (CasePaper & { from: CaseState; method?: string })[] = [
  { file: 'fr-apl-01.pdf', name: 'FR.APL.01', from: 'submitted' },
  { file: 'fr-apl-02.pdf', name: 'FR.APL.02', from: 'submitted' },
  { file: 'fr-ak-01.pdf', name: 'FR.AK.01', from: 'scheduled' },
  { file: 'fr-ia-01.pdf', name: 'FR.IA.01', from: 'recommended', method: 'observation' },
  { file: 'fr-ia-07.pdf', name: 'FR.IA.07', from: 'recommended', method: 'oral' },
  { file: 'fr-ia-08.pdf', name: 'FR.IA.08', from: 'recommended', method: 'portfolio' },
  { file: 'fr-ak-02.pdf', name: 'FR.AK.02', from: 'recommended' },
  { file: 'fr-ak-05.pdf', name: 'FR.AK.05', from: 'recommended' },
  { file: 'sertifikat.pdf', name: null, from: 'certified' },
  { file: 'kartu.pdf', name: null, from: 'certified' },
  { file: 'persetujuan.pdf', name: null, from: 'certified' },
];

/** The papers that a case in this state has; sheets of a method only where that method was used in the test. */
export function papersOf(state: CaseState, methods: readonly string[]): CasePaper[] {
  const reached = caseStates.indexOf(state);
  return since
    .filter(({ from, method }) => caseStates.indexOf(from) <= reached && (!method || methods.includes(method)))
    .map(({ file, name }) => ({ file, name }));
}
