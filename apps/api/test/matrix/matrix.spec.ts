import { readFile } from 'node:fs/promises';
import { subject as subjectOf } from '@casl/ability';
import { allWebhookEvents, webhookTitle } from '@tequio/notifications';
import { abilityFor, accessMatrix, allMachines, allRoles, findRole, findText, text } from '@tequio/platform';
// Loaded for what its contexts register: policies, roles and life cycles.
import { AppModule } from '../../src/index.js';

const page = (name: string) => readFile(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
const declared = () => ({ matrix: accessMatrix(), roles: allRoles(), machines: allMachines(), roleName: (key: string) => text('es', findRole(key)!.name) });

type Pages = Record<'matrixPage' | 'cyclesPage', (from: ReturnType<typeof declared>) => string> & { webhooksPage(events: readonly object[]): string };
// The generator is a script of infra, which no project imports.
const pages = () => import(new URL('../../../../infra/scripts/docs-pages.mjs', import.meta.url).href) as Promise<Pages>;

describe('who may do what', () => {
  beforeAll(() => expect(AppModule).toBeDefined());

  const holders = (subject: string, action: string) => {
    const row = accessMatrix().find((one) => one.subject === subject && one.action === action);
    if (!row) throw new Error(`nobody ever may ${action} ${subject}`);
    return Object.keys(row.roles).filter((role) => row.roles[role] !== 'no').sort();
  };
  const rightsOf = (role: string) => accessMatrix().flatMap((row) => (row.roles[role] === 'no' ? [] : [`${row.subject}:${row.action}`]));

  it('is what docs/access-matrix.md and docs/life-cycles.md say; run `node infra/scripts/docs.mjs`', async () => {
    const { matrixPage, cyclesPage } = await pages();
    expect(await page('access-matrix.md')).toBe(matrixPage(declared()));
    expect(await page('life-cycles.md')).toBe(cyclesPage(declared()));
  });

  it('is told to other systems in the messages that docs/api/webhooks.md shows; run `node infra/scripts/docs.mjs`', async () => {
    const { webhooksPage } = await pages();
    expect(allWebhookEvents().length).toBeGreaterThan(10);
    expect(await page('api/webhooks.md')).toBe(webhooksPage(allWebhookEvents().map((event) => ({ ...event, title: webhookTitle(event, 'es') }))));
  });

  it('lets no role, of whichever context, make anybody higher than who gives it, and names each in both languages', () => {
    for (const { key, name, height, scope, places, givenBy } of allRoles()) {
      expect([key, givenBy.filter((role) => findRole(role)!.height < height)]).toEqual([key, []]);
      expect([key, places.length > 0]).toEqual([key, givenBy.length > 0]);
      // Rights on a whole network are given to the network's own people.
      if (places.length) expect([key, scope === 'network' ? places : places.includes('municipality')]).toEqual([key, scope === 'network' ? ['network'] : true]);
      expect([key, findText('es', name), findText('en', name)]).toEqual([key, expect.any(String), expect.any(String)]);
    }
  });

  it('lets the operator alone open a network, and see nothing of what its tenants write', () => {
    expect(holders('Network', 'open')).toEqual(['operator']);
    expect(rightsOf('operator').filter((right) => /^(LetterOfIntent|ActionPlan|Commitment|Milestone|Body|File):/.test(right))).toEqual([]);
  });

  it('lets the host authority decide on letters and never write them', () => {
    expect(holders('LetterOfIntent', 'decide')).toEqual(['network_admin']);
    for (const action of ['edit', 'freeze', 'sign', 'submit', 'withdraw']) expect(holders('LetterOfIntent', action).filter((role) => role.startsWith('network_'))).toEqual([]);
  });

  it('lets the host authority write the plans of its network alone, and no municipality’s', () => {
    const of = (tenantId: string) => subjectOf('ActionPlan', { networkId: 'red', tenantId });
    const ability = abilityFor({ roles: ['network_admin'], networkId: 'red', tenantId: 'red', personId: 'p', tokenScopes: null });
    for (const subject of ['ActionPlan', 'Commitment', 'Milestone']) {
      expect(rightsOf('network_analyst').filter((right) => right.startsWith(`${subject}:`) && !/:(read|export)$/.test(right))).toEqual([]);
      for (const row of accessMatrix().filter((one) => one.subject === subject && !/^(read|export|report_society)$/.test(one.action))) {
        expect([row.action, row.roles['network_admin']]).toEqual([row.action, 'conditional']);
        expect([row.action, ability.can(row.action, subjectOf(subject, { networkId: 'red', tenantId: 'red' }) as never)]).toEqual([row.action, true]);
        expect([row.action, ability.can(row.action, subjectOf(subject, { networkId: 'red', tenantId: 'municipio' }) as never)]).toEqual([row.action, false]);
      }
    }
    expect(ability.can('read', of('municipio') as never)).toBe(true);
  });

  it('lets an analyst look and prepare, and decide nothing', () => {
    const deciding = /:(decide|open|publish|edit|edit_template|capture|supersede|revoke|end|invite|set|change|manage|succeed|install|dissolve|verify)/;
    expect(rightsOf('network_analyst').filter((right) => deciding.test(right))).toEqual([]);
    expect(rightsOf('network_analyst')).toContain('LetterOfIntent:review');
  });

  it('gives a citizen nothing but what is their own', () => {
    expect(rightsOf('citizen').filter((right) => /^(LetterOfIntent|ActionPlan|Commitment|Milestone|Body|Membership|Invitation|File|OfficialDocument|Network|Municipality):/.test(right))).toEqual([]);
  });

  it('keeps a consultant to drafting: no signature, no publication, no report', () => {
    expect(rightsOf('consultant').filter((right) => /:(sign|submit|freeze|publish|endorse|verify|report|report_government|report_society|install)$/.test(right))).toEqual([]);
  });

  it('lets no one report for both voices', () => {
    const both = holders('Milestone', 'report_government').filter((role) => holders('Milestone', 'report_society').includes(role));
    expect(both).toEqual([]);
  });

  it('lets a token with the scope to read change nothing', () => {
    const key = { roles: ['liaison'], networkId: 'n', tenantId: 't', personId: 'p' };
    const reading = abilityFor({ ...key, tokenScopes: ['read'] });
    const changing = accessMatrix().filter(({ action }) => !['read', 'list', 'export'].includes(action));
    expect(changing.filter(({ subject, action }) => reading.can(action, subject))).toEqual([]);
    expect(reading.can('read', 'LetterOfIntent')).toBe(true);
  });
});

describe('life cycles', () => {
  it('ask for rights that somebody holds, and leave no state without a way in', () => {
    for (const machine of allMachines()) {
      const reached = new Set<string>([machine.initial]);
      for (const [name, step] of Object.entries(machine.transitions)) {
        reached.add(step.to);
        const row = accessMatrix().find((one) => one.subject === machine.subject && one.action === step.action);
        expect([machine.name, name, row && Object.values(row.roles).some((right) => right !== 'no')]).toEqual([machine.name, name, true]);
      }
      const left = Object.values(machine.transitions).flatMap((step) => step.from);
      // A state is also entered by hand of the service where a row begins in it, as a captured letter does.
      expect([machine.name, left.filter((state) => !reached.has(state) && !['captured'].includes(state))]).toEqual([machine.name, []]);
    }
  });
});
