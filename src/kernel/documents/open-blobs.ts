import type { Settings } from '../settings.ts';
import { type BlobStore, diskBlobs, s3Blobs } from './blobs.ts';

/** The store of the settings: an S3 bucket where one is named, else the given folder. */
export function openBlobs(settings: Pick<Settings, 's3'>, folder: string): BlobStore {
  return settings.s3 ? s3Blobs({ ...settings.s3, prefix: '' }) : diskBlobs(folder);
}
