import { z } from 'zod';
import { issuesOf } from '../errors/input.js';
import { fillable, fillPlaceholders, nearestName } from './placeholders.js';

const NAMES = ['municipio', 'fecha_limite', 'motivo'];

describe('placeholders', () => {
  it('are filled once, by what is known', () => {
    expect(fillPlaceholders('{municipio}: {motivo} {otro}', { municipio: '{motivo}', motivo: 'obra' })).toBe('{motivo}: obra {otro}');
    expect(fillPlaceholders('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  it.each([
    ['Municipio', 'municipio'],
    ['muncipio', 'municipio'],
    ['Fecha límite', 'fecha_limite'],
    ['fecha', 'fecha_limite'],
    ['motivos', 'motivo'],
    ['municipality', null],
    ['', null],
    ['x', null],
  ])('%j is probably %j', (written, meant) => {
    expect(nearestName(written, NAMES)).toBe(meant);
  });

  it.each([
    ['De {municipio}', []],
    ['De {muncipio}', ['platform.input.placeholder_near']],
    ['De {gobernadora}', ['platform.input.placeholder_unknown']],
    ['De {municipio', ['platform.input.placeholder_open']],
    ['De {{municipio}}', ['platform.input.placeholder_open']],
    ['De }', ['platform.input.placeholder_open']],
  ])('%j is refused with %j', (text, codes) => {
    const parsed = fillable(z.string(), NAMES).safeParse(text);
    expect(parsed.success ? [] : issuesOf(parsed.error, text).map(({ code }) => code)).toEqual(codes);
  });
});
