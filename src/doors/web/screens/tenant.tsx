import type { ReactNode } from 'react';
import {
  data,
  isRouteErrorResponse,
  type LoaderFunctionArgs,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import type { Problem } from '#kernel/web/refusal-words.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { WorkShell } from '#ui/shell.tsx';
import { useWords } from '#ui/words.ts';
import { placeIcon } from '../house/place-icons.ts';
import { readTenantPage } from '../house/read-tenant-page.ts';
import { homeCookie, roleCookie, tenantRoute, useTenantPage } from '../house/use-tenant-page.ts';
import { houseWords } from '../house/words.ts';
import { cookieOf, wordCookie } from '../http/cookies.ts';
import { ErrorScreen } from './error.tsx';
import { isUnsent, SendAgain } from './send-again.tsx';

/** Who is here, and which places he sees; remembers a member's organisation for his next sign-in. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await readTenantPage(args);
  const isNewHome = page.me !== null && cookieOf(args.request, homeCookie) !== page.tenant.slug;
  return data(
    page,
    isNewHome ? { headers: { 'Set-Cookie': wordCookie(args.request, homeCookie, page.tenant.slug) } } : {},
  );
}

/** The house of an organisation: the work shell for its members, its public face for everyone else. */
function House({ children }: { children: ReactNode }) {
  const { me } = useTenantPage();
  return me ? <WorkHouse>{children}</WorkHouse> : <PublicHouse>{children}</PublicHouse>;
}

function WorkHouse({ children }: { children: ReactNode }) {
  const { tenant, me, places } = useTenantPage();
  const w = useWords(houseWords);
  const home = `/${tenant.slug}`;
  const roles = me?.roles ?? [];
  return (
    <WorkShell
      organisation={{ name: tenant.shortName, href: home }}
      places={places.map((place) => ({ ...place, icon: placeIcon(place.icon) }))}
      roles={
        roles.length > 1
          ? {
              current: me?.role ?? '',
              action: `${home}/peran`,
              field: roleCookie,
              options: [
                { value: '', label: w.allRoles },
                ...roles.map((role) => ({ value: role.code, label: role.name })),
              ],
            }
          : undefined
      }
      account={{
        name: me?.name ?? '',
        note: roles.map((role) => role.name).join(', ') || w.noRoles,
        links: [{ href: '/akun', label: w.account }],
        signOut: '/keluar',
      }}
    >
      {children}
    </WorkShell>
  );
}

function PublicHouse({ children }: { children: ReactNode }) {
  const { tenant, account, places } = useTenantPage();
  const w = useWords(houseWords);
  const { pathname, search } = useLocation();
  const back = encodeURIComponent(pathname + search);
  return (
    <PublicShell
      tenant={{
        name: tenant.shortName,
        href: `/${tenant.slug}`,
        line: tenant.profile.licence,
        accent: `var(--${tenant.accent})`,
      }}
      links={places.map(({ href, label }) => ({ href, label, current: pathname.startsWith(href) }))}
      action={
        account ? (
          <LinkButton to="/akun" aria-label={w.signedInAs(account.name)}>
            {w.shortAccount}
          </LinkButton>
        ) : (
          <LinkButton to={`/masuk?kembali=${back}`}>{w.signIn}</LinkButton>
        )
      }
    >
      {children}
    </PublicShell>
  );
}

export default function TenantLayout() {
  return (
    <House>
      <Outlet />
    </House>
  );
}

/** A page of the organisation that was refused or broke: the words of the refusal, inside the house. */
export function ErrorBoundary() {
  const error = useRouteError();
  const answer = isRouteErrorResponse(error) ? error : undefined;
  const page = useRouteLoaderData(tenantRoute);
  if (answer && isUnsent(answer.status, answer.data)) return <SendAgain unsent={answer.data} />;
  // An unknown organisation has no house.
  if (!page) return <ErrorScreen status={answer?.status ?? 500} />;
  return (
    <House>
      <Trouble status={answer?.status ?? 500} problem={problemsIn(answer?.data)[0]} />
    </House>
  );
}

function Trouble({ status, problem }: { status: number; problem?: Problem }) {
  const { tenant, account, me, openRole } = useTenantPage();
  const w = useWords(houseWords);
  const { pathname, search } = useLocation();
  const mayJoin = status === 403 && account !== null && me === null && openRole !== null;
  const title = mayJoin
    ? w.membersOnly
    : status === 403
      ? w.notYours
      : status === 404
        ? w.notFound
        : (problem?.text ?? w.broken);
  return (
    <Page title={title} site={tenant.shortName}>
      <div className="grid max-w-read gap-4">
        {mayJoin ? null : status < 500 || problem ? (
          <p>
            {title === problem?.text ? problem?.remedy : [problem?.text, problem?.remedy].filter(Boolean).join(' ')}
          </p>
        ) : (
          <p>{w.brokenText}</p>
        )}
        {mayJoin && <p>{w.mayJoinHere(openRole)}</p>}
        <Actions>
          {mayJoin && (
            <LinkButton kind="primary" to={`/${tenant.slug}/gabung?kembali=${encodeURIComponent(pathname + search)}`}>
              {w.join}
            </LinkButton>
          )}
          {status >= 500 && <LinkButton to={pathname + search}>{w.again}</LinkButton>}
          <LinkButton to={`/${tenant.slug}`}>{w.backHome}</LinkButton>
        </Actions>
      </div>
    </Page>
  );
}

const problemsIn = (body: unknown): Problem[] =>
  typeof body === 'object' && body !== null && 'problems' in body ? (body.problems as Problem[]) : [];
