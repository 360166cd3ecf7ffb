import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type { Database } from '../database/connect.ts';
import type { Settings } from '../settings.ts';

/** Mail that sign-in needs sent: address, subject and text. */
export type SendMail = (mail: { to: string; subject: string; text: string }) => Promise<void>;

/** Names of the demonstration accounts end so; with `DEMO` off nobody gets in under one. */
export const demoDomain = '.test';

/** The header in which the web door hands on the asking address; what a client writes into it is thrown away there. */
export const addressHeader = 'x-asking-address';

/** Whether an e-mail address belongs to the demonstration. */
export const isDemoAddress = (email: string): boolean => email.trim().toLowerCase().endsWith(demoDomain);

// What locks or names an account. A demonstration account is shared by all visitors, so nobody may change these for the others.
const locks = new Set([
  '/update-user',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/set-password',
  '/passkey/delete-passkey',
  '/change-password',
  '/change-email',
  '/delete-user',
  '/two-factor/enable',
  '/two-factor/disable',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
]);

/** How sign-in is set up; kept apart so that the schema of the account tables can be derived from it. */
export function authOptions(database: Pick<Database, 'db'>, settings: Settings, secret: string, send: SendMail) {
  const url = new URL(settings.publicUrl);
  return {
    appName: 'Pancakarya',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: database.db, type: 'postgres' as const },
    telemetry: { enabled: false },
    logger: { level: 'error' as const },
    trustedOrigins: [settings.publicUrl, `http://${settings.host}:${settings.port}`],
    user: {
      modelName: 'user_account',
      additionalFields: { demo: { type: 'boolean' as const, required: false, defaultValue: false, input: false } },
    },
    session: { modelName: 'sign_in_session', expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 12 },
    account: { modelName: 'credential' },
    // Links for a new password are kept as hashes: who reads the database cannot use them.
    verification: { modelName: 'verification', storeIdentifier: 'hashed' as const },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }: { user: { email: string; name: string }; token: string }) => {
        // The password of the demonstration is known to all; a reset by one visitor would lock out the others.
        if ('demo' in user && user.demo) return;
        await send({
          to: user.email,
          subject: 'Atur ulang kata sandi Pancakarya',
          text: `Yth. ${user.name},\n\nBuka tautan berikut untuk mengatur kata sandi baru. Tautan berlaku satu jam.\n${settings.publicUrl}/atur-sandi?token=${token}\n\nAbaikan surel ini bila Anda tidak memintanya.`,
        });
      },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 12 }, '/sign-up/email': { window: 60, max: 12 } },
    },
    advanced: {
      useSecureCookies: url.protocol === 'https:',
      cookiePrefix: 'pancakarya',
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => crypto.randomUUID() },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const email: unknown = context.body?.email;
        if (!settings.demo && typeof email === 'string' && isDemoAddress(email)) {
          throw new APIError('UNAUTHORIZED', {
            code: 'INVALID_EMAIL_OR_PASSWORD',
            message: 'Invalid email or password',
          });
        }
        if (locks.has(context.path) && (await getSessionFromCtx(context))?.user.demo) {
          throw new APIError('FORBIDDEN', {
            code: 'DEMO_ACCOUNT',
            message: 'The locks of a shared account stay as they are',
          });
        }
      }),
    },
    plugins: [
      twoFactor({ issuer: 'Pancakarya', schema: { twoFactor: { modelName: 'second_factor' } } }),
      passkey({
        rpID: url.hostname,
        rpName: 'Pancakarya',
        origin: settings.publicUrl,
        schema: { passkey: { modelName: 'passkey' } },
      }),
      apiKey({
        schema: { apikey: { modelName: 'api_key' } },
        enableSessionForAPIKeys: true,
        // The door counts requests per address; the library's own limit is ten a day.
        rateLimit: { enabled: false },
        defaultPrefix: 'pk_',
        startingCharactersConfig: { shouldStore: true, charactersLength: 9 },

        apiKeyHeaders: 'x-api-key',
      }),
    ],
  };
}

/** Opens sign-in on this database: password, second factor (TOTP), passkeys and API keys. */
export function openSignIn(database: Pick<Database, 'db'>, settings: Settings, secret: string, send: SendMail) {
  return betterAuth(authOptions(database, settings, secret, send));
}

/** Sign-in as the doors hold it. */
export type SignIn = ReturnType<typeof openSignIn>;
