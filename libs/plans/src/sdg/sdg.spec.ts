import fc from 'fast-check';
import { searchSdg, sdgGoal, sdgGoals, sdgTarget, type SdgMatch } from './sdg.js';

const key = (match: SdgMatch): string => (match.kind === 'goal' ? match.goal.key : match.target.key);

describe('goals of the 2030 Agenda', () => {
  it('are 17, with 169 targets and 252 indicators', () => {
    const targets = sdgGoals().flatMap((goal) => goal.targets);
    expect(sdgGoals().map((goal) => goal.key)).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1)));
    expect(new Set(targets.map((target) => target.key)).size).toBe(169);
    expect(targets.flatMap((target) => target.indicators)).toHaveLength(252);
    for (const target of targets) expect(target.key.startsWith(`${target.goal}.`)).toBe(true);
  });

  it('carry their names in both languages and a colour', () => {
    expect(sdgGoal('16')).toMatchObject({
      name: { es: 'Paz, justicia e instituciones sólidas', en: 'Peace, justice and strong institutions' },
      color: '#00689D',
    });
    expect(sdgGoal('18')).toBeUndefined();
  });

  it('finds a target by its key, letters in either case', () => {
    expect(sdgTarget('16.6')?.text).toBe(
      'Crear a todos los niveles instituciones eficaces y transparentes que rindan cuentas',
    );
    expect(sdgTarget('6.B')?.key).toBe('6.b');
    expect(sdgTarget('16.99')).toBeUndefined();
  });
});

describe('search', () => {
  it.each([
    ['16.7', '16.7'],
    ['ODS 6', '6'],
    ['meta 6.b', '6.b'],
    ['educacion', '4'],
    ['climate', '13'],
    ['agua limpia', '6'],
    ['participacion plena de las mujeres', '5.5'],
    ['instituciones eficaces', '16'],
    ['acceso publico a la informacion', '16.10'],
  ])('«%s» finds %s first', (query, expected) => {
    const [first] = searchSdg(query);
    expect(first && key(first)).toBe(expected);
  });

  it('puts goals before the targets that only mention the word', () => {
    const found = searchSdg('agua', 50).map(key);
    expect(found[0]).toBe('6');
    expect(found).toContain('3.9');
  });

  it('finds nothing for nothing, and never more than asked for', () => {
    expect(searchSdg('  ¿? ')).toEqual([]);
    expect(searchSdg('de', 5)).toHaveLength(5);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => expect(searchSdg(query).length).toBeLessThanOrEqual(20)),
    );
  });
});
