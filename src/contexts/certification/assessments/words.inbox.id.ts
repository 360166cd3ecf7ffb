import type { ContextWords } from '#kernel/context.ts';
import { plainDate } from '#kernel/language/format.ts';
import { weekdayMoment } from './weekday-moment.ts';
import { names } from './words.names.id.ts';

interface Data {
  number: string | null;
  again?: boolean;
  assessor?: string;
  site?: string;
  address?: string;
  starts?: string;
  zone?: string;
  calendar?: string;
}
const of = ({ number }: Data) => number ?? 'tanpa nomor';
const list = (methods: string[]) =>
  methods.map((code) => ((names.methods as Record<string, string>)[code] ?? code).toLowerCase()).join(', ');

/** To-dos of `assessments` in Indonesian. */
export const todos: ContextWords['todos'] = {
  'certification.propose-plan': (data: Data) =>
    data.again ? `Usulkan ulang rencana asesmen perkara ${of(data)}` : `Usulkan rencana asesmen perkara ${of(data)}`,
  'certification.agree-plan': (data: Data) => `Baca dan jawab rencana asesmen perkara ${of(data)}`,
  'certification.review-evidence': (data: Data) =>
    data.again ? `Kaji bukti tambahan perkara ${of(data)}` : `Kaji kecukupan bukti perkara ${of(data)}`,
  'certification.hand-in-evidence': (data: Data) => `Tambahkan bukti untuk perkara ${of(data)}`,
  'certification.schedule-case': (data: Data) => `Jadwalkan uji kompetensi perkara ${of(data)}`,
  'certification.reschedule-case': (data: Data) => `Jadwalkan ulang perkara ${of(data)}: peserta tidak hadir`,
  'certification.assess-case': (data: Data) => `Laksanakan uji dan beri rekomendasi perkara ${of(data)}`,
  'certification.decide-case': (data: Data) => `Putuskan perkara ${of(data)} dalam rapat tim teknis`,
};

/** Notices of `assessments` in Indonesian. */
export const notices: ContextWords['notices'] = {
  'certification.assessor-assigned': (data: Data) => ({
    subject: `Asesor untuk perkara ${of(data)} sudah ditugaskan`,
    body: `Asesor Anda: ${data.assessor}. Ia akan mengusulkan rencana asesmen untuk Anda baca dan sepakati.`,
  }),
  'certification.case-assigned': (data: Data) => ({
    subject: `Anda ditugaskan pada perkara ${of(data)}`,
    body: 'Baca permohonan peserta, lalu usulkan rencana asesmen. Bila Anda punya hubungan dengan peserta, nyatakan dahulu.',
  }),
  'certification.case-withdrawn': (data: Data) => ({
    subject: `Perkara ${of(data)} dialihkan kepada asesor lain`,
    body: 'Anda tidak perlu berbuat apa-apa lagi untuk perkara ini.',
  }),
  'certification.plan-proposed': (data: Data) => ({
    subject: `Rencana asesmen perkara ${of(data)} menunggu jawaban Anda`,
    body: 'Baca rencananya, lalu setujui atau minta perubahan. Hak banding dan kerahasiaan data Anda tercantum di sana.',
  }),
  'certification.plan-agreed': (data: Data) => ({
    subject: `Peserta menyetujui rencana asesmen perkara ${of(data)}`,
    body: 'Berikutnya: kaji kecukupan bukti yang diserahkan.',
  }),
  'certification.plan-signed': (data: Data) => ({
    subject: `Anda menandatangani FR.AK.01 perkara ${of(data)}`,
    body: 'Berikutnya asesor mengkaji bukti Anda. Lembar FR.AK.01 dapat diunduh dari halaman perkara.',
  }),
  'certification.plan-change-asked': (data: Data) => ({
    subject: `Peserta meminta perubahan rencana perkara ${of(data)}`,
    body: 'Alasannya ada di halaman rencana. Usulkan rencana yang baru.',
  }),
  'certification.evidence-sufficient': (data: Data) => ({
    subject: `Bukti perkara ${of(data)} dinyatakan mencukupi`,
    body: 'Berikutnya admin menjadwalkan uji kompetensi Anda.',
  }),
  'certification.evidence-insufficient': (data: Data) => ({
    subject: `Bukti perkara ${of(data)} perlu ditambah`,
    body: 'Halaman bukti menunjukkan apa yang kurang dan mengapa. Tambahkan bukti di sana.',
  }),
  'certification.evidence-added': (data: Data) => ({
    subject: `Peserta menambah bukti pada perkara ${of(data)}`,
    body: 'Kaji bukti yang baru.',
  }),
  'certification.test-scheduled': (data: Data) => ({
    subject: `Jadwal uji kompetensi perkara ${of(data)}`,
    body: `${weekdayMoment(new Date(data.starts ?? 0), 'id', data.zone)} di ${data.site}, ${data.address}. Bawa KTP asli. Simpan ke kalender: ${data.calendar}`,
  }),
  'certification.test-missed': (data: Data) => ({
    subject: `Anda tercatat tidak hadir pada uji perkara ${of(data)}`,
    body: 'Admin LSP akan menjadwalkan ulang. Hubungi admin bila ada hari yang tidak dapat Anda hadiri.',
  }),
  'certification.record-handed-in': (data: Data) => ({
    subject: `Rekaman uji perkara ${of(data)} sudah diserahkan`,
    body: 'Asesor menyerahkan rekaman dan rekomendasi. Berikutnya tim teknis memutuskan dalam rapat.',
  }),
};

/** Journal lines of `assessments` in Indonesian. */
export const journal: ContextWords['journal'] = {
  'certification.register-assessor': () => 'mendaftarkan asesor',
  'certification.update-assessor': () => 'mengubah data asesor',
  'certification.declare-relation': ({ kind }: { kind: keyof typeof names.relations }) =>
    `menyatakan hubungan asesor: ${names.relations[kind]}`,
  'certification.register-site': ({ name }: { name: string }) => `mendaftarkan TUK ${name}`,
  'certification.verify-site': ({ verifiedUntil }: { verifiedUntil: string }) =>
    `memverifikasi TUK, berlaku sampai ${plainDate(verifiedUntil, 'id')}`,
  'certification.assign-assessor': ({ replaced }: { replaced: string | null }) =>
    replaced ? 'mengganti asesor' : 'menugaskan asesor',
  'certification.propose-plan': ({ revision, methods }: { revision: number; methods: string[] }) =>
    `mengusulkan rencana asesmen (usulan ke-${revision}: ${list(methods)})`,
  'certification.agree-plan': () => 'menyetujui rencana asesmen dan menandatangani FR.AK.01',
  'certification.ask-plan-change': () => 'meminta perubahan rencana asesmen',
  'certification.review-evidence': ({ verdict, documents }: { verdict: string; documents: number }) =>
    `mengkaji ${documents} bukti: ${verdict === 'sufficient' ? 'mencukupi' : 'belum mencukupi'}`,
  'certification.add-further-evidence': () => 'menambah bukti',
  'certification.create-session': ({ capacity }: { capacity: number }) => `membuka sesi uji untuk ${capacity} peserta`,
  'certification.schedule-case': ({ moved }: { moved: boolean }) =>
    moved ? 'memindah jadwal uji kompetensi' : 'menjadwalkan uji kompetensi',
  'certification.record-attendance': ({
    attendance,
    identityChecked,
  }: {
    attendance: string;
    identityChecked: boolean;
  }) =>
    attendance === 'present'
      ? `mencatat peserta hadir${identityChecked ? ', identitas diperiksa' : ''}`
      : 'mencatat peserta tidak hadir',
  'certification.record-observation': ({ unitCodes }: { unitCodes: string[] }) =>
    `mengisi lembar observasi (${unitCodes.length} unit)`,
  'certification.record-oral': ({ unitCodes }: { unitCodes: string[] }) =>
    `mengisi lembar pertanyaan lisan (${unitCodes.length} unit)`,
  'certification.record-written': ({ unitCodes }: { unitCodes: string[] }) =>
    `mengisi hasil tes tertulis (${unitCodes.length} unit)`,
  'certification.record-portfolio': ({ documents }: { documents: number }) =>
    `memeriksa portofolio (${documents} bukti)`,
  'certification.recommend': ({ overall }: { overall: 'K' | 'BK' }) =>
    `menyerahkan rekaman dan rekomendasi: ${overall === 'K' ? 'kompeten' : 'belum kompeten'}`,
};
