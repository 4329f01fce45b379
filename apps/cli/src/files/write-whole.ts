import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { showValue } from '@toile/kernel';
import { RequestWrong, WorldFailed } from '../failures.ts';

const unfinished = new Set<string>();

/** Writes a file whole or not at all: under another name first, on disk, then renamed. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const target = resolve(path);
  if (existsSync(target) && statSync(target).isDirectory()) {
    throw new RequestWrong({ code: 'file-unwritable', where: '--out', message: 'This is a directory, not a file.', came: showValue(path), hint: 'Name a file in it.' });
  }
  const fresh = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`);
  try {
    makeDirectory(dirname(target));
    unfinished.add(fresh);
    const file = openSync(fresh, 'wx');
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, target);
  } catch (cause) {
    throw toFailure(cause, path);
  } finally {
    rmSync(fresh, { force: true });
    unfinished.delete(fresh);
  }
}

/** A directory with its parents; refuses a path where something else stands. */
export function makeOutDirectory(path: string): string {
  const target = resolve(path);
  try {
    makeDirectory(target);
  } catch (cause) {
    throw toFailure(cause, path);
  }
  return target;
}

/** Removes what a signal cut off. */
export function forgetUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

// Not `recursive`, which never comes back from a place like /proc.
function makeDirectory(path: string): void {
  if (existsSync(path)) return void readdirSync(path);
  makeDirectory(dirname(path));
  mkdirSync(path);
}

function toFailure(cause: unknown, path: string): unknown {
  if (cause instanceof RequestWrong) return cause;
  const code = (cause as { readonly code?: string }).code ?? '';
  const base = { code: 'file-unwritable', where: '--out', came: showValue(path) } as const;
  if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'EISDIR') return new RequestWrong({ ...base, message: 'A part of this path is a file, not a directory.', hint: 'Name another place.' });
  if (code === 'ENAMETOOLONG') return new RequestWrong({ ...base, message: 'This name is too long.' });
  if (code === 'ENOSPC' || code === 'EDQUOT') return new WorldFailed({ ...base, message: 'The disk is full; nothing was written.', hint: 'Make room and try again.' }, { cause });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT') return new WorldFailed({ ...base, message: 'Nothing can be written here.', hint: 'Check the permissions, or name another place.' }, { cause });
  return cause;
}
