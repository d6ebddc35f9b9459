import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, statement, type Locale, type RequestContext } from '@tequio/platform';
import type { BodyStateEnum } from '../bodies/body.types.js';
import { MUNICIPAL_SECRETARIAT } from '../bodies/body-record.js';
import type { OperatingRules } from '../operating-rules/operating-rules.schema.js';
import { OperatingRulesInForce } from '../operating-rules/operating-rules.types.js';
import { rulesInWords } from '../operating-rules/rules-in-words.js';
import type { Shape } from '../sectors/sector.entity.js';
import { nameOfSector } from '../sectors/sector-names.js';
import { toSector } from '../sectors/sector.types.js';
import { BodyMember, PublicInstallation, PublicSeat, PublicSecretariat } from './public-secretariat.types.js';

interface SectorJson {
  id: string;
  key: string;
  name: string | null;
  shape: Shape;
  retiredAt: string | null;
  retiredReason: string | null;
}
type MemberJson = Pick<BodyMember, 'name' | 'office' | 'organisation' | 'startsOn' | 'endsOn'>;
interface Row {
  tenant_id: string;
  id: string;
  name: string;
  state: string;
  legal_basis: string[];
  installed_on: string;
  seats: (Omit<PublicSeat, 'sector' | 'holder' | 'alternate'> & { sector: SectorJson; holder: MemberJson | null; alternate: MemberJson | null })[];
  facilitator: MemberJson | null;
  installation: PublicInstallation;
  rules: (Omit<OperatingRulesInForce, 'inWords' | 'rules'> & { rules: OperatingRules }) | null;
  sectors: Pick<SectorJson, 'key' | 'name'>[];
}

const member = (role: string, where: string) => `(select json_build_object('name', t.name, 'office', t.office, 'organisation', t.organisation,
    'startsOn', t.starts_on, 'endsOn', t.ends_on) from seat_terms t where t.role = '${role}' and t.ended_on is null and not t.vacant and ${where})`;

/** Names the public columns only: the role of a visitor may read no others. */
const PUBLISHED = statement<Row>(
  'governance.public-secretariats',
  `select b.tenant_id, b.id, b.name, b.state, b.legal_basis, b.installed_on,
    (select coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'label', s.label, 'vote', s.vote, 'honorary', s.honorary,
        'sector', json_build_object('id', c.id, 'key', c.key, 'name', c.name, 'shape', c.shape, 'retiredAt', c.retired_at, 'retiredReason', c.retired_reason),
        'holder', ${member('holder', 't.seat_id = s.id')}, 'alternate', ${member('alternate', 't.seat_id = s.id')})
        order by c.position, c.key, s.number), '[]')
      from seats s join sectors c on c.id = s.sector_id where s.body_id = b.id and s.removed_at is null) as seats,
    ${member('facilitator', 't.body_id = b.id')} as facilitator,
    (select json_build_object('folio', i.folio, 'heldOn', i.held_on, 'venue', i.venue, 'version', i.version)
      from installations i where i.body_id = b.id and i.state = 'held') as installation,
    (select json_build_object('id', r.id, 'title', r.title, 'version', r.version, 'ofNetwork', r.body_id is null, 'adoptedOn', r.adopted_on, 'adoptedByOffice', r.adopted_by_office,
        'reason', r.reason, 'registeredIn', r.registered_in, 'registeredOn', r.registered_on, 'rules', r.rules)
      from operating_rules r where r.body_id = b.id or (r.network_id = b.network_id and r.body_kind = b.kind)
      order by (r.body_id is null), r.version desc limit 1) as rules,
    (select json_agg(json_build_object('key', c.key, 'name', c.name) order by c.position)
      from sectors c where c.network_id = b.network_id) as sectors
  from bodies b
  where b.tenant_id = any($1::uuid[]) and b.kind = '${MUNICIPAL_SECRETARIAT}' and b.published and b.state <> 'dissolved'`,
);

/** Secretariats as everyone may see them; one statement for any number of municipalities. */
@Injectable()
export class PublicSecretariats {
  private readonly loaders = new WeakMap<object, DataLoader<string, PublicSecretariat | null>>();

  constructor(private readonly db: Database) {}

  of(ctx: RequestContext, municipalityId: string): Promise<PublicSecretariat | null> {
    // Fields of one operation share their read session, and with it their loader.
    const operation = ctx.reads ?? ctx;
    let loader = this.loaders.get(operation);
    if (!loader) this.loaders.set(operation, (loader = new DataLoader((ids) => this.load(ctx, ids), { cache: ctx.transaction?.mode !== 'write' })));
    return loader.load(municipalityId);
  }

  private async load(ctx: RequestContext, ids: readonly string[]): Promise<(PublicSecretariat | null)[]> {
    // A person's own scope holds no bodies: what they see of a municipality is what everyone sees.
    const sees = ctx.scope === 'tenant' || ctx.scope === 'network' || ctx.scope === 'public';
    const rows = await this.db.sql(sees ? ctx : ctx.with({ scope: 'public', transaction: null, reads: null }), PUBLISHED, [ids]);
    const found = new Map(rows.map((row) => [row.tenant_id, row]));
    return ids.map((id) => (found.has(id) ? toPublicSecretariat(found.get(id)!, ctx.locale) : null));
  }
}

function toPublicSecretariat(row: Row, locale: Locale): PublicSecretariat {
  const toMember = (json: MemberJson | null) => json && Object.assign(new BodyMember(), json);
  const names = new Map(row.sectors.map((sector) => [sector.key, nameOfSector(sector, locale)]));
  const { rules } = row;
  return Object.assign(new PublicSecretariat(), {
    id: row.id,
    name: row.name,
    state: row.state as BodyStateEnum,
    legalBasis: row.legal_basis,
    installedOn: row.installed_on,
    seats: row.seats.map((seat) =>
      Object.assign(new PublicSeat(), { ...seat, sector: toSector({ ...seat.sector, retiredAt: seat.sector.retiredAt === null ? null : new Date(seat.sector.retiredAt) }, locale), holder: toMember(seat.holder), alternate: toMember(seat.alternate) }),
    ),
    facilitator: toMember(row.facilitator),
    rules: rules && Object.assign(new OperatingRulesInForce(), { ...rules, inWords: rulesInWords(rules.rules, locale, (key) => names.get(key) ?? key) }),
    installation: Object.assign(new PublicInstallation(), row.installation),
  });
}
