import { id as organisations } from '../organisations/words.id.ts';
import { id as people } from '../people/words.id.ts';
import type { RefusalWords } from '../refusals.ts';

const kind: Record<string, string> = {
  pdf: 'PDF',
  jpeg: 'JPG',
  png: 'PNG',
  webp: 'WebP',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  text: 'teks',
};

const refusals: RefusalWords<'kernel'> = {
  ...people.refusals,
  'kernel.not-signed-in': () => ({
    says: 'Anda belum masuk.',
    remedy: 'Masuk dahulu, lalu ulangi.',
  }),
  'kernel.not-granted': () => ({
    says: 'Peran Anda di organisasi ini tidak berwenang melakukan hal itu.',
    remedy: 'Hubungi admin organisasi bila menurut Anda seharusnya berwenang.',
  }),
  'kernel.unknown-tenant': ({ slug }) => ({
    says: `Organisasi “${slug}” tidak ada di sini.`,
    remedy: 'Periksa alamat halaman.',
  }),
  'kernel.not-found': () => ({
    says: 'Yang Anda cari tidak ada, atau bukan untuk Anda lihat.',
    remedy: 'Kembali ke daftar dan pilih dari sana.',
  }),
  'kernel.invalid': ({ rule, limit }) => faultOf(rule, limit),
  'kernel.changed-meanwhile': () => ({
    says: 'Data ini baru saja diubah orang lain.',
    remedy: 'Muat ulang halaman, lihat perubahannya, lalu ulangi bila masih perlu.',
  }),
  'kernel.two-hands': () => ({
    says: 'Satu orang hanya boleh memegang satu peran dalam satu perkara.',
    remedy: 'Pilih orang yang belum terlibat dalam perkara ini.',
  }),
  'kernel.request-reused': () => ({
    says: 'Permintaan ini sudah dipakai untuk hal lain.',
    remedy: 'Muat ulang halaman, lalu kirim lagi.',
  }),
  'kernel.busy': () => ({
    says: 'Sistem sedang sibuk.',
    remedy: 'Tunggu beberapa detik, lalu kirim lagi. Tidak ada yang tersimpan dua kali.',
  }),
  'kernel.too-many-requests': ({ seconds }) => ({
    says: 'Terlalu banyak permintaan.',
    remedy: `Coba lagi dalam ${seconds} detik.`,
  }),
  'kernel.too-large': ({ limitMB, sizeMB }) => ({
    says: `Berkas terlalu besar: ${sizeMB} MB; batasnya ${limitMB} MB.`,
    remedy: 'Perkecil berkas atau pindai ulang dengan resolusi lebih rendah.',
  }),
  'kernel.empty-file': ({ name }) => ({
    says: `Berkas “${name}” kosong (0 byte).`,
    remedy: 'Pilih kembali berkas yang benar.',
  }),
  'kernel.wrong-file-type': ({ name, found, allowed }) => ({
    says: `Isi berkas “${name}” adalah ${kind[found] ?? found}, bukan ${allowed.map((k) => kind[k] ?? k).join(' atau ')}.`,
    remedy: `Unggah berkas ${allowed.map((k) => kind[k] ?? k).join(' atau ')}. Mengganti akhiran nama tidak mengubah isinya.`,
  }),
  'kernel.active-content': ({ name }) => ({
    says: `PDF “${name}” berisi skrip, lampiran, atau tindakan otomatis.`,
    remedy: 'Cetak ulang sebagai PDF biasa, lalu unggah hasilnya.',
  }),
  'kernel.unreadable-image': ({ name }) => ({
    says: `Gambar “${name}” rusak atau tidak terbaca.`,
    remedy: 'Foto atau pindai ulang, lalu unggah lagi.',
  }),
  'kernel.unreadable-file': ({ name, why, limit }) => ({
    says: {
      damaged: `Berkas “${name}” rusak dan tidak terbaca.`,
      encrypted: `Berkas “${name}” dikunci dengan kata sandi.`,
      'too-many-pages': `Berkas “${name}” melebihi ${limit} halaman.`,
      'too-complex': `Berkas “${name}” terlalu rumit untuk diperiksa.`,
    }[why],
    remedy:
      why === 'encrypted'
        ? 'Buka kuncinya, simpan sebagai PDF biasa, lalu unggah.'
        : 'Cetak atau pindai ulang sebagai PDF biasa, lalu unggah.',
  }),
  'kernel.decree-known': ({ id }) => ({
    says: `Keputusan bersama “${id}” sudah tercatat.`,
    remedy: 'Catat perubahan sebagai keputusan tersendiri.',
  }),
  'kernel.decree-not-signed': ({ signedOn }) => ({
    says: `Keputusan bertanggal ${signedOn} belum ditandatangani.`,
    remedy: 'Catat setelah ditandatangani.',
  }),
};

function faultOf(rule: string | undefined, limit: string | undefined) {
  switch (rule) {
    case 'too_small':
      return {
        says: limit === '1' ? 'Bagian ini wajib diisi.' : `Terlalu pendek atau terlalu kecil; paling sedikit ${limit}.`,
      };
    case 'too_big':
      return { says: `Terlalu panjang atau terlalu besar; paling banyak ${limit}.` };
    case 'invalid_format':
      return {
        says:
          limit === 'email'
            ? 'Tulis alamat surel yang lengkap, misalnya nama@contoh.id.'
            : 'Bentuk isian tidak sesuai.',
        remedy: limit === 'date' ? 'Tulis tanggal lengkap: hari, bulan, dan tahun.' : undefined,
      };
    case 'invalid_value':
      return { says: 'Pilih salah satu dari pilihan yang ada.' };
    case 'invalid_type':
      return { says: 'Bagian ini wajib diisi.' };
    default:
      return { says: 'Isian ini tidak dapat diterima.', remedy: 'Periksa kembali isian pada bagian ini.' };
  }
}

/** The kernel's sentences in Indonesian, the master of the English ones. */
export const id = {
  refusals,
  todos: {},
  notices: people.notices,
  journal: {
    ...people.journal,
    ...organisations.journal,
    'kernel.join-organisation': () => 'bergabung dengan organisasi',
    'kernel.receive-document': () => 'mengunggah berkas',
    'kernel.mark-notices-read': () => 'membaca pemberitahuan',
    'kernel.record-decree': ({ number }: { number: string }) => `mencatat keputusan bersama ${number}`,
    'kernel.move-deadlines': ({ moved }: { moved: unknown[] }) =>
      `menggeser ${moved.length} tenggat karena keputusan hari libur`,
  },
};
