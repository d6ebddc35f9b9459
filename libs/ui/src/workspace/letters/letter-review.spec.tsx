import { renderToStaticMarkup } from 'react-dom/server';
import { LetterReviewView, type LetterReviewModel } from './letter-review.js';

const model: LetterReviewModel = {
  municipality: 'Albarada',
  queueHref: '/cartas',
  status: { tone: 'now', text: 'En revisión' },
  captured: false,
  steps: [],
  answerBefore: '2026-12-10',
  observable: true,
  version: 4,
  fields: [
    {
      name: 'body',
      label: 'Texto',
      value: 'Uno.\n\nTres.',
      before: 'Uno.\n\nDos.\n\nTres.',
      parts: [
        { name: 'body.1', label: 'Párrafo 1', value: 'Uno.' },
        { name: 'body.2', label: 'Párrafo 2', value: 'Tres.' },
      ],
      removed: ['Dos.'],
    },
  ],
  resubmission: true,
  sheet: null,
  onPaper: false,
  history: [],
};

describe('a letter that was sent again', () => {
  it('lists what was taken out, which cannot be observed', () => {
    const html = renderToStaticMarkup(<LetterReviewView model={model} idempotencyKey="k" />);
    expect(html).toContain('Se quitó:</span> <del lang="es-MX">Dos.</del>');
    expect([...html.matchAll(/name="(observation\.[^"]+)"/g)].map(([, name]) => name)).toEqual(['observation.body.1', 'observation.body.2', 'observation.body']);
  });
});
