import { letterInForce, playJourney, secretariatInstalled, type Script } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, openAs } from '../support/browser.js';
import { day, openScene, type Scene } from '../support/site.js';

const NOTICE = 'El instituto responde por los datos que deja aquí y los usa solo para avisarle.\n\nPara ejercer sus derechos, escriba a la Unidad de Transparencia.';

/** Texts and rules that a network, or a municipality, gives itself; without JavaScript. */
const script: Script<Scene> = (scene, step) => {
  const settings = (page = '') => `${scene.site.url}/espacio/ejemplo/instituto/ajustes${page}`;
  const look = async (path: string, who = scene.institute) => {
    const { context, page, complaints } = await openAs(scene.browser, who);
    await page.goto(path);
    expect(await audit(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  };

  step('writes the template of its letters, which the next letter begins with', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    try {
      await page.goto(settings());
      await page.getByRole('link', { name: 'Plantilla de la carta' }).click();
      await page.getByText('La red usa la plantilla de Tequio').waitFor();
      await page.getByLabel('Inciso A').fill('Que {municipality} abre sus datos.');
      await page.getByLabel('Razón del cambio').fill('Se acordó en la sesión del 2 de marzo.');
      await page.getByRole('button', { name: 'Guardar como plantilla 1' }).click();
      await page.getByText('No conocemos {municipality}. Entre llaves van solo: {municipio}').first().waitFor();
      await page.getByLabel('Razón del cambio').fill('');
      await page.getByLabel('Inciso A').fill('Que {municipio} abre sus datos.');
      await page.getByLabel('Inciso B').fill('');
      await page.getByRole('button', { name: 'Ver cómo queda' }).click();
      await page.locator('.sheet').getByText('Que [municipio] abre sus datos.').waitFor();
      await page.getByRole('button', { name: 'Guardar como plantilla 1' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Inciso A').inputValue()).toBe('Que {municipio} abre sus datos.');
      await page.getByLabel('Razón del cambio').fill('Se acordó en la sesión del 2 de marzo.');
      await page.getByRole('button', { name: 'Guardar como plantilla 1' }).click();
      await page.getByText('La plantilla 1 ya rige').waitFor();
      expect(await page.locator('.log').textContent()).toContain('Se acordó en la sesión del 2 de marzo.');
    } finally {
      await context.close();
    }
    await look(settings('/carta'));
    const [kept] = await asOwner<{ points: string[] }>(scene.site.database, "select content->'points' as points from letter_templates");
    expect([kept?.points.length, kept?.points[0]]).toEqual([7, 'Que {municipio} abre sus datos.']);
  });

  step('publishes its privacy notice once it has been seen, and a municipality its own', async () => {
    for (const [who, path, place] of [
      [scene.institute, settings('/privacidad'), 'ejemplo'],
      [scene.liaison, `${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}/privacidad`, `ejemplo/${scene.municipality.slug}`],
    ] as const) {
      const { context, page } = await openAs(scene.browser, who, { scripts: false });
      try {
        await page.goto(path);
        await page.getByText('Todavía no hay versiones propias').waitFor();
        await page.getByLabel('Texto del aviso').fill('Muy corto.');
        await page.getByRole('button', { name: 'Ver cómo queda' }).click();
        await page.getByRole('button', { name: 'Publicar la versión 1' }).click();
        await page.getByText('Escriba al menos 100 caracteres').first().waitFor();
        await page.getByLabel('Texto del aviso').fill(NOTICE);
        await page.getByLabel('Razón del cambio').fill('Es el primero.');
        await page.getByRole('button', { name: 'Publicar la versión 1' }).click();
        await page.getByText('Quedó publicada la versión 1').waitFor();
        await look(path, who);
        await page.goto(`${scene.site.url}/${place}/privacidad`);
        expect(await page.locator('main').textContent()).toContain('Para ejercer sus derechos');
      } finally {
        await context.close();
      }
    }
  });

  step('adds a sector, refuses one of the same name, and gives its secretariats rules with it', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    try {
      await page.goto(settings('/sectores'));
      const add = page.getByRole('form', { name: 'Agregar un sector' });
      await add.getByLabel('Nombre').fill('sociedad civil');
      await add.getByRole('button', { name: 'Agregar el sector' }).click();
      await page.getByText('Ya hay un sector con ese nombre').first().waitFor();
      expect(await add.getByLabel('Nombre').inputValue()).toBe('sociedad civil');
      await add.getByLabel('Nombre').fill('Pueblos indígenas');
      await add.getByLabel('Cuadro rayado').check();
      await add.getByRole('button', { name: 'Agregar el sector' }).click();
      await page.getByText('Los sectores quedaron guardados').waitFor();
      await page.locator('summary[aria-label="Cambiar Pueblos indígenas"]').click();
      const change = page.getByRole('form', { name: 'Cambiar Pueblos indígenas' });
      await change.getByLabel('Nombre').fill('Pueblos originarios');
      await change.getByRole('button', { name: 'Guardar el sector' }).click();
      await page.locator('main').getByText('Pueblos originarios').first().waitFor();
      const order = () => page.locator('#sectors-list').locator('xpath=ancestor::section').locator('li b').allTextContents();
      const last = (await order()).length;
      await page.getByRole('form', { name: 'Lugar de Pueblos originarios' }).getByRole('button', { name: /^Subir/ }).click();
      await page.waitForURL(/#sector-pueblos_indigenas$/);
      expect((await order()).map((name) => name.trim()).indexOf('Pueblos originarios')).toBe(last - 2);
      await add.getByLabel('Nombre').fill('De paso');
      await add.getByRole('button', { name: 'Agregar el sector' }).click();
      await page.locator('summary[aria-label="Cambiar De paso"]').click();
      await page.getByRole('listitem').filter({ hasText: 'De paso' }).getByRole('link', { name: 'Quitar el sector' }).click();
      await page.getByRole('heading', { name: '¿Quitar el sector De paso?' }).waitFor();
      await page.getByRole('button', { name: 'Quitar el sector' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Razón').fill('Se agregó por error.');
      await page.getByRole('button', { name: 'Quitar el sector' }).click();
      await page.getByText('Los sectores quedaron guardados').waitFor();
      expect(await order()).toHaveLength(last);
      await look(settings('/sectores'));

      await page.goto(settings('/reglas'));
      const version = Number(/versión (\d+)/.exec((await page.getByRole('button', { name: /^Guardar como versión/ }).textContent()) ?? '')?.[1]);
      await page.getByLabel('Pueblos originarios: mínimo').fill('-1');
      await page.getByRole('button', { name: /^Guardar como versión/ }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('#f-least-pueblos_indigenas-e').count()).toBe(1);
      await page.getByLabel('Pueblos originarios: mínimo').fill('2');
      if (version > 1) await page.getByLabel('Razón del cambio').fill('Se sumó un sector.');
      await page.getByRole('button', { name: /^Guardar como versión/ }).click();
      await page.getByText(`La versión ${version} ya rige`).waitFor();
      expect(await page.locator('main').textContent()).toContain('Pueblos originarios');
      await page.getByLabel('¿Qué reglas regían el día…?').fill(day());
      await page.getByRole('button', { name: 'Ver las de ese día' }).click();
      await page.getByText(`regía la versión ${version}.`).waitFor();
      await look(`${settings('/reglas')}?dia=${day(-400)}`);
      await page.goto(settings('/sectores'));
      await page.locator('summary[aria-label="Cambiar Pueblos originarios"]').click();
      const kept = page.getByRole('form', { name: 'Retirar Pueblos originarios' });
      await kept.getByLabel('Razón').fill('Ya no participa.');
      await kept.getByRole('button', { name: 'Retirar el sector' }).click();
      await page.getByText('Quítelo primero de las reglas de los secretariados').first().waitFor();
      await look(settings('/reglas'));
      await look(settings());
    } finally {
      await context.close();
    }
  });

  step('has the file of an act that failed made again, from the page of its installation', async () => {
    const { site, institute, liaison, municipality } = scene;
    await letterInForce(site.acting(institute), site.acting(liaison), municipality.slug);
    await secretariatInstalled(site.acting(liaison), day(-1));
    await site.settled();
    // Past the walls, for a file that was made is for good.
    const fail = async () => {
      await asOwner(site.database, 'alter table official_documents disable trigger frozen');
      const rows = await asOwner<{ id: string }>(site.database, "update official_documents set state = 'failed', failure = 'timeout', file_sha256 = null, storage_key = null, size = null, pages = null where kind = 'ACTA' returning id");
      await asOwner(site.database, 'alter table official_documents enable trigger frozen');
      return rows;
    };
    const stored = async () => (await asOwner<{ state: string }>(site.database, "select state from official_documents where kind = 'ACTA'"))[0]?.state;
    const page = `${site.url}/espacio/ejemplo/${municipality.slug}/secretariado/instalacion`;
    const [failed] = await fail();
    await look(page, liaison);
    const opened = await openAs(scene.browser, liaison, { scripts: false });
    try {
      await opened.page.goto(page);
      await opened.page.getByText('El archivo tardó demasiado').waitFor();
      await opened.page.getByRole('button', { name: 'Intentar de nuevo' }).click();
      await opened.page.waitForURL(page);
      await site.settled();
      await opened.page.reload();
      expect(await opened.page.getByText('Falta el archivo').count()).toBe(0);
      expect(await stored()).toBe('rendered');
    } finally {
      await opened.context.close();
    }
    // The institute too, for one of its municipalities.
    await fail();
    await site.ask(`mutation { retryOfficialDocument(id: "${failed!.id}") { __typename } }`, institute, institute.membershipId!);
    await site.settled();
    expect(await stored()).toBe('rendered');
  });
};

playJourney('a network’s own texts and rules', { open: openScene(), script, twins: [] });
