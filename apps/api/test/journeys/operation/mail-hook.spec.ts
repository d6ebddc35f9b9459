import { createHmac } from 'node:crypto';
import { startProduct, type Product } from '../../support/product.js';

const SECRET = 'el secreto que conoce el proveedor de correo';

describe('POST /hooks/mail', () => {
  let product: Product;
  beforeAll(async () => (product = await startProduct({ mailHookSecret: SECRET })));
  afterAll(() => product?.close());

  const send = (body: string, { secret = SECRET, id = 'llamada' } = {}) => {
    const at = String(Math.floor(product.clock.now().getTime() / 1000));
    const signature = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64');
    return product.http().post('/hooks/mail').set({ 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` }).send(body);
  };

  it('takes a signed report, and the same again', async () => {
    const body = JSON.stringify({ events: [{ messageId: '<nadie@ejemplo.mx>', type: 'bounced', status: '5.1.1' }] });
    expect((await send(body)).status).toBe(204);
    expect((await send(body)).status).toBe(204);
  });

  it.each([
    ['no signature of ours', '{"events":[]}', { secret: 'otro' }, 401],
    ['no JSON', '{', { id: 'roto' }, 400],
    ['another shape', '{"events":[{"type":"opened"}]}', { id: 'forma' }, 400],
    ['too much', `{"events":[],"x":"${'a'.repeat(300_000)}"}`, { id: 'largo' }, 413],
  ])('refuses what has %s', async (_, body, options, status) => {
    const answer = await send(body, options);
    expect([answer.status, typeof (answer.body as { message: unknown }).message]).toEqual([status, 'string']);
  });

  it('is not there where no secret is configured', async () => {
    const closed = await startProduct();
    try {
      expect((await closed.http().post('/hooks/mail').send({})).status).toBe(404);
    } finally {
      await closed.close();
    }
  });
});
