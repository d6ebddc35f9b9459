import { readdirSync, readFileSync } from 'node:fs';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import routes from '../../routes.js';

const folder = new URL('./', import.meta.url);

function all(entries: readonly RouteConfigEntry[]): RouteConfigEntry[] {
  return entries.flatMap((entry) => [entry, ...all(entry.children ?? [])]);
}

const portal = all(await routes).filter((entry) => entry.file.startsWith('routes/portal/'));

describe('routes of the portal', () => {
  it('never ask for scripts', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsx'))) {
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

  it('use every module that lies here', () => {
    const used = new Set(portal.map((entry) => entry.file.replace('routes/portal/', '')));
    expect(readdirSync(folder).filter((name) => name.endsWith('.tsx') && !used.has(name))).toEqual([]);
  });
});
