import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { OfficeHolders, type OfficeHolder } from '@tequio/identity';
import { Directory, hourIn, NetworkSettings, todayIn } from '@tequio/network';
import { CLOCK, Database, eachTenant, newId, RequestContext, statement, Sweeps, systemActor, unitKey, unsafeAllTenantsContext, type Clock } from '@tequio/platform';
import { digestHour } from '../choices/mail-moments.js';
import { Notices } from '../notices/notices.service.js';
import { allDueDateKinds, findDueDateKind, unnamedDueDates, type DueDateKind, type Ladder, type Told, type Turn } from './due-date-kind.js';
import { datedSteps, stepDue, type DatedStep } from './ladder.js';
import { datesDueNotice, legalDatesDueNotice } from './reminder-notices.js';

interface Untold {
  id: string;
  tenant_id: string;
  kind: string;
  turn: Turn;
  turn_unit: string | null;
  due_on: string;
  told_through: string;
  time_zone: string;
}
type Step = Pick<Untold, 'id' | 'tenant_id'> & { kind: DueDateKind; step: DatedStep; version: number; audiences: string[] };

/** As many dates are looked at in one transaction. */
const SET = 500;

const AWAITED = statement<{ network_id: string; time_zone: string }>(
  'reminders.awaited',
  `select network_id, time_zone from due_dates where state = 'open' and told_through < ($1::timestamptz at time zone time_zone)::date group by 1, 2`,
);
const TAKE = statement<Untold>(
  'reminders.take',
  `select id, tenant_id, kind, turn, turn_unit, due_on, told_through, time_zone from due_dates
   where network_id = $1 and time_zone = any($2) and state = 'open' and told_through < ($3::timestamptz at time zone time_zone)::date
   order by tenant_id, id limit ${SET} for update skip locked`,
);
const LOOKED_AT = statement<object>('reminders.looked-at', `update due_dates set told_through = ($2::timestamptz at time zone time_zone)::date where id = any($1)`);
const TELL = statement<{ due_date_id: string }>(
  'reminders.tell',
  `insert into due_date_reminders (id, network_id, tenant_id, due_date_id, step, step_on, told_at, audiences, ladder_version, occasion)
   select w.id, $1, w.tenant_id, w.due_date_id, w.step, w.step_on, $2, string_to_array(w.audiences, E'\\n'), w.version, $3
   from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::date[], $9::text[], $10::int[]) as w (id, tenant_id, due_date_id, step, step_on, audiences, version)
   on conflict (tenant_id, due_date_id, step) do nothing returning due_date_id`,
);

/** Roles that hold an office in a municipality, and in the network for things of its own. */
const ROLES: Readonly<Record<Exclude<Turn, 'institute'>, string>> = { liaison: 'liaison', mayor: 'mayor', facilitator: 'facilitator', implementing_unit: 'implementing_unit' };
export const INSTITUTE_ROLES = ['network_admin', 'network_analyst'] as const;
const UNIT = 'unit ';

/**
 * Reminds of due dates in the morning, at the network's hour by the clock of each municipality: all dates of a network that
 * were not looked at that day, in sets, each a transaction. Whoever is killed on the way leaves a set as it was.
 */
@Injectable()
export class Reminders implements OnModuleInit {
  private readonly log = new Logger(Reminders.name);

  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
    private readonly settings: NetworkSettings,
    private readonly holders: OfficeHolders,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'notifications.reminders', everyMs: 60_000, run: () => this.remind() });
  }

  onModuleInit(): void {
    const unnamed = unnamedDueDates();
    if (unnamed.length) throw new Error(`due dates without a name, or without what is to be done: ${unnamed.join(', ')}`);
  }

  /** One look at all networks. Safe from several processes at once. Throws once all had their turn. */
  async remind(): Promise<void> {
    const ctx = unsafeAllTenantsContext('reminders', this.clock);
    const places = await this.db.sql(ctx, AWAITED, [ctx.now]);
    const networks = [...new Set(places.map(({ network_id }) => network_id))].map((id) => ({
      network_id: id,
      tenant_id: id,
      zones: places.filter(({ network_id }) => network_id === id).map(({ time_zone }) => time_zone),
    }));
    const failed = await eachTenant(this.log, networks, ({ network_id, zones }) => this.ofNetwork(network_id, zones));
    if (failed) throw new Error(`${failed} networks could not be reminded`);
  }

  private async ofNetwork(networkId: string, zones: readonly string[]): Promise<void> {
    const ctx = new RequestContext({ scope: 'network', networkId, tenantId: networkId, actor: systemActor('reminders'), clock: this.clock });
    const { hour, ladders, calendar } = await this.db.read(ctx, async (inside) => {
      const [network, all] = await Promise.all([this.directory.network(inside, networkId), this.settings.all(inside)]);
      const set = new Map(all.map((one) => [one.setting.key, one]));
      return {
        calendar: network.calendar,
        hour: set.get(digestHour.key)!.value as number,
        ladders: new Map(allDueDateKinds().map(({ key, setting }) => [key, { ladder: set.get(setting.key)!.value as Ladder, version: set.get(setting.key)!.changes.length }])),
      };
    });
    const morning = zones.filter((zone) => hourIn(zone, ctx.now) >= hour);
    if (!morning.length) return;
    const look = async (inside: RequestContext): Promise<boolean> => {
      const dates = await this.db.sql(inside, TAKE, [networkId, morning, inside.now]);
      const steps = dates.flatMap((date): Step[] => {
        const [kind, known] = [findDueDateKind(date.kind), ladders.get(date.kind)];
        // One that an earlier version of the product has set may be of a kind that is no more.
        if (!kind || !known) return [];
        const step = stepDue(datedSteps(known.ladder, date.due_on, kind.counted, calendar), date.told_through, todayIn(date.time_zone, inside.now));
        return step ? [{ id: date.id, tenant_id: date.tenant_id, kind, step, version: known.version, audiences: audiencesOf(step.to, date, networkId) }] : [];
      });
      if (steps.length) await this.tell(inside, steps);
      if (dates.length) await this.db.sql(inside, LOOKED_AT, [dates.map(({ id }) => id), inside.now]);
      return dates.length === SET;
    };
    while (await this.db.write(ctx, look));
  }

  private async tell(ctx: RequestContext, steps: readonly Step[]): Promise<void> {
    const networkId = ctx.requireNetwork();
    const occasion = newId(ctx.now);
    const of = <T>(pick: (one: Step) => T) => steps.map(pick);
    const written = await this.db.sql(ctx, TELL, [
      networkId,
      ctx.now,
      occasion,
      of(() => newId(ctx.now)),
      of(({ tenant_id }) => tenant_id),
      of(({ id }) => id),
      of(({ step }) => step.key),
      of(({ step }) => step.on),
      of(({ audiences }) => audiences.join('\n')),
      of(({ version }) => version),
    ]);
    const fresh = new Set(written.map(({ due_date_id }) => due_date_id));
    const told = steps.filter(({ id }) => fresh.has(id));
    if (!told.length) return;
    const places = [...new Set([networkId, ...told.map(({ tenant_id }) => tenant_id)])];
    const people = await this.holders.ofPlaces(ctx, places, [...Object.values(ROLES), ...INSTITUTE_ROLES]);
    // One notice for each office of each place: of the dates of the same morning, what is legal apart.
    for (const notice of [legalDatesDueNotice, datesDueNotice]) {
      const some = told.filter(({ kind }) => kind.legal === notice.mandatory);
      const notices = some.flatMap(({ tenant_id, audiences }) => audiences.map((audience) => ({ tenantId: audience === 'institute' ? networkId : tenant_id, audience })));
      for (const { tenantId, audience } of new Map(notices.map((one) => [`${one.tenantId} ${one.audience}`, one])).values()) {
        const recipients = holding(people, tenantId, audience);
        await this.notices.notify(ctx, { kind: notice, subjectId: tenantId, dedupe: `${occasion}/${audience}`, recipients, tenantId });
      }
    }
  }
}

/** The offices that a step tells, each once. A unit that nobody named is the liaison's to find; in a network's own things all but the units is its authority. */
export function audiencesOf(to: readonly Told[], { tenant_id, turn, turn_unit }: Pick<Untold, 'tenant_id' | 'turn' | 'turn_unit'>, networkId: string): string[] {
  const offices = to.map((one) => {
    const office = one === 'turn' ? turn : one;
    if (office === 'implementing_unit' && turn_unit) return `${UNIT}${turn_unit}`;
    return tenant_id === networkId ? 'institute' : office === 'implementing_unit' ? 'liaison' : office;
  });
  return [...new Set(offices)];
}

function holding(people: readonly OfficeHolder[], tenantId: string, audience: string): { personId: string }[] {
  const unit = audience.startsWith(UNIT) ? unitKey(audience.slice(UNIT.length)) : null;
  const roles: readonly string[] = unit ? [ROLES.implementing_unit] : audience === 'institute' ? INSTITUTE_ROLES : [ROLES[audience as keyof typeof ROLES]];
  const held = people.filter((one) => one.tenantId === tenantId && roles.includes(one.role) && (unit === null || one.unit === unit));
  return [...new Set(held.map(({ personId }) => personId))].map((personId) => ({ personId }));
}
