import fc from 'fast-check';
import { findText, type Refused, type TransitionRefused } from '@tequio/platform';
import { checkComposition } from '../operating-rules/composition.js';
import { BODY_STATES, bodyMachine, type BodyFacts, type BodyState, type BodyStep } from './body.state.js';
import { addMonths } from '@tequio/network';

const good: BodyFacts = {
  letterAccepted: true,
  composition: checkComposition(undefined, [{ sector: 'government', vote: true, held: true }]),
  sectorName: (key) => key,
  seats: [{ id: 's1', name: 'Gobierno 1', held: true, startsOn: '2026-01-01', endsOn: null }],
  facilitatorNamed: true,
  installation: { heldOn: '2026-03-20', startsAt: '10:00', lacks: [] },
  ownRules: true,
  idleSince: '2026-06-01',
  today: '2026-07-01',
  clock: '09:30',
};
const steps = Object.keys(bodyMachine.transitions) as BodyStep[];
const refusal = (work: () => unknown): TransitionRefused => {
  try {
    work();
  } catch (error) {
    return (error as Refused).refusal as TransitionRefused;
  }
  throw new Error('nothing was refused');
};

describe('the life of a body', () => {
  const table: [BodyStep, BodyState[], BodyState][] = [
    ['designate', ['convened'], 'designated'],
    ['reopen', ['designated'], 'convened'],
    ['install', ['designated'], 'installed'],
    ['approve_rules', ['installed'], 'rules_approved'],
    ['operate', ['rules_approved'], 'operating'],
    ['fall_idle', ['operating'], 'inactive'],
    ['resume', ['inactive'], 'operating'],
    ['renew', ['operating', 'inactive'], 'renewing'],
    ['complete_renewal', ['renewing'], 'operating'],
    ['withdraw', ['convened', 'designated'], 'dissolved'],
    ['dissolve', ['installed', 'rules_approved', 'operating', 'inactive', 'renewing'], 'dissolved'],
  ];

  it('has the steps of its table and no others', () => expect(steps.sort()).toEqual(table.map(([step]) => step).sort()));

  it.each(table)('%s goes from %j to %s and from nowhere else', (step, from, to) => {
    for (const state of BODY_STATES) {
      if (from.includes(state)) expect(bodyMachine.step(step, state, good, 'Cambio de gobierno')).toBe(to);
      else expect(refusal(() => bodyMachine.step(step, state, good, 'Cambio de gobierno'))).toMatchObject({ code: 'not_from_here', state, missing: [] });
    }
  });

  it('reaches every state from the first, and nothing leaves a dissolved body', () => {
    const reached = new Set<BodyState>([bodyMachine.initial]);
    for (let round = 0; round < BODY_STATES.length; round += 1)
      for (const [, from, to] of table) if (from.some((state) => reached.has(state))) reached.add(to);
    expect([...reached].sort()).toEqual([...BODY_STATES].sort());
    expect(bodyMachine.open('dissolved', good)).toEqual([]);
    expect(bodyMachine.diagram()).toContain('designated --> installed: install');
  });

  it.each<[BodyStep, BodyState, Partial<BodyFacts>, string, string | undefined]>([
    ['designate', 'convened', { letterAccepted: false }, 'letter', 'letter'],
    ['designate', 'convened', { facilitatorNamed: false }, 'facilitator', 'facilitator'],
    ['designate', 'convened', { seats: [{ ...good.seats[0]!, held: false }] }, 'holder', 'seats.s1'],
    ['designate', 'convened', { composition: checkComposition({ minimum: 3 }, []) }, 'seats', 'seats'],
    ['designate', 'convened', { composition: checkComposition({ bySector: [{ sector: 'academia', minimum: 1 }] }, []) }, 'sector', 'seats'],
    ['install', 'designated', { installation: null }, 'installation', 'installation'],
    ['install', 'designated', { installation: { heldOn: '2026-03-20', startsAt: '10:00', lacks: ['basis'] } }, 'installation_basis', 'installation.legalBasis'],
    ['install', 'designated', { installation: { heldOn: '2026-03-20', startsAt: '10:00', lacks: ['presides'] } }, 'installation_presides', 'installation.presidedBy'],
    ['install', 'designated', { installation: { heldOn: '2026-03-20', startsAt: '10:00', lacks: ['oath'] } }, 'installation_oath', 'installation.oath'],
    ['install', 'designated', { installation: { heldOn: '2026-07-02', startsAt: '10:00', lacks: [] } }, 'day_to_come', 'installation.heldOn'],
    ['install', 'designated', { installation: { heldOn: '2026-07-01', startsAt: '10:00', lacks: [] } }, 'hour_to_come', 'installation.startsAt'],
    ['install', 'designated', { seats: [{ ...good.seats[0]!, startsOn: '2026-04-01' }] }, 'term_covers', 'seats.s1'],
    ['install', 'designated', { seats: [{ ...good.seats[0]!, endsOn: '2026-03-19' }] }, 'term_covers', 'seats.s1'],
    ['approve_rules', 'installed', { ownRules: false }, 'rules', 'operatingRules'],
    ['fall_idle', 'operating', { idleSince: null }, 'periodicity', 'operatingRules'],
    ['fall_idle', 'operating', { idleSince: '2026-07-02' }, 'not_idle', undefined],
  ])('%s from %s says what is missing and where: %j', (step, state, change, code, where) => {
    const { missing } = refusal(() => bodyMachine.step(step, state, { ...good, ...change }));
    expect(missing.map((item) => item.code)).toContain(`governance.missing.${code}`);
    const item = missing.find((one) => one.code === `governance.missing.${code}`)!;
    expect(item.where ?? undefined).toBe(where);
    for (const locale of ['es', 'en'] as const) expect(findText(locale, item.code, item.params)).not.toMatch(/\{\w+\}/);
  });

  it('is never installed incomplete, whatever is tried in whatever order', () => {
    const facts = fc.record({ letterAccepted: fc.boolean(), facilitatorNamed: fc.boolean(), held: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...steps), facts), { maxLength: 40 }), (tries) => {
        let state = bodyMachine.initial;
        for (const [step, { held, ...change }] of tries) {
          const now = { ...good, ...change, seats: [{ ...good.seats[0]!, held }] };
          try {
            const next = bodyMachine.step(step, state, now);
            if (next === 'installed') expect([now.letterAccepted, now.facilitatorNamed, held]).toEqual([true, true, true]);
            state = next;
          } catch (error) {
            expect((error as Refused).refusal).toBeDefined();
          }
        }
      }),
    );
  });
});

describe('months after a day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-03-20', 36, '2029-03-20'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months is %s', (from, months, expected) => expect(addMonths(from, months)).toBe(expected));
});
