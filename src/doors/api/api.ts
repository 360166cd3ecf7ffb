import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isOffered, operations, views } from '#doors/registry.ts';
import { nearest } from '#doors/registry-nearest.ts';
import { offered } from '#doors/registry-schemas.ts';
import { knownTenant } from '#doors/web/web-request.ts';
import type { Log } from '#kernel/log.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import { ask, perform } from '#kernel/perform.ts';
import { accountOf, callerOf } from './caller.ts';
import { docs } from './docs/docs.ts';
import { local } from './local.ts';
import { openApiOf } from './openapi.ts';
import { Fault, languageOf, problemOf } from './problems.ts';
import { bodyOf, mostJsonMB, queryOf } from './read-input.ts';
import { takeDocuments } from './take-documents.ts';

/**
 * The HTTP API of all operations and views, to be mounted at `/api`: `POST v1/{tenant}/{operation}`, `GET v1/{tenant}/{view}`, uploads at
 * `POST v1/{tenant}/documents`, organisations at `GET v1/organisations`, `openapi.json`, its pages at `docs`, and at `local/…` what only
 * the command line of this machine may ask. Everything refused is `application/problem+json`.
 */
export function api(platform: OpenPlatform, log: Log): Hono {
  const app = new Hono();
  app.onError((error, c) => problem(platform, log, c, error));
  app.use('/v1/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.get('/openapi.json', (c) => c.json(openApiOf(platform.settings) as never));
  app.route('/docs', docs(platform));
  app.route('/local', local(platform));
  app.get('/v1/organisations', async (c) => c.json({ organisations: await organisationsOf(platform) }));
  app.post('/v1/:tenant/documents', async (c) => {
    const account = await accountOf(platform, c);
    const caller = callerOf(c, account, await knownTenant(platform, c.req.param('tenant')));
    return c.json(await takeDocuments(platform, c.req.raw, caller), 201);
  });
  app.post('/v1/:tenant/:name', jsonLimit, async (c) => {
    const { tenant: slug, name } = c.req.param();
    const account = await accountOf(platform, c);
    const tenant = await knownTenant(platform, slug);
    const view = views.get(name);
    if (view && isOffered(view))
      return c.json((await ask(platform, view, await bodyOf(c), { tenant, ...account })) ?? null);
    const operation = operations.get(name);
    if (!operation || !isOffered(operation)) throw unknown(name);
    const result = await perform(platform, operation, await bodyOf(c), callerOf(c, account, tenant));
    return c.json(result ?? null);
  });
  app.get('/v1/:tenant/:name', async (c) => {
    const { tenant: slug, name } = c.req.param();
    const view = views.get(name);
    if (!view || !isOffered(view)) throw operations.has(name) ? new Fault('api.method', 'POST') : unknown(name);
    const account = await accountOf(platform, c);
    const tenant = await knownTenant(platform, slug);
    return c.json((await ask(platform, view, queryOf(c, view), { tenant, ...account })) ?? null);
  });
  // A mounted application has no notFound of its own.
  app.all('*', (c) => {
    if (c.req.path === '/api' && c.req.method === 'GET') return c.redirect('/api/docs');
    throw new Fault('api.unknown-operation');
  });
  return app;
}

const jsonLimit = bodyLimit({
  maxSize: mostJsonMB * 1024 * 1024,
  onError: () => {
    throw new Fault('api.too-large', String(mostJsonMB));
  },
});

const unknown = (name: string) => {
  const near = nearest(
    name.slice(0, 100),
    offered.map((what) => what.name),
  );
  return new Fault('api.unknown-operation', near ?? '');
};

/** The organisations of this platform: what a caller needs to fill in `{tenant}`. */
async function organisationsOf(platform: OpenPlatform): Promise<{ slug: string; name: string; kind: string }[]> {
  const tenants = await allTenants(platform.database);
  return tenants.map(({ slug, name, kind }) => ({ slug, name, kind }));
}

function problem({ contexts }: OpenPlatform, log: Log, c: Context, error: unknown): Response {
  const language = languageOf(c.req.header('accept-language'));
  const instance = new URL(c.req.url).pathname;
  const known = problemOf(contexts, error, language, instance);
  if (!known) log.error({ error, path: instance }, 'api');
  const document = known ?? problemOf(contexts, new Fault('api.failed'), language, instance);
  const status = document?.status ?? 500;
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
  });
  if (status === 401) headers.set('www-authenticate', 'ApiKey realm="pancakarya", header="x-api-key"');
  if (status === 405) headers.set('allow', 'POST');
  const wait = document?.errors[0]?.data as { seconds?: number } | undefined;
  if (status === 429) headers.set('retry-after', String(wait?.seconds ?? 60));
  if (status === 503) headers.set('retry-after', '2');
  return new Response(JSON.stringify(document), { status, headers });
}
