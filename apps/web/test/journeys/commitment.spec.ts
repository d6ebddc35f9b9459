import type { Page } from 'playwright-core';
import { letterInForce, plansStayHidden, playJourney, secretariatInstalled, type Defect, type Script, type Twin } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, openAs } from '../support/browser.js';
import { signedCopy } from '../support/signed-copy.js';
import { day, openScene, type Reader, type Scene } from '../support/site.js';
import { addMilestone, confirm, fillFicha, status } from '../support/steps.js';

const year = Number(day().slice(0, 4));

interface PlanScene extends Scene {
  facilitator: Reader;
  member: Reader;
}

/** From an empty plan to reports of two voices and a modification. */
const script = (scripts: boolean): Script<PlanScene> => (scene, step) => {
  const base = () => `${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}`;
  let plan: string;
  const audited: string[] = [];
  const look = async (page: Page) => {
    if (scripts) audited.push(...(await audit(page)));
  };

  step('begins with a title and a period; dates that end before they begin keep what was typed', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      // The address that what is next gives leads to the same page.
      await page.goto(`${base()}/planes`);
      expect(new URL(page.url()).pathname).toMatch(/\/plan$/);
      await look(page);
      await page.getByLabel('Título del plan').fill('Plan de acción de ejemplo');
      await page.getByLabel('Inicia').fill(`${year}-12-31`);
      await page.getByLabel('Termina').fill(`${year}-01-01`);
      await page.getByRole('button', { name: 'Empezar un plan' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Título del plan').inputValue()).toBe('Plan de acción de ejemplo');
      await look(page);
      await page.getByLabel('Inicia').fill(`${year}-01-01`);
      await page.getByLabel('Termina').fill(`${year + 2}-12-31`);
      await page.getByRole('button', { name: 'Empezar un plan' }).click();
      await status(page, 'En preparación');
      plan = page.url().split('#')[0] ?? '';
      await page.getByLabel('Introducción').fill('Este plan reúne lo que el municipio promete.');
      await page.getByLabel('Contexto normativo').fill('Artículo 6.º constitucional.');
      await page.getByRole('button', { name: 'Guardar los datos' }).click();
      await page.getByText('Los datos del plan quedaron guardados.').waitFor();
      await look(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  });

  step('takes in the sheet that the municipality has, after a rehearsal cell by cell', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    const sheet = (due: string) => ({
      name: 'compromisos.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Compromiso;Problemática;Hito;Fecha límite;Nota interna\nPresupuesto abierto;No se publica;Publicar el presupuesto;${due};=cmd\n`, 'latin1'),
    });
    try {
      await page.goto(`${plan}/importar`);
      await page.locator('input[type=file]').setInputFiles(sheet('mañana'));
      await page.getByRole('button', { name: 'Ensayar la importación' }).click();
      await page.getByText('Celdas por corregir', { exact: true }).waitFor();
      await page.getByText('«mañana» no es una fecha').first().waitFor();
      expect(await page.getByRole('button', { name: /^Importar / }).count()).toBe(0);
      await look(page);
      await page.locator('input[type=file]').setInputFiles(sheet(`${year + 1}-03-31`));
      await page.getByRole('button', { name: 'Ensayar la importación' }).click();
      await page.getByRole('button', { name: 'Importar 1 compromiso' }).waitFor();
      await look(page);
      const columns = page.getByRole('table', { name: 'Columnas de su archivo' });
      expect(await columns.getByRole('row', { name: /^Problemática/ }).textContent()).toContain('No se publica');
      await page.getByText('Todas las columnas se usan.').waitFor();
      await page.getByLabel('Nota interna').selectOption('');
      await page.getByRole('button', { name: 'Volver a ensayar' }).click();
      await page.getByText('No se usa: «Nota interna».').waitFor();
      expect(await page.getByLabel('Nota interna').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Importar 1 compromiso' }).click();
      await page.getByText('Se importó 1 compromiso.').waitFor();
      await page.getByRole('link', { name: '1. Presupuesto abierto' }).waitFor();
      const downloaded = await page.request.get(`${plan}/exportar?formato=csv`);
      expect(await downloaded.text()).toContain('Presupuesto abierto');
    } finally {
      await context.close();
    }
  });

  step('has a ficha that is kept while it is written', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.liaison, { scripts });
    const kept = async () => {
      if (scripts) await page.getByText(/^Guardado a las/).first().waitFor();
      // The page that the form answers with has come before it is asked for again.
      else await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Guardar', exact: true }).last().click()]);
    };
    try {
      await page.goto(`${plan}/compromiso/nuevo`);
      await look(page);
      await page.getByLabel('Nombre corto').fill('Agua en cada colonia');
      await page.getByRole('button', { name: 'Crear la ficha' }).click();
      await page.getByLabel('Problema que atiende').fill('La gente no sabe cuánta agua llega.');
      await kept();
      await page.reload();
      expect(await page.getByLabel('Problema que atiende').inputValue()).toBe('La gente no sabe cuánta agua llega.');
      await fillFicha(page, year);
      if (scripts) {
        // What cannot be kept is said where it was written.
        const ends = await page.locator('[name=ends]').inputValue();
        await page.locator('[name=ends]').fill('2001-01-01');
        await page.locator('.field', { has: page.locator('[name=ends]') }).getByText('debe ser posterior a la de inicio').waitFor();
        await page.locator('[name=ends]').fill(ends);
        await page.getByText('debe ser posterior a la de inicio').waitFor({ state: 'detached' });
      }
      await addMilestone(page, 0, { name: 'Medidores instalados', ends: `${year}-12-15`, means: 'Acta de entrega' });
      if (scripts) await page.locator('section', { has: page.locator('#ficha-5') }).last().getByText('Completo').waitFor();
      await page.getByRole('button', { name: 'Guardar', exact: true }).last().click();
      await page.locator('.gantt').getByText('Medidores instalados').waitFor();
      await page.reload();
      expect(await page.locator('input[name=sdg][value="6.1"]').isChecked()).toBe(true);
      expect(await page.locator('[name=indicator]').inputValue()).toBe('Colonias con datos');
      await look(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const [stored] = await asOwner<{ problem: string; targets: string[]; milestone: string }>(
      scene.site.database,
      `select v.problem, v.sdg_targets as targets, m.title as milestone from commitment_versions v join milestone_versions m on m.commitment_version_id = v.id where v.title = 'Agua en cada colonia'`,
    );
    expect(stored).toMatchObject({ problem: 'La gente no sabe cuánta agua llega.', targets: ['6.1'], milestone: 'Medidores instalados' });
  });

  step('keeps what one wrote in two windows apart until one has chosen', async () => {
    const [first, second] = [await openAs(scene.browser, scene.liaison, { scripts }), await openAs(scene.browser, scene.liaison, { scripts })];
    const save = (page: Page, button: string) => Promise.all([scripts ? page.waitForResponse((one) => one.request().method() === 'POST') : page.waitForEvent('load'), page.getByRole('button', { name: button, exact: true }).last().click()]);
    const write = async (page: Page, field: string, button: string, text: string) => {
      await page.locator(`[name=${field}]`).fill(text);
      // Where there are scripts, a pause in the writing saves.
      if (!scripts) await save(page, button);
    };
    const [{ id: commitment }] = (await asOwner<{ id: string }>(scene.site.database, `select commitment_id as id from commitment_versions where title = 'Agua en cada colonia'`)) as [{ id: string }];
    try {
      for (const [address, field, other, button, select] of [
        [`${plan}/compromiso/${commitment}`, 'problem', 'baseline', 'Guardar', `select problem as text from commitment_versions where commitment_id = '${commitment}'`],
        [plan, 'introduction', 'methodology', 'Guardar los datos', 'select introduction as text from action_plan_versions'],
      ] as const) {
        const stored = async () => (await asOwner<{ text: string }>(scene.site.database, select))[0]!.text;
        await Promise.all([first, second].map(({ page }) => page.goto(address)));
        const before = await stored();
        await write(first.page, field, button, 'De la primera ventana.');
        await first.page.getByText(scripts ? /^Guardado a las/ : /^(Guardado a las|Los datos del plan)/).first().waitFor();
        await write(second.page, field, button, 'De la segunda ventana.');
        await second.page.getByRole('heading', { name: /Dos versiones/ }).waitFor();
        await second.page.getByText('La de su otra ventana').waitFor();
        await save(second.page, button);
        await second.page.getByRole('heading', { name: /Dos versiones/ }).waitFor();
        await look(second.page);
        expect(await stored()).toBe('De la primera ventana.');
        await second.page.locator(`input[name="choice.${field}"][value=mine]`).check();
        await save(second.page, 'Guardar lo elegido');
        await second.page.getByRole('heading', { name: /Dos versiones/ }).waitFor({ state: 'detached' });
        expect(await stored()).toBe('De la segunda ventana.');
        if (scripts) {
          // Who wrote the one before sees the other as soon as anything else of theirs is saved, and does not write over it.
          await first.page.locator(`[name=${other}]`).fill('Otra cosa, en la primera.');
          await first.page.waitForFunction(([name, text]) => document.querySelector<HTMLTextAreaElement>(`[name=${name}]`)!.value === text, [field, 'De la segunda ventana.'] as const);
          await save(first.page, button);
          expect(await stored()).toBe('De la segunda ventana.');
        }
        await second.page.locator(`[name=${field}]`).fill(before);
        await save(second.page, button);
      }
    } finally {
      await Promise.all([first, second].map(({ context }) => context.close()));
    }
  });

  step('says what is missing, commitment by commitment, and is published once nothing is', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(plan);
      await page.getByRole('button', { name: 'Subir Agua en cada colonia' }).click();
      await page.getByRole('link', { name: '1. Agua en cada colonia' }).waitFor();
      await confirm(page, 'Declarar completo el borrador', 'Declararlo completo', { scripts });
      await status(page, 'Borrador completo');
      await page.getByText('Lo que falta').waitFor();
      await look(page);
      await page.getByRole('link', { name: /«Presupuesto abierto»: escriba en qué consiste/ }).click();
      await confirm(page, 'Quitar', 'Quitar el compromiso', { scripts });
      await page.getByText('Lo que falta').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Registrar la aprobación del secretariado' }).click();
      await look(page);
      await page.locator('[name=body]').fill('Secretariado Técnico Municipal');
      await page.locator('[name=statement]').fill('Se aprueba el plan.');
      await page.getByRole('button', { name: 'Registrar la aprobación' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=statement]').inputValue()).toBe('Se aprueba el plan.');
      await page.locator('[name=governmentMembers]').fill('9');
      await page.locator('[name=otherMembers]').fill('3');
      await page.getByRole('button', { name: 'Registrar la aprobación' }).click();
      await page.getByRole('alert').getByText('tiene 3 asientos con voto del gobierno').waitFor();
      await page.locator('[name=governmentMembers]').fill('2');
      await page.getByRole('button', { name: 'Registrar la aprobación' }).click();
      await status(page, 'Aprobado por el secretariado');
      await confirm(page, 'Publicar el plan', 'Publicar el plan', { scripts });
      await status(page, 'Publicado');
      await look(page);
    } finally {
      await context.close();
    }
    const { municipality } = await scene.site.ask<{ municipality: { plans: { title: string; commitments: { title: string }[] }[] } }>(
      `{ municipality(network: "ejemplo", slug: "${scene.municipality.slug}") { plans { title commitments { title } } } }`,
    );
    expect(municipality.plans).toEqual([{ title: 'Plan de acción de ejemplo', commitments: [{ title: 'Agua en cada colonia' }] }]);
  });

  step('is reported with evidence, moved with a reason, returned and verified by somebody else', async () => {
    const liaison = await openAs(scene.browser, scene.liaison, { scripts });
    const other = await openAs(scene.browser, scene.facilitator, { scripts });
    const society = await openAs(scene.browser, scene.member, { scripts });
    const report = async (page: Page, percent: string, body: string) => {
      await page.goto(`${base()}/avances`);
      await page.getByRole('link', { name: 'Medidores instalados' }).click();
      await page.locator('[name=percent]').fill(percent);
      await page.locator('[name=body]').fill(body);
    };
    try {
      const { page } = liaison;
      await report(page, '140', 'Se instalaron cuatro.');
      await page.getByRole('button', { name: 'Enviar el informe' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=body]').inputValue()).toBe('Se instalaron cuatro.');
      await look(page);
      await page.locator('[name=percent]').fill('100');
      // One file after the other, and two links: what was attached and typed stays.
      await page.locator('[name=fileName]').fill('Acta de entrega');
      await page.locator('input[type=file]').setInputFiles(signedCopy);
      await page.getByRole('button', { name: 'Adjuntar y elegir otro archivo' }).click();
      await page.getByText('Archivos de este informe').waitFor();
      await look(page);
      expect(await page.locator('[name=percent]').inputValue()).toBe('100');
      expect(await page.locator('[name="fileName.0"]').inputValue()).toBe('Acta de entrega');
      await page.locator('[name="link.0"]').fill('https://ejemplo.test/medidores');
      await page.getByRole('button', { name: 'Agregar otro enlace' }).click();
      await page.locator('[name="link.1"]').fill('no es un enlace');
      await page.locator('input[type=file]').setInputFiles({ ...signedCopy, name: 'fotografias.pdf' });
      await page.getByRole('button', { name: 'Enviar el informe' }).click();
      await page.getByRole('alert').waitFor();
      await look(page);
      expect(await page.locator('[name="file.1"]').count()).toBe(1);
      await page.locator('[name="link.1"]').fill('https://ejemplo.test/fotografias');
      await page.getByRole('button', { name: 'Enviar el informe' }).dblclick();
      await page.getByText('El informe quedó registrado.').waitFor();
      await look(page);
      await page.goto(`${base()}/avances`);
      await look(page);

      await other.page.goto(`${base()}/avances`);
      await other.page.getByRole('link', { name: 'Revisar 1 informe' }).first().click();
      await look(other.page);
      await other.page.getByRole('button', { name: 'Devolver' }).click();
      await other.page.getByRole('alert').waitFor();
      await look(other.page);
      await other.page.getByLabel('Razón para devolverlo').fill('Falta la fecha en el acta.');
      await other.page.getByRole('button', { name: 'Devolver' }).click();
      await other.page.getByText('No hay avances por verificar').waitFor();

      await report(page, '100', 'Se corrigió el acta.');
      await page.getByText('Falta la fecha en el acta.').first().waitFor();
      await page.locator('[name="link.0"]').fill('https://ejemplo.test/acta');
      await page.getByRole('button', { name: 'Enviar el informe' }).click();
      await page.getByText('El informe quedó registrado.').waitFor();

      await report(society.page, '20', 'Solo vimos dos medidores.');
      await society.page.getByRole('button', { name: 'Enviar el informe' }).click();
      await society.page.getByText('Sociedad civil: 20 %').waitFor();
      await look(society.page);

      await page.locator('.crumbs').getByRole('link', { name: /Agua en cada colonia/ }).click();
      await look(page);
      await page.getByRole('link', { name: /^Mover la fecha/ }).first().click();
      await page.locator('[name=dueOn]').fill(`${year + 1}-01-31`);
      await page.getByRole('button', { name: 'Mover la fecha' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=dueOn]').inputValue()).toBe(`${year + 1}-01-31`);
      await look(page);
      await page.locator('[name=reason]').fill('El proveedor entrega en enero.');
      await page.getByRole('button', { name: 'Mover la fecha' }).click();
      await page.getByText('El proveedor entrega en enero.').waitFor();

      await other.page.goto(`${base()}/avances/verificar`);
      await other.page.getByRole('button', { name: 'Verificar', exact: true }).click();
      await other.page.getByText('No hay avances por verificar').waitFor();
      await page.reload();
      await status(page, 'Cumplido');
      const commitmentPage = page.url();
      const [reported] = await asOwner<{ path: string }>(scene.site.database, `select commitment_id || '/' || milestone_id as path from progress_reports where state = 'verified'`);
      await page.goto(`${base()}/avances/${reported!.path}`);
      await page.getByText('Reabrir este informe verificado').first().click();
      await look(page);
      await page.getByRole('button', { name: 'Reabrir este informe verificado' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Qué resultó equivocado').fill('El acta era de otra colonia.');
      await page.getByRole('button', { name: 'Reabrir este informe verificado' }).click();
      await page.getByText('El acta era de otra colonia.').first().waitFor();
      await look(page);
      await page.goto(commitmentPage);
      await status(page, 'En marcha');
      for (const [act, why] of [
        ['Cancelar el hito', 'Se confundió con el de otro compromiso.'],
        ['Recuperar el hito', 'Se canceló por error.'],
      ] as const) {
        await page.getByRole('link', { name: new RegExp(`^${act}`) }).first().click();
        await look(page);
        await page.getByRole('button', { name: act }).click();
        await page.getByRole('alert').waitFor();
        await page.locator('[name=reason]').fill(why);
        await page.getByRole('button', { name: act }).click();
        await page.waitForURL(/\/plan\/[^/]+\/compromiso\//);
      }
      await page.getByRole('link', { name: /^Cancelar el hito/ }).first().waitFor();
      await page.goto(`${base()}/avances/${reported!.path}`);
      await page.locator('[name=percent]').fill('100');
      await page.locator('[name=body]').fill('Se subió el acta correcta.');
      await page.locator('[name="link.0"]').fill('https://ejemplo.test/acta-correcta');
      await page.getByRole('button', { name: 'Enviar el informe' }).click();
      await page.getByText('El informe quedó registrado.').waitFor();
      await other.page.goto(`${base()}/avances/verificar`);
      await other.page.getByRole('button', { name: 'Verificar', exact: true }).click();
      await other.page.getByText('No hay avances por verificar').waitFor();
      await page.goto(commitmentPage);
      await status(page, 'Cumplido');
    } finally {
      await Promise.all([liaison, other, society].map(({ context }) => context.close()));
    }
    const evidence = await asOwner<{ kind: string; description: string }>(
      scene.site.database,
      `select e.kind, e.description from evidence e join progress_reports r on r.id = e.report_id where r.state = 'returned' order by r.reported_at, e.position`,
    );
    expect(evidence).toEqual([
      { kind: 'file', description: 'Acta de entrega' },
      { kind: 'file', description: 'fotografias.pdf' },
      { kind: 'link', description: 'Evidencia' },
      { kind: 'link', description: 'Evidencia' },
      { kind: 'link', description: 'Evidencia' },
    ]);
    const reports = await asOwner<{ state: string; voice: string }>(scene.site.database, 'select voice, state from progress_reports order by reported_at');
    expect(reports).toEqual([
      { voice: 'government', state: 'returned' },
      { voice: 'government', state: 'returned' },
      { voice: 'society', state: 'reported' },
      { voice: 'government', state: 'verified' },
    ]);
  }, 240_000);

  step('changes only as a version with its reason', async () => {
    const { context, page } = await openAs(scene.browser, scene.liaison, { scripts });
    try {
      await page.goto(plan);
      await confirm(page, 'Modificar el plan publicado', 'Empezar la modificación', { scripts, reason: 'La gente pidió otro compromiso.' });
      await status(page, 'modificación en redacción');
      await page.getByText('La gente pidió otro compromiso.').waitFor();
      await look(page);
      // What was endorsed is changed with an endorsement: it is published where that is recorded.
      expect(await page.getByText('Publicar la modificación', { exact: true }).count()).toBe(0);
      await page.getByRole('link', { name: 'Registrar la aprobación y publicar la modificación' }).click();
      await page.getByRole('heading', { name: 'Aprobación y publicación de la modificación' }).waitFor();
      await look(page);
      await page.goto(plan);
      await confirm(page, 'Descartar la modificación', 'Descartar la modificación', { scripts });
      await status(page, 'En marcha');
    } finally {
      await context.close();
    }
  });

  step('shows no accessibility violation on its way', () => {
    expect(audited).toEqual([]);
  });
};

/** A municipality whose secretariat is installed, with those who verify and those who watch. */
async function open(defects: readonly Defect[]): Promise<PlanScene> {
  const scene = await openScene(async (site, { institute, liaison, municipality }) => {
    await letterInForce(site.acting(institute), site.acting(liaison), municipality.slug);
    await secretariatInstalled(site.acting(liaison), day());
  })(defects);
  const { site, networkId, municipality } = scene;
  const seat = (role: string, office: string) => ({ networkId, tenantId: municipality.id, role, office });
  return {
    ...scene,
    facilitator: await site.reader('facilita@municipio.test', seat('facilitator', 'Facilitación')),
    member: await site.reader('vigila@organizacion.test', seat('monitor', 'Organización vecinal')),
  };
}

const twins: readonly Twin[] = [{ defect: plansStayHidden, stops: 'says what is missing, commitment by commitment, and is published once nothing is', says: /Plan de acción de ejemplo/ }];

// A form that works without scripts shows a defect as it does with them: the twins play the quicker one.
playJourney('a plan and its commitments in the browser, without scripts', { open, script: script(false), twins });
playJourney('a plan and its commitments in the browser, with scripts', { open, script: script(true), twins: [] });
