import { Refused, type StaleVersion } from '../errors/refusal.js';
import type { EditConflict } from './edit-conflict.js';
import { changedFields, mergeEdit } from './field-merge.js';

const text = { values: { title: 'Agua', body: null, points: ['a'] }, version: 4, fieldVersions: { title: 3 } };
const refusal = <T>(work: () => unknown): T => {
  try {
    work();
  } catch (error) {
    return (error as Refused).refusal as T;
  }
  throw new Error('nothing was refused');
};

describe('two people at one text', () => {
  it('keeps different fields of both, and says which changed in which version', () => {
    expect(mergeEdit(text, { body: 'Nuevo', title: 'Agua' }, 2)).toEqual({
      changed: ['body'],
      changes: { body: 'Nuevo' },
      version: 5,
      fieldVersions: { title: 3, body: 5 },
    });
  });

  it('hands back both values of a field that both changed, and changes nothing', () => {
    const conflict = refusal<EditConflict>(() => mergeEdit(text, { title: 'Aire', body: 'Nuevo' }, 2));
    expect(conflict).toMatchObject({ code: 'edit_conflict', currentVersion: 4, conflicts: [{ field: 'title', stored: 'Agua', sent: 'Aire' }] });
    expect(text.values.title).toBe('Agua');
  });

  it('takes a change made on what the other had saved', () => {
    expect(mergeEdit(text, { title: 'Aire' }, 3).changed).toEqual(['title']);
  });

  it('counts nothing where nothing changes, also of lists and of what was empty', () => {
    expect(mergeEdit(text, { points: ['a'], body: null, title: undefined }, 1)).toEqual({ changed: [], changes: {}, version: 4, fieldVersions: { title: 3 } });
    expect(changedFields(text.values, { points: ['a', 'b'], body: undefined })).toEqual(['points']);
  });

  it('refuses a base that nobody can have read', () => {
    expect(refusal<StaleVersion>(() => mergeEdit(text, { body: 'x' }, 9))).toMatchObject({ code: 'stale_version', currentVersion: 4 });
  });
});
