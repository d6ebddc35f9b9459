import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

describe('the systems that a municipality has told of what happens', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let other: Server;
  let answer: (response: ServerResponse) => void = (response) => void response.writeHead(500).end('<b>todavía no</b>');
  const got: { id: string; body: string }[] = [];

  beforeAll(async () => {
    other = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        got.push({ id: String(request.headers['webhook-id']), body });
        answer(response);
      });
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    site = await startSite([], { config: { webhooks: { enabled: true, inner: ['127.0.0.1/32'] } } });
    browser = await launch();
    example = await openExample(site);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await new Promise((done) => other.close(done));
  });

  it('are added, tried out, paused, given another key and removed', async () => {
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/avisos`;
    const { context, page, complaints } = await openAs(browser, example.liaison);
    try {
      await page.goto(`${site.url}/espacio/ejemplo/${example.municipality.slug}`);
      await page.getByRole('link', { name: 'Avisos a otros sistemas' }).click();
      await page.getByText('Todavía no se avisa a ningún sistema').waitFor();
      await page.getByRole('link', { name: 'Agregar un sistema' }).click();
      await page.getByLabel('De quién es y para qué').fill('Portal de datos');
      await page.getByLabel('Dirección a la que se avisa').fill('http://8.8.8.8/avisos');
      await page.getByLabel('Se publicó un plan').check();
      await page.getByLabel('Se observó una carta de intención').check();
      await page.getByRole('button', { name: 'Agregar y ver su clave' }).click();
      await page.locator('.err').getByText('La dirección debe empezar con https://.').waitFor();
      expect(await page.getByLabel('Se publicó un plan').isChecked()).toBe(true);
      expect(await audit(page)).toEqual([]);
      await page.getByLabel('Dirección a la que se avisa').fill(address);
      await page.getByRole('button', { name: 'Agregar y ver su clave' }).click();
      const secret = (await page.locator('.card .code').textContent())!;
      expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: 'Ya la copié, continuar' }).click();
      await page.getByText('Envíe una prueba para ver si el otro sistema la recibe.').waitFor();
      expect(await page.content()).not.toContain(secret);
      const system = page.url();

      await page.getByRole('button', { name: 'Enviar una prueba' }).click();
      await page.waitForURL(/\/mensajes\//);
      await site.settled();
      await page.reload();
      await page.getByRole('row', { name: /500: el sistema lo rechazó.*<b>todavía no<\/b>/ }).waitFor();
      await page.getByText('La prueba se intenta una sola vez').waitFor();
      expect(await audit(page)).toEqual([]);
      answer = (response) => void response.writeHead(204).end();
      await page.goto(system);
      await page.getByRole('button', { name: 'Enviar una prueba' }).click();
      await page.waitForURL(/\/mensajes\//);
      await site.settled();
      await page.goto(`${system}?estado=recibidos`);
      await page.getByRole('row', { name: /Prueba.*Recibido.*204/ }).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await audit(page)).toEqual([]);
      expect(JSON.parse(got.at(-1)!.body)).toMatchObject({ type: 'webhook.test' });

      await page.getByRole('link', { name: 'Pausar' }).click();
      await page.getByRole('button', { name: 'Pausar' }).click();
      await page.getByText('Está en pausa').waitFor();
      await page.getByRole('link', { name: 'Reanudar' }).click();
      await page.getByRole('button', { name: 'Reanudar' }).click();
      await page.getByText('Recibe avisos').waitFor();

      await page.getByRole('link', { name: 'Cambiar', exact: true }).click();
      await page.getByLabel('De quién es y para qué').fill('Portal de datos abiertos');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Los cambios quedaron guardados.').waitFor();
      await page.getByRole('heading', { name: 'Portal de datos abiertos' }).waitFor();

      await page.getByRole('link', { name: 'Reenviar desde una fecha' }).click();
      await page.getByRole('button', { name: 'Reenviar' }).click();
      await page.getByText('No hay ningún mensaje que enviar otra vez.').first().waitFor();
      expect(await audit(page)).toEqual([]);

      await page.goto(system);
      await page.getByRole('link', { name: 'Cambiar la clave' }).click();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('button', { name: 'Cambiar la clave' }).click();
      expect(await page.locator('.card .code').textContent()).not.toBe(secret);
      await page.getByText('La clave anterior también sirve hasta:').waitFor();
      await page.getByRole('link', { name: 'Ya la copié, continuar' }).click();

      await page.getByRole('link', { name: 'Quitar' }).click();
      await page.getByRole('button', { name: 'Quitar' }).click();
      await page.getByText('El sistema se quitó.').waitFor();
      await page.getByText('Todavía no se avisa a ningún sistema').waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 240_000);

  it('are the network’s for its administrators, apart from those of its municipalities', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    try {
      await page.goto(`${site.url}/espacio/ejemplo/instituto/sistemas`);
      await page.getByText('Todavía no se avisa a ningún sistema').waitFor();
      await page.getByRole('link', { name: 'Agregar un sistema' }).click();
      await page.getByLabel('Se instaló un secretariado técnico').waitFor();
      expect(await audit(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);
});
