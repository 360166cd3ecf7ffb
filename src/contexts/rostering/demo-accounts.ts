/** The demonstration accounts of the provincial government. People are invented. */
export const demoAccounts = [
  { name: 'gubernur', person: 'Rahmat Adiputra', roles: ['governor'] },
  { name: 'sekda', person: 'Endah Purwaningsih', roles: ['sekda'] },
  { name: 'petugas', person: 'Galih Ramadhan', roles: ['clerk'] },
  { name: 'pejabat', person: 'Tuti Rosmalina', roles: ['official'] },
  { name: 'kecamatan', person: 'Firman Hidayat', roles: ['kecamatan'] },
];
