import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { CONFIG, type Config } from '@tequio/platform';
import { startProduct, type Product } from '../support/product.js';

interface Ready {
  state: string;
  parts: Record<string, { state: string; detail?: string }>;
}

describe('GET /health/ready', () => {
  let product: Product | undefined;
  afterEach(async () => {
    await product?.close();
    product = undefined;
  });

  const ready = async (): Promise<{ status: number; body: Ready }> => {
    const answer = await fetch(`${product!.url}/health/ready`);
    return { status: answer.status, body: (await answer.json()) as Ready };
  };

  it('looks at the folder in which files are kept', async () => {
    product = await startProduct();
    expect(await ready()).toMatchObject({ status: 200, body: { state: 'up', parts: { storage: { state: 'up' } } } });
    // Where the folder should be stands a file: nothing can be written, by root neither.
    const folder = join(product.app.get<Config>(CONFIG).dataDir, 'files');
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, '');
    expect(await ready()).toEqual({
      status: 503,
      body: { state: 'down', parts: { database: { state: 'up' }, queue: { state: 'up' }, migrations: { state: 'up' }, storage: { state: 'down', detail: 'unreachable' } } },
    });
  });

  it('looks at the bucket where STORAGE_URL names one, and says nothing of its address', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tequio-s3-'));
    const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'tequio', configs: [] }] });
    const { port } = await server.run();
    try {
      product = await startProduct({
        storage: { url: `s3://tequio/archivo?endpoint=http://127.0.0.1:${port}&region=us-east-1&forcePathStyle=1`, credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } },
      });
      expect(await ready()).toMatchObject({ status: 200, body: { parts: { storage: { state: 'up' } } } });
    } finally {
      await server.close();
    }
    const { status, body } = await ready();
    expect(status).toBe(503);
    expect(body.parts).toMatchObject({ database: { state: 'up' }, queue: { state: 'up' }, migrations: { state: 'up' }, storage: { state: 'down' } });
    expect(JSON.stringify(body)).not.toContain(String(port));
    await rm(directory, { recursive: true, force: true });
  });
});
