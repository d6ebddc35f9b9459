import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import '@tequio/identity';
import { Directory, issuerLooks, NetworksService } from '@tequio/network';
import { type RequestContext } from '@tequio/platform';
import { openStage, type Stage } from '../testing/stage.js';
import { FileReaders } from '../uploads/file-readers.js';
import { Files } from '../uploads/files.service.js';
import { LOGO_PICTURE, Logos } from './logos.service.js';

describe('logos', () => {
  let stage: Stage;
  let files: Files;
  let logos: Logos;
  let liaison: RequestContext;
  let authority: RequestContext;

  beforeAll(async () => {
    stage = await openStage();
    [files, logos] = [stage.app.get(Files), stage.app.get(Logos)];
    liaison = stage.as('liaison', stage.a);
    authority = stage.as('network_admin', stage.network);
  });
  afterAll(() => stage?.close());

  const write = <T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>) => stage.db.write(ctx, work);
  const send = (ctx: RequestContext, content: Buffer, name: string, picture = LOGO_PICTURE) => files.receiveContent(ctx, Readable.from([content]), name, { picture });
  const drawing = (width: number, height: number) => sharp({ create: { width, height, channels: 4, background: { r: 90, g: 20, b: 60, alpha: 0.5 } } });
  const code = (refused: Promise<unknown>) => refused.then(() => 'done', (error: { refusal?: { code: string }; code?: string }) => error.refusal?.code ?? error.code ?? String(error));

  it('become small pictures of our own making, shown to everyone at an address that names them', async () => {
    const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#5a143c' } })
      .withExif({ IFD0: { Copyright: 'somebody' } })
      .jpeg()
      .toBuffer();
    const file = await send(authority, photo, 'escudo.jpg');
    const logo = (await write(authority, (ctx) => logos.setForNetwork(ctx, file.id)))!;
    expect(logo).toMatchObject({ fileId: file.id, width: 512, height: 256 });
    const { content, file: shown } = await logos.open(stage.anyone, logo.fileId);
    const bytes = await buffer(content);
    expect(shown).toMatchObject({ mime: 'image/png', sha256: logo.sha256 });
    expect(bytes.length).toBeLessThan(512 * 1024);
    expect(bytes.includes('somebody')).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 512, height: 256 });
    const network = await stage.app.get(Directory).network(stage.anyone, stage.network);
    expect(network.logo).toEqual(logo);
    const municipality = await stage.app.get(Directory).municipality(stage.anyone, stage.a);
    expect(issuerLooks(network, municipality).crest).toEqual({ sha256: logo.sha256, alt: network.name });
    expect(await stage.owner("select from audit_entries where action = 'network.set_logo'")).toHaveLength(1);
  });

  it('refuse what lies about itself, what is no picture, and what was not sent as one', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await send(liaison, svg, 'escudo.svg')).toMatchObject({ state: 'refused', refusalCode: 'svg_not_supported' });
    const lie = await send(liaison, svg, 'escudo.png');
    expect(lie).toMatchObject({ state: 'refused', refusalCode: 'content_differs_from_name' });
    expect(await code(write(liaison, (ctx) => logos.setForMunicipality(ctx, lie.id)))).toBe('file_not_accepted');
    const large = await files.receiveContent(liaison, Readable.from([await drawing(800, 600).png().toBuffer()]), 'foto.png');
    expect(await code(write(liaison, (ctx) => logos.setForMunicipality(ctx, large.id)))).toBe('file_not_logo');
    // Nothing of the refused attempt stands: the file is still nobody's.
    expect((await files.find(liaison, large.id))?.subjectId).toBeNull();
    const other = await files.receiveContent(liaison, Readable.from([Buffer.from('a,b\n1,2\n')]), 'x.csv');
    expect(await code(write(liaison, (ctx) => logos.setForMunicipality(ctx, other.id)))).toBe('file_kind');
  });

  it('of a municipality stand before the network’s; what is replaced stays at its address, what is taken away does not', async () => {
    const directory = stage.app.get(Directory);
    const [first, second] = [await send(liaison, await drawing(300, 300).png().toBuffer(), 'uno.png'), await send(liaison, await drawing(200, 300).webp().toBuffer(), 'dos.webp')];
    await write(liaison, (ctx) => logos.setForMunicipality(ctx, first.id));
    const logo = (await write(liaison, (ctx) => logos.setForMunicipality(ctx, second.id)))!;
    const [network, municipality] = [await directory.network(stage.anyone, stage.network), await directory.municipality(stage.anyone, stage.a)];
    expect(issuerLooks(network, municipality).crest).toEqual({ sha256: logo.sha256, alt: municipality.name });
    expect((await logos.open(stage.anyone, first.id)).file.id).toBe(first.id);
    await write(liaison, (ctx) => logos.setForMunicipality(ctx, null));
    expect(await code(logos.open(stage.anyone, second.id))).toBe('NOT_FOUND');
    expect((await directory.municipality(stage.anyone, stage.a)).logo).toBeNull();
  });

  it('are set by nobody for another, and no other file is shown as one', async () => {
    const file = await send(liaison, await drawing(100, 100).png().toBuffer(), 'uno.png');
    expect(await code(write(stage.as('liaison', stage.b), (ctx) => logos.setForMunicipality(ctx, file.id)))).toBe('file_unknown');
    expect(await code(write(stage.as('mayor', stage.a), (ctx) => logos.setForMunicipality(ctx, null)))).toBe('FORBIDDEN');
    const csv = await files.receiveContent(liaison, Readable.from([Buffer.from('a,b\n1,2\n')]), 'x.csv');
    stage.app.get(FileReaders).add({ subjectType: 'Report', mayRead: () => true });
    await write(liaison, (ctx) => files.claim(ctx, csv.id, { subjectType: 'Report', subjectId: stage.a, visibility: 'public', kinds: ['csv'] }));
    await write(liaison, (ctx) => files.publish(ctx, csv.id));
    expect(await code(logos.open(stage.anyone, csv.id))).toBe('NOT_FOUND');
  });

  it('come with colours that read, or with the one nearby that does', async () => {
    const networks = stage.app.get(NetworksService);
    const set = (input: object) => write(authority, (ctx) => networks.update(ctx, { version: 0, ...input } as never));
    const { version } = await stage.app.get(Directory).network(stage.anyone, stage.network);
    const refusal = await set({ version, primaryColour: '#FFCC00', secondaryColour: '#777777' }).then(
      () => null,
      (error: { refusal: { speak(locale: 'es'): { issues: { path: string; message: string }[] } } }) => error.refusal.speak('es').issues,
    );
    expect(refusal?.map((issue) => issue.path)).toEqual(['primaryColour', 'secondaryColour']);
    expect(refusal?.[0]?.message).toMatch(/#ffcc00 no se lee el texto blanco de los botones: su contraste es de 1\.\d a 1 y se necesita 4\.5 a 1\. El color más cercano que sirve es #[0-9a-f]{6}\./);
    const nearest = /(#[0-9a-f]{6})\.$/.exec(refusal![0]!.message)![1]!;
    expect((await set({ version, primaryColour: nearest.toUpperCase() })).colours).toEqual({ primary: nearest });
    expect((await set({ version: version + 1, primaryColour: null })).colours).toEqual({});
  });
});
