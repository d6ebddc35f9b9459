import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** What the bench tells a server that it starts. */
export interface ServerOrder {
  appUrl: string;
  /** Connections to the database; the same for all. */
  poolSize: number;
  /** Whether statements are sent without waiting for the one before. */
  pipelined?: boolean;
}

/** Whose rows a call works on. The servers we compare with believe their headers: they identify nobody. */
export interface CallScope {
  role: string;
  networkId: string;
  tenantId: string;
  personId: string;
}

export interface GraphqlCall {
  query: string;
  operationName: string;
  variables: Record<string, unknown>;
}

export type Headers = Record<string, string | string[] | undefined>;

export function scopeOfHeaders(headers: Headers): CallScope {
  const [role, networkId, tenantId, personId] = String(headers['x-scope']).split('/');
  return { role: role!, networkId: networkId!, tenantId: tenantId!, personId: personId! };
}

export const scopeHeader = ({ role, networkId, tenantId, personId }: CallScope) => ({ 'x-scope': [role, networkId, tenantId, personId].join('/') });

export const SET_SCOPE = `select set_config('role', $1, true), set_config('app.network_id', $2, true), set_config('app.tenant_id', $3, true),
  set_config('app.person_id', $4, true)`;
export const scopeValues = ({ role, networkId, tenantId, personId }: CallScope) => [role, networkId, tenantId, personId];

/** Begin and context in one round trip, as a server without pipelining does it. */
export const beginIn = ({ role, networkId, tenantId, personId }: CallScope) =>
  `begin; select set_config('role', ${pg.escapeLiteral(role)}, true), set_config('app.network_id', ${pg.escapeLiteral(networkId)}, true),
     set_config('app.tenant_id', ${pg.escapeLiteral(tenantId)}, true), set_config('app.person_id', ${pg.escapeLiteral(personId)}, true)`;

// As the product reads them: a date has no hour.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Waits for the order, has the server made, listens on a free port and tells it. Ends with the process that asked. */
export async function runServer(make: (order: ServerOrder) => Promise<Parameters<typeof createServer>[1]>): Promise<void> {
  process.once('disconnect', () => process.exit());
  const order = await new Promise<ServerOrder>((settle) => process.once('message', (message) => settle(message as ServerOrder)));
  const server = createServer(await make(order));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));
}

/** Reads a GraphQL call's body and answers with what is made of it. */
export function answering(answer: (call: GraphqlCall, scope: CallScope) => Promise<string>): NonNullable<Parameters<typeof createServer>[1]> {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(JSON.parse(Buffer.concat(chunks).toString()) as GraphqlCall, scopeOfHeaders(request.headers)).then(
        (text) => {
          const body = Buffer.from(text);
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  };
}
