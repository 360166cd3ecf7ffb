import { html } from 'hono/html';
import { alternatives, inputSchemaOf, type JsonSchema, type Offered, typesOf } from '#doors/registry-schemas.ts';
import { exampleOf } from '../openapi-example.ts';
import type { id } from '../words.id.ts';

type Said = (typeof id)['docs'];

interface Place {
  said: Said;
  /** An organisation in which the example runs. */
  tenant: string;
  publicUrl: string;
}

/** One operation or view on the reference page: its address, who may call it, its fields, an example and the whole schema. */
export function entryOf(what: Offered, { said, tenant, publicUrl }: Place) {
  const schema = inputSchemaOf(what);
  const fields = fieldsOf(schema);
  const method = what.kind === 'view' ? 'GET' : 'POST';
  const example = exampleOf(what);
  const uploads = what.kind === 'operation' ? Object.entries(what.uploads) : [];
  return html`<article id="${what.name}">
  <h3><span class="method ${method.toLowerCase()}">${method}</span> <code>${what.name}</code></h3>
  <p lang="en">${what.summary}</p>
  <p class="small">${said.kinds[what.kind]} · ${said.who}: ${said.everyone[what.grant] ?? html`<code>${what.grant}</code>`}</p>
  ${fields.length === 0 ? html`<p class="small">${said.noInput}</p>` : tableOf(fields, said)}
  ${uploads.length > 0 ? html`<p class="small">${said.uploads}: ${uploads.map(([field, { kinds, maxMB }]) => `${field} (${kinds.join(', ')}; ${maxMB} MB)`).join('; ')}</p>` : ''}
  ${example === undefined ? '' : html`<details><summary>${said.example}</summary><pre tabindex="0">${curlOf(what, method, example, `${publicUrl}/api/v1/${tenant}/${what.name}`)}</pre></details>`}
  ${fields.length === 0 ? '' : html`<p class="small"><a href="/api/docs/${what.name}.json">${said.schema}</a></p>`}
</article>`;
}

/** A long table is folded, so that the page stays one to run over. */
function tableOf(fields: readonly Field[], said: Said) {
  const table = html`<div class="wide" tabindex="0"><table><thead><tr><th>${said.field}</th><th>${said.type}</th><th>${said.rule}</th></tr></thead><tbody>${fields.map((field) => html`<tr><td><code>${field.name}</code></td><td>${field.type}</td><td>${[field.required ? said.required : '', ...field.rules].filter(Boolean).join(' · ')}</td></tr>`)}</tbody></table></div>`;
  return fields.length <= 12
    ? table
    : html`<details><summary>${said.field} (${fields.length})</summary>${table}</details>`;
}

function curlOf(what: Offered, method: string, example: unknown, address: string): string {
  const key = what.grant === 'public' ? [] : [`  -H 'x-api-key: …'`];
  const hasInput = Object.keys(example as object).length > 0;
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  if (method === 'GET') {
    const query = hasInput ? [`  --data-urlencode ${quoted(`input=${JSON.stringify(example)}`)}`] : [];
    return [hasInput ? `curl -G ${address}` : `curl ${address}`, ...key, ...query].join(' \\\n');
  }
  return [
    `curl ${address}`,
    ...key,
    `  -H 'content-type: application/json'`,
    `  -d ${quoted(JSON.stringify(example, null, 2))}`,
  ].join(' \\\n');
}

interface Field {
  name: string;
  type: string;
  required: boolean;
  rules: string[];
}

/** The fields of an input, those of objects and of lists of objects below them with dots. */
function fieldsOf(schema: JsonSchema, root = schema, prefix = '', depth = 0): Field[] {
  if (depth > 4) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]): Field[] => {
    const places = alternatives(field, root);
    const item = places.find((place) => place.items)?.items;
    const items = item ? alternatives(item, root) : [];
    const own = {
      name: prefix + key,
      type: item ? `${typesOf(items).join(' | ') || 'any'}[]` : typesOf(places).join(' | ') || 'any',
      required: schema.required?.includes(key) ?? false,
      rules: [...places, ...items].flatMap(rulesOf),
    };
    const inner = [
      ...places.map((place) => ({ place, name: own.name })),
      ...items.map((place) => ({ place, name: `${own.name}[]` })),
    ];
    return [
      own,
      ...inner.flatMap(({ place, name }) => (place.properties ? fieldsOf(place, root, `${name}.`, depth + 1) : [])),
    ];
  });
}

const signs: readonly [keyword: string, sign: string][] = [
  ['minLength', '≥ '],
  ['maxLength', '≤ '],
  ['minimum', '≥ '],
  ['maximum', '≤ '],
  ['minItems', '≥ '],
  ['maxItems', '≤ '],
];

/** What a schema asks of a value, in signs that need no language. */
function rulesOf(schema: JsonSchema): string[] {
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const bounds = signs.flatMap(([keyword, sign]) => {
    const bound = schema[keyword];
    return typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? [sign + bound] : [];
  });
  return [
    ...(choices ? [choices.map(String).join(' | ')] : []),
    ...(typeof schema.format === 'string' ? [schema.format] : []),
    ...bounds,
    ...(schema.default === undefined ? [] : [`= ${JSON.stringify(schema.default)}`]),
  ];
}
