import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { HTTP_STATUS, readSettings } from '@tequio/platform';
import { LIMITS, SOCKET_LIMITS } from '../../src/index.js';

describe('docs/guides/api.md', () => {
  let guide: string;
  beforeAll(async () => {
    guide = await readFile(new URL('../../../../docs/guides/api.md', import.meta.url), 'utf8');
  });

  it('states the limits that are in force', () => {
    const spaced = (value: number) => String(value).replace(/(\d{2,3})(\d{3})$/, '$1 $2');
    const stated = (label: string) => guide.split('\n').find((row) => row.startsWith(`| ${label}`))?.split('|')[2]?.trim();
    expect(stated('Niveles')).toBe(String(LIMITS.depth));
    expect(stated('Alias')).toBe(String(LIMITS.aliases));
    expect(stated('Directivas')).toBe(String(LIMITS.directives));
    expect(stated('Palabras')).toBe(String(LIMITS.tokens));
    expect(stated('Costo de una')).toBe(`${spaced(LIMITS.complexity)} puntos`);
    expect(stated('Costo por minuto')).toBe(`${spaced(readSettings({}).graphqlPointsPerMinute)} puntos`);
    expect(stated('Tamaño')).toBe(`${LIMITS.bodyBytes / 1024} KiB`);
    expect(stated('Conexiones de una persona')).toBe(String(SOCKET_LIMITS.ofPerson));
    expect(stated('Suscripciones')).toBe(String(SOCKET_LIMITS.subscriptions));
    expect(stated('Mensaje')).toBe(`${SOCKET_LIMITS.messageBytes / 1024} KiB`);
    expect(stated('Conexión sin')).toBe(`${SOCKET_LIMITS.idleMs / 1000} segundos`);
    expect(guide).toContain(`${SOCKET_LIMITS.lookMs / 1000} segundos después de terminar la sesión`);
  });

  it('names every code of an error with its status', () => {
    for (const [code, status] of Object.entries(HTTP_STATUS)) expect(guide).toContain(`| \`${code}\` | ${status} |`);
  });

  it('shows operations that the schema takes', async () => {
    const schema = buildSchema(await readFile(new URL('../../../../libs/contracts/schema.graphql', import.meta.url), 'utf8'));
    const fenced = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text!);
    const sent = [...guide.matchAll(/-d '(\{"query".*\})'/g)].map(([, body]) => (JSON.parse(body!) as { query: string }).query);
    expect([fenced.length, sent.length]).toEqual([2, 2]);
    for (const text of [...fenced, ...sent]) expect([text, validate(schema, parse(text)).map((error) => error.message)]).toEqual([text, []]);
  });
});
