import type { Browser } from 'playwright-core';
import { lettersCaptured } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

const REASON = 'Se acordó en la sesión del 2 de marzo.';

describe('the words of the notices', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let words: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    words = `${site.url}/espacio/ejemplo/instituto/ajustes/avisos`;
    await lettersCaptured(site.acting(example.institute), [example.municipality.slug]);
    await site.settled();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('are written, seen, tried, kept as versions and taken back, without scripts', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute, { scripts: false });
    try {
      await page.goto(`${site.url}/espacio/ejemplo/instituto/ajustes`);
      await page.getByRole('link', { name: 'Palabras de los avisos' }).click();
      await page.getByRole('link', { name: 'Carta capturada del archivo, en español: de Tequio' }).click();
      // On what was told last in this network.
      await page.getByText('Con los datos del último aviso así en su red:').waitFor();
      const frame = page.frameLocator('iframe[title="El correo en una computadora"]');
      await frame.getByText(`La autoridad capturó de su archivo una carta anterior de ${example.municipality.name}.`).waitFor();
      expect(await page.getByLabel('Asunto').inputValue()).toBe('Confirme una carta de intención de su archivo');

      await page.getByLabel('Asunto').fill('¿Es esta la carta de {muncipio}?');
      await page.getByRole('button', { name: 'Ver cómo queda' }).click();
      await page.getByText('No conocemos {muncipio}. ¿Quiso escribir {municipio}?').first().waitFor();
      await page.getByLabel('Asunto').fill('¿Es esta la carta de {municipio}?');
      await page.getByLabel('Entrada').fill('Buen día:');
      await page.getByRole('button', { name: 'Ver cómo queda' }).click();
      await frame.getByRole('heading', { name: `¿Es esta la carta de ${example.municipality.name}?` }).waitFor();
      await frame.getByText('Buen día:').waitFor();
      // The mail stands in its own colours, which its frame alone lets through.
      expect(await frame.getByRole('heading').evaluate((heading) => getComputedStyle(heading).fontSize)).toBe('25px');
      await page.getByRole('button', { name: 'Enviarme una prueba' }).click();
      await page.getByText(`La prueba va en camino a ${example.institute.email}.`).waitFor();
      await page.getByRole('button', { name: 'Guardar como versión 1' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Entrada').inputValue()).toBe('Buen día:');
      await page.getByLabel('Razón del cambio').fill(REASON);
      await page.getByRole('button', { name: 'Guardar como versión 1' }).click();
      await page.getByText('La versión 1 ya rige').waitFor();
      expect(await page.locator('.log').textContent()).toContain(REASON);
      await page.goto(words);
      await page.getByRole('link', { name: 'Carta capturada del archivo, en español: propias, versión 1' }).click();
      await page.getByRole('link', { name: 'En inglés' }).click();
      expect(await page.getByLabel('Asunto').inputValue()).toBe('Confirm a letter of intent from your archive');
      await page.getByRole('link', { name: 'En español' }).click();
      await page.getByRole('link', { name: 'Volver a las palabras de Tequio' }).click();
      await page.getByLabel('Razón').fill('Se entendía mejor.');
      await page.getByRole('button', { name: 'Volver' }).click();
      await page.getByText('La versión 2 ya rige').waitFor();
      expect(await page.getByLabel('Asunto').inputValue()).toBe('Confirme una carta de intención de su archivo');
      await page.getByRole('link', { name: 'Volver a esta: Versión 1' }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const [trial] = await asOwner<{ subject: string }>(site.database, 'select subject from mail_trials');
    expect(trial!.subject).toBe(`[Prueba] ¿Es esta la carta de ${example.municipality.name}?`);
  }, 120_000);

  it('are shown as they are typed, where scripts run, and are accessible in both languages', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    try {
      await page.goto(`${words}/notifications.dates_due/late`);
      await page.getByText('Los datos son un ejemplo').waitFor();
      await page.getByLabel('Asunto').fill('{asunto}: venció el {fecha} ya');
      await page.getByText('Respuesta a la carta de intención: venció el 15 de marzo de 2027 ya').first().waitFor();
      await page.getByLabel('Asunto').fill('Venció {asunto}');
      await page.getByLabel('Texto', { exact: true }).fill('Revíselo.');
      await page.getByText('Falta {fechas}: el asunto o el texto tiene que decirlo.').waitFor();
      for (const address of [words, `${words}/notifications.dates_due/late`, `${words}/onboarding.letter_captured/usual/volver?version=1`]) {
        await page.goto(address);
        expect([address, await audit(page)]).toEqual([address, []]);
      }
      await page.getByRole('button', { name: 'English' }).click();
      await page.goto(`${words}/notifications.dates_due/late?idioma=en`);
      await page.getByRole('heading', { name: 'Dates that are due or overdue: One date that has passed' }).waitFor();
      expect(await audit(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);
});
