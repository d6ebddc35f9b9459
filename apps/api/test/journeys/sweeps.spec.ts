import { Sweeps } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Product } from '../support/product.js';

describe('the regular looks of the product', () => {
  let product: Product;
  beforeAll(async () => (product = await startProduct({ process: 'worker' })));
  afterAll(() => product?.close());

  it('are all taken by a worker as it starts', async () => {
    const { names } = product.app.get(Sweeps);
    expect(names).toEqual(expect.arrayContaining(['documents.abandoned-uploads', 'identity.expired', 'notifications.due', 'platform.leftovers']));
    const ended = async () =>
      (await asOwner<{ name: string }>(product.database, 'select name from sweeps where finished_at is not null order by name')).map((row) => row.name);
    // What lies on each process's own disk, or is connected to it, has no turn to share.
    const shared = names.filter((name) => !['api.sockets', 'documents.quarantine'].includes(name));
    while ((await ended()).length < shared.length) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await ended()).toEqual(shared);
  });
});
