import { html } from 'hono/html';
import { contextOf, type Offered, offered } from '#doors/registry-schemas.ts';
import type { Tenant } from '#kernel/actor.ts';
import type { Context } from '#kernel/context.ts';
import { inLanguage, type Language } from '#kernel/language/words.ts';
import { statusOf } from '#kernel/web/load.ts';
import { faultStatus } from '../problems.ts';
import { words } from '../words.ts';
import { entryOf } from './entry.ts';

/** What the reference page is made of, beside the registry. */
export interface DocsParts {
  language: Language;
  theme: 'light' | 'dark' | 'auto';
  organisations: readonly Pick<Tenant, 'slug' | 'name' | 'kind'>[];
  publicUrl: string;
  contexts: readonly Context[];
}

/** The reference page of the API as HTML. */
export function docsPage({ language, theme, organisations, publicUrl, contexts }: DocsParts) {
  const said = inLanguage(words, language).docs;
  const groups = [...Map.groupBy(offered, contextOf)];
  const other = language === 'id' ? 'en' : 'id';
  const contextName = (name: string) => said.contexts[name] ?? name;
  const tenantFor = (what: Offered) =>
    organisations.find(({ kind }) => kind === contextOf(what))?.slug ?? organisations[0]?.slug ?? 'lsp-koper';
  return html`<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${said.title}</title>
<link rel="stylesheet" href="/api/docs/docs.css">
</head>
<body>
<header class="top">
  <a class="home" href="/" title="${said.home}">Pancakarya</a>
  <nav><a href="/api/openapi.json">${said.document}</a><a href="?bahasa=${other}" lang="${other}" hreflang="${other}">${other === 'en' ? 'English' : 'Bahasa Indonesia'}</a></nav>
</header>
<div class="page">
<nav class="contents" aria-label="${said.contents}">
  <details><summary>${said.contents}</summary>
  <ul>
    <li><a href="#panggil">${said.call}</a></li>
    <li><a href="#masuk">${said.signIn}</a></li>
    <li><a href="#organisasi">${said.organisations}</a></li>
    <li><a href="#penolakan">${said.problems}</a></li>
  </ul>
  ${groups.map(([name, entries]) => html`<p>${contextName(name)}</p><ul>${entries.map((what) => html`<li><a href="#${what.name}"><code>${what.name.slice(name.length + 1)}</code></a></li>`)}</ul>`)}
  </details>
</nav>
<main>
  <h1>${said.title}</h1>
  <p class="lead">${said.lead}</p>
  <section id="panggil"><h2>${said.call}</h2>
    <p>${said.callOperation}</p><pre tabindex="0">POST ${publicUrl}/api/v1/{tenant}/{operation}</pre>
    <p>${said.callView}</p><pre tabindex="0">GET ${publicUrl}/api/v1/{tenant}/{view}</pre>
    <p>${said.callDocuments}</p><pre tabindex="0">POST ${publicUrl}/api/v1/{tenant}/documents</pre>
  </section>
  <section id="masuk"><h2>${said.signIn}</h2><p>${said.signInText}</p></section>
  <section id="organisasi"><h2>${said.organisations}</h2><p>${said.organisationsText} <a href="/api/v1/organisations">/api/v1/organisations</a></p>
    <div class="wide" tabindex="0"><table><tbody>${organisations.map(({ slug, name, kind }) => html`<tr><th scope="row"><code>${slug}</code></th><td>${name}</td><td>${contextName(kind)}</td></tr>`)}</tbody></table></div>
  </section>
  <section id="penolakan"><h2>${said.problems}</h2><p>${said.problemsText}</p>
    <details><summary>${said.codes}</summary><div class="wide" tabindex="0"><table><thead><tr><th>${said.code}</th><th>${said.status}</th></tr></thead><tbody>${codesOf(contexts).map(([code, status]) => html`<tr id="${code}"><td><code>${code}</code></td><td>${status}</td></tr>`)}</tbody></table></div></details>
  </section>
  ${groups.map(([name, entries]) => html`<section><h2>${contextName(name)}</h2>${entries.map((what) => entryOf(what, { said, tenant: tenantFor(what), publicUrl }))}</section>`)}
</main>
</div>
</body>
</html>`;
}

/** Every code that the API can answer with, and its status. */
function codesOf(contexts: readonly Context[]): [string, number][] {
  const refusals = contexts
    .flatMap((context) => Object.keys(context.words.id.refusals))
    .map((code): [string, number] => [code, statusOf(code)]);
  return [...Object.entries(faultStatus), ...refusals].sort(([a], [b]) => (a < b ? -1 : 1));
}
