import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StoreFailed } from '../store-failed.ts';

/** How a database program is started: PostgreSQL refuses to run as root, so root hands it to another account. */
export interface Account {
  /** `undefined` unless we are root. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** The program and its arguments as they must really be called. */
  wrap(program: string, args: readonly string[]): { readonly program: string; readonly args: readonly string[]; readonly uid?: number; readonly gid?: number };
}

/**
 * The account for a data directory. As root it is the user `postgres` (made if there is none). That user must be able to enter
 * every directory above the data and the programs; where it cannot (a clone below /root), the program is given leave to pass by
 * `setpriv`, and where that is missing too, the failure says what to do.
 */
export function accountFor(paths: readonly string[]): Account {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { wrap: (program, args) => ({ program, args }) };
  const owner = findOrMakeUser();
  const closed = paths.map(closedParent).find((path) => path !== undefined);
  if (closed === undefined) return { owner, wrap: (program, args) => ({ program, args, ...owner }) };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (setpriv !== undefined && canPass(setpriv, owner)) {
    return { owner, wrap: (program, args) => ({ program: setpriv, args: [...passes(owner), program, ...args] }) };
  }
  throw new StoreFailed('cannot-start', `PostgreSQL does not run as root, and its user cannot enter ${closed}. Start as another user, set TOILE_HOME to a directory outside it, or set DATABASE_URL.`);
}

/** Gives a file or directory and all in it to the account. */
export function giveTo(account: Account, path: string): void {
  if (!account.owner) return;
  chownSync(path, account.owner.uid, account.owner.gid);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

/** Makes a directory enterable for the account. */
export function openFor(account: Account, directory: string): void {
  if (account.owner) chmodSync(directory, statSync(directory).mode | 0o711);
}

function findOrMakeUser(): { readonly uid: number; readonly gid: number } {
  for (const isSecondTry of [false, true]) {
    const uid = idOf('-u', 'postgres');
    const gid = idOf('-g', 'postgres');
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
    if (isSecondTry) break;
    for (const [program, ...args] of [['useradd', '--system', '--user-group', '--no-create-home', 'postgres'], ['adduser', '-S', '-D', '-H', 'postgres']] as const) {
      try {
        execFileSync(program, args, { stdio: 'ignore' });
        break;
      } catch {
        // The next spelling; if none works, `nobody` below.
      }
    }
  }
  const uid = idOf('-u', 'nobody');
  const gid = idOf('-g', 'nobody');
  if (uid !== undefined && gid !== undefined) return { uid, gid };
  throw new StoreFailed('cannot-start', 'PostgreSQL does not run as root, and no user "postgres" could be made. Start as another user, or set DATABASE_URL.');
}

function idOf(which: '-u' | '-g', name: string): number | undefined {
  try {
    return Number.parseInt(execFileSync('id', [which, name], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }), 10);
  } catch {
    return undefined;
  }
}

/** The first directory above the path that other users cannot enter. */
function closedParent(path: string): string | undefined {
  for (let directory = dirname(resolve(path)); ; directory = dirname(directory)) {
    if (existsSync(directory) && (statSync(directory).mode & constants.S_IXOTH) === 0) return directory;
    if (directory === dirname(directory)) return undefined;
  }
}

// CAP_DAC_OVERRIDE: passes closed directories. Only for this program, which listens on loopback alone.
function passes(owner: { readonly uid: number; readonly gid: number }): readonly string[] {
  return [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--inh-caps=-all,+dac_override', '--ambient-caps=+dac_override', '--'];
}

function canPass(setpriv: string, owner: { readonly uid: number; readonly gid: number }): boolean {
  try {
    accessSync(setpriv, constants.X_OK);
    execFileSync(setpriv, [...passes(owner), 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
