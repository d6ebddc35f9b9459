import { sdgSearch } from '@tequio/ui';
import { sdgChoices, wrongDates } from './commitment.model.js';

describe('the goals to choose from', () => {
  const choices = sdgChoices([
    { key: '6', name: 'Agua limpia y saneamiento', title: 'Garantizar la disponibilidad de agua', targets: [{ key: '6.1', text: 'Lograr el acceso universal al agua potable' }] },
    { key: '16', name: 'Paz, justicia e instituciones sólidas', title: 'Promover sociedades justas', targets: [{ key: '16.7', text: 'Decisiones inclusivas, participativas y representativas' }] },
  ] as Parameters<typeof sdgChoices>[0]);
  const found = (typed: string) => choices.filter(sdgSearch(typed)).map(({ code }) => code);

  it('are found by the name that they are known by, their targets too, in any order and without accents', () => {
    expect(found('agua limpia')).toEqual(['6', '6.1']);
    expect(found('LIMPIA  potable agua')).toEqual(['6.1']);
    expect(found('solidas')).toEqual(['16', '16.7']);
    expect(found('16.7')).toEqual(['16.7']);
    expect(found('energía')).toEqual([]);
    expect(found('')).toHaveLength(4);
  });
});

describe('the dates of a commitment', () => {
  const wrong = (startsOn: string | null, endsOn: string | null, ...due: [state: string, dueOn: string | null][]) =>
    wrongDates(
      { startsOn, endsOn, plan: { startsOn: '2027-01-01', endsOn: '2027-12-31' }, milestones: due.map(([state, dueOn]) => ({ state, dueOn })) } as Parameters<typeof wrongDates>[0],
      'es',
    );

  it('are said to be wrong where they are written', () => {
    expect(wrong('2027-02-01', '2028-01-31')).toEqual({ ends: 'Las fechas del compromiso deben estar dentro del plan, del 1 de enero de 2027 al 31 de diciembre de 2027.' });
    expect(wrong('2027-02-01', '2027-06-30', ['PENDING', '2027-06-30'], ['PENDING', '2027-07-01'], ['CANCELLED', '2027-08-01'])).toEqual({
      'milestones.1.ends': 'El hito debe terminar dentro del compromiso, del 1 de febrero de 2027 al 30 de junio de 2027.',
    });
    expect(wrong(null, '2027-06-30', ['PENDING', '2027-07-01'])).toEqual({ 'milestones.0.ends': 'El hito debe terminar dentro del compromiso, a más tardar el 30 de junio de 2027.' });
  });

  it('are left alone where they agree or are not there yet', () => {
    expect(wrong('2027-01-01', '2027-12-31', ['PENDING', '2027-12-31'], ['PENDING', null])).toEqual({});
    expect(wrong(null, null, ['PENDING', '2029-01-01'])).toEqual({});
  });
});
