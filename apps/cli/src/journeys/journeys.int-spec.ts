import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsSay, followersAreNotTold, mailGoesTwice, nothingIsMailed, startProduct, type Twin } from '@tequio/api/testing';
import { run } from '../testing/launched.js';
import { JourneySession, JourneyStopped, type Journey } from './journey.js';
import main from './main.js';
import notifications from './notifications.js';
import { untilSettled } from './patience.js';

const PATIENCE = 400_000;

describe('npm run journey', () => {
  it('plays the main journey on a product of its own and leaves nothing behind', async () => {
    // Nothing else that runs here may look like its remains.
    const own = mkdtempSync(join(tmpdir(), 'journey-spec-'));
    const { code, output, errors } = await run(['journey', 'main'], { TMPDIR: own });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const result = JSON.parse(output.trim().split('\n').at(-1)!) as { passed: number; failed: number; facts: Record<string, unknown> };
    expect(result).toMatchObject({ failed: 0, facts: { network: 'edomex', municipalities: 125 } });
    expect(result.passed).toBeGreaterThanOrEqual(25);
    expect(readdirSync(own)).toEqual([]);
    rmSync(own, { recursive: true });
  }, PATIENCE);

  it('plays that of notifications', async () => {
    const product = await startProduct({ pages: true });
    try {
      const told: string[] = [];
      const session = new JourneySession(product.url, (line) => told.push(line), untilSettled(product.settled));
      await notifications.play(session).catch((error: unknown) => {
        throw new Error(told.at(-1), { cause: error });
      });
      expect(session.result).toMatchObject({ failed: 0, facts: { mailsToTheNeighbour: 3 } });
    } finally {
      await product.close();
    }
  }, PATIENCE);

  it('names the journeys that there are', async () => {
    expect(await run(['journey', 'no-such'], {})).toMatchObject({ code: 1, errors: 'No existe el recorrido «no-such». Hay: main, notifications.\n' });
  });
});

describe('a journey, in a broken product', () => {
  const twins: readonly (Twin & { journey: Journey })[] = [
    { journey: main, defect: nothingIsMailed, stops: 'el instituto acepta la invitación de su correo y entra', says: /^no such mail to gobiernoabierto@instituto\.test/ },
    { journey: main, defect: documentsSay('Otra Persona', 'Persona Titular de Ejemplo'), stops: 'cualquiera comprueba el folio y descarga la carta sin firma', says: /does not say «Persona Titular de Ejemplo»/ },
    { journey: main, defect: followersAreNotTold, stops: 'el gobierno informa un avance con prueba y le llega a la vecina', says: /^no such mail to vecina@correo\.test/ },
    { journey: main, defect: mailGoesTwice, stops: 'la vecina se va con un clic y no queda su correo', says: /^mails that say «24 colonias»: 2, expected 1/ },
    { journey: notifications, defect: followersAreNotTold, stops: 'el primer avance le llega en cuanto pasa, con el enlace para elegir cada cuándo', says: /^no such mail to vecina@correo\.test/ },
  ];

  it.each(twins)(
    '$journey.name, where $defect.name: stops as $stops',
    async ({ journey, defect, stops, says }) => {
      const product = await startProduct({ pages: true, defects: [defect] });
      try {
        const session = new JourneySession(product.url, () => undefined, untilSettled(product.settled));
        const stopped = await journey.play(session).then(
          () => null,
          (error: unknown) => error as JourneyStopped,
        );
        expect(stopped).toBeInstanceOf(JourneyStopped);
        expect({ step: stopped!.message, said: (stopped!.cause as Error).message }).toEqual({ step: stops, said: expect.stringMatching(says) });
        expect(session.result.failed).toBe(1);
      } finally {
        await product.close();
      }
    },
    PATIENCE,
  );
});
