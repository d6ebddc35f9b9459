import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { childModule } from '../files/from-source.js';
import { LocalStorage } from './local-storage.js';
import type { S3Storage } from './s3-storage.js';
import { s3Location, storageFrom } from './storage-from.js';
import { StorageError, tenantKey, type FileStorage } from './storage.js';

const TENANT = '0b1f6c52-3f0e-4a7e-9d55-7a1a3c2f9e10';
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
/** Odd-sized and of many chunks: the sizes at which chunked transfer goes wrong. */
const CONTENT = Buffer.from(Array.from({ length: 77_017 }, (_, i) => (i * 31) % 251));
const KEY = tenantKey(TENANT, sha256(CONTENT));
const inChunks = (content: Buffer) =>
  Readable.from(Array.from({ length: Math.ceil(content.length / 5_000) }, (_, i) => content.subarray(i * 5_000, (i + 1) * 5_000)));

async function filesUnder(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'storage-'))));
afterEach(async () => rm(dir, { recursive: true, force: true }));

describe('tenantKey', () => {
  it('starts with the tenant', () => {
    expect(KEY).toBe(`${TENANT}/${sha256(CONTENT).slice(0, 2)}/${sha256(CONTENT).slice(2, 4)}/${sha256(CONTENT)}`);
  });

  it.each([['..', 'a'.repeat(64)], [TENANT, '../../etc/passwd'], ['', 'a'.repeat(64)], [TENANT.toUpperCase(), 'a'.repeat(64)], [`../${TENANT}`, 'a'.repeat(64)], [TENANT, 'a'.repeat(63)], [TENANT, `${'a'.repeat(64)}\n`]])(
    'refuses %j with %j',
    (tenant, hash) => expect(() => tenantKey(tenant, hash)).toThrow(expect.objectContaining({ code: 'bad_key' })),
  );
});

interface Driver {
  storage: FileStorage;
  /** Changes a stored byte behind the driver's back. */
  damage: () => Promise<void>;
  close: () => Promise<void>;
}

async function localDriver(): Promise<Driver> {
  const storage = await storageFrom(undefined, dir);
  return {
    storage,
    damage: async () => {
      const path = join(dir, 'files', KEY);
      const bytes = await readFile(path);
      bytes[40_000] = bytes[40_000]! ^ 1;
      await chmod(path, 0o600);
      await writeFile(path, bytes);
    },
    close: async () => undefined,
  };
}

async function s3Driver(): Promise<Driver> {
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(dir, 's3'), configureBuckets: [{ name: 'tequio', configs: [] }] });
  const { port } = await server.run();
  const storage = (await storageFrom(`s3://tequio/some/prefix?endpoint=http://127.0.0.1:${port}&region=us-east-1&forcePathStyle=1`, dir, {
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  })) as S3Storage;
  return {
    storage,
    damage: async () => {
      const path = (await filesUnder(join(dir, 's3'))).find((file) => file.includes(sha256(CONTENT)) && file.endsWith('_object'))!;
      const bytes = await readFile(path);
      bytes[40_000] = bytes[40_000]! ^ 1;
      await writeFile(path, bytes);
    },
    close: async () => {
      storage.close();
      await server.close();
    },
  };
}

describe.each([
  ['local disk', localDriver],
  ['S3', s3Driver],
])('%s', (_name, open) => {
  let driver: Driver;
  beforeEach(async () => void (driver = await open()));
  afterEach(async () => driver.close());

  it('gives back the same bytes', async () => {
    await expect(driver.storage.put(KEY, inChunks(CONTENT), { expectedSha256: sha256(CONTENT) })).resolves.toEqual({ sha256: sha256(CONTENT), size: CONTENT.length });
    expect(CONTENT.equals(await buffer(await driver.storage.get(KEY)))).toBe(true);
    await expect(driver.storage.head(KEY)).resolves.toEqual({ size: CONTENT.length });
  });

  it('stores an empty file, and the same content twice', async () => {
    const empty = tenantKey(TENANT, sha256(Buffer.alloc(0)));
    await driver.storage.put(empty, Readable.from([]));
    await driver.storage.put(empty, Readable.from([]));
    expect(await buffer(await driver.storage.get(empty))).toHaveLength(0);
  });

  it('keeps tenants apart', async () => {
    await driver.storage.put(KEY, inChunks(CONTENT));
    await expect(driver.storage.head(tenantKey(randomUUID(), sha256(CONTENT)))).resolves.toBeNull();
  });

  it('keeps nothing of a content that is not what its key says', async () => {
    await expect(driver.storage.put(KEY, inChunks(CONTENT.subarray(1)))).rejects.toMatchObject({ code: 'corrupted' });
    await expect(driver.storage.put(KEY, inChunks(CONTENT), { expectedSha256: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'corrupted' });
    await expect(driver.storage.head(KEY)).resolves.toBeNull();
  });

  it('keeps nothing of a source that fails half-way, and leaves no temporary file', async () => {
    const failing = Readable.from(
      (async function* () {
        yield CONTENT.subarray(0, 30_000);
        throw new Error('the network went away');
      })(),
    );
    await expect(driver.storage.put(KEY, failing)).rejects.toThrow('the network went away');
    await expect(driver.storage.head(KEY)).resolves.toBeNull();
    expect((await filesUnder(dir)).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('never hands over damaged bytes as good ones', async () => {
    await driver.storage.put(KEY, inChunks(CONTENT));
    await driver.damage();
    await expect(buffer(await driver.storage.get(KEY))).rejects.toMatchObject({ code: 'corrupted' });
  });

  it('says not_found, deletes once or twice, and refuses traversal', async () => {
    await expect(driver.storage.get(KEY)).rejects.toMatchObject({ code: 'not_found' });
    await driver.storage.put(KEY, inChunks(CONTENT));
    await driver.storage.delete(KEY);
    await driver.storage.delete(KEY);
    await expect(driver.storage.head(KEY)).resolves.toBeNull();
    for (const key of ['../../etc/passwd', `${TENANT}/../${KEY}`, `/${KEY}`, `${KEY}/..`]) {
      await expect(driver.storage.get(key)).rejects.toBeInstanceOf(StorageError);
      await expect(driver.storage.put(key, inChunks(CONTENT))).rejects.toMatchObject({ code: 'bad_key' });
      await expect(driver.storage.delete(key)).rejects.toMatchObject({ code: 'bad_key' });
    }
  });

  it('is healthy', async () => {
    await expect(driver.storage.healthy()).resolves.toEqual({ ok: true });
  });
});

describe('local disk', () => {
  it('lets no other user read', async () => {
    const storage = await storageFrom(undefined, dir);
    await storage.put(KEY, inChunks(CONTENT));
    expect((await stat(join(dir, 'files', KEY))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dir, 'files', TENANT))).mode & 0o777).toBe(0o700);
  });

  it('survives a kill in the middle of a write, and clears what it left', async () => {
    const { module, execArgv } = childModule(import.meta.url, './local-storage');
    const script = `
      import { Readable } from 'node:stream';
      const { LocalStorage } = await import(${JSON.stringify(module.href)});
      const slow = Readable.from((async function* () { yield Buffer.alloc(30_000); console.log('half'); await new Promise((r) => setTimeout(r, 1e6)); })());
      await new LocalStorage(${JSON.stringify(dir)}).put(${JSON.stringify(KEY)}, slow);`;
    const child = spawn(process.execPath, [...execArgv, '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    // The first bytes are read before the file is opened: the kill waits for the file.
    while (!(await filesUnder(join(dir, 'incoming')).catch(() => [])).length) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const storage = new LocalStorage(dir);
    await expect(storage.head(KEY)).resolves.toBeNull();
    const [left] = await filesUnder(join(dir, 'incoming'));
    expect(left).toMatch(/\.part$/);
    await expect(storage.removeAbandoned()).resolves.toBe(0);
    await utimes(left!, 0, 0);
    await expect(storage.removeAbandoned()).resolves.toBe(1);
    await storage.put(KEY, inChunks(CONTENT));
    expect(CONTENT.equals(await buffer(await storage.get(KEY)))).toBe(true);
  });

  it('says why it is not healthy', async () => {
    await writeFile(join(dir, 'a-file'), '');
    await expect(new LocalStorage(join(dir, 'a-file')).healthy()).resolves.toMatchObject({ ok: false, reason: expect.stringContaining('a-file') });
  });
});

describe('S3', () => {
  it('says why it is not healthy', async () => {
    const storage = (await storageFrom('s3://tequio?endpoint=http://127.0.0.1:9&forcePathStyle=1', dir, { accessKeyId: 'x', secretAccessKey: 'y' })) as S3Storage;
    await expect(storage.healthy()).resolves.toMatchObject({ ok: false, reason: expect.stringContaining('tequio') });
    await expect(storage.head(KEY)).rejects.toMatchObject({ code: 'unavailable' });
    storage.close();
  });
});

describe('storageFrom', () => {
  it('reads every part of an s3 address', () => {
    expect(s3Location(new URL('s3://tequio/a/b/?endpoint=https://s3.example.mx:9000&region=mx-central-1&forcePathStyle=1'))).toEqual({
      bucket: 'tequio',
      prefix: 'a/b',
      endpoint: 'https://s3.example.mx:9000',
      region: 'mx-central-1',
      forcePathStyle: true,
    });
    expect(s3Location(new URL('s3://tequio'))).toEqual({ bucket: 'tequio', prefix: '', region: 'us-east-1', forcePathStyle: false });
  });
});
