import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { inputSchemaOf, offered } from '#doors/registry-schemas.ts';
import type { Language } from '#kernel/language/words.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import { projectRoot } from '#kernel/root.ts';
import { isLanguage, preferenceCookies, readPreferences } from '#ui/preferences.ts';
import { Fault, languageOf } from '../problems.ts';
import { docsPage } from './page.ts';

const sheet = join(projectRoot, 'src/doors/api/docs/docs.css');
const face = join(
  projectRoot,
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
);

/**
 * The reference page of the API, made from the registry like the OpenAPI document: plain HTML with a style sheet and a font of its own
 * site, no script, so that the content policy of all pages holds for it too.
 */
export function docs(platform: Pick<OpenPlatform, 'settings' | 'database' | 'contexts'>): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const organisations = await allTenants(platform.database);
    const { theme } = readPreferences(c.req.raw);
    c.header('vary', 'Accept-Language, Cookie');
    return c.html(
      docsPage({
        language: chosenLanguage(c),
        theme,
        organisations,
        publicUrl: platform.settings.publicUrl,
        contexts: platform.contexts,
      }),
    );
  });
  app.get('/docs.css', async (c) => {
    return c.body(await readFile(sheet), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=300',
    });
  });
  app.get('/face.woff2', async (c) => {
    return c.body(await readFile(face), 200, {
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=86400',
    });
  });
  app.get('/:file{.+\\.json}', (c) => {
    const what = offered.find(({ name }) => `${name}.json` === c.req.param('file'));
    if (!what) throw new Fault('api.unknown-operation');
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: what.name,
      ...inputSchemaOf(what),
    };
    return c.json(schema as never, 200, { 'content-type': 'application/schema+json' });
  });
  return app;
}

/** The language asked for in the address, else the one chosen for all pages, else that of the browser. */
function chosenLanguage(c: Context): Language {
  const wishes = [c.req.query('bahasa'), getCookie(c, preferenceCookies.language)];
  return wishes.find(isLanguage) ?? languageOf(c.req.header('accept-language'));
}
