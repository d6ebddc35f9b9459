import { partsBeside } from './letter-review.model.js';

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
