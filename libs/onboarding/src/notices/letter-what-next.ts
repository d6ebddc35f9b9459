import { Injectable } from '@nestjs/common';
import { Directory, paths, todayIn } from '@tequio/network';
import { urgencyOf, WhatNext, WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { Database, may, statement, text, type RequestContext } from '@tequio/platform';
import type { LetterEntity } from '../letters/letter.entities.js';
import { letterMachine, type LetterState } from '../letters/letter.state.js';
import { LetterStore } from '../letters/letter-store.js';
import { LetterTemplates } from '../templates/letter-templates.js';

const WAITING = statement<{ id: string; state: LetterState; reply_due_on: string | null; name: string }>(
  'letter.waiting-for-review',
  `select l.id, l.state, l.reply_due_on, m.name from letters_of_intent l join municipalities m on m.id = l.tenant_id
   where l.network_id = $1 and l.state in ('submitted', 'under_review') order by l.reply_due_on, l.id limit 50`,
);

/** Before the first letter, and between two. */
const START = { key: 'onboarding.next.start', who: 'liaison' };
/** Before the network wrote a template, or kept the product's as its own: what all its letters begin with is read first. */
const TEMPLATE = { key: 'onboarding.next.template', who: 'network' };

/** The letter's next step, from its state: the municipality's own, and for the authority those that wait for an answer. */
@Injectable()
@WhatNext()
export class LetterWhatNext implements WhatNextProvider {
  constructor(
    private readonly db: Database,
    private readonly store: LetterStore,
    private readonly directory: Directory,
    private readonly templates: LetterTemplates,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (!may(ctx, 'read', 'LetterOfIntent')) return [];
    return ctx.scope === 'network' ? this.ofNetwork(ctx) : this.ofMunicipality(ctx);
  }

  private async ofMunicipality(ctx: RequestContext): Promise<WhatNextItem[]> {
    const { networkId, tenantId } = ctx.requireTenant();
    const [network, municipality, letter] = await Promise.all([
      this.directory.network(ctx, networkId),
      this.directory.municipality(ctx, tenantId),
      this.store.current(ctx, tenantId),
    ]);
    const today = todayIn(municipality.timeZone, ctx.now);
    const href = paths.workspace(network.slug, municipality.slug, 'carta');
    if (!letter) return [this.item(ctx, START, { href, subjectId: tenantId, dueOn: null, state: 'due' })];
    const dueOn = this.dueOn(letter);
    return letterMachine.turns(letter.state).map((turn) =>
      turn.waiting
        ? this.item(ctx, { key: turn.waiting, who: turn.who }, { href, subjectId: letter.id, dueOn, state: 'waiting' })
        : this.item(ctx, turn, { href, subjectId: letter.id, dueOn, state: urgencyOf(dueOn, today) }),
    );
  }

  private async ofNetwork(ctx: RequestContext): Promise<WhatNextItem[]> {
    const networkId = ctx.requireNetwork();
    const [network, waiting, template] = await Promise.all([this.directory.network(ctx, networkId), this.db.sql(ctx, WAITING, [networkId]), this.templates.last(ctx)]);
    const today = todayIn(network.timeZone, ctx.now);
    const unread =
      template || !may(ctx, 'edit_template', 'LetterOfIntent')
        ? []
        : [this.item(ctx, TEMPLATE, { href: paths.institute(network.slug, 'ajustes/carta'), subjectId: networkId, dueOn: null, state: 'due' })];
    const letters = waiting.flatMap((letter) =>
      letterMachine
        .turns(letter.state)
        .filter(({ who }) => who === 'network')
        .map((turn) =>
          this.item(
            ctx,
            turn,
            { href: paths.institute(network.slug, `cartas/${letter.id}`), subjectId: letter.id, dueOn: letter.reply_due_on, state: urgencyOf(letter.reply_due_on, today) },
            { municipality: letter.name },
          ),
        ),
    );
    return [...unread, ...letters];
  }

  private dueOn(letter: LetterEntity): string | null {
    if (letter.state === 'observed') return letter.correctBy ?? null;
    return letter.state === 'submitted' || letter.state === 'under_review' ? (letter.replyDueOn ?? null) : null;
  }

  private item(
    ctx: RequestContext,
    { key, who }: { key: string; who: string },
    of: Pick<WhatNextItem, 'href' | 'subjectId' | 'dueOn' | 'state'>,
    params: Record<string, string> = {},
  ): WhatNextItem {
    return Object.assign(new WhatNextItem(), {
      ...of,
      key: `letter.${key.split('.').at(-1)}.${of.subjectId}`,
      title: text(ctx.locale, `${key}.title`, params),
      consequence: text(ctx.locale, `${key}.consequence`, params),
      who: text(ctx.locale, `onboarding.who.${who}`),
      subjectType: 'LetterOfIntent',
    });
  }
}
