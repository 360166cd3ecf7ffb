/** Who does what in a certification body. A role is a bundle of grants; what excludes what on one case is a rule, not a grant. */
export const roles = {
  applicant: {
    name: { id: 'Pemohon', en: 'Applicant' },
    grants: ['certification.apply', 'certification.own'],
  },
  admin: {
    name: { id: 'Admin LSP', en: 'Administrator' },
    grants: [
      'certification.cases',
      'certification.review',
      'certification.schedule',
      'certification.schemes',
      'certification.draft-schemes',
      'certification.registers',
      'certification.certificates',
      'people.manage',
      'organisation.manage',
    ],
  },
  assessor: {
    name: { id: 'Asesor', en: 'Assessor' },
    grants: ['certification.assess'],
  },
  'technical-team': {
    name: { id: 'Tim teknis', en: 'Technical team' },
    grants: ['certification.cases', 'certification.decide'],
  },
  committee: {
    name: { id: 'Komite skema', en: 'Scheme committee' },
    grants: ['certification.schemes', 'certification.draft-schemes', 'certification.rule'],
  },
  head: {
    name: { id: 'Ketua LSP', en: 'Head of the body' },
    grants: [
      'certification.cases',
      'certification.schemes',
      'certification.sign',
      'certification.registers',
      'certification.certificates',
      'people.manage',
      'organisation.manage',
    ],
  },
  'appeal-panel': {
    name: { id: 'Tim banding', en: 'Appeal panel' },
    grants: ['certification.appeals'],
  },
  auditor: {
    name: { id: 'Auditor', en: 'Auditor' },
    grants: ['certification.cases', 'certification.schemes', 'certification.registers', 'journal.read'],
  },
};

/** The hands that exclude each other on one case (clauses 9.2.2, 9.4.2, 9.9.4): a person has one of them at most. */
export type Hand = 'applicant' | 'reviewer' | 'assessor' | 'technical-team' | 'appeal-panel';
