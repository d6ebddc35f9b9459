import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import { CONFIG, type Config } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf } from '../faults.js';
import { GraphqlSockets } from '../graphql-socket/graphql-sockets.js';
import { compiledPlugin } from './compiled.plugin.js';
import { describeRoots } from './described-roots.js';
import { formatError, operationPlugin, refuseCall } from './operation.plugin.js';
import { localeOf, OperationFactory } from './operation-factory.js';
import { OperationFactoryModule } from './operation-factory.module.js';
import { guardIds } from './guarded-ids.js';
import { leanFields } from './lean-fields.js';
import { SCALARS } from './scalars.js';
import { LIMITS, limitsPlugin, OperationLimits, validationRules } from './limits.js';

@Module({
  imports: [
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [OperationFactoryModule],
      inject: [OperationFactory, OperationLimits, CONFIG],
      useFactory: (operations: OperationFactory, limits: OperationLimits, config: Config) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: { scalarsMap: SCALARS },
        transformSchema: (schema) => describeRoots(guardIds(leanFields(schema))),
        context: ({ req }: { req: Request }) =>
          operations.called(req, req.ip ?? null).catch((error: unknown) => {
            throw refuseCall(error, localeOf(req.get('accept-language')), correlationIdOf(req.get(CORRELATION_HEADER)));
          }),
        playground: false,
        graphiql: false,
        introspection: config.environment !== 'production',
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        includeStacktraceInErrorResponses: false,
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules,
        plugins: [limitsPlugin(limits), operationPlugin(), compiledPlugin()],
        formatError,
      }),
    }),
    OperationFactoryModule,
  ],
  providers: [GraphqlSockets],
})
export class GraphqlModule {}
