import type { Offered } from '#doors/registry-schemas.ts';

const tenant = { $ref: '#/components/parameters/tenant' };
const refused = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** The answers that a call may get instead of its result, by status. */
export function problemsFor(what: Pick<Offered, 'grant' | 'kind'>): Record<string, unknown> {
  return {
    400: refused('Unreadable'),
    ...(what.grant === 'public' ? {} : { 401: refused('NotSignedIn') }),
    403: refused('NotGranted'),
    404: refused('NotFound'),
    ...(what.kind === 'operation' ? { 409: refused('Conflict'), 413: refused('TooLarge') } : {}),
    422: refused('Refused'),
    429: refused('TooMany'),
    default: refused('Failed'),
  };
}

/** The addresses beside operations and views. */
export const fixedPaths: Record<string, Record<string, unknown>> = {
  '/organisations': {
    get: {
      operationId: 'organisations',
      summary: 'The organisations of this platform',
      tags: ['organisations'],
      security: [{}],
      responses: {
        200: {
          description: 'The organisations; `slug` is what `{tenant}` takes.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Organisations' } } },
        },
        429: refused('TooMany'),
      },
    },
  },
  '/{tenant}/documents': {
    post: {
      operationId: 'documents',
      summary: 'Upload files for use in operations',
      description:
        'All files of the form are taken, or none. Each is examined by its content; pictures are drawn anew without their metadata.',
      tags: ['documents'],
      'x-grant': 'member',
      parameters: [
        tenant,
        { $ref: '#/components/parameters/idempotencyKey' },
        { $ref: '#/components/parameters/acceptLanguage' },
      ],
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              properties: {
                file: {
                  type: 'array',
                  minItems: 1,
                  items: { type: 'string', contentMediaType: 'application/octet-stream' },
                },
              },
            },
          },
        },
      },
      responses: {
        201: {
          description: 'Taken in.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Documents' } } },
        },
        ...problemsFor({ grant: 'member', kind: 'operation' }),
        415: refused('WrongMediaType'),
      },
    },
  },
};

/** The parts that all descriptions share. */
export function fixedComponents(publicUrl: string) {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  const anything = { 'application/json': { schema: {} } };
  return {
    parameters: {
      tenant: {
        name: 'tenant',
        in: 'path',
        required: true,
        description: 'Short name of the organisation.',
        schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
        example: 'lsp-koper',
      },
      idempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        description: 'The same key of the same account answers the first result again. Fresh when left out.',
        schema: { type: 'string', pattern: '^[\\w.:-]{8,100}$' },
      },
      acceptLanguage: {
        name: 'Accept-Language',
        in: 'header',
        description: 'Language of refusals.',
        schema: { type: 'string', default: 'id' },
        example: 'en',
      },
    },
    securitySchemes: {
      apiKey: {
        type: 'apiKey',
        in: 'header',
        name: 'x-api-key',
        description: 'A key acts with the rights of its owner.',
      },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: `${publicUrl.startsWith('https:') ? '__Secure-' : ''}pancakarya.session_token`,
        description: 'The session of the sign-in page.',
      },
    },
    responses: {
      Result: {
        description: 'Done, or done before under this Idempotency-Key; null when there is nothing to say.',
        content: anything,
      },
      Answer: { description: 'The answer.', content: anything },
      Unreadable: problem('The request cannot be read.'),
      NotSignedIn: problem('Not signed in, or the key is not valid.'),
      NotGranted: problem('The roles of the caller do not carry the grant in this organisation.'),
      NotFound: problem('There is no such thing, or it is not for the caller to see.'),
      Conflict: problem('Changed meanwhile, one person in two roles, or a key used for something else.'),
      TooLarge: problem('Too large.'),
      WrongMediaType: problem('The body has the wrong media type.'),
      Refused: problem('Refused by a rule or by the schema; each fault stands beside its field.'),
      TooMany: problem('Too many requests; `Retry-After` says when.'),
      Failed: problem('Busy, or something failed; nothing was kept.'),
    },
    schemas: {
      Problem: {
        type: 'object',
        description: 'RFC 9457.',
        required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'errors'],
        properties: {
          type: { type: 'string', format: 'uri-reference' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string', description: 'Fixed; program against it.' },
          detail: { type: 'string' },
          instance: { type: 'string', format: 'uri-reference' },
          errors: { type: 'array', items: { $ref: '#/components/schemas/ProblemItem' } },
        },
      },
      ProblemItem: {
        type: 'object',
        required: ['code', 'says'],
        properties: {
          code: { type: 'string' },
          field: { type: 'string' },
          says: { type: 'string' },
          remedy: { type: 'string' },
          data: {},
        },
      },
      Organisations: {
        type: 'object',
        required: ['organisations'],
        properties: {
          organisations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['slug', 'name', 'kind'],
              properties: { slug: { type: 'string' }, name: { type: 'string' }, kind: { type: 'string' } },
            },
          },
        },
      },
      Documents: {
        type: 'object',
        required: ['documents'],
        properties: {
          documents: {
            type: 'array',
            items: {
              type: 'object',
              required: ['documentId', 'name', 'mediaType', 'size', 'sha256'],
              properties: {
                documentId: { type: 'string', format: 'uuid' },
                name: { type: 'string' },
                mediaType: { type: 'string' },
                size: { type: 'integer' },
                sha256: { type: 'string' },
              },
            },
          },
        },
      },
    },
  };
}
