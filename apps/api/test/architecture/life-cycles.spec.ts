import '../../src/app.module.js';
import { allMachines, findText, turnsOf, type Transition } from '@tequio/platform';

const transitions = allMachines().flatMap((machine) =>
  Object.entries(machine.transitions as Record<string, Transition<string, unknown>>).map(([name, transition]) => ({ id: `${machine.name}.${name}`, transition })),
);
const turns = transitions.flatMap(({ id, transition }) => turnsOf(transition).map((turn) => ({ id, turn, transition })));

/** What stays done although the state comes back, each with what stays. */
const LASTING: Readonly<Record<string, string>> = {
  'letter.freeze': 'its folio is spent, also where the letter is opened again',
  'letter.register_signed': 'its folio is spent, also where the letter is opened again',
  'letter.submit': 'its acknowledgement was given, also where it is withdrawn or observed',
};

describe('the transitions of all life cycles', () => {
  it('stand on the list of what is next, or say why they do not', () => {
    expect(turns.length).toBeGreaterThan(15);
    const silent = transitions.filter(({ transition: { next } }) => ('none' in next ? next.none.trim().length < 10 : !turnsOf({ next } as typeof transitions[0]['transition']).length));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('have a title and a consequence there in both languages', () => {
    const wordless = turns.flatMap(({ turn: { key, waiting } }) =>
      [key, waiting ?? key].flatMap((one) => [`${one}.title`, `${one}.consequence`].filter((full) => !findText('es', full) || !findText('en', full))),
    );
    expect(wordless).toEqual([]);
  });

  it('stand there only in states that they start from, and one step at most once in a state', () => {
    const wrong = turns.filter(({ turn, transition }) => turn.in?.some((state) => !transition.from.includes(state))).map(({ id }) => id);
    expect(wrong).toEqual([]);
    for (const machine of allMachines())
      for (const state of new Set(Object.values(machine.transitions as Record<string, Transition<string, unknown>>).flatMap(({ from }) => from))) {
        const names = machine.turns(state).map(({ name }) => name);
        expect([machine.name, state, names]).toEqual([machine.name, state, [...new Set(names)]]);
      }
  });

  it('ask nobody for what follows by itself', () => {
    expect(turns.filter(({ transition }) => transition.derived).map(({ id }) => id)).toEqual([]);
  });

  it('say that they cannot be undone only where no way leads back', () => {
    const undone = allMachines().flatMap((machine) => {
      const all = Object.entries(machine.transitions as Record<string, Transition<string, unknown>>);
      const reached = (states: readonly string[]): readonly string[] => {
        const further = new Set([...states, ...all.flatMap(([, { from, to }]) => (from.some((state) => states.includes(state)) ? [to] : []))]);
        return further.size === states.length ? states : reached([...further]);
      };
      return all.filter(([, { irreversible, from, to }]) => irreversible && reached([to]).some((state) => state !== to && from.includes(state))).map(([name]) => `${machine.name}.${name}`);
    });
    expect(undone.filter((id) => !LASTING[id])).toEqual([]);
    expect(Object.keys(LASTING).filter((id) => !undone.includes(id))).toEqual([]);
  });
});
