import { ConfigError, configFor, readSettings } from './config.js';
import { findText } from '../dictionary/dictionary.js';
import '../dictionary/platform.dictionary.js';

const found = { appUrl: 'postgres://a@localhost/b', secretKey: 'x'.repeat(40) };
const refusal = (environment: NodeJS.ProcessEnv): ConfigError => {
  try {
    readSettings(environment);
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('nothing was refused');
};

describe('the configuration', () => {
  it('has the documented defaults', () => {
    const config = configFor('api', readSettings({}), found);
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, dataDir: '.data', publicUrl: 'http://127.0.0.1:3000', local: true, redisUrl: null, smtpUrl: null });
  });

  it.each([
    ['HOST', 'http://127.0.0.1'],
    ['HOST', '127.0.0.1:3000'],
    ['HOST', 'una casa'],
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://'],
    ['DATABASE_URL', 'postgres://user:%zz@localhost/x'],
    ['DATABASE_URL', 'postgres://localhost:99999/x'],
    ['DATABASE_APP_URL', 'localhost:5432/x'],
    ['DATABASE_POOL', '1'],
    ['MAIL_FROM', 'foo'],
    ['MAIL_FROM', 'Tequio <tequio>'],
    ['REDIS_URL', 'not a url'],
    ['REDIS_URL', 'redis://'],
    ['REDIS_URL', 'redis://localhost/jobs'],
    ['SMTP_URL', 'http://mail'],
    ['SMTP_URL', 'smtp://'],
    ['STORAGE_URL', '/tmp'],
    ['STORAGE_URL', 'nonsense'],
    ['STORAGE_URL', 's3:///prefix'],
    ['STORAGE_URL', 's3://key:secret@bucket'],
    ['STORAGE_URL', 's3://bucket?regoin=x'],
    ['STORAGE_URL', 's3://bucket?endpoint=minio'],
    ['SECRET_KEY', 'short'],
    ['PUBLIC_URL', 'ftp://x'],
    ['PUBLIC_URL', 'abierto.ejemplo.mx'],
    ['PUBLIC_URL', 'https://ejemplo.mx/tequio'],
    ['PUBLIC_URL', 'https://user:secret@ejemplo.mx'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '1,loopback'],
    ['TRUST_PROXY', ','],
    ['TEQUIO_DEMO', 'yes'],
    ['LINK_CHECKS', 'maybe'],
    ['LINK_CHECKS_INNER', '10.0.0.0/8,somewhere'],
    ['WEBHOOKS', 'maybe'],
    ['WEBHOOKS_INNER', 'localhost'],
  ])('names %s where it is %s, with its remedy in Spanish', (variable, value) => {
    const error = refusal({ [variable]: value });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.variable).toBe(variable);
    expect(findText('es', `platform.${error.code}`, error.params)).toContain(variable);
  });

  it.each([
    [undefined, null],
    [' ', null],
    ['0', 0],
    ['2', 2],
    ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
    ['loopback,192.0.2.7', ['loopback', '192.0.2.7']],
  ])('trusts the proxies that TRUST_PROXY=%s names', (given, trusted) => {
    expect(readSettings({ TRUST_PROXY: given }).trustProxy).toEqual(trusted);
  });

  it('takes the addresses that are of use', () => {
    const environment = {
      HOST: 'localhost',
      DATABASE_URL: 'postgresql:///tequio?host=/var/run/postgresql',
      REDIS_URL: 'rediss://:secret@redis.example.mx:6380/2',
      SMTP_URL: 'smtps://user%40example.mx:a%2Fb@mail.example.mx',
      STORAGE_URL: 's3://tequio/files?endpoint=http://127.0.0.1:9000&region=mx-central-1&forcePathStyle=1',
      PUBLIC_URL: 'https://abierto.example.mx/',
    };
    expect(readSettings(environment)).toMatchObject({ host: 'localhost', publicUrl: 'https://abierto.example.mx', redisUrl: environment.REDIS_URL, storage: { url: environment.STORAGE_URL } });
  });

  it('goes to other sites, and to no inner address that the operator has not named', () => {
    expect(configFor('worker', readSettings({}), found).links).toEqual({ enabled: true, inner: [] });
    expect(configFor('worker', readSettings({ TEQUIO_ENV: 'production' }), found).links).toEqual({ enabled: true, inner: [] });
    expect(configFor('worker', readSettings({ LINK_CHECKS: '0', LINK_CHECKS_INNER: '10.20.0.0/16, fd00::/8' }), found).links).toEqual({ enabled: false, inner: ['10.20.0.0/16', 'fd00::/8'] });
    expect(configFor('worker', readSettings({ TEQUIO_ENV: 'production' }), found).webhooks).toEqual({ enabled: true, inner: [] });
    expect(configFor('worker', readSettings({ WEBHOOKS: '0', WEBHOOKS_INNER: '127.0.0.1/32' }), found).webhooks).toEqual({ enabled: false, inner: ['127.0.0.1/32'] });
    expect(readSettings({ TEQUIO_ENV: 'test' }).webhooks.enabled).toBe(false);
  });

  it('never shows a password or a key', () => {
    const error = refusal({ DATABASE_URL: 'mysql://user:hunter2@host/x' });
    expect(JSON.stringify(error.params)).not.toContain('hunter2');
    expect(JSON.stringify(refusal({ DATABASE_URL: 'mysql://user:hun@ter/2@host/x' }).params)).not.toMatch(/hun|ter/);
    expect(JSON.stringify(refusal({ SECRET_KEY: 'tooshort' }).params)).not.toContain('tooshort');
  });

  it('is local only where nobody else can reach it', () => {
    const local = (environment: NodeJS.ProcessEnv) => configFor('api', readSettings(environment), found).local;
    expect(local({})).toBe(true);
    expect(local({ HOST: '::1' })).toBe(true);
    expect(local({ HOST: '0.0.0.0' })).toBe(false);
    expect(local({ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' })).toBe(true);
    expect(local({ PUBLIC_URL: 'https://abierto.example.mx' })).toBe(false);
  });

  it('refuses the demonstration on a public site, and leaves it out by itself', () => {
    expect(() => configFor('api', readSettings({ TEQUIO_DEMO: '1', PUBLIC_URL: 'https://abierto.example.mx' }), found)).toThrow(ConfigError);
    expect(configFor('api', readSettings({ PUBLIC_URL: 'https://abierto.example.mx' }), found).demonstration).toBe(false);
    expect(configFor('api', readSettings({ TEQUIO_DEMO: '0' }), found).demonstration).toBe(false);
  });
});
