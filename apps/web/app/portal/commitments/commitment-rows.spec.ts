import { endsOf } from './commitment-rows.js';

describe('the end of a commitment', () => {
  const milestones = [
    { dueOn: '2027-03-15', baselineDueOn: '2027-03-15' },
    { dueOn: '2027-07-15', baselineDueOn: '2027-06-15' },
  ];

  it('is its own before that of its last milestone, and says so of a milestone that moved within it', () => {
    expect(endsOf({ endsOn: '2027-11-30', baselineEndsOn: '2027-11-30', milestones })).toEqual({ endsOn: '2027-11-30', originalEnd: '2027-11-30', movedDays: 30 });
    expect(endsOf({ endsOn: '2027-12-30', baselineEndsOn: '2027-11-30', milestones: [] })).toEqual({ endsOn: '2027-12-30', originalEnd: '2027-11-30', movedDays: 30 });
  });

  it('is that of its last milestone where it has none of its own', () => {
    expect(endsOf({ endsOn: null, baselineEndsOn: null, milestones })).toEqual({ endsOn: '2027-07-15', originalEnd: '2027-06-15', movedDays: 30 });
    expect(endsOf({ endsOn: null, baselineEndsOn: null, milestones: [] })).toEqual({ endsOn: null, originalEnd: null, movedDays: 0 });
  });

  it('has not moved where it came earlier', () => {
    expect(endsOf({ endsOn: '2027-10-30', baselineEndsOn: '2027-11-30', milestones: [] }).movedDays).toBe(0);
  });
});
