import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { Test, type TestingModule } from '@nestjs/testing';
import { graphql } from 'graphql';
import { GovernanceModule } from '@tequio/governance';
import { NotificationsModule } from '@tequio/notifications';
import { Database, nobody, OperationContext, PlatformModule, type Caller, type RequestContext } from '@tequio/platform';
import { PlanReads } from '../reads/plan-reads.js';
import { PlansModule } from '../plans.module.js';
import type { PlansStage } from './stage.js';

/** The lib's own schema over a stage's database, executed with the contexts and transactions of the product. */
export class GraphqlWorld {
  /** Statements sent by the last operation, without the context's own. */
  statements: string[] = [];

  private constructor(
    private readonly app: TestingModule,
    private readonly stage: PlansStage,
  ) {}

  static async open(stage: PlansStage): Promise<GraphqlWorld> {
    const app = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(stage.database.config(), stage.clock),
        NotificationsModule.forRoot(),
        GovernanceModule,
        PlansModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true }),
      ],
    }).compile();
    await app.createNestApplication({ logger: false }).init();
    const world = new GraphqlWorld(app, stage);
    const db = app.get(Database);
    const sql = db.sql.bind(db);
    db.sql = ((ctx: RequestContext, query: { name: string; text: string }, values?: readonly unknown[]) => {
      // However few columns of it are read, it is the same read.
      world.statements.push(query.name.replace(/#\d+$/, ''));
      return sql(ctx, query, values);
    }) as typeof db.sql;
    return world;
  }

  async run<T = Record<string, never>>(source: string, caller: Partial<Caller> = {}, variables: Record<string, unknown> = {}): Promise<T> {
    this.statements = [];
    const operation = new OperationContext(
      { caller: { ...nobody, ...caller }, locale: 'es', clock: this.stage.clock, correlationId: 'test', idempotencyKey: null },
      this.app.get(Database),
    );
    const { data, errors } = await graphql({ schema: this.app.get(GraphQLSchemaHost).schema, source, variableValues: variables, contextValue: { operation } });
    if (errors?.length) throw errors[0]!.originalError ?? errors[0]!;
    return data as T;
  }

  /** Who calls as this role of this tenant. */
  caller(role: string, tenantId = this.stage.a): Partial<Caller> {
    const { actor, networkId } = this.stage.as(role, tenantId);
    return { personId: actor.personId, acting: { membershipId: actor.personId!, networkId, tenantId, roles: [role], office: actor.office } };
  }

  get reads(): PlanReads {
    return this.app.get(PlanReads);
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
