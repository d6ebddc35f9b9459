import { allColumns, NarrowStatement, statement, type RowColumns } from '@tequio/platform';
import type { MunicipalityEntity, NetworkEntity } from './network.entities.js';

/** Rows as the hot reads of the directory give them: the same as the entities, without their class. */
type NetworkRow = Omit<NetworkEntity, never>;
type MunicipalityRow = Omit<MunicipalityEntity, never>;

const NETWORK: RowColumns<NetworkRow> = {
  columns: {
    id: 'id',
    networkId: 'network_id',
    tenantId: 'tenant_id',
    slug: 'slug',
    name: 'name',
    stateKey: 'state_key',
    fictional: 'fictional',
    logo: 'logo',
    colours: 'colours',
    terminology: 'terminology',
    timeZone: 'time_zone',
    locales: 'locales',
    calendar: 'calendar',
    openedAt: 'opened_at',
    version: 'version',
  },
  always: ['id'],
  fields: {},
};

const MUNICIPALITY: RowColumns<MunicipalityRow> = {
  columns: {
    id: 'm.id',
    networkId: 'm.network_id',
    tenantId: 'm.tenant_id',
    inegiKey: 'm.inegi_key',
    name: 'm.name',
    slug: 'm.slug',
    seat: 'm.seat',
    population: 'm.population',
    populationSource: 'm.population_source',
    timeZone: 'm.time_zone',
    website: 'm.website',
    contactEmail: 'm.contact_email',
    logo: 'm.logo',
    colours: 'm.colours',
    invitedAt: 'm.invited_at',
    letterAcceptedAt: 'm.letter_accepted_at',
    secretariatInstalledAt: 'm.secretariat_installed_at',
    cocreationOpenedAt: 'm.cocreation_opened_at',
    planPublishedAt: 'm.plan_published_at',
    implementationStartedAt: 'm.implementation_started_at',
    evaluatedAt: 'm.evaluated_at',
    lastMovementAt: 'm.last_movement_at',
    version: 'm.version',
    stage: 'm.stage',
  },
  // A page is ordered by the name; the fields of the contexts above look a municipality up by its ids.
  always: ['id', 'networkId', 'name'],
  fields: { looks: ['colours', 'logo'], idle: ['lastMovementAt', 'invitedAt'], locator: ['inegiKey'], distinctName: ['slug', 'inegiKey'] },
};

/** All of a municipality, of a table that the statement calls `m`. */
export const MUNICIPALITY_COLUMNS = allColumns(MUNICIPALITY);

export const NETWORK_BY_ID = statement<NetworkRow>('network.by-id', `select ${allColumns(NETWORK)} from networks where id = $1`);
export const NETWORK_BY_SLUG = statement<NetworkRow>('network.by-slug', `select ${allColumns(NETWORK)} from networks where slug = $1`);
export const MUNICIPALITY_BY_ID = statement<MunicipalityRow>('network.municipality', `select ${MUNICIPALITY_COLUMNS} from municipalities m where m.id = $1`);
export const MUNICIPALITY_BY_SLUG = statement<MunicipalityRow>(
  'network.municipality-by-slug',
  `select ${MUNICIPALITY_COLUMNS} from municipalities m where m.network_id = $1 and m.slug = $2`,
);

/** By name. Values: network, name and id of the last before, stage, stages, idle since, words, group, keys, count. */
export const MUNICIPALITIES = new NarrowStatement<MunicipalityRow>(
  'network.municipalities',
  MUNICIPALITY,
  (columns) => `select ${columns} from municipalities m where m.network_id = $1
     and ($2::text is null or (m.name, m.id) > ($2, $3::uuid))
     and ($4::text is null or m.stage = $4)
     and ($5::text[] is null or m.stage = any($5))
     and ($6::timestamptz is null or coalesce(m.last_movement_at, m.invited_at) < $6)
     and ($7::text[] is null or m.search_key like all($7))
     and ($8::text is null or exists (select from municipality_group_members gm join municipality_groups g on g.id = gm.group_id
       where gm.municipality_id = m.id and g.network_id = m.network_id and g.slug = $8))
     and ($9::text[] is null or m.inegi_key = any($9))
   order by m.name, m.id limit $10`,
);
