import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['1', '0', 'true', 'false', 'on', 'off', 'yes', 'no'])
  .transform((v) => ['1', 'true', 'on', 'yes'].includes(v));

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('./.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16),
  DEMO: flag.optional(),
  WORKER: flag.default(true),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().default('Pancakarya <no-reply@pancakarya.test>'),
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (32 bytes)')
    .optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('auto'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  TRUST_PROXY: flag.default(false),
});

/** The settings of one process, read once at start. */
export interface Settings {
  production: boolean;
  port: number;
  host: string;
  /** Address under which people reach the platform, without a trailing slash. */
  publicUrl: string;
  /** Absolute path of the folder that holds the embedded database, documents, mail and keys. */
  dataDir: string;
  databaseUrl: string | undefined;
  databasePool: number;
  /** Demo data, demo accounts and their one-click sign-in. */
  demo: boolean;
  worker: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  smtpUrl: string | undefined;
  mailFrom: string;
  secretKey: string | undefined;
  s3: { endpoint: string; bucket: string; region: string; accessKey: string; secretKey: string } | undefined;
  trustProxy: boolean;
}

/** Thrown when the environment holds a value that cannot be used; the message names each variable and what it takes. */
export class WrongSettings extends Error {}

/** Values that are never printed, not even when they are wrong. */
const secret = /KEY|^(DATABASE|SMTP)_URL$/;

/** Reads and validates the environment. Empty values count as unset. Throws {@link WrongSettings} naming every wrong variable. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `  ${name}=${secret.test(name) ? '…' : (given[name] ?? '')}: ${message}`;
    });
    throw new WrongSettings(`Wrong settings in the environment:\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  return {
    production,
    port: e.PORT,
    host: e.HOST,
    publicUrl: (e.PUBLIC_URL ?? `http://${publicHost(e.HOST)}:${e.PORT}`).replace(/\/$/, ''),
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    databasePool: e.DATABASE_POOL,
    demo: e.DEMO ?? !production,
    worker: e.WORKER,
    logLevel: e.LOG_LEVEL,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    secretKey: e.SECRET_KEY,
    s3: s3Of(e),
    trustProxy: e.TRUST_PROXY,
  };
}

/** Passkeys need a name, so the loopback address is called by its own. */
function publicHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function s3Of(e: z.infer<typeof Environment>): Settings['s3'] {
  if (!e.S3_ENDPOINT) return undefined;
  const { S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = e;
  if (!bucket || !accessKey || !secretKey) {
    throw new WrongSettings('S3_ENDPOINT is set; S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY must be set with it.');
  }
  return { endpoint: e.S3_ENDPOINT, bucket, region: e.S3_REGION, accessKey, secretKey };
}
