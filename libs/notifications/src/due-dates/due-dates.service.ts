import { Injectable } from '@nestjs/common';
import { roleName } from '@tequio/identity';
import { Directory, NetworkSettings, todayIn } from '@tequio/network';
import { allow, Database, decodeCursor, findText, isId, may, pageSize, parseInput, queriedDay, refuseInput, text, toConnection, type Connection, type Locale, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { allDueDateKinds, dueNameKey, findDueDateKind, ladderSchema, type DueDateKind, type Ladder } from './due-date-kind.js';
import { ENDED_PAGE, OPEN_PAGE, OVERDUE_BY_PLACE, REMINDERS_OF, type DueDateRow } from './due-date-rows.js';
import { DueDate, DueDateList, DueDateReminder, OverdueTally, ReminderLadder, type DueDatesArgs, type ReminderLadderInput } from './due-date.types.js';
import { datedSteps, stepAhead } from './ladder.js';
import { pageOf } from './reminder-notices.js';
import { audiencesOf } from './reminders.js';

/** What is due, for who works in a municipality or for the host authority; and what reminds of it. */
@Injectable()
export class DueDatesService {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
    private readonly settings: NetworkSettings,
  ) {}

  /** Of the municipality at hand; of all for the host authority. Scope: tenant, or network. */
  async page(ctx: RequestContext, args: DueDatesArgs): Promise<Connection<DueDate>> {
    const { networkId, tenantId } = ctx.requireTenant();
    allow(ctx, 'read', 'DueDate', ctx.scope === 'network' ? { networkId } : { networkId, tenantId });
    const first = pageSize(args.first);
    const [day, id] = decodeCursor(args.after, 'text', 'id') ?? [null, null];
    const place = ctx.scope === 'network' ? (args.tenantId ?? null) : tenantId;
    // Whoever asks for another place than their own finds nothing there.
    const elsewhere = place !== null && (!isId(place) || (ctx.scope !== 'network' && (args.tenantId ?? tenantId) !== tenantId));
    const asked = [networkId, ctx.now, place, args.kind ?? null, day === null ? null : queriedDay(String(day)), id];
    const rows = elsewhere
      ? []
      : args.list === DueDateList.ENDED
        ? await this.db.sql(ctx, ENDED_PAGE, [...asked, first + 1])
        : await this.db.sql(ctx, OPEN_PAGE, [...asked, args.list === DueDateList.OVERDUE, first + 1]);
    const shown = await this.show(ctx, rows.slice(0, first));
    return toConnection(rows, first, (row) => [row.due_on, row.id], (row) => shown.get(row.id)!);
  }

  /** Places with dates that have passed, those with most first. Scope: network; or tenant, of itself alone. */
  async overdue(ctx: RequestContext): Promise<OverdueTally[]> {
    const { networkId, tenantId } = ctx.requireTenant();
    allow(ctx, 'read', 'DueDate', ctx.scope === 'network' ? { networkId } : { networkId, tenantId });
    const rows = await this.db.sql(ctx, OVERDUE_BY_PLACE, [networkId, ctx.now]);
    return rows.map(({ tenant_id, place, overdue, since }) => Object.assign(new OverdueTally(), { tenantId: tenant_id, placeName: place, overdue, since }));
  }

  /** What reminds of each kind in the network. */
  async ladders(ctx: RequestContext): Promise<ReminderLadder[]> {
    const all = new Map((await this.settings.all(ctx)).map((one) => [one.setting.key, one]));
    return allDueDateKinds().map((kind) => {
      const { value, changes } = all.get(kind.setting.key)!;
      return Object.assign(new ReminderLadder(), {
        kind: kind.key,
        title: text(ctx.locale, dueNameKey(kind)),
        businessDays: kind.counted === 'business',
        legal: kind.legal,
        steps: value as Ladder,
        initialSteps: kind.ladder,
        changes: changes.map(({ value: steps, ...change }) => ({ ...change, steps })),
      });
    });
  }

  /** Gives a kind another ladder, from the next morning on. Scope: network. */
  async setLadder(ctx: RequestContext, { kind: key, steps, reason }: ReminderLadderInput): Promise<ReminderLadder> {
    const kind = findDueDateKind(key);
    if (!kind) refuseInput({ path: 'kind', code: 'invalid' });
    const twice = steps.findIndex((one, index) => steps.findIndex((other) => other.when === one.when && other.days === one.days) < index);
    if (twice >= 0) refuseInput({ path: `steps.${twice}.days`, code: notificationsDictionary.key('input.step_twice') });
    const ladder = parseInput(z.object({ steps: ladderSchema }), { steps: steps.map(({ when, days, to }) => ({ when, days, to: [...new Set(to)] })) }).steps;
    await this.settings.set(ctx, kind!.setting.key, ladder, reason);
    return (await this.ladders(ctx)).find((one) => one.kind === key)!;
  }

  private async show(ctx: RequestContext, rows: readonly DueDateRow[]): Promise<Map<string, DueDate>> {
    if (!rows.length) return new Map();
    const networkId = ctx.requireNetwork();
    const [reminders, settings, { calendar }] = await Promise.all([
      this.db.sql(ctx, REMINDERS_OF, [networkId, rows.map(({ id }) => id)]),
      this.settings.all(ctx),
      this.directory.network(ctx, networkId),
    ]);
    const ladders = new Map(settings.map(({ setting, value }) => [setting.key, value as Ladder]));
    const next = (row: DueDateRow, kind: DueDateKind | undefined) => {
      const step = kind && row.state === 'open' ? stepAhead(datedSteps(ladders.get(kind.setting.key)!, row.due_on, kind.counted, calendar), row.told_through, todayIn(row.time_zone, ctx.now)) : null;
      return step && Object.assign(new DueDateReminder(), { on: step.on, to: audiencesOf(step.to, row, networkId).map((one) => officeName(one, ctx.locale)) });
    };
    return new Map(
      rows.map((row) => {
        const kind = findDueDateKind(row.kind);
        const ofInstitute = ctx.scope === 'network';
        const date = Object.assign(new DueDate(), {
          ...row,
          title: (kind && findText(ctx.locale, dueNameKey(kind))) ?? row.kind,
          todo: (kind && findText(ctx.locale, `${dueNameKey(kind)}.todo`)) ?? '',
          subjectType: row.subject_type,
          subjectId: row.subject_id,
          tenantId: row.tenant_id,
          placeName: row.place,
          dueOn: row.due_on,
          timeZone: row.time_zone,
          who: turnName(row, ctx.locale),
          state: row.state as DueDate['state'],
          setAt: row.set_at,
          endedAt: row.ended_at,
          href: kind && mayOpen(ctx, kind, row) ? pageOf({ ...row, kind }, ofInstitute) : null,
          nextReminder: next(row, kind),
          reminders: reminders
            .filter(({ due_date_id }) => due_date_id === row.id)
            .map(({ on, audiences }) => Object.assign(new DueDateReminder(), { on, to: audiences.map((one) => officeName(one, ctx.locale)) })),
        });
        return [row.id, date];
      }),
    );
  }
}

/** A page that is not for who asks is not offered to them. */
function mayOpen(ctx: RequestContext, kind: DueDateKind, { tenant_id: tenantId, municipality_slug }: DueDateRow): boolean {
  if (ctx.scope === 'network') return municipality_slug === null || kind.institutePage !== null;
  return kind.opens === null || may(ctx, 'read', kind.opens, { tenantId, networkId: ctx.requireNetwork() });
}

/** Office whose turn it is, as people call it. */
export const turnName = ({ turn, turn_unit }: Pick<DueDateRow, 'turn' | 'turn_unit'>, locale: Locale): string => turn_unit ?? officeName(turn, locale);

const officeName = (office: string, locale: Locale): string =>
  office === 'institute' ? notificationsDictionary.text(locale, 'due.who.institute') : office.startsWith('unit ') ? office.slice('unit '.length) : roleName(locale, office);
