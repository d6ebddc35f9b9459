/** Publishes new templates: adds their hashes to assets/manifest.json and refuses to change one that is there. */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The name is built at run time because this script also runs from source, where Node only strips the types.
const { computeManifest, extendManifest, readManifest } = (await import(
  pathToFileURL(fileURLToPath(new URL(`./manifest${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)))
    .href
)) as typeof import('./manifest.js');
const assets = fileURLToPath(new URL('../../assets', import.meta.url));
const published = existsSync(`${assets}/manifest.json`) ? readManifest(assets) : {};
const extended = extendManifest(published, computeManifest(assets));
writeFileSync(`${assets}/manifest.json`, `${JSON.stringify(extended, null, 2)}\n`);
console.log(`${Object.keys(extended).length - Object.keys(published).length} new files published`);
