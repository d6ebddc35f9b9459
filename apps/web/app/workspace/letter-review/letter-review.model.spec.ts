import { partsBeside, queueRow, sentBefore } from './letter-review.model.js';

describe('a letter that was frozen more often than it was sent', () => {
  const version = (number: number, submittedAt: string | null) => ({ number, submittedAt });
  const sent = '2026-03-02T18:00:00Z';
  const again = '2026-03-09T18:00:00Z';
  const row = (...versions: ReturnType<typeof version>[]) =>
    queueRow(
      {
        id: 'carta',
        state: 'SUBMITTED',
        createdAt: sent,
        submittedAt: sent,
        replyDueOn: null,
        correctBy: null,
        versions,
        municipality: { name: 'Villa Ejemplo', slug: 'villa-ejemplo' },
      },
      '/espacio/ejemplo',
      '2026-03-03',
      'es',
    ).round;

  it('counts what was sent, and compares with nothing else', () => {
    const first = [version(3, sent), version(2, null), version(1, null)];
    expect(row(...first)).toBe(1);
    expect(sentBefore({ versions: first })).toBeUndefined();
    const second = [version(4, again), version(3, null), version(2, sent), version(1, null)];
    expect(row(...second)).toBe(2);
    expect(sentBefore({ versions: second })).toEqual(version(2, sent));
  });
});

describe('the parts of a letter that was sent again', () => {
  it('shows one that was taken out in the middle without making the others look changed', () => {
    expect(partsBeside(['Uno.', 'Tres.'], ['Uno.', 'Dos.', 'Tres.'])).toEqual({ parts: [{ value: 'Uno.' }, { value: 'Tres.' }], removed: ['Dos.'] });
    expect(partsBeside(['Uno.', 'Dos.'], ['Uno.', 'Dos.', 'Tres.'])).toEqual({ parts: [{ value: 'Uno.' }, { value: 'Dos.' }], removed: ['Tres.'] });
  });

  it('shows one that was put in as new, and one that changed beside what it said', () => {
    expect(partsBeside(['Uno.', 'Nuevo.', 'Dos.'], ['Uno.', 'Dos.'])).toEqual({ parts: [{ value: 'Uno.' }, { value: 'Nuevo.', before: '' }, { value: 'Dos.' }], removed: [] });
    expect(partsBeside(['Uno.', 'Dos, distinto.', 'Tres.'], ['Uno.', 'Dos.', 'Tres.', 'Cuatro.'])).toEqual({
      parts: [{ value: 'Uno.' }, { value: 'Dos, distinto.', before: 'Dos.' }, { value: 'Tres.' }],
      removed: ['Cuatro.'],
    });
  });

  it('has nothing to show where nothing changed', () => {
    expect(partsBeside(['Uno.', 'Dos.'], ['Uno.', 'Dos.'])).toEqual({ parts: [{ value: 'Uno.' }, { value: 'Dos.' }], removed: [] });
  });
});
