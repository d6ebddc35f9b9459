import { readdirSync, readFileSync } from 'node:fs';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import routes from '../routes.js';

const folder = new URL('./', import.meta.url);

function all(entries: readonly RouteConfigEntry[]): RouteConfigEntry[] {
  return entries.flatMap((entry) => [entry, ...all(entry.children ?? [])]);
}

const portal = all(await routes).filter((entry) => entry.file.startsWith('portal/'));
/** Components of the portal, each in the folder of its feature. */
const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

describe('routes of the portal', () => {
  it('never ask for scripts', () => {
    for (const file of components) {
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/export const handle|<Scripts|<script/);
    }
  });

  it('exist in both languages, with the same address under /en', () => {
    const of = (locale: string) =>
      portal
        .filter((entry) => entry.id?.startsWith(`${locale}/`))
        .map((entry) => `${entry.id?.slice(3)} ${entry.path ?? ''}`)
        .sort();
    expect(of('en')).toEqual(of('es'));
    expect(of('es').length).toBeGreaterThan(20);
  });

  it('use every page that lies here', () => {
    const used = new Set(portal.map((entry) => entry.file.replace('portal/', '')));
    const pages = components.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('export default'));
    expect(pages.filter((name) => !used.has(name))).toEqual([]);
  });
});
