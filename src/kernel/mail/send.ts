import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Settings } from '../settings.ts';
import type { SendMail } from '../sign-in/auth.ts';

/** Sends mail by the SMTP server of the settings; without one, lays each mail as a file in `DATA_DIR/mail`. */
export function openMail(settings: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'dataDir'>): SendMail {
  if (settings.smtpUrl) {
    const transport = createTransport(settings.smtpUrl);
    return async (mail) => {
      await transport.sendMail({ from: settings.mailFrom, ...mail });
    };
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  const folder = join(settings.dataDir, 'mail');
  return async (mail) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { message } = await transport.sendMail({ from: settings.mailFrom, ...mail });
    const name = `${new Date().toISOString().replaceAll(':', '')}-${crypto.randomUUID().slice(0, 8)}.eml`;
    await writeFile(join(folder, name), message as Buffer, { mode: 0o600 });
  };
}
