import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { Refusal, type RefusalBody, refuse } from '../refusals.ts';
import { tidyName } from './kinds.ts';

/** How much of a form is taken. Sizes in bytes. */
export interface FormLimits {
  /** The most one file may have: the largest of the rules of the form. */
  fileBytes: number;
  /** Files of one form; default 20. */
  files?: number;
  /** Bytes of all files together that are held in memory; default 64 MB. */
  keptBytes?: number;
  /** Text fields; default 500. */
  fields?: number;
  /** One text field; default 256 KB. */
  fieldBytes?: number;
  /** All text fields together, which are held in memory; default 8 MB, or one field if that is more. */
  textBytes?: number;
  /**
   * The whole body; default 256 MB. What belongs to a refused file is read and thrown away up to here, so that the fields behind it
   * arrive and the browser listens to the answer.
   */
  bodyBytes?: number;
}

/** One file of a form, whole. */
export interface SentFile {
  field: string;
  name: string;
  bytes: Uint8Array;
}

/** A form as it was sent: what is fit to use, and what was refused beside it. */
export interface SentForm {
  /** A field that was sent several times is a list. */
  fields: Record<string, string | string[]>;
  files: SentFile[];
  refused: RefusalBody[];
  /** False when the body was given up before its end: fields behind that place are missing. */
  whole: boolean;
}

const megabyte = 1024 * 1024;
const megabytes = (bytes: number) => Math.ceil((bytes / megabyte) * 10) / 10;
const standard = {
  files: 20,
  keptBytes: 64 * megabyte,
  fields: 500,
  fieldBytes: 256 * 1024,
  textBytes: 8 * megabyte,
  bodyBytes: 256 * megabyte,
};

/**
 * Reads a posted form (multipart or url-encoded) as it streams in. A file over its limit is let go at once, refused
 * (`kernel.too-large`) beside its field, and the rest of the form is kept; memory never holds more than `keptBytes` and the fields.
 * A body announced as longer than `bodyBytes` is given up as soon as a file is too large. An empty file input is no file.
 * Throws a refusal `kernel.invalid` with rule `form-body` when the body is no form or ends too early.
 */
export async function readForm(request: Request, given: FormLimits): Promise<SentForm> {
  const limits = { ...standard, ...given };
  limits.textBytes = Math.max(limits.textBytes, given.fieldBytes ?? 0);
  const contentType = request.headers.get('content-type') ?? '';
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (!request.body) return { fields: {}, files: [], refused: [], whole: true };
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)) return brokenBody();
  const source = request.body.getReader();
  try {
    const form = new FormReader(contentType, announced, limits);
    while (!form.over) {
      const { done, value } = await source.read();
      if (done) break;
      await form.take(value);
    }
    if (form.over) void source.cancel().catch(() => undefined);
    return await form.end();
  } catch (error) {
    void source.cancel().catch(() => undefined);
    if (error instanceof Refusal || request.signal.aborted) throw error;
    return brokenBody();
  }
}

const brokenBody = (): never => refuse('kernel.invalid', { message: '', rule: 'form-body' });

class FormReader {
  /** Set when nothing more is to be read. */
  over = false;
  readonly #limits: Required<FormLimits>;
  readonly #announced: number;
  readonly #parser: BusboyInstance;
  readonly #finished: Promise<void>;
  readonly #form: SentForm = { fields: Object.create(null), files: [], refused: [], whole: true };
  #received = 0;
  #kept = 0;
  #text = 0;
  #unfinished: { field: string | undefined } | undefined;

  constructor(contentType: string, announced: number, limits: Required<FormLimits>) {
    this.#limits = limits;
    this.#announced = announced;
    const { fields, fieldBytes, files } = limits;
    this.#parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        fields,
        fieldSize: fieldBytes,
        files,
        parts: fields + files,
        headerPairs: 20,
        headerSize: 8192,
        fieldNameSize: 200,
      },
    });
    this.#parser.on('field', (name, value, _nameCut, valueCut) => this.#field(name, value, valueCut));
    this.#parser.on('file', (field, stream, fileName) => this.#file(field, stream, fileName ?? ''));
    this.#parser.on('filesLimit', () => this.#tooMany('files', files));
    this.#parser.on('fieldsLimit', () => this.#tooMany('fields', fields));
    this.#parser.on('partsLimit', () => this.#tooMany('parts', fields + files));
    this.#finished = new Promise((done, failed) => {
      this.#parser.on('finish', done);
      this.#parser.on('error', failed);
    });
    // Seen by `end`; until then a fault must not count as unhandled.
    this.#finished.catch(() => undefined);
  }

  async take(chunk: Uint8Array): Promise<void> {
    this.#received += chunk.length;
    if (this.#received > this.#limits.bodyBytes) return this.#stop();
    await new Promise<void>((done, failed) => {
      this.#finished.catch(failed);
      this.#parser.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), () => done());
    });
  }

  async end(): Promise<SentForm> {
    if (this.over) {
      this.#parser.destroy();
      return { ...this.#form, whole: false };
    }
    this.#parser.end();
    await this.#finished;
    return this.#form;
  }

  #stop(): void {
    if (this.over) return;
    this.over = true;
    const size = Math.max(this.#announced, this.#received);
    if (!this.#form.refused.some((refusal) => refusal.code === 'kernel.too-large')) {
      this.#tooLarge(this.#unfinished?.field, this.#limits.bodyBytes, size);
    }
  }

  #tooLarge(field: string | undefined, limit: number, size: number): void {
    this.#form.refused.push({
      code: 'kernel.too-large',
      data: { limitMB: megabytes(limit), sizeMB: megabytes(size) },
      field,
    });
  }

  #tooMany(what: string, limit: number): void {
    this.#form.refused.push({
      code: 'kernel.invalid',
      data: { message: '', rule: `too-many-${what}`, limit: String(limit) },
    });
  }

  #field(name: string | undefined, value: string, cut: boolean): void {
    if (name === undefined || this.over) return;
    this.#text += name.length + value.length;
    if (this.#text > this.#limits.textBytes) {
      this.over = true;
      this.#tooLarge(name, this.#limits.textBytes, Math.max(this.#announced, this.#text));
      return;
    }
    const before = this.#form.fields[name];
    this.#form.fields[name] = before === undefined ? value : [before, value].flat();
    if (!cut) return;
    const data = { message: '', rule: 'field-length', limit: String(this.#limits.fieldBytes) };
    this.#form.refused.push({ code: 'kernel.invalid', data, field: name });
  }

  #file(field: string | undefined, stream: NodeJS.ReadableStream, fileName: string): void {
    let chunks: Uint8Array[] = [];
    let size = 0;
    let fault: { limit: number } | undefined;
    this.#unfinished = { field };
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (fault) return;
      this.#kept += chunk.length;
      if (size > this.#limits.fileBytes) fault = { limit: this.#limits.fileBytes };
      else if (this.#kept > this.#limits.keptBytes) fault = { limit: this.#limits.keptBytes };
      else return void chunks.push(chunk);
      this.#kept -= size;
      chunks = [];
      if (this.#announced <= this.#limits.bodyBytes) return;
      this.#tooLarge(field, fault.limit, this.#announced);
      this.#stop();
    });
    stream.on('end', () => {
      this.#unfinished = undefined;
      if (this.over) return;
      if (fault) this.#tooLarge(field, fault.limit, size);
      else if (field !== undefined && (size > 0 || fileName !== '')) {
        this.#form.files.push({ field, name: tidyName(fileName), bytes: new Uint8Array(Buffer.concat(chunks)) });
      }
    });
  }
}
