import { nothingIsMailed, playJourney, type Script, type Twin } from '@tequio/api/testing';
import { audit, openAs } from '../support/browser.js';
import { openEmpty, type Deployment } from '../support/site.js';
import { followMail } from '../support/steps.js';

/** Operator, administrator, liaison: each by the mail that the one before has sent. */
const script: Script<Deployment> = (scene, step) => {
  step('sets up operator, network and administrator in one go without scripts, and never again', async () => {
    const { context, page } = await openAs(scene.browser, null, { scripts: false });
    try {
      await page.goto(scene.site.url);
      expect(new URL(page.url()).pathname).toBe('/primer-uso');
      await page.getByRole('button', { name: 'Crear y empezar' }).click();
      await page.getByRole('alert').getByText('Elija el estado de la red').waitFor();
      await page.locator('[name=operatorName]').fill('Olga Operadora');
      await page.locator('[name=operatorEmail]').fill('olga@operacion.test');
      await page.locator('[name=operatorPassword]').fill('corta');
      await page.locator('[name=state]').selectOption('99');
      await page.locator('[name=slug]').fill('mi año nuevo');
      await page.locator('[name=adminName]').fill('Rosa Administra');
      await page.getByRole('button', { name: 'Crear y empezar' }).click();
      // Of two who cannot both be meant it is told with all else that is wrong.
      await page.getByRole('alert').getByText('Nombró a otra persona y dijo que la red la administra quien opera').waitFor();
      for (const name of ['operatorPassword', 'slug', 'authority', 'adminName']) expect(await page.locator(`#f-${name}-e`).count()).toBe(1);
      await page.locator('[name=adminIsOperator]').uncheck();
      await page.locator('[name=operatorPassword]').fill('corta');
      await page.getByRole('button', { name: 'Crear y empezar' }).click();
      // All that is wrong is said at once, nothing has been made, and what was typed is still there.
      await page.getByRole('alert').getByText('Escriba el correo de quien administrará la red').waitFor();
      for (const name of ['operatorPassword', 'slug', 'authority', 'adminEmail']) expect(await page.locator(`#f-${name}-e`).count()).toBe(1);
      expect(await scene.site.ask('{ deploymentState { needsSetup } networks { slug } }')).toEqual({ deploymentState: { needsSetup: true }, networks: [] });
      await page.locator('[name=adminName]').fill('');
      await page.locator('[name=adminIsOperator]').check();
      await page.locator('[name=authority]').fill('Instituto de Transparencia de Ejemplo');
      await page.locator('[name=slug]').fill('ejemplo');
      expect(await page.locator('[name=operatorName]').inputValue()).toBe('Olga Operadora');
      expect(await page.locator('[name=slug]').inputValue()).toBe('ejemplo');
      await page.locator('[name=operatorPassword]').fill('una frase larga que nadie adivina');
      await page.getByRole('button', { name: 'Crear y empezar' }).click();
      await page.waitForURL(/\/operacion\?/);
      await page.getByText('La red Estado de Ejemplo quedó abierta').waitFor();
      await page.getByText('Falta un paso para administrar la red').waitFor();
      expect((await page.goto(`${scene.site.url}/primer-uso`))?.status()).toBe(404);
    } finally {
      await context.close();
    }
    const { networks } = await scene.site.ask<{ networks: { slug: string; stageCounts: { count: number }[] }[] }>(
      '{ networks { slug stageCounts { count } } }',
    );
    expect(networks).toHaveLength(1);
    expect(networks[0]?.stageCounts.reduce((sum, one) => sum + one.count, 0)).toBe(24);
  });

  step('takes an administrator in by the mailed invitation, with consent', async () => {
    const { context, page, complaints } = await openAs(scene.browser, null);
    try {
      await followMail(scene.site, page, 'olga@operacion.test', /\/invitacion\//);
      await page.getByText('El general de Tequio: aquí no se ha publicado uno propio').waitFor();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
      await page.getByText('Marque la casilla').first().waitFor();
      await page.locator('[name=name]').fill('Olga Operadora');
      await page.locator('[name=consent]').check();
      await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
      await page.waitForURL(`${scene.site.url}/espacio/ejemplo/instituto`);
      await page.getByRole('heading', { name: 'Los 24 municipios' }).waitFor();
      expect(complaints).toEqual([]);

      // A list is rehearsed first; nothing is sent until it is confirmed.
      await page.getByRole('link', { name: 'Invitar municipios' }).first().click();
      await page
        .getByLabel('Pegue aquí la lista')
        .fill(
          'Albarada, Luz Enlace, luz@albarada.test, Titular de la Unidad\nMirasierra, Mal Correo, no-es-correo, Titular',
        );
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByText('Escriba un correo electrónico completo').waitFor();
      expect(await audit(page)).toEqual([]);
      await page
        .getByLabel('Pegue aquí la lista')
        .fill('Albarada; Luz Enlace; luz@albarada.test; Titular de la Unidad');
      await page.getByRole('button', { name: 'Ensayar' }).click();
      // What was rehearsed is closed: what one still wants to say leads back to the form, and is in the next rehearsal.
      await page.getByText('Sin mensaje: cada correo lleva solo la invitación.').waitFor();
      expect(await page.locator('[name=message]').count()).toBe(0);
      await page.getByRole('button', { name: 'Cambiar la lista, el permiso o el mensaje' }).click();
      await page.locator('[name=message]').fill('Bienvenida al ejercicio de este año.');
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByText('Bienvenida al ejercicio de este año.').waitFor();
      await page.getByRole('button', { name: 'Enviar 1 invitación' }).click();
      await page.getByText('Se envió 1 invitación').waitFor();

      // An invitation to somebody else is no dead end.
      await followMail(scene.site, page, 'luz@albarada.test', /\/invitacion\//);
      const address = page.url();
      await page.getByText('Entró con la cuenta de olga@operacion.test').waitFor();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('button', { name: 'Salir y abrirla como luz@albarada.test' }).click();
      await page.getByRole('button', { name: 'Aceptar y entrar' }).waitFor();
      expect(page.url()).toBe(address);
      await page.goto(`${scene.site.url}/espacio`);
      await page.waitForURL(/\/entrar/);
    } finally {
      await context.close();
    }
  });

  step('takes the invited liaison into their municipality, once', async () => {
    const { context, page } = await openAs(scene.browser, null, { scripts: false });
    try {
      await followMail(scene.site, page, 'luz@albarada.test', /\/invitacion\//);
      const address = page.url();
      await page.locator('[name=consent]').check();
      await page.getByRole('button', { name: 'Aceptar y entrar' }).click();
      await page.waitForURL(`${scene.site.url}/espacio/ejemplo/albarada`);
      await page.goto(address);
      await page.getByRole('heading', { name: 'Esta invitación ya no sirve' }).waitFor();
      // Who has no membership there is told so, and is not shown anything.
      expect((await page.goto(`${scene.site.url}/espacio/ejemplo/mirasierra/carta`))?.status()).toBe(403);
      await page.getByRole('heading', { name: 'No tiene acceso a este espacio' }).waitFor();
    } finally {
      await context.close();
    }
  });

  step('lets a member in by a mailed link and out again, back to the page that was wanted', async () => {
    const { context, page } = await openAs(scene.browser, null, { scripts: false });
    try {
      await page.goto(`${scene.site.url}/espacio/ejemplo/albarada/carta`);
      await page.waitForURL(/\/entrar\?volver=/);
      await page.locator('[name=email]').fill('esto no es un correo');
      await page.getByRole('button', { name: 'Enviarme el enlace' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=email]').inputValue()).toBe('esto no es un correo');
      await page.locator('[name=email]').fill('luz@albarada.test');
      await page.getByRole('button', { name: 'Enviarme el enlace' }).click();
      await page.getByRole('heading', { name: 'Revise su correo' }).waitFor();
      // A program that looks through mails has opened the link first, and has used nothing up.
      await followMail(scene.site, page, 'luz@albarada.test', /\/entrar\/enlace/);
      const link = page.url();
      for (const method of ['HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Entrar a mi cuenta');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${scene.site.url}/espacio/ejemplo/albarada/carta`);
      await page.getByText('Unidad', { exact: false }).first().waitFor();
      await page.goto(link);
      await page.getByRole('button', { name: 'Entrar a mi cuenta' }).click();
      await page.getByRole('heading', { name: 'Este enlace ya no sirve' }).waitFor();
      await page.goto(`${scene.site.url}/salir`);
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.goto(`${scene.site.url}/espacio`);
      await page.waitForURL(/\/entrar/);
    } finally {
      await context.close();
    }
  });

  step('enters by password, turns a wrong one away alike, and keeps the account', async () => {
    const { context, page, complaints } = await openAs(scene.browser, null);
    try {
      await page.goto(`${scene.site.url}/entrar/contrasena`);
      expect(await audit(page)).toEqual([]);
      await page.locator('[name=email]').fill('olga@operacion.test');
      await page.locator('[name=password]').fill('otra cosa que no es');
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByText('El correo o la contraseña no coinciden').waitFor();
      await page.locator('[name=password]').fill('una frase larga que nadie adivina');
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByRole('heading', { name: 'Sus espacios' }).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.goto(`${scene.site.url}/operacion`);
      expect(await audit(page)).toEqual([]);
      await page.getByText('Opera el sistema').click();
      await page.getByRole('button', { name: 'Salir' }).waitFor();
      await page.goto(`${scene.site.url}/cuenta/segundo-paso`);
      expect(await audit(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.goto(`${scene.site.url}/cuenta`);
      expect(await audit(page)).toEqual([]);
      await page.getByLabel('Nombre', { exact: true }).fill('Olga Nueva');
      await page.getByRole('button', { name: 'Guardar', exact: true }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      await page.reload();
      expect(await page.getByLabel('Nombre', { exact: true }).inputValue()).toBe('Olga Nueva');
      await page.goto(`${scene.site.url}/operacion`);
      await page.getByText('Opera el sistema').click();
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.goto(`${scene.site.url}/operacion`);
      await page.waitForURL(/\/entrar/);
    } finally {
      await context.close();
    }
  });
};

const twins: readonly Twin[] = [{ defect: nothingIsMailed, stops: 'takes an administrator in by the mailed invitation, with consent', says: /Expected: > 0/ }];

playJourney('the way in, from an empty deployment', { open: openEmpty, script, twins });
