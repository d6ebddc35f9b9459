import { RouterContextProvider } from 'react-router';
import { executeContext, localeContext } from '../../context.js';
import { spaceContext } from '../acting.js';
import { unmadeDocuments } from './unmade.model.js';

const FOLIO = 'TQ-99001-ACUSE-2026-0001-J0';

describe('documents that are awaited', () => {
  const awaited = async (state: string, read: { folio: string; downloadPath: string | null }[], failure: string | null = null) => {
    const context = new RouterContextProvider();
    context.set(spaceContext, { base: '/espacio/ejemplo/albarada', membership: { id: 'm', rights: [] }, locale: 'es' } as never);
    context.set(localeContext, 'es');
    context.set(executeContext, (async () => ({ data: { documentsOf: [{ id: 'd', folio: FOLIO, title: 'Acuse', state, failure }] } })) as never);
    const unmade = await unmadeDocuments({ context, request: new Request('https://tequio.example/espacio') } as never, 'LetterOfIntent', 'letter', read);
    return unmade.awaited.map(({ folio }) => folio);
  };

  it('are those being made, and one that was made after its page had read that it was not', async () => {
    expect(await awaited('PENDING', [])).toEqual([FOLIO]);
    expect(await awaited('VALID', [{ folio: FOLIO, downloadPath: null }])).toEqual([FOLIO]);
    expect(await awaited('VALID', [{ folio: FOLIO, downloadPath: '/files/a.pdf' }])).toEqual([]);
    expect(await awaited('VALID', [])).toEqual([]);
  });

  it('are none that could not be made, nor one that no longer stands', async () => {
    expect(await awaited('PENDING', [{ folio: FOLIO, downloadPath: null }], 'falló')).toEqual([]);
    for (const state of ['FAILED', 'ANNULLED']) expect(await awaited(state, [{ folio: FOLIO, downloadPath: null }])).toEqual([]);
  });
});
