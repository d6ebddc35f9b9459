const kinds = new Set<string>();

/** A kind of thing that can be found and filtered by, as `commitment`; lives with the context that registers its documents. */
export function defineSearchKind(key: string): string {
  if (!/^[a-z][a-z_]{1,39}$/.test(key)) throw new Error(`search kind ${key} is not lower case`);
  if (kinds.has(key)) throw new Error(`search kind ${key} is defined twice`);
  kinds.add(key);
  return key;
}

export const isSearchKind = (key: string): boolean => kinds.has(key);

/** Found from the register of municipalities itself: each is there from the day that its network opens. */
export const MUNICIPALITY_KIND = defineSearchKind('municipality');
