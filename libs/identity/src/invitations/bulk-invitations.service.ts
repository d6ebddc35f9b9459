import { Injectable } from '@nestjs/common';
import { AMBIGUOUS_MUNICIPALITY, Directory, searchKey } from '@tequio/network';
import {
  allow,
  Database,
  email,
  InputIssue,
  issuesOf,
  line,
  parseInput,
  prose,
  statement,
  text,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { identityDictionary } from '../identity.dictionary.js';
import { HOLDERS } from '../memberships/membership-rows.js';
import { Places, type Place } from '../memberships/places.js';
import { mayGrant, roleFits, roleNamed } from '../roles/roles.js';
import { InvitationEntity, isClosed } from './invitation.entities.js';
import { unknownRole } from './invitation.errors.js';
import { InvitationsService, type InvitationDraft } from './invitations.service.js';
import { InvitationRowOutcome, InvitationRowPlan, InviteManyReport, RowProblem, type InvitationRowInput, type InviteManyInput } from './invitation.types.js';

const k = identityDictionary.key;

const MUNICIPALITIES = statement<{ id: string; slug: string; inegi_key: string; name: string }>(
  'identity.bulk.municipalities',
  'select id, slug, inegi_key, name from municipalities where network_id = $1',
);

const OWN = statement<{ email: string | null }>(
  'identity.bulk.own',
  'select email::text as email from persons where id = $1',
);

const HELD = statement<{ id: string }>(
  'identity.bulk.held',
  `select m.id from memberships m join networks n on n.id = m.network_id
   where m.id = any($1::uuid[]) and (m.ends_on is null or m.ends_on >= ($2::timestamptz at time zone n.time_zone)::date)`,
);

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);
const manySchema = z.object({
  rows: z.array(z.unknown()).min(1).max(2000),
  expiresInDays: z.number().int().min(1).max(60).nullish(),
  message: z.preprocess(blank, prose(1000).nullish()),
});

const rowSchema = z.object({
  externalId: z.preprocess(blank, line(100).nullish()),
  municipality: z.preprocess(blank, line(100).nullish()),
  email: email(),
  name: z.preprocess(blank, line(120).nullish()),
  role: z.preprocess(blank, line(60).nullish()),
  office: line(200, 2),
});

interface Planned {
  row: number;
  place: Place;
  draft: InvitationDraft;
}

type Step = Planned &
  (
    | { outcome: InvitationRowOutcome.CREATE }
    | { outcome: InvitationRowOutcome.UPDATE; invitation: InvitationEntity }
    | { outcome: InvitationRowOutcome.UNCHANGED | InvitationRowOutcome.ACCEPTED | InvitationRowOutcome.REVOKED; note: string | null }
  );

/**
 * Invites a whole list. One wrong cell and nothing is sent; a list that is sent twice changes nothing the second time,
 * because the external id, and else the address with its role, say which row is which.
 */
@Injectable()
export class BulkInvitationsService {
  constructor(
    private readonly db: Database,
    private readonly places: Places,
    private readonly directory: Directory,
    private readonly invitations: InvitationsService,
  ) {}

  async inviteMany(ctx: RequestContext, input: InviteManyInput): Promise<InviteManyReport> {
    const { expiresInDays, message } = parseInput(manySchema, input);
    const problems: RowProblem[] = [];
    const planned = await this.read(ctx, input.rows, problems);
    const steps = await this.compare(ctx, planned, problems);
    const count = (outcome: InvitationRowOutcome) => steps.filter((step) => step.outcome === outcome).length;
    const [created, updated] = [count(InvitationRowOutcome.CREATE), count(InvitationRowOutcome.UPDATE)];
    const report = Object.assign(new InviteManyReport(), {
      applied: !input.dryRun && problems.length === 0,
      created,
      updated,
      unchanged: steps.length - created - updated,
      rows: steps.filter(({ row }) => !problems.some((one) => one.row === row)).map((step) => Object.assign(new InvitationRowPlan(), { row: step.row, outcome: step.outcome, note: 'note' in step ? step.note : null })),
      problems: problems.sort((a, b) => a.row - b.row),
    });
    // What a refused list did not do is no event: the mutation is marked as seen, and the log stays of what was done.
    if (!report.applied) return report;
    for (const step of steps) {
      const draft = { ...step.draft, days: expiresInDays, message };
      if (step.outcome === InvitationRowOutcome.CREATE) await this.invitations.open(ctx, step.place, draft);
      if (step.outcome === InvitationRowOutcome.UPDATE) await this.update(ctx, step.invitation, draft);
    }
    return report;
  }

  /** Reads each row by itself and collects what is wrong in it. */
  private async read(
    ctx: RequestContext,
    rows: readonly InvitationRowInput[],
    problems: RowProblem[],
  ): Promise<Planned[]> {
    const home = await this.places.find(ctx, ctx.requireTenant().tenantId);
    allow(ctx, 'invite', 'Invitation', home);
    const byName = await this.municipalities(ctx, home);
    const [own] = ctx.actor.personId ? await this.db.sql(ctx, OWN, [ctx.actor.personId]) : [];
    const seen = new Map<string, number>();
    const planned: Planned[] = [];
    for (const [index, raw] of rows.entries()) {
      const row = index + 1;
      const wrong = (column: string, code: string, params: Record<string, string | number> = {}) =>
        problems.push(problem(ctx, row, column, code, params));
      const before = problems.length;
      const parsed = parseRow(raw, wrong);
      const place = parsed.municipality ? (byName.get(parsed.municipality.toLowerCase()) ?? byName.get(searchKey(parsed.municipality))) : home;
      if (!place) await this.misnamed(ctx, home, parsed.municipality, wrong);
      const role = roleNamed(parsed.role ?? 'liaison');
      // Who is of no municipality that is known is meant for one.
      const kind = place?.kind ?? 'municipality';
      if (!roleFits(role, kind)) {
        const { code, params } = unknownRole(ctx, { kind });
        wrong('role', code, params);
      } else if (ctx.actor.kind !== 'system' && !mayGrant(ctx.actor.roles, role))
        wrong('role', k('input.role_too_high'));
      if (parsed.email && own?.email?.toLowerCase() === parsed.email) wrong('email', k('input.own_email'));
      const keys = [
        ...(place && parsed.externalId ? [['externalId', k('input.duplicate_external_id'), `id ${place.tenantId} ${parsed.externalId}`] as const] : []),
        ...(place && parsed.email ? [['email', k('input.duplicate_person'), `person ${place.tenantId} ${parsed.email} ${role}`] as const] : []),
      ];
      for (const [column, code, key] of keys) {
        const other = seen.get(key);
        if (other) wrong(column, code, { row: other });
        else seen.set(key, row);
      }
      const { email: address, office } = parsed;
      if (problems.length > before || !place || !address || !office) continue;
      planned.push({ row, place, draft: { email: address, name: parsed.name ?? null, role, office, externalId: parsed.externalId ?? null } });
    }
    return planned;
  }

  /** Why no place is meant: none has that name, or several have it. */
  private async misnamed(ctx: RequestContext, home: Place, written: string | null | undefined, wrong: (column: string, code: string, params?: Record<string, string | number>) => void): Promise<void> {
    if (home.kind !== 'network') return void wrong('municipality', k('input.other_municipality'));
    const namesakes = await this.directory.namesakes(ctx, home.networkId, written ?? '');
    if (namesakes) wrong('municipality', AMBIGUOUS_MUNICIPALITY, namesakes);
    else wrong('municipality', k('input.unknown_municipality'));
  }

  /** What each row would change, from two reads for the whole list; what stands against it is collected too. */
  private async compare(ctx: RequestContext, planned: readonly Planned[], problems: RowProblem[]): Promise<Step[]> {
    const tenants = [...new Set(planned.map(({ place }) => place.tenantId))];
    const emails = [...new Set(planned.map(({ draft }) => draft.email))];
    if (!planned.length) return [];
    const known = await this.db
      .repo(ctx, InvitationEntity)
      .createQueryBuilder('i')
      .where('i.tenant_id = any(:tenants)', { tenants })
      .andWhere(`(i.external_id is not null or i.state = 'pending')`)
      .getMany();
    const holders = new Set(
      (await this.db.sql(ctx, HOLDERS, [ctx.now, tenants, emails])).map(
        (row) => `${row.tenant_id} ${row.email.toLowerCase()} ${row.role}`,
      ),
    );
    const byId = new Map(
      known.filter((row) => row.externalId).map((row) => [`${row.tenantId} ${row.externalId}`, row]),
    );
    const byPerson = new Map(
      known.filter((row) => row.state === 'pending').map((row) => [`${row.tenantId} ${row.email} ${row.role}`, row]),
    );
    const keyOf = ({ place, draft }: Planned) => draft.externalId && byId.get(`${place.tenantId} ${draft.externalId}`);
    const memberships = planned.flatMap((plan) => (keyOf(plan) || null)?.membershipId ?? []);
    const held = new Set((await this.db.sql(ctx, HELD, [memberships, ctx.now])).map(({ id }) => id));
    return planned.map((plan): Step => {
      const { place } = plan;
      const person = `${place.tenantId} ${plan.draft.email} ${plan.draft.role}`;
      const keyed = keyOf(plan);
      const open = byPerson.get(person);
      // The key of one that was withdrawn stays with it while the same person is invited without one.
      const found = keyed && !(isClosed(keyed.state) && open) ? keyed : open;
      const draft = keyed && found !== keyed ? { ...plan.draft, externalId: null } : plan.draft;
      if (found?.state === 'pending') {
        if (found.expiresAt > ctx.now && !differs(found, draft)) return { ...plan, outcome: InvitationRowOutcome.UNCHANGED, note: null };
        const wrong = (column: string, code: string) => problems.push(problem(ctx, plan.row, column, code, {}));
        // The key of a row must not be a way to withdraw what one could not have given.
        if (ctx.actor.kind !== 'system' && !mayGrant(ctx.actor.roles, found.role))
          wrong('externalId', k('input.role_too_high'));
        if (open && open !== found) wrong('email', k('refusal.already_invited'));
        if (holders.has(person)) wrong('email', k('refusal.already_member'));
        return { ...plan, draft, outcome: InvitationRowOutcome.UPDATE, invitation: found };
      }
      if (found?.state === 'accepted') {
        // Who has entered is changed where people are, never by a list.
        const note = !held.has(found.membershipId ?? '') ? 'note.accepted_ended' : differs(found, draft) ? 'note.accepted_differs' : null;
        return { ...plan, outcome: InvitationRowOutcome.ACCEPTED, note: note && identityDictionary.text(ctx.locale, note, { email: found.email }) };
      }
      if (holders.has(person)) return { ...plan, outcome: InvitationRowOutcome.ACCEPTED, note: null };
      // Withdrawn from this person, or declined by them. A row that names another one invites them in that place.
      if (found && found.email === draft.email && found.role === draft.role)
        return { ...plan, outcome: InvitationRowOutcome.REVOKED, note: found.state === 'declined' ? identityDictionary.text(ctx.locale, 'note.declined') : identityDictionary.text(ctx.locale, 'note.revoked', { reason: found.revokeReason ?? '—' }) };
      return { ...plan, outcome: InvitationRowOutcome.CREATE };
    });
  }

  private async update(
    ctx: RequestContext,
    invitation: InvitationEntity,
    { email: address, name, role, office, externalId, message, days }: InvitationDraft,
  ): Promise<void> {
    Object.assign(invitation, { email: address, name, role, office, externalId: externalId ?? invitation.externalId, message: message ?? invitation.message });
    await this.invitations.renewAndSend(ctx, invitation, days);
  }

  /** By name in addresses, key, and name where no other of the network has it. */
  private async municipalities(ctx: RequestContext, home: Place): Promise<Map<string, Place>> {
    const rows = await this.db.sql(ctx, MUNICIPALITIES, [home.networkId]);
    const reachable = home.kind === 'network' ? rows : rows.filter((row) => row.id === home.tenantId);
    const times = new Map<string, number>();
    for (const { name } of rows) times.set(searchKey(name), (times.get(searchKey(name)) ?? 0) + 1);
    return new Map(
      reachable.flatMap((row) => {
        const place: Place = { tenantId: row.id, networkId: home.networkId, kind: 'municipality' };
        return [
          [row.slug, place],
          [row.inegi_key, place],
          // A spreadsheet takes a key for a number and drops its zero.
          [row.inegi_key.replace(/^0/, ''), place],
          ...(times.get(searchKey(row.name)) === 1 ? [[searchKey(row.name), place] as const] : []),
        ];
      }),
    );
  }
}

function differs(invitation: InvitationEntity, draft: InvitationDraft): boolean {
  return (
    invitation.email !== draft.email ||
    invitation.role !== draft.role ||
    invitation.office !== draft.office ||
    (draft.name ?? invitation.name) !== invitation.name ||
    (draft.externalId ?? invitation.externalId) !== invitation.externalId
  );
}

/** What of a row can be read; each value that cannot is told, so that the others are judged all the same. */
function parseRow(raw: InvitationRowInput, wrong: (column: string, code: string, params?: Record<string, string | number>) => void): Partial<z.output<typeof rowSchema>> {
  const parsed = rowSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issues = issuesOf(parsed.error, raw);
  for (const { path, code, params } of issues) wrong(path, code, params);
  return rowSchema.partial().parse(Object.fromEntries(Object.entries(raw).filter(([column]) => !issues.some(({ path }) => path === column))));
}

function problem(
  ctx: RequestContext,
  row: number,
  column: string,
  code: string,
  params: Record<string, string | number>,
): RowProblem {
  const message = text(ctx.locale, code.includes('.') ? code : `platform.input.${code}`, params);
  return Object.assign(new RowProblem(), {
    row,
    column,
    issue: Object.assign(new InputIssue(), { path: `rows.${row - 1}.${column}`, code, message, params }),
  });
}
