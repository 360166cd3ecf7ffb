import type { Aspect, Method, RelationKind } from './methods.ts';

/** Names of methods, rules of evidence, relations and hands, in Indonesian. */
export const names = {
  methods: {
    observation: 'Observasi',
    oral: 'Lisan',
    written: 'Tertulis',
    portfolio: 'Portofolio',
  } satisfies Record<Method, string>,
  aspects: {
    valid: 'Valid',
    authentic: 'Asli',
    current: 'Terkini',
    sufficient: 'Memadai',
  } satisfies Record<Aspect, string>,
  relations: {
    trainer: 'pelatih',
    employer: 'atasan atau pemberi kerja',
    relative: 'keluarga',
  } satisfies Record<RelationKind, string>,
  hands: {
    applicant: 'pemohon',
    reviewer: 'penelaah berkas',
    assessor: 'asesor',
    'technical-team': 'tim teknis',
    'appeal-panel': 'tim banding',
  } as Record<string, string>,
};
