import { plainDate } from '#kernel/language/format.ts';
import type { DeadlineUnit, ProcedureCode } from './content.procedure.ts';
import type { FindingWords } from './findings.words.shape.ts';

const or = (items: readonly string[]) => items.join(' atau ');
const units: Record<DeadlineUnit, string> = {
  days: 'hari',
  'calendar-days': 'hari kalender',
  'working-days': 'hari kerja',
  months: 'bulan',
  years: 'tahun',
};
const packaging = { kkni: 'KKNI', okupasi: 'okupasi', klaster: 'klaster' } as const;
const terms = { levels: 'jenjang', 'fields-of-study': 'program studi', 'field-of-work': 'bidang kerja' } as const;
const procedures: Record<ProcedureCode, string> = {
  application: 'pendaftaran',
  assessment: 'asesmen',
  test: 'uji kompetensi',
  decision: 'keputusan sertifikasi',
  suspension: 'pembekuan',
  'suspension-lifting': 'pencairan pembekuan',
  revocation: 'pencabutan',
  surveillance: 'surveilan',
  recertification: 'sertifikasi ulang',
  'use-of-certificate': 'penggunaan sertifikat',
  appeal: 'banding',
  complaint: 'keluhan',
};
const procedureOf = { appeal: 'banding', recertification: 'sertifikasi ulang', surveillance: 'surveilan' } as const;
const amend = 'Perbaiki pada versi skema berikutnya.';

/** The words of findings in Indonesian, the master. */
export const id: FindingWords = {
  severity: { contradiction: 'Pertentangan', gap: 'Kekosongan', warning: 'Perlu diperiksa' },
  suggests: 'Saran',
  kinds: {
    'education-years-contradict': {
      title: 'Lama pengalaman kerja bertentangan',
      says: (d, [a, b]) =>
        `Lulusan ${or(d.levels)}: klausul ${a} meminta ${d.required} tahun, klausul ${b} meminta ${d.evidenced} tahun.`,
      choices: {
        'follow-requirement': 'Pakai angka pada persyaratan dasar.',
        'follow-evidence': 'Pakai angka pada daftar bukti.',
      },
    },
    'education-terms-contradict': {
      title: 'Isi persyaratan berbeda',
      says: (d, [a, b]) =>
        `Klausul ${a} dan ${b} menyebut ${d.terms.map((t) => terms[t]).join(', ')} yang berbeda untuk ${or(d.levels)}.`,
      choices: { 'follow-requirement': 'Pakai isi persyaratan dasar.', 'follow-evidence': 'Pakai isi daftar bukti.' },
    },
    'alternatives-overlap': {
      title: 'Dua pilihan persyaratan bertumpang tindih',
      says: (d, [a, b]) =>
        `Ijazah ${or(d.shared)} dapat dibaca masuk klausul ${a} (${d.years[0]} tahun) dan klausul ${b} (${d.years[1]} tahun).`,
      choices: {
        separate: 'Ijazah hanya berlaku pada klausul yang menyebut namanya.',
        both: 'Ijazah itu berlaku pada kedua klausul.',
      },
    },
    'levels-share-alternative': {
      title: 'Jenjang berbeda dalam satu pilihan',
      says: (d, [a]) => `Klausul ${a} menyamakan ${d.levels.join(' dan ')} dengan ${d.years} tahun pengalaman.`,
      choices: { 'same-years': 'Keduanya memang diperlakukan sama.', amend },
    },
    'education-above-unnamed': {
      title: 'Jenjang yang lebih tinggi tidak disebut',
      says: (d, [a]) =>
        `Jenjang tertinggi yang disebut ialah ${d.highest} (klausul ${a}). Tidak dikatakan apakah D4, S1, atau yang lebih tinggi diterima.`,
      choices: {
        'named-only': 'Hanya jenjang yang disebut yang diterima.',
        'higher-counts': 'Jenjang lebih tinggi pada bidang yang sama diterima.',
      },
    },
    'experience-before-graduation-unstated': {
      title: 'Pengalaman sebelum lulus tidak diatur',
      says: (d, clauses) =>
        `Klausul ${clauses.join(', ')} tidak mengatakan apakah kerja sebelum tanggal ijazah dihitung. Sementara ini ${d.default === 'counts' ? 'dihitung' : 'tidak dihitung'}.`,
      choices: {
        counts: 'Kerja sebelum lulus dihitung.',
        'does-not-count': 'Hanya kerja sesudah lulus yang dihitung.',
      },
    },
    'experience-without-letter': {
      title: 'Pengalaman kerja tanpa bukti',
      says: (d, [a]) =>
        `Klausul ${a} menyebut pengalaman ${d.years} tahun bagi lulusan ${or(d.levels)} tetapi tidak meminta surat keterangan kerja.`,
      choices: {
        'letter-required': 'Surat keterangan kerja tetap diminta.',
        'letter-not-required': 'Surat keterangan kerja tidak diminta.',
      },
    },
    'alternative-without-evidence': {
      title: 'Pilihan persyaratan tanpa daftar bukti',
      says: (d, [a]) => `Daftar bukti tidak memuat klausul ${a} (${or(d.levels)}).`,
      choices: { 'diploma-and-letter': 'Minta ijazah dan surat keterangan kerja.', amend },
    },
    'units-two-editions': {
      title: 'Unit berasal dari beberapa SKKNI',
      says: (d) =>
        `${d.editions.map((e) => `${e.units.length} unit dari ${e.standard} (${e.occupation})`).join('; ')}.`,
      choices: { confirm: 'Gabungan ini disengaja dan tetap dipakai.', amend },
    },
    'units-without-elements': {
      title: 'Unit tanpa elemen dan KUK',
      says: (d) =>
        `${d.units.length} dari ${d.of} unit belum memuat elemen dan kriteria unjuk kerja, sehingga asesmen mandiri belum dapat dirinci.`,
      choices: { 'use-standard': 'Impor elemen dan KUK dari SKKNI asalnya.', amend },
    },
    'unit-standard-unstated': {
      title: 'Asal unit tidak disebut',
      says: (d) => `Skema tidak menyebut SKKNI asal ${d.units.length} unit; asalnya disimpulkan dari kode unit.`,
      choices: { confirm: 'Kesimpulan dari kode unit dibenarkan.', amend },
    },
    'unit-repeated': {
      title: 'Unit tercantum berulang',
      says: (d) => `Unit ${d.unit} tercantum ${d.times} kali.`,
      choices: { once: 'Unit itu diuji satu kali.', amend },
    },
    'packaging-unselected': {
      title: 'Jenis kemasan tidak ditandai',
      says: (d, [a]) =>
        `Klausul ${a} mencetak ${d.printed.map((p) => packaging[p]).join(' / ')} tanpa tanda pilihan, sedangkan skema dinyatakan ${packaging[d.declared]}.`,
      choices: { 'declared-kind': 'Pakai jenis yang dinyatakan.', amend },
    },
    'packaging-contradicts-kind': {
      title: 'Jenis kemasan bertentangan',
      says: (d, [a]) =>
        `Klausul ${a} menandai ${packaging[d.selected]}, sedangkan skema dinyatakan ${packaging[d.declared]}.`,
      choices: { 'declared-kind': 'Pakai jenis yang dinyatakan.', 'selected-kind': 'Pakai jenis yang ditandai.' },
    },
    'ratified-before-verified': {
      title: 'Disahkan sebelum diverifikasi',
      says: (d) =>
        `Skema disahkan ${plainDate(d.ratified, 'id')} dan baru diverifikasi ${plainDate(d.verified, 'id')}; hari mulai berlakunya tidak disebut.`,
      choices: {
        'effective-on-verification': 'Berlaku sejak diverifikasi.',
        'effective-on-ratification': 'Berlaku sejak disahkan.',
      },
    },
    'not-verified': {
      title: 'Belum diverifikasi',
      says: (d) => `Skema disahkan ${plainDate(d.ratified, 'id')} tanpa lembar verifikasi.`,
      choices: { wait: 'Tunggu verifikasi.', 'effective-on-ratification': 'Berlaku sejak disahkan.' },
    },
    'ratified-before-drafted': {
      title: 'Disahkan sebelum ditetapkan',
      says: (d) =>
        `Skema disahkan ${plainDate(d.ratified, 'id')}, sebelum ditetapkan komite ${plainDate(d.drafted, 'id')}.`,
      choices: { amend, confirm: 'Tanggal itu dibenarkan.' },
    },
    'legal-basis-later': {
      title: 'Dasar hukum lebih muda daripada skema',
      says: (d, [a]) =>
        `Klausul ${a}: ${d.basis} (atau perubahannya) lebih muda daripada pengesahan skema ${plainDate(d.ratified, 'id')}.`,
      choices: { amend, confirm: 'Tanggal itu dibenarkan.' },
    },
    'legal-basis-undated': {
      title: 'Dasar hukum tanpa tahun',
      says: (d, [a]) => `Klausul ${a}: ${d.basis} dikutip tanpa tahun maupun tanggal.`,
      choices: { amend, confirm: 'Dibiarkan sebagaimana adanya.' },
    },
    'procedure-two-calendars': {
      title: 'Dua cara menghitung hari',
      says: (d, [a, b]) =>
        `Pada ${procedureOf[d.procedure]}, klausul ${a} memakai ${d.amounts[0]} ${units[d.units[0]]} dan klausul ${b} memakai ${d.amounts[1]} ${units[d.units[1]]}.`,
      choices: {
        'calendar-days': '"Hari" dibaca hari kalender.',
        'working-days': '"Hari" dibaca hari kerja.',
      },
    },
    'surveillance-without-consequence': {
      title: 'Surveilan tanpa akibat',
      says: (_, [a, ...others]) =>
        `Klausul ${a} mewajibkan surveilan, tetapi ${others.length > 0 ? `klausul ${others.join(', ')} dan bagian lain` : 'skema'} tidak mengatur akibat bila surveilan gagal.`,
      choices: {
        'suspend-then-revoke': 'Bekukan; cabut bila tidak diperbaiki.',
        'warn-then-suspend': 'Beri peringatan; bekukan bila tidak diperbaiki.',
        amend,
      },
    },
    'recertification-late-without-consequence': {
      title: 'Permohonan ulang yang terlambat tidak diatur',
      says: (d, [a]) =>
        `Klausul ${a} meminta permohonan ${d.amount} ${units[d.unit]} sebelum sertifikat berakhir, tanpa akibat bila terlambat.`,
      choices: {
        'refuse-late': 'Permohonan terlambat ditolak; pemegang mendaftar baru.',
        'accept-until-expiry': 'Permohonan diterima sampai sertifikat berakhir.',
      },
    },
    'procedure-missing': {
      title: 'Tata cara tidak ada',
      says: (d) => `Skema tidak memuat tata cara ${procedures[d.procedure]}.`,
      choices: { 'use-platform-procedure': 'Pakai tata cara bawaan sampai skema diperbaiki.', amend },
    },
    'competent-before-test': {
      title: 'Dinyatakan kompeten sebelum diuji',
      says: (_, [a, ...later]) =>
        `Klausul ${a} menyebut peserta kompeten sebelum uji, padahal itu baru dapat dikatakan menurut klausul ${later.join(' dan ')}.`,
      choices: { 'evidence-complete': 'Dibaca: buktinya cukup untuk mengikuti uji.', amend },
    },
    'fee-unspecific': {
      title: 'Biaya tidak jelas',
      says: (d, [a]) => `Klausul ${a} merujuk ketentuan ${d.authority} tanpa nomor aturan dan tanpa besaran.`,
      choices: { 'publish-decree': 'Umumkan keputusan biaya LSP beserta nomornya.', amend },
    },
    'applicant-duties-missing': {
      title: 'Kewajiban pemohon tidak dirinci',
      says: (_, [a]) =>
        `Klausul ${a} menjanjikan penjelasan kewajiban pemohon, tetapi tidak ada klausul yang merincinya.`,
      choices: { 'publish-list': 'Umumkan daftar kewajiban pemohon.', amend },
    },
    'clause-unlisted': {
      title: 'Klausul tidak dikenal',
      says: (d, [a]) => `Klausul ${a} dirujuk (${d.at}) tetapi tidak ada dalam daftar klausul.`,
      choices: { amend, confirm: 'Dibiarkan sebagaimana adanya.' },
    },
  },
};
