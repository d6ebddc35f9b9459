import { Injectable, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  abilityFor,
  anonymous,
  Database,
  defineDictionary,
  JobRunner,
  MovableClock,
  newId,
  platformMigrations,
  PlatformModule,
  RequestContext,
  tenantSystemContext,
  unsafeAllTenantsContext,
  type Config,
  type Locale,
} from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { documentsMigrations } from '@tequio/documents';
import { identityMigrations } from '@tequio/identity';
import { NetworkModule, networkMigrations, NetworksService } from '@tequio/network';
import {
  defineNoticeKind,
  NotificationsModule,
  notificationsMigrations,
  RendersNotice,
  type NoticeToRender,
  type RenderedNotice,
} from '@tequio/notifications';
import { conversationMigrations, ConversationModule, defineFollowable, municipalityFollowable, ResolvesFollowable, type FollowedThing } from '../index.js';

defineDictionary('orchard', {
  es: { 'notice.tree_bloomed': 'Un árbol floreció', 'notice.tree_counted': 'Se contó un árbol' },
  en: { 'notice.tree_bloomed': 'A tree bloomed', 'notice.tree_counted': 'A tree was counted' },
});

export const treeBloomed = defineNoticeKind({ key: 'orchard.tree_bloomed', subject: 'Tree', mandatory: false, voice: 'tú' });
/** Told in the list alone: thousands of mails are other tests' matter. */
export const treeCounted = defineNoticeKind({ key: 'orchard.tree_counted', subject: 'Tree', mandatory: false, voice: 'tú', mail: false });
const treeFollowable = defineFollowable({ type: 'Tree' });

/** Stands for a context above: its things live in memory, each under its municipality and perhaps another tree. */
@Injectable()
export class Orchard {
  readonly trees = new Map<string, FollowedThing>();

  @ResolvesFollowable(treeFollowable)
  find(_ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, FollowedThing>> {
    return Promise.resolve(new Map(ids.flatMap((id) => (this.trees.has(id) ? [[id, this.trees.get(id)!] as const] : []))));
  }

  @RendersNotice(treeBloomed)
  word(_ctx: RequestContext, { subject }: NoticeToRender, _locale: Locale): Promise<RenderedNotice | null> {
    const tree = this.trees.get(subject.id);
    return Promise.resolve(tree ? { subject: tree.title, heading: tree.title, paragraphs: ['Floreció.'], action: { label: 'Ver', path: tree.path } } : null);
  }

  @RendersNotice(treeCounted)
  count(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.word(ctx, notice, locale);
  }
}

@Module({ providers: [Orchard], exports: [Orchard] })
class OrchardModule {}

/** Two networks with their municipalities, people with accounts, and an orchard. */
export class FollowsWorld {
  readonly clock = new MovableClock(new Date('2026-11-20T16:00:00Z'));
  network!: string;
  a!: string;
  b!: string;
  elsewhere!: { networkId: string; tenantId: string };

  private constructor(
    readonly database: TestDatabase,
    readonly app: TestingModule,
  ) {}

  static async make(modules: readonly Type[] = [], config: Partial<Config> = {}): Promise<FollowsWorld> {
    const database = await createTestDatabase([
      ...platformMigrations,
      ...networkMigrations,
      ...identityMigrations,
      ...documentsMigrations,
      ...notificationsMigrations,
      ...conversationMigrations,
    ]);
    const clock = new MovableClock(new Date('2026-11-20T16:00:00Z'));
    const app = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config(config), clock), NetworkModule, NotificationsModule.forRoot(), ConversationModule, OrchardModule, ...modules],
    }).compile();
    await app.init();
    const world = Object.assign(new FollowsWorld(database, app), { clock });
    const open = (stateKey: string, slug: string) =>
      app.get(Database).write(unsafeAllTenantsContext('test', clock), (ctx) =>
        app.get(NetworksService).open(ctx, { stateKey, slug, authorityName: 'Autoridad de prueba' } as never),
      );
    world.network = (await open('99', 'ejemplo')).id;
    const other = (await open('21', 'puebla')).id;
    const of = (networkId: string) => world.rows<{ id: string }>('select id from municipalities where network_id = $1 order by name limit 2', [networkId]);
    const [a, b] = await of(world.network);
    world.a = a!.id;
    world.b = b!.id;
    world.elsewhere = { networkId: other, tenantId: (await of(other))[0]!.id };
    app.get(JobRunner).start(20);
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  readonly visitor = (locale: Locale = 'es') => new RequestContext({ scope: 'public', clock: this.clock, locale });

  tenant(tenantId = this.a, networkId = this.network): RequestContext {
    return tenantSystemContext({ networkId, tenantId }, 'test', this.clock);
  }

  self(personId: string): RequestContext {
    const roles = ['citizen'];
    const ability = abilityFor({ roles, networkId: null, tenantId: null, personId, tokenScopes: null });
    return new RequestContext({ scope: 'self', actor: { ...anonymous, kind: 'person', personId, roles }, ability, clock: this.clock });
  }

  write<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.app.get(Database).write(ctx, work);
  }

  /** All that follows from what was committed, done. */
  settled(): Promise<void> {
    return this.app.get(JobRunner).idle();
  }

  tree(title: string, tenantId = this.a, parents: FollowedThing['parents'] = [{ type: municipalityFollowable.type, id: tenantId }]): string {
    const id = newId();
    this.app.get(Orchard).trees.set(id, { title, path: `/ejemplo/arbol/${id}`, networkId: this.network, tenantId, parents });
    return id;
  }

  async person(address: string): Promise<string> {
    const id = newId();
    await this.rows('insert into persons (id, email, name, created_at) values ($1, $2, $3, now())', [id, address, address]);
    return id;
  }

  rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return asOwner<Row>(this.database, sql, values);
  }

  /** Paths of the links that were mailed to an address, the last first. */
  async links(address: string): Promise<{ confirm: string | null; leave: string | null }[]> {
    const rows = await this.rows<{ plain_text: string; unsubscribe_path: string | null }>(
      'select plain_text, unsubscribe_path from messages where address = $1 order by composed_at desc, id desc',
      [address],
    );
    const last = (path: string | undefined | null) => path?.split('/').at(-1) ?? null;
    return rows.map((row) => ({ confirm: last(/\/seguir\/confirmar\/[\w-]+/.exec(row.plain_text ?? '')?.[0]), leave: last(row.unsubscribe_path) }));
  }
}
