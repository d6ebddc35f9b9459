-- Roles of a Tequio deployment, for the administrator of a PostgreSQL server whose database owners may not create roles.
--
-- Run it once, as a superuser, connected to the deployment's own database (any client will do):
--     psql --dbname=tequio --file=roles.sql
-- Then start the product with
--     DATABASE_URL      the connection of the database's owner (it migrates the schema; it needs no CREATEROLE)
--     DATABASE_APP_URL  the connection of the login role below (the product works as this role alone)
--
-- Change these three lines first. It may be run again: what is there already stays, the password is set anew.
set tequio.owner = 'tequio_owner';
set tequio.login = 'tequio_app';
set tequio.password = 'change-this-password';

do $$
declare
  scope text;
begin
  -- Carry the isolation policies. Nobody logs in as one of them, and none may pass the walls.
  foreach scope in array array['tequio_self', 'tequio_tenant', 'tequio_network', 'tequio_public', 'tequio_system'] loop
    if not exists (select from pg_roles where rolname = scope) then
      execute format('create role %I nologin nobypassrls', scope);
    end if;
  end loop;

  -- Owns nothing and holds no right on a domain table; inside a transaction it becomes one of the roles above.
  if not exists (select from pg_roles where rolname = current_setting('tequio.login')) then
    execute format('create role %I login noinherit nobypassrls', current_setting('tequio.login'));
  end if;
  execute format('alter role %I with login password %L', current_setting('tequio.login'), current_setting('tequio.password'));
  execute format('grant connect on database %I to %I', current_database(), current_setting('tequio.login'));
  execute format('grant tequio_self, tequio_tenant, tequio_network, tequio_public, tequio_system to %I', current_setting('tequio.login'));

  -- The owner makes schemas and the (trusted) extensions of this database.
  execute format('alter database %I owner to %I', current_database(), current_setting('tequio.owner'));
  execute format('grant create, connect, temporary on database %I to %I', current_database(), current_setting('tequio.owner'));
end $$;

reset tequio.password;
