// What a process needs before it knows whether it can start: loaded without the product itself.
export { fingerprintOf } from './deployment-secret.js';
export { databaseLogin } from './database-login.js';
export { databaseFault, Fault, faultOf, listenFault } from './fault.js';
export { assertNode } from './node-version.js';
export { runProcess, SECRET_FILE, type Instructions, type Report } from './product-process.js';
