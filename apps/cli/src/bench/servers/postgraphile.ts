import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { runServer, scopeOfHeaders } from './serve.js';

/** PostGraphile 5 as it comes, over the product's own tables, in the database role and tenant that the call names. */
await runServer(async ({ appUrl, poolSize }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    // The login role has no rights of its own before a call's role is set: the schema is not cut down to them. Nor to
    // relations with an index on all their columns: ours lead by the id alone, and the tenant comes with it.
    disablePlugins: ['PgRBACPlugin', 'PgIndexBehaviorsPlugin'],
    pgServices: [makePgService({ connectionString: appUrl, schemas: ['public'], poolConfig: { max: poolSize } })],
    grafserv: { graphiql: false, watch: false },
    grafast: {
      context: ({ node }) => {
        const { role, networkId, tenantId, personId } = scopeOfHeaders(node!.req.headers);
        return { pgSettings: { role, 'app.network_id': networkId, 'app.tenant_id': tenantId, 'app.person_id': personId } };
      },
    },
  });
  const handlers = createServer();
  await instance.createServ(grafserv).addTo(handlers);
  return handlers.listeners('request')[0] as Parameters<typeof createServer>[1];
});
