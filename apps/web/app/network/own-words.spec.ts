import { inOwnWords, ownWordsIn } from './own-words.js';

const terms = [
  { key: 'SECRETARIAT', locale: 'es', one: 'mesa de gobierno abierto', many: 'mesas de gobierno abierto', own: true },
  { key: 'SECRETARIAT', locale: 'en', one: 'open government table', many: 'open government tables', own: true },
  { key: 'PLAN', locale: 'es', one: 'plan de acción local', many: 'planes de acción locales', own: false },
] as const;

describe('a network’s own words on pages', () => {
  const words = ownWordsIn(terms, 'es');

  it('takes its words in the language of the page, and leaves the page’s where it has none', () => {
    expect(inOwnWords(words, { key: 'SECRETARIAT', otherwise: 'Secretariado' })).toBe('Mesa de gobierno abierto');
    expect(inOwnWords(ownWordsIn(terms, 'en'), { key: 'SECRETARIAT', form: 'many', otherwise: 'Secretariats' })).toBe('Open government tables');
    expect(inOwnWords(words, { key: 'PLAN', otherwise: 'Plan' })).toBe('Plan');
  });

  it('begins with a capital where the page does', () => {
    const phrase = ({ one }: { one: string }) => `${one} de Cerro Alto`;
    expect(inOwnWords(words, { key: 'SECRETARIAT', otherwise: 'Secretariado de Cerro Alto', phrase })).toBe('Mesa de gobierno abierto de Cerro Alto');
    expect(inOwnWords(words, { key: 'SECRETARIAT', otherwise: 'municipios con secretariado', phrase: ({ one }) => `municipios con ${one}` })).toBe(
      'municipios con mesa de gobierno abierto',
    );
  });
});
