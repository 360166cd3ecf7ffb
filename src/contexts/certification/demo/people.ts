/** An invented applicant of the demonstration body, with what he writes in his application. No such person, school or firm exists. */
export interface Invented {
  /** Names him in the request ids of the seed. */
  key: string;
  name: string;
  sex: 'male' | 'female';
  birthPlace: string;
  birthDate: string;
  address: string;
  school: string;
  graduatedOn: string;
  employer: string;
  position: string;
  workedSince: string;
}

/** The invented applicants, by the stage that their case is brought to. */
export const invented = {
  handedOver: {
    key: 'serah',
    name: 'Yohanes Tarigan',
    sex: 'male',
    birthPlace: 'Kabanjahe',
    birthDate: '1984-02-17',
    address: 'Jalan Contoh Melati 4, Kota Depok',
    school: 'SMK Contoh Karya 2',
    graduatedOn: '2003-06-20',
    employer: 'PT Graha Contoh Utama',
    position: 'Pelaksana utama',
    workedSince: '2005-03-01',
  },
  awaitingDecree: {
    key: 'sk',
    name: 'Intan Permatasari',
    sex: 'female',
    birthPlace: 'Malang',
    birthDate: '1989-09-03',
    address: 'Jalan Contoh Kenanga 17, Kota Bogor',
    school: 'SMK Contoh Bangun 1',
    graduatedOn: '2008-06-14',
    employer: 'PT Tiang Contoh Perkasa',
    position: 'Pelaksana struktur',
    workedSince: '2010-01-11',
  },
  notYet: {
    key: 'belum',
    name: 'Fajar Hidayatullah',
    sex: 'male',
    birthPlace: 'Serang',
    birthDate: '1991-11-28',
    address: 'Jalan Contoh Anggrek 9, Kota Tangerang',
    school: 'SMK Contoh Teknik 5',
    graduatedOn: '2010-06-12',
    employer: 'CV Bata Contoh Mandiri',
    position: 'Mandor',
    workedSince: '2012-08-06',
  },
  recommended: {
    key: 'rekomendasi',
    name: 'Rina Marpaung',
    sex: 'female',
    birthPlace: 'Balige',
    birthDate: '1988-04-09',
    address: 'Jalan Contoh Flamboyan 21, Kota Bekasi',
    school: 'SMK Contoh Bangun 3',
    graduatedOn: '2007-06-16',
    employer: 'PT Fondasi Contoh Jaya',
    position: 'Pelaksana arsitektur',
    workedSince: '2009-02-02',
  },
  scheduled: {
    key: 'uji',
    name: 'Putu Aryawan',
    sex: 'male',
    birthPlace: 'Tabanan',
    birthDate: '1987-07-22',
    address: 'Jalan Contoh Cempaka 6, Jakarta Timur',
    school: 'SMK Contoh Karya 1',
    graduatedOn: '2006-06-17',
    employer: 'PT Dinding Contoh Sejahtera',
    position: 'Pelaksana lapangan',
    workedSince: '2008-05-05',
  },
  participant: {
    key: 'peserta',
    name: 'Eko Saputro',
    sex: 'male',
    birthPlace: 'Klaten',
    birthDate: '1990-01-30',
    address: 'Jalan Contoh Dahlia 12, Jakarta Barat',
    school: 'SMK Contoh Teknik 2',
    graduatedOn: '2009-06-13',
    employer: 'PT Atap Contoh Nusantara',
    position: 'Pelaksana lapangan',
    workedSince: '2011-09-19',
  },
  returned: {
    key: 'kembali',
    name: 'Dimas Nugraha',
    sex: 'male',
    birthPlace: 'Sumedang',
    birthDate: '1992-03-14',
    address: 'Jalan Contoh Teratai 30, Jakarta Selatan',
    school: 'SMK Contoh Bangun 4',
    graduatedOn: '2010-06-19',
    employer: 'PT Lantai Contoh Abadi',
    position: 'Pengawas lapangan',
    workedSince: '2012-02-13',
  },
  submitted: {
    key: 'baru',
    name: 'Siti Rahmadani',
    sex: 'female',
    birthPlace: 'Padang',
    birthDate: '1990-12-05',
    address: 'Jalan Contoh Mawar 8, Jakarta Pusat',
    school: 'SMK Contoh Karya 6',
    graduatedOn: '2009-06-20',
    employer: 'PT Kusen Contoh Makmur',
    position: 'Pelaksana lapangan',
    workedSince: '2011-04-04',
  },
} as const satisfies Record<string, Invented>;
