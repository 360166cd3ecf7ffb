import { data, redirect } from 'react-router';
import { inspect } from '../documents/intake.ts';
import { type FormLimits, readForm } from '../documents/read-form.ts';
import { receiveDocument } from '../documents/receive-document.ts';
import type { Operation } from '../operation.ts';
import { admit, type Caller, perform } from '../perform.ts';
import { Refusal, type RefusalBody } from '../refusals.ts';
import { requestOf } from './context.ts';
import { type FormFields, inputFrom } from './form-input.ts';
import { type PageArgs, statusOf } from './load.ts';
import { type Problem, problemsOf } from './refusal-words.ts';

/** What a page gets back when its form was refused: the problems in words, and everything that was typed. */
export interface Refused {
  problems: Problem[];
  values: FormFields;
  /** Which of the page's forms it was. */
  form: string;
}

/** How one form of a page is handed to its operation. */
export interface Submission {
  // biome-ignore lint/suspicious/noExplicitAny: forms of every operation stand in one table
  operation: Operation<any, any>;
  /** Adds what the address knows (`params`) to what the form says. */
  input?: (fields: Record<string, unknown>, params: PageArgs['params']) => unknown;
  /** Where to go when it is done; below `/<tenant>/` unless it begins with `/`. Default: the same page. */
  then?: (result: never, params: PageArgs['params']) => string;
}

/** Declares the form of an operation: `export const action = submit({ decide: form(decideCase, …) })`. */
export function form<Input, Result>(
  operation: Operation<Input, Result>,
  options: { input?: Submission['input']; then?: (result: Result, params: PageArgs['params']) => string } = {},
): Submission {
  return { operation, ...(options as Omit<Submission, 'operation'>) };
}

/**
 * The action of a page with one or more forms. The form's hidden field `_form` says which; `_request` makes a second click answer the
 * first result. Uploads are inspected and kept before the operation runs, so that a refusal loses no file; a visitor's files are not
 * even read, and those of somebody whom the operation does not admit are neither examined nor kept. A session that has ended throws the
 * refusal with everything typed, for a page from which it can be sent again.
 */
export function submit(forms: Record<string, Submission>) {
  return async (args: PageArgs) => {
    const { platform, accountId, tenant, language } = requestOf(args);
    const read = await readForm(args.request, limitsFor(forms, accountId));
    const fields: FormFields = { ...read.fields };
    const name = String(fields._form ?? Object.keys(forms)[0]);
    const submission = forms[name];
    const refused = (bodies: readonly RefusalBody[], status: number) =>
      data(
        { problems: problemsOf(platform.contexts, bodies, language), values: fields, form: name } satisfies Refused,
        { status },
      );
    if (!submission) return refused([{ code: 'kernel.not-found', data: { what: 'form' } }], 404);
    try {
      const caller: Caller = {
        tenant: await tenant(args.params.tenant),
        accountId,
        via: 'web',
        requestId: requestIdOf(fields),
      };
      if (accountId === null || read.files.length > 0) await admit(platform, submission.operation, caller);
      const faults = [...read.refused, ...(await keepUploads(args, submission, read.files, fields, caller))];
      if (faults.length > 0) return refused(faults, 422);
      const input = inputFrom(fields);
      const result = await perform(
        platform,
        submission.operation,
        submission.input?.(input, args.params) ?? input,
        caller,
      );
      const target =
        submission.then?.(result as never, args.params) ?? new URL(args.request.url).pathname.replace(/\.data$/, '');
      return redirect(target.startsWith('/') ? target : `/${args.params.tenant}/${target}`, 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const answer = refused(error.bodies(), statusOf(error.code));
      // The page itself would send a visitor away to sign in, and what he typed would be gone: he gets a page that keeps it.
      if (error.code === 'kernel.not-signed-in') throw answer;
      return answer;
    }
  };
}

const megabyte = 1024 * 1024;

/** How much a page's forms take: of a visitor a text and no file (what he sends of one is thrown away as it comes), of others as much as their largest field asks for. */
function limitsFor(forms: Record<string, Submission>, accountId: string | null): FormLimits {
  if (accountId === null) return { fileBytes: 0, fieldBytes: 64 * 1024, textBytes: megabyte };
  const limits = Object.values(forms).flatMap(({ operation }) =>
    Object.values(operation.uploads).map((rule) => rule.maxMB),
  );
  if (limits.length === 0) return { fileBytes: 0, bodyBytes: 64 * megabyte };
  return { fileBytes: Math.max(1, ...limits) * megabyte };
}

function requestIdOf(fields: FormFields): string {
  const given = fields._request;
  return typeof given === 'string' && /^[\w:-]{8,100}$/.test(given) ? `web:${given}` : `web:${crypto.randomUUID()}`;
}

/** Inspects each file by the rule of its field, keeps it, and writes its document id into the field. Answers the faults. */
async function keepUploads(
  args: PageArgs,
  { operation }: Submission,
  files: { field: string; name: string; bytes: Uint8Array }[],
  fields: FormFields,
  caller: Caller,
): Promise<RefusalBody[]> {
  const { platform } = requestOf(args);
  const faults: RefusalBody[] = [];
  if (files.length > 0) await admit(platform, receiveDocument, { ...caller, inspected: true });
  for (const [index, file] of files.entries()) {
    const rule = operation.uploads[file.field] ?? operation.uploads[file.field.replace(/\.\d+(?=\.|$)/g, '.*')];
    if (!rule) continue;
    try {
      const seen = await inspect(file.bytes, file.name, {
        kinds: rule.kinds,
        maxBytes: rule.maxMB * 1024 * 1024,
        field: file.field,
      });
      const { sha256, size } = await platform.blobs.put(seen.bytes);
      const document = await perform(
        platform,
        receiveDocument,
        { sha256, name: seen.name, mediaType: seen.mediaType, size },
        { ...caller, inspected: true, requestId: `${caller.requestId}:file:${index}:${sha256.slice(0, 16)}` },
      );
      fields[file.field] = document.documentId;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push(...error.bodies());
    }
  }
  return faults;
}
