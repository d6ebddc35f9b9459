import { Injectable, Logger } from '@nestjs/common';
import type { RequestContext } from '@tequio/platform';
import { MyNotices } from '../notices/my-notices.service.js';
import { NoticeSignals } from './notice-signals.js';
import { NEWEST, NoticesChanged } from './notices-changed.types.js';
import { Watch } from './watch.js';

/** Looks at the same time, so that who asks by HTTP does not wait for a connection behind a whole audience. */
const LOOKS = 4;

/** A notice is stamped when its transaction begins, and seen when it ends: so much may lie between. */
const LONGEST_TRANSACTION_MS = 5 * 60_000;

/** What was seen at the look before. */
interface Seen {
  ids: ReadonlySet<string>;
  at: Date;
  unreadCount: number;
}

/** The lists of notices that are open in this process, each looked at when its signal comes. */
@Injectable()
export class LiveNotices {
  private readonly log = new Logger(LiveNotices.name);
  private readonly watches = new Map<string, Set<Watch>>();
  private listening = false;
  private failing = false;
  private free = LOOKS;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly notices: MyNotices,
    private readonly signals: NoticeSignals,
  ) {}

  /** The state of the own list at once, then each change of it, until who watches returns. Scope: self. */
  watch(ctx: RequestContext): AsyncGenerator<NoticesChanged, void> {
    const watch = new Watch();
    const changes = this.changes(ctx, watch);
    // A generator that waits does not hear that it is to return: what it waits for is ended first.
    const end = changes.return.bind(changes);
    changes.return = (value) => {
      watch.end();
      return end(value);
    };
    return changes;
  }

  private async *changes(ctx: RequestContext, watch: Watch): AsyncGenerator<NoticesChanged, void> {
    const leave = this.enter(ctx.requirePerson(), watch);
    try {
      let seen: Seen | null = null;
      while (await watch.next()) {
        const looked = await this.inTurn(() => this.look(ctx, seen)).catch((error: Error) => this.fail(error));
        if (!looked) {
          watch.putOff();
          continue;
        }
        const before: Seen | null = seen;
        seen = looked.seen;
        if (!before || looked.change.arrived || looked.change.unreadCount !== before.unreadCount) yield looked.change;
      }
    } finally {
      leave();
    }
  }

  private async look(ctx: RequestContext, before: Seen | null): Promise<{ seen: Seen; change: NoticesChanged }> {
    const at = ctx.now;
    const [{ nodes }, unreadCount] = await Promise.all([
      this.notices.page(ctx, { first: NEWEST, unreadOnly: false }),
      this.notices.unread(ctx),
    ]);
    this.failing = false;
    const since = before && new Date(before.at.getTime() - LONGEST_TRANSACTION_MS);
    // Older ones come to the list too, where a kind is switched on again: these are no news.
    const arrived = nodes.filter((notice) => before && !notice.readAt && !before.ids.has(notice.id) && notice.createdAt > since!);
    return {
      seen: { ids: new Set(nodes.map((notice) => notice.id)), at, unreadCount },
      change: Object.assign(new NoticesChanged(), { unreadCount, arrived: arrived.length, latest: arrived[0] ?? null }),
    };
  }

  /** Who watches need not ask anew when the database is there again; the log is told of the first of many lists. */
  private fail(error: Error): null {
    if (!this.failing) this.log.error({ error: error.stack }, 'lists of notices cannot be looked at');
    this.failing = true;
    return null;
  }

  private enter(personId: string, watch: Watch): () => void {
    if (!this.listening) this.signals.listen((personIds) => this.hear(personIds));
    this.listening = true;
    const own = this.watches.get(personId) ?? new Set();
    this.watches.set(personId, own.add(watch));
    return () => {
      own.delete(watch);
      if (!own.size && this.watches.get(personId) === own) this.watches.delete(personId);
    };
  }

  private hear(personIds: readonly string[] | null): void {
    for (const personId of personIds ?? this.watches.keys()) for (const watch of this.watches.get(personId) ?? []) watch.wake();
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
