import { resolve } from 'node:path';
import { UPLOAD_BYTES } from '@toile/contract';
import { failure, showValue, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { StoreChoice } from '@toile/store';

/** How the studio is started. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly store: StoreChoice;
  /** False to serve the API without the pages. */
  readonly hasWeb: boolean;
  /** The largest file that is taken in, bytes. */
  readonly uploadBytes: number;
}

const DEFAULT_PORT = 4700;
const MIB = 1024 * 1024;
// A file is in memory while it is taken in, twice for a moment.
const UPLOAD_MB_MOST = 512;

/** The settings from the environment: `PORT`, `HOST`, `DATABASE_URL`, `TOILE_HOME`, `TOILE_WEB`, `TOILE_UPLOAD_MB`. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Outcome<Settings> {
  const port = env['PORT'] === undefined || env['PORT'] === '' ? DEFAULT_PORT : Number(env['PORT']);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return failure({ code: 'option-wrong', where: 'PORT', message: 'This is not a port.', came: showValue(env['PORT']), expected: 'a whole number from 0 to 65535' });
  }
  const megabytes = env['TOILE_UPLOAD_MB'] === undefined || env['TOILE_UPLOAD_MB'] === '' ? UPLOAD_BYTES / MIB : Number(env['TOILE_UPLOAD_MB']);
  if (!Number.isInteger(megabytes) || megabytes < 1 || megabytes > UPLOAD_MB_MOST) {
    return failure({ code: 'option-wrong', where: 'TOILE_UPLOAD_MB', message: 'This is not a size for uploads.', came: showValue(env['TOILE_UPLOAD_MB']), expected: `a whole number of MiB from 1 to ${UPLOAD_MB_MOST}` });
  }
  const databaseUrl = env['DATABASE_URL'];
  return success({
    host: env['HOST'] || '127.0.0.1', port,
    store: databaseUrl ? { databaseUrl } : { home: resolve(env['TOILE_HOME'] || `${root}/.toile`) },
    uploadBytes: megabytes * MIB, hasWeb: env['TOILE_WEB'] !== 'off',
  });
}
