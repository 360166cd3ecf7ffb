import { type RouteConfigEntry, route } from '@react-router/dev/routes';

const screens = 'contexts/certification/applications/screens';

/** Pages of `applications`, below `/<tenant>/`. */
export const applicationsRoutes: RouteConfigEntry[] = [
  route('skema/:schemeCode/ajukan', `${screens}/start.tsx`),
  route('perkara/:caseId/permohonan', `${screens}/identity.tsx`),
  route('perkara/:caseId/permohonan/riwayat', `${screens}/history.tsx`),
  route('perkara/:caseId/permohonan/bukti', `${screens}/evidence.tsx`),
  route('perkara/:caseId/permohonan/asesmen-mandiri', `${screens}/self.tsx`),
  route('perkara/:caseId/permohonan/kirim', `${screens}/send.tsx`),
  route('perkara/:caseId/permohonan/simpan', `${screens}/autosave.ts`),
  route('perkara/:caseId/telaah', `${screens}/review.tsx`),
  route('perkara/:caseId/fr-apl-01.pdf', `${screens}/fr-apl-01.ts`),
  route('perkara/:caseId/fr-apl-02.pdf', `${screens}/fr-apl-02.ts`),
];
