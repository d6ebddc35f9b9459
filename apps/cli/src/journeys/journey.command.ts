import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommandRunner } from 'nest-commander';
import { Fault } from '@tequio/api';
import { readSettings, removeEmbeddedPostgres, type Settings } from '@tequio/platform';
import { launch, ownAddress } from '../start/launcher.js';
import { say, word } from '../terminal.js';
import { JourneySession, JourneyStopped, type Journey, type JourneyResult } from './journey.js';

/** Files of this folder that are no journeys themselves. */
const PARTS = new Set(['journey', 'journey.command', 'mailbox', 'visitor', 'first-run', 'days', 'patience']);

/** Plays a journey on a product of its own; its last line is the result as JSON. */
@Command({ name: 'journey', arguments: '<name>', description: word('journey.description') })
export class JourneyCommand extends CommandRunner {
  async run([name]: string[]): Promise<void> {
    const journey = await journeyNamed(name!);
    const result = await playFresh(journey, say);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    process.exitCode = result.failed ? 1 : 0;
  }
}

export async function journeyNamed(name: string): Promise<Journey> {
  const folder = new URL('.', import.meta.url);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || PARTS.has(name) || !existsSync(new URL(`${name}.js`, folder))) {
    const names = (await readdir(folder)).flatMap((file) => (/^([a-z0-9-]+)\.js$/.exec(file)?.slice(1) ?? []).filter((one) => !PARTS.has(one)));
    throw new Fault('cli.journey.unknown', { name, names: names.sort().join(', ') });
  }
  return ((await import(new URL(`${name}.js`, folder).href)) as { default: Journey }).default;
}

/** Starts a product on free ports with a data folder of its own, plays, and removes all that it has made. */
export async function playFresh(journey: Journey, tell: (line: string) => void): Promise<JourneyResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tequio-journey-'));
  try {
    const product = await launch(freshSettings(dataDir), () => undefined);
    try {
      const session = new JourneySession(ownAddress(product.config), tell);
      await journey.play(session).catch((error: unknown) => {
        if (!(error instanceof JourneyStopped)) throw error;
      });
      return session.result;
    } finally {
      await product.stop();
    }
  } finally {
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Nothing of the caller's deployment: its variables must not lead a journey into real data or a real mail server. */
function freshSettings(dataDir: string): Settings {
  const { logLevel } = readSettings();
  // And no visit to any other site.
  return { ...readSettings({}), logLevel, dataDir, links: { enabled: false, inner: [] }, webhooks: { enabled: false, inner: [] }, host: '127.0.0.1', port: 0, demonstration: false };
}
