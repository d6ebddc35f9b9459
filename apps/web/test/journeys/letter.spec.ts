import type { Page } from 'playwright-core';
import { playJourney, stagesStandStill, type Script, type Twin } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, openAs } from '../support/browser.js';
import { openScene, type Scene } from '../support/site.js';
import { confirm, signAndSend, status } from '../support/steps.js';

/** From the liaison's draft to everyone's sight; forms work without scripts as with them. */
const script = (scripts: boolean): Script<Scene> => (scene, step) => {
  const base = () => `${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}`;
  const institute = () => `${scene.site.url}/espacio/ejemplo/instituto`;
  const audited: string[] = [];
  const look = async (page: Page) => {
    if (scripts) audited.push(...(await audit(page)));
  };

  step('is written, frozen, signed and sent by the liaison', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(base());
      await look(page);
      await page.getByRole('link', { name: 'Revisar la carta' }).click();
      await look(page);
      await page.getByRole('button', { name: 'Empezar la carta' }).click();
      await status(page, 'Borrador');
      await page.getByLabel('Nombre de quien firma').fill('Ana María Ruiz Peña');
      await page.getByLabel('Fin de la administración').fill('2099-12-31');
      if (scripts)
        await page
          .getByText(/^Guardado a las/)
          .first()
          .waitFor();
      else await Promise.all([page.waitForURL(/guardada=/), page.getByRole('button', { name: 'Guardar borrador' }).first().click()]);
      await page.reload();
      expect(await page.getByLabel('Nombre de quien firma').inputValue()).toBe('Ana María Ruiz Peña');
      // Lines of the addressee survive a form that has one line for them.
      const [stored] = await asOwner<{ addressee: string }>(
        scene.site.database,
        "select content->>'addressee' as addressee from letters_of_intent",
      );
      expect(stored?.addressee).toBe(
        'Integrantes del Secretariado Técnico Local\nde Gobierno Abierto de Estado de Ejemplo',
      );
      await look(page);
      await signAndSend(page, scripts);
      await look(page);
      await page
        .getByText(/TQ-99\d{3}-ACUSE-/)
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  });

  step('is observed field by field by the institute, and a remark without a reason is not sent', async () => {
    await scene.site.settled();
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts });
    try {
      await page.goto(institute());
      await look(page);
      await page.goto(`${institute()}/cartas`);
      await look(page);
      await page.getByRole('link', { name: scene.municipality.name, exact: true }).click();
      await confirm(page, 'Empezar la revisión', 'Empezar la revisión', { scripts });
      await page.getByText('Observar «Compromiso proactivo al que se une»').click();
      await page.locator('[name="remedy.proactiveCommitment"]').fill('Cultura de gobierno abierto');
      await page.getByRole('button', { name: 'Enviar las observaciones' }).click();
      await page.getByRole('alert').getByText('Escriba qué debe corregirse').waitFor();
      expect(await page.locator('[name="remedy.proactiveCommitment"]').inputValue()).toBe(
        'Cultura de gobierno abierto',
      );
      await look(page);
      await page.locator('[name="observation.proactiveCommitment"]').fill('El plan vigente lo llama de otro modo.');
      await page.getByText('Observar «Área de contacto»').click();
      await page.locator('[name="observation.contactOffice"]').fill('Diga con qué área hablamos.');
      // One of the acknowledgements, which the municipality's form does not have one by one.
      await page.getByText('Observar «Acuerdo B»').click();
      await page.locator('[name="observation.points.2"]').fill('Es el acuerdo de la red: se conserva.');
      await page.getByRole('button', { name: 'Enviar las observaciones' }).click();
      await page.locator('main').getByText('hizo 3 observaciones').waitFor();
      await look(page);
    } finally {
      await context.close();
    }
  });

  step('is corrected with one press and sent again', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(base());
      const asked = await page.locator('.hero h2').innerText();
      const here = await page.evaluate(() => history.length);
      await page.goto(`${base()}/carta`);
      await status(page, 'Con observaciones');
      await look(page);
      await page.getByRole('button', { name: 'Usar «Cultura de gobierno abierto»' }).click();
      if (scripts)
        await page
          .getByText(/^Guardado a las/)
          .first()
          .waitFor();
      await page.getByRole('button', { name: 'Ya está atendida: Acuerdo B' }).click();
      await page.getByRole('button', { name: 'Ya está atendida: Área de contacto' }).click();
      await page.getByRole('link', { name: 'Congelar para firma' }).waitFor();
      await signAndSend(page, scripts);
      if (scripts) {
        // The browser's own «back» does not ask again for what was done since.
        await page.evaluate((entry) => history.go(entry - history.length), here);
        await page.locator('main').filter({ hasNotText: asked }).waitFor();
        expect(page.url()).toBe(base());
      }
    } finally {
      await context.close();
    }
  });

  step('is accepted by the institute, and everyone can see that it is', async () => {
    await scene.site.settled();
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts });
    try {
      await page.goto(`${institute()}/cartas`);
      await page.getByRole('link', { name: scene.municipality.name, exact: true }).click();
      await page.getByText('Antes decía').first().waitFor();
      await confirm(page, 'Aceptar la carta', 'Aceptar la carta', { scripts });
      await page.locator('main').getByText('Quedó aceptada').waitFor();
      await look(page);
      // The answer was a mistake, and nothing stands on it yet.
      await confirm(page, 'Deshacer la respuesta', 'Deshacer la respuesta', { scripts, reason: 'Se aceptó sin revisar la firma.' });
      await status(page, 'En revisión');
      await page.getByText('deshizo esa respuesta: Se aceptó sin revisar la firma.').first().waitFor();
      await look(page);
      await confirm(page, 'Aceptar la carta', 'Aceptar la carta', { scripts });
      await status(page, 'Aceptada');
    } finally {
      await context.close();
    }
    await scene.site.settled();
    const { municipality } = await scene.site.ask<{
      municipality: { stage: string; letter: { state: string; content: { proactiveCommitment: string } } };
    }>(
      `{ municipality(network: "ejemplo", slug: "${scene.municipality.slug}") { stage letter { state content { proactiveCommitment } } } }`,
    );
    expect(municipality).toMatchObject({
      stage: 'LETTER_ACCEPTED',
      letter: { state: 'ACCEPTED', content: { proactiveCommitment: 'Cultura de gobierno abierto' } },
    });
    const documents = await asOwner<{ kind: string; count: number }>(
      scene.site.database,
      'select kind, count(*)::int as count from official_documents where annulled_at is null group by kind order by kind',
    );
    expect(documents.find((one) => one.kind === 'CARTA')?.count).toBe(1);
  });

  step('shows no accessibility violation on its way', () => {
    expect(audited).toEqual([]);
  });
};

const twins: readonly Twin[] = [{ defect: stagesStandStill, stops: 'is accepted by the institute, and everyone can see that it is', says: /"stage": "LETTER_ACCEPTED"/ }];

// A form that works without scripts shows a defect as it does with them: the twins play the quicker one.
playJourney('a letter of intent in the browser, without scripts', { open: openScene(), script: script(false), twins });
playJourney('a letter of intent in the browser, with scripts', { open: openScene(), script: script(true), twins: [] });
