import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, removeEmbeddedPostgres } from '@tequio/platform';
import { launch, ownAddress, type RunningProduct } from '../start/launcher.js';
import { run } from '../testing/launched.js';
import { JourneySession, JourneyStopped } from './journey.js';
import main from './main.js';

const PATIENCE = 240_000;

describe('npm run journey', () => {
  it('plays the main journey on a product of its own and leaves nothing behind', async () => {
    const before = new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('tequio-journey-')));
    const { code, output, errors } = await run(['journey', 'main'], {});
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const result = JSON.parse(output.trim().split('\n').at(-1)!) as { passed: number; failed: number; facts: Record<string, unknown> };
    expect(result).toMatchObject({ failed: 0, facts: { network: 'edomex', municipalities: 125 } });
    expect(result.passed).toBeGreaterThanOrEqual(5);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('tequio-journey-') && !before.has(name))).toEqual([]);
  }, PATIENCE);

  it('names the journeys that there are', async () => {
    expect(await run(['journey', 'no-such'], {})).toMatchObject({ code: 1, errors: 'No existe el recorrido «no-such». Hay: main.\n' });
  });

  describe('the broken twins of the main journey', () => {
    let product: RunningProduct;
    const dataDir = mkdtempSync(join(tmpdir(), 'tequio-twin-'));
    beforeAll(async () => {
      product = await launch({ ...readSettings({}), dataDir, port: 0, demonstration: false, logLevel: 'error' }, () => undefined);
    }, PATIENCE);
    afterAll(async () => {
      await product.stop();
      await removeEmbeddedPostgres(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    }, PATIENCE);

    it('stop at the step that does not hold and count it', async () => {
      // A network that cannot be opened: the second half of the journey never begins.
      const wrong = new JourneySession(ownAddress(product.config), () => undefined);
      const visitor = wrong.visitor.bind(wrong);
      wrong.visitor = () => {
        const made = visitor();
        const ask = made.ask.bind(made);
        made.ask = (document, variables) => ask(document.replace('stateKey: "15"', 'stateKey: "77"'), variables);
        return made;
      };
      await expect(main.play(wrong)).rejects.toBeInstanceOf(JourneyStopped);
      expect(wrong.result).toEqual({ passed: 3, failed: 1, facts: {} });

      // A deployment that has its operator already.
      const again = new JourneySession(ownAddress(product.config), () => undefined);
      await expect(main.play(again)).rejects.toBeInstanceOf(JourneyStopped);
      expect(again.result).toEqual({ passed: 0, failed: 1, facts: {} });
    });
  });
});
