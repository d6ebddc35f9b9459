import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, allPolicies, findRole, type Access } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import type { Person, Product } from '../support/product.js';
import { ArgumentMaker, idsIn, withVersion, type Cases } from './arguments.js';
import { documentOf, operationsOf, schemaOf, sendAs, type Operation } from './calls.js';
import { differences, Fingerprint, type Whose } from './fingerprint.js';
import type { Place, World } from './world.js';

export interface Attacker {
  /** Who sends the operation, with the right that it asks for wherever somebody of the place may hold it. */
  of(access: Access): Promise<Person | null>;
  /** Tables that hold nothing but what this attacker may change. */
  whose: Whose;
}

/** Kinds of thing that nobody outside knows of; the others are published. */
const PRIVATE = ['letter', 'file', 'document', 'plan', 'commitment', 'milestone', 'invitation', 'token', 'session', 'membership', 'otherMembership', 'notice', 'follow', 'observation', 'term', 'seat', 'suppression', 'sentNotice', 'system', 'webhookMessage', 'adviceThread', 'adviceMessage', 'announcement', 'announcementDraft'];

export class Siege {
  private readonly depths = new Map<string, number>();
  private readonly accesses: ReadonlyMap<string, Access>;
  readonly operations: readonly Operation[];

  private constructor(
    private readonly product: Product,
    private readonly world: World,
    private readonly maker: ArgumentMaker,
    private readonly fingerprint: Fingerprint,
    /** Changes that anyone may cause, by operation: the tables in which they show. */
    private readonly open: Readonly<Record<string, readonly string[]>>,
  ) {
    this.operations = operationsOf(schemaOf(product));
    this.accesses = accessesOf(product);
  }

  static async lay(product: Product, world: World, cases: Cases, open: Readonly<Record<string, readonly string[]>>): Promise<Siege> {
    const fingerprint = await Fingerprint.open(product.database);
    return new Siege(product, world, new ArgumentMaker(world, await versionsOf(product), cases), fingerprint, open);
  }

  close(): Promise<void> {
    return this.fingerprint.close();
  }

  accessOf(name: string): Access {
    const access = this.accesses.get(name);
    if (!access) throw new Error(`${name} has no method of that name`);
    return access;
  }

  /** Sends the operation as somebody, asking for as much as one call may. */
  async send(operation: Operation, args: object, who: Person | null) {
    for (let depth = this.depths.get(operation.name) ?? (operation.kind === 'mutation' ? 1 : 3); ; depth -= 1) {
      this.depths.set(operation.name, depth);
      const answer = await sendAs<Record<string, unknown>>(this.product, operation, documentOf(operation, Object.keys(args), depth), args, who);
      if (depth > 0 && answer.errors?.[0]?.extensions.code === 'QUERY_TOO_COMPLEX') continue;
      return answer;
    }
  }

  /**
   * Sends an operation with the same arguments as somebody who may, only with a version that never was: what is answered
   * tells whether the attacks with these arguments meant anything. Null where they did.
   */
  async control(operation: Operation): Promise<string | null> {
    const args = withVersion(this.maker.of(operation), NEVER) as Record<string, unknown>;
    const answer = await this.send(operation, args, await this.owner(operation, args));
    if (answer.errors?.length) return `${operation.name}: ${answer.errors[0]!.extensions.code} ${answer.errors[0]!.extensions.detail ?? ''}`;
    const result = answer.data?.[operation.name];
    if (result === null || result === undefined) return `${operation.name}: nothing`;
    const { __typename, issues } = result as { __typename?: string; issues?: { path: string; message: string }[] };
    return __typename === 'InvalidInput' ? `${operation.name}: ${issues!.map((issue) => `${issue.path} ${issue.message}`).join('; ')}` : null;
  }

  private async owner(operation: Operation, args: object): Promise<Person | null> {
    const access = this.accessOf(operation.name);
    if (access.kind === 'public') return null;
    if (access.kind === 'self') return this.world.liaison;
    const settled = idsIn(args, new Set(SETTLED.map((kind) => this.world.ids[kind]!))).length > 0;
    const municipal = roleFor(access, 'tenant');
    // A file that is tied to nothing yet is its sender's.
    const sent = !settled && municipal === 'liaison' && idsIn(args, new Set([this.world.ids['file']!])).length > 0;
    if (sent) return this.world.liaison;
    if (municipal) return this.world.holder(settled ? this.world.settled : this.world.drafting, municipal);
    const { network } = this.world;
    const ofNetwork = roleFor(access, 'network');
    return ofNetwork ? this.world.holder({ networkId: network.id, tenantId: network.id, slug: network.slug }, ofNetwork) : this.world.operator;
  }

  /** Runs these operations as the attacker against the world, and says what was read or changed that should not be. */
  async run(attacker: Attacker, operations: readonly Operation[]): Promise<string[]> {
    const breaches: string[] = [];
    await this.product.settled();
    let before = await this.fingerprint.of(attacker.whose);
    for (const operation of operations) {
      const found = (what: string) => breaches.push(`${operation.name}: ${what}`);
      let args: Record<string, unknown>;
      try {
        args = this.maker.of(operation);
      } catch (error) {
        found((error as Error).message);
        continue;
      }
      const answer = await this.send(operation, args, await attacker.of(this.accessOf(operation.name)));
      const code = answer.errors?.[0]?.extensions.code;
      if (code && ['BAD_REQUEST', 'RATE_LIMITED', 'INTERNAL', 'QUERY_TOO_COMPLEX'].includes(code)) found(`${code} ${JSON.stringify(answer.errors![0])}`);
      const told = JSON.stringify(answer);
      for (const marker of this.world.markers) if (told.includes(marker)) found(`tells ${marker}`);
      const data = JSON.stringify(answer.data);
      for (const kind of PRIVATE) if (this.world.ids[kind] && data.includes(this.world.ids[kind])) found(`tells of the ${kind}`);
      if (operation.kind !== 'mutation') continue;
      await this.product.settled();
      const after = await this.fingerprint.of(attacker.whose);
      const changed = differences(before, after).filter((table) => !this.open[operation.name]?.includes(table));
      if (changed.length) found(`changes ${changed.join(', ')}`);
      before = after;
    }
    return breaches;
  }
}

const SETTLED = ['body', 'seat', 'term', 'observation', 'report', 'publishedPlan', 'publishedCommitment', 'publishedMilestone'];
const NEVER = 9999;

/** Somebody in this place who holds the right, or its liaison where the right is of no one there. */
export function memberOf(world: World, place: Place, scope: 'tenant' | 'network') {
  return async (access: Access): Promise<Person> => {
    const fallback = scope === 'tenant' ? 'liaison' : 'network_admin';
    if (access.kind !== 'can') return world.holder(place, fallback);
    return world.holder(place, roleFor(access, scope) ?? fallback);
  };
}

function roleFor({ action, subject }: Extract<Access, { kind: 'can' }>, scope: 'tenant' | 'network'): string | undefined {
  const policy = allPolicies().find((one) => one.subject === subject);
  const holding = Object.entries(policy?.grants ?? {})
    .filter(([role, grants]) => findRole(role)?.scope === scope && grants.some((grant) => (typeof grant === 'string' ? grant : grant.action) === action))
    .map(([role]) => role);
  return holding.includes('liaison') ? 'liaison' : holding[0];
}

/** Access that each root field declares, by its name. */
export function accessesOf(product: Product): Map<string, Access> {
  const scanner = product.app.get(MetadataScanner, { strict: false });
  const reflector = product.app.get(Reflector);
  const found = new Map<string, Access>();
  for (const { instance } of product.app.get(DiscoveryService, { strict: false }).getProviders()) {
    if (!instance || typeof instance !== 'object' || !Object.getPrototypeOf(instance)) continue;
    for (const name of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
      const method = (instance as Record<string, unknown>)[name];
      if (typeof method !== 'function') continue;
      const access = reflector.get<Access | undefined>(ACCESS, method);
      if (access && ['Query', 'Mutation', 'Subscription'].includes(String(reflector.get('graphql:resolver_type', method)))) found.set(name, access);
    }
  }
  return found;
}

/** Version of each row that counts them. */
async function versionsOf(product: Product): Promise<Map<string, number>> {
  const tables = await asOwner<{ name: string; column: string }>(
    product.database,
    `select format('%I.%I', c.table_schema, c.table_name) as name, c.column_name as column from information_schema.columns c
     join information_schema.columns i on (i.table_schema, i.table_name, i.column_name) = (c.table_schema, c.table_name, 'id')
     join information_schema.tables t on (t.table_schema, t.table_name) = (c.table_schema, c.table_name)
     where c.table_schema = 'public' and c.column_name in ('version', 'lock') and c.data_type = 'integer' and t.table_type = 'BASE TABLE'`,
  );
  const rows = await asOwner<{ id: string; version: number }>(product.database, tables.map(({ name, column }) => `select id::text, "${column}" as version from ${name}`).join(' union all '));
  return new Map(rows.map((row) => [row.id, row.version]));
}
