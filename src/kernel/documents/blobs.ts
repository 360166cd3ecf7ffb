export { type BlobStore, DamagedBlob, sha256Of } from './blob-store.ts';
export { diskBlobs } from './disk-blobs.ts';
export { S3Error, type S3Place, s3Blobs } from './s3-blobs.ts';
