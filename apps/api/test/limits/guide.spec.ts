import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { isSigned } from '@tequio/notifications';
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

  it('checks the signature of a message as we make it, in each language that is at hand', () => {
    const stated = (label: string) => guide.split('\n').find((row) => row.startsWith(`| ${label} |`))!.split('|')[2]!.trim().slice(1, -1);
    const [key, id, timestamp, body, signature] = ['clave', '`webhook-id`', '`webhook-timestamp`', 'cuerpo', '`webhook-signature`'].map(stated) as [string, string, string, string, string];
    const now = new Date(Number(timestamp) * 1000);
    const secret = Buffer.from(key.slice('whsec_'.length), 'base64');
    expect(isSigned({ id, timestamp, signature, body: Buffer.from(body) }, secret, now)).toBe(true);
    const code = (language: string) => [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!).find((text) => /es_?de_?tequio/i.test(text))!;
    const call = JSON.stringify({ key, headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,AAAA ${signature}` }, body, at: Number(timestamp) });
    const read = 'json.loads(sys.argv[1])';
    const programs: [string, string[], string][] = [
      [process.execPath, ['--input-type=module', '-'], `${code('js')}\nconst c = JSON.parse(process.argv[2]);\nconsole.log(esDeTequio(c.key, c.headers, Buffer.from(c.body), c.at), esDeTequio(c.key, c.headers, Buffer.from(c.body + ' '), c.at), esDeTequio(c.key, c.headers, Buffer.from(c.body), c.at + 301));`],
      ['python3', ['-'], `import json, sys\n${code('python')}\nc = ${read}\nprint(*[str(es_de_tequio(c["key"], c["headers"], body.encode(), at)).lower() for body, at in ((c["body"], c["at"]), (c["body"] + " ", c["at"]), (c["body"], c["at"] + 301))])`],
      ['php', ['--'], `<?php\n${code('php')}\n$c = json_decode($argv[1], true);\necho implode(' ', array_map(fn ($p) => es_de_tequio($c['key'], $c['headers'], $p[0], $p[1]) ? 'true' : 'false', [[$c['body'], $c['at']], [$c['body'] . ' ', $c['at']], [$c['body'], $c['at'] + 301]])), "\\n";`],
    ];
    for (const [command, args, input] of programs) {
      const { error, stdout, stderr } = spawnSync(command, [...args, call], { input, encoding: 'utf8' });
      if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') continue;
      expect([command, stdout.trim(), stderr]).toEqual([command, 'true false false', '']);
    }
  });
});
