import { AwsClient } from 'aws4fetch';
import { type BlobStore, blobPath, sha256Of, verified } from './blob-store.ts';

/** A bucket of any S3-compatible store. */
export interface S3Place {
  /** Address without the bucket, e.g. `https://s3.example.id`; the bucket is named in the path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
  /** Folder within the bucket; default `documents`. */
  prefix?: string;
}

/** The store answered something else than was expected; `status` is its HTTP status, `said` its error code. */
export class S3Error extends Error {
  readonly status: number;
  readonly said: string;

  constructor(doing: string, status: number, said: string) {
    super(`S3 ${doing}: ${status} ${said}`);
    this.name = 'S3Error';
    this.status = status;
    this.said = said;
  }
}

const textOf = (xml: string, tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];

/**
 * A store in an S3 bucket, requests signed with Signature Version 4. The hash of the bytes is part of the signature of a put, so the
 * store itself refuses what was changed under way. Transient failures are tried three times more. Throws {@link S3Error}.
 */
export function s3Blobs(place: S3Place): BlobStore {
  const { endpoint, bucket, region, accessKey, secretKey, prefix = 'documents' } = place;
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries: 3,
  });
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  const folder = prefix ? `${prefix.replace(/^\/+|\/+$/g, '')}/` : '';

  async function send(doing: string, address: string, init: RequestInit, fine: readonly number[]): Promise<Response> {
    const answer = await client.fetch(`${base}${address}`, { signal: AbortSignal.timeout(60_000), ...init });
    if (fine.includes(answer.status)) return answer;
    throw new S3Error(doing, answer.status, textOf(await answer.text(), 'Code') ?? answer.statusText);
  }
  const object = (sha256: string) => `/${folder}${blobPath(sha256)}`;

  async function has(sha256: string): Promise<boolean> {
    return (await send('head', object(sha256), { method: 'HEAD' }, [200, 404])).status === 200;
  }

  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      if (!(await has(sha256))) {
        const headers = { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': sha256 };
        await send('put', object(sha256), { method: 'PUT', body: new Uint8Array(bytes), headers }, [200, 201, 204]);
      }
      return { sha256, size: bytes.length };
    },
    async get(sha256) {
      const answer = await send('get', object(sha256), { method: 'GET' }, [200, 404]);
      if (answer.status === 404) return null;
      return verified(new Uint8Array(await answer.arrayBuffer()), sha256);
    },
    has,
    async delete(sha256) {
      await send('delete', object(sha256), { method: 'DELETE' }, [200, 204, 404]);
    },
    async *list() {
      let after: string | undefined;
      do {
        const query = new URLSearchParams({
          'list-type': '2',
          prefix: folder,
          ...(after ? { 'continuation-token': after } : {}),
        });
        const xml = await (await send('list', `?${query}`, { method: 'GET' }, [200])).text();
        for (const [, sha256] of xml.matchAll(/<Key>[^<]*\/([0-9a-f]{64})<\/Key>/g)) yield sha256!;
        after = textOf(xml, 'IsTruncated') === 'true' ? textOf(xml, 'NextContinuationToken') : undefined;
      } while (after);
    },
  };
}
