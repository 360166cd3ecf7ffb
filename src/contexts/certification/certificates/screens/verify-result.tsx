import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { moment, plainDate } from '#kernel/language/format.ts';
import { requestOf } from '#kernel/web/context.ts';
import { LinkButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { type Verified, verifiedJson, verify } from '../verify.ts';
import { certificateWords } from '../words.ts';
import { CertificateStatus } from './certificate-status.tsx';
import { Genuine, VerifyField, VerifyFrame } from './verify-frame.tsx';

/** Never kept by anybody: a status may change at any moment. */
const noStore = { 'cache-control': 'no-store', vary: 'accept' };

const zone = 'Asia/Jakarta';

async function find(
  args: Pick<LoaderFunctionArgs, 'context' | 'params'>,
): Promise<{ found: Verified | undefined; at: Date; address: string }> {
  const { platform } = requestOf(args);
  const now = platform.clock();
  const found = await verify(
    platform.database,
    args.params.number ?? '',
    now.toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
  return { found, at: new Date(now.epochMilliseconds), address: platform.settings.publicUrl };
}

/** Programs that ask for JSON get it at the same address. */
export const middleware = [
  async (args: Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>, next: () => Promise<unknown>) => {
    const accept = args.request.headers.get('accept') ?? '';
    if (!/\bapplication\/json\b/.test(accept) || /\btext\/html\b/.test(accept)) return next();
    const { found } = await find(args);
    return Response.json(verifiedJson(found), { status: found ? 200 : 404, headers: noStore });
  },
];

/** Wrong, unknown and malformed numbers give the same page and the same 404. */
export async function loader(args: LoaderFunctionArgs) {
  const { found, at, address } = await find(args);
  return data({ found: found ?? null, at, address }, { status: found ? 200 : 404, headers: noStore });
}

export const headers = () => noStore;

export default function VerifyResult() {
  const { found, at, address } = useLoaderData<typeof loader>();
  const w = useWords(certificateWords).verify;
  const language = useLanguage();
  const title = !found ? w.notFound : found.kind === 'decree' ? w.decreeTitle : found.certificate.name;
  return (
    <VerifyFrame title={title}>
      {!found && <NotFound />}
      {found?.kind === 'certificate' && <Certificate found={found} />}
      {found?.kind === 'decree' && <Decree found={found} />}
      {found && (
        <p className="flex flex-wrap items-center justify-between gap-3 text-small text-tinta-redup">
          {w.checkedAt(moment(new Date(at), language, zone))}
          <LinkButton small to="/verifikasi">
            {w.another}
          </LinkButton>
        </p>
      )}
      <Genuine address={address} />
    </VerifyFrame>
  );
}

function Certificate({ found }: { found: Extract<Verified, { kind: 'certificate' }> }) {
  const w = useWords(certificateWords).verify;
  const language = useLanguage();
  const { certificate } = found;
  const since = certificate.status === 'valid' ? undefined : w.since(plainDate(certificate.statusSince, language));
  return (
    <>
      <header className="grid gap-3">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <CertificateStatus status={certificate.status} large />
          {since && <span className="text-lead">{since}</span>}
        </p>
        <h1 className="text-hero font-bold tracking-[-0.015em] break-words">{certificate.name}</h1>
        <p className="text-lead">{certificate.scheme.title}</p>
        <p className="text-tinta-redup">{w.meaning[certificate.status]}</p>
      </header>
      <Facts
        wide
        facts={[
          { label: w.until, value: <strong>{plainDate(certificate.validUntil, language)}</strong> },
          { label: w.issued, value: plainDate(certificate.issued, language) },
          { label: w.number, value: <span className="tabular-nums">{certificate.number}</span> },
          { label: w.body, value: certificate.scheme.body },
          { label: w.schemeNumber, value: certificate.scheme.number },
          { label: w.verification, value: <span className="tabular-nums">{found.number}</span> },
        ]}
      />
      <section>
        <h2 className="mb-2 text-lead font-bold">{w.units}</h2>
        <ul className="grid gap-2">
          {certificate.units.map((unit) => (
            <li key={unit.code} className="grid sm:grid-cols-[11rem_minmax(0,1fr)]">
              <span className="tabular-nums text-tinta-redup">{unit.code}</span>
              <span>{unit.title}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Decree({ found }: { found: Extract<Verified, { kind: 'decree' }> }) {
  const w = useWords(certificateWords).verify;
  const language = useLanguage();
  const { decree } = found;
  return (
    <>
      <header className="grid gap-3">
        <p>
          <Status tone="met" word={w.decreeStatus} large />
        </p>
        <h1 className="text-display font-bold tracking-[-0.015em]">{w.decreeTitle}</h1>
        <p className="text-tinta-redup">{w.decreeMeaning}</p>
      </header>
      <Facts
        wide
        facts={[
          { label: w.decreeNumber, value: decree.number },
          { label: w.issued, value: plainDate(decree.issued, language) },
          { label: w.body, value: decree.body },
          { label: w.scheme, value: `${decree.scheme.title} · ${decree.scheme.number}` },
          { label: w.decreeHolders, value: String(decree.holders) },
          { label: w.verification, value: <span className="tabular-nums">{found.number}</span> },
        ]}
      />
    </>
  );
}

function NotFound() {
  const w = useWords(certificateWords).verify;
  return (
    <>
      <header className="grid gap-3">
        <p>
          <Status tone="bad" word={w.notFound} large />
        </p>
        <h1 className="text-title font-bold">{w.notFoundLead}</h1>
      </header>
      <ul className="grid list-disc gap-2 ps-5">
        {w.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <VerifyField />
    </>
  );
}
