import type { Scope } from '../context/request-context.js';

/** Database role of each scope: its policies are the first wall. None may log in or own a table. */
export const SCOPE_ROLES: Readonly<Record<Scope, string>> = {
  self: 'tequio_self',
  tenant: 'tequio_tenant',
  network: 'tequio_network',
  public: 'tequio_public',
  system: 'tequio_system',
};

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const ident = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Roles are the cluster's, so that two databases being prepared at once may meet here: the loser's error is swallowed. */
const createRole = (role: string, options: string) => `
do $$ begin
  if not exists (select from pg_roles where rolname = ${quote(role)}) then
    create role ${ident(role)} ${options};
  end if;
exception when duplicate_object or unique_violation then null;
end $$;`;

/** Roles that carry the policies. Run by the owner before the migrations, which grant to them. */
export function scopeRolesSql(): string {
  return Object.values(SCOPE_ROLES)
    .map((role) => createRole(role, 'nologin nobypassrls'))
    .join('\n');
}

/**
 * The role that the product logs in with: it owns nothing, bypasses nothing and holds no right of its own
 * on a domain table; inside a transaction it becomes one of the scope roles.
 */
export function loginRoleSql(login: string, password: string, database: string): string {
  const scopes = Object.values(SCOPE_ROLES).map(ident).join(', ');
  return `
${createRole(login, 'login noinherit nobypassrls')}
alter role ${ident(login)} with login password ${quote(password)};
grant connect on database ${ident(database)} to ${ident(login)};
${grantsToLogin(login)}
grant ${scopes} to ${ident(login)};`;
}

/** What the login role itself needs outside of the domain: the sign-in and queue schemas. */
export function grantsToLogin(login: string): string {
  const schemas = ['auth', 'bullmq'];
  return schemas
    .map(
      (schema) => `
create schema if not exists ${schema};
grant usage, create on schema ${schema} to ${ident(login)};
do $$ declare thing record; begin
  -- What the login role has made there itself (a queue's sequence) is its own, and no owner's to grant.
  for thing in select oid::regclass as name, case relkind when 'S' then 'sequence' else 'table' end as kind from pg_class
    where relnamespace = ${quote(schema)}::regnamespace and relkind in ('r', 'p', 'v', 'S') and pg_has_role(relowner, 'usage')
  loop
    execute format('grant all on %s %s to %I', thing.kind, thing.name, ${quote(login)});
  end loop;
end $$;
grant execute on all functions in schema ${schema} to ${ident(login)};
alter default privileges in schema ${schema} grant all on tables to ${ident(login)};
alter default privileges in schema ${schema} grant all on sequences to ${ident(login)};
alter default privileges in schema ${schema} grant execute on functions to ${ident(login)};`,
    )
    .join('\n');
}
