import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';

/**
 * SHA-256 of each template and font by its path below `assets`. What is listed is published: it is never edited, because
 * documents in the archive say that they were made with it. A change is a new version in a new folder.
 */
export type Manifest = Record<string, string>;

export interface ManifestDifference {
  /** Listed with another hash. */
  edited: string[];
  /** Listed but gone. */
  missing: string[];
  /** There but not listed: a draft, which no document may use yet. */
  unlisted: string[];
}

export function readManifest(assetsPath: string): Manifest {
  return JSON.parse(readFileSync(join(assetsPath, 'manifest.json'), 'utf8')) as Manifest;
}

export function computeManifest(assetsPath: string): Manifest {
  const paths = readdirSync(assetsPath, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(typ|ttf|svg)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(assetsPath.length).replaceAll('\\', '/').replace(/^\/+/, ''),
    )
    .sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(assetsPath, path)))
        .digest('hex'),
    ]),
  );
}

export function compareManifests(published: Manifest, present: Manifest): ManifestDifference {
  return {
    edited: Object.keys(published).filter((path) => path in present && present[path] !== published[path]),
    missing: Object.keys(published).filter((path) => !(path in present)),
    unlisted: Object.keys(present).filter((path) => !(path in published)),
  };
}

/**
 * The manifest with the new files added.
 * @throws Error when a published file was edited or removed.
 */
export function extendManifest(published: Manifest, present: Manifest): Manifest {
  const { edited, missing } = compareManifests(published, present);
  const touched = [...edited, ...missing];
  if (touched.length > 0)
    throw new Error(`Published files are never edited; add a new version instead of changing ${touched.join(', ')}`);
  return present;
}
