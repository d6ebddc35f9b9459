import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Directory, todayIn } from '@tequio/network';
import { allow, Audit, Database, day, line, Outbox, ownedBy, parseInput, reason, refuseInput, StaleVersion, Refused, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { BodyEntity } from '../bodies/body.entity.js';
import { assertVersion, lostRace, refuseBody } from '../bodies/body.errors.js';
import { rulesAdopted } from '../bodies/body.events.js';
import type { BodyRecord } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { governanceDictionary } from '../governance.dictionary.js';
import type { SectorEntity } from '../sectors/sector.entity.js';
import { SectorsService } from '../sectors/sectors.service.js';
import { OperatingRulesEntity } from './operating-rules.entity.js';
import type { AdoptOperatingRulesInput, SetNetworkRulesInput } from './operating-rules.inputs.js';
import { keyName, operatingRulesSchema, type OperatingRules } from './operating-rules.schema.js';
import { OperatingRulesReader } from './operating-rules-reader.js';

const k = governanceDictionary.key;

const registration = { registeredIn: line(300, 2).nullish(), registeredOn: day().nullish() };
const ownSchema = z.object({ title: line(300, 3), rules: operatingRulesSchema, reason: reason().nullish(), ...registration });
const networkSchema = ownSchema.extend({ bodyKind: keyName() });
const adoptedSchema = z.object({ reason: reason().nullish(), ...registration });

/** Versions of operating rules: each stays as it was adopted. */
@Injectable()
export class OperatingRulesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly directory: Directory,
    private readonly records: BodyRecords,
    private readonly reader: OperatingRulesReader,
    private readonly sectors: SectorsService,
  ) {}

  /** The body's next version: words of its own, or its network's as they are now. Scope: tenant. */
  async adopt(ctx: RequestContext, input: AdoptOperatingRulesInput): Promise<BodyRecord> {
    const record = await this.records.lock(ctx, input.bodyId, 'adopt_rules');
    const { body } = record;
    assertVersion(body, input.version);
    if (body.state === 'dissolved') refuseBody('composition_frozen');
    const { adoptedFrom, ...values } = input.ofNetwork ? await this.ofNetwork(ctx, record, input) : { ...this.own(input, record.sectors, record.rules?.rules), adoptedFrom: null };
    const last = record.ownRules.at(-1);
    this.assertNext(last, values, record.today);
    const row = await this.insert(ctx, { ...values, bodyId: body.id, bodyKind: null, adoptedFrom, version: (last?.version ?? 0) + 1, adoptedOn: record.today });
    body.version += 1;
    await this.db.repo(ctx, BodyEntity).update({ id: body.id }, { version: body.version });
    await this.audit.record(ctx, {
      action: 'body.adopt_rules',
      subjectType: 'Body',
      subjectId: body.id,
      reason: values.reason,
      changes: { rulesId: row.id, version: row.version, adoptedFrom },
    });
    await this.outbox.publish(ctx, rulesAdopted, { bodyId: body.id, rulesId: row.id });
    return this.records.whole(ctx, body);
  }

  /** What the network says of bodies of a kind that have no rules of their own. Scope: network. */
  async setOfNetwork(ctx: RequestContext, input: SetNetworkRulesInput): Promise<OperatingRulesEntity> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'set_rules', 'BodyTemplate', { networkId });
    const { bodyKind, ...values } = parseInput(networkSchema, input);
    const last = await this.reader.ofNetwork(ctx, networkId, bodyKind);
    this.assertSectors(values.rules, await this.sectors.of(ctx, networkId), last?.rules);
    const today = todayIn((await this.directory.network(ctx, networkId)).timeZone, ctx.now);
    this.assertNext(last, values, today);
    const row = await this.insert(ctx.with({ tenantId: networkId }), {
      ...values,
      bodyId: null,
      bodyKind,
      adoptedFrom: null,
      version: (last?.version ?? 0) + 1,
      adoptedOn: today,
    });
    await this.audit.record(ctx, { action: 'network.set_body_rules', subjectType: 'Network', subjectId: networkId, reason: values.reason ?? null, changes: { bodyKind, version: row.version } });
    return row;
  }

  private own(input: AdoptOperatingRulesInput, sectors: readonly SectorEntity[], before: OperatingRules | undefined) {
    if (!input.rules) refuseInput({ path: 'rules', code: k('input.rules_missing') });
    const parsed = parseInput(ownSchema, input);
    this.assertSectors(parsed.rules, sectors, before);
    return parsed;
  }

  private async ofNetwork(ctx: RequestContext, { body }: BodyRecord, input: AdoptOperatingRulesInput) {
    const parsed = parseInput(adoptedSchema, input);
    const source = await this.reader.ofNetwork(ctx, body.networkId, body.kind);
    if (!source) refuseInput({ path: 'ofNetwork', code: k('input.rules_of_network') });
    return { ...parsed, title: source!.title, rules: source!.rules, adoptedFrom: source!.id };
  }

  /** A retired sector stays in rules that name it already; no others take it up. */
  private assertSectors(rules: OperatingRules, sectors: readonly SectorEntity[], before: OperatingRules | undefined): void {
    const kept = new Set(before ? sectorsIn(before).map(({ sector }) => sector) : []);
    const wrong = sectorsIn(rules).flatMap(({ sector, path }): { path: string; code: string }[] => {
      const found = sectors.find(({ key }) => key === sector);
      if (!found) return [{ path, code: k('rules.sector_unknown') }];
      return found.retiredAt && !kept.has(sector) ? [{ path, code: k('input.sector_retired') }] : [];
    });
    if (wrong.length) refuseInput(...wrong);
  }

  private assertNext(
    last: OperatingRulesEntity | null | undefined,
    next: { title: string; rules: OperatingRules; reason?: string | null; registeredIn?: string | null; registeredOn?: string | null },
    today: string,
  ): void {
    if (next.registeredOn && next.registeredOn > today) refuseInput({ path: 'registeredOn', code: k('rules.registered_date') });
    if (!last) return;
    if (!next.reason) refuseInput({ path: 'reason', code: 'required' });
    const same = isDeepStrictEqual(comparable(last.rules), comparable(next.rules)) && last.title === next.title;
    const registered = (next.registeredIn ?? null) === last.registeredIn && (next.registeredOn ?? null) === last.registeredOn;
    if (same && registered) refuseInput({ path: 'rules', code: k('rules.same') });
  }

  private async insert(ctx: RequestContext, values: Omit<Partial<OperatingRulesEntity>, 'id'> & { version: number }): Promise<OperatingRulesEntity> {
    const repo = this.db.repo(ctx, OperatingRulesEntity);
    const row = repo.create({ ...ownedBy(ctx), reason: null, registeredIn: null, registeredOn: null, ...values, adoptedByOffice: ctx.actor.office, createdAt: ctx.now });
    await repo.insert(row).catch(
      lostRace(() => {
        throw new Refused(StaleVersion.at(values.version));
      }),
    );
    return row;
  }
}

const sectorsIn = ({ composition, quorum }: OperatingRules): { sector: string; path: string }[] => [
  ...(composition?.bySector ?? []).map(({ sector }, index) => ({ sector, path: `rules.composition.bySector.${index}.sector` })),
  ...(quorum?.perSector ?? []).map(({ sector }, index) => ({ sector, path: `rules.quorum.perSector.${index}.sector` })),
];

/** The same rules whatever the order of their keys. */
const comparable = (rules: OperatingRules): unknown => JSON.parse(JSON.stringify(rules));
