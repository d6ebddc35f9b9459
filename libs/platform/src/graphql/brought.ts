const BROUGHT = Symbol('brought');

type Bearer = { [BROUGHT]?: Record<string, unknown> };

/** Says what a field of this parent will answer, because the read that found the parent has found it too. */
export function bring(parent: object, field: string, value: unknown): void {
  ((parent as Bearer)[BROUGHT] ??= {})[field] = value;
}

/** What was brought along for this field; undefined where nothing was. */
export function broughtFor(parent: unknown, field: string): unknown {
  return (parent as Bearer | null)?.[BROUGHT]?.[field];
}
