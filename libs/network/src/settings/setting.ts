import type { z } from 'zod';

/** A value that each network may set for itself: a term, a threshold, a format. Defined where it is used. */
export interface Setting<T extends z.ZodType = z.ZodType> {
  readonly key: string;
  readonly schema: T;
  readonly initial: z.output<T>;
}

const settings = new Map<string, Setting>();

export function defineSetting<T extends z.ZodType>(key: string, schema: T, initial: z.output<T>): Setting<T> {
  if (settings.has(key)) throw new Error(`setting ${key} is defined twice`);
  const setting: Setting<T> = { key, schema, initial };
  settings.set(key, setting);
  return setting;
}

export const findSetting = (key: string): Setting | undefined => settings.get(key);
export const allSettings = (): readonly Setting[] => [...settings.values()];
