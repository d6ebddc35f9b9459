import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { conversationMigrations } from '@tequio/conversation';
import { documentsMigrations } from '@tequio/documents';
import { governanceMigrations, GovernanceModule } from '@tequio/governance';
import { identityMigrations } from '@tequio/identity';
import { DEFAULT_BUSINESS_CALENDAR, networkMigrations } from '@tequio/network';
import { notificationsMigrations, NotificationsModule } from '@tequio/notifications';
import { searchMigrations } from '@tequio/search';
import {
  abilityFor,
  anonymous,
  Database,
  findRole,
  MovableClock,
  newId,
  platformMigrations,
  PlatformModule,
  RequestContext,
  scopeOf,
  type Config,
} from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { ActionPlansService } from '../action-plans/action-plans.service.js';
import { PlanPublication } from '../publication/plan-publication.service.js';
import { CommitmentDrafts } from '../commitments/commitment-drafts.service.js';
import { CommitmentsService } from '../commitments/commitments.service.js';
import { plansMigrations } from '../migrations/index.js';
import { PlansModule } from '../plans.module.js';
import { ProgressService } from '../progress/progress.service.js';

/** Two municipalities of a fictional network with their secretariats, one of another network, and people of theirs. */
export class PlansStage {
  readonly clock = new MovableClock(new Date('2026-11-24T18:00:00Z'));
  readonly network = newId();
  readonly otherNetwork = newId();
  readonly a = newId();
  readonly b = newId();
  readonly c = newId();

  private constructor(
    readonly app: TestingModule,
    readonly database: TestDatabase,
    private readonly dataDir: string,
  ) {}

  static async open(overrides: Partial<Config> = {}): Promise<PlansStage> {
    const database = await createTestDatabase([
      ...platformMigrations,
      ...networkMigrations,
      ...identityMigrations,
      ...documentsMigrations,
      ...notificationsMigrations,
      ...searchMigrations,
      ...conversationMigrations,
      ...governanceMigrations,
      ...plansMigrations,
    ]);
    const dataDir = await mkdtemp(join(tmpdir(), 'plans-'));
    const clock = new MovableClock(new Date('2026-11-24T18:00:00Z'));
    const app = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config({ dataDir, ...overrides }), clock), NotificationsModule.forRoot(), GovernanceModule, PlansModule],
    }).compile();
    await app.init();
    const stage = new PlansStage(app, database, dataDir);
    Object.assign(stage, { clock });
    await stage.settle();
    return stage;
  }

  get db(): Database {
    return this.app.get(Database);
  }
  get plans(): ActionPlansService {
    return this.app.get(ActionPlansService);
  }
  get publication(): PlanPublication {
    return this.app.get(PlanPublication);
  }
  get drafts(): CommitmentDrafts {
    return this.app.get(CommitmentDrafts);
  }
  get commitments(): CommitmentsService {
    return this.app.get(CommitmentsService);
  }
  get progress(): ProgressService {
    return this.app.get(ProgressService);
  }
  get<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  /** A person of this role in this tenant. */
  as(role: string, tenantId = this.a, { personId = newId(), membershipId = null, office = role === 'implementing_unit' ? wholeCommitment().leadUnit : role }: { personId?: string; membershipId?: string | null; office?: string } = {}): RequestContext {
    if (!findRole(role)) throw new Error(`no role ${role}`);
    const networkId = [this.c, this.otherNetwork].includes(tenantId) ? this.otherNetwork : this.network;
    const roles = [role];
    return new RequestContext({
      scope: scopeOf(roles),
      networkId,
      tenantId,
      actor: { ...anonymous, kind: 'person', personId, membershipId, roles, office },
      ability: abilityFor({ roles, networkId, tenantId, personId, office, tokenScopes: null }),
      clock: this.clock,
    });
  }

  get anyone(): RequestContext {
    return new RequestContext({ scope: 'public', clock: this.clock });
  }

  write<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.db.write(ctx, async (inside) => {
      const result = await work(inside);
      if (!inside.transaction!.audited) throw new Error('no audit entry was left');
      return result;
    });
  }

  owner<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return asOwner<Row>(this.database, text, values);
  }

  /** A plan with `commitments` complete commitments of `milestones` milestones each. */
  async drafted(tenantId = this.a, commitments = 1, milestones = 2): Promise<{ planId: string; commitmentIds: string[] }> {
    const ctx = this.as('liaison', tenantId);
    const plan = await this.write(ctx, (inside) => this.plans.create(inside, { title: 'Plan de Acción Local 2027', startsOn: '2027-01-01', endsOn: '2027-12-31' }));
    await this.write(ctx, (inside) => this.plans.update(inside, plan.id, 1, { introduction: 'Lo que acordamos para mejorar el agua.\n\nEn cuatro mesas.' }));
    const commitmentIds: string[] = [];
    for (let number = 1; number <= commitments; number += 1) {
      const commitment = await this.write(ctx, (inside) => this.drafts.add(inside, plan.id, wholeCommitment(number)));
      commitmentIds.push(commitment.id);
      for (let at = 1; at <= milestones; at += 1) await this.write(ctx, (inside) => this.drafts.saveMilestone(inside, commitment.id, wholeMilestone(at)));
    }
    return { planId: plan.id, commitmentIds };
  }

  async published(tenantId = this.a, commitments = 1, milestones = 2): Promise<{ planId: string; commitmentIds: string[]; milestoneIds: string[] }> {
    const { planId, commitmentIds } = await this.drafted(tenantId, commitments, milestones);
    const ctx = this.as('liaison', tenantId);
    await this.write(ctx, (inside) => this.plans.take(inside, planId, 'finish_draft'));
    await this.write(ctx, (inside) => this.plans.endorse(inside, planId, endorsement));
    await this.write(ctx, (inside) => this.publication.publish(inside, planId));
    const rows = await this.owner<{ id: string }>(
      `select m.id from milestones m join commitments c on c.id = m.commitment_id where c.plan_id = $1 order by c.number, m.number`,
      [planId],
    );
    return { planId, commitmentIds, milestoneIds: rows.map((row) => row.id) };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private async settle(): Promise<void> {
    await this.owner(
      `insert into tenants (id, network_id, kind) values ($1, $1, 'network'), ($2, $2, 'network'), ($3, $1, 'municipality'), ($4, $1, 'municipality'), ($5, $2, 'municipality')`,
      [this.network, this.otherNetwork, this.a, this.b, this.c],
    );
    await this.owner(
      `insert into networks (id, network_id, tenant_id, slug, name, state_key, fictional, time_zone, calendar, opened_at) values
        ($1, $1, $1, 'ejemplo', 'Estado de Ejemplo', '99', true, 'America/Mexico_City', $3, now()),
        ($2, $2, $2, 'otra', 'Otro Estado', '98', false, 'America/Tijuana', $3, now())`,
      [this.network, this.otherNetwork, JSON.stringify(DEFAULT_BUSINESS_CALENDAR)],
    );
    await this.owner(
      `insert into municipalities (id, network_id, tenant_id, inegi_key, name, slug, seat, time_zone, secretariat_installed_at) values
        ($1, $4, $1, '99001', 'Villa Ejemplo', 'villa-ejemplo', 'Villa Ejemplo', 'America/Mexico_City', now()),
        ($2, $4, $2, '99002', 'Puerto Muestra', 'puerto-muestra', 'Puerto Muestra', 'America/Mexico_City', now()),
        ($3, $5, $3, '98001', 'Tercero', 'tercero', 'Tercero', 'America/Tijuana', null)`,
      [this.a, this.b, this.c, this.network, this.otherNetwork],
    );
  }
}

export const wholeCommitment = (number = 1) => ({
  title: `Agua en tu colonia ${number}`,
  promise: 'Que cada colonia sepa qué días le toca agua.',
  problem: 'No hay un calendario público del agua.',
  action: 'Publicar cada mes el calendario por colonia.',
  contribution: 'Las familias organizan su consumo.',
  relevance: 'Se publica información que hoy no existe.',
  pillars: ['transparency', 'participation'],
  leadUnit: 'Organismo de Agua',
  counterpart: 'Observatorio ciudadano del agua',
  startsOn: '2027-02-01',
  endsOn: '2027-11-30',
  sdgGoals: ['6'],
  sdgTargets: ['16.10'],
});

export const wholeMilestone = (number = 1) => ({
  title: `Hito ${number}`,
  startsOn: '2027-02-01',
  dueOn: `2027-0${Math.min(9, 2 + number)}-15`,
  owner: 'Organismo de Agua',
  means: 'Calendario publicado en el portal',
});

export const endorsement = {
  body: 'Secretariado Técnico Municipal',
  how: 'sitting',
  on: '2026-11-20',
  governmentMembers: 3,
  otherMembers: 4,
  statement: 'Se aprueba por mayoría en la segunda sesión ordinaria.',
};

export const report = (percent: number, extra: object = {}) => ({
  voice: 'government',
  percent,
  body: 'El calendario de doce colonias está en línea.',
  periodEndsOn: '2027-03-31',
  ...(percent === 100 ? { evidence: [{ description: 'Calendario', url: 'https://ejemplo.gob.mx/agua' }] } : {}),
  ...extra,
});

/** The refusal of a call, worded; fails where nothing was refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await call;
  } catch (error) {
    const { refusal } = error as { refusal?: { speak(locale: string): Record<string, unknown> } };
    if (!refusal) throw error;
    return refusal.speak('es');
  }
  throw new Error('nothing was refused');
}
