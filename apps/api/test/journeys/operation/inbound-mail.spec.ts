import { createHmac } from 'node:crypto';
import { startProduct, type Product } from '../../support/product.js';

const SECRET = 'el secreto que conoce el proveedor de correo';
const MAIL = 'From: ana@ejemplo.mx\r\nTo: asesoria@respuestas.ejemplo.mx\r\nMessage-ID: <1@ejemplo.mx>\r\n\r\nHola';

describe('POST /hooks/inbound-mail', () => {
  let product: Product;
  beforeAll(async () => (product = await startProduct({ mailHookSecret: SECRET, inboundMail: 'asesoria@respuestas.ejemplo.mx' })));
  afterAll(() => product?.close());

  const send = (to: Product, body: string, secret = SECRET) => {
    const at = String(Math.floor(to.clock.now().getTime() / 1000));
    const signature = createHmac('sha256', secret).update(`correo.${at}.${body}`).digest('base64');
    return to.http().post('/hooks/inbound-mail').set({ 'content-type': 'message/rfc822', 'webhook-id': 'correo', 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` }).send(body);
  };

  it('takes a signed mail, and leaves aside what answers nothing', async () => {
    expect((await send(product, MAIL)).status).toBe(204);
    expect((await send(product, 'no es un correo')).status).toBe(204);
  });

  it('refuses what is not signed, or is larger than a mail', async () => {
    expect((await send(product, MAIL, 'otro')).status).toBe(401);
    expect((await send(product, MAIL + 'a'.repeat(31 * 1024 * 1024))).status).toBe(413);
  }, 60_000);

  it('is not there where no address is configured', async () => {
    const closed = await startProduct({ mailHookSecret: SECRET });
    try {
      expect((await send(closed, MAIL)).status).toBe(404);
    } finally {
      await closed.close();
    }
  });
});
