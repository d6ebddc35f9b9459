import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.js';

describe('the data folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'tequio-folder-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const refused = (reason: string) => expect.objectContaining({ key: 'cli.data_folder.unwritable', params: expect.objectContaining({ reason }) });
  const opening = (path: string) => {
    try {
      return openDataFolder(path);
    } catch (error) {
      return error;
    }
  };

  it('is made with all that leads to it, for its owner only, and found again', () => {
    const path = join(place, 'one', 'two');
    expect(openDataFolder(path).path).toBe(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(openDataFolder(path).path).toBe(path);
  });

  it('says at once where no folder can be', () => {
    writeFileSync(join(place, 'file'), '');
    expect(opening(join(place, 'file', 'data'))).toEqual(refused('ENOTDIR'));
    expect(opening(join(place, 'file'))).toEqual(refused('ENOTDIR'));
    expect(opening('/proc/nowhere/data')).toEqual(refused('ENOENT'));
  });
});
