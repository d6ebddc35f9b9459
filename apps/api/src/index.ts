export { AppModule } from './app.module.js';
export { inProcessGraphql, type ExecuteGraphql, type GraphqlAnswer } from './graphql/execute.js';
export { LIMITS } from './graphql/limits.js';
export { migrations } from './migrations.js';
export { createServer, type ServerOptions } from './server.js';
export { databaseLogin } from './process/database-login.js';
export { databaseFault, Fault, faultOf, listenFault } from './process/fault.js';
export { logAsJson } from './process/log.js';
export { runProcess, SECRET_FILE, type Instructions, type Report } from './process/product-process.js';
