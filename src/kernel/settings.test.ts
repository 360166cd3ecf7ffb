import { describe, expect, it } from 'vitest';
import { readSettings, WrongSettings } from './settings.ts';

describe('settings', () => {
  it('have defaults for everything; demo is on unless in production', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      demo: true,
      databaseUrl: undefined,
    });
    expect(settings.dataDir).toMatch(/\.data$/);
    expect(readSettings({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readSettings({ NODE_ENV: 'production', DEMO: 'on' }).demo).toBe(true);
    expect(readSettings({ PORT: '', DEMO: '' })).toMatchObject({ port: 3000, demo: true });
  });

  it.each([
    [{ PORT: 'tiga ribu' }, 'PORT=tiga ribu'],
    [{ PORT: '70000' }, 'PORT=70000'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DEMO: 'maybe' }, 'DEMO=maybe'],
    [{ PUBLIC_URL: 'pancakarya' }, 'PUBLIC_URL'],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ S3_ENDPOINT: 'https://s3.contoh.test' }, 'S3_BUCKET'],
  ])('name a wrong value: %o', (environment, named) => {
    expect(() => readSettings(environment)).toThrow(WrongSettings);
    expect(() => readSettings(environment)).toThrow(named);
  });

  it('do not print a secret that is wrong', () => {
    expect(() => readSettings({ SECRET_KEY: 'rahasia-sekali' })).not.toThrow('rahasia-sekali');
  });
});
