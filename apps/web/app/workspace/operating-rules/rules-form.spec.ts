import { rulesField, rulesFrom, rulesValues } from './rules-form.js';

const sectors = [{ key: 'government' }, { key: 'civil_society' }];
const network = {
  composition: { minimum: 5, odd: true, bySector: [{ sector: 'government', maximum: 2 }, { sector: 'civil_society', minimum: 2, majority: true }], incompatibilities: ['Parentesco'] },
  seats: { term: { amount: 3, unit: 'years' }, honorary: true, alternates: { allowed: true, perSeat: 1 } },
  sittings: { periodicity: [{ kind: 'ordinary', every: { amount: 1, unit: 'years' }, atLeast: 4 }, { kind: 'open', every: { amount: 6, unit: 'months' } }], notice: [{ kind: 'ordinary', minimum: { amount: 5, unit: 'working_days' }, electronic: true }] },
  quorum: { overall: { kind: 'more_than_half' } },
  decisions: { majority: { of: 'present', needs: { kind: 'percent', percent: 60 } }, castingVote: 'chair' },
  clauses: [{ topic: 'other', text: 'Lo no previsto lo resuelve el órgano.' }],
};

describe('the plain form of operating rules', () => {
  it('gives back the same rules where nothing was changed', () => {
    expect(rulesFrom(rulesValues(network, sectors), network, sectors)).toEqual(network);
  });

  it('changes what was typed and leaves what it does not show', () => {
    const next = rulesFrom({ ...rulesValues(network, sectors), 'most-government': '3', quorum: 'count', quorumCount: '4', every: '', notice: '' }, network, sectors) as typeof network;
    expect(next.composition.bySector[0]).toEqual({ sector: 'government', maximum: 3 });
    expect(next.composition.incompatibilities).toEqual(['Parentesco']);
    expect(next.quorum.overall).toEqual({ kind: 'count', count: 4 });
    expect(next.sittings.periodicity).toEqual([network.sittings.periodicity[1]]);
    expect(next.clauses).toEqual(network.clauses);
  });

  it('says nothing that nobody said', () => {
    expect(rulesFrom({}, null, sectors)).toEqual({});
    expect(rulesFrom({ minimum: 'siete' }, null, sectors)).toEqual({ composition: { minimum: 'siete' } });
  });

  it('names the field of a message', () => {
    expect(rulesField('rules.composition.bySector.1.minimum', network)).toBe('least-civil_society');
    expect(rulesField('rules.sittings.notice.0.minimum.amount', network)).toBe('notice');
    expect(rulesField('rules.quorum.overall.count', network)).toBe('quorumCount');
  });
});
