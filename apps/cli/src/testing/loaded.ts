import sharp from 'sharp';
import type { ProductGround } from '@tequio/api/testing';
import type { Config } from '@tequio/platform';
import { runBegan } from '@tequio/platform/testing';
import { loadDemonstration } from '../demonstration/demonstration.js';

/** The demonstration up to the day of this run: loaded twice, it holds the same. */
export async function load(config: Config): Promise<void> {
  // Jest's process is shared: the inspection of files, tested before in it, lets only photographs be read.
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
  await loadDemonstration(config, () => undefined, runBegan());
}

/** For products that begin with the demonstration. */
export const demonstration: ProductGround = { name: 'demonstration', fill: load };
