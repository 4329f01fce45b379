import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { askOnce } from '../postgres/connect.ts';
import type { DatabaseAddress } from '../postgres/connect.ts';
import { StoreFailed } from '../store-failed.ts';
import { accountFor, giveTo, openFor } from './account.ts';
import type { Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { lockDirectory } from './lock.ts';
import type { LockHolder } from './lock.ts';
import { runProgram } from './run-program.ts';

/** A PostgreSQL of our own, running. */
export interface EmbeddedPostgres {
  readonly address: DatabaseAddress;
  /** True when it was still running from an earlier life of the studio. */
  readonly wasRunning: boolean;
  /** Leaves a note for a second start about who is here. */
  describe(holder: LockHolder): void;
  /** Starts it again, on the same port, if it has died. */
  revive(): Promise<void>;
  /** Stops it and lets go of the directory. */
  stop(): Promise<void>;
}

const DATABASE = 'toile';
const USER = 'toile';
const START_SECONDS = 60;

// Durable by default (fsync and synchronous_commit are on); small, since the studio shares a laptop.
const SETTINGS = [
  'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=40', 'shared_buffers=32MB', 'max_wal_size=256MB', 'fsync=on', 'synchronous_commit=on',
  'full_page_writes=on', 'timezone=UTC', 'log_timezone=UTC', 'jit=off', 'max_parallel_workers=0', 'autovacuum_max_workers=1',
];

/** Starts the PostgreSQL kept in a directory, or goes on with the one still running there; makes it the first time. */
export async function startEmbedded(home: string): Promise<EmbeddedPostgres> {
  const place = resolve(home);
  let lock: ReturnType<typeof lockDirectory> | undefined;
  try {
    makeDirectory(place);
    lock = lockDirectory(realpathSync(place));
    const server = await prepare(realpathSync(place));
    const wasRunning = await server.ensureRunning();
    const held = lock;
    // Starting and stopping never overlap: a revival under way is waited for.
    let turn: Promise<unknown> = Promise.resolve();
    let isStopped = false;
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const next = turn.then(work, work);
      turn = next.catch(() => undefined);
      return next;
    };
    return {
      address: server.address(), wasRunning,
      describe: (holder) => held.describe(holder),
      revive: () => inTurn(async () => { if (!isStopped) await server.ensureRunning(); }),
      stop: () => inTurn(async () => {
        if (isStopped) return;
        isStopped = true;
        await server.stop();
        held.release();
      }),
    };
  } catch (error) {
    lock?.release();
    throw plainFailure(error, place);
  }
}

/** With its parents; not `recursive`, which never comes back from a place like /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return void readdirSync(path);
  makeDirectory(dirname(path));
  mkdirSync(path);
}

async function prepare(home: string) {
  const binaries = await findBinaries();
  const data = join(home, 'postgres');
  const log = join(home, 'postgres.log');
  const account = accountFor([join(home, 'x'), binaries.initdb]);
  openFor(account, home);
  const password = passwordOf(home);
  for (const name of readdirSync(home)) if (name.startsWith('postgres.new-')) rmSync(join(home, name), { recursive: true, force: true });
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise({ account, binaries, home, data, password });
  if (!existsSync(log)) writeFileSync(log, '', { mode: 0o600 });
  giveTo(account, log);
  let port = 0;
  const address = (database = DATABASE): DatabaseAddress => ({ connectionString: `postgres://${USER}:${password}@127.0.0.1:${port}/${database}` });

  /** True when it ran already. */
  async function ensureRunning(): Promise<boolean> {
    const running = runningPort(data);
    if (running !== undefined) {
      const before = port;
      port = running;
      if (await isOurs(address('postgres'), data)) {
        await ensureDatabase(address('postgres'));
        return true;
      }
      port = before;
    }
    forgetStranger(data);
    // Open connections know the port: a revival must find it again.
    const isFixed = port !== 0;
    for (let attempt = 0; ; attempt++) {
      if (!isFixed) port = await freePort();
      const options = ['-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])].map(quoteForShell).join(' ');
      const end = await runProgram(account, binaries.pgCtl, ['start', '-D', data, '-l', log, '-w', '-t', String(START_SECONDS), '-o', options], { cwd: home });
      if (end.code === 0) break;
      const said = tailOf(log);
      // Somebody took the port between our looking and its binding.
      if (attempt < 3 && !isFixed && /could not bind|Address already in use/i.test(said.slice(-1000))) continue;
      // The children of a postmaster that was killed take a moment to notice.
      if (attempt < 20 && /pre-existing shared memory block/i.test(said.slice(-1000))) {
        await new Promise((wait) => { setTimeout(wait, 500); });
        continue;
      }
      throw new StoreFailed('cannot-start', `The built-in database does not start: ${lastComplaint(said) ?? lastComplaint(end.output) ?? `see ${log}`}.`, { cause: new Error(`${end.output}\n${said}`) });
    }
    await ensureDatabase(address('postgres'));
    return false;
  }

  return {
    address, ensureRunning,
    stop: async () => {
      const end = await runProgram(account, binaries.pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], { cwd: home });
      // One that had died before leaves its file behind; its data is whole again at the next start.
      if (end.code !== 0 && existsSync(join(data, 'postmaster.pid')) && await isOurs(address('postgres'), data)) throw new StoreFailed('cannot-start', `The built-in database does not stop: ${lastComplaint(end.output) ?? end.output}.`);
    },
  };
}

/** Makes the data under another name and renames it when it is whole, so that a crash in between leaves no half of it. */
async function initialise(given: { readonly account: Account; readonly binaries: Binaries; readonly home: string; readonly data: string; readonly password: string }): Promise<void> {
  const { account, binaries, home, data, password } = given;
  const fresh = join(home, `postgres.new-${process.pid}`);
  const passwordFile = join(home, `password.new-${process.pid}`);
  rmSync(data, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(account, fresh);
  giveTo(account, passwordFile);
  try {
    const end = await runProgram(account, binaries.initdb, [
      '-D', fresh, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--no-instructions',
    ], { cwd: home });
    if (end.code !== 0) throw new StoreFailed('cannot-start', `The built-in database could not be made: ${lastComplaint(end.output) ?? end.output}.`, { cause: new Error(end.output) });
    renameSync(fresh, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

function passwordOf(home: string): string {
  const path = join(home, 'password');
  if (existsSync(path)) {
    const kept = readFileSync(path, 'utf8').trim();
    if (kept !== '') return kept;
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(`${path}.new`, `${password}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return password;
}

/** The port in `postmaster.pid` (its fourth line), if there is one. */
function runningPort(data: string): number | undefined {
  try {
    const port = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]);
    return Number.isInteger(port) && port > 0 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function isOurs(address: DatabaseAddress, data: string): Promise<boolean> {
  // It may be in the middle of starting or of its recovery after a crash: wait as long as a start may take.
  for (let attempt = 0; attempt < START_SECONDS * 5; attempt++) {
    try {
      const [row] = await askOnce<{ data_directory: string }>(address, 'show data_directory');
      return row !== undefined && realpathSync(row.data_directory) === realpathSync(data);
    } catch (error) {
      const cause = error instanceof StoreFailed ? error.cause as { code?: string } : undefined;
      if (cause?.code !== '57P03') return false;
      await new Promise((wait) => { setTimeout(wait, 200); });
    }
  }
  return false;
}

/** A `postmaster.pid` whose number now belongs to some other program would keep PostgreSQL from starting for ever. */
function forgetStranger(data: string): void {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path) || process.platform !== 'linux') return;
  const pid = Number(readFileSync(path, 'utf8').split('\n')[0]);
  const comm = `/proc/${pid}/comm`;
  if (!Number.isInteger(pid) || !existsSync(comm) || !readFileSync(comm, 'utf8').startsWith('postgres')) rmSync(path, { force: true });
}

async function ensureDatabase(address: DatabaseAddress): Promise<void> {
  const found = await askOnce(address, 'select 1 from pg_database where datname = $1', [DATABASE]);
  if (found.length === 0) await askOnce(address, `create database ${DATABASE}`);
}

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => { found(typeof at === 'object' && at ? at.port : 0); });
    });
  });
}

const quoteForShell = (text: string): string => (process.platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`);

const tailOf = (path: string): string => readFileSync(path, 'utf8').slice(-4000);

function lastComplaint(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => /FATAL|PANIC|ERROR|error:|could not/.test(line));
  return lines.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').trim();
}

function plainFailure(error: unknown, home: string): unknown {
  const text = error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}` : String(error);
  const code = (error as { code?: string } | undefined)?.code;
  if (code === 'ENOSPC' || /No space left on device/i.test(text)) {
    return new StoreFailed('disk-full', `The disk that holds ${home} is full. Make room and start again; nothing that was saved is lost.`, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new StoreFailed('cannot-start', `Nothing can be written in ${home}. Change its permissions, or set TOILE_HOME to another directory.`, { cause: error });
  if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT') return new StoreFailed('cannot-start', `${home} is not a directory and cannot become one. Set TOILE_HOME to another.`, { cause: error });
  return error;
}
