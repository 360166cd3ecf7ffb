import { moment, plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import { id as cases } from '../cases/words.id.ts';
import type {} from './refusals.ts';
import type { Gap } from './vatm.rules.ts';
import { names } from './words.names.id.ts';

const day = (date: string) => plainDate(date, 'id');
const at = (iso: string) => moment(new Date(iso), 'id');
const method = (code: string) => (names.methods as Record<string, string>)[code] ?? code;

/** One gap in words: "Lisan: belum ada rekaman". */
export function gapWords({ method: by, rule, evidence, reason }: Gap): string {
  const which =
    evidence && by === 'oral' ? ` (pertanyaan ${evidence})` : evidence && by !== 'portfolio' ? ` (${evidence})` : '';
  const what =
    rule === 'no-record'
      ? by === 'portfolio'
        ? 'belum ada bukti untuk unit ini'
        : 'belum ada rekaman'
      : rule === 'authentic' && by !== 'portfolio'
        ? 'kehadiran dengan pemeriksaan identitas belum dicatat'
        : rule === 'current' && by !== 'portfolio'
          ? 'direkam pada sesi lain'
          : rule === 'valid' && by === 'written'
            ? 'perangkat soal belum disebut'
            : rule === 'sufficient' && by === 'written'
              ? 'nilai di bawah batas lulus'
              : `belum ${names.aspects[rule].toLowerCase()}`;
  return `${method(by)}${which}: ${what}${reason ? ` (${reason})` : ''}`;
}

/** Refusals of `assessments` in Indonesian. */
export const refusals: RefusalWords<'certification.assessments'> = {
  'certification.assessments.no-assessor-role': ({ clause }) => ({
    says: `Orang ini tidak memegang peran asesor hari ini (klausul ${clause}).`,
    remedy: 'Pilih anggota yang berperan asesor, atau daftarkan sebagai orang baru.',
  }),
  'certification.assessments.already-registered': () => ({
    says: 'Orang ini sudah terdaftar sebagai asesor.',
    remedy: 'Ubah datanya di halaman asesor tersebut.',
  }),
  'certification.assessments.licence-taken': ({ licence }) => ({
    says: `Nomor lisensi ${licence} sudah dipakai asesor lain.`,
    remedy: 'Periksa nomor pada sertifikat asesor.',
  }),
  'certification.assessments.licence-expired': ({ until, on, clause }) => ({
    says: `Lisensi asesor berlaku sampai ${day(until)}, tidak mencakup ${day(on)} (klausul ${clause}).`,
    remedy: 'Pilih asesor lain, atau catat dahulu perpanjangan lisensinya.',
  }),
  'certification.assessments.not-competent': ({ scheme, clause }) => ({
    says: `Asesor tidak tercatat kompeten untuk skema ${scheme} (klausul ${clause}).`,
    remedy: 'Pilih asesor yang ruang lingkupnya mencakup skema ini.',
  }),
  'certification.assessments.related': ({ kind, employer, clause }) => ({
    says: `Asesor punya hubungan dengan peserta: ${names.relations[kind]}${employer ? ` di ${employer}` : ''} (klausul ${clause}).`,
    remedy: 'Pilih asesor yang tidak berhubungan dengan peserta.',
  }),
  'certification.assessments.two-hands': ({ held, clause }) => ({
    says: `Orang ini sudah menjadi ${names.hands[held] ?? held} dalam perkara ini (klausul ${clause}).`,
    remedy: 'Satu orang hanya boleh memegang satu peran dalam satu perkara. Pilih orang lain.',
  }),
  'certification.assessments.overloaded': ({ open, limit, clause }) => ({
    says: `Asesor sedang menangani ${open} perkara; batasnya ${limit} (klausul ${clause}).`,
    remedy: 'Pilih asesor dengan beban lebih ringan, atau ubah batasnya di daftar asesor.',
  }),
  'certification.assessments.already-assigned': () => ({
    says: 'Asesor ini sudah ditugaskan pada perkara ini.',
    remedy: 'Pilih asesor lain bila penugasannya perlu diganti.',
  }),
  'certification.assessments.relation-open': () => ({
    says: 'Sebutkan dengan siapa hubungan itu.',
    remedy: 'Isi surel orang yang terdaftar di lembaga ini, atau nama perusahaan.',
  }),
  'certification.assessments.not-now': ({ state, clause }) => ({
    says: `Perkara berstatus “${cases.states[state]}”; langkah ini bukan untuk status itu (klausul ${clause}).`,
    remedy: 'Kembali ke halaman perkara untuk melihat langkah berikutnya.',
  }),
  'certification.assessments.unknown-unit': ({ unitCode }) => ({
    says: `Unit ${unitCode} tidak ada dalam skema ini atau disebut dua kali.`,
    remedy: 'Muat ulang halaman, lalu isi lagi.',
  }),
  'certification.assessments.missing-unit': ({ unitCode, clause }) => ({
    says: `Unit ${unitCode} belum disebut; semua unit skema harus ada (klausul ${clause}).`,
    remedy: 'Isi juga unit ini.',
  }),
  'certification.assessments.no-method': ({ unitCode, clause }) => ({
    says: `Unit ${unitCode} belum punya metode uji (klausul ${clause}).`,
    remedy: 'Pilih paling sedikit satu metode.',
  }),
  'certification.assessments.method-not-in-scheme': ({ method: code, clause }) => ({
    says: `Skema ini tidak menyebut metode ${method(code).toLowerCase()} (klausul ${clause}).`,
    remedy: 'Pilih metode yang disebut dalam skema.',
  }),
  'certification.assessments.wish-past': ({ date }) => ({
    says: `Tanggal ${day(date)} sudah lewat.`,
    remedy: 'Pilih hari ini atau sesudahnya.',
  }),
  'certification.assessments.no-plan': ({ clause }) => ({
    says: `Belum ada rencana asesmen yang disepakati (klausul ${clause}).`,
    remedy: 'Asesor mengusulkan rencana lebih dahulu.',
  }),
  'certification.assessments.plan-answered': () => ({
    says: 'Rencana ini sudah dijawab.',
    remedy: 'Tunggu usulan baru dari asesor.',
  }),
  'certification.assessments.reason-missing': ({ aspect, clause }) => ({
    says: `Tuliskan alasan mengapa bukti ini tidak ${names.aspects[aspect as keyof typeof names.aspects].toLowerCase()} (klausul ${clause}).`,
  }),
  'certification.assessments.not-judged': ({ clause }) => ({
    says: `Setiap bukti harus dinilai terhadap keempat aturan VATM (klausul ${clause}).`,
    remedy: 'Pilih ya atau tidak.',
  }),
  'certification.assessments.unit-uncovered': ({ unitCode, clause }) => ({
    says: `Unit ${unitCode} direncanakan dibuktikan dengan portofolio, tetapi belum ada bukti yang memenuhi keempat aturan (klausul ${clause}).`,
    remedy: 'Nyatakan belum mencukupi agar peserta dapat menambah bukti.',
  }),
  'certification.assessments.not-insufficient': ({ clause }) => ({
    says: `Semua bukti memenuhi aturan; tuliskan apa yang masih kurang (klausul ${clause}).`,
    remedy: 'Isi catatan untuk peserta, atau nyatakan bukti mencukupi.',
  }),
  'certification.assessments.nothing-asked': ({ clause }) => ({
    says: `Asesor belum meminta bukti tambahan (klausul ${clause}).`,
    remedy: 'Tunggu hasil kajian; permintaannya masuk ke kotak masuk Anda.',
  }),
  'certification.assessments.site-unverified': ({ site, until, on, clause }) => ({
    says: until
      ? `Verifikasi ${site} berlaku sampai ${day(until)}, tidak mencakup ${day(on)} (klausul ${clause}).`
      : `${site} belum diverifikasi (klausul ${clause}).`,
    remedy: 'Catat verifikasi TUK di daftar TUK, atau pilih TUK lain.',
  }),
  'certification.assessments.site-scheme': ({ site, scheme, clause }) => ({
    says: `${site} tidak diverifikasi untuk skema ${scheme} (klausul ${clause}).`,
    remedy: 'Pilih TUK lain yang diverifikasi untuk skema ini.',
  }),
  'certification.assessments.over-capacity': ({ wanted, capacity }) => ({
    says: `TUK ini menampung ${capacity} orang; sesi meminta ${wanted}.`,
    remedy: 'Kurangi jumlah tempat, atau pilih TUK yang lebih besar.',
  }),
  'certification.assessments.site-occupied': ({ free, wanted }) => ({
    says: `Pada waktu itu TUK masih punya ${free} tempat; sesi meminta ${wanted}.`,
    remedy: 'Pilih waktu lain atau kurangi kapasitas sesi.',
  }),
  'certification.assessments.session-order': () => ({
    says: 'Waktu selesai harus sesudah waktu mulai.',
    remedy: 'Periksa kedua jamnya.',
  }),
  'certification.assessments.session-past': ({ starts }) => ({
    says: `Sesi ${at(starts)} sudah dimulai atau lewat.`,
    remedy: 'Pilih sesi yang akan datang.',
  }),
  'certification.assessments.session-full': ({ capacity, clause }) => ({
    says: `Sesi sudah penuh (${capacity} tempat; klausul ${clause}).`,
    remedy: 'Pilih sesi lain atau buka sesi baru.',
  }),
  'certification.assessments.session-scheme': ({ scheme }) => ({
    says: `Sesi ini untuk skema ${scheme}.`,
    remedy: 'Pilih sesi untuk skema perkara ini.',
  }),
  'certification.assessments.double-booked': ({ who, starts }) => ({
    says: `${who === 'assessor' ? 'Asesor' : 'Peserta'} sudah punya sesi lain pada ${at(starts)}.`,
    remedy: 'Pilih sesi pada waktu lain.',
  }),
  'certification.assessments.verified-order': () => ({
    says: 'Verifikasi tidak boleh bertanggal esok, dan masa berlakunya harus sesudah tanggal verifikasi.',
    remedy: 'Periksa kedua tanggalnya.',
  }),
  'certification.assessments.session-not-begun': ({ starts }) => ({
    says: `Sesi baru berlangsung ${at(starts)}.`,
    remedy: 'Catat kehadiran mulai hari sesi.',
  }),
  'certification.assessments.not-present': ({ clause }) => ({
    says: `Kehadiran peserta belum dicatat, atau peserta tidak hadir (klausul ${clause}).`,
    remedy: 'Catat kehadiran lebih dahulu.',
  }),
  'certification.assessments.attendance-settled': () => ({
    says: 'Peserta sudah hadir dalam sesinya, sehingga jadwal tidak dapat dipindah.',
    remedy: 'Lanjutkan uji pada sesi itu.',
  }),
  'certification.assessments.method-not-planned': ({ method: code, unitCode, clause }) => ({
    says: `Rencana tidak menguji unit ${unitCode} dengan metode ${method(code).toLowerCase()} (klausul ${clause}).`,
    remedy: 'Isi hanya metode yang disepakati dalam rencana.',
  }),
  'certification.assessments.score-over': ({ score, maximum }) => ({
    says: `Nilai ${score} melebihi nilai tertinggi ${maximum}.`,
    remedy: 'Periksa kedua angkanya.',
  }),
  'certification.assessments.evidence-gap': ({ unitCode, gaps, clause }) => ({
    says: `Unit ${unitCode} belum dapat dinyatakan kompeten (klausul ${clause}). ${gaps.map(gapWords).join('; ')}.`,
    remedy: 'Lengkapi rekaman, atau nyatakan belum kompeten dengan alasannya.',
  }),
  'certification.assessments.overall-mismatch': ({ units, clause }) => ({
    says: units.length
      ? `Rekomendasi keseluruhan tidak dapat “Kompeten” selama unit ini belum kompeten: ${units.join(', ')} (klausul ${clause}).`
      : `Semua unit kompeten, sehingga rekomendasi keseluruhan adalah “Kompeten” (klausul ${clause}).`,
    remedy: 'Sesuaikan rekomendasi keseluruhan, atau periksa kembali unitnya.',
  }),
  'certification.assessments.not-yet-without-reason': ({ unitCode, clause }) => ({
    says: `Tuliskan alasan unit ${unitCode} belum kompeten (klausul ${clause}).`,
  }),
};
