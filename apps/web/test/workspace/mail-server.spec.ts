import type { Browser } from 'playwright-core';
import { defaultSettings, NOTIFICATION_SETTINGS } from '@tequio/notifications';
import { CONFIG, type Config } from '@tequio/platform';
import { LOOPBACK_CERTIFICATE } from '../../../../libs/notifications/src/testing/loopback-certificate.js';
import { SmtpSink } from '../../../../libs/notifications/src/testing/smtp-sink.js';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

const ACCOUNT = { user: 'avisos@instituto.test', password: ' clave con espacios ' };

describe('a network’s own mail server', () => {
  const smtp = new SmtpSink({ ...ACCOUNT, security: 'starttls' });
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;

  beforeAll(async () => {
    await smtp.start();
    const ownServers = { ports: [smtp.port], inner: ['127.0.0.0/8'], authority: LOOPBACK_CERTIFICATE };
    const loopback = (config: Config) => ({ ...defaultSettings(config), ownServers });
    site = await startSite([{ name: 'mail servers are on loopback', provider: NOTIFICATION_SETTINGS, by: { useFactory: loopback, inject: [CONFIG] } }]);
    browser = await launch();
    example = await openExample(site);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await smtp.stop();
  });

  it.each([true, false])('is named, tried, used and removed (with script: %s)', async (scripts) => {
    const { context, page, complaints } = await openAs(browser, example.institute, { scripts });
    // What looks is itself a script.
    const look = async () => expect(scripts ? await audit(page) : []).toEqual([]);
    const outcome = async (text: string | RegExp) => {
      await site.settled();
      // Without script the page is asked for again by hand.
      if (!scripts) await page.reload();
      await page.getByText(text).first().waitFor();
    };
    smtp.accepted.length = 0;
    smtp.password = ACCOUNT.password;
    try {
      await page.goto(`${site.url}/espacio/ejemplo/instituto/ajustes`);
      await page.getByRole('link', { name: 'Servidor de correo' }).click();
      await page.getByRole('heading', { name: 'Servidor de correo', level: 1 }).waitFor();
      await look();
      await page.getByLabel('Nombre del remitente').fill('Instituto de Transparencia');
      await page.getByLabel('Correo del remitente').fill(ACCOUNT.user);
      await page.getByLabel('Servidor', { exact: true }).fill('10.0.0.5');
      await page.getByLabel('Puerto').fill(String(smtp.port));
      await page.getByLabel('Usuario').fill(ACCOUNT.user);
      await page.getByLabel('Contraseña').fill('otra');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.locator('.err').getByText('Esa dirección es de una red interna.').waitFor();
      expect(await page.getByLabel('Usuario').inputValue()).toBe(ACCOUNT.user);
      expect(await page.content()).not.toContain('value="otra"');
      await look();
      await page.getByLabel('Servidor', { exact: true }).fill('127.0.0.1');
      await page.getByLabel('Contraseña').fill('otra');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('La configuración se guardó.').waitFor();
      await page.getByText('Sin usar').waitFor();
      expect(await page.getByRole('button', { name: 'Poner en uso' }).count()).toBe(0);

      await page.getByRole('button', { name: 'Enviarme una prueba' }).click();
      await outcome('El servidor no acepta el usuario o la contraseña.');
      await page.getByText(/^535/).waitFor();
      await look();
      await page.getByLabel('Contraseña').fill(ACCOUNT.password);
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('La configuración se guardó.').waitFor();
      await page.getByRole('button', { name: 'Enviarme una prueba' }).click();
      await outcome('La prueba salió.');
      expect(smtp.accepted.map(({ to, from }) => [from, to])).toEqual([[ACCOUNT.user, [example.institute.email]]]);
      await page.getByRole('button', { name: 'Poner en uso' }).click();
      await page.getByText('Listo: desde ahora los avisos de la red salen por su servidor.').waitFor();
      await page.getByText('En uso', { exact: true }).waitFor();
      await look();

      // Other settings hold mails back until they were tried.
      await page.getByLabel('Correo del remitente').fill('otra@instituto.test');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Los avisos esperan', { exact: true }).waitFor();
      await page.getByText('La configuración cambió y todavía no sale una prueba con ella.').waitFor();
      await look();
      await page.goto(`${site.url}/espacio/ejemplo/instituto`);
      await page.getByText('Atienda su servidor de correo: los avisos esperan').first().waitFor();
      await page.goto(`${site.url}/espacio/ejemplo/instituto/ajustes/correo`);
      await page.getByRole('button', { name: 'Enviarme una prueba' }).click();
      await outcome('La prueba salió.');
      if (scripts) await page.reload();
      await page.getByText('En uso', { exact: true }).waitFor();

      await page.getByRole('link', { name: 'Quitar' }).click();
      await page.getByRole('heading', { name: '¿Quitar el servidor de correo?' }).waitFor();
      await look();
      await page.getByRole('button', { name: 'Quitar' }).click();
      await page.getByText('El servidor se quitó y su contraseña se borró.').waitFor();
      expect(await page.getByText('Enviarme una prueba').count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 180_000);

  it('is nothing that a municipality sees', async () => {
    const { context, page } = await openAs(browser, example.liaison);
    try {
      const answer = await page.goto(`${site.url}/espacio/ejemplo/instituto/ajustes/correo`);
      expect(answer!.status()).toBeGreaterThanOrEqual(400);
    } finally {
      await context.close();
    }
  });
});
