import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openMail } from './send.ts';

it.skipIf(process.platform === 'win32')('mail laid down as files is for its owner’s eyes only', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pancakarya-mail-'));
  const send = openMail({ smtpUrl: undefined, mailFrom: 'a@contoh.id', dataDir });
  await send({ to: 'sari@contoh.id', subject: 'Hasil\r\nBcc: orang@contoh.id', text: 'Kompeten' });
  const folder = join(dataDir, 'mail');
  const [name = ''] = await readdir(folder);
  expect([(await stat(folder)).mode & 0o777, (await stat(join(folder, name))).mode & 0o777]).toEqual([0o700, 0o600]);
  const { readFile } = await import('node:fs/promises');
  expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/^Bcc:/im);
  await rm(dataDir, { recursive: true });
});
