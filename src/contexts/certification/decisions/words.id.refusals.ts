import { plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import type {} from './refusals.ts';
import { checkNames, gapNames, tieNames } from './words.id.names.ts';

const tie = (held: string): string => tieNames[held as keyof typeof tieNames] ?? held;
const gap = (rule: string): string => gapNames[rule as keyof typeof gapNames] ?? rule;

/** What the refusals of decisions say, Indonesian: the master. */
export const refusals: RefusalWords<'certification.decisions'> = {
  'certification.decisions.no-team-role': ({ clause }) => ({
    says: `Orang ini tidak memegang peran tim teknis (klausul ${clause}).`,
    remedy: 'Beri peran tim teknis lebih dahulu, lalu tetapkan sebagai anggota.',
  }),
  'certification.decisions.already-appointed': ({ name }) => ({
    says: `${name} sudah menjadi anggota tim teknis pada masa itu.`,
    remedy: 'Pilih tanggal setelah masa tugas yang sekarang berakhir.',
  }),
  'certification.decisions.appointment-ended': ({ until }) => ({
    says: `Masa tugas ini sudah berakhir pada ${plainDate(until, 'id')}.`,
    remedy: 'Tetapkan masa tugas yang baru bila ia bertugas lagi.',
  }),
  'certification.decisions.appointment-order': ({ from, until }) => ({
    says: `Masa tugas berakhir ${plainDate(until, 'id')}, sebelum dimulai ${plainDate(from, 'id')}.`,
    remedy: 'Periksa kedua tanggal.',
  }),
  'certification.decisions.not-appointed': ({ name, clause }) => ({
    says: `${name || 'Salah seorang anggota'} tidak ditetapkan sebagai anggota tim teknis pada hari rapat (klausul ${clause}).`,
    remedy: 'Ketua LSP menetapkan anggota beserta dasar pengetahuannya pada halaman Tim teknis.',
  }),
  'certification.decisions.past-day': ({ date }) => ({
    says: `${plainDate(date, 'id')} sudah lewat; tidak ada yang dicatat mundur.`,
    remedy: 'Pilih hari ini atau sesudahnya.',
  }),
  'certification.decisions.too-few-called': ({ called, needed }) => ({
    says: `Diundang ${called} anggota, padahal kuorum ${needed}.`,
    remedy: 'Undang anggota lain, supaya rapat dapat memutuskan.',
  }),
  'certification.decisions.not-recommended': ({ number, clause }) => ({
    says: `Perkara ${number} belum direkomendasikan asesor atau sudah diputuskan (klausul ${clause}).`,
    remedy: 'Pilih perkara yang berstatus direkomendasikan.',
  }),
  'certification.decisions.other-scheme': ({ number }) => ({
    says: `Perkara ${number} berada di bawah versi skema yang lain.`,
    remedy: 'Satu rapat memutuskan perkara dari satu versi skema, karena berita acaranya menyebut nomor skema itu.',
  }),
  'certification.decisions.on-other-agenda': ({ number, heldOn }) => ({
    says: `Perkara ${number} sudah ada dalam acara rapat ${plainDate(heldOn, 'id')}.`,
    remedy: 'Keluarkan dahulu dari acara rapat itu.',
  }),
  'certification.decisions.not-on-agenda': () => ({
    says: 'Perkara ini tidak ada dalam acara rapat.',
    remedy: 'Tambahkan dahulu ke acara.',
  }),
  'certification.decisions.meeting-over': ({ state }) => ({
    says: state === 'closed' ? 'Rapat sudah ditutup.' : 'Rapat sudah dibatalkan.',
    remedy: 'Panggil rapat baru untuk perkara yang belum diputuskan.',
  }),
  'certification.decisions.meeting-not-begun': ({ heldOn }) => ({
    says: `Rapat baru diadakan pada ${plainDate(heldOn, 'id')}.`,
    remedy: 'Kehadiran dan keputusan dicatat mulai hari itu.',
  }),
  'certification.decisions.already-voted': ({ name }) => ({
    says: `${name} sudah memberi suara dalam rapat ini, sehingga tercatat hadir.`,
    remedy: 'Biarkan ia tercatat hadir, lalu simpan lagi.',
  }),
  'certification.decisions.not-called': () => ({
    says: 'Hanya anggota yang diundang ke rapat ini yang dapat melakukannya.',
    remedy: 'Minta anggota yang diundang melakukannya.',
  }),
  'certification.decisions.not-present': () => ({
    says: 'Hanya anggota yang hadir dan ikut memutus yang dapat melakukannya.',
    remedy:
      'Catat kehadiran lebih dahulu. Anggota yang mengundurkan diri dari perkara ini tidak mencatat keputusannya.',
  }),
  'certification.decisions.already-declared': () => ({
    says: 'Anda sudah mengundurkan diri dari perkara ini.',
    remedy: 'Anda tidak perlu berbuat apa-apa lagi untuk perkara ini.',
  }),
  'certification.decisions.member-involved': ({ name, held, clause }) => ({
    says: `${name} tidak boleh ikut memutus: ${tie(held)} (klausul ${clause}).`,
    remedy: `${name} perlu menyatakan benturan kepentingan dan mengundurkan diri dari perkara ini.`,
  }),
  'certification.decisions.no-quorum': ({ appointed, needed, present, recused, clause }) => ({
    says:
      recused > 0
        ? `Kuorum perkara ini tidak terpenuhi: ${present} dari ${appointed} anggota yang boleh memutus hadir, perlu ${needed}; ${recused} mengundurkan diri (klausul ${clause}).`
        : `Kuorum tidak terpenuhi: ${present} dari ${appointed} anggota hadir, perlu ${needed} (klausul ${clause}).`,
    remedy: 'Tunggu anggota lain, atau putuskan dalam rapat berikutnya.',
  }),
  'certification.decisions.already-decided': ({ on, clause }) => ({
    says: `Perkara ini sudah diputuskan pada ${plainDate(on, 'id')} (klausul ${clause}).`,
    remedy: 'Keputusan tidak diubah. Peserta dapat mengajukan banding.',
  }),
  'certification.decisions.evidence-gap': ({ units, clause }) => ({
    says: `Belum dapat diputuskan kompeten (klausul ${clause}): ${units
      .map(
        ({ unitCode, gaps }) =>
          `${unitCode} ${gaps.length > 0 ? gaps.map(gap).join(', ') : 'tidak direkomendasikan kompeten'}`,
      )
      .join('; ')}.`,
    remedy: 'Putuskan belum kompeten dengan alasannya, atau keluarkan dari acara sampai buktinya lengkap.',
  }),
  'certification.decisions.unverified': ({ check, clause }) => ({
    says: `Belum dijawab: ${checkNames[check]} (klausul ${clause}).`,
    remedy: 'Pilih ya atau tidak.',
  }),
  'certification.decisions.check-failed': ({ check, clause }) => ({
    says: `Dijawab tidak: ${checkNames[check]}. Dengan jawaban itu peserta belum dapat diputuskan kompeten (klausul ${clause}).`,
    remedy: 'Putuskan belum kompeten dengan alasannya, atau keluarkan dari acara.',
  }),
  'certification.decisions.words-missing': ({ what }) => ({
    says:
      what === 'reasons'
        ? 'Tulis alasan keputusan belum kompeten.'
        : 'Tulis apa yang dapat dilakukan peserta selanjutnya.',
  }),
  'certification.decisions.vote-missing': ({ name }) => ({
    says: `Suara ${name} belum dicatat.`,
    remedy: 'Pilih setuju atau tidak setuju.',
  }),
  'certification.decisions.no-voter': () => ({
    says: 'Ada suara dari orang yang tidak ikut memutus perkara ini.',
    remedy: 'Muat ulang halaman, lalu catat suara lagi.',
  }),
  'certification.decisions.dissent-missing': ({ name }) => ({ says: `Tulis alasan ${name} tidak setuju.` }),
  'certification.decisions.no-majority': ({ inFavour, voters }) => ({
    says: `Hanya ${inFavour} dari ${voters} suara mendukung putusan ini.`,
    remedy: 'Putusan berlaku bila didukung lebih dari separuh suara.',
  }),
  'certification.decisions.undecided': ({ numbers }) => ({
    says: `Belum diputuskan: ${numbers.join(', ')}.`,
    remedy: 'Putuskan, atau keluarkan dari acara supaya dibahas dalam rapat berikutnya.',
  }),
  'certification.decisions.nothing-decided': () => ({
    says: 'Belum ada perkara yang diputuskan dalam rapat ini.',
    remedy: 'Batalkan rapat bila tidak dapat memutuskan apa pun.',
  }),
  'certification.decisions.something-decided': () => ({
    says: 'Rapat ini sudah memutuskan perkara, sehingga tidak dapat dibatalkan.',
    remedy: 'Tutup rapat supaya berita acaranya dapat ditandatangani.',
  }),
  'certification.decisions.minutes-open': ({ clause }) => ({
    says: `Berita acara belum ada: rapat belum ditutup (klausul ${clause}).`,
    remedy: 'Tutup rapat lebih dahulu.',
  }),
  'certification.decisions.already-signed': () => ({
    says: 'Anda sudah menandatangani berita acara ini.',
    remedy: 'Anda tidak perlu menandatanganinya lagi.',
  }),
  'certification.decisions.signatures-missing': ({ names, clause }) => ({
    says: `Berita acara belum ditandatangani oleh ${names.join(', ')} (klausul ${clause}).`,
    remedy: 'Surat keputusan diterbitkan setelah semua anggota yang hadir menandatangani.',
  }),
  'certification.decisions.nobody-competent': () => ({
    says: 'Tidak ada peserta yang diputuskan kompeten dalam rapat ini.',
    remedy: 'Surat keputusan pemberian sertifikat tidak diperlukan.',
  }),
  'certification.decisions.decree-issued': ({ number }) => ({
    says: `Surat keputusan sudah terbit dengan nomor ${number}.`,
    remedy: 'Buka dokumennya di halaman rapat.',
  }),
};
