import { useLocation } from 'react-router';
import { LinkButton } from '#ui/button.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { useWords } from '#ui/words.ts';
import { webWords } from '../words.ts';

/** The page for whatever went wrong: what happened, that nothing was lost, and a way on. */
export function ErrorScreen({ status }: { status: number }) {
  const w = useWords(webWords).errors;
  const { pathname } = useLocation();
  const words =
    status === 404
      ? w.notFound
      : status === 403
        ? w.forbidden
        : status === 401
          ? w.signedOut
          : status === 429
            ? w.tooMany
            : status === 503
              ? w.busy
              : status < 500
                ? w.badRequest
                : w.broken;
  return (
    <PublicShell>
      <title>{`${words.title} · Pancakarya`}</title>
      <p className="mb-2 text-small font-semibold tabular-nums text-tinta-redup">{w.code(status)}</p>
      <h1 className="max-w-read text-hero font-bold tracking-[-0.02em]">{words.title}</h1>
      <p className="mt-3 max-w-read text-lead">{words.text}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        {status === 401 && (
          <LinkButton kind="primary" to={`/masuk?kembali=${encodeURIComponent(pathname)}`}>
            {w.signIn}
          </LinkButton>
        )}
        {status !== 401 && status !== 404 && (
          <LinkButton kind="primary" to={pathname}>
            {w.again}
          </LinkButton>
        )}
        <LinkButton kind={status === 404 ? 'primary' : 'plain'} to="/">
          {w.home}
        </LinkButton>
      </div>
    </PublicShell>
  );
}
