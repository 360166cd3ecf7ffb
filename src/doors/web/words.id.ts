/** Words of the front door: landing page and what went wrong. The page of parts has its own. */
export const id = {
  landing: {
    tab: 'Pancakarya: lima urusan kerja, satu catatan',
    title: 'Lima urusan kerja dalam satu catatan yang dapat diperiksa siapa saja.',
    lead: 'Magang, sertifikat kompetensi, jenjang karier, tugas lapangan, dan rencana daerah berjalan dalam satu sistem. Setiap langkah menyebut siapa, kapan, dan pasal yang mendasarinya.',
    signIn: 'Masuk',
    verifyTitle: 'Periksa sertifikat',
    verifyText:
      'Tidak perlu akun. Hasilnya menyebut pemegang, skema, masa berlaku, dan apakah sertifikat itu dibekukan atau dicabut.',
    verifyLabel: 'Nomor verifikasi',
    verifyHint: 'Tercetak di bawah kode QR sertifikat, misalnya 2026-000001-7Q4M2XKD. Kode QR-nya juga dapat dipindai.',
    verifyButton: 'Periksa',
    doorsTitle: 'Lima pintu',
    closed: 'Belum dibuka',
    demoTitle: 'Ingin mencoba dulu?',
    demoText:
      'Semua peran tersedia sebagai akun contoh dengan satu ketukan: pemohon, asesor, tim teknis, ketua, dan lainnya. Data contoh boleh diubah sesuka hati.',
    demoLink: 'Masuk dengan akun contoh',
    lifeTitle: 'Satu orang melewati kelimanya',
    lifeText:
      'Siswa magang, membawa bukti kompetensinya ke lembaga sertifikasi, diterima bekerja, naik jenjang, memegang jabatan, lalu bertugas di daerah yang rencananya disusun dari laporan semua pihak. Catatan itu milik orangnya dan ikut ke mana ia pergi.',
    parts: 'Bagian antarmuka',
  },
  doors: {
    partnership: {
      name: 'Kemitraan sekolah',
      line: 'Sekolah dan dunia industri menyepakati magang, menempatkan siswa, dan menelusuri tamatannya.',
    },
    certification: {
      name: 'Sertifikasi kompetensi',
      line: 'Dari permohonan, uji kompetensi, dan keputusan sampai sertifikat yang dapat diperiksa siapa saja.',
    },
    career: {
      name: 'Pengembangan karier',
      line: 'Jabatan, penilaian, pelatihan, dan promosi yang alasannya dapat dibaca setiap pegawai.',
    },
    rostering: {
      name: 'Penugasan kerja bakti',
      line: 'Jadwal yang sudah terbit diperiksa sel demi sel: siapa bertugas di mana, dan kecamatan mana yang terlewat.',
    },
    planning: {
      name: 'Perencanaan daerah',
      line: 'Dari isu strategis ke kegiatan beranggaran, lalu laporan kemajuan yang apa adanya.',
    },
  },
  errors: {
    code: (status: number) => `Kode ${status}`,
    again: 'Coba lagi',
    home: 'Ke halaman depan',
    signIn: 'Masuk',
    notFound: {
      title: 'Halaman ini tidak ada.',
      text: 'Alamatnya mungkin salah ketik atau sudah berpindah. Tidak ada data Anda yang berubah.',
    },
    forbidden: {
      title: 'Anda tidak berwenang membuka halaman ini.',
      text: 'Halaman ini milik peran lain. Bila Anda memegang lebih dari satu peran, ganti peran di bagian atas halaman kerja.',
    },
    signedOut: {
      title: 'Silakan masuk dulu.',
      text: 'Sesi Anda berakhir atau belum dimulai. Setelah masuk, Anda kembali ke halaman ini.',
    },
    tooMany: {
      title: 'Terlalu banyak permintaan.',
      text: 'Tunggu sebentar, lalu coba lagi. Isian yang sudah tersimpan tidak hilang.',
    },
    busy: { title: 'Sistem sedang sibuk.', text: 'Yang sudah tersimpan tetap aman. Coba lagi dalam beberapa saat.' },
    badRequest: {
      title: 'Permintaan ini tidak dapat diproses.',
      text: 'Kembali ke halaman sebelumnya, muat ulang, lalu kirim sekali lagi.',
    },
    broken: {
      title: 'Ada yang tidak berjalan di pihak kami.',
      text: 'Kejadian ini sudah tercatat. Yang sudah tersimpan tetap aman; coba lagi beberapa saat lagi.',
    },
  },
};
