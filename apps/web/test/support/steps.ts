import type { Page } from 'playwright-core';
import { signedCopy } from './signed-copy.js';
import type { Site } from './site.js';

/** What is done with each page that a step passes. */
export type Look = (page: Page) => Promise<void>;

const pass: Look = () => Promise.resolve();

/** Opens the newest mail to an address in the local mailbox and follows its link to a page of this kind. */
export async function followMail(site: Site, page: Page, to: string, link: RegExp, look: Look = pass): Promise<void> {
  await site.settled();
  await page.goto(`${site.url}/buzon?q=${encodeURIComponent(to)}`);
  const mails = page.locator('main ul.lines a');
  expect(await mails.count()).toBeGreaterThan(0);
  await mails.first().click();
  await look(page);
  await page.locator('article a', { hasText: link }).first().click();
}

/** Presses what asks before it acts, in a dialog or, without scripts or before they are there, on a page of its own; and confirms. */
export async function confirm(page: Page, label: string, verb: string, { scripts, word, reason }: { scripts: boolean; word?: string; reason?: string }): Promise<void> {
  await page.getByRole('link', { name: label, exact: true }).first().click();
  const asked = page.locator(scripts ? 'dialog[open], main .ask:not(dialog)' : 'main .ask');
  if (word) await asked.getByLabel(/Escriba|palabra/).fill(word);
  if (reason) await asked.locator('textarea[name=reason]').fill(reason);
  await asked.getByRole('button', { name: verb }).click();
}

/** The state that the head of a workspace's page says. */
export const status = (page: Page, text: string) => page.locator('main .head .st', { hasText: text }).first().waitFor();

/** What the municipality does with its letter from a complete text to its submission. */
export async function signAndSend(page: Page, scripts: boolean, look: Look = pass): Promise<void> {
  await confirm(page, 'Congelar para firma', 'Congelar la carta', { word: 'congelar', scripts });
  await status(page, 'Congelada');
  // The document appears when it is made, without anybody asking again.
  const pdf = page.getByRole('link', { name: 'Descargar el documento (PDF)' });
  if (scripts) await pdf.first().waitFor();
  await look(page);
  await page.locator('input[type=file]').setInputFiles(signedCopy);
  await page.getByRole('button', { name: 'Subir la carta firmada en papel' }).click();
  await status(page, 'Firmada');
  await page.getByRole('link', { name: 'Ver la copia firmada (privada)' }).waitFor();
  await page.getByText('El municipio subió la copia firmada.').waitFor();
  await look(page);
  await confirm(page, 'Enviar la carta', 'Enviar la carta', { scripts });
  await status(page, 'Enviada');
  if (scripts) await page.locator('.note', { hasText: 'Acuse' }).locator(pdf).waitFor();
}

/** Gives a convened secretariat a seat of each of three sectors, where its network has given it none. */
export async function addSeats(page: Page): Promise<void> {
  const seats = await page.locator('#asientos').locator('xpath=ancestor::section').locator('li').count();
  for (const sector of seats > 1 ? [] : ['government', 'civil_society', 'academia']) {
    const before = await page.getByRole('link', { name: /^Nombrar:/ }).count();
    await page.getByLabel('Sector').selectOption(sector);
    await page.getByRole('button', { name: 'Agregar un asiento' }).click();
    await page.getByRole('link', { name: /^Nombrar:/ }).nth(before).waitFor();
  }
}

/** Names somebody for each seat that is still empty. */
export async function nameSeats(page: Page): Promise<void> {
  for (let left = await page.getByRole('link', { name: /^Nombrar: .*asiento/ }).count(); left > 0; left--) {
    await page.getByRole('link', { name: /^Nombrar: .*asiento/ }).first().click();
    await page.locator('[name=holder-name]').fill(`Persona ${left}`);
    await page.locator('[name=holder-organisation]').fill('Organización de ejemplo');
    await page.getByRole('button', { name: 'Guardar al titular' }).click();
    await page.locator('main').getByText(`Persona ${left}`).waitFor();
  }
}

/** Fills what a ficha must say beside its problem and its milestones, over two years. */
export async function fillFicha(page: Page, year: number): Promise<void> {
  for (const [name, text] of Object.entries({ promise: 'Publicar cada mes cuánta agua se reparte.', contribution: 'Se puede reclamar con datos.', relevance: 'Es transparencia que se usa.', plainSummary: 'Sabrá cuánta agua llega a su colonia.', leadUnit: 'Dirección de Agua', indicator: 'Colonias con datos' }))
    await page.locator(`[name=${name}]`).fill(text);
  await page.locator('[name=starts]').fill(`${year}-02-01`);
  await page.locator('[name=ends]').fill(`${year + 1}-11-30`);
  await page.locator('[name=pillars][value=transparency]').check();
  await page.locator('[name=sdgQuery]').fill('agua potable');
  await page.getByRole('button', { name: 'Buscar' }).click();
  await page.waitForURL(/ods=agua/);
  await page.locator('input[name=sdg][value="6.1"]').check();
}

/** Adds a milestone to a ficha; `index` counts those that it has. */
export async function addMilestone(page: Page, index: number, { name, ends, means }: { name: string; ends: string; means: string }): Promise<void> {
  await page.getByRole('button', { name: 'Agregar un hito' }).click();
  await page.locator(`[name="milestones.${index}.name"]`).fill(name);
  await page.locator(`[name="milestones.${index}.ends"]`).fill(ends);
  await page.locator(`[name="milestones.${index}.owner"]`).fill('Dirección de Agua');
  await page.locator(`[name="milestones.${index}.means"]`).fill(means);
}
