import { Injectable } from '@nestjs/common';
import { dayInWords, Directory, paths, todayIn } from '@tequio/network';
import { DueDates, urgencyOf, WhatNext, WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { may, text, type Missing, type RequestContext } from '@tequio/platform';
import { roleName } from '@tequio/identity';
import { secretariatInstallation } from '../due-dates/body-due-dates.js';
import { bodyMachine, type BodyStep } from '../bodies/body.state.js';
import { factsOf, MUNICIPAL_SECRETARIAT, nameOfSeat, secretariatPath, termsEnding, validInstallation, type BodyRecord } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { OperatingRulesReader } from '../operating-rules/operating-rules-reader.js';
import { isDeclined } from '../seats/seat-term.entity.js';

/** Days ahead from which the end of a term is something to be done. */
export const TERM_NOTICE_DAYS = 60;

/** Part of the secretariat's page where each step is taken. */
const PART: Partial<Record<BodyStep, string>> = { designate: '#asientos', complete_renewal: '#asientos', install: '/instalacion', approve_rules: '/reglas' };

/** The steps of the secretariat that are open in the municipality acted for; for the authority, the rules that its secretariats have to begin with. */
@Injectable()
@WhatNext()
export class BodyWhatNext implements WhatNextProvider {
  constructor(
    private readonly records: BodyRecords,
    private readonly directory: Directory,
    private readonly rules: OperatingRulesReader,
    private readonly dueDates: DueDates,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (ctx.scope === 'network') return this.ofNetwork(ctx);
    if (ctx.scope !== 'tenant' || ctx.tenantId === ctx.networkId || !may(ctx, 'designate', 'Body')) return [];
    const { tenantId } = ctx.requireTenant();
    const record = await this.records.secretariat(ctx);
    const place = record ?? { network: await this.directory.network(ctx, ctx.requireNetwork()), municipality: await this.directory.municipality(ctx, tenantId) };
    const today = record?.today ?? todayIn(place.network.timeZone, ctx.now);
    const owed = (await this.dueDates.open(ctx, secretariatInstallation)).get(tenantId) ?? null;
    const item: ItemOf = (step, { key, dueOn = null, where = '', params = {}, subjectId = record?.body.id ?? tenantId }) =>
      Object.assign(new WhatNextItem(), {
        key: `body.${step}:${subjectId}`,
        title: text(ctx.locale, `${key}.title`, params),
        consequence: text(ctx.locale, `${key}.consequence`, params),
        dueOn,
        who: roleName(ctx.locale, 'liaison'),
        href: secretariatPath(place, where),
        subjectType: 'Body',
        subjectId,
        state: urgencyOf(dueOn, today),
      });
    if (!record || record.body.state === 'dissolved')
      return place.municipality?.letterAcceptedAt ? [item('convene', { key: k('next.convene'), dueOn: owed, subjectId: tenantId })] : [];
    const act = validInstallation(record);
    const steps = bodyMachine.open(record.body.state, factsOf(record, ctx.locale));
    const items = bodyMachine.turns(record.body.state).map(({ name, key, waiting }) => {
      const missing = words(ctx, steps.find((step) => step.name === name)?.missing ?? []);
      // To install stands there once it is known when; before, what is next is to say so.
      if (waiting && !act) return item('schedule', { key: waiting, dueOn: owed, where: PART[name] });
      const on = name === 'install' ? act!.heldOn : name === 'designate' ? owed : null;
      return item(name, { key, dueOn: on, where: PART[name], params: { missing, ...(on ? { date: dayInWords(on, ctx.locale) } : {}) } });
    });
    if (act?.state === 'held' && !act.signedFileId) items.push(item('sign', { key: k('next.sign'), where: '/instalacion', params: { folio: act.folio ?? '' } }));
    return [...items, ...declinedTerms(ctx, record, item), ...endingTerms(ctx, record, item)];
  }

  /** A suggestion, which nothing waits for: without them each secretariat writes its rules from nothing. */
  private async ofNetwork(ctx: RequestContext): Promise<WhatNextItem[]> {
    const networkId = ctx.requireNetwork();
    if (!may(ctx, 'set_rules', 'BodyTemplate') || (await this.rules.ofNetwork(ctx, networkId, MUNICIPAL_SECRETARIAT))) return [];
    const key = k('next.network_rules');
    const item = {
      key: `body.network_rules:${networkId}`,
      title: text(ctx.locale, `${key}.title`),
      consequence: text(ctx.locale, `${key}.consequence`),
      dueOn: null,
      who: roleName(ctx.locale, 'network_admin'),
      href: paths.institute((await this.directory.network(ctx, networkId)).slug, 'ajustes/reglas'),
      subjectType: 'BodyTemplate',
      subjectId: networkId,
      state: 'due' as const,
    };
    return [Object.assign(new WhatNextItem(), item)];
  }
}

type ItemOf = (step: string, of: { key: string; dueOn?: string | null; where?: string; params?: Record<string, string>; subjectId?: string }) => WhatNextItem;

/** Dictionary key of something that no transition stands for. */
const k = (key: 'next.convene' | 'next.declined' | 'next.sign' | 'next.terms_ending' | 'next.network_rules') => `governance.${key}`;

const declinedTerms = (ctx: RequestContext, record: BodyRecord, item: ItemOf): WhatNextItem[] =>
  record.terms
    .filter((term) => term.endedOn === null && isDeclined(term))
    .flatMap((term) => {
      const seat = record.seats.find(({ id }) => id === term.seatId);
      if (!seat && term.seatId) return [];
      const place = seat ? nameOfSeat(record, seat, ctx.locale) : text(ctx.locale, 'governance.role.facilitator');
      const params = { place: term.role === 'alternate' ? text(ctx.locale, 'governance.seat.alternate', { seat: place }) : place };
      return [item(`declined_${term.id}`, { key: k('next.declined'), where: `/asiento/${term.seatId ?? 'facilitacion'}`, params })];
    });

const endingTerms = (ctx: RequestContext, record: BodyRecord, item: ItemOf): WhatNextItem[] =>
  termsEnding(record, TERM_NOTICE_DAYS).flatMap((term) => {
    const seat = record.seats.find(({ id }) => id === term.seatId);
    if (!seat || term.role !== 'holder') return [];
    const params = { seat: nameOfSeat(record, seat, ctx.locale), date: dayInWords(term.endsOn!, ctx.locale) };
    return [item(`term_${term.id}`, { key: k('next.terms_ending'), dueOn: term.endsOn, where: '#asientos', params })];
  });

/** The first few things that are missing; the page has them all. */
const words = (ctx: RequestContext, missing: readonly Missing[]): string => {
  const said = missing.slice(0, 3).map(({ code, params }) => text(ctx.locale, code, params));
  return missing.length > 3 ? `${said.join(' ')} (+${missing.length - 3})` : said.join(' ');
};
