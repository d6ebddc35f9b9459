import { URI, type TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Reader, type Site } from '../support/site.js';
import { followMail } from '../support/steps.js';

const EMAIL_LINK = /\/cuenta\/correo\//;

describe('one’s own account', () => {
  let site: Site;
  let browser: Browser;
  let liaison: Reader;
  let municipality: { id: string; slug: string; name: string };
  let place: { networkId: string; tenantId: string };

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    const example = await openExample(site);
    liaison = example.liaison;
    municipality = example.municipality;
    place = { networkId: example.networkId, tenantId: example.municipality.id };
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('changes its address by a link to the new one, and takes it back from the one before, without scripts', async () => {
    const { context, page } = await openAs(browser, liaison, { scripts: false });
    try {
      await page.goto(`${site.url}/cuenta`);
      await page.getByLabel('Correo nuevo').fill('enlace@municipio.test');
      await page.getByRole('button', { name: 'Cambiar el correo' }).click();
      await page.getByText('Es el correo con el que ya entra').first().waitFor();
      await page.getByLabel('Correo nuevo').fill('nuevo@municipio.test');
      await page.getByRole('button', { name: 'Cambiar el correo' }).click();
      await page.getByText('Enviamos un enlace al correo nuevo').waitFor();
      await page.getByText('Falta confirmar nuevo@municipio.test').waitFor();

      await followMail(site, page, 'nuevo@municipio.test', EMAIL_LINK);
      const link = page.url();
      expect((await fetch(link)).status).toBe(200);
      const looking = await openAs(browser, liaison);
      for (const shown of [link, `${site.url}/cuenta`]) {
        await looking.page.goto(shown);
        expect(await audit(looking.page)).toEqual([]);
      }
      await looking.context.close();
      await page.getByRole('button', { name: 'Confirmar este correo' }).click();
      await page.getByRole('heading', { name: 'Su correo quedó cambiado' }).waitFor();
      const { me } = await site.ask<{ me: { email: string } }>('{ me { email } }', liaison);
      expect(me.email).toBe('nuevo@municipio.test');

      await followMail(site, page, 'enlace@municipio.test', EMAIL_LINK);
      await page.getByText('Su cuenta ya usa nuevo@municipio.test').waitFor();
      await page.getByRole('button', { name: 'Cancelar el cambio' }).click();
      await page.getByRole('heading', { name: 'El cambio quedó cancelado' }).waitFor();
      // All sessions ended with it.
      await page.goto(`${site.url}/cuenta`);
      await page.waitForURL(/\/entrar/);
      await page.goto(link);
      await page.getByRole('heading', { name: 'Este enlace ya no sirve' }).waitFor();
    } finally {
      await context.close();
    }
  }, 60_000);

  it('follows a municipality from its public page, leaves it with one click, and chooses which notices come by mail, without scripts', async () => {
    const neighbour = await site.reader('vecina@correo.test');
    const { context, page } = await openAs(browser, neighbour, { scripts: false });
    const looking = await openAs(browser, neighbour);
    const look = async () => {
      await looking.page.goto(page.url());
      expect(await audit(looking.page)).toEqual([]);
    };
    try {
      await page.goto(`${site.url}/cuenta`);
      await page.getByRole('link', { name: 'Ver lo que sigue y elegir avisos' }).click();
      await page.getByText('Todavía no sigue nada').waitFor();
      await look();

      await page.goto(`${site.url}/ejemplo/${municipality.slug}`);
      await page.getByRole('link', { name: '¿Tienes cuenta? Síguelo desde tu cuenta' }).click();
      await page.getByRole('heading', { name: `¿Seguir «${municipality.name}»?` }).waitFor();
      await look();
      await page.getByRole('button', { name: 'Seguirlo' }).click();
      await page.getByText('Marque la casilla para aceptar').first().waitFor();
      await page.getByLabel('Acepto el aviso de privacidad').check();
      await page.getByRole('button', { name: 'Seguirlo' }).click();
      await page.getByText('Ya lo sigue').waitFor();
      await page.getByRole('link', { name: municipality.name }).waitFor();
      await look();

      const followers = page.getByLabel(/que sigue: por correo/).first();
      const kind = (await followers.getAttribute('name'))?.replace('mail-', '');
      await followers.selectOption('WEEKLY');
      await page.getByRole('button', { name: 'Guardar los avisos' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      const { myNoticePreferences } = await site.ask<{ myNoticePreferences: { kind: string; mail: string }[] }>('{ myNoticePreferences { kind mail } }', neighbour);
      expect(myNoticePreferences.filter(({ mail }) => mail === 'WEEKLY').map((one) => one.kind)).toEqual([kind]);

      await page.getByLabel(`Cada cuándo llega el correo de ${municipality.name}`).selectOption('DAILY');
      await page.getByRole('button', { name: 'Guardar cada cuándo', exact: true }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect((await site.ask<{ myFollows: { nodes: object[] } }>('{ myFollows { nodes { frequency } } }', neighbour)).myFollows.nodes).toEqual([{ frequency: 'DAILY' }]);
      await page.getByLabel('En un resumen a la semana').check();
      await page.getByLabel('Sin correos desde las').selectOption('22');
      await page.getByRole('button', { name: 'Guardar cada cuándo le escribimos' }).click();
      await page.getByRole('link', { name: /y hasta las: / }).waitFor();
      await look();
      await page.getByLabel('y hasta las').selectOption('6');
      await page.getByRole('button', { name: 'Guardar cada cuándo le escribimos' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect((await site.ask<{ myMailChoices: object }>('{ myMailChoices { frequency paused quietFrom quietUntil } }', neighbour)).myMailChoices).toEqual({ frequency: 'WEEKLY', paused: false, quietFrom: 22, quietUntil: 6 });
      await page.getByRole('link', { name: 'Ver lo que le enviamos y por qué' }).click();
      await page.getByRole('heading', { name: 'Lo que le enviamos', exact: true }).waitFor();
      await look();
      await page.goBack();

      await looking.page.goto(page.url());
      await looking.page.getByRole('button', { name: `Dejar de seguir ${municipality.name}` }).click();
      await looking.page.getByText('Todavía no sigue nada').waitFor();
      // The other window still shows it.
      await page.getByLabel(`Cada cuándo llega el correo de ${municipality.name}`).selectOption('WEEKLY');
      await page.getByRole('button', { name: 'Guardar cada cuándo', exact: true }).click();
      await page.getByText('Todavía no sigue nada').waitFor();
      expect(looking.complaints).toEqual([]);
    } finally {
      await looking.context.close();
      await context.close();
    }
    const visitor = await fetch(`${site.url}/cuenta/seguir?tipo=municipality&id=${municipality.id}`, { redirect: 'manual' });
    expect(visitor.headers.get('location')).toContain('/entrar?volver=');
    expect((await fetch(`${site.url}/cuenta/seguir?tipo=otra&id=${municipality.id}`, { headers: { cookie: neighbour.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } })).status).toBe(404);
  }, 120_000);

  it('chooses by the link of a mail how often it is written to, without an account, without scripts, in both languages', async () => {
    const address = 'sin.cuenta@correo.test';
    const { context, page } = await openAs(browser, null, { scripts: false });
    const looking = await openAs(browser, null);
    const look = async () => {
      await looking.page.goto(page.url());
      expect(await audit(looking.page)).toEqual([]);
    };
    const reading = async (token: string) =>
      (await site.ask<{ mailReader: { choices: object; follows: { id: string; frequency: string }[]; sent: { subject: string; why: string }[] } }>(
        `{ mailReader(token: "${token}") { choices { frequency paused quietFrom quietUntil } follows { id frequency } sent { subject why } } }`,
      )).mailReader;
    try {
      await page.goto(`${site.url}/ejemplo/${municipality.slug}`);
      await page.getByLabel('Tu correo').fill(address);
      await page.getByLabel('Acepto el aviso de privacidad').check();
      await page.getByRole('button', { name: 'Avísame' }).click();
      await page.getByRole('heading', { name: 'Revisa tu correo' }).waitFor();
      await followMail(site, page, address, /\/seguir\/confirmar\//);
      await page.getByRole('button', { name: 'Sí, avísame' }).click();
      await page.getByRole('link', { name: 'Elegir cada cuándo te escribimos' }).click();
      await page.getByRole('heading', { name: 'Cada cuándo te escribimos' }).waitFor();
      const token = page.url().split('/').at(-1) ?? '';
      await look();

      await page.getByLabel('En un resumen a la semana').check();
      await page.getByLabel('Desde las').selectOption('22');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.locator('.errors a[href="#quietUntil"]').waitFor();
      expect(await page.getByLabel('Desde las').inputValue()).toBe('22');
      await page.getByLabel('Hasta las').selectOption('7');
      await page.getByLabel(municipality.name).selectOption('IMMEDIATE');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Listo, guardamos lo que elegiste.').waitFor();
      expect(await reading(token)).toMatchObject({ choices: { frequency: 'WEEKLY', paused: false, quietFrom: 22, quietUntil: 7 }, follows: [{ frequency: 'IMMEDIATE' }] });
      expect((await reading(token)).sent).toEqual([{ subject: `Confirma que quieres seguir «${municipality.name}»`, why: `Por seguir «${municipality.name}».` }]);
      await page.getByText(`Por seguir «${municipality.name}».`).waitFor();
      await page.getByLabel('No quiero correos por ahora').check();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('no te llegará nada más de lo que sigues').waitFor();
      await look();

      await page.goto(`${site.url}/en/correos/${token}`);
      await page.getByRole('heading', { name: 'How often we write to you' }).waitFor();
      await page.getByLabel('I want no mail for now').uncheck();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Done, we saved what you chose.').waitFor();
      expect(await reading(token)).toMatchObject({ choices: { frequency: 'WEEKLY', paused: false } });

      // What a mail program posts by itself, without cookies and from nowhere.
      const oneClick = await fetch(`${site.url}/correos/${token}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
      expect(oneClick.status).toBe(200);
      expect(await reading(token)).toMatchObject({ choices: { paused: true }, follows: [{ frequency: 'IMMEDIATE' }] });
      await page.goto(`${site.url}/correos/${token.slice(0, -2)}`);
      await page.getByRole('heading', { name: 'Este enlace no abre nada' }).waitFor();
      expect(looking.complaints).toEqual([]);
    } finally {
      await looking.context.close();
      await context.close();
    }
  }, 120_000);

  it('makes new backup codes for its second step with a code of the app, shows them once, and is turned off with one of them', async () => {
    const person = await site.reader('claves@municipio.test');
    const { context, page } = await openAs(browser, person, { scripts: false });
    const codes = () => page.locator('main ul.code li').allTextContents();
    let renewed: string[] = [];
    try {
      await page.goto(`${site.url}/cuenta/segundo-paso`);
      await page.getByRole('button', { name: 'Activar el segundo paso' }).click();
      const secret = (await page.locator('main span.code').textContent()) ?? '';
      const totp = URI.parse(`otpauth://totp/Tequio?secret=${secret}`) as TOTP;
      const before = await codes();
      expect(before.length).toBeGreaterThan(7);
      await page.getByLabel('Código de seis cifras').fill(totp.generate());
      await page.getByRole('button', { name: 'Confirmar y activar' }).click();
      await page.waitForURL(/\/cuenta\?guardado/);

      await page.getByRole('link', { name: 'Claves de respaldo nuevas o desactivar' }).click();
      await page.getByLabel('Código de la aplicación o clave de respaldo').fill(totp.generate() === '000000' ? '000001' : '000000');
      await page.getByRole('button', { name: 'Crear claves de respaldo nuevas' }).click();
      await page.getByRole('alert').waitFor();
      expect(await codes()).toEqual([]);
      await page.getByLabel('Código de la aplicación o clave de respaldo').fill(totp.generate());
      await page.getByRole('button', { name: 'Crear claves de respaldo nuevas' }).click();
      await page.getByText('las anteriores ya no sirven').waitFor();
      renewed = await codes();
      expect(renewed).toHaveLength(before.length);
      expect(renewed.filter((one) => before.includes(one))).toEqual([]);
      await page.goto(`${site.url}/cuenta/segundo-paso`);
      expect(await codes()).toEqual([]);
    } finally {
      await context.close();
    }
    const looking = await openAs(browser, person);
    await looking.page.goto(`${site.url}/cuenta/segundo-paso`);
    expect(await audit(looking.page)).toEqual([]);
    // Who lost the app turns it off with one of them, to turn it on with another.
    await looking.page.getByLabel('Código de la aplicación o clave de respaldo').fill(renewed[0]!);
    await looking.page.getByRole('button', { name: 'Desactivar el segundo paso' }).click();
    await looking.page.waitForURL(/\/cuenta\?guardado/);
    await looking.context.close();
  }, 60_000);

  it('is taken away as a file, and erased once somebody else answers for the place', async () => {
    const again = await site.reader('enlace@municipio.test');
    const { context, page } = await openAs(browser, again);
    try {
      await page.goto(`${site.url}/cuenta`);
      await page.getByText('esta sesión').waitFor();
      const file = await page.request.get(`${site.url}/cuenta/datos.json`);
      expect(file.headers()['content-disposition']).toContain('tequio.json');
      expect(await file.json()).toMatchObject({ profile: [{ email: 'enlace@municipio.test' }] });

      await page.getByRole('link', { name: 'Borrar su cuenta' }).click();
      await page.getByRole('heading', { name: 'Antes, otra persona tiene que relevarle' }).waitFor();
      expect(await page.getByRole('button', { name: 'Borrar mi cuenta' }).count()).toBe(0);
      expect(await audit(page)).toEqual([]);

      await site.reader('releva@municipio.test', { ...place, role: 'liaison', office: 'Unidad de Transparencia' });
      await page.reload();
      expect(await audit(page)).toEqual([]);
      await page.getByLabel('Para confirmar').fill('otro@municipio.test');
      await page.getByRole('button', { name: 'Borrar mi cuenta' }).click();
      await page.getByText('Escriba el correo de su cuenta').first().waitFor();
      await page.getByLabel('Para confirmar').fill('enlace@municipio.test');
      await page.getByRole('button', { name: 'Borrar mi cuenta' }).click();
      await page.getByRole('heading', { name: 'Su cuenta quedó borrada' }).waitFor();
      await page.goto(`${site.url}/cuenta`);
      await page.waitForURL(/\/entrar/);
    } finally {
      await context.close();
    }
    await site.settled();
    const { localMailbox } = await site.ask<{ localMailbox: { nodes: { to: string; subject: string }[] } }>(
      '{ localMailbox(first: 20) { nodes { to subject } } }',
    );
    expect(localMailbox.nodes).toContainEqual({ to: 'enlace@municipio.test', subject: 'Su cuenta de Tequio quedó borrada' });
  }, 60_000);
});
