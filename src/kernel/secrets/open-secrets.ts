import type { Settings } from '../settings.ts';
import { lookUpHash, seal, unseal } from './crypt.ts';
import { loadKeys } from './keys.ts';
import type { Secrets } from './secrets.ts';

/** Opens the installation's keys and binds them to what the kernel needs of them. */
export async function openSecrets(settings: Pick<Settings, 'dataDir' | 'secretKey'>): Promise<Secrets> {
  const ring = await loadKeys(settings.dataDir, settings.secretKey);
  return {
    seal: (text, place) => seal(ring, text, place),
    open: (sealed, place) => unseal(ring, sealed, place),
    fingerprint: (text, what = 'fingerprint') => lookUpHash(ring, what, text),
  };
}
