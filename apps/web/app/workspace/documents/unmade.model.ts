import { may, runHere, spaceContext } from '../acting.js';
import { newKey } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { DOCUMENTS_OF } from './unmade.queries.js';

/** Documents of a thing that are numbered and sealed but have no file: those being made, and those that failed, with whether the reader may have them made again. */
export async function unmadeDocuments(call: Call, subjectType: 'LetterOfIntent' | 'Body' | 'ActionPlan', subjectId: string) {
  const { documentsOf } = await runHere(call, DOCUMENTS_OF, { subjectType, subjectId });
  return {
    base: call.context.get(spaceContext).base,
    key: newKey(),
    mayRetry: may(call, 'OfficialDocument:retry'),
    awaited: documentsOf.filter(({ state, failure }) => state === 'PENDING' && failure === null),
    documents: documentsOf.filter(({ state, failure }) => state === 'FAILED' || (state === 'PENDING' && failure !== null)),
  };
}

export type Unmade = Awaited<ReturnType<typeof unmadeDocuments>>;
