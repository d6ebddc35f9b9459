import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  command?: string[];
  entrypoint?: string[];
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  volumes?: string[];
  profiles?: string[];
}

export const root = new URL('../../../../', import.meta.url);
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, unknown> };

/** As `docker compose` fills `${NAME:-default}` and `${NAME:?message}`. */
export function filled(text: string, variables: Record<string, string>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind: string | undefined, rest: string | undefined) => {
    const value = variables[name] || (kind === '-' ? rest : undefined);
    if (value === undefined) throw new Error(`${name}: ${rest ?? 'not set'}`);
    return value;
  });
}

/** What a process of the service finds in its environment: what the image sets, and over it what the service does. */
export function variablesOf(service: string, dotEnv: Record<string, string>): Record<string, string> {
  const image = /^ENV (.+)$/m.exec(read('infra/images/Dockerfile').split('\nFROM ').at(-1)!)![1]!;
  const own = Object.entries(compose.services[service]!.environment!).map(([name, value]) => [name, filled(value, dotEnv)] as const);
  return Object.fromEntries([...image.split(' ').map((pair) => pair.split('=') as [string, string]), ...own]);
}
