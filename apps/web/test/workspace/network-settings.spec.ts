import { playJourney, type Script } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, openAs } from '../support/browser.js';
import { openScene, type Scene } from '../support/site.js';

const OWN = { letter: 'carta de adhesión', secretariat: 'mesa de gobierno abierto', secretariats: 'mesas de gobierno abierto' };

/** What a network decides of its own words and days, without JavaScript. */
const script: Script<Scene> = (scene, step) => {
  const settings = () => `${scene.site.url}/espacio/ejemplo/instituto/ajustes?de=prueba`;

  step('says its own words, and reads them on its public pages and in its workspaces', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    try {
      await page.goto(settings());
      const form = page.getByRole('form', { name: 'Palabras de la red' });
      await form.getByText('Secretariado técnico municipal').click();
      await page.locator('[name=SECRETARIAT-es-one]').fill('<b>mesa</b>');
      await page.locator('[name=SECRETARIAT-es-many]').fill(OWN.secretariats);
      await form.getByRole('button', { name: 'Guardar las palabras' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('#f-SECRETARIAT-es-one-e').textContent()).toContain('empiece con una letra');
      expect(await page.locator('[name=SECRETARIAT-es-many]').inputValue()).toBe(OWN.secretariats);
      await page.locator('[name=SECRETARIAT-es-one]').fill(OWN.secretariat);
      await form.getByRole('button', { name: 'Guardar las palabras' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      await page.goto(`${scene.site.url}/ejemplo`);
      expect(await page.locator('.figures').textContent()).toContain(`municipios con ${OWN.secretariat}`);
      await page.goto(`${scene.site.url}/en/ejemplo`);
      expect(await page.locator('.figures').textContent()).toContain('municipalities with a secretariat');
    } finally {
      await context.close();
    }
    const liaison = await openAs(scene.browser, scene.liaison);
    try {
      await liaison.page.goto(`${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}/secretariado`);
      expect(await liaison.page.locator('h1').textContent()).toBe('Mesa de gobierno abierto');
      expect(await liaison.page.getByRole('link', { name: 'Mesa de gobierno abierto' }).count()).toBeGreaterThan(0);
      expect(liaison.complaints).toEqual([]);
    } finally {
      await liaison.context.close();
    }
  });

  step('offers English only while it publishes in it', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    const english = async (path: string) => {
      await page.goto(`${scene.site.url}${path}`);
      return page.locator('.languages a, button[name=language]').count();
    };
    const publishIn = async (also: boolean) => {
      await page.goto(settings());
      await page.getByRole('checkbox', { name: 'Inglés' }).setChecked(also);
      await page.locator('button[value=network]').click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
    };
    try {
      expect(await english('/ejemplo')).toBeGreaterThan(0);
      expect(await english('/espacio/ejemplo/instituto')).toBeGreaterThan(0);
      await publishIn(false);
      expect(await english('/ejemplo')).toBe(0);
      expect(await page.locator('link[rel=alternate]').count()).toBe(0);
      expect(await english('/espacio/ejemplo/instituto')).toBe(0);
      // Pages of no network are written in both.
      expect(await english('/ayuda')).toBeGreaterThan(0);
      await page.goto(`${scene.site.url}/en/ejemplo/municipios?q=a`);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ejemplo/municipios?q=a');
      await publishIn(true);
      await page.goto(`${scene.site.url}/en/ejemplo`);
      expect(new URL(page.url()).pathname).toBe('/en/ejemplo');
    } finally {
      await context.close();
    }
  });

  step('closes days of its own with a reason, and opens them again', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    const kept = async () => (await asOwner<{ calendar: { workWeek: number[]; nonWorkingDays: unknown[] } }>(scene.site.database, 'select calendar from networks'))[0]!.calendar;
    try {
      await page.goto(settings());
      await page.getByText('Agregar días inhábiles').click();
      await page.locator('[name=from]').fill('2027-07-20');
      await page.locator('[name=to]').fill('2027-07-19');
      await page.locator('[name=closedFor]').fill('Vacaciones de verano');
      await page.getByRole('button', { name: 'Agregar los días' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('#f-to-e').count()).toBe(1);
      await page.locator('[name=to]').fill('2027-07-31');
      await page.getByRole('button', { name: 'Agregar los días' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect((await kept()).nonWorkingDays).toEqual([{ from: '2027-07-20', to: '2027-07-31', reason: 'Vacaciones de verano' }]);
      const scripted = await openAs(scene.browser, scene.institute);
      await scripted.page.goto(settings());
      expect(await audit(scripted.page)).toEqual([]);
      expect(scripted.complaints).toEqual([]);
      await scripted.context.close();
      await page.getByLabel('sábado').check();
      await page.getByRole('button', { name: 'Guardar el calendario' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect((await kept()).workWeek).toEqual([1, 2, 3, 4, 5, 6]);
      await page.getByRole('button', { name: 'Quitar Vacaciones de verano' }).click();
      await page.getByText('No hay días inhábiles propios').waitFor();
      expect((await kept()).nonWorkingDays).toEqual([]);
    } finally {
      await context.close();
    }
  });
};

playJourney('a network’s own words and days', { open: openScene(), script, twins: [] });
