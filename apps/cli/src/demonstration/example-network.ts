import { GroupsService, MunicipalityEntity, NetworkSettings, NetworksService } from '@tequio/network';
import { OperatingRulesService } from '@tequio/governance';
import { OperatorsService, PrivacyService } from '@tequio/identity';
import { announcementsStory } from './stories/announcements-story.js';
import { cast } from './stories/cast.js';
import { examplePrivacyNotice, exampleRules } from './content/operating-rules.js';
import type { ExampleStage, Member } from './example-stage.js';
import { municipalityStory, type ExampleMunicipality } from './stories/municipality-story.js';
import type { Calendar, Story } from './simulated-time.js';

const STATE = '99';
const AUTHORITY = 'Instituto de Transparencia de Ejemplo (ficticio)';

/** Opens the fictional network on its first day and gives it its institute. */
export async function openExampleNetwork(stage: ExampleStage, calendar: Calendar): Promise<{ administrator: Member; analyst: Member; municipalities: ExampleMunicipality[] }> {
  const network = await stage.system((ctx) =>
    stage.get(NetworksService).open(ctx, { stateKey: STATE, slug: 'ejemplo', authorityName: AUTHORITY, authorityShortName: 'Instituto de Ejemplo', authoritySince: calendar.day(-900) }),
  );
  const place = { networkId: network.id, tenantId: network.id };
  await stage.system((ctx) => stage.get(OperatorsService).inviteAdministrator(ctx, { networkId: network.id, email: 'instituto@ejemplo.test', name: AUTHORITY }));
  const administrator = await stage.accept(place, { email: 'instituto@ejemplo.test', role: 'network_admin', office: 'Coordinación de Gobierno Abierto' });
  const analyst = await stage.join(administrator, place, { email: 'analista@ejemplo.test', role: 'network_analyst', office: 'Análisis y Seguimiento' });
  await stage.as(administrator, (ctx) => stage.get(PrivacyService).publish(ctx, { body: examplePrivacyNotice, follows: 0, reason: 'Primera versión de la red.' }));
  await stage.as(administrator, (ctx) =>
    stage.get(OperatingRulesService).setOfNetwork(ctx, { bodyKind: 'municipal_secretariat', title: 'Lineamientos de los Secretariados Técnicos Municipales', rules: exampleRules }),
  );
  // The addresses of what is invented lead nowhere, and a trial asks nothing of other sites.
  await stage.as(administrator, (ctx) => stage.get(NetworkSettings).set(ctx, 'plans.check_links', false, 'Los enlaces de este ejemplo son inventados.'));
  const rows = await stage.db.read(stage.anyone(), (ctx) => stage.db.repo(ctx, MunicipalityEntity).find({ where: { networkId: network.id }, order: { inegiKey: 'ASC' } }));
  const first = rows.filter((row) => ['99001', '99017', '99002', '99003', '99005', '99023', '99018'].includes(row.inegiKey));
  await stage.as(administrator, (ctx) => stage.get(GroupsService).save(ctx, { kind: 'group', name: 'Primera generación', municipalityIds: first.map(({ id }) => id) }));
  return {
    administrator,
    analyst,
    municipalities: rows.map(({ id, name, slug, seat, inegiKey }) => ({ networkId: network.id, tenantId: id, name, slug, seat, key: inegiKey })),
  };
}

/** Stories of all municipalities of the network, in the order of their keys, after that of what the institute announces. */
export function exampleStories(host: Parameters<typeof municipalityStory>[0], municipalities: readonly ExampleMunicipality[]): Story[] {
  const stories = municipalities.map((municipality) => {
    const course = cast.find(({ key }) => key === municipality.key);
    if (!course) throw new Error(`nobody says what ${municipality.name} has gone through`);
    return municipalityStory(host, municipality, course);
  });
  return [announcementsStory(host), ...stories];
}

