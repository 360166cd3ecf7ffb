import type { Words } from '#kernel/language/words.ts';
import type { id } from './words.id.ts';

/** What the API itself says, in English. */
export const en: Words<typeof id> = {
  title: (status) =>
    ({
      400: 'Request not readable',
      401: 'Not signed in',
      403: 'Not allowed',
      404: 'Not found',
      405: 'Method not allowed',
      409: 'Conflict',
      413: 'Too large',
      415: 'Media type not fit',
      422: 'Refused',
      429: 'Too many requests',
      503: 'Busy',
    })[status] ?? 'Something failed',
  faults: {
    'api.not-json': (why) => ({ says: 'The body is no valid JSON.', remedy: why }),
    'api.not-object': () => ({ says: 'The body must be one JSON object.' }),
    'api.media-type': (wanted) => ({ says: 'The body has the wrong media type.', remedy: `Send it as ${wanted}.` }),
    'api.unknown-operation': (near) => ({
      says: 'There is no operation or view of that name.',
      remedy: near ? `Nearest: ${near}.` : 'The list is at /api/docs.',
    }),
    'api.unknown-parameter': (name) => ({ says: `There is no parameter "${name}".` }),
    'api.method': (wanted) => ({ says: `Use the method ${wanted}.` }),
    'api.too-large': (limitMB) => ({
      says: `The body is larger than ${limitMB} MB.`,
      remedy: 'Upload files at the documents address.',
    }),
    'api.no-file': () => ({ says: 'The form holds no file.', remedy: 'Send the file as multipart/form-data.' }),
    'api.bad-key': () => ({
      says: 'The API key is not valid.',
      remedy: 'Make a new key, or see whether it has expired.',
    }),
    'api.bad-token': () => ({
      says: 'The local token is not valid.',
      remedy: 'Run the command on the machine and with the data folder of the server.',
    }),
    'api.unknown-account': (email) => ({ says: `There is no account "${email}".` }),
    'api.bad-request-id': () => ({ says: 'Idempotency-Key must be 8 to 100 letters, digits or signs - _ . :' }),
    'api.failed': () => ({
      says: 'Something failed. It has been logged.',
      remedy: 'Repeat with the same Idempotency-Key; nothing is kept twice.',
    }),
  },
  docs: {
    title: 'Pancakarya API',
    lead: 'Every operation and view, the same that screens, command line and worker use. One list, one set of rules.',
    document: 'OpenAPI 3.1 document',
    home: 'To the start page',
    contents: 'Contents',
    call: 'Calling',
    callOperation:
      'Operations change data: POST with a JSON body. Send an Idempotency-Key, and a retry answers the first result.',
    callView:
      'Views only read: GET with parameters in the address; nested values are written with dots, or all of it as JSON in ?input=. A question too long for an address may be sent with POST.',
    callDocuments:
      'Files are sent first, as multipart/form-data to /documents. Their content is examined; the answer is a document id for use in operations.',
    signIn: 'Signing in',
    signInText:
      'With the session cookie of the sign-in page, or an API key in the header x-api-key. A key acts with the rights of its owner.',
    organisations: 'Organisations',
    organisationsText: 'The part {tenant} of an address is the short name of an organisation. Their list:',
    problems: 'Refusals',
    problemsText:
      'Every refusal is application/problem+json (RFC 9457) with a fixed code. The language of its sentences follows Accept-Language; program against the code, not the sentence.',
    codes: 'All codes',
    code: 'Code',
    status: 'Status',
    field: 'Field',
    type: 'Type',
    rule: 'Rule',
    required: 'required',
    who: 'Who may',
    noInput: 'Takes no input.',
    example: 'Example',
    schema: 'JSON Schema',
    uploads: 'Documents taken',
    kinds: { operation: 'operation', view: 'view' },
    contexts: {
      kernel: 'Kernel',
      platform: 'Platform',
      certification: 'Certification',
      career: 'Career',
      rostering: 'Rostering',
      planning: 'Planning',
      partnership: 'Partnership',
      passport: 'Paspor Karya',
    },
    everyone: { public: 'anyone', 'signed-in': 'anyone signed in', member: 'every member of the organisation' },
  },
};
