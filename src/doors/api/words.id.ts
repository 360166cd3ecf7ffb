/** What the API itself says, in Indonesian; refusals of operations have their own words. */
export const id = {
  title: (status: number): string =>
    ({
      400: 'Permintaan tidak terbaca',
      401: 'Belum masuk',
      403: 'Tidak berwenang',
      404: 'Tidak ditemukan',
      405: 'Metode tidak sesuai',
      409: 'Berbenturan',
      413: 'Terlalu besar',
      415: 'Jenis isi tidak sesuai',
      422: 'Ditolak',
      429: 'Terlalu sering',
      503: 'Sedang sibuk',
    })[status] ?? 'Gangguan pada sistem',
  faults: {
    'api.not-json': (why: string) => ({ says: 'Isi permintaan bukan JSON yang sah.', remedy: why }),
    'api.not-object': () => ({ says: 'Isi permintaan harus satu objek JSON.' }),
    'api.media-type': (wanted: string) => ({
      says: `Jenis isi permintaan tidak sesuai.`,
      remedy: `Kirim sebagai ${wanted}.`,
    }),
    'api.unknown-operation': (near: string) => ({
      says: 'Tidak ada operasi atau tampilan dengan nama itu.',
      remedy: near ? `Yang paling mirip: ${near}.` : 'Daftarnya ada di /api/docs.',
    }),
    'api.unknown-parameter': (name: string) => ({ says: `Parameter “${name}” tidak dikenal.` }),
    'api.method': (wanted: string) => ({ says: `Gunakan metode ${wanted}.` }),
    'api.too-large': (limitMB: string) => ({
      says: `Isi permintaan melebihi ${limitMB} MB.`,
      remedy: 'Unggah berkas lewat alamat documents.',
    }),
    'api.no-file': () => ({
      says: 'Tidak ada berkas dalam formulir.',
      remedy: 'Kirim berkas sebagai multipart/form-data.',
    }),
    'api.bad-key': () => ({
      says: 'Kunci API tidak berlaku.',
      remedy: 'Buat kunci baru, atau periksa apakah sudah kedaluwarsa.',
    }),
    'api.bad-token': () => ({
      says: 'Tanda masuk setempat tidak berlaku.',
      remedy: 'Jalankan perintah di komputer dan folder data yang sama dengan peladen.',
    }),
    'api.unknown-account': (email: string) => ({ says: `Tidak ada akun “${email}”.` }),
    'api.bad-request-id': () => ({ says: 'Idempotency-Key harus 8 sampai 100 huruf, angka, atau tanda - _ . :' }),
    'api.failed': () => ({
      says: 'Terjadi gangguan. Gangguan ini sudah tercatat.',
      remedy: 'Ulangi dengan Idempotency-Key yang sama; tidak ada yang tersimpan dua kali.',
    }),
  },
  docs: {
    title: 'API Pancakarya',
    lead: 'Semua operasi dan tampilan, sama seperti yang dipakai layar, baris perintah, dan pekerja latar. Satu daftar, satu aturan.',
    document: 'Dokumen OpenAPI 3.1',
    home: 'Ke beranda',
    contents: 'Isi',
    call: 'Memanggil',
    callOperation:
      'Operasi mengubah data: POST dengan isi JSON. Kirim Idempotency-Key agar pengulangan dijawab dengan hasil pertama.',
    callView:
      'Tampilan hanya membaca: GET dengan parameter di alamat; nilai bertingkat ditulis dengan titik, atau seluruhnya sebagai JSON di ?input=. Pertanyaan yang terlalu panjang boleh dikirim dengan POST.',
    callDocuments:
      'Berkas dikirim dahulu sebagai multipart/form-data ke /documents. Isinya diperiksa; jawabannya nomor dokumen untuk dipakai dalam operasi.',
    signIn: 'Masuk',
    signInText:
      'Dengan kuki sesi dari halaman Masuk, atau kunci API di kepala x-api-key. Kunci bekerja dengan kewenangan pemiliknya.',
    organisations: 'Organisasi',
    organisationsText: 'Bagian {tenant} pada alamat adalah nama pendek organisasi. Daftarnya:',
    problems: 'Penolakan',
    problemsText:
      'Setiap penolakan adalah application/problem+json (RFC 9457) dengan kode tetap. Bahasa kalimatnya mengikuti Accept-Language; programlah terhadap kode, bukan kalimat.',
    codes: 'Daftar kode',
    code: 'Kode',
    status: 'Status',
    field: 'Isian',
    type: 'Jenis',
    rule: 'Aturan',
    required: 'wajib',
    who: 'Berwenang',
    noInput: 'Tanpa isian.',
    example: 'Contoh',
    schema: 'JSON Schema',
    uploads: 'Dokumen yang diterima',
    kinds: { operation: 'operasi', view: 'tampilan' },
    contexts: {
      kernel: 'Inti',
      platform: 'Platform',
      certification: 'Sertifikasi',
      career: 'Karier',
      rostering: 'Penjadwalan',
      planning: 'Perencanaan',
      partnership: 'Kemitraan',
      passport: 'Paspor Karya',
    } as Record<string, string>,
    everyone: {
      public: 'siapa pun',
      'signed-in': 'siapa pun yang masuk',
      member: 'setiap anggota organisasi',
    } as Record<string, string>,
  },
};
