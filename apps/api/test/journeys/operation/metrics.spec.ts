import { readFileSync } from 'node:fs';
import { startProduct, type Product } from '../../support/product.js';

const RULES = new URL('../../../../../infra/prometheus/tequio.rules.yml', import.meta.url);

describe('GET /metrics', () => {
  let product: Product;
  beforeAll(async () => (product = await startProduct()));
  afterAll(() => product?.close());

  it('tells every figure that an alert asks for', async () => {
    const { text } = await product.http().get('/metrics').expect(200);
    const told = new Set(text.split('\n').flatMap((line) => /^(tequio_\w+)[ {]/.exec(line)?.[1] ?? []));
    const asked = [...new Set(readFileSync(RULES, 'utf8').match(/\btequio_\w+/g))];
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter((name) => !told.has(name))).toEqual([]);
  });
});
