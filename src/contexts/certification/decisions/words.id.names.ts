import type { ConflictKind } from './conflicts.rules.ts';
import type { Check } from './verdict.rules.ts';

/** What a member's tie to a case is called. */
export const tieNames = {
  applicant: 'ia sendiri pemohonnya',
  reviewer: 'ia menelaah permohonannya',
  assessor: 'ia menguji peserta ini',
  'appeal-panel': 'ia anggota tim bandingnya',
  trainer: 'ia melatih peserta ini',
  employer: 'ia terikat dengan pemberi kerja peserta ini',
  relative: 'ia berkerabat dengan peserta ini',
};

/** The kinds of declared conflict. */
export const conflictNames: Record<ConflictKind, string> = {
  trainer: 'melatih peserta ini',
  employer: 'satu pemberi kerja dengan peserta ini',
  relative: 'berkerabat dengan peserta ini',
  assessed: 'menguji atau menelaah perkara ini',
  other: 'alasan lain',
};

/** What the meeting verifies, as questions. */
export const checkNames: Record<Check, string> = {
  recommendation: 'Rekomendasi asesor sesuai dengan rekaman uji',
  records: 'Rekaman uji lengkap dan ditandatangani',
  evidence: 'Bukti setiap unit memenuhi aturan bukti (valid, asli, terkini, memadai)',
  requirements: 'Persyaratan sertifikasi skema telah dipenuhi',
  traceable: 'Informasinya cukup untuk ditelusuri bila ada banding',
};

/** What a gap in the evidence of a unit is called. */
export const gapNames = {
  'no-record': 'tanpa rekaman',
  valid: 'tidak valid',
  authentic: 'keaslian belum terbukti',
  current: 'tidak terkini',
  sufficient: 'tidak memadai',
};
