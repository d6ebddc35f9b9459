/** A sheet that was rehearsed: the stored file, and what each of its headings was taken for. */
export interface Rehearsal {
  fileId: string;
  fileName: string;
  columns: { heading: string; field: string }[];
}

/** Carries a rehearsal through the page's forms. The server checks all of it again: nothing here is trusted. */
export const toToken = (rehearsal: Rehearsal): string => Buffer.from(JSON.stringify(rehearsal)).toString('base64url');

export function fromToken(token: string): Rehearsal | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof read !== 'object' || read === null) return null;
    const { fileId, fileName, columns } = read as Record<string, unknown>;
    if (typeof fileId !== 'string' || typeof fileName !== 'string' || !Array.isArray(columns)) return null;
    return { fileId, fileName, columns: columns.flatMap((one: Record<string, unknown> | null) => (typeof one?.['heading'] === 'string' && typeof one['field'] === 'string' ? [{ heading: one['heading'], field: one['field'] }] : [])) };
  } catch {
    return null;
  }
}
