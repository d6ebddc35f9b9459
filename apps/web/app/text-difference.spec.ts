import fc from 'fast-check';
import { differenceOf, type Stretch } from './text-difference.js';

const read = (stretches: readonly Stretch[] | null, left: Stretch['kind']) =>
  stretches
    ?.filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')
    .split(/\s+/)
    .filter(Boolean);

describe('the difference of two texts', () => {
  it('names the words that went and those that came', () => {
    expect(differenceOf('Con personal y equipo propios; 200 mil pesos.', 'Con personal y equipo propios; 240 mil pesos.')).toEqual([
      { kind: 'same', text: 'Con personal y equipo propios; ' },
      { kind: 'out', text: '200 ' },
      { kind: 'in', text: '240 ' },
      { kind: 'same', text: 'mil pesos. ' },
    ]);
  });

  it('can be read as either text', () => {
    const text = fc.array(fc.constantFrom('agua', 'luz', 'calle', 'obra'), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (was, is) => {
        const found = differenceOf(was, is);
        if (!found) return;
        expect(read(found, 'in')).toEqual(was.split(' '));
        expect(read(found, 'out')).toEqual(is.split(' '));
      }),
    );
  });

  it('shortens what stayed, and gives up on texts that share little', () => {
    const long = Array.from({ length: 300 }, (_, at) => `palabra${at}`).join(' ');
    const [same, , last] = differenceOf(`${long} sesenta días`, `${long} noventa días`)!;
    expect(same!.text).toMatch(/^… palabra275 /);
    expect(last).toEqual({ kind: 'in', text: 'noventa ' });
    expect(differenceOf('Uno dos tres cuatro.', 'Algo por completo distinto.')).toBeNull();
  });
});
