export { type BlobStore, DamagedBlob } from './blob-store.ts';
export { diskBlobs } from './disk-blobs.ts';
export { s3Blobs } from './s3-blobs.ts';
