export { AppModule } from './app.module.js';
export { inProcessGraphql, type ExecuteGraphql, type GraphqlAnswer } from './graphql/execute.js';
export { LIMITS } from './graphql/limits.js';
export { SOCKET_LIMITS } from './graphql-socket/socket-limits.js';
export { migrations } from './migrations.js';
export { createServer, type ServerOptions } from './server.js';
export { logAsJson } from './process/log.js';
export * from './process/index.js';
