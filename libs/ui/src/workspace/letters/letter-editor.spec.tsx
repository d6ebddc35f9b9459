import { renderToStaticMarkup } from 'react-dom/server';
import type { Confirmation } from '../form/confirm.js';
import { letterFieldNames, LetterEditorView, type LetterEditorModel, type LetterFieldName } from './letter-editor.js';

const asked = (title: string): Confirmation & { pageHref: string } => ({ title, consequences: [], confirmLabel: title, intent: title, idempotencyKey: 'k', pageHref: `/${title}` });

const draft: LetterEditorModel = {
  id: '1',
  homeHref: '/',
  status: { tone: 'now', text: 'Borrador' },
  steps: [],
  version: 1,
  readOnly: false,
  sent: false,
  values: Object.fromEntries(letterFieldNames.map((name) => [name, 'x'])) as Record<LetterFieldName, string>,
  from: {},
  observations: {},
  plans: [],
  acknowledgements: [],
  sections: [{ kind: 'complete' }, { kind: 'complete' }, { kind: 'complete' }, { kind: 'complete' }],
  signature: { kind: 'missing', who: 'Ana', freeze: asked('congelar') },
  maxUploadBytes: 1,
  missing: ['Congelarla y recabar la firma'],
  wrong: [],
  pdfHref: '/borrador.pdf',
  sheet: { folio: null, parts: [], signatures: [] },
  presence: [],
  history: [],
};

/** The filled buttons of the bar, by their words. */
function nextActs(change: Partial<LetterEditorModel>): string[] {
  const html = renderToStaticMarkup(<LetterEditorView model={{ ...draft, ...change }} idempotencyKey="k" />);
  const bar = html.slice(html.indexOf('<section class="bar"'));
  return [...bar.matchAll(/<a class="btn btn--go"[^>]*href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href, label]) => `${label} → ${href}`);
}

describe('the bar of the letter’s editor', () => {
  it('offers as its one filled button the next step of the letter', () => {
    expect(nextActs({})).toEqual(['Congelar para firma → /congelar']);
    const frozen = { readOnly: true, signature: { kind: 'asked', who: 'Ana', folio: 'TQ', documentHref: '/carta.pdf' }, missing: ['Subir la copia firmada'] } as const;
    expect(nextActs({ ...frozen, missing: [...frozen.missing] })).toEqual(['Subir la carta firmada en papel → #letter-signature']);
    const signed = { readOnly: true, signature: { kind: 'signed', who: 'Ana', day: '2026-11-20', folio: 'TQ', documentHref: null, copyHref: null }, missing: [], submit: asked('enviar') } as const;
    expect(nextActs({ ...signed, missing: [] })).toEqual(['Enviar la carta → /enviar']);
    expect(nextActs({ ...signed, missing: [], submit: undefined })).toEqual([]);
  });

  it('leads to what the next step lacks', () => {
    const signature = { kind: 'missing', who: 'Ana' } as const;
    expect(nextActs({ signature, firstMissing: 'body' })).toEqual(['Ir a lo primero que falta → #f-body']);
    const late = { text: 'El fin de la administración debe ser posterior a la fecha.', field: 'termEnd' as const };
    expect(nextActs({ signature, wrong: [late] })).toEqual(['Ir a lo primero por corregir → #f-termEnd']);
    const observations = { body: [{ id: 'o', text: 'Falta el plan.', office: 'Instituto', day: '2026-11-20' }] };
    expect(nextActs({ signature, observations })).toEqual(['Ir a la primera observación → #f-body']);
  });

  it('counts apart what is missing and what is wrong, and marks the field that is', () => {
    const wrong = [{ text: 'El fin de la administración debe ser posterior a la fecha.', field: 'termEnd' as const }];
    const html = renderToStaticMarkup(<LetterEditorView model={{ ...draft, wrong }} idempotencyKey="k" />);
    expect(html).toContain('Falta 1 cosa y hay 1 por corregir para poder enviarla');
    expect(html).toMatch(/<input [^>]*id="f-termEnd"[^>]*aria-invalid="true"/);
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
    expect(renderToStaticMarkup(<LetterEditorView model={{ ...draft, missing: [], wrong }} idempotencyKey="k" />)).toContain('Hay 1 cosa por corregir para poder enviarla');
  });

  it('shows under a field all that was observed of it, with the part that each is of', () => {
    const of = (id: string, about: string) => ({ id, about, text: `Corrija ${id}.`, office: 'Instituto', day: '2026-11-20' });
    const html = renderToStaticMarkup(<LetterEditorView model={{ ...draft, observations: { body: [of('a', 'Párrafo 1'), of('b', 'Párrafo 3')] } }} idempotencyKey="k" />);
    for (const said of ['<b>Párrafo 1: </b>Corrija a.', '<b>Párrafo 3: </b>Corrija b.', 'Faltan 2 observaciones']) expect(html).toContain(said);
  });

  it('has the draft as a link beside it', () => {
    const html = renderToStaticMarkup(<LetterEditorView model={draft} idempotencyKey="k" />);
    expect(html).toContain('<a href="/borrador.pdf">Borrador en PDF</a>');
    expect(html).not.toContain('name="signedCopy"');
  });
});
