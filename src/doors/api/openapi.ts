import { contexts } from '#doors/registry.ts';
import {
  alternatives,
  contextOf,
  inputSchemaOf,
  type JsonSchema,
  type Offered,
  offered,
  typesOf,
} from '#doors/registry-schemas.ts';
import type { Settings } from '#kernel/settings.ts';
import { exampleOf } from './openapi-example.ts';
import { fixedComponents, fixedPaths, problemsFor } from './openapi-fixed.ts';
import { words } from './words.ts';

type Json = Record<string, unknown>;

/**
 * The OpenAPI 3.1 description of everything offered, made from the registry: the input schemas are those that the parser itself uses.
 * `x-grant` is what the caller's roles must carry; `x-tenant-kind` the kind of organisation in which it runs.
 */
export function openApiOf({ publicUrl }: Pick<Settings, 'publicUrl'>, described: readonly Offered[] = offered): Json {
  const schemas: Record<string, JsonSchema> = {};
  const paths: Record<string, Json> = { ...fixedPaths };
  for (const what of described) paths[`/{tenant}/${what.name}`] = pathOf(what, schemas);
  const components = fixedComponents(publicUrl);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pancakarya',
      version: '1',
      summary: 'Operations and views of the platform.',
      description:
        'Operations change data, views only read. Both are the ones that screens and command line use. Refusals are `application/problem+json` with a fixed `code`; their sentences follow `Accept-Language` (`id`, `en`).',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ apiKey: [] }, { session: [] }],
    tags: [
      ...contexts.map(({ name }) => tagOf(name)),
      { name: 'documents', description: 'Uploads.' },
      { name: 'organisations', description: 'Organisations of this platform.' },
    ],
    paths,
    components: { ...components, schemas: { ...components.schemas, ...schemas } },
  };
}

const tagOf = (name: string) => ({
  name,
  description: `${words.en.docs.contexts[name] ?? name} (${words.id.docs.contexts[name] ?? name}).`,
});

function pathOf(what: Offered, schemas: Record<string, JsonSchema>): Json {
  const context = contextOf(what);
  const isPublic = what.grant === 'public';
  const common = {
    operationId: what.name,
    summary: what.summary.replace(/\.$/, ''),
    tags: [context],
    'x-grant': what.grant,
    ...(context === 'kernel' ? {} : { 'x-tenant-kind': context }),
    // Anyone may ask, signed in or not.
    ...(isPublic ? { security: [{}, { apiKey: [] }, { session: [] }] } : {}),
  };
  const schema = lifted(what.name, inputSchemaOf(what), schemas);
  const example = exampleOf(what);
  const tenant = { $ref: '#/components/parameters/tenant' };
  if (what.kind === 'view') {
    const parameters = [tenant, { $ref: '#/components/parameters/acceptLanguage' }, ...queryParameters(what, schema)];
    return {
      get: {
        ...common,
        parameters,
        responses: { 200: { $ref: '#/components/responses/Answer' }, ...problemsFor(what) },
      },
    };
  }
  const uploads = Object.entries(what.uploads).map(
    ([field, { kinds, maxMB }]) => `\`${field}\`: ${kinds.join(', ')}, at most ${maxMB} MB`,
  );
  return {
    post: {
      ...common,
      ...(uploads.length > 0 ? { description: `Ids of uploaded documents: ${uploads.join('; ')}.` } : {}),
      parameters: [
        tenant,
        { $ref: '#/components/parameters/idempotencyKey' },
        { $ref: '#/components/parameters/acceptLanguage' },
      ],
      requestBody: {
        required: (schema.required ?? []).length > 0,
        content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
      },
      responses: { 200: { $ref: '#/components/responses/Result' }, ...problemsFor(what) },
    },
  };
}

/** One parameter per field where every field fits an address; else one parameter that holds all of it as JSON. */
function queryParameters(what: Offered, schema: JsonSchema): Json[] {
  const root = inputSchemaOf(what);
  const fields = Object.entries(schema.properties ?? {});
  const isPlain = (field: JsonSchema) => {
    const types = typesOf(alternatives(field, root));
    return types.length > 0 && !types.includes('object') && !types.includes('array');
  };
  if (!schema.properties || !fields.every(([, field]) => isPlain(field))) {
    return [
      {
        name: 'input',
        in: 'query',
        required: (schema.required ?? []).length > 0,
        content: { 'application/json': { schema } },
      },
    ];
  }
  return fields.map(([name, field]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: field,
  }));
}

/** Lifts the `$defs` of a schema into the components, where references of the whole document find them. */
function lifted(name: string, schema: JsonSchema, into: Record<string, JsonSchema>): JsonSchema {
  const { $defs, ...rest } = schema;
  const named = (ref: string) => `${name}.${ref === '#' ? 'input' : ref.slice('#/$defs/'.length)}`;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const isOwn = key === '$ref' && typeof item === 'string' && (item === '#' || item.startsWith('#/$defs/'));
        return [key, isOwn ? `#/components/schemas/${named(item)}` : walk(item)];
      }),
    );
  };
  const whole = walk(rest) as JsonSchema;
  for (const [key, definition] of Object.entries($defs ?? {})) into[`${name}.${key}`] = walk(definition) as JsonSchema;
  if (JSON.stringify(schema).includes('"$ref":"#"')) into[`${name}.input`] = whole;
  return whole;
}
