import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '#kernel/root.ts';
import { startPostgres } from '#testing/postgres.ts';
import { postgresFlags } from './operations/stand.ts';
import { freshCheckout, type Served, serve } from './pages/checkout.ts';
import { load, type Target } from './pages/load.ts';
import { caseId, certificatesAmong, seedCases, verificationNumber } from './pages/seed.ts';
import { weigh } from './pages/weight.ts';
import { type Aim, type Bench, byTurns, median, type Row, ratioOf, round } from './row.ts';

const connections = 16;
const rounds = 5;
const milliseconds = 600;
const sizes = { small: 10_000, large: 1_000_000 };
type Size = keyof typeof sizes;

const api = '/api/v1/lsp-koper';
const publicPages = ['/', '/lsp-koper/skema/skema-16', '/verifikasi'];

/** Spreads requests over the generated rows in a fixed order. */
const spread = (n: number, among: number) => 1 + ((n * 7919) % among);

interface Pair {
  ours: Served;
  bare: Served;
  cookie: string;
}

/** Signs in to the demonstration as its administrator; answers the cookie. */
async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/masuk/contoh`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'admin@lsp-koper.test' }),
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`sign-in answered ${answer.status} without a session`);
  return cookie;
}

/** What is asked of one database, by name. */
function targetsOf({ ours, bare, cookie }: Pair, size: number) {
  const one = (n: number) => {
    const i = spread(n, size);
    return caseId(i % 10 === 0 ? i - 1 : i);
  };
  const number = (n: number) => verificationNumber(spread(n, certificatesAmong(size)));
  const html = { cookie, accept: 'text/html' };
  const json = { cookie, accept: 'application/json' };
  return {
    'bare list': { url: bare.url, path: () => '/list' },
    'list, JSON': { url: ours.url, path: () => `${api}/certification.list-cases`, headers: json },
    'list, page': { url: ours.url, path: () => '/lsp-koper/perkara', headers: html },
    'bare case': { url: bare.url, path: (n) => `/case/${one(n)}` },
    'case, JSON': { url: ours.url, path: (n) => `${api}/certification.case?caseId=${one(n)}`, headers: json },
    'case, page': { url: ours.url, path: (n) => `/lsp-koper/perkara/${one(n)}`, headers: html },
    'bare verification': { url: bare.url, path: (n) => `/certificate/${number(n)}` },
    'verification, JSON': {
      url: ours.url,
      path: (n) => `/verifikasi/${number(n)}`,
      headers: { accept: 'application/json' },
    },
    constant: { url: ours.url, path: () => '/healthz' },
    'verification, page': {
      url: ours.url,
      path: (n) => `/verifikasi/${number(n)}`,
      headers: { accept: 'text/html' },
    },
  } satisfies Record<string, Target>;
}

type Name = keyof ReturnType<typeof targetsOf>;

const compared: { what: Name; peer: Name; aim?: Aim }[] = [
  { what: 'list, JSON', peer: 'bare list', aim: { atLeast: 0.4 } },
  { what: 'list, page', peer: 'bare list' },
  { what: 'case, JSON', peer: 'bare case', aim: { atLeast: 0.4 } },
  { what: 'case, page', peer: 'bare case' },
  { what: 'verification, JSON', peer: 'bare verification' },
  { what: 'verification, JSON', peer: 'constant', aim: { atLeast: 0.3 } },
  { what: 'verification, page', peer: 'constant', aim: { atLeast: 0.3 } },
];

function rowsOf(speed: Record<`${Size} ${Name}`, number[]>): Row[] {
  const against = (size: Size): Row[] =>
    compared.map(({ what, peer, aim }) => {
      const [ours, theirs] = [speed[`${size} ${what}`], speed[`${size} ${peer}`]];
      return {
        what: `${what}, ${sizes[size].toLocaleString('en')} cases`,
        value: round(median(ours), 0),
        unit: '/s',
        comparedWith: `${peer} ${round(median(theirs), 0)} /s`,
        ratio: ratioOf(ours, theirs),
        aim,
      };
    });
  const grown = [...new Set(compared.map(({ what }) => what))].map((what): Row => {
    const [small, large] = [speed[`small ${what}`], speed[`large ${what}`]];
    return {
      what: `growth of ${what}`,
      value: round(median(large), 0),
      unit: '/s',
      comparedWith: `at ${sizes.small.toLocaleString('en')} cases ${round(median(small), 0)} /s`,
      ratio: ratioOf(small, large),
      aim: { atMost: 1.3 },
    };
  });
  return [...against('small'), ...against('large'), ...grown];
}

/** The pages bench: pages and their JSON twins at two sizes against bare servers and a constant, and what public pages weigh. */
export async function bench(): Promise<Bench> {
  const checkout = await freshCheckout();
  const data = await mkdtemp(join(tmpdir(), 'pancakarya-pages-'));
  const server = await startPostgres(postgresFlags);
  const admin = new pg.Pool({ connectionString: server.url, max: 1 });
  const running: Served[] = [];
  const urlOf = (size: Size) => server.url.replace(/\/postgres$/, `/${size}`);
  const ours = (size: Size) =>
    serve(checkout.folder, 'src/doors/start.ts', {
      NODE_ENV: 'production',
      DEMO: 'on',
      WORKER: 'off',
      LOG_LEVEL: 'error',
      TRUST_PROXY: 'on',
      SECRET_KEY: 'b'.repeat(64),
      DATABASE_URL: urlOf(size),
      DATA_DIR: join(data, size),
    });
  try {
    await admin.query('create database small');
    const first = await ours('small');
    await first.stop();
    await seedCases(urlOf('small'), 0, sizes.small);
    await admin.query('create database large template small');
    await seedCases(urlOf('large'), sizes.small, sizes.large);
    await admin.query('checkpoint');

    const both: Record<Size, Record<string, Target>> = { small: {}, large: {} };
    for (const size of ['small', 'large'] as const) {
      const pair = {
        ours: await ours(size),
        bare: await serve(projectRoot, 'bench/pages/bare-server.ts', { DATABASE_URL: urlOf(size) }),
      };
      running.push(pair.ours, pair.bare);
      both[size] = targetsOf({ ...pair, cookie: await signIn(pair.ours.url) }, sizes[size]);
    }
    const measured: Record<string, () => Promise<number>> = {};
    for (const [name, target] of Object.entries(both.small)) {
      measured[`small ${name}`] = () => load(target, connections, milliseconds);
      measured[`large ${name}`] = () => load(both.large[name]!, connections, milliseconds);
    }
    const speed = await byTurns(rounds, measured);
    const weight = await weigh(running[0]!.url, publicPages);
    return {
      name: 'pages',
      setting: `PostgreSQL 18 with ${postgresFlags.join(' ')}; load generator, servers and database on the same cores.`,
      rows: [...rowsOf(speed as Record<`${Size} ${Name}`, number[]>), ...weight],
    };
  } finally {
    for (const each of running) await each.stop();
    await admin.end();
    await server.stop();
    await checkout.remove();
    await rm(data, { recursive: true, force: true });
  }
}
