import { newId } from '@tequio/platform';
import { MailFrequency, NotificationSweep, type ChooseMailInput } from '@tequio/notifications';
import { FollowsWorld, treeBloomed } from '../testing/follows-world.js';
import { Followers } from '../followers/followers.service.js';
import { FollowsService } from '../follows/follows.service.js';
import { recipientKey } from '../follows/follow-tokens.js';
import { MyFollows } from '../follows/my-follows.service.js';
import { MailReaders } from './mail-readers.service.js';

const DAY = 24 * 3_600_000;

describe('readers of mail', () => {
  let world: FollowsWorld;
  let readers: MailReaders;
  beforeAll(async () => {
    world = await FollowsWorld.make();
    readers = world.app.get(MailReaders);
  });
  afterAll(() => world?.close());

  const mails = (address: string) =>
    world.rows<{ subject: string; plain_text: string }>('select subject, plain_text from messages where address = $1 order by composed_at, id', [address]);
  const follow = async (address: string, subject: { type: string; id: string }) => {
    world.clock.advance(1000);
    await world.write(world.visitor(), (ctx) =>
      world.app.get(FollowsService).request(ctx, { subjectType: subject.type, subjectId: subject.id, email: address, noticeVersion: 0, locale: 'es' }, null),
    );
    await world.settled();
    const [link] = await world.links(address);
    await world.write(world.visitor(), (ctx) => world.app.get(FollowsService).confirm(ctx, link!.confirm!));
    return link!.leave!;
  };
  const bloom = async (id: string, tenantId = world.a) => {
    world.clock.advance(1000);
    await world.write(world.tenant(tenantId), (ctx) => world.app.get(Followers).tell(ctx, { kind: treeBloomed, subject: { type: 'Tree', id }, dedupe: newId() }));
    await world.settled();
  };
  const later = async (ms: number) => {
    world.clock.advance(ms);
    await world.app.get(NotificationSweep).sweep();
    await world.settled();
  };
  const tokenOf = async (address: string) => /\/correos\/([\w-]+)/.exec((await mails(address)).findLast((mail) => mail.plain_text?.includes('/correos/'))?.plain_text ?? '')?.[1] ?? '';
  const choose = (token: string, input: Partial<ChooseMailInput>, follows: { id: string; frequency: MailFrequency }[] = []) =>
    world.write(world.visitor(), (ctx) => readers.choose(ctx, token, { frequency: MailFrequency.IMMEDIATE, paused: false, ...input }, follows));
  const shown = (token: string) => readers.byToken(world.visitor(), token);

  it('choose by the link of a mail, and see what was sent and why', async () => {
    const tree = world.tree('Ahuehuete', world.a, []);
    await follow('vecina@ejemplo.mx', { type: 'Tree', id: tree });
    await bloom(tree);
    const token = await tokenOf('vecina@ejemplo.mx');
    const before = await shown(token);
    expect(before).toMatchObject({ email: 'vecina@ejemplo.mx', account: false, choices: { frequency: 'immediate', paused: false } });
    expect(before!.follows).toMatchObject([{ title: 'Ahuehuete', frequency: 'general' }]);
    expect(before!.sent.map(({ subject, why, state }) => [subject, why, state])).toEqual([
      ['Ahuehuete', 'Por seguir «Ahuehuete».', 'sent'],
      ['Confirma que quieres seguir «Ahuehuete»', 'Por seguir «Ahuehuete».', 'sent'],
    ]);

    expect(await choose(token, { frequency: MailFrequency.DAILY, quietFrom: 22, quietUntil: 6 })).toMatchObject({ choices: { frequency: 'daily', quietFrom: 22, quietUntil: 6 } });
    await bloom(tree);
    expect(await mails('vecina@ejemplo.mx')).toHaveLength(2);
    expect((await shown(token))!.waiting).toBe(1);
    await later(DAY);
    expect((await shown(token))!.waiting).toBe(0);
    const summary = (await mails('vecina@ejemplo.mx')).at(-1)!;
    expect(summary.subject).toBe('Resumen diario: Ahuehuete');
    expect((await shown(token))!.sent[0]).toMatchObject({ subject: 'Resumen diario: Ahuehuete', why: 'Por haber elegido el resumen diario.' });

    const followId = before!.follows[0]!.id;
    await choose(token, { frequency: MailFrequency.DAILY }, [{ id: followId, frequency: MailFrequency.IMMEDIATE }]);
    await bloom(tree);
    expect((await mails('vecina@ejemplo.mx')).at(-1)!.subject).toBe('Ahuehuete');
    await world.write(world.visitor(), (ctx) => readers.pause(ctx, token));
    await bloom(tree);
    await later(DAY);
    expect(await mails('vecina@ejemplo.mx')).toHaveLength(4);
    expect((await shown(token))!.sent[0]).toMatchObject({ state: 'suppressed', subject: 'Un árbol floreció' });
  });

  it('hear of a thing as they chose for the nearest that they follow', async () => {
    const municipality = { type: 'Municipality', id: world.a };
    const tree = world.tree('Sabino');
    await follow('cerca@ejemplo.mx', municipality);
    await follow('cerca@ejemplo.mx', { type: 'Tree', id: tree });
    await bloom(tree);
    const token = await tokenOf('cerca@ejemplo.mx');
    const follows = (await shown(token))!.follows;
    const near = follows.find((one) => one.title === 'Sabino')!;
    const far = follows.find((one) => one.title !== 'Sabino')!;
    await choose(token, {}, [
      { id: near.id, frequency: MailFrequency.NEVER },
      { id: far.id, frequency: MailFrequency.IMMEDIATE },
    ]);
    const count = (await mails('cerca@ejemplo.mx')).length;
    await bloom(tree);
    expect(await mails('cerca@ejemplo.mx')).toHaveLength(count);
    await bloom(world.tree('Fresno'));
    expect((await mails('cerca@ejemplo.mx')).at(-1)!.subject).toBe('Fresno');
  });

  it('change nothing of anybody else, and nothing with a link that is nobody’s', async () => {
    const tree = world.tree('Mezquite', world.a, []);
    for (const address of ['una@ejemplo.mx', 'otra@ejemplo.mx']) await follow(address, { type: 'Tree', id: tree });
    await bloom(tree);
    const [one, other] = [await tokenOf('una@ejemplo.mx'), await tokenOf('otra@ejemplo.mx')];
    const foreign = (await shown(other))!.follows[0]!.id;
    await choose(one, { frequency: MailFrequency.WEEKLY }, [{ id: foreign, frequency: MailFrequency.NEVER }]);
    expect(await shown(other)).toMatchObject({ choices: { frequency: 'immediate' }, follows: [{ frequency: 'general' }] });
    const forged = `${one.slice(0, -1)}${one.endsWith('A') ? 'B' : 'A'}`;
    expect(await shown(forged)).toBeNull();
    const dead = expect.objectContaining({ refusal: expect.objectContaining({ code: 'link_expired' }) });
    await expect(choose(forged, {})).rejects.toEqual(dead);
    await expect(world.write(world.visitor(), (ctx) => readers.pause(ctx, forged))).rejects.toEqual(dead);
  });

  it('leave nothing behind once they follow nothing any more', async () => {
    const tree = world.tree('Encino', world.a, []);
    const leave = await follow('se.va@ejemplo.mx', { type: 'Tree', id: tree });
    await bloom(tree);
    const token = await tokenOf('se.va@ejemplo.mx');
    await choose(token, { frequency: MailFrequency.DAILY });
    await bloom(tree);
    await later(DAY);
    expect((await mails('se.va@ejemplo.mx')).at(-1)!.subject).toBe('Resumen diario: Encino');
    await bloom(tree);
    await world.write(world.visitor(), (ctx) => world.app.get(FollowsService).leave(ctx, leave));
    await world.settled();
    await later(2 * DAY);
    const reader = recipientKey('se.va@ejemplo.mx');
    expect(await world.rows(`select from messages where address = 'se.va@ejemplo.mx'`)).toEqual([]);
    expect(await world.rows('select from mail_choices where reader = $1 union all select from deliveries where reader = $1 and digest is not null', [reader])).toEqual([]);
    expect(await world.rows(`select from notices where reader = $1 and mail = 'digest'`, [reader])).toEqual([]);
    expect(await shown(token)).toMatchObject({ email: null, follows: [], choices: { frequency: 'immediate' } });
  });

  it('are forgotten with an account that they came to have, and with a follow that was never confirmed', async () => {
    const [adopted, open] = [world.tree('Pirul', world.a, []), world.tree('Tejocote', world.a, [])];
    const address = 'despues.cuenta@ejemplo.mx';
    await follow(address, { type: 'Tree', id: adopted });
    await bloom(adopted);
    await choose(await tokenOf(address), { frequency: MailFrequency.DAILY });
    await bloom(adopted);
    await later(DAY);
    expect((await mails(address)).at(-1)!.subject).toBe('Resumen diario: Pirul');
    await world.write(world.visitor(), (ctx) =>
      world.app.get(FollowsService).request(ctx, { subjectType: 'Tree', subjectId: open, email: address, noticeVersion: 0, locale: 'es' }, null),
    );
    const person = await world.person(address);
    const mine = world.app.get(MyFollows);
    const own = await world.write(world.self(person), (ctx) => mine.follow(ctx, { subjectType: 'Tree', subjectId: adopted, noticeVersion: 0 }));
    await world.write(world.self(person), (ctx) => mine.unfollow(ctx, own.id));
    await world.settled();
    const reader = recipientKey(address);
    expect(await world.rows('select from mail_choices where reader = $1 union all select from deliveries where reader = $1 and digest is not null', [reader])).toEqual([]);
    expect(await world.rows(`select from messages m join deliveries d on d.id = m.delivery_id where d.digest is not null and m.address = $1`, [address])).toEqual([]);
  });

  it('choose by a mail of an account how often alone: what it follows is in it', async () => {
    const person = await world.person('oficina@ejemplo.mx');
    const tree = world.tree('Tepozán', world.a, []);
    await world.write(world.self(person), (ctx) => world.app.get(MyFollows).follow(ctx, { subjectType: 'Tree', subjectId: tree, noticeVersion: 0 }));
    await bloom(tree);
    const token = await tokenOf('oficina@ejemplo.mx');
    expect(await choose(token, { frequency: MailFrequency.WEEKLY })).toMatchObject({ account: true, email: null, follows: [], sent: [], choices: { frequency: 'weekly' } });
    await bloom(tree);
    await later(7 * DAY);
    expect((await mails('oficina@ejemplo.mx')).at(-1)!.subject).toBe('Resumen semanal: Tepozán');
  });

  it('choose in their account for each thing that they follow, and for nobody else’s', async () => {
    const person = await world.person('con.cuenta@ejemplo.mx');
    const stranger = await world.person('ajena@ejemplo.mx');
    const mine = world.app.get(MyFollows);
    const tree = world.tree('Oyamel', world.a, []);
    const followed = await world.write(world.self(person), (ctx) => mine.follow(ctx, { subjectType: 'Tree', subjectId: tree, noticeVersion: 0 }));
    const set = (who: string) => world.write(world.self(who), (ctx) => mine.setFrequency(ctx, followed.id, MailFrequency.WEEKLY));
    await expect(set(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await set(person)).toMatchObject({ frequency: 'weekly', title: 'Oyamel' });
    await bloom(tree);
    expect(await mails('con.cuenta@ejemplo.mx')).toEqual([]);
    await later(7 * DAY);
    expect((await mails('con.cuenta@ejemplo.mx')).map((mail) => mail.subject)).toEqual(['Resumen semanal: Oyamel']);
    const sent = await readers.mine(world.self(person), { first: 10 });
    expect(sent.nodes).toMatchObject([{ subject: 'Resumen semanal: Oyamel', why: 'Por haber elegido el resumen semanal.', state: 'sent' }]);
    expect((await readers.mine(world.self(stranger), { first: 10 })).nodes).toEqual([]);
  });
});
