import { type RouteConfigEntry, route } from '@react-router/dev/routes';

const screens = 'contexts/certification/certificates/screens';

/** Pages of `certificates`, below `/<tenant>/`. */
export const certificatesRoutes: RouteConfigEntry[] = [
  route('sertifikat', `${screens}/register.tsx`),
  route('sertifikat.csv', `${screens}/register-file.ts`),
  route('perkara/:caseId/sertifikat', `${screens}/certificate.tsx`),
  route('perkara/:caseId/sertifikat.pdf', `${screens}/letter.ts`),
  route('perkara/:caseId/kartu.pdf', `${screens}/card.ts`),
  route('perkara/:caseId/persetujuan.pdf', `${screens}/agreement.ts`),
];

/** Public verification, outside every organisation: `/verifikasi` and `/verifikasi/<number>`. */
export const verificationRoutes: RouteConfigEntry[] = [
  route('verifikasi', `${screens}/verify-form.tsx`),
  route('verifikasi/:number', `${screens}/verify-result.tsx`),
];
