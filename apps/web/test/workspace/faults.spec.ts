import type { Defect } from '@tequio/api/testing';
import { PublicSecretariats } from '@tequio/governance';
import { IdentityAuth } from '@tequio/identity';
import { openExample, startSite, type Site } from '../support/site.js';

const NUMBER = 'traza-de-prueba-5';

const linksCannotBeMailed: Defect = {
  name: 'no sign-in link can be mailed',
  provider: IdentityAuth,
  by: {
    useClass: class extends IdentityAuth {
      override requestSignInLink(): Promise<void> {
        return Promise.reject(new Error('relation "secret_table" does not exist'));
      }
    },
  },
};

const secretariatsCannotBeRead: Defect = { name: 'no secretariat can be read', provider: PublicSecretariats, by: { useValue: { of: () => Promise.reject(new Error('relation "secret_table" does not exist')) } } };

/** What fails on our side while a page is made: its reader is told what to do, and the number under which the log tells of it. */
describe('a page that fails', () => {
  let site: Site;
  let municipality: string;

  beforeAll(async () => {
    site = await startSite([linksCannotBeMailed, secretariatsCannotBeRead]);
    municipality = (await openExample(site)).municipality.slug;
  });
  afterAll(() => site?.close());

  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(site.url + path, { ...init, headers: { origin: site.url, 'x-request-id': NUMBER, ...(init.headers as Record<string, string>) } });
    const page = await answer.text();
    expect(page).not.toContain('secret_table');
    return { status: answer.status, page, number: /id="fault-number"[^>]*>([^<]*)/.exec(page)?.[1] };
  };

  it('says so where an operation failed, in both languages', async () => {
    const es = await get(`/ejemplo/${municipality}/secretariado`);
    expect(es).toMatchObject({ status: 500, number: NUMBER, page: expect.stringMatching(/Algo falló de nuestro lado.*vuelve a cargar.*Número para que podamos ayudarte/s) });
    expect(await get(`/en/ejemplo/${municipality}/secretariado`)).toMatchObject({ status: 500, number: NUMBER });
  });

  it('says so where the step of a form failed that is no operation', async () => {
    const told = await get('/entrar', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'email=ana%40ejemplo.test' });
    expect(told).toMatchObject({ status: 500, number: NUMBER, page: expect.stringMatching(/Algo falló de nuestro lado.*Vuelva a intentarlo.*Dele este número/s) });
  });

  it('gives each failure a number of its own, and none to what is no failure', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => get(`/ejemplo/${municipality}/secretariado`, { headers: { 'x-request-id': '' } })));
    expect(one!.number).toMatch(/^[\da-f-]{36}$/);
    expect(two!.number).not.toBe(one!.number);
    expect(await get('/ejemplo/no-existe')).toMatchObject({ status: 404, number: undefined });
  });
});
