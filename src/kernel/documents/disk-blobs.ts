import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BlobStore, blobPath, sha256Of, verified } from './blob-store.ts';

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A store in a folder of this machine. A file appears whole or not at all: written aside, forced to the disk, then renamed. */
export function diskBlobs(folder: string): BlobStore {
  const at = (sha256: string) => join(folder, blobPath(sha256));
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      const path = at(sha256);
      const kept = await stat(path).catch(() => undefined);
      if (kept?.size !== bytes.length) await writeWhole(folder, path, bytes);
      return { sha256, size: bytes.length };
    },
    async get(sha256) {
      try {
        return verified(new Uint8Array(await readFile(at(sha256))), sha256);
      } catch (error) {
        if (missing(error)) return null;
        throw error;
      }
    },
    has: async (sha256) =>
      access(at(sha256), constants.R_OK).then(
        () => true,
        () => false,
      ),
    delete: (sha256) => rm(at(sha256), { force: true }),
    async *list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
        if (missing(error)) return [];
        throw error;
      });
      for (const entry of entries) if (entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name)) yield entry.name;
    },
  };
}

async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, 'aside', randomUUID());
  await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  await syncFolder(dirname(path));
}

/** The new name outlives a power cut only when its folder is forced to the disk as well. Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
