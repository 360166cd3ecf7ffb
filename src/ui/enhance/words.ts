const words = {
  id: {
    savedAt: (time: string) => `Tersimpan pukul ${time}`,
    keptHere: (time: string) => `Belum terkirim. Isian disimpan di perangkat ini pukul ${time}; akan dicoba lagi.`,
    signedOut: (time: string) =>
      `Sesi Anda berakhir. Isian disimpan di perangkat ini pukul ${time}; masuk lagi untuk melanjutkan.`,
    draftRefused: (time: string) => `Draf tidak diterima. Isian disimpan di perangkat ini pukul ${time}.`,
    restored: (time: string) => `Isian yang belum terkirim (pukul ${time}) dipulihkan.`,
    offer: (time: string) => `Ada isian di perangkat ini dari pukul ${time} yang mungkin belum terkirim.`,
    restore: 'Pulihkan',
    discard: 'Buang',
    leave: 'Perubahan belum disimpan.',
    uploading: (percent: number) => `Mengunggah ${percent}%`,
    checking: 'Berkas sampai, sedang diperiksa…',
    uploadFailed: 'Sambungan terputus. Isian Anda tetap ada; kirim sekali lagi.',
    tooLarge: (name: string, limit: string) => `${name} lebih besar dari ${limit}.`,
    emptyFile: (name: string) => `${name} kosong (0 byte).`,
    sending: 'Mengirim…',
    noMatch: 'Tidak ada yang cocok',
    typeToFilter: 'Ketik untuk mencari',
    noSuchDay: 'Tanggal ini tidak ada',
  },
  en: {
    savedAt: (time: string) => `Saved at ${time}`,
    keptHere: (time: string) => `Not sent yet. Kept on this device at ${time}; will be tried again.`,
    signedOut: (time: string) => `Your session has ended. Kept on this device at ${time}; sign in again to continue.`,
    draftRefused: (time: string) => `The draft was not accepted. Kept on this device at ${time}.`,
    restored: (time: string) => `Answers not sent before (${time}) were restored.`,
    offer: (time: string) => `This device holds answers from ${time} that may not have been sent.`,
    restore: 'Restore',
    discard: 'Discard',
    leave: 'Changes are not saved.',
    uploading: (percent: number) => `Uploading ${percent}%`,
    checking: 'File received, being checked…',
    uploadFailed: 'The connection broke. Your answers are still here; send once more.',
    tooLarge: (name: string, limit: string) => `${name} is larger than ${limit}.`,
    emptyFile: (name: string) => `${name} is empty (0 bytes).`,
    sending: 'Sending…',
    noMatch: 'Nothing matches',
    typeToFilter: 'Type to search',
    noSuchDay: 'There is no such day',
  },
};

/** The script's own words in the page's language. */
export const w = document.documentElement.lang === 'en' ? words.en : words.id;

/** "14.05" in Indonesian, "14:05" in English, on the reader's clock. */
export function clock(at: Date): string {
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  return document.documentElement.lang === 'en' ? time : time.replace(':', '.');
}
