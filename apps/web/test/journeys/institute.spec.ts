import { playJourney, termsAreADayLonger, type Script, type Twin } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { audit, openAs } from '../support/browser.js';
import { signedCopy } from '../support/signed-copy.js';
import { openScene, type Scene } from '../support/site.js';

/** What the host authority does for its network, beside its letters. */
const script: Script<Scene> = (scene, step) => {
  const institute = () => `${scene.site.url}/espacio/ejemplo/instituto`;
  const municipality = () => `${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}`;
  step('finds a municipality without accents, by an address that can be handed on', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    try {
      await page.goto(institute());
      await page.getByLabel('Municipio o clave').fill('trigueno');
      await page.getByRole('button', { name: 'Filtrar' }).click();
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'trigueno');
      expect(await page.locator('table tbody tr').count()).toBe(1);
      const file = await page.request.get(`${institute()}/municipios.csv?q=trigueno`);
      expect(file.headers()['content-type']).toContain('text/csv');
      expect((await file.text()).trim().split('\n')).toHaveLength(2);
      expect(await page.locator('table').textContent()).toContain('Cerro Trigueño');
    } finally {
      await context.close();
    }
  });

  step('rehearses past letters, stores none while one is wrong, and lets the municipality confirm its own', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.institute);
    const name = scene.municipality.name;
    const stored = () => asOwner<{ state: string }>(scene.site.database, 'select state from letters_of_intent');
    try {
      await page.goto(`${institute()}/capturar`);
      expect(await audit(page)).toEqual([]);
      await page
        .getByLabel('Pegue aquí la lista')
        .fill(`municipio,fecha,quien firma\n${name},8/7/2022,Juana Ejemplo\nNingún Lugar,8/7/2022,Nadie`);
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByText('No encontramos ese municipio').waitFor();
      expect(await audit(page)).toEqual([]);
      expect(await stored()).toEqual([]);
      await page.getByLabel('Pegue aquí la lista').fill(`municipio,fecha,asunto\n${name},8/7/2022,${'a'.repeat(601)}`);
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByText('Asunto: Escriba como máximo 600 caracteres; ahora hay 601.').waitFor();
      await page.getByLabel('Pegue aquí la lista').fill(`municipio,fecha,quien firma\n${name},8/7/2022,Juana Ejemplo`);
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByRole('button', { name: 'Capturar 1 carta' }).click();
      await page.getByText('Se capturó 1 carta').waitFor();
      expect(await stored()).toEqual([{ state: 'captured' }]);
      await page.getByRole('link', { name: 'Ver las cartas' }).click();
      await page.getByRole('link', { name }).click();
      await page.getByRole('link', { name: 'Agregar el escaneo' }).click();
      await page.getByRole('button', { name: 'Guardar el escaneo' }).click();
      await page.getByText('Elija el archivo con la carta escaneada').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await page.locator('input[type=file]').setInputFiles(signedCopy);
      await page.getByRole('button', { name: 'Guardar el escaneo' }).click();
      await page.getByRole('link', { name: 'Cambiar el escaneo' }).waitFor();
      expect(await audit(page)).toEqual([]);
      expect((await page.request.get(new URL((await page.getByRole('link', { name: 'Ver el escaneo' }).getAttribute('href'))!, page.url()).href)).status()).toBe(200);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const liaison = await openAs(scene.browser, scene.liaison);
    try {
      await liaison.page.goto(`${municipality()}/carta`);
      expect(await audit(liaison.page)).toEqual([]);
      const scan = await liaison.page.getByRole('link', { name: 'Ver la carta escaneada' }).getAttribute('href');
      expect(await (await liaison.page.request.get(new URL(scan!, liaison.page.url()).href)).body()).toEqual(signedCopy.buffer);
      await liaison.page.getByRole('link', { name: 'Sí, es nuestra carta' }).click();
      await liaison.page.getByRole('dialog').getByRole('button', { name: 'Sí, confirmarla' }).click();
      await liaison.page.locator('main .head .st', { hasText: 'Aceptada' }).waitFor();
      expect(await stored()).toEqual([{ state: 'accepted' }]);
      await liaison.page.goto(municipality());
      expect(await audit(liaison.page)).toEqual([]);
      await liaison.page.goto(`${municipality()}/personas`);
      expect(await audit(liaison.page)).toEqual([]);
      await liaison.page.goto(`${municipality()}/avisos`);
      expect(await audit(liaison.page)).toEqual([]);
      expect(liaison.complaints).toEqual([]);
    } finally {
      await liaison.context.close();
    }
  });

  step('withdraws a captured letter with its reason, also a confirmed one, and brings its data to capture it for the right municipality', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.institute);
    try {
      await page.goto(`${institute()}/cartas?ver=respondidas`);
      await page.getByRole('link', { name: scene.municipality.name }).click();
      await page.getByText('El instituto capturó esta carta de su archivo').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: 'Retirar la carta capturada' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Razón').fill('Es de otro municipio con un nombre parecido.');
      await dialog.getByRole('button', { name: 'Retirar la carta capturada' }).click();
      await page.locator('main .head .st', { hasText: 'Retirada' }).waitFor();
      expect(await page.locator('main').textContent()).toContain('la retiró: Es de otro municipio con un nombre parecido.');
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: 'Capturarla para otro municipio' }).click();
      const list = page.getByLabel('Pegue aquí la lista');
      await list.waitFor();
      const [other] = await asOwner<{ name: string }>(scene.site.database, 'select name from municipalities where id <> $1 order by name limit 1', [scene.municipality.id]);
      await list.fill((await list.inputValue()).replace(/\n,/, `\n${other!.name},`));
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByRole('button', { name: 'Capturar 1 carta' }).click();
      await page.getByText('Se capturó 1 carta').waitFor();
      const stored = await asOwner<object>(scene.site.database, "select state, content ->> 'date' as date, content ->> 'signatoryName' as who from letters_of_intent order by created_at, id");
      expect(stored).toEqual(['withdrawn', 'captured'].map((state) => ({ state, date: '2022-07-08', who: 'Juana Ejemplo' })));
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  });

  step('changes a term with its reason, and says what is wrong with one that cannot be', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.institute);
    try {
      await page.goto(`${institute()}/ajustes`);
      expect(await audit(page)).toEqual([]);
      await page.getByText('Días hábiles del instituto para responder una carta').click();
      const form = page.getByRole('form', { name: 'Días hábiles del instituto para responder una carta' });
      await form.getByLabel('Valor').fill('900');
      await form.getByLabel('Razón del cambio').fill('Lo acordó el pleno.');
      await form.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('alert').waitFor();
      expect(await form.getByLabel('Valor').inputValue()).toBe('900');
      await form.getByLabel('Valor').fill('7');
      await form.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect(await page.locator('main').textContent()).toContain('responder una carta: 7');
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const kept = await asOwner<{ reason: string }>(
      scene.site.database,
      "select reason from network_settings where key = 'onboarding.reply_business_days'",
    );
    expect(kept.at(-1)?.reason).toBe('Lo acordó el pleno.');
  });

  step('invites a person, and takes the place of one with a reason', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute, { scripts: false });
    try {
      await page.goto(`${institute()}/personas`);
      await page.locator('[name=name]').fill('Rosa Analista');
      // No role is chosen for whoever invites.
      expect(await page.locator('[name=role]').inputValue()).toBe('');
      await page.locator('[name=email]').fill('no es correo');
      await page.locator('[name=role]').selectOption('network_analyst');
      await page.locator('[name=office]').fill('Análisis');
      await page.getByRole('button', { name: 'Enviar la invitación' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=office]').inputValue()).toBe('Análisis');
      await page.locator('[name=email]').fill('rosa@red.test');
      await page.getByRole('button', { name: 'Enviar la invitación' }).click();
      await page.getByText('La invitación va en camino a rosa@red.test').waitFor();
      await page.getByRole('button', { name: /Revocar/ }).click();
      await page.getByText('revocada').waitFor();
    } finally {
      await context.close();
    }
  });
};

const twins: readonly Twin[] = [{ defect: termsAreADayLonger, stops: 'changes a term with its reason, and says what is wrong with one that cannot be', says: /responder una carta: 7/ }];

playJourney('the institute keeps its network', { open: openScene(), script, twins });
