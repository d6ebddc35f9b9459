import { Injectable } from '@nestjs/common';
import { dayInWords, Directory, todayIn } from '@tequio/network';
import { urgencyOf, WhatNext, type WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { may, text, type Missing, type RequestContext } from '@tequio/platform';
import { roleName } from '@tequio/identity';
import { bodyMachine } from '../bodies/body.state.js';
import { factsOf, nameOfSeat, secretariatPath, termsEnding, validInstallation, type BodyRecord } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { governanceDictionary } from '../governance.dictionary.js';

/** Days ahead from which the end of a term is something to be done. */
export const TERM_NOTICE_DAYS = 60;

type Key = Parameters<typeof governanceDictionary.text>[1];

/** The steps of the secretariat that are open in the municipality acted for. */
@Injectable()
@WhatNext()
export class BodyWhatNext implements WhatNextProvider {
  constructor(
    private readonly records: BodyRecords,
    private readonly directory: Directory,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (ctx.scope !== 'tenant' || ctx.tenantId === ctx.networkId || !may(ctx, 'designate', 'Body')) return [];
    const { tenantId } = ctx.requireTenant();
    const record = await this.records.secretariat(ctx);
    const place = record ?? { network: await this.directory.network(ctx, ctx.requireNetwork()), municipality: await this.directory.municipality(ctx, tenantId) };
    const item = (step: string, title: Key, consequence: string, dueOn: string | null, today: string, subjectId: string, where = ''): WhatNextItem => ({
      key: `body.${step}:${subjectId}`,
      title: governanceDictionary.text(ctx.locale, title),
      consequence,
      dueOn,
      who: roleName(ctx.locale, 'liaison'),
      href: secretariatPath(place, where),
      subjectType: 'Body',
      subjectId,
      state: urgencyOf(dueOn, today),
    });
    const say = (key: Key, params = {}) => governanceDictionary.text(ctx.locale, key, params);
    if (!record || record.body.state === 'dissolved') {
      if (!place.municipality?.letterAcceptedAt) return [];
      return [item('convene', 'next.convene', say('next.convene.why'), null, todayIn(place.network.timeZone, ctx.now), tenantId)];
    }
    const { body, today } = record;
    const act = validInstallation(record);
    const of = (step: string, title: Key, consequence: string, dueOn: string | null = null, where = '') => item(step, title, consequence, dueOn, today, body.id, where);
    const missing = (step: 'designate' | 'complete_renewal') =>
      say('next.designate.missing', { missing: words(ctx, bodyMachine.open(body.state, factsOf(record, ctx.locale)).find(({ name }) => name === step)?.missing ?? []) });
    const items: WhatNextItem[] = [];
    if (body.state === 'convened') items.push(of('designate', 'next.designate', missing('designate'), null, '#asientos'));
    if (body.state === 'designated')
      items.push(
        act
          ? of('install', 'next.install', say('next.install.why', { date: dayInWords(act.heldOn, ctx.locale) }), act.heldOn, '/instalacion')
          : of('schedule', 'next.schedule', say('next.schedule.why'), null, '/instalacion'),
      );
    if (act?.state === 'held' && !act.signedFileId) items.push(of('sign', 'next.sign', say('next.sign.why', { folio: act.folio ?? '' }), null, '/instalacion'));
    if (body.state === 'installed') items.push(of('approve_rules', 'next.approve_rules', say('next.approve_rules.why'), null, '/reglas'));
    if (body.state === 'rules_approved') items.push(of('operate', 'next.operate', say('next.operate.why')));
    if (body.state === 'inactive') items.push(of('resume', 'next.resume', say('next.resume.why')));
    if (body.state === 'renewing') items.push(of('renewal', 'next.renewal', missing('complete_renewal'), null, '#asientos'));
    return [...items, ...this.ending(ctx, record, item)];
  }

  private ending(
    ctx: RequestContext,
    record: BodyRecord,
    item: (step: string, title: Key, consequence: string, dueOn: string | null, today: string, subjectId: string, where?: string) => WhatNextItem,
  ): WhatNextItem[] {
    return termsEnding(record, TERM_NOTICE_DAYS).flatMap((term) => {
      const seat = record.seats.find(({ id }) => id === term.seatId);
      if (!seat || term.role !== 'holder') return [];
      const why = governanceDictionary.text(ctx.locale, 'next.terms_ending.why', { date: dayInWords(term.endsOn!, ctx.locale) });
      const title = governanceDictionary.text(ctx.locale, 'next.terms_ending', { seat: nameOfSeat(record, seat, ctx.locale) });
      return [{ ...item(`term_${term.id}`, 'next.terms_ending', why, term.endsOn, record.today, record.body.id, '#asientos'), title }];
    });
  }
}

/** The first few things that are missing; the page has them all. */
const words = (ctx: RequestContext, missing: readonly Missing[]): string => {
  const said = missing.slice(0, 3).map(({ code, params }) => text(ctx.locale, code, params));
  return missing.length > 3 ? `${said.join(' ')} (+${missing.length - 3})` : said.join(' ');
};
