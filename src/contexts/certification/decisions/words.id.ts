import { longDate, plainDate } from '#kernel/language/format.ts';
import { checkNames, conflictNames, gapNames, tieNames } from './words.id.names.ts';
import { refusals } from './words.id.refusals.ts';

/** The appeal window as notices and papers say it. */
interface AppealData {
  days: number;
  unit: 'calendar' | 'working';
  until: string | null;
}

const appealText = (appeal: AppealData | null): string => {
  if (!appeal) return '';
  const days = `${appeal.days} hari ${appeal.unit === 'working' ? 'kerja' : 'kalender'}`;
  return appeal.until
    ? `Anda dapat mengajukan banding dalam ${days}, paling lambat ${longDate(appeal.until, 'id')} (klausul 9.9.2).`
    : `Anda dapat mengajukan banding dalam ${days} sejak keputusan ini (klausul 9.9.2).`;
};

/** Words of decisions in Indonesian. */
export const id = {
  refusals,
  todos: {
    'certification.attend-meeting': ({ heldOn, hour, cases }: { heldOn: string; hour: string; cases: number }) =>
      `Hadiri rapat tim teknis ${longDate(heldOn, 'id')} pukul ${hour.replace(':', '.')} (${cases} perkara)`,
    'certification.sign-minutes': ({ heldOn }: { heldOn: string }) =>
      `Tanda tangani berita acara rapat ${plainDate(heldOn, 'id')}`,
    'certification.issue-decree': ({ number, competent }: { number: string; competent: number }) =>
      `Terbitkan surat keputusan atas berita acara ${number} (${competent} peserta kompeten)`,
  },
  notices: {
    'certification.appointed': ({ from }: { from: string }) => ({
      subject: 'Anda ditetapkan sebagai anggota tim teknis',
      body: `Penetapan Anda sebagai anggota tim teknis berlaku mulai ${plainDate(from, 'id')}.`,
    }),
    'certification.meeting-called': ({
      heldOn,
      hour,
      place,
      cases,
    }: {
      heldOn: string;
      hour: string;
      place: string;
      cases: number;
    }) => ({
      subject: `Undangan rapat tim teknis ${longDate(heldOn, 'id')}`,
      body: `Rapat tim teknis diadakan pada ${longDate(heldOn, 'id')} pukul ${hour.replace(':', '.')} di ${place}, dengan ${cases} perkara dalam acaranya. Nyatakan benturan kepentingan sebelum perkara diputuskan.`,
    }),
    'certification.meeting-cancelled': ({ heldOn, reason }: { heldOn: string; reason: string }) => ({
      subject: `Rapat ${plainDate(heldOn, 'id')} dibatalkan`,
      body: `Alasan: ${reason} Perkara yang belum diputuskan dibahas dalam rapat berikutnya.`,
    }),
    'certification.decided-competent': ({
      scheme,
      reasons,
      appeal,
    }: {
      scheme: string;
      reasons: string | null;
      appeal: AppealData | null;
    }) => ({
      subject: 'Keputusan sertifikasi: kompeten',
      body: [
        `Tim teknis memutuskan Anda kompeten pada skema ${scheme}.`,
        reasons ?? '',
        'Sertifikat diterbitkan setelah surat keputusan ditandatangani; Anda akan diminta menandatangani persetujuan penggunaannya.',
        appealText(appeal),
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
    'certification.decided-not-yet': ({
      scheme,
      reasons,
      next,
      appeal,
    }: {
      scheme: string;
      reasons: string | null;
      next: string | null;
      appeal: AppealData | null;
    }) => ({
      subject: 'Keputusan sertifikasi: belum kompeten',
      body: [
        `Tim teknis memutuskan Anda belum kompeten pada skema ${scheme}.`,
        `Alasan: ${reasons ?? ''}`,
        `Selanjutnya: ${next ?? ''}`,
        appealText(appeal),
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
  },
  journal: {
    'certification.appoint-team-member': ({ from }: { from: string }) =>
      `menetapkan anggota tim teknis mulai ${plainDate(from, 'id')}`,
    'certification.end-team-appointment': ({ until }: { until: string }) =>
      `mengakhiri masa tugas anggota tim teknis pada ${plainDate(until, 'id')}`,
    'certification.call-meeting': ({ heldOn, cases }: { heldOn: string; cases: number }) =>
      `memanggil rapat tim teknis ${plainDate(heldOn, 'id')} dengan ${cases} perkara`,
    'certification.add-to-agenda': ({ number }: { number: string }) => `menambahkan perkara ${number} ke acara rapat`,
    'certification.remove-from-agenda': ({ number }: { number: string }) =>
      `mengeluarkan perkara ${number} dari acara rapat`,
    'certification.record-meeting-attendance': ({
      present,
      quorum,
      met,
    }: {
      present: number;
      quorum: number;
      met: boolean;
    }) => `mencatat ${present} anggota hadir; kuorum ${quorum} ${met ? 'terpenuhi' : 'tidak terpenuhi'}`,
    'certification.declare-conflict': ({ number, kind }: { number: string; kind: keyof typeof conflictNames }) =>
      `mengundurkan diri dari perkara ${number}: ${conflictNames[kind]}`,
    'certification.decide-case': ({
      number,
      outcome,
      votes,
      against,
    }: {
      number: string;
      outcome: string;
      votes: number;
      against: number;
    }) =>
      `memutuskan perkara ${number}: ${outcome === 'competent' ? 'kompeten' : 'belum kompeten'} (${votes} suara, ${against} tidak setuju)`,
    'certification.close-meeting': ({ number, decided }: { number: string; decided: number }) =>
      `menutup rapat dengan berita acara ${number} atas ${decided} perkara`,
    'certification.cancel-meeting': ({ heldOn }: { heldOn: string }) => `membatalkan rapat ${plainDate(heldOn, 'id')}`,
    'certification.sign-minutes': ({ number, left }: { number: string; left: number }) =>
      `menandatangani berita acara ${number}${left > 0 ? `; ${left} anggota lagi` : '; lengkap'}`,
    'certification.issue-decree': ({ number, holders }: { number: string; holders: number }) =>
      `menerbitkan surat keputusan ${number} untuk ${holders} peserta`,
  },
  tieNames,
  conflictNames,
  checkNames,
  gapNames,
  outcomes: { competent: 'Kompeten', 'not-yet': 'Belum kompeten' },
  verdicts: { K: 'Kompeten', BK: 'Belum kompeten' },
  offices: { chair: 'Ketua tim teknis', member: 'Anggota' },
  meetingStates: { open: 'Belum ditutup', closed: 'Selesai', cancelled: 'Dibatalkan' },
  meetings: 'Rapat tim teknis',
  meetingsLead: 'Tim teknis memutuskan sertifikasi dalam rapat, berdasarkan rekomendasi dan rekaman uji (klausul 9.4).',
  meetingOn: (day: string) => `Rapat ${day}`,
  none: 'Belum ada rapat.',
  noneHint: 'Rapat pertama dipanggil setelah asesor merekomendasikan sebuah perkara.',
  callMeeting: 'Panggil rapat',
  callLead: 'Pilih perkara, hari, dan anggota. Semua perkara berasal dari satu versi skema.',
  noWaiting: 'Tidak ada perkara yang menunggu rapat.',
  noWaitingHint: 'Perkara muncul di sini setelah asesor menyerahkan rekomendasinya.',
  noTeam: 'Tim teknis belum ditetapkan.',
  noTeamHint: 'Ketua LSP menetapkan anggota beserta dasar pengetahuannya (klausul 9.4.3).',
  allStates: 'Semua status',
  status: 'Status',
  day: 'Hari rapat',
  hour: 'Pukul',
  hourHint: 'Jam dan menit, misalnya 13:00.',
  place: 'Tempat',
  cases: 'Perkara',
  caseCount: (n: number) => `${n} perkara`,
  members: 'Anggota',
  membersCalled: 'Anggota yang diundang',
  quorumHint: (n: number) => `Kuorum ${n} anggota.`,
  minutesNumber: 'Berita acara',
  decreeNumber: 'Surat keputusan',
  team: 'Tim teknis',
  teamLead: 'Anggota memerlukan pengetahuan dan pengalaman yang cukup untuk memutuskan (klausul 9.4.3).',
  appoint: 'Tetapkan anggota',
  person: 'Nama',
  office: 'Kedudukan',
  knowledge: 'Dasar pengetahuan dan pengalaman',
  knowledgeHint: 'Pendidikan, pengalaman kerja, dan pengalaman sertifikasi yang menjadi dasar penetapan.',
  appointedOn: 'Mulai bertugas',
  appointedHint: 'Kosongkan untuk mulai hari ini.',
  until: 'Sampai',
  current: 'Bertugas',
  former: 'Tidak bertugas',
  endAppointment: 'Akhiri tugas',
  noCandidates: 'Semua pemegang peran tim teknis sudah ditetapkan.',
  teamQuorum: (needed: number, appointed: number) => `Kuorum rapat: ${needed} dari ${appointed} anggota.`,
  quorumTitle: 'Kuorum',
  quorumMet: (present: number, appointed: number, needed: number) =>
    `Kuorum terpenuhi: ${present} dari ${appointed} anggota hadir, perlu ${needed}.`,
  quorumUnmet: (present: number, appointed: number, needed: number) =>
    `Kuorum belum terpenuhi: ${present} dari ${appointed} anggota hadir, perlu ${needed}. Rapat belum dapat memutuskan.`,
  attendance: 'Kehadiran',
  saveAttendance: 'Simpan kehadiran',
  attendanceLater: (day: string) => `Kehadiran dicatat mulai ${day}.`,
  present: 'Hadir',
  absent: 'Tidak hadir',
  unrecorded: 'Belum dicatat',
  agenda: 'Acara',
  agendaLead: 'Setiap perkara dengan rekomendasi asesor, kekurangan bukti, dan benturan kepentingan.',
  recommendation: 'Rekomendasi',
  noRecommendation: 'Belum ada',
  evidence: 'Bukti',
  noGaps: 'Tanpa kekurangan',
  gapsIn: (n: number) => `Kekurangan pada ${n} unit`,
  conflicts: 'Benturan kepentingan',
  noConflicts: 'Tidak ada',
  recusedLine: (name: string, kind: string) => `${name} mengundurkan diri: ${kind}`,
  involvedLine: (name: string, tie: string) => `${name} tidak boleh memutus: ${tie}`,
  decide: 'Putuskan',
  decision: 'Keputusan',
  remove: 'Keluarkan dari acara',
  addCase: 'Tambah perkara',
  add: 'Tambahkan',
  declare: 'Nyatakan benturan kepentingan',
  declareLead: 'Dengan menyatakannya, Anda tidak ikut memutus perkara itu. Pernyataan ini tidak dapat ditarik.',
  declareKind: 'Hubungan Anda dengan peserta',
  note: 'Keterangan',
  whichCase: 'Perkara',
  close: 'Tutup rapat',
  closeLead: 'Berita acara diberi nomor dan isinya tetap; setiap anggota yang hadir lalu menandatanganinya.',
  notes: 'Catatan rapat',
  cancel: 'Batalkan rapat',
  cancelReason: 'Alasan pembatalan',
  cancelled: (reason: string) => `Rapat dibatalkan: ${reason}`,
  signatures: 'Tanda tangan',
  sign: 'Tanda tangani berita acara',
  signLead: 'Baca berita acaranya dahulu. Tanda tangan Anda terikat pada isi dan saatnya.',
  signed: 'Ditandatangani',
  unsigned: 'Belum ditandatangani',
  decree: 'Surat keputusan',
  issueDecree: 'Terbitkan dan tanda tangani',
  decreeLead: (n: number) =>
    `Berita acara lengkap. Surat keputusan memberikan sertifikat kepada ${n} peserta kompeten (klausul 9.4.5).`,
  decreeWaits: 'Surat keputusan menunggu tanda tangan semua anggota yang hadir.',
  decreeNone: 'Tidak ada peserta kompeten; surat keputusan tidak diperlukan.',
  decreeIssued: (number: string, day: string, by: string) => `Nomor ${number}, ${day}, ditandatangani ${by}.`,
  next: {
    attend: 'Catat kehadiran',
    decide: 'Putuskan perkara',
    close: 'Tutup rapat',
    sign: 'Tanda tangani berita acara',
    decree: 'Terbitkan surat keputusan',
    done: 'Selesai',
    cancelled: 'Dibatalkan',
  },
  nextWho: { team: 'Tim teknis', head: 'Ketua LSP', nobody: '–' },
  clause: (clause: string) => `klausul ${clause}`,
  scheme: 'Skema',
  decisionTitle: 'Keputusan sertifikasi',
  notDecided: 'Belum diputuskan',
  waitsForMeeting: 'Perkara ini menunggu rapat tim teknis.',
  inMeeting: (day: string) => `Dibahas dalam rapat ${day}.`,
  toMeeting: 'Buka rapat',
  reasons: 'Alasan',
  reasonsHint: 'Wajib bila belum kompeten. Peserta membacanya.',
  whatNext: 'Yang dapat dilakukan selanjutnya',
  whatNextHint: 'Wajib bila belum kompeten: misalnya unit yang diuji ulang dan bukti yang perlu dilengkapi.',
  record: 'Rekaman per unit',
  unit: 'Unit',
  unitTitle: 'Judul unit',
  verification: 'Verifikasi (klausul 9.4.1 dan 9.4.4)',
  yes: 'Ya',
  no: 'Tidak',
  outcome: 'Putusan',
  votes: 'Suara',
  votesLead: 'Setiap anggota yang hadir dan tidak mengundurkan diri memberi suara atas putusan ini.',
  voteFor: 'Setuju',
  voteAgainst: 'Tidak setuju',
  dissent: (name: string) => `Alasan ${name} bila tidak setuju`,
  saveDecision: 'Tetapkan keputusan',
  bindingHint: 'Keputusan tidak dapat diubah. Masa banding mulai berjalan hari ini.',
  decidedOn: 'Diputuskan',
  appealUntil: 'Banding paling lambat',
  appealHow:
    'Bila menurut Anda keputusan ini keliru, ajukan banding tertulis kepada LSP paling lambat hari itu. Pengajuan lewat halaman ini belum tersedia.',
  appealBack: 'Perkara',
  minutesPaper: 'Berita Acara',
  decreePaper: 'Surat Keputusan',
  papers: 'Dokumen',
  paper: {
    agenda: (n: number) => [
      'Pemeriksaan rekaman uji dan rekomendasi asesor',
      `Keputusan sertifikasi ${n} peserta`,
      'Penyampaian hak banding kepada peserta',
    ],
    recusal: (name: string, number: string, kind: string) => `${name} tidak ikut memutus perkara ${number}: ${kind}.`,
    head: 'Ketua LSP',
    decreeOffice: (name: string) => `Ketua ${name}`,
    considering: [
      'bahwa peserta yang namanya tercantum dalam lampiran telah mengikuti uji kompetensi sesuai skema sertifikasi;',
      'bahwa tim teknis telah memeriksa rekomendasi dan informasi uji kompetensi, dan memutuskan peserta tersebut kompeten;',
      'bahwa pemberian sertifikat perlu ditetapkan dengan surat keputusan.',
    ],
    basis: (kind: string, number: string | null, year: number | null, about: string) =>
      `${[kind, number ? `Nomor ${number}` : '', year ? `Tahun ${year}` : ''].filter(Boolean).join(' ')} tentang ${about};`,
    schemeBasis: (number: string) => `Skema sertifikasi nomor ${number}, klausul 9.4.`,
    rulings: (years: number) => [
      'Memberikan sertifikat kompetensi kepada peserta yang namanya tercantum dalam lampiran keputusan ini.',
      `Sertifikat berlaku ${years} tahun sejak keputusan ini ditetapkan, dan diserahkan setelah seluruh persyaratan sertifikasi dipenuhi.`,
      'Keputusan ini berlaku sejak tanggal ditetapkan.',
    ],
    copies: ['Tim teknis', 'Arsip'],
  },
};
