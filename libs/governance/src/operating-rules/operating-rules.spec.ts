import { readFileSync } from 'node:fs';
import { EXPRESSED } from './examples/examples.fixture.js';
import type { Place } from './examples/words.fixture.js';
import { operatingRulesSchema } from './operating-rules.schema.js';
import { rulesInWords } from './rules-in-words.js';

interface Example {
  id: string;
  rules: Record<string, unknown>;
}
const examples = JSON.parse(readFileSync(new URL('../../assets/operating-rules-examples.json', import.meta.url), 'utf8')) as Example[];
const follow = (value: unknown, path: string) => path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
const places = (place: Place | Place[]) => (Array.isArray(place) ? place : [place]);

describe('the operating rules of real bodies', () => {
  it('has all 27 of them', () => {
    expect(examples).toHaveLength(27);
    expect(Object.keys(EXPRESSED).sort()).toEqual(examples.map(({ id }) => id));
  });

  it.each(examples.map((example) => [example.id, example] as const))('%s is expressed whole', (id, { rules: said }) => {
    const { rules, places: kept } = EXPRESSED[id]!;
    const parsed = operatingRulesSchema.parse(rules);
    expect(parsed).toEqual(rules);
    expect(Object.keys(kept).sort()).toEqual(Object.keys(said).sort());
    for (const [key, value] of Object.entries(said)) {
      for (const place of places(kept[key]!)) {
        if ('record' in place) continue;
        const found = follow(parsed, place.rule);
        expect([id, key, found]).not.toEqual([id, key, undefined]);
        // Figures, switches and lists are the same figure, switch and list; words may be told otherwise.
        if (typeof value === 'number' && typeof found !== 'object') expect([id, key, found]).toEqual([id, key, typeof found === 'boolean' ? true : value]);
        if (value === true && typeof found === 'boolean') expect(found).toBe(true);
        if (Array.isArray(value) && Array.isArray(found)) expect([id, key, found.length]).toEqual([id, key, value.length]);
      }
    }
    expect(rulesInWords(parsed, 'es', (sector) => sector).every(({ text }) => text && !/\{\w+\}/.test(text))).toBe(true);
  });

  it('keeps every figure that an example states', () => {
    const figures = (value: unknown): number[] => (typeof value === 'number' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(figures) : []);
    for (const { id, rules: said } of examples) {
      const kept = new Set(figures(EXPRESSED[id]!.rules));
      const recorded = Object.entries(EXPRESSED[id]!.places)
        .filter(([, place]) => places(place).every((one) => 'record' in one))
        .map(([key]) => key);
      // One alternate a seat is how the schema says seven alternates of seven seats.
      const own = Object.entries(said).filter(([key]) => !recorded.includes(key) && !(id === 'EX-06' && key === 'alternates'));
      for (const [key, value] of own) for (const figure of figures(value)) expect([id, key, kept.has(figure)]).toEqual([id, key, true]);
    }
  });

  it('refuses a word that it does not know instead of forgetting it', () => {
    expect(operatingRulesSchema.safeParse({ quorums: {} }).success).toBe(false);
    expect(operatingRulesSchema.safeParse({ quorum: { overall: { kind: 'more_than_half', floor: 2 } } }).success).toBe(false);
  });
});

describe('rules in plain words', () => {
  const names: Record<string, string> = { civil_society: 'Sociedad civil', government: 'Gobierno' };
  it('says them as a person would', () => {
    const rules = operatingRulesSchema.parse({
      composition: { minimum: 3, bySector: [{ sector: 'civil_society', minimumPercent: 51 }, { sector: 'government', minimum: 1, maximum: 1 }] },
      seats: { term: { amount: 1, unit: 'years' }, alternates: { allowed: true } },
      sittings: { notice: [{ kind: 'ordinary', minimum: { amount: 3, unit: 'working_days' } }], periodicity: [{ kind: 'ordinary', every: { amount: 2, unit: 'months' } }] },
      quorum: { overall: { kind: 'half_plus_one' }, secondCall: { within: { amount: 3, unit: 'working_days' }, needs: { kind: 'present' } } },
      decisions: { majority: { of: 'present', needs: { kind: 'more_than_half' } }, castingVote: 'chair' },
    });
    expect(rulesInWords(rules, 'es', (key) => names[key]!).map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
      'Integración: Al menos 3 integrantes',
      'Integración: Sociedad civil: al menos 51 % de los asientos con voto',
      'Integración: Gobierno: 1 asiento',
      'Periodo: 1 año en el cargo',
      'Suplencias: Cada asiento puede tener suplente',
      'Periodicidad: Sesión ordinaria: al menos 1 cada 2 meses',
      'Convocatoria: Sesión ordinaria: con 3 días hábiles de anticipación como mínimo',
      'Quórum: La mitad más uno',
      'Segunda convocatoria: Dentro de 3 días hábiles; con quienes asistan',
      'Votación: Más de la mitad de quienes asisten',
      'Voto de calidad: En caso de empate decide la presidencia',
    ]);
  });
});
