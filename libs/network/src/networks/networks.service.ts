import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  allow,
  Audit,
  Database,
  email,
  day,
  issue,
  line,
  newId,
  notFound,
  parseInput,
  Refused,
  refuseInput,
  StaleVersion,
  webAddress,
  type RequestContext,
} from '@tequio/platform';
import { addDays, DEFAULT_BUSINESS_CALENDAR, isKnownZone, todayIn, zoneOfMunicipality, zoneOfState } from '../calendar/index.js';
import { stateCatalogue, UnknownStateError } from '../catalogue/index.js';
import { GroupsService } from '../groups/groups.service.js';
import { colourInput } from '../looks/colour-input.js';
import { networkDictionary } from '../network.dictionary.js';
import { terminologyInput } from '../terminology/terms.js';
import { municipalitySlugs, networkSlugProblem } from '../slugs.js';
import { HostAuthorityEntity, MunicipalityEntity, NetworkEntity, type Looks } from './network.entities.js';
import type { OpenNetworkInput, SucceedAuthorityInput, UpdateMunicipalityInput, UpdateNetworkInput } from './network.types.js';

const k = networkDictionary.key;

const ownColours = { primaryColour: colourInput('primary'), secondaryColour: colourInput('secondary') };

/** What was sent replaces what is kept; a null puts the colour back to what it would be without one. */
function coloursAfter(kept: Looks, sent: { primaryColour?: string | null | undefined; secondaryColour?: string | null | undefined }): Looks {
  const { primaryColour: primary = kept.primary, secondaryColour: secondary = kept.secondary } = sent;
  return { ...(primary ? { primary } : {}), ...(secondary ? { secondary } : {}) };
}

function isKnownState(key: string): boolean {
  try {
    return Boolean(stateCatalogue(key));
  } catch (error) {
    if (error instanceof UnknownStateError) return false;
    throw error;
  }
}

/** What opens a network; also checked with what others ask for beside it. */
export const openNetworkInput = z.object({
  stateKey: z
    .string()
    .trim()
    .refine(isKnownState, { params: { code: k('state.unknown') } }),
  slug: z
    .string()
    .trim()
    .superRefine((slug, check) => {
      const problem = networkSlugProblem(slug);
      if (problem) check.addIssue(issue(k(`slug.${problem}`), []));
    }),
  authorityName: line(200, 3),
  authorityShortName: line(80, 2).optional(),
  authoritySince: day().optional(),
});

const updateSchema = z.object({
  name: line(120, 3).optional(),
  timeZone: z
    .string()
    .refine((zone) => isKnownZone(zone), { params: { code: k('zone.unknown') } })
    .optional(),
  locales: z.array(z.enum(['es', 'en'])).min(1).optional(),
  terminology: terminologyInput.optional(),
  ...ownColours,
  workWeek: z.array(z.int().min(1).max(7)).min(1).max(7).optional(),
  officialHolidays: z.boolean().optional(),
  nonWorkingDays: z
    .array(
      z
        .object({ from: day(), to: day(), reason: line(120, 3) })
        .superRefine(({ from, to }, check) => {
          if (to < from) check.addIssue(issue('date_order', ['to']));
        }),
    )
    .max(60)
    .optional(),
});

const authoritySchema = z.object({
  name: line(200, 3),
  shortName: line(80, 2),
  startsOn: day(),
  contactEmail: email().optional(),
  website: webAddress().optional(),
});

const municipalitySchema = z.object({
  website: webAddress().optional(),
  contactEmail: email().optional(),
  ...ownColours,
});

/** Opens networks from the catalogue and keeps what they say of themselves. */
@Injectable()
export class NetworksService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly groups: GroupsService,
  ) {}

  /** Opens a network with all municipalities of its state, ready to be invited. Scope: system. */
  async open(ctx: RequestContext, input: OpenNetworkInput): Promise<NetworkEntity> {
    allow(ctx, 'open', 'Network');
    const parsed = parseInput(openNetworkInput, input);
    const catalogue = stateCatalogue(parsed.stateKey);
    const taken = await this.db.repo(ctx, NetworkEntity).find({ where: [{ slug: parsed.slug }, { stateKey: parsed.stateKey }] });
    if (taken.some((network) => network.slug === parsed.slug)) refuseInput({ path: 'slug', code: k('slug.taken') });
    if (taken.length) refuseInput({ path: 'stateKey', code: k('state.taken') });

    const id = newId(ctx.now);
    const own = { networkId: id, tenantId: id };
    const inside = ctx.with(own);
    const timeZone = zoneOfState(parsed.stateKey);
    const tenants = catalogue.municipalities.map((municipality) => ({ ...municipality, id: newId(ctx.now) }));
    await ctx.transaction!.client.query("insert into tenants (id, network_id, kind) values ($1, $1, 'network')", [id]);
    await ctx.transaction!.client.query("insert into tenants (id, network_id, kind) select unnest($2::uuid[]), $1, 'municipality'", [
      id,
      tenants.map((tenant) => tenant.id),
    ]);
    const network = await this.db.repo(inside, NetworkEntity).save({
      id,
      ...own,
      slug: parsed.slug,
      name: catalogue.state.name,
      stateKey: parsed.stateKey,
      fictional: catalogue.state.fictional,
      logo: null,
      colours: {},
      terminology: {},
      timeZone,
      locales: ['es', 'en'],
      calendar: DEFAULT_BUSINESS_CALENDAR,
      openedAt: ctx.now,
      version: 1,
    });
    await this.db.repo(inside, HostAuthorityEntity).insert({
      id: newId(ctx.now),
      ...own,
      name: parsed.authorityName,
      shortName: parsed.authorityShortName ?? parsed.authorityName.slice(0, 80),
      startsOn: parsed.authoritySince ?? todayIn(timeZone, ctx.now),
    });
    const slugs = municipalitySlugs(catalogue.municipalities.map(({ cvegeo, name }) => ({ cvegeo, name })));
    const source = networkDictionary.text('es', catalogue.state.fictional ? 'population.invented' : 'population.census');
    await this.db.repo(inside, MunicipalityEntity).insert(
      tenants.map((tenant) => ({
        id: tenant.id,
        networkId: id,
        tenantId: tenant.id,
        inegiKey: tenant.cvegeo,
        name: tenant.name,
        slug: slugs.get(tenant.cvegeo)!,
        seat: tenant.seat,
        population: tenant.population2020,
        populationSource: tenant.population2020 === null ? null : source,
        timeZone: zoneOfMunicipality(tenant.cvegeo),
        colours: {},
        version: 1,
      })),
    );
    const byKey = new Map(tenants.map((tenant) => [tenant.cvegeo, tenant.id]));
    for (const region of catalogue.regions)
      await this.groups.insert(inside, { kind: 'region', name: region.name, slug: region.slug, municipalityIds: region.cvegeos.map((key) => byKey.get(key)!) });
    await this.audit.record(inside, { action: 'network.open', subjectType: 'Network', subjectId: id, changes: { state: parsed.stateKey, municipalities: tenants.length } });
    return network;
  }

  async update(ctx: RequestContext, input: UpdateNetworkInput): Promise<NetworkEntity> {
    const network = await this.db.repo(ctx, NetworkEntity).findOneBy({ id: ctx.requireNetwork() });
    if (!network) throw notFound();
    allow(ctx, 'update', 'Network', network);
    const { primaryColour, secondaryColour, workWeek, officialHolidays, nonWorkingDays, ...plain } = parseInput(updateSchema, input);
    if (input.version !== network.version) throw new Refused(StaleVersion.at(network.version));
    Object.assign(network, plain, {
      version: network.version + 1,
      colours: coloursAfter(network.colours, { primaryColour, secondaryColour }),
      calendar: {
        workWeek: workWeek ? [...new Set(workWeek)].sort() : network.calendar.workWeek,
        officialHolidays: officialHolidays ?? network.calendar.officialHolidays,
        nonWorkingDays: nonWorkingDays ?? network.calendar.nonWorkingDays,
      },
    });
    await this.audit.record(ctx, { action: 'network.update', subjectType: 'Network', subjectId: network.id, changes: { fields: Object.keys(input) } });
    return this.db.repo(ctx, NetworkEntity).save(network);
  }

  /** Ends the authority in office on the day before the new one begins. */
  async succeedAuthority(ctx: RequestContext, input: SucceedAuthorityInput): Promise<HostAuthorityEntity> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'succeed_authority', 'Network', { networkId });
    const parsed = parseInput(authoritySchema, input);
    const repo = this.db.repo(ctx, HostAuthorityEntity);
    const [last] = await repo.find({ where: { networkId }, order: { startsOn: 'DESC' }, take: 1 });
    if (last && parsed.startsOn <= last.startsOn) refuseInput({ path: 'startsOn', code: k('authority.order'), params: { date: last.startsOn } });
    if (last?.endsOn && parsed.startsOn <= last.endsOn) refuseInput({ path: 'startsOn', code: k('authority.gap') });
    if (last && !last.endsOn) await repo.update({ id: last.id }, { endsOn: addDays(parsed.startsOn, -1) });
    const authority = await repo.save(repo.create({ id: newId(ctx.now), networkId, tenantId: networkId, endsOn: null, ...parsed }));
    await this.audit.record(ctx, { action: 'network.succeed_authority', subjectType: 'HostAuthority', subjectId: authority.id, changes: { startsOn: parsed.startsOn } });
    return authority;
  }

  /** What the municipality, or its network, says on its page. */
  async updateMunicipality(ctx: RequestContext, id: string, input: UpdateMunicipalityInput): Promise<MunicipalityEntity> {
    const municipality = await this.db.repo(ctx, MunicipalityEntity).findOneBy({ id });
    if (!municipality) throw notFound();
    allow(ctx, 'update', 'Municipality', municipality);
    const { primaryColour, secondaryColour, ...plain } = parseInput(municipalitySchema, input);
    if (input.version !== municipality.version) throw new Refused(StaleVersion.at(municipality.version));
    Object.assign(municipality, plain, {
      version: municipality.version + 1,
      colours: coloursAfter(municipality.colours, { primaryColour, secondaryColour }),
    });
    await this.audit.record(ctx, { action: 'municipality.update', subjectType: 'Municipality', subjectId: id, changes: { fields: Object.keys(input) } });
    return this.db.repo(ctx, MunicipalityEntity).save(municipality);
  }
}
