import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { groupByTime, NextHero, NextList, type NextTask } from './next.js';
import { StageMini, TrackStepper } from './stages.js';

const today = '2026-11-24';
const task = (id: string, due: string | null): NextTask => ({ id, title: `Tarea ${id}`, consequence: 'Pasa algo.', href: `/t/${id}`, due, mine: false, owner: { name: 'Facilitación' }, actionLabel: 'Hacerla' });

describe('what is next', () => {
  it('groups by time and keeps the given order inside a group', () => {
    const groups = groupByTime([task('a', '2026-11-20'), task('b', '2026-11-28'), task('c', '2026-11-26'), task('d', '2027-01-02'), task('e', null)], today);
    expect(groups.map((group) => [group.group, group.items.map((item) => item.id)])).toEqual([
      ['overdue', ['a']],
      ['week', ['b', 'c']],
      ['later', ['d']],
      ['undated', ['e']],
    ]);
  });

  it('puts every task in exactly one group', () => {
    const due = fc.option(fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.array(due), (dues) => {
        const items = dues.map((day, index) => task(String(index), day));
        const grouped = groupByTime(items, today).flatMap((group) => group.items.map((item) => item.id));
        expect([...grouped].sort()).toEqual(items.map((item) => item.id).sort());
      }),
    );
  });

  it('says the day in words, how many days are left, and marks what is overdue', () => {
    const html = renderToStaticMarkup(<NextList items={[task('a', '2026-11-20'), task('b', '2026-11-30')]} today={today} />);
    expect(html).toContain('vie 20 nov');
    expect(html).toContain('venció hace 4 días');
    expect(html).toContain('when--late');
    expect(html).toContain('en 6 días');
  });

  it('has one filled button and a heading that names the region', () => {
    const html = renderToStaticMarkup(<NextHero task={{ ...task('a', '2026-11-27'), mine: true }} today={today} />);
    expect(html.match(/btn--go/g)).toHaveLength(1);
    expect(html).toContain('aria-labelledby="next-now"');
    expect(html).toContain('Faltan 3 días. Le toca a usted');
  });
});

describe('stages', () => {
  it('marks the current step and no other', () => {
    const html = renderToStaticMarkup(
      <TrackStepper
        label="Etapas"
        steps={[
          { label: 'Carta', detail: 'aceptada', state: 'done' },
          { label: 'Secretariado', detail: 'en curso', state: 'current' },
          { label: 'Plan', detail: 'después', state: 'ahead' },
        ]}
      />,
    );
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-current="step".*Secretariado/);
  });

  it('says in words what the small stepper shows', () => {
    expect(renderToStaticMarkup(<StageMini stage={{ position: 2, total: 6, unrecorded: [], name: 'secretariado', stalled: true }} />)).toContain('2 de 6, secretariado');
    const skipped = renderToStaticMarkup(<StageMini stage={{ position: 5, total: 6, unrecorded: [3], name: 'implementación', stalled: false }} />);
    expect(skipped).toContain('4 de 6, implementación');
    expect(skipped.match(/<i class="ok">/g)).toHaveLength(3);
    expect(renderToStaticMarkup(<StageMini stage={{ position: 0, total: 6, unrecorded: [], name: 'sin carta', stalled: false }} />)).toContain('<small>sin carta</small>');
  });
});
