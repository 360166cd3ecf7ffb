import { index, type RouteConfigEntry, route } from '@react-router/dev/routes';

/** The pages that belong to no context. Files are named from `src/`. */
export const webRoutes: RouteConfigEntry[] = [
  index('doors/web/screens/landing.tsx'),
  route('bagian', 'doors/web/screens/parts.tsx'),
  route('pengaturan/tema', 'doors/web/screens/choose-theme.ts'),
  route('pengaturan/bahasa', 'doors/web/screens/choose-language.ts'),
  route('masuk', 'doors/web/account/sign-in.tsx'),
  route('masuk/contoh', 'doors/web/account/demo-sign-in.ts'),
  route('masuk/kode', 'doors/web/account/second-step.tsx'),
  route('keluar', 'doors/web/account/sign-out.ts'),
  route('daftar', 'doors/web/account/sign-up.tsx'),
  route('lupa-sandi', 'doors/web/account/forgot-password.tsx'),
  route('atur-sandi', 'doors/web/account/reset-password.tsx'),
  route('akun', 'doors/web/account/profile.tsx'),
  route('akun/pengaman', 'doors/web/account/locks.tsx'),
  route('akun/kunci-api', 'doors/web/account/api-keys.tsx'),
  route('akun/sesi', 'doors/web/account/sessions.tsx'),
];

/** The pages that every organisation has, below `/<tenant>/`. */
export const houseRoutes: RouteConfigEntry[] = [
  route('gabung', 'doors/web/screens/join.tsx'),
  route('peran', 'doors/web/screens/choose-role.ts'),
  route('kotak-masuk', 'doors/web/screens/inbox.tsx'),
  route('orang', 'doors/web/people/people.tsx'),
  route('orang/undang', 'doors/web/people/invite.tsx'),
  route('orang/:personId', 'doors/web/people/person.tsx'),
  route('undangan/:token', 'doors/web/people/invitation.tsx'),
  route('organisasi', 'doors/web/organisation/organisation.tsx'),
  route('kalender', 'doors/web/calendar/calendar.tsx'),
  route('kalender/catat', 'doors/web/calendar/record.tsx'),
  route('berkas/:documentId', 'doors/web/screens/document.ts'),
  route('*', 'doors/web/screens/tenant-not-found.ts'),
];

/** What answers when nothing else did; spread after all others. */
export const lastRoutes: RouteConfigEntry[] = [route('*', 'doors/web/screens/not-found.tsx')];
