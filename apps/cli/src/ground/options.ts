import { Fault } from '@tequio/api/process';

/** A number that a command was given. Throws a `Fault` where it is none. */
export function counted(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new Fault('cli.ground.number', { value });
  return Number(value);
}

/** Where jobs are kept in a trial. Throws a `Fault` where there is no such place. */
export function backendNamed(value: string): 'postgres' | 'redis' {
  if (value !== 'postgres' && value !== 'redis') throw new Fault('cli.ground.backend', { value });
  return value;
}
