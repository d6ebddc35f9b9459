import type { Browser, Page } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Reader, type Site } from '../support/site.js';
import { followMail } from '../support/steps.js';

describe('a liaison who goes on leave, and one who is relieved', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let mayor: Reader;
  let base: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    base = `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
    mayor = await site.reader('presidencia@municipio.test', {
      networkId: example.networkId,
      tenantId: example.municipality.id,
      role: 'mayor',
      office: 'Presidencia Municipal',
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const as = async (who: Reader | null, work: (page: Page) => Promise<void>) => {
    const { context, page } = await openAs(browser, who, { scripts: false });
    try {
      await work(page);
    } finally {
      await context.close();
    }
  };
  /** Accepts the invitation mailed to an address, and stays inside. */
  const accept = async (page: Page, to: string) => {
    await followMail(site, page, to, /\/invitacion\//);
    await page.locator('[name=name]').fill(`Persona de ${to.split('@')[0]}`);
    await page.locator('[name=consent]').check();
    await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
    await page.waitForURL(base);
  };
  const signer = (page: Page) => page.getByLabel('Nombre de quien firma');
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

  it('leaves a draft, and names who covers the leave', async () => {
    await as(example.liaison, async (page) => {
      await page.goto(`${base}/carta`);
      await page.getByRole('button', { name: 'Empezar la carta' }).click();
      await signer(page).fill('Ana María Ruiz Peña');
      await page.getByRole('button', { name: 'Guardar borrador' }).first().click();
      await page.goto(`${base}/personas`);
      await page.getByLabel('Nombre de quien suple').fill('Sol Suplente');
      await page.getByLabel('Correo oficial de quien suple').fill('sol@municipio.test');
      await page.getByLabel('Desde').fill(day(2));
      await page.getByLabel('Hasta').fill(day(1));
      await page.getByRole('button', { name: 'Nombrar suplente' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Correo oficial de quien suple').inputValue()).toBe('sol@municipio.test');
      await page.getByLabel('Desde').fill(day(-1));
      await page.getByLabel('Hasta').fill(day(10));
      await page.getByLabel('Razón de la suplencia').fill('Vacaciones de invierno.');
      await page.getByRole('button', { name: 'Nombrar suplente' }).click();
      await page.getByText('La invitación para suplir se envió a Sol Suplente (sol@municipio.test).').waitFor();
      expect(await page.getByRole('button', { name: 'Nombrar suplente' }).count()).toBe(0);
    });
    await as(null, async (page) => {
      await accept(page, 'sol@municipio.test');
      // The same list of what is next, and the draft as it was left.
      await page.getByRole('link', { name: /carta/i }).first().waitFor();
      await page.goto(`${base}/carta`);
      expect(await signer(page).inputValue()).toBe('Ana María Ruiz Peña');
      await signer(page).fill('Ana María Ruiz Peña, corregida');
      await page.getByRole('button', { name: 'Guardar borrador' }).first().click();
    });
    await as(example.liaison, async (page) => {
      await page.goto(`${base}/carta`);
      expect(await signer(page).inputValue()).toBe('Ana María Ruiz Peña, corregida');
    });
  }, 90_000);

  it('ends the cover of a leave with a reason, and names another one', async () => {
    await as(example.liaison, async (page) => {
      await page.goto(`${base}/personas`);
      await page.getByText('Suple Persona de sol').waitFor();
      await page.getByRole('link', { name: 'Terminar la suplencia' }).click();
      await page.getByRole('heading', { name: '¿Terminar la suplencia de Persona de sol?' }).waitFor();
      await page.locator('[name=reason]').fill('Volví antes de lo previsto.');
      await page.getByRole('button', { name: 'Terminar la suplencia' }).click();
      const history = page.getByRole('table', { name: 'Historia del cargo de enlace' });
      await history.getByText('Volví antes de lo previsto.').waitFor();
      await page.getByRole('button', { name: 'Nombrar suplente' }).waitFor();
    });
  }, 90_000);

  it('is relieved in one form; the draft and what is next wait for who comes, and the one before is out', async () => {
    await as(mayor, async (page) => {
      await page.goto(`${base}/personas`);
      await page.getByRole('link', { name: 'Relevar el enlace' }).click();
      // What happens is said first; nothing has been done yet.
      await page.getByRole('heading', { name: /¿Relevar a .* como enlace\?/ }).waitFor();
      await page.getByText('Deja de entrar a este espacio desde ahora').waitFor();
      await page.getByLabel('Nombre de quien llega').fill('Nora Nueva');
      await page.getByLabel('Correo oficial de quien llega').fill('nora@municipio.test');
      await page.getByRole('button', { name: 'Relevar el enlace' }).click();
      await page.getByText('Escriba este dato.').first().waitFor();
      await page.getByLabel('Razón del relevo').fill('Renunció al cargo.');
      await page.getByRole('button', { name: 'Relevar el enlace' }).click();
      await page.getByText('El cargo espera a quien llega').waitFor();
      await page.getByText('La invitación para tomar el cargo se envió a Nora Nueva (nora@municipio.test).').waitFor();
      await page.getByText('Renunció al cargo.').waitFor();
      expect(await page.getByText('Nadie tiene el cargo').count()).toBe(0);
      await page.getByRole('button', { name: 'Reenviar: Nora Nueva (nora@municipio.test)' }).first().click();
      await page.getByText('La invitación va en camino a nora@municipio.test').waitFor();
    });
    await as(example.liaison, async (page) => {
      expect((await page.goto(`${base}/carta`))?.status()).toBe(403);
    });
    await as(null, async (page) => {
      await accept(page, 'nora@municipio.test');
      await page.getByRole('link', { name: /carta/i }).first().waitFor();
      await page.goto(`${base}/carta`);
      expect(await signer(page).inputValue()).toBe('Ana María Ruiz Peña, corregida');
      await page.goto(`${base}/personas`);
      await page.getByText('Hoy es Persona de nora').waitFor();
    });
  }, 90_000);

  it('is relieved by the institute from its list, with a reason, after it was asked', async () => {
    await as(example.institute, async (page) => {
      await page.goto(`${site.url}/espacio/ejemplo/instituto`);
      await page.getByRole('link', { name: 'Persona de nora' }).click();
      await page.getByRole('heading', { name: `Personas de ${example.municipality.name}` }).waitFor();
      await page.getByText('Hoy es Persona de nora').waitFor();
      await page.getByRole('link', { name: 'Corregir cargo de Persona de nora' }).click();
      await page.locator('[name=office]').fill('Dirección de Gobierno Digital');
      await page.getByRole('button', { name: 'Corregir el cargo' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=office]').inputValue()).toBe('Dirección de Gobierno Digital');
      await page.getByLabel('Razón de la corrección').fill('La oficina cambió de nombre.');
      await page.getByRole('button', { name: 'Corregir el cargo' }).click();
      await page.locator('table').getByText('Dirección de Gobierno Digital').waitFor();
      await page.getByRole('link', { name: 'Relevar el enlace' }).click();
      await page.getByLabel('Correo oficial de quien llega').fill('NORA@municipio.test');
      await page.getByLabel('Razón del relevo').fill('El municipio avisó por oficio del cambio.');
      await page.getByRole('button', { name: 'Relevar el enlace' }).click();
      await page.getByText('Es el correo de quien hoy es el enlace').first().waitFor();
      await page.getByLabel('Razón del relevo').fill('');
      await page.getByLabel('Nombre de quien llega').fill('Omar Otro');
      await page.getByLabel('Correo oficial de quien llega').fill('omar@municipio.test');
      await page.getByRole('button', { name: 'Relevar el enlace' }).click();
      await page.getByRole('alert').getByText('Escriba este dato.', { exact: false }).waitFor();
      expect(await page.getByLabel('Correo oficial de quien llega').inputValue()).toBe('omar@municipio.test');
      await page.getByLabel('Razón del relevo').fill('El municipio avisó por oficio del cambio.');
      await page.getByRole('button', { name: 'Relevar el enlace' }).click();
      await page.getByText('La invitación va en camino a omar@municipio.test').waitFor();
    });
    const seen = await openAs(browser, example.institute);
    await seen.page.goto(`${site.url}/espacio/ejemplo/instituto/municipios/${example.municipality.slug}/personas`);
    expect(await audit(seen.page)).toEqual([]);
    await seen.context.close();
    const [kept] = await asOwner<{ reason: string }>(site.database, "select reason from audit_entries where action = 'membership.replace' order by id desc limit 1");
    expect(kept?.reason).toBe('El municipio avisó por oficio del cambio.');
    // Who has an account already, and has not opened the link, is told what waits for them.
    await as(await site.reader('omar@municipio.test'), async (page) => {
      await page.goto(`${site.url}/espacio`);
      await page.getByText('Tiene una invitación que espera su respuesta.').waitFor();
      await page.getByText(example.municipality.name).first().waitFor();
      expect(await page.getByText('todavía no pertenece').count()).toBe(0);
    });
    await as(null, async (page) => {
      await accept(page, 'omar@municipio.test');
      await page.goto(`${base}/carta`);
      expect(await signer(page).inputValue()).toBe('Ana María Ruiz Peña, corregida');
    });
  }, 90_000);
});
