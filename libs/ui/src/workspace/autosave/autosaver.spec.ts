import { jest } from '@jest/globals';
import { Autosaver, type AutosaveState, type DraftStorage, type SaveDraft, type SaveOutcome } from './autosaver.js';

class MemoryStorage implements DraftStorage {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

type Draft = Parameters<SaveDraft>[0];
const at = '2026-11-24T16:41:00Z';

function setUp(options: { storage?: DraftStorage | null; answers?: (SaveOutcome | Error)[]; online?: () => boolean; version?: number } = {}) {
  const sent: Draft[] = [];
  const states: AutosaveState[] = [];
  const answers = [...(options.answers ?? [])];
  let keys = 0;
  const autosaver = new Autosaver({
    key: 'draft',
    version: options.version ?? 1,
    storage: options.storage === undefined ? new MemoryStorage() : options.storage,
    online: options.online ?? (() => true),
    newKey: () => `key-${(keys += 1)}`,
    onState: (state) => states.push(state),
    debounce: 1_000,
    save: (draft) => {
      sent.push({ ...draft, fields: { ...draft.fields } });
      const answer = answers.shift() ?? { kind: 'saved', version: draft.version + 1, at };
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { autosaver, sent, states };
}

describe('Autosaver', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('knows which fields stand as they were saved, and takes for such what it hears of the others', async () => {
    const { autosaver, sent } = setUp({ answers: [{ kind: 'saved', version: 2, at }, { kind: 'invalid', errors: { day: 'no such day' }, version: 3, at }] });
    autosaver.change({ subject: 'mine' });
    expect(autosaver.isSettled('subject', 'mine')).toBe(false);
    await autosaver.flush();
    expect(autosaver.isSettled('subject', 'mine')).toBe(true);
    expect(autosaver.isSettled('subject', 'typed since')).toBe(false);
    expect(autosaver.isSettled('place', '')).toBe(false);

    autosaver.change({ day: '31 of June', place: 'here' });
    await autosaver.flush();
    expect(autosaver.isSettled('place', 'here')).toBe(true);
    expect(autosaver.isSettled('day', '31 of June')).toBe(false);

    autosaver.heard({ subject: 'theirs' });
    autosaver.change({ subject: 'theirs' });
    await autosaver.flush();
    expect(sent).toHaveLength(2);
    expect(autosaver.isSettled('subject', 'theirs')).toBe(true);
  });

  it('sends only the dirty fields, once, after silence', async () => {
    const { autosaver, sent, states } = setUp();
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(900);
    autosaver.change({ subject: 'AB', place: 'X' });
    await jest.advanceTimersByTimeAsync(900);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent.map((draft) => draft.fields)).toEqual([{ subject: 'AB', place: 'X' }]);
    expect(states.map((state) => state.kind)).toEqual(['saving', 'saved']);
    expect(autosaver.dirty).toBe(false);
  });

  it('does not send again what a field repeats when it loses the focus', async () => {
    const { autosaver, sent } = setUp();
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(1_000);
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    autosaver.change({ subject: '' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent[1]?.fields).toEqual({ subject: '' });
  });

  it('saves over the version that the last save made', async () => {
    const { autosaver, sent } = setUp({ version: 4 });
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(1_000);
    autosaver.change({ subject: 'B' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent.map((draft) => draft.version)).toEqual([4, 5]);
  });

  it('retries a lost save with the same key and loses nothing typed meanwhile', async () => {
    const { autosaver, sent, states } = setUp({ answers: [new Error('network')] });
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toEqual({ kind: 'failed', waiting: 1 });
    autosaver.change({ place: 'X' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent[1]?.idempotencyKey).toBe(sent[0]?.idempotencyKey);
    expect(sent[1]?.fields).toEqual({ subject: 'A' });
    expect(sent[2]?.fields).toEqual({ place: 'X' });
    expect(sent[2]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('counts what waits while offline and sends it on return', async () => {
    let online = false;
    const { autosaver, sent, states } = setUp({ online: () => online });
    autosaver.change({ subject: 'A' });
    autosaver.change({ place: 'X' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toEqual({ kind: 'offline', waiting: 2 });
    expect(sent).toEqual([]);
    online = true;
    await autosaver.flush();
    expect(sent[0]?.fields).toEqual({ subject: 'A', place: 'X' });
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('gives an earlier visit’s unsent fields back and sends them over their own version', async () => {
    const storage = new MemoryStorage();
    const before = setUp({ storage, online: () => false, version: 3 });
    before.autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(1_000);
    before.autosaver.stop();

    const after = setUp({ storage, version: 7 });
    expect(after.autosaver.restore()).toEqual({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(0);
    expect(after.sent[0]).toMatchObject({ fields: { subject: 'A' }, version: 3 });
    expect(storage.kept.size).toBe(0);
  });

  it('stops at a conflict, keeps what was typed, and saves what was chosen over the other version', async () => {
    const conflict = { by: 'Secretaría', at, version: 9, base: { version: 1 }, fields: [{ name: 'subject', label: 'Asunto', mine: 'A', theirs: 'Z' }] };
    const { autosaver, sent, states } = setUp({ answers: [{ kind: 'conflict', conflict }] });
    autosaver.change({ subject: 'A', place: 'X' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toEqual({ kind: 'conflict', conflict });
    autosaver.change({ contact: 'c' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    await autosaver.resolve({ subject: 'Z' }, 9);
    expect(sent[1]).toMatchObject({ version: 9, fields: { subject: 'Z', place: 'X', contact: 'c' } });
  });

  it('never has two saves under way', async () => {
    const { autosaver, sent } = setUp();
    autosaver.change({ subject: 'A' });
    await Promise.all([autosaver.flush(), autosaver.flush()]);
    expect(sent).toHaveLength(1);
  });

  it('says which fields to correct and counts the rest as saved', async () => {
    const { autosaver, states } = setUp({ answers: [{ kind: 'invalid', errors: { contact: 'x' }, version: 2, at }] });
    autosaver.change({ contact: 'nada' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toEqual({ kind: 'invalid', errors: { contact: 'x' } });
    expect(autosaver.dirty).toBe(false);
  });

  it('does not send again what would be refused again, until something else is typed', async () => {
    const refusal = { kind: 'refused' as const, closed: false, errors: { form: 'too long' } };
    const { autosaver, sent, states } = setUp({ answers: [refusal] });
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toEqual(refusal);
    autosaver.change({ subject: 'B', place: 'X' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent[1]).toMatchObject({ fields: { subject: 'B', place: 'X' } });
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('keeps on the device what can still be saved, and nothing of what was closed meanwhile', async () => {
    for (const closed of [false, true]) {
      const storage = new MemoryStorage();
      const { autosaver } = setUp({ storage, answers: [{ kind: 'refused', closed, errors: {} }] });
      autosaver.change({ subject: 'A' });
      await jest.advanceTimersByTimeAsync(1_000);
      // A field says «change» once more when it loses the focus.
      autosaver.change({ subject: 'A' });
      autosaver.stop();
      expect(setUp({ storage }).autosaver.restore()).toEqual(closed ? {} : { subject: 'A' });
    }
  });

  it('works where the device keeps nothing', async () => {
    const forbidden: DraftStorage = {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    const { autosaver, sent } = setUp({ storage: forbidden });
    expect(autosaver.restore()).toEqual({});
    autosaver.change({ subject: 'A' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(1);
  });
});
