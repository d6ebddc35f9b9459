import '../dictionary/platform.dictionary.js';
import { RequestContext } from '../context/request-context.js';
import { Refused, type InvalidInput, type TransitionRefused } from '../errors/refusal.js';
import { defineMachine } from './machine.js';
import { openSteps } from './open-step.js';

const lamp = defineMachine<'off' | 'on' | 'broken', 'light' | 'cool' | 'break', { bulb: boolean }>({
  name: 'lamp',
  subject: 'Lamp',
  initial: 'off',
  transitions: {
    light: { from: ['off'], to: 'on', action: 'light', next: [{ key: 'lamp.next.light', who: 'guest', waiting: 'lamp.next.dark' }], guards: [({ bulb }) => (bulb ? [] : [{ code: 'platform.input.required', where: 'bulb' }])] },
    cool: { from: ['on'], to: 'off', action: 'light', derived: true, next: { none: 'it cools by itself' } },
    break: { from: ['off', 'on'], to: 'broken', action: 'break', reason: 'required', irreversible: true, next: { key: 'lamp.next.broken', who: 'host', in: ['on'] } },
  },
});
const refusal = <T>(work: () => unknown): T => {
  try {
    work();
  } catch (error) {
    return (error as Refused).refusal as T;
  }
  throw new Error('nothing was refused');
};

describe('a life cycle', () => {
  it('takes a step from its states alone, with all that its guards ask for', () => {
    expect(lamp.step('light', 'off', { bulb: true })).toBe('on');
    expect(refusal<TransitionRefused>(() => lamp.step('light', 'broken', { bulb: true }))).toMatchObject({ code: 'not_from_here', state: 'broken', missing: [] });
    expect(refusal<TransitionRefused>(() => lamp.step('light', 'off', { bulb: false }))).toMatchObject({
      code: 'transition_refused',
      missing: [{ code: 'platform.input.required', where: 'bulb' }],
    });
  });

  it('leads elsewhere under the same name where the facts say so', () => {
    const door = defineMachine<'open' | 'shut' | 'locked', 'shut' | 'lock', { key: boolean }>({
      name: 'door',
      subject: 'Lamp',
      initial: 'open',
      transitions: {
        shut: { from: ['open'], to: 'shut', action: 'light', next: { none: 'nobody is asked to' } },
        lock: { from: ['open'], to: 'locked', action: 'light', derived: true, insteadOf: { step: 'shut', when: ({ key }) => key }, next: { none: 'nobody is asked to' } },
      },
    });
    const offered = (key: boolean) => openSteps(new RequestContext({ scope: 'public', locale: 'es' }), door, { state: 'open' }, { key }).map(({ name, to }) => [name, to]);
    for (const [key, to] of [[true, 'locked'], [false, 'shut']] as const) {
      expect(door.step('shut', 'open', { key })).toBe(to);
      expect(offered(key)).toEqual([['shut', to]]);
    }
  });

  it.each([undefined, null, '', '  '])('takes no step that owes a reason with %p', (reason) => {
    expect(refusal<InvalidInput>(() => lamp.step('break', 'on', { bulb: true }, reason))).toMatchObject({ issues: [{ path: 'reason', code: 'required' }] });
    expect(lamp.step('break', 'on', { bulb: true }, 'Se cayó')).toBe('broken');
  });

  it('says whose turn it is in each state, and nothing of steps that are on nobody’s list', () => {
    expect(lamp.turns('off')).toEqual([{ key: 'lamp.next.light', who: 'guest', waiting: 'lamp.next.dark', name: 'light', action: 'light' }]);
    expect(lamp.turns('on')).toEqual([{ key: 'lamp.next.broken', who: 'host', in: ['on'], name: 'break', action: 'break' }]);
    expect(lamp.turns('broken')).toEqual([]);
  });

  it('offers the steps that somebody takes, worded, and none that follows by itself', () => {
    const ctx = new RequestContext({ scope: 'public', locale: 'es' });
    expect(openSteps(ctx, lamp, { state: 'off' }, { bulb: false })).toEqual([
      { name: 'light', to: 'on', allowed: false, needsReason: false, irreversible: false, missing: [expect.objectContaining({ where: 'bulb', message: 'Escriba este dato.', wrong: false })], ahead: [] },
      { name: 'break', to: 'broken', allowed: false, needsReason: true, irreversible: true, missing: [], ahead: [] },
    ]);
    expect(openSteps(ctx, lamp, { state: 'on' }, { bulb: true }).map(({ name }) => name)).toEqual(['break']);
  });

  it('says of a step what the next one after it will ask for, and nothing twice', () => {
    const needs = (where: string, wrong = false) => (held: string[]) => (held.includes(where) ? [] : [{ code: 'platform.input.required', where, wrong }]);
    const boat = defineMachine<'ashore' | 'afloat' | 'away', 'launch' | 'sail', string[]>({
      name: 'boat',
      subject: 'Boat',
      initial: 'ashore',
      transitions: {
        launch: { from: ['ashore'], to: 'afloat', action: 'sail', guards: [needs('hull')], next: { none: 'no turn is needed here' } },
        sail: { from: ['afloat'], to: 'away', action: 'sail', guards: [needs('hull'), needs('mast', true)], next: { key: 'boat.next.sail', who: 'guest' } },
      },
    });
    expect(boat.open('ashore', [])).toMatchObject([{ name: 'launch', missing: [{ where: 'hull' }], ahead: [{ where: 'mast', wrong: true }] }]);
    expect(boat.open('ashore', ['hull', 'mast'])).toMatchObject([{ missing: [], ahead: [] }]);
    expect(boat.open('afloat', ['hull'])).toMatchObject([{ missing: [{ where: 'mast' }], ahead: [] }]);
  });
});
