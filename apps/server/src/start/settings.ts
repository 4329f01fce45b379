import { resolve } from 'node:path';
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
}

const DEFAULT_PORT = 4700;

/** The settings from the environment: `PORT`, `HOST`, `DATABASE_URL`, `TOILE_HOME`, `TOILE_WEB`. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Outcome<Settings> {
  const port = env['PORT'] === undefined || env['PORT'] === '' ? DEFAULT_PORT : Number(env['PORT']);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return failure({ code: 'option-wrong', where: 'PORT', message: 'This is not a port.', came: showValue(env['PORT']), expected: 'a whole number from 0 to 65535' });
  }
  const databaseUrl = env['DATABASE_URL'];
  return success({
    host: env['HOST'] || '127.0.0.1', port,
    store: databaseUrl ? { databaseUrl } : { home: resolve(env['TOILE_HOME'] || `${root}/.toile`) },
    hasWeb: env['TOILE_WEB'] !== 'off',
  });
}
