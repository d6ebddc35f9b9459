import { withRemedy } from './remedy.js';

const second = { value: 'Lo propuesto.', paragraph: { part: 2, said: 'Lo observado.' } };

describe('the remedy of an observation', () => {
  it('takes the place of the whole field where it is of the field', () => {
    expect(withRemedy('Lo que se tecleó', { value: 'Lo propuesto' })).toBe('Lo propuesto');
  });

  it('takes the place of its paragraph and leaves what was typed in the others', () => {
    expect(withRemedy('Lo primero, cambiado.\n\nLo observado.\n\nLo tercero, cambiado.', second)).toBe('Lo primero, cambiado.\n\nLo propuesto.\n\nLo tercero, cambiado.');
    expect(withRemedy('Lo primero.\n\nLo observado, con un cambio.\n\nLo tercero.', second)).toBe('Lo primero.\n\nLo propuesto.\n\nLo tercero.');
  });

  it('finds its paragraph where others were written above it or taken away', () => {
    expect(withRemedy('Nuevo.\n\nLo primero.\n\nLo observado.', second)).toBe('Nuevo.\n\nLo primero.\n\nLo propuesto.');
    expect(withRemedy('Lo observado.', second)).toBe('Lo propuesto.');
  });

  it('stands at the end where its paragraph is gone', () => {
    expect(withRemedy('Lo primero.', second)).toBe('Lo primero.\n\nLo propuesto.');
    expect(withRemedy('', second)).toBe('Lo propuesto.');
  });

  it('reads the line ends that a browser posts', () => {
    expect(withRemedy('Lo primero.\r\n\r\nLo observado.\r\n\r\nLo tercero.', second)).toBe('Lo primero.\n\nLo propuesto.\n\nLo tercero.');
  });
});
