import type { Ending } from './delivery-ledger.js';
import { EndingWriter } from './ending-writer.js';

const ending = (id: string) => ({ delivery: { id } }) as Ending;
const ids = (endings: readonly Ending[]) => endings.map(({ delivery }) => delivery.id);
const moment = () => new Promise((resolve) => setImmediate(resolve));

describe('endings that are written down as they come', () => {
  it('go together where they came while others were being written', async () => {
    const sets: string[][] = [];
    const ends: (() => void)[] = [];
    const writer = new EndingWriter((endings) => new Promise((resolve) => ends.push(() => resolve(void sets.push(ids(endings))))));
    const first = writer.add(ending('a'));
    await moment();
    const others = Promise.all([writer.add(ending('b')), writer.add(ending('c'))]);
    await moment();
    expect(ends).toHaveLength(1);
    ends[0]!();
    await first;
    await moment();
    ends[1]!();
    await others;
    expect(sets).toEqual([['a'], ['b', 'c']]);
  });

  it('tell whose writing failed, and hold up no other', async () => {
    const writer = new EndingWriter((endings) => (ids(endings).includes('a') ? Promise.reject(new Error('gone')) : Promise.resolve()));
    const failed = expect(writer.add(ending('a'))).rejects.toThrow('gone');
    await moment();
    await Promise.all([failed, writer.add(ending('b'))]);
  });
});
