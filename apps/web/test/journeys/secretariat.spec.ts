import type { Page } from 'playwright-core';
import { letterInForce, playJourney, secretariatsStayHidden, type Script, type Twin } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, openAs } from '../support/browser.js';
import { signedCopy } from '../support/signed-copy.js';
import { day, openScene, type Scene } from '../support/site.js';
import { addSeats, confirm, nameSeats, status } from '../support/steps.js';

/** From its convening to its sittings and the end of a term. */
const script = (scripts: boolean): Script<Scene> => (scene, step) => {
  const base = () => `${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}`;
  const audited: string[] = [];
  const look = async (page: Page) => {
    if (scripts) audited.push(...(await audit(page)));
  };

  step('is convened and given its seats', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(`${base()}/secretariado`);
      await look(page);
      await page.getByLabel('Fundamento jurídico').fill('Convenio de colaboración\nAcuerdo de cabildo 12');
      await page.getByRole('button', { name: 'Convocar el secretariado' }).click();
      await status(page, 'Convocado');
      await addSeats(page);
      await look(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  });

  step('has its members named; a wrong address costs nothing that was typed', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(`${base()}/secretariado`);
      await page.getByRole('link', { name: /^Nombrar: .*asiento/ }).first().click();
      await page.locator('[name=holder-name]').fill('Rosa Elena Castillo');
      await page.locator('[name=holder-email]').fill('no-es-un-correo');
      await page.getByRole('button', { name: 'Guardar al titular' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=holder-name]').inputValue()).toBe('Rosa Elena Castillo');
      await look(page);
      await page.locator('[name=holder-email]').fill('');
      await page.getByRole('button', { name: 'Guardar al titular' }).click();
      await page.locator('main').getByText('Rosa Elena Castillo').waitFor();
      await nameSeats(page);
      await page.getByRole('link', { name: 'Nombrar: Facilitación' }).click();
      await page.locator('[name=facilitator-name]').fill('Julia Ortega');
      await page.getByRole('button', { name: 'Guardar a quien facilita' }).click();
      await page.getByRole('alert').getByText('Escriba el cargo').waitFor();
      await page.locator('[name=facilitator-office]').fill('Facilitadora');
      await page.getByRole('button', { name: 'Guardar a quien facilita' }).click();
      await page.locator('main').getByText('Julia Ortega').waitFor();
      await look(page);
      await confirm(page, 'Confirmar la integración', 'Confirmar la integración', { scripts });
      await status(page, 'Integrado');
    } finally {
      await context.close();
    }
  });

  step('writes its own rules in plain fields', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(`${base()}/secretariado/reglas`);
      await page.locator('[name=minimum]').fill('9');
      await page.locator('[name=maximum]').fill('3');
      await page.locator('[name=quorum]').selectOption('more_than_half');
      await page.getByRole('button', { name: 'Guardar como reglas propias' }).click();
      await page.getByRole('alert').getByText('El máximo no puede ser menor que el mínimo').waitFor();
      expect(await page.locator('[name=quorum]').inputValue()).toBe('more_than_half');
      await look(page);
      await page.locator('[name=minimum]').fill('3');
      await page.locator('[name=maximum]').fill('15');
      await page.locator('[name=notice]').fill('5');
      await page.getByRole('button', { name: 'Guardar como reglas propias' }).click();
      await page.locator('main').getByText('con 5 días hábiles de anticipación').waitFor();
      await look(page);
    } finally {
      await context.close();
    }
  });

  step('is installed with its act, which is signed and corrected', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(`${base()}/secretariado/instalacion`);
      await page.locator('[name=heldOn]').fill(day());
      await page.locator('[name=startsAt]').fill('25:00');
      await page.locator('[name=venue]').fill('Salón de cabildos');
      await page.locator('[name=presidedPost]').fill('Presidencia Municipal');
      await page.locator('[name=oathBy]').fill('La persona titular de la Presidencia Municipal');
      await page.locator('[name=calendar]').fill('El lunes');
      await page.getByRole('button', { name: 'Guardar los datos del acta' }).click();
      await page.getByRole('alert').getByText('«El lunes» no se puede leer').waitFor();
      // All that is wrong is said at once.
      await page.getByRole('alert').getByText('Escriba la hora como 10:00').waitFor();
      expect(await page.locator('[name=venue]').inputValue()).toBe('Salón de cabildos');
      await look(page);
      await page.locator('[name=calendar]').fill('15/02/2099 9:30 Primera sesión ordinaria');
      await page.locator('[name=startsAt]').fill('00:01');
      await page.locator('[name=endsAt]').fill('0:00');
      await page.getByRole('button', { name: 'Guardar los datos del acta' }).click();
      await page.getByRole('alert').getByText('La hora en que terminó no puede ser anterior a la de inicio, 00:01.').waitFor();
      await page.locator('[name=endsAt]').fill('');
      await page.getByRole('button', { name: 'Guardar los datos del acta' }).click();
      const draft = await page.getByRole('link', { name: 'Leer el borrador del acta (PDF)' }).getAttribute('href');
      const read = await context.request.get(new URL(draft ?? '', page.url()).href);
      expect([read.status(), read.headers()['content-type']]).toEqual([200, 'application/pdf']);
      await page.getByRole('link', { name: 'Instalar el secretariado' }).click();
      await look(page);
      // Two presses at once are one installation.
      await page.getByRole('button', { name: 'Instalar el secretariado' }).dblclick();
      await page.locator('.code', { hasText: /TQ-/ }).first().waitFor();
      await page.locator('input[type=file]').setInputFiles(signedCopy);
      await page.getByRole('button', { name: 'Subir el acta firmada' }).click();
      await page.getByText('La copia firmada está guardada.').waitFor();
      await page.getByText('La copia no es la correcta: subir otra').click();
      await page.locator('input[type=file]').setInputFiles(signedCopy);
      await page.getByRole('button', { name: 'Sustituir la copia firmada' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Qué tenía de malo la copia anterior').fill('Le faltaba la última hoja.');
      await page.locator('input[type=file]').setInputFiles(signedCopy);
      await page.getByRole('button', { name: 'Sustituir la copia firmada' }).click();
      await page.getByText('Le faltaba la última hoja.').waitFor();
      await look(page);
      await page.getByRole('link', { name: 'Corregir el acta' }).click();
      await page.locator('[name=venue]').fill('Sala de usos múltiples');
      await page.getByRole('button', { name: 'Formar el acta corregida' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=venue]').inputValue()).toBe('Sala de usos múltiples');
      await look(page);
      await page.locator('[name=reason]').fill('El lugar estaba mal escrito.');
      await page.getByRole('button', { name: 'Formar el acta corregida' }).click();
      await page.getByText('El lugar estaba mal escrito.').waitFor();
      await page.goto(`${base()}/secretariado`);
      await confirm(page, 'Registrar que se aprobaron las reglas', 'Registrar la aprobación', { scripts });
      await status(page, 'Con reglas aprobadas');
      await confirm(page, 'Registrar que ya sesiona', 'Registrar la sesión', { scripts });
      await status(page, 'En funciones');
      await look(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    await scene.site.settled();
    const acts = await asOwner<{ state: string }>(scene.site.database, 'select state from installations order by version');
    expect(acts.map(({ state }) => state)).toEqual(['annulled', 'held']);
    const { municipality } = await scene.site.ask<{ municipality: { stage: string; secretariat: { state: string } | null } }>(
      `{ municipality(network: "ejemplo", slug: "${scene.municipality.slug}") { stage secretariat { state } } }`,
    );
    expect(municipality.secretariat?.state).toBe('OPERATING');
  });

  step('ends a term with its reason, and refuses to change what was installed', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(`${base()}/secretariado`);
      await page.getByRole('link', { name: /^Ver y cambiar: .*asiento/ }).first().click();
      expect(await page.getByRole('button', { name: 'Guardar al titular' }).count()).toBe(0);
      await page.getByText('Terminar el periodo').first().click();
      await page.getByLabel('Renuncia').check();
      await page.getByRole('button', { name: 'Registrar el término' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Renuncia').isChecked()).toBe(true);
      await page.getByLabel('Qué pasó').fill('Presentó su renuncia por escrito.');
      await page.getByRole('button', { name: 'Registrar el término' }).click();
      await page.locator('main').getByText('Presentó su renuncia por escrito.').waitFor();
    } finally {
      await context.close();
    }
  });

  step('shows no accessibility violation on its way', () => {
    expect(audited).toEqual([]);
  });
};

const open = openScene(async (site, { institute, liaison, municipality }) => void (await letterInForce(site.acting(institute), site.acting(liaison), municipality.slug)));
const twins: readonly Twin[] = [{ defect: secretariatsStayHidden, stops: 'is installed with its act, which is signed and corrected', says: /Expected: "OPERATING"/ }];

// A form that works without scripts shows a defect as it does with them: the twins play the quicker one.
playJourney('the secretariat in the browser, without scripts', { open, script: script(false), twins });
playJourney('the secretariat in the browser, with scripts', { open, script: script(true), twins: [] });
