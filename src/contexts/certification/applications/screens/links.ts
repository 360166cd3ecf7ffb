import type { Params } from 'react-router';

/** Addresses of an application's pages and files. */
export function linksOf({ tenant, caseId }: Params) {
  const home = `/${tenant}/perkara/${caseId}`;
  const form = `${home}/permohonan`;
  return {
    home,
    steps: {
      identity: form,
      history: `${form}/riwayat`,
      evidence: `${form}/bukti`,
      self: `${form}/asesmen-mandiri`,
      send: `${form}/kirim`,
    },
    autosave: `${form}/simpan`,
    document: (documentId: string) => `/${tenant}/berkas/${documentId}`,
  };
}
