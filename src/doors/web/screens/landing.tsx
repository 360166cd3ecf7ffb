import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { number } from '#kernel/language/format.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import { ask } from '#kernel/perform.ts';
import { requestOf } from '#kernel/web/context.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Guilloche, Mark } from '#ui/mark.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { webWords } from '../words.ts';
import type { Route } from './+types/landing.ts';

/** The five works, in the order of one life. */
const contextNames = ['partnership', 'certification', 'career', 'rostering', 'planning'] as const;

interface DoorState {
  context: (typeof contextNames)[number];
  /** The organisation that does this work here; missing as long as its procedure is not built. */
  at?: { href: string; name: string; figure?: { value: number; unit: { id: string; en: string } } };
}

/** A door leads to the organisation that does this work, once the platform carries it. */
export async function loader(args: Route.LoaderArgs) {
  const { platform } = requestOf(args);
  const tenants = await allTenants(platform.database);
  const doors = contextNames.map(async (context): Promise<DoorState> => {
    const tenant = tenants.find((each) => each.kind === context);
    const open = platform.contexts.find((each) => each.name === context);
    if (!tenant || !open) return { context };
    const figure =
      open.frontFigure && (await ask(platform, open.frontFigure, {}, { tenant, accountId: null, via: 'web' }));
    return { context, at: { href: `/${tenant.slug}`, name: tenant.shortName, figure } };
  });
  return { doors: await Promise.all(doors), demo: platform.settings.demo };
}

function Door({ door: { context, at }, lit }: { door: DoorState; lit: number }) {
  const w = useWords(webWords);
  const language = useLanguage();
  const { name, line } = w.doors[context];
  return (
    <li className="group relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-1 border-t border-garis py-4 md:grid-cols-[auto_15rem_minmax(0,1fr)_14rem] md:gap-x-6">
      <Mark size={40} lit={lit} />
      <h3 className="text-lead font-bold">
        {at ? (
          <Link to={at.href} className="link after:absolute after:inset-0">
            {name}
          </Link>
        ) : (
          name
        )}
      </h3>
      <p className="col-start-2 text-tinta-redup md:col-start-auto">{line}</p>
      <p className="col-start-2 md:col-start-auto md:text-end">
        {at ? (
          <span className="inline-flex items-center gap-3 md:justify-end">
            <span>
              <span className="block font-semibold text-nila">{at.name}</span>
              {at.figure && (
                <span className="block text-small text-tinta-redup">
                  <span className="tabular-nums">{number(at.figure.value, language)}</span> {at.figure.unit[language]}
                </span>
              )}
            </span>
            <ArrowRight size={20} className="shrink-0 text-nila" aria-hidden />
          </span>
        ) : (
          <span className="text-small text-tinta-redup">{w.landing.closed}</span>
        )}
      </p>
    </li>
  );
}

function VerifyForm() {
  const w = useWords(webWords).landing;
  return (
    <form method="get" action="/verifikasi" className="verify">
      <h2 className="text-title font-bold">{w.verifyTitle}</h2>
      <p className="mt-1 mb-4 text-work text-tinta-redup">{w.verifyText}</p>
      <TextField
        name="nomor"
        label={w.verifyLabel}
        hint={w.verifyHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <div className="mt-4">
        <Button kind="primary">{w.verifyButton}</Button>
      </div>
    </form>
  );
}

export default function Landing({ loaderData }: Route.ComponentProps) {
  const w = useWords(webWords).landing;
  return (
    <PublicShell
      action={
        <LinkButton kind="plain" to="/masuk">
          {w.signIn}
        </LinkButton>
      }
      footer={
        <Link to="/bagian" className="quiet-link">
          {w.parts}
        </Link>
      }
    >
      <title>{w.tab}</title>
      <div className="hero">
        <Guilloche className="hero-motif" />
        <div className="public-wrap grid gap-8 py-8 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-16 lg:py-12">
          <div className="grid content-center">
            <h1 className="max-w-[22ch] text-display font-extrabold tracking-[-0.025em] md:text-hero">{w.title}</h1>
            <p className="mt-4 max-w-[54ch] md:text-lead">{w.lead}</p>
            {loaderData.demo && (
              <p className="mt-6">
                <span className="text-tinta-redup">{w.demoTitle}</span>{' '}
                <Link to="/masuk" className="link inline-flex min-h-6 items-center font-semibold">
                  {w.demoLink}
                </Link>
              </p>
            )}
          </div>
          <VerifyForm />
        </div>
      </div>
      <section aria-labelledby="doors" className="mt-10">
        <h2 id="doors" className="mb-4 text-title font-bold">
          {w.doorsTitle}
        </h2>
        <ol className="border-b border-garis">
          {loaderData.doors.map((door, index) => (
            <Door key={door.context} door={door} lit={index} />
          ))}
        </ol>
      </section>
      <section className="mt-14 grid gap-x-12 gap-y-2 md:grid-cols-[20.5rem_minmax(0,1fr)] md:gap-x-0">
        <h2 className="max-w-[16ch] text-title font-bold tracking-[-0.01em]">{w.lifeTitle}</h2>
        <div className="grid max-w-read gap-3">
          <p>{w.lifeText}</p>
          {loaderData.demo && <p className="text-tinta-redup">{w.demoText}</p>}
        </div>
      </section>
    </PublicShell>
  );
}
