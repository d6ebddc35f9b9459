import { openExample, startSite, type Site } from '../support/site.js';

const MEBIBYTE = 1024 * 1024;

/** Files that are refused as they come: the page says so at its field, and keeps what was typed. */
describe('a page’s form with a file that is refused', () => {
  let site: Site;
  let example: Awaited<ReturnType<typeof openExample>>;

  beforeAll(async () => {
    site = await startSite();
    example = await openExample(site);
  });
  afterAll(() => site?.close());

  async function send(path: string, file: Blob, fields: Record<string, string> = {}) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('signedCopy', file, 'carta firmada.pdf');
    const answer = await fetch(`${site.url}/espacio/ejemplo/${example.municipality.slug}${path}`, {
      method: 'POST',
      headers: { cookie: example.liaison.cookies.map(({ name, value }) => `${name}=${value}`).join('; '), origin: site.url },
      body,
    });
    return { status: answer.status, page: await answer.text() };
  }
  const errorAt = (field: string) => new RegExp(`id="f-${field}-e"[^>]*>([^<]*)`);

  it.each([26, 60])('says of %d MB that they are too many', async (megabytes) => {
    const { status, page } = await send('/carta/firmada', new Blob([new Uint8Array(megabytes * MEBIBYTE)]), { signatoryName: 'Ana María Ruiz Peña' });
    expect(status).toBe(422);
    expect(errorAt('signedCopy').exec(page)?.[1]).toContain('El archivo pesa más de 25 MB');
    expect(page).toContain('value="Ana María Ruiz Peña"');
  }, 60_000);

  it('says of an empty file that it is empty', async () => {
    for (const path of ['/carta', '/carta/firmada']) expect((await send(path, new Blob([]))).page).toContain('El archivo está vacío');
  });

  it('says that too many were sent in a row, and reads the file so that the answer arrives', async () => {
    const name = { signatoryName: 'Ana María Ruiz Peña' };
    for (let sent = 0; sent < 60; sent += 10) await Promise.all(Array.from({ length: 10 }, () => send('/carta/firmada', new Blob([]), name)));
    const { status, page } = await send('/carta/firmada', new Blob([new Uint8Array(30 * MEBIBYTE)]), name);
    expect(status).toBe(422);
    expect(errorAt('signedCopy').exec(page)?.[1]).toContain('demasiadas solicitudes seguidas');
    expect(page).toContain('value="Ana María Ruiz Peña"');
  }, 120_000);
});
