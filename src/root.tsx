import fontUrl from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url';
import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
} from 'react-router';
import { ErrorScreen } from '#doors/web/screens/error.tsx';
import enhanceUrl from '#ui/enhance.ts?worker&url';
import { readPreferences } from '#ui/preferences.ts';
import themeUrl from '#ui/theme.css?url';
import { usePreferences } from '#ui/words.ts';

/** What a route may say about itself: `interactive` pages load React in the browser, all others are plain HTML. */
export interface PageHandle {
  interactive?: boolean;
}

export const links: LinksFunction = () => [
  { rel: 'preload', href: fontUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: themeUrl },
  { rel: 'icon', href: '/mark.svg', type: 'image/svg+xml' },
];

/** The reader's language and theme, for every page. */
export const loader = ({ request }: LoaderFunctionArgs) => readPreferences(request);

/** The document around every page. Strict CSP: no inline script, no inline style. */
export function Layout({ children }: { children: ReactNode }) {
  const { language, theme } = usePreferences();
  const interactive = useMatches().some((match) => (match.handle as PageHandle | undefined)?.interactive);
  return (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <Meta />
        <Links />
        <script type="module" src={enhanceUrl} async />
      </head>
      <body>
        {children}
        {interactive && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Calm words for whatever went wrong; the details go to the log, never to the page. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorScreen status={isRouteErrorResponse(error) ? error.status : 500} />;
}
