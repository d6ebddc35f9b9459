import type { Standing } from './institute-home.data.js';
import { filtered, readListQuery } from './institute-home.model.js';

const TODAY = '2026-11-29';

describe('the institute’s list of municipalities', () => {
  const place = (name: string, { idle = false, movedOn = TODAY, reply, liaison = 'Ana' }: { idle?: boolean; movedOn?: string; reply?: string; liaison?: string | null } = {}) =>
    ({
      municipality: { name, inegiKey: '99001', stage: 'LETTER_ACCEPTED', groups: [], idle, lastMovementAt: `${movedOn}T12:00:00Z` },
      letter: reply ? { state: 'SUBMITTED', replyDueOn: reply } : null,
      liaison,
      invited: false,
      idleAfterMonths: 6,
    }) as unknown as Standing;
  const all = [
    place('Albarada'),
    place('Bellavista', { liaison: null }),
    place('Cañada', { idle: true, movedOn: '2026-03-01' }),
    place('Durazno', { reply: '2026-12-10' }),
    place('Encino', { idle: true, movedOn: '2025-09-01' }),
    place('Fresno', { reply: '2026-11-01', liaison: null }),
  ];
  const order = (query: string) => filtered(all, readListQuery(new URLSearchParams(query)), TODAY).map(({ standing }) => standing.municipality.name);

  it('begins with who needs help most, the longest without a movement first', () => {
    expect(order('')).toEqual(['Fresno', 'Durazno', 'Encino', 'Cañada', 'Bellavista', 'Albarada']);
    expect(order('orden=need-desc')).toEqual(['Albarada', 'Bellavista', 'Cañada', 'Encino', 'Durazno', 'Fresno']);
  });

  it('is ordered by what its reader chooses, and as usual where that is nothing known', () => {
    expect(order('orden=name')).toEqual(['Albarada', 'Bellavista', 'Cañada', 'Durazno', 'Encino', 'Fresno']);
    expect(order('orden=idle')[0]).toBe('Albarada');
    expect(order('orden=idle-desc')[0]).toBe('Encino');
    expect(order('orden=quizás')).toEqual(order(''));
  });
});
