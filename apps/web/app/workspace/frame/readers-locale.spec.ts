import { jest } from '@jest/globals';
import type { Locale } from '@tequio/ui';
import { RouterContextProvider } from 'react-router';
import { acceptedLocaleContext, executeContext, localeContext, originContext, type ExecuteGraphQL } from '../../context.js';
import { meContext } from '../acting.js';
import { keepLocale, keptLocale, settleLocale } from './readers-locale.js';

const PERSON = { id: 'p', name: 'Ana', email: 'ana@example.mx', operator: false, memberships: [] };

/** A page asked for by somebody whose account says `stored` (null: nobody signed in), in a browser that asks for `accepted`. */
async function visit(given: { stored: 'ES' | 'EN' | null; accepted: Locale; told?: Locale; method?: string }) {
  const context = new RouterContextProvider();
  context.set(originContext, 'https://tequio.example');
  context.set(acceptedLocaleContext, given.accepted);
  const execute = jest.fn<ExecuteGraphQL>(async () =>
    given.stored
      ? { data: { me: { ...PERSON, language: given.stored } } }
      : { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] },
  );
  context.set(executeContext, execute);
  const cookie = given.told ? (await keepLocale(context, given.told)).split(';')[0]! : '';
  const request = new Request('https://tequio.example/espacio', { method: given.method ?? 'GET', headers: cookie ? { Cookie: cookie } : {} });
  const next = jest.fn(async () => new Response('page'));
  const response = (await settleLocale({ request, context, params: {} } as never, next)) as Response;
  const asked = execute.mock.calls.map(([, , , extra]) => extra?.['Accept-Language']);
  return { locale: context.get(localeContext), known: context.get(meContext), asked, kept: response.headers.get('Set-Cookie') };
}

describe('the language of a workspace page', () => {
  it.each([
    ['what the browser asks for, before anyone signs in', { stored: null, accepted: 'en' }, 'en'],
    ['what was chosen in this browser, before anyone signs in', { stored: null, accepted: 'en', told: 'es' }, 'es'],
    ['what the account says, whatever the browser asks for', { stored: 'EN', accepted: 'es' }, 'en'],
    ['what the account says, whatever was chosen in this browser', { stored: 'ES', accepted: 'en', told: 'en' }, 'es'],
  ] as const)('is %s', async (_, given, locale) => {
    expect((await visit(given)).locale).toBe(locale);
  });

  it('asks once where the browser remembers it, and once more in the right language where it did not', async () => {
    expect((await visit({ stored: 'EN', accepted: 'es', told: 'en' })).asked).toEqual(['en']);
    expect((await visit({ stored: 'EN', accepted: 'es' })).asked).toEqual(['es', 'en']);
  });

  it('makes the browser remember what the account says, and nothing for who is not signed in', async () => {
    const { kept } = await visit({ stored: 'EN', accepted: 'es' });
    expect(kept).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect(await keptLocale(new Request('https://tequio.example', { headers: { Cookie: kept!.split(';')[0]! } }))).toBe('en');
    expect((await visit({ stored: 'EN', accepted: 'es', told: 'en' })).kept).toBeNull();
    expect((await visit({ stored: null, accepted: 'en' })).kept).toBeNull();
  });

  it('keeps nothing of a person across a post, which may change them', async () => {
    const posted = await visit({ stored: 'EN', accepted: 'es', method: 'POST' });
    expect(posted).toMatchObject({ locale: 'en', known: null, kept: null });
    expect((await visit({ stored: 'EN', accepted: 'es' })).known).toMatchObject({ me: { language: 'EN' } });
  });

  it('takes nothing from a cookie that somebody else wrote', async () => {
    expect(await keptLocale(new Request('https://tequio.example', { headers: { Cookie: 'tequio-language=fr' } }))).toBeNull();
    expect(await keptLocale(new Request('https://tequio.example', { headers: { Cookie: `tequio-language=${btoa('"<script>"')}` } }))).toBeNull();
  });
});
