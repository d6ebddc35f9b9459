import { may, runHere, spaceContext } from '../acting.js';
import { newKey } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { DOCUMENTS_OF } from './unmade.queries.js';

/**
 * Documents of a thing that are numbered and sealed but have no file: those being made, and those that failed, with whether
 * the reader may have them made again.
 * @param read the thing's documents as they were read before: one whose file was made since then is still awaited, or the
 * page would show neither its file nor that it comes.
 */
export async function unmadeDocuments(
  call: Call,
  subjectType: 'LetterOfIntent' | 'Body' | 'ActionPlan',
  subjectId: string,
  read: readonly ({ folio: string; downloadPath?: string | null } | null | undefined)[] = [],
) {
  const { documentsOf } = await runHere(call, DOCUMENTS_OF, { subjectType, subjectId });
  return {
    base: call.context.get(spaceContext).base,
    key: newKey(),
    mayRetry: may(call, 'OfficialDocument:retry'),
    awaited: documentsOf.filter(({ state, failure, folio }) => (state === 'PENDING' ? failure === null : state === 'VALID' && read.some((one) => one?.folio === folio && !one.downloadPath))),
    documents: documentsOf.filter(({ state, failure }) => state === 'FAILED' || (state === 'PENDING' && failure !== null)),
  };
}

export type Unmade = Awaited<ReturnType<typeof unmadeDocuments>>;
