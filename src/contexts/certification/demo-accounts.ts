/** The demonstration accounts of the certification body. People are invented. */
export const demoAccounts = [
  { name: 'pemohon', person: 'Bagus Prasetyo', roles: ['applicant'] },
  { name: 'admin', person: 'Ratna Kusumawati', roles: ['admin'] },
  { name: 'asesor', person: 'Hendra Wibisono', roles: ['assessor'] },
  { name: 'timteknis', person: 'Dewi Anggraini', roles: ['technical-team'] },
  { name: 'timteknis2', person: 'Yusuf Maulana', roles: ['technical-team'] },
  { name: 'timteknis3', person: 'Lestari Handayani', roles: ['technical-team'] },
  { name: 'komite', person: 'Surya Darmawan', roles: ['committee'] },
  { name: 'ketua', person: 'Maria Simatupang', roles: ['head'] },
  { name: 'banding', person: 'Agus Setiadi', roles: ['appeal-panel'] },
  { name: 'auditor', person: 'Nurul Fadhilah', roles: ['auditor'] },
];
