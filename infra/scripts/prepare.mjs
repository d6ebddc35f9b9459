/**
 * Makes a checkout ready to run: installs what package-lock.json says, and with --build compiles what changed. npm runs it
 * before `start` and `test` on whatever Node the machine has (20 or later), so it uses nothing that is not part of Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messages } from './prepare.dictionary.es.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const MODULES = join(ROOT, 'node_modules');
const INSTALL_STAMP = join(MODULES, '.tequio-install');
const BUILD_STAMP = join(ROOT, 'apps/cli/dist/.tequio-build');
const LOGS = join(ROOT, 'tmp/prepare');
const WORKSPACE_FOLDERS = ['apps', 'libs'];

/** Ends the preparation with one line that says what to do. */
class Stop extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);
const hash = (text) => createHash('sha256').update(text).digest('hex');

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new Stop(messages.nodeTooOld(process.version));
  const build = process.argv.includes('--build');
  if (isInstalled() && !(build && mustBuild())) return;
  const release = await takeTurn();
  try {
    if (!isInstalled()) await install();
    if (build && mustBuild()) await compile();
  } finally {
    release();
  }
}

/* One at a time ----------------------------------------------------------------------------------------------------------- */

/**
 * The turn is a socket that this process listens on: the system takes it back when the process ends, however it ends, so
 * that there is no stale lock. Who comes second connects to it and waits until it closes.
 */
async function takeTurn() {
  let told = false;
  for (;;) {
    const server = createServer();
    const mine = await new Promise((settle) => {
      server.once('error', () => settle(false));
      server.listen(turnAddress(), () => settle(true));
    });
    if (mine) {
      const waiting = new Set();
      server.on('connection', (socket) => {
        waiting.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => waiting.delete(socket));
      });
      server.unref();
      return () => {
        server.close();
        for (const socket of waiting) socket.destroy();
      };
    }
    if (!told) say(messages.waiting);
    told = true;
    await new Promise((settle) => {
      const socket = connect(turnAddress());
      socket.on('error', ({ code }) => {
        // Where an address is a file (macOS), a killed process leaves it behind.
        if (code === 'ECONNREFUSED' && process.platform === 'darwin') rmSync(turnAddress(), { force: true });
      });
      socket.once('close', () => setTimeout(settle, 100));
    });
  }
}

function turnAddress() {
  const name = `tequio-prepare-${hash(ROOT).slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), name);
}

/* Installing -------------------------------------------------------------------------------------------------------------- */

function installKey() {
  return hash(`${process.platform} ${process.arch} ${readFileSync(join(ROOT, 'package-lock.json'), 'utf8')}`);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isInstalled() {
  if (!ownNode()) return false;
  if (readIfThere(INSTALL_STAMP) === installKey()) return true;
  // Installed by hand: npm's own record tells whether it is what the lock says.
  if (!matchesNpmRecord()) return false;
  writeStamp(INSTALL_STAMP, installKey());
  return true;
}

function matchesNpmRecord() {
  const record = readIfThere(join(MODULES, '.package-lock.json'));
  if (record === undefined) return false;
  const there = JSON.parse(record).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/')) return true;
    if (link) return existsSync(join(ROOT, path));
    const found = there[path];
    return found ? found.version === version : optional === true;
  });
}

/** The Node that the project brings along; older ones cannot run it. */
function ownNode() {
  const path = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(path) ? path : undefined;
}

async function install() {
  requireWritable(ROOT);
  say(messages.installing);
  const log = join(LOGS, 'install.log');
  // What compiles and tests the product is a development dependency, wanted also where NODE_ENV says production; and the
  // database and Node itself are put in place by install scripts (package.json lists those allowed).
  const flags = ['--include=dev', '--include=optional', '--ignore-scripts=false', '--no-audit', '--no-fund'];
  const { code, seconds, output } = await run('npm', ['ci', ...flags], log);
  if (code !== 0) throw new Stop(installProblem(code, output, relative(ROOT, log)));
  const node = ownNode();
  if (!node || spawnSync(node, ['--version']).status !== 0)
    throw new Stop(messages.runtimeMissing(relative(ROOT, log)));
  writeStamp(INSTALL_STAMP, installKey());
  say(messages.installed(seconds));
}

function installProblem(code, output, log) {
  if (code === 'ENOENT') return messages.npmMissing;
  if (/\bENOSPC\b/.test(output)) return messages.noSpace;
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    const path = /npm (?:error|ERR!) path (.+)/.exec(output)?.[1] ?? ROOT;
    return messages.unwritable(path);
  }
  if (/\bEUSAGE\b/.test(output)) return messages.lockMismatch;
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|CERT_\w+)\b/.test(output)
  ) {
    return messages.offline(log);
  }
  return messages.installFailed(log);
}

/* Building ---------------------------------------------------------------------------------------------------------------- */

const GENERATED = new Set(['node_modules', 'dist', 'build', '.react-router', 'coverage']);

/** Path, size and time of every file that goes into a build. */
function buildKey() {
  const lines = [installKey()];
  const add = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat) lines.push(`${relative(ROOT, path)} ${stat.size} ${stat.mtimeMs}`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!GENERATED.has(entry.name)) walk(path);
        // What the compiler notes of a build beside the sources is of that build.
      } else if (!/\.(int-)?spec\.tsx?$|\.tsbuildinfo$/.test(entry.name)) add(path);
    }
  };
  for (const name of ['package.json', 'tsconfig.base.json', 'tsconfig.json']) add(join(ROOT, name));
  for (const name of WORKSPACE_FOLDERS) if (existsSync(join(ROOT, name))) walk(join(ROOT, name));
  return hash(lines.sort().join('\n'));
}

/** Also true when something that the last build made is gone. */
function mustBuild() {
  const stamp = readIfThere(BUILD_STAMP);
  if (stamp === undefined) return true;
  const [key, ...made] = stamp.split('\n');
  return key !== buildKey() || made.some((folder) => !existsSync(join(ROOT, folder)));
}

function builtFolders() {
  return WORKSPACE_FOLDERS.filter((name) => existsSync(join(ROOT, name)))
    .flatMap((name) => readdirSync(join(ROOT, name)).map((workspace) => `${name}/${workspace}`))
    .flatMap((workspace) => [`${workspace}/dist`, `${workspace}/build`])
    .filter((folder) => existsSync(join(ROOT, folder)));
}

async function compile() {
  requireWritable(ROOT);
  say(messages.building);
  // Before: what changes while it builds is built the next time.
  const key = buildKey();
  const log = join(LOGS, 'build.log');
  const { code, seconds, output } = await run('npm', ['run', 'build'], log);
  if (code !== 0) {
    if (/\bENOSPC\b/.test(output)) throw new Stop(messages.noSpace);
    say(output.trim().split('\n').slice(-40).join('\n'));
    throw new Stop(messages.buildFailed(relative(ROOT, log)));
  }
  writeStamp(BUILD_STAMP, [key, ...builtFolders()].join('\n'));
  say(messages.built(seconds));
}

/* Both -------------------------------------------------------------------------------------------------------------------- */

function writeStamp(path, text) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch {
    // A checkout that was prepared by another user and only runs here: the stamp only saves time.
  }
}

function requireWritable(path) {
  try {
    mkdirSync(LOGS, { recursive: true });
    const probe = join(LOGS, '.probe');
    writeFileSync(probe, '');
  } catch {
    throw new Stop(messages.unwritable(path));
  }
}

/** Runs a command with its output in a log file, telling every now and then that it is alive. */
async function run(command, args, log) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const heartbeat = setInterval(() => say(messages.stillWorking(seconds())), 20_000);
  const file = createWriteStream(log);
  let output = '';
  const child = spawn(command, args, {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      file.write(chunk);
      output = (output + chunk).slice(-200_000);
    });
  }
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const code = await new Promise((settle) => {
    child.once('error', (error) => settle(error.code ?? 1));
    child.once('close', (status) => settle(status ?? 1));
  });
  process.off('SIGINT', forward).off('SIGTERM', forward);
  clearInterval(heartbeat);
  await new Promise((settle) => file.end(settle));
  return { code, seconds: seconds(), output };
}

/**
 * Without what the calling npm has put there: its folder of programs holds the Node that `npm ci` deletes under its own feet,
 * and its settings (`npm_config_…`) belong to the outer command.
 */
function environment() {
  const env = { ...process.env, NX_DAEMON: 'false' };
  for (const name of Object.keys(env)) {
    if (
      /^npm_(lifecycle|package|command|config_(workspace|workspaces|omit|include|production|ignore_scripts|loglevel|json)$)/i.test(
        name,
      )
    ) {
      delete env[name];
    }
  }
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = (env[pathName] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin$|node-gyp-bin$/.test(folder))
    .join(delimiter);
  return env;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
}
