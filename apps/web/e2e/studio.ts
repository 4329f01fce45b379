import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { NODE_FLAGS } from '../../../tools/node-flags.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const START_LIMIT_MS = 90_000;

/** A studio of its own: own data, own port. */
export interface Studio {
  readonly url: string;
  /** The process it runs in now. */
  readonly pid: () => number | undefined;
  /** Kills it at once, as a power cut would, and starts it again on the same data. */
  killAndStart(): Promise<void>;
  close(): Promise<void>;
}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
  });
});

/** Starts a studio and waits until it answers. `TOILE_WALK_STUDIO` names one that runs already: walks that kill nothing may go there. */
export async function startStudio(): Promise<Studio> {
  const running = process.env['TOILE_WALK_STUDIO'];
  if (running) return { url: running, pid: () => undefined, killAndStart: () => Promise.reject(new Error('this studio is not the walk’s to kill')), close: () => Promise.resolve() };
  const home = mkdtempSync(join(tmpdir(), 'toile-walk-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child = launch(home, port);
  await untilUp(url, child);
  return {
    url,
    pid: () => child.pid,
    killAndStart: async () => {
      await ended(child, 'SIGKILL');
      child = launch(home, port);
      await untilUp(url, child);
    },
    close: async () => {
      await ended(child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function launch(home: string, port: number): ChildProcess {
  return spawn(process.execPath, [...NODE_FLAGS, join(ROOT, 'apps/server/src/main.ts')], {
    cwd: ROOT, env: { ...process.env, PORT: String(port), TOILE_HOME: home, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function untilUp(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the studio ended with ${child.exitCode} before it answered`);
    if (await fetch(`${url}/api/health`).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the studio did not answer within ${START_LIMIT_MS} ms`);
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
