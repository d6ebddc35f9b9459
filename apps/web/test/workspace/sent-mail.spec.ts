import { createHmac, randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { lettersCaptured } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

const SECRET = 'el secreto que conoce el proveedor de correo';

describe('what was sent, and mail that does not arrive', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let institute: string;

  beforeAll(async () => {
    site = await startSite([], { config: { mailHookSecret: SECRET } });
    browser = await launch();
    example = await openExample(site);
    institute = `${site.url}/espacio/ejemplo/instituto`;
    await lettersCaptured(site.acting(example.institute), [example.municipality.slug]);
    await site.settled();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** As the provider says it: the liaison's mail has come back. */
  async function comesBack(): Promise<void> {
    const [mail] = await asOwner<{ message_id: string }>(site.database, 'select message_id from messages where address = $1 and not secret', [example.liaison.email]);
    const body = JSON.stringify({ events: [{ messageId: mail!.message_id, type: 'bounced', status: '5.1.1' }] });
    const [id, at] = [randomUUID(), String(Math.floor(Date.now() / 1000))];
    const signature = createHmac('sha256', SECRET).update(`${id}.${at}.${body}`).digest('base64');
    const answer = await fetch(`${site.url}/hooks/mail`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` },
    });
    expect(answer.status).toBe(204);
  }

  it('is seen by the institute, told to whom it concerns, put right and sent again', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute, { scripts: false });
    const liaison = await openAs(browser, example.liaison, { scripts: false });
    try {
      await page.goto(`${institute}/envios`);
      const row = page.locator('table tbody tr').first();
      expect(await row.locator('[data-l="Regresaron"]').textContent()).toBe('0');
      expect(await row.locator('[data-l="Entregados al servidor"]').textContent()).toBe('1');
      await page.getByLabel('Cómo salió').selectOption('mal');
      await page.getByRole('button', { name: 'Filtrar' }).click();
      await page.getByText('Ningún aviso con estos filtros').waitFor();

      await comesBack();
      await page.reload();
      expect(await row.locator('[data-l="Regresaron"]').textContent()).toBe('1');
      const file = await context.request.get(`${institute}/envios.csv?salio=mal`);
      expect((await file.text()).trim().split('\n')).toHaveLength(2);
      await row.getByRole('link').click();
      await page.getByRole('row', { name: /Unidad de Transparencia.*Regresó 5\.1\.1/ }).waitFor();
      expect(await page.content()).not.toContain(example.liaison.email);
      const detail = page.url();

      await liaison.page.goto(`${site.url}/cuenta`);
      await liaison.page.getByText('Sus correos no le llegan').waitFor();
      await liaison.page.goto(`${site.url}/espacio/ejemplo/${example.municipality.slug}/personas`);
      await liaison.page.getByText('Hay personas a las que no les llegan los correos').waitFor();

      await page.goto(`${institute}/correos`);
      await page.getByRole('row', { name: /Unidad de Transparencia/ }).waitFor();
      await page.getByRole('link', { name: 'Quitar de la lista: e…@municipio.test' }).click();
      await page.getByRole('button', { name: 'Quitar de la lista' }).click();
      await page.locator('.err').first().waitFor();
      await page.getByLabel('Por qué se puede volver a escribir').fill('Confirmó por teléfono que su buzón ya funciona.');
      await page.getByRole('button', { name: 'Quitar de la lista' }).click();
      await page.getByText('La dirección salió de la lista').waitFor();
      await page.getByText('Todos los correos llegan').waitFor();

      await page.goto(detail);
      await page.getByRole('link', { name: 'Enviar otra vez' }).click();
      await page.getByRole('button', { name: 'Enviar otra vez' }).click();
      await page.getByText('Los correos van otra vez').waitFor();
      await site.settled();
      await page.goto(detail);
      await page.getByRole('row', { name: /Unidad de Transparencia.*Entregado al servidor/ }).waitFor();
      expect(await page.getByRole('link', { name: 'Enviar otra vez' }).count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
      await liaison.context.close();
    }
  }, 180_000);

  it('beyond those of a day is told to the institute and to the municipality whose it is', async () => {
    await asOwner(
      site.database,
      `insert into notices (id, network_id, tenant_id, kind, subject_type, subject_id, follower_id, reader, address, dedupe, urgent, mail, mail_due_at, created_at, over_limit)
       select gen_random_uuid(), m.network_id, m.tenant_id, 'plans.progress_reported', 'Commitment', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x@ejemplo.test', n::text, false, 'waiting', now() + interval '20 hours', now(), true
       from municipalities m, generate_series(1, 1200) n where m.slug = $1`,
      [example.municipality.slug],
    );
    const own = `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
    for (const [who, address] of [
      [example.institute, `${institute}/envios`],
      [example.liaison, `${own}/avisos`],
    ] as const) {
      const { context, page, complaints } = await openAs(browser, who);
      try {
        await page.goto(address);
        await page.getByText(/: 1,200 avisos por correo esperan, porque ya salieron los correos de un día \(50,000\)\. Salen desde:/).waitFor();
        expect(await audit(page)).toEqual([]);
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    }
    await asOwner(site.database, 'delete from notices where over_limit');
    const { context, page } = await openAs(browser, example.liaison, { scripts: false });
    await page.goto(`${own}/avisos`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('avisos por correo esperan').count()).toBe(0);
    await context.close();
  }, 120_000);

  it('have pages that everyone can use', async () => {
    await comesBack();
    const { context, page, complaints } = await openAs(browser, example.institute);
    const liaison = await openAs(browser, example.liaison);
    try {
      await page.goto(`${institute}/envios?salio=mal`);
      expect(await audit(page)).toEqual([]);
      await page.locator('table tbody tr').first().getByRole('link').click();
      await page.getByRole('link', { name: 'Enviar otra vez' }).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: 'Enviar otra vez' }).click();
      await page.getByRole('button', { name: 'Enviar otra vez' }).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.goto(`${institute}/correos`);
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: /^Quitar de la lista: e…/ }).click();
      await page.getByLabel('Por qué se puede volver a escribir').waitFor();
      expect(await audit(page)).toEqual([]);
      await liaison.page.goto(`${site.url}/cuenta`);
      expect(await audit(liaison.page)).toEqual([]);
      expect([...complaints, ...liaison.complaints]).toEqual([]);
    } finally {
      await context.close();
      await liaison.context.close();
    }
  }, 120_000);
});
