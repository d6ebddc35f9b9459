import { issuesOf } from '@tequio/platform';
import { flowerThirsty } from '../testing/garden.js';
import { exampleOf, fits, misworded, wordedBy, wordsOfProduct, wordsSchema } from './notice-words.js';

const words = { subject: 'Agua para {flor}', opening: null, body: 'Riegue a {flor} con {regadera}.', closing: null };
const codes = (change: object) => {
  const input = { ...words, ...change };
  const parsed = wordsSchema(flowerThirsty.wording!).safeParse(input);
  return parsed.success ? [] : issuesOf(parsed.error, input).map(({ path, code }) => `${path} ${code.replace('notifications.input.', '').replace('platform.input.', '')}`);
};

describe('the words of a notice', () => {
  it('are whole in the product', () => {
    expect(misworded()).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ subject: 'Agua para {flores}' }, ['subject placeholder_near']],
    [{ subject: 'Agua para {gobernadora}' }, ['subject placeholder_unknown']],
    [{ body: 'Riegue a {flor' }, ['body placeholder_open']],
    [{ opening: 'Hola {{flor}}' }, ['opening placeholder_open']],
    [{ subject: 'Agua', body: 'Riegue con {regadera}.' }, ['body words_missing']],
    // Among other notices the opening and the closing are not told.
    [{ subject: 'Agua', body: 'Riegue.', closing: '{flor}' }, ['body words_missing']],
    [{ subject: 'Agua para {flor}\r\nBcc: todos@ejemplo.mx' }, ['subject words_break']],
    [{ subject: 'Agua para {flor}: https://ejemplo.mx' }, ['subject words_link']],
    [{ subject: 'Agua <b>ya</b> para {flor}' }, ['subject words_markup']],
    [{ body: 'Riegue a {flor}<br>ya &nbsp;' }, ['body words_markup']],
    [{ body: 'Riegue a {flor} si x < 3 & y > 2' }, []],
    [{ subject: `{flor} ${'a'.repeat(150)}` }, ['subject too_long']],
    [{ subject: '' }, ['subject required']],
    [{ opening: '   ', closing: undefined }, []],
  ])('%j is answered with %j', (change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('begin with the product’s, which fit', () => {
    const product = wordsOfProduct(flowerThirsty, 'now', 'es');
    expect(product).toEqual({ subject: '{flor} tiene sed', opening: null, body: 'Riéguela ya con {regadera}.', closing: null });
    expect(fits({ kind: 'garden.flower_thirsty', situation: 'now', locale: 'es' }, product)).toBe(true);
    expect(fits({ kind: 'garden.flower_thirsty', situation: 'later', locale: 'es' }, product)).toBe(false);
    expect(fits({ kind: 'garden.flower_gone', situation: 'now', locale: 'es' }, product)).toBe(false);
    expect(fits({ kind: 'garden.gate_key', situation: 'now', locale: 'es' }, product)).toBe(false);
  });

  it('say the same facts, and keep the button', () => {
    const example = exampleOf(flowerThirsty, 'soon', 'es');
    expect(example).toMatchObject({ subject: 'Margarita tendrá sed', paragraphs: ['Riéguela con la regadera.'] });
    const told = { ...example, told: { situation: 'soon', facts: { name: '{regadera}\r\nBcc: x', can: 'agua\n\nde lluvia' } } };
    expect(wordedBy(flowerThirsty, { ...words, opening: 'Buen día:', closing: 'Gracias, {flor}.' }, told)).toMatchObject({
      subject: 'Agua para {regadera}\r\nBcc: x',
      // What a fact says is a fact: neither filled in again nor parted.
      paragraphs: ['Riegue a {regadera}\r\nBcc: x con agua\n\nde lluvia.'],
      opening: 'Buen día:',
      closing: 'Gracias, {regadera}\r\nBcc: x.',
      action: { label: 'Regar', path: '/' },
    });
  });
});
