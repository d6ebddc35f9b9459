import { Injectable } from '@nestjs/common';
import { Directory, paths, todayIn } from '@tequio/network';
import { urgencyOf, WHAT_NEXT_LIMIT, WhatNext, WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { Database, may, statement, text, type RequestContext } from '@tequio/platform';
import { adviceMachine, type AdviceSide, type AdviceState } from './advice.state.js';

interface Waiting {
  id: string;
  title: string;
  state: AdviceState;
  dueOn: string | null;
  placeName: string;
}

// What somebody advises in is theirs alone, while they hold a post; $3 null: whoever it is.
const WAITING = statement<Waiting>(
  'advice.waiting',
  `select t.id, t.title, t.state, t.answer_due_on::text as "dueOn", m.name as "placeName"
   from advice_threads t join municipalities m on m.id = t.tenant_id join networks n on n.id = t.network_id
   where t.network_id = $1 and ($2::uuid is null or t.tenant_id = $2) and t.state = $5
     and ($2::uuid is not null or $3::uuid is null or t.assigned_to is null or t.assigned_to = $3 or not exists (
       select from memberships h where h.tenant_id = t.network_id and h.person_id = t.assigned_to
         and (h.ends_on is null or h.ends_on >= ($4::timestamptz at time zone n.time_zone)::date)))
   order by t.answer_due_on, t.last_at, t.id limit ${WHAT_NEXT_LIMIT}`,
);

/** Threads in which it is the turn of who asks. */
@Injectable()
@WhatNext()
export class AdviceWhatNext implements WhatNextProvider {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (!may(ctx, 'write', 'AdviceThread')) return [];
    const { networkId, tenantId } = ctx.requireTenant();
    const side: AdviceSide = ctx.scope === 'network' ? 'institute' : 'municipality';
    const within = side === 'institute' ? null : tenantId;
    const [network, municipality, waiting] = await Promise.all([
      this.directory.network(ctx, networkId),
      within && this.directory.municipality(ctx, within),
      this.db.sql(ctx, WAITING, [networkId, within, ctx.actor.personId, ctx.now, `waiting_${side}`]),
    ]);
    const today = todayIn((municipality || network).timeZone, ctx.now);
    return waiting.flatMap(({ id, title, state, dueOn, placeName }) =>
      adviceMachine.turns(state).map(({ key, who }) =>
        Object.assign(new WhatNextItem(), {
          key: `advice.${id}`,
          title: text(ctx.locale, `${key}.title`, { title, municipality: placeName }),
          consequence: text(ctx.locale, `${key}.consequence`),
          dueOn,
          who: text(ctx.locale, `conversation.who.${who}`),
          href: municipality ? paths.workspace(network.slug, municipality.slug, `asesoria/${id}`) : paths.institute(network.slug, `asesoria/${id}`),
          subjectType: 'AdviceThread',
          subjectId: id,
          state: urgencyOf(dueOn, today),
        }),
      ),
    );
  }
}
