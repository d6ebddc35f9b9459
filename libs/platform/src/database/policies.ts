import { SCOPE_ROLES } from './roles.js';

/** What each scope may do with a table. A scope that is not named sees nothing. */
export interface Protection {
  /** Rows of the tenant at hand. */
  tenant?: 'read' | 'insert' | 'write';
  /** Rows of all tenants of the network; `write` names what the host authority may change of its own. */
  network?: 'read' | { insert?: boolean; updateColumns?: readonly string[]; delete?: boolean };
  /** SQL condition of a row that everyone may read. */
  public?: string;
  /** Rows that may be written without signing in, as a SQL condition (a follow waiting for its confirmation). */
  publicInsert?: string;
  /** SQL condition of a person's own rows, e.g. `person_id = current_person()`. */
  self?: { rows: string; access: 'read' | 'write' };
  /** The platform's own processes, over all tenants. */
  system?: 'read' | 'write';
  /** Columns that the public must never read even of a published row. */
  publicColumns?: readonly string[];
}

/**
 * The statements that put a table behind the wall: forced row-level security and one policy a scope.
 * One role has one policy, so that the planner sees a plain equality on `tenant_id`.
 */
export function protect(table: string, rules: Protection): string {
  const out: string[] = [`alter table ${table} enable row level security;`, `alter table ${table} force row level security;`];
  const policy = (scope: keyof typeof SCOPE_ROLES, command: string, using: string | null, check: string | null) =>
    out.push(
      `create policy ${scope}_${command} on ${table} for ${command} to ${SCOPE_ROLES[scope]}` +
        (using ? ` using (${using})` : '') +
        (check ? ` with check (${check})` : '') +
        ';',
    );
  const grant = (scope: keyof typeof SCOPE_ROLES, rights: string) => out.push(`grant ${rights} on ${table} to ${SCOPE_ROLES[scope]};`);

  if (rules.tenant) {
    const own = 'tenant_id = (select current_tenant())';
    if (rules.tenant === 'write') {
      policy('tenant', 'all', own, `${own} and network_id = (select current_network())`);
      grant('tenant', 'select, insert, update, delete');
    } else {
      policy('tenant', 'select', own, null);
      grant('tenant', 'select');
      if (rules.tenant === 'insert') {
        policy('tenant', 'insert', null, `${own} and network_id = (select current_network())`);
        grant('tenant', 'insert');
      }
    }
  }
  if (rules.network) {
    const own = 'network_id = (select current_network())';
    policy('network', 'select', own, null);
    grant('network', 'select');
    if (rules.network !== 'read') {
      if (rules.network.insert) {
        policy('network', 'insert', null, own);
        grant('network', 'insert');
      }
      if (rules.network.updateColumns?.length) {
        policy('network', 'update', own, own);
        grant('network', `update (${rules.network.updateColumns.join(', ')})`);
      }
      if (rules.network.delete) {
        policy('network', 'delete', own, null);
        grant('network', 'delete');
      }
    }
  }
  if (rules.public) {
    policy('public', 'select', rules.public, null);
    grant('public', rules.publicColumns ? `select (${rules.publicColumns.join(', ')})` : 'select');
  }
  if (rules.publicInsert) {
    policy('public', 'insert', null, rules.publicInsert);
    grant('public', 'insert');
  }
  if (rules.self) {
    if (rules.self.access === 'write') {
      policy('self', 'all', rules.self.rows, rules.self.rows);
      grant('self', 'select, insert, update, delete');
    } else {
      policy('self', 'select', rules.self.rows, null);
      grant('self', 'select');
    }
  }
  if (rules.system) {
    policy('system', rules.system === 'write' ? 'all' : 'select', 'true', rules.system === 'write' ? 'true' : null);
    grant('system', rules.system === 'write' ? 'select, insert, update, delete' : 'select');
  }
  return out.join('\n');
}

/** Columns and constraints that every tenant table begins with, so that no row can point into another tenant. */
export const TENANT_COLUMNS = `
  id uuid primary key,
  network_id uuid not null,
  tenant_id uuid not null,
  foreign key (network_id, tenant_id) references tenants (network_id, id),
  unique (tenant_id, id)`;
