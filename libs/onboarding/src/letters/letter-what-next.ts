import { Injectable } from '@nestjs/common';
import { Directory, paths, todayIn } from '@tequio/network';
import { urgencyOf, WhatNext, WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { Database, may, statement, type RequestContext } from '@tequio/platform';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import type { LetterEntity } from './letter.entities.js';
import { LetterStore } from './letter-store.js';

const WAITING = statement<{ id: string; tenant_id: string; reply_due_on: string | null; name: string; slug: string }>(
  'letter.waiting-for-review',
  `select l.id, l.tenant_id, l.reply_due_on, m.name, m.slug from letters_of_intent l join municipalities m on m.id = l.tenant_id
   where l.network_id = $1 and l.state in ('submitted', 'under_review') order by l.reply_due_on, l.id limit 50`,
);

const TURN: Readonly<Record<string, { key: 'freeze' | 'attach_signed' | 'submit' | 'observed' | 'confirm' | 'waiting'; who: 'liaison' | 'mayor' | 'network' }>> = {
  draft: { key: 'freeze', who: 'liaison' },
  frozen: { key: 'attach_signed', who: 'mayor' },
  signed: { key: 'submit', who: 'liaison' },
  observed: { key: 'observed', who: 'liaison' },
  captured: { key: 'confirm', who: 'liaison' },
  submitted: { key: 'waiting', who: 'network' },
  under_review: { key: 'waiting', who: 'network' },
};

/** The letter's next step, from its state: the municipality's own, and for the authority those that wait for an answer. */
@Injectable()
@WhatNext()
export class LetterWhatNext implements WhatNextProvider {
  constructor(
    private readonly db: Database,
    private readonly store: LetterStore,
    private readonly directory: Directory,
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
    if (!letter) return [this.item(ctx, 'start', { href, subjectId: tenantId, who: 'liaison', dueOn: null, state: 'due' })];
    const turn = TURN[letter.state];
    if (!turn) return [];
    const dueOn = this.dueOn(letter);
    const state = turn.key === 'waiting' ? 'waiting' : urgencyOf(dueOn, today);
    return [this.item(ctx, turn.key, { href, subjectId: letter.id, who: turn.who, dueOn, state })];
  }

  private async ofNetwork(ctx: RequestContext): Promise<WhatNextItem[]> {
    const networkId = ctx.requireNetwork();
    const [network, waiting] = await Promise.all([this.directory.network(ctx, networkId), this.db.sql(ctx, WAITING, [networkId])]);
    const today = todayIn(network.timeZone, ctx.now);
    return waiting.map((letter) =>
      this.item(
        ctx,
        'review',
        { href: paths.institute(network.slug, `cartas/${letter.id}`), subjectId: letter.id, who: 'network', dueOn: letter.reply_due_on, state: urgencyOf(letter.reply_due_on, today) },
        { municipality: letter.name },
      ),
    );
  }

  private dueOn(letter: LetterEntity): string | null {
    if (letter.state === 'observed') return letter.correctBy ?? null;
    return letter.state === 'submitted' || letter.state === 'under_review' ? (letter.replyDueOn ?? null) : null;
  }

  private item(
    ctx: RequestContext,
    key: 'start' | 'freeze' | 'attach_signed' | 'submit' | 'observed' | 'confirm' | 'waiting' | 'review',
    of: { href: string; subjectId: string; who: 'liaison' | 'mayor' | 'network'; dueOn: string | null; state: WhatNextItem['state'] },
    params: Record<string, string> = {},
  ): WhatNextItem {
    const say = (entry: 'title' | 'consequence') => onboardingDictionary.text(ctx.locale, `next.${key}.${entry}`, params);
    return Object.assign(new WhatNextItem(), {
      key: `letter.${key}.${of.subjectId}`,
      title: say('title'),
      consequence: say('consequence'),
      dueOn: of.dueOn,
      who: onboardingDictionary.text(ctx.locale, `who.${of.who}`),
      href: of.href,
      subjectType: 'LetterOfIntent',
      subjectId: of.subjectId,
      state: of.state,
    });
  }
}
