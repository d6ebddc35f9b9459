import { readNames } from './region.model.js';

const places = [
  { id: 'a', inegiKey: '01001', slug: 'cerro-trigueno', name: 'Cerro Trigueño' },
  { id: 'b', inegiKey: '01002', slug: 'valle-hondo', name: 'Valle Hondo' },
];

describe('a pasted list of municipalities', () => {
  it('is read by names and keys, as a spreadsheet gives them, and names what it does not know', () => {
    expect(readNames('CERRO TRIGUENO\n\n"Valle Hondo"\n', places)).toEqual({ ids: ['a', 'b'], unknown: [] });
    expect(readNames('1002;Otro lugar', places)).toEqual({ ids: ['b'], unknown: ['Otro lugar'] });
  });
});
