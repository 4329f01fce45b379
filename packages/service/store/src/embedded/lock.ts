import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreFailed } from '../store-failed.ts';

/** What is said of the process that holds the lock. */
export interface LockHolder { readonly pid: number; readonly address?: string }

/** The lock on a data directory, held until `release` or the end of the process, however it ends. */
export interface DirectoryLock { describe(holder: LockHolder): void; release(): void }

/**
 * Locks the directory for this process. The kernel frees the lock when the process dies, so a crash leaves nothing to clean up
 * (SQLite's exclusive file lock; a file with a process number would have to be believed).
 */
export function lockDirectory(home: string): DirectoryLock {
  const path = join(home, 'lock');
  const holderPath = join(home, 'holder.json');
  // Makes "cannot write here" come out as what it is, and not as a failed lock. Never the lock file itself: POSIX drops a process's
  // locks on a file when any of its descriptors for it is closed.
  closeSync(openSync(holderPath, 'a'));
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (!/locked|busy/i.test(cause instanceof Error ? cause.message : '')) throw cause;
    throw new StoreFailed('in-use', inUseSentence(home, readHolder(holderPath)), { cause });
  }
  return {
    describe: (holder) => writeFileSync(holderPath, JSON.stringify(holder)),
    release: () => database.close(),
  };
}

function inUseSentence(home: string, holder: LockHolder | undefined): string {
  const who = holder === undefined ? 'Another Toile' : `Another Toile (process ${holder.pid}${holder.address === undefined ? '' : `, ${holder.address}`})`;
  return `${who} is already working on ${home}. Use that one, stop it, or set TOILE_HOME to another directory.`;
}

function readHolder(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    // Not written yet, or from a process that was cut off while writing: we only know that somebody is there.
    return undefined;
  }
}
