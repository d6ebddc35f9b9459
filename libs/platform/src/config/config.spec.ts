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
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['REDIS_URL', 'not a url'],
    ['SMTP_URL', 'http://mail'],
    ['STORAGE_URL', '/tmp'],
    ['SECRET_KEY', 'short'],
    ['PUBLIC_URL', 'ftp://x'],
    ['TEQUIO_DEMO', 'yes'],
    ['LINK_CHECKS', 'maybe'],
    ['LINK_CHECKS_INNER', '10.0.0.0/8,somewhere'],
  ])('names %s where it is %s, with its remedy in Spanish', (variable, value) => {
    const error = refusal({ [variable]: value });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.variable).toBe(variable);
    expect(findText('es', `platform.${error.code}`, error.params)).toContain(variable);
  });

  it('visits links, and no inner address that the operator has not named', () => {
    expect(configFor('worker', readSettings({}), found).links).toEqual({ enabled: true, inner: [] });
    expect(configFor('worker', readSettings({ TEQUIO_ENV: 'production' }), found).links).toEqual({ enabled: true, inner: [] });
    expect(configFor('worker', readSettings({ LINK_CHECKS: '0', LINK_CHECKS_INNER: '10.20.0.0/16, fd00::/8' }), found).links).toEqual({ enabled: false, inner: ['10.20.0.0/16', 'fd00::/8'] });
  });

  it('never shows a password or a key', () => {
    const error = refusal({ DATABASE_URL: 'mysql://user:hunter2@host/x' });
    expect(JSON.stringify(error.params)).not.toContain('hunter2');
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
