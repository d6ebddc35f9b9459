import type { BrowserContext, Page } from 'playwright-core';
import { followersAreNotTold, playJourney, type Defect, type Script, type Twin } from '@tequio/api/testing';
import { audit, openAs, type View } from '../support/browser.js';
import { day, openEmpty, type Deployment } from '../support/site.js';
import { addMilestone, addSeats, confirm, fillFicha, followMail, nameSeats, signAndSend, status } from '../support/steps.js';

const year = Number(day().slice(0, 4));
const OPERATOR = 'olga@operacion.test';
const ADMINISTRATOR = 'ada@instituto.test';
const LIAISON = 'luz@albarada.test';
const NEIGHBOUR = 'vecina@correo.test';
const PHONE: View = { width: 360, height: 780, colorScheme: 'light' };
const DESK: View = { width: 1366, height: 768, colorScheme: 'light' };
const PEOPLE = ['operator', 'administrator', 'liaison', 'neighbour'] as const;

type Who = (typeof PEOPLE)[number];

/** An empty deployment and a browser for each person, signed in to nothing. */
interface WholeWay extends Deployment {
  people: Record<Who, { context: BrowserContext; page: Page; complaints: string[] }>;
  /** A twin shows its defect without pages being looked at. */
  looking: boolean;
}

async function open(defects: readonly Defect[]): Promise<WholeWay> {
  const deployment = await openEmpty(defects);
  const people = {} as WholeWay['people'];
  for (const who of PEOPLE) people[who] = await openAs(deployment.browser, null, { size: who === 'neighbour' ? PHONE : DESK });
  return { ...deployment, people, looking: defects.length === 0 };
}

const TOLD = 'tells the neighbour of the progress that the liaison reports, once';

/** Everyone by their own door and by clicking; what one writes is read where another reads it. */
const script: Script<WholeWay> = (scene, step) => {
  const violations: string[] = [];
  const lookAt = (view: View) => async (page: Page) => {
    if (scene.looking) violations.push(...(await audit(page, [view])));
  };
  const look = lookAt(DESK);
  const glance = lookAt(PHONE);
  const url = (path: string) => `${scene.site.url}${path}`;
  const page = (who: Who) => scene.people[who].page;
  const into = (which: Page, name: string) => which.getByRole('navigation').getByRole('link', { name }).first().click();
  /** What the public is told of the municipality by the API. */
  const told = async <Told>(fields: string): Promise<Told> => {
    await scene.site.settled();
    return (await scene.site.ask<{ municipality: Told }>(`{ municipality(network: "ejemplo", slug: "albarada") { ${fields} } }`)).municipality;
  };
  /** The neighbour comes to the municipality as anybody does: from the first page. */
  const visit = async (): Promise<Page> => {
    await scene.site.settled();
    const visitor = page('neighbour');
    await visitor.goto(url('/'));
    await glance(visitor);
    await visitor.getByRole('link', { name: 'Estado de Ejemplo' }).first().click();
    await visitor.waitForURL(url('/ejemplo'));
    await glance(visitor);
    await visitor.locator('main').getByRole('link', { name: /municipios? con/i }).first().click();
    await visitor.waitForURL(/\/ejemplo\/municipios/);
    await glance(visitor);
    // The figure that led here lists who has come that far; a name finds any municipality.
    const find = visitor.locator('main').getByRole('search');
    await find.locator('[name=q]').fill('albarada');
    await find.getByRole('button').click();
    await visitor.locator('main').getByRole('link', { name: 'Albarada', exact: true }).click();
    await visitor.waitForURL(url('/ejemplo/albarada'));
    await glance(visitor);
    return visitor;
  };

  step('opens the first network on an empty deployment', async () => {
    const operator = page('operator');
    await operator.goto(url('/'));
    expect(operator.url()).toBe(url('/primer-uso'));
    await look(operator);
    await operator.locator('[name=operatorName]').fill('Olga Operadora');
    await operator.locator('[name=operatorEmail]').fill(OPERATOR);
    await operator.locator('[name=operatorPassword]').fill('una frase larga que nadie adivina');
    await operator.locator('[name=state]').selectOption('99');
    await operator.locator('[name=slug]').fill('ejemplo');
    await operator.locator('[name=authority]').fill('Instituto de Transparencia de Ejemplo');
    await operator.getByLabel('Es la misma persona que opera').uncheck();
    await operator.locator('[name=adminName]').fill('Ada Administradora');
    await operator.locator('[name=adminEmail]').fill(ADMINISTRATOR);
    await operator.getByRole('button', { name: 'Crear y empezar' }).click();
    await operator.getByText('La red Estado de Ejemplo quedó abierta').waitFor();
    await look(operator);
    const visitor = await visit();
    await visitor.getByRole('heading', { name: 'Albarada' }).first().waitFor();
    expect(await told('stage')).toEqual({ stage: 'NO_LETTER' });
  }, 120_000);

  step('takes the first administrator in by invitation, and back in by a mailed link', async () => {
    const { context, page: invited } = scene.people.administrator;
    await followMail(scene.site, invited, ADMINISTRATOR, /\/invitacion\//, look);
    await invited.getByRole('heading', { name: /Instituto de Transparencia de Ejemplo|Estado de Ejemplo/ }).first().waitFor();
    await look(invited);
    await invited.locator('[name=name]').fill('Ada Administradora');
    await invited.locator('[name=consent]').check();
    await invited.getByRole('button', { name: 'Aceptar y entrar' }).click();
    await invited.waitForURL(url('/espacio/ejemplo/instituto'));
    await context.clearCookies();
    await invited.goto(url('/espacio/ejemplo/instituto'));
    await invited.waitForURL(/\/entrar\?volver=/);
    await look(invited);
    await invited.locator('[name=email]').fill(ADMINISTRATOR);
    await invited.getByRole('button', { name: 'Enviarme el enlace' }).click();
    await invited.getByRole('heading', { name: 'Revise su correo' }).waitFor();
    await look(invited);
    await followMail(scene.site, invited, ADMINISTRATOR, /\/entrar\/enlace/);
    await look(invited);
    await invited.getByRole('button', { name: 'Entrar a mi cuenta' }).click();
    await invited.waitForURL(url('/espacio/ejemplo/instituto'));
    await invited.getByRole('heading', { name: 'Los 24 municipios' }).waitFor();
    await look(invited);
  }, 120_000);

  step('invites the liaison of a municipality, who comes in', async () => {
    const institute = page('administrator');
    await institute.getByRole('link', { name: 'Invitar municipios' }).first().click();
    await look(institute);
    await institute.getByLabel('Pegue aquí la lista').fill(`Albarada; Luz Enlace; ${LIAISON}; Titular de la Unidad`);
    await institute.getByRole('button', { name: 'Ensayar' }).click();
    await institute.getByRole('button', { name: 'Enviar 1 invitación' }).waitFor();
    await look(institute);
    await institute.getByRole('button', { name: 'Enviar 1 invitación' }).click();
    await institute.getByText('Se envió 1 invitación').waitFor();
    await look(institute);

    const liaison = page('liaison');
    await followMail(scene.site, liaison, LIAISON, /\/invitacion\//, look);
    await liaison.getByRole('heading', { name: /Albarada/ }).first().waitFor();
    await look(liaison);
    expect(await liaison.locator('[name=name]').inputValue()).toBe('Luz Enlace');
    await liaison.locator('[name=consent]').check();
    await liaison.getByRole('button', { name: 'Aceptar y entrar' }).click();
    await liaison.waitForURL(url('/espacio/ejemplo/albarada'));
    await look(liaison);
    await into(institute, 'Municipios');
    await institute.getByRole('link', { name: 'Luz Enlace' }).waitFor();
  }, 120_000);

  step('has the letter written, frozen, signed on paper and sent', async () => {
    const liaison = page('liaison');
    await liaison.getByRole('link', { name: 'Revisar la carta' }).click();
    await look(liaison);
    await liaison.getByRole('button', { name: 'Empezar la carta' }).click();
    await status(liaison, 'Borrador');
    await liaison.getByLabel('Nombre de quien firma').fill('Ana María Ruiz Peña');
    await liaison.getByLabel('Fin de la administración').fill('2099-12-31');
    await liaison.getByText(/^Guardado a las/).first().waitFor();
    await look(liaison);
    await signAndSend(liaison, true, look);
    await liaison.getByText(/TQ-99\d{3}-ACUSE-/).first().waitFor();
    await look(liaison);
    // It is nobody else's yet.
    expect(await told('stage letter { state }')).toEqual({ stage: 'NO_LETTER', letter: null });
  }, 120_000);

  step('has the letter accepted, for everyone to read', async () => {
    const institute = page('administrator');
    await scene.site.settled();
    await into(institute, 'Cartas por revisar');
    await institute.locator('main').getByRole('link', { name: 'Albarada', exact: true }).waitFor();
    await look(institute);
    await institute.locator('main').getByRole('link', { name: 'Albarada', exact: true }).click();
    await institute.getByRole('link', { name: 'Aceptar la carta', exact: true }).waitFor();
    await look(institute);
    await confirm(institute, 'Aceptar la carta', 'Aceptar la carta', { scripts: true });
    await institute.locator('main').getByText('Quedó aceptada').waitFor();
    await look(institute);
    expect(await told('stage letter { state }')).toEqual({ stage: 'LETTER_ACCEPTED', letter: { state: 'ACCEPTED' } });
    const visitor = await visit();
    await visitor.getByRole('link', { name: 'Ver la carta' }).first().click();
    await visitor.getByText('Ana María Ruiz Peña').first().waitFor();
    await glance(visitor);
  }, 120_000);

  step('has the secretariat convened, seated and installed', async () => {
    const liaison = page('liaison');
    await into(liaison, 'Qué sigue');
    await liaison.getByRole('heading', { name: 'Qué sigue' }).waitFor();
    await look(liaison);
    await into(liaison, 'Secretariado');
    await liaison.getByLabel('Fundamento jurídico').fill('Acuerdo de cabildo 12');
    await look(liaison);
    await liaison.getByRole('button', { name: 'Convocar el secretariado' }).click();
    await status(liaison, 'Convocado');
    await addSeats(liaison);
    await look(liaison);
    await liaison.getByRole('link', { name: /^Nombrar: .*asiento/ }).first().click();
    await liaison.locator('[name=holder-name]').waitFor();
    await look(liaison);
    await into(liaison, 'Secretariado');
    await liaison.getByRole('link', { name: 'Nombrar: Facilitación' }).waitFor();
    await nameSeats(liaison);
    await liaison.getByRole('link', { name: 'Nombrar: Facilitación' }).click();
    await liaison.locator('[name=facilitator-name]').fill('Julia Ortega');
    await liaison.locator('[name=facilitator-office]').fill('Facilitadora');
    await look(liaison);
    await liaison.getByRole('button', { name: 'Guardar a quien facilita' }).click();
    await liaison.locator('main').getByText('Julia Ortega').waitFor();
    await confirm(liaison, 'Confirmar la integración', 'Confirmar la integración', { scripts: true });
    await status(liaison, 'Integrado');
    await look(liaison);
    await liaison.locator('main a[href$="/secretariado/instalacion"]').first().click();
    await liaison.locator('[name=heldOn]').fill(day());
    await liaison.locator('[name=startsAt]').fill('00:00');
    await liaison.locator('[name=venue]').fill('Salón de cabildos');
    await liaison.locator('[name=presidedPost]').fill('Presidencia Municipal');
    await liaison.locator('[name=oathBy]').fill('La persona titular de la Presidencia Municipal');
    await look(liaison);
    await liaison.getByRole('button', { name: 'Guardar los datos del acta' }).click();
    await liaison.getByRole('link', { name: 'Instalar el secretariado' }).click();
    await liaison.getByRole('button', { name: 'Instalar el secretariado' }).waitFor();
    await look(liaison);
    await liaison.getByRole('button', { name: 'Instalar el secretariado' }).click();
    await liaison.locator('.code', { hasText: /TQ-/ }).first().waitFor();
    await look(liaison);
    expect(await told('stage secretariat { state }')).toEqual({ stage: 'SECRETARIAT_INSTALLED', secretariat: { state: 'INSTALLED' } });
    const visitor = await visit();
    await visitor.getByRole('link', { name: 'Ver el secretariado' }).first().click();
    await visitor.getByText('Organización de ejemplo').first().waitFor();
    await glance(visitor);
  }, 180_000);

  step('has a plan with one commitment endorsed and published', async () => {
    const liaison = page('liaison');
    await into(liaison, 'Plan y compromisos');
    await liaison.getByLabel('Título del plan').fill('Plan de acción de Albarada');
    await liaison.getByLabel('Inicia').fill(`${year}-01-01`);
    await liaison.getByLabel('Termina').fill(`${year + 2}-12-31`);
    await look(liaison);
    await liaison.getByRole('button', { name: 'Empezar un plan' }).click();
    await status(liaison, 'En preparación');
    await liaison.getByLabel('Introducción').fill('Este plan reúne lo que el municipio promete.');
    await liaison.getByLabel('Contexto normativo').fill('Artículo 6.º constitucional.');
    await liaison.getByRole('button', { name: 'Guardar los datos' }).click();
    await liaison.getByText('Los datos del plan quedaron guardados.').waitFor();
    await look(liaison);
    await liaison.getByRole('link', { name: 'Agregar un compromiso' }).first().click();
    await liaison.getByLabel('Nombre corto').fill('Agua en cada colonia');
    await look(liaison);
    await liaison.getByRole('button', { name: 'Crear la ficha' }).click();
    await liaison.getByLabel('Problema que atiende').fill('La gente no sabe cuánta agua llega.');
    await fillFicha(liaison, year);
    await addMilestone(liaison, 0, { name: 'Medidores instalados', ends: `${year + 1}-06-30`, means: 'Acta de entrega' });
    await addMilestone(liaison, 1, { name: 'Datos publicados cada mes', ends: `${year + 1}-11-15`, means: 'Página del municipio' });
    await liaison.getByRole('button', { name: 'Guardar', exact: true }).last().click();
    await liaison.locator('.gantt').getByText('Datos publicados cada mes').waitFor();
    await look(liaison);
    await liaison.locator('.crumbs').getByRole('link', { name: 'Plan de acción de Albarada' }).click();
    await confirm(liaison, 'Declarar completo el borrador', 'Declararlo completo', { scripts: true });
    await status(liaison, 'Borrador completo');
    await look(liaison);
    await liaison.getByRole('link', { name: 'Registrar la aprobación del secretariado' }).click();
    await liaison.locator('[name=statement]').fill('Se aprueba el plan.');
    await liaison.locator('[name=governmentMembers]').fill('1');
    await liaison.locator('[name=otherMembers]').fill('2');
    await look(liaison);
    await liaison.getByRole('button', { name: 'Registrar la aprobación' }).click();
    await status(liaison, 'Aprobado por el secretariado');
    await look(liaison);
    await confirm(liaison, 'Publicar el plan', 'Publicar el plan', { scripts: true });
    await status(liaison, 'Publicado');
    await look(liaison);
    expect(await told('stage plans { title commitments { title milestones { title } } }')).toEqual({
      stage: 'PLAN_PUBLISHED',
      plans: [
        {
          title: 'Plan de acción de Albarada',
          commitments: [{ title: 'Agua en cada colonia', milestones: [{ title: 'Medidores instalados' }, { title: 'Datos publicados cada mes' }] }],
        },
      ],
    });
  }, 180_000);

  step('is followed by a neighbour who has no account, by a link in her mail', async () => {
    const neighbour = await visit();
    await neighbour.getByRole('link', { name: 'Ver el plan' }).first().click();
    await neighbour.getByRole('heading', { name: 'Plan de acción de Albarada' }).first().waitFor();
    await glance(neighbour);
    await neighbour.getByRole('link', { name: /Agua en cada colonia/ }).first().click();
    await neighbour.getByText('Publicar cada mes cuánta agua se reparte.').first().waitFor();
    await glance(neighbour);
    await neighbour.locator('[name=email]').fill(NEIGHBOUR);
    await neighbour.locator('[name=consent]').check();
    await neighbour.locator('form', { has: neighbour.locator('[name=email]') }).getByRole('button').click();
    await neighbour.getByRole('heading', { name: 'Revisa tu correo' }).waitFor();
    await glance(neighbour);
    const { plans } = await told<{ plans: { commitments: { id: string }[] }[] }>('plans { commitments { id } }');
    const followers = async () => {
      await scene.site.settled();
      return scene.site.ask(`{ followable(subjectType: "Commitment", subjectId: "${plans[0]?.commitments[0]?.id}") { followersCount } }`);
    };
    expect(await followers()).toEqual({ followable: { followersCount: 0 } });
    await followMail(scene.site, neighbour, NEIGHBOUR, /\/seguir\/confirmar\//, glance);
    await neighbour.getByRole('heading', { name: '¿Quieres seguir «Agua en cada colonia»?' }).waitFor();
    await glance(neighbour);
    await neighbour.getByRole('button', { name: 'Sí, avísame' }).click();
    await neighbour.getByRole('heading', { name: 'Listo, ya sigues «Agua en cada colonia»' }).waitFor();
    await glance(neighbour);
    expect(await followers()).toEqual({ followable: { followersCount: 1 } });
  }, 120_000);

  step(TOLD, async () => {
    const liaison = page('liaison');
    await into(liaison, 'Avances');
    await liaison.getByRole('link', { name: 'Medidores instalados' }).waitFor();
    await look(liaison);
    await liaison.getByRole('link', { name: 'Medidores instalados' }).click();
    await liaison.locator('[name=percent]').fill('40');
    await liaison.locator('[name=body]').fill('Se instalaron cuatro de diez.');
    await look(liaison);
    // Two presses at once are one report.
    await liaison.getByRole('button', { name: 'Enviar el informe' }).dblclick();
    await liaison.getByText('El informe quedó registrado.').waitFor();
    await look(liaison);

    await scene.site.settled();
    const neighbour = page('neighbour');
    await neighbour.goto(url(`/buzon?q=${encodeURIComponent(NEIGHBOUR)}`));
    await neighbour.getByRole('heading', { name: 'Buzón de este equipo' }).waitFor();
    const subjects = await neighbour.locator('main ul.lines a').allTextContents();
    expect(subjects.map((one) => one.trim())).toEqual(['Avance en «Agua en cada colonia»: hito 1, 40 % según el gobierno', 'Confirma que quieres seguir «Agua en cada colonia»']);
    await followMail(scene.site, neighbour, NEIGHBOUR, /\/compromiso\//, glance);
    await neighbour.getByText('Se instalaron cuatro de diez.').first().waitFor();
    await glance(neighbour);
    expect(await told('stage')).toEqual({ stage: 'IMPLEMENTATION' });
  }, 120_000);

  step('shows no accessibility violation and no complaint of a browser on its way', () => {
    expect(violations).toEqual([]);
    expect(PEOPLE.flatMap((who) => scene.people[who].complaints)).toEqual([]);
  });
};

const twins: readonly Twin[] = [{ defect: followersAreNotTold, stops: TOLD, says: /Avance en «Agua en cada colonia»/ }];

playJourney('the whole way in the browser, from an empty deployment to a followed commitment', { open, script, twins });
