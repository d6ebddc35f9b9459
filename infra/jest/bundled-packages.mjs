/**
 * The packages that come in most files, bundled for Jest: of the three thousand modules that a test of the api would load
 * anew, half are of these. Who imports one, from the house or from a package that is not bundled, is led to the same file, so
 * that there is one of each; a bundle is made once for what package-lock.json says.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** All that is imported of them from outside. */
const ENTRIES = [
  '@nestjs/apollo',
  '@nestjs/common',
  '@nestjs/common/constants',
  '@nestjs/common/constants.js',
  '@nestjs/core',
  '@nestjs/core/injector/constants',
  '@nestjs/graphql',
  '@nestjs/platform-express',
  '@nestjs/testing',
  '@nestjs/typeorm',
  'better-auth',
  'better-auth/api',
  'better-auth/db/migration',
  'better-auth/node',
  'better-auth/plugins',
  'date-holidays',
];
const ENTERED = [...new Set(ENTRIES.map((entry) => /^(@[^/]+\/)?[^/]+/.exec(entry)[0]))];
/** What only they import. */
const WITHIN = [
  '@nestjs/mapped-types',
  '@better-auth/[^/]+',
  'better-call',
  'kysely',
  'jose',
  'es-toolkit',
  'date-holidays-parser',
  'astronomia',
  'caldate',
];
const BUNDLED = new RegExp(`^(${[...ENTERED, ...WITHIN].join('|')})(/|$)`);

/** For Jest's `moduleNameMapper`. */
export async function bundledPackages() {
  const hash = createHash('sha256');
  for (const file of [fileURLToPath(import.meta.url), join(ROOT, 'package-lock.json')]) hash.update(readFileSync(file));
  const folder = join(ROOT, 'node_modules/.cache/tequio/bundled', hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await bundle(folder);
  return {
    [`^(${ENTRIES.join('|').replaceAll('.', '\\.')})$`]: join(folder, '$1.mjs'),
    // Anything else of them would be there a second time: Jest says that it does not find this.
    [`^(${ENTERED.join('|')})(/.*)?$`]: join(ROOT, 'infra/jest/bundled-packages.mjs: ENTRIES'),
  };
}

async function bundle(folder) {
  const making = `${folder}-${process.pid}`;
  const packages = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, entry])),
    platform: 'node',
    resolve: { conditionNames: ['node', 'import'] },
    external: (id) => !/^[./]/.test(id) && !BUNDLED.test(id),
    treeshake: false,
  });
  // Nest tells what it puts together by the names of classes.
  await packages.write({
    dir: making,
    format: 'esm',
    keepNames: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: 'part-[hash].mjs',
  });
  await packages.close();
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another run has been quicker.
    if (!existsSync(folder)) throw error;
    rmSync(making, { recursive: true });
  }
}
