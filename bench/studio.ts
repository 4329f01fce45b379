import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = [process.execPath, '--disable-warning=ExperimentalWarning'] as const;

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
  });
});

/** The terminal from cold, and the studio when nobody asks anything of it. */
export async function measureStudio(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'toile-bench-'));
  const cli = (args: readonly string[]): number => {
    const started = performance.now();
    const run = spawnSync(NODE[0], [...NODE.slice(1), join(ROOT, 'apps/cli/src/main.ts'), ...args], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the terminal failed: ${run.stderr}`);
    return performance.now() - started;
  };
  const brief = 'autumn wool coats over silk dresses, ink wash';
  const plain = median([1, 2, 3].map((seed) => cli(['options', brief, '--count', '60', '--seed', String(seed), '--out', join(folder, `plain${seed}`), '--no-sheet'])));
  const sheet = median([1, 2].map((seed) => cli(['options', brief, '--count', '60', '--seed', String(seed), '--out', join(folder, `sheet${seed}`)])));
  const memory = await idleMemory(folder);
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'terminal: 60 options, no pictures, start-up included', value: plain, unit: 'ms', budget: 1500 },
    { name: 'terminal: 60 options and contact sheet, start-up included', value: sheet, unit: 'ms', budget: 8000 },
    { name: 'studio idle memory (database not counted)', value: memory, unit: 'MB', budget: 350 },
  ];
}

async function idleMemory(folder: string): Promise<number> {
  const port = await freePort();
  const studio = spawn(NODE[0], [...NODE.slice(1), join(ROOT, 'apps/server/src/main.ts')], { env: { ...process.env, PORT: String(port), TOILE_HOME: join(folder, 'home') }, stdio: 'ignore' });
  try {
    for (let i = 0; i < 240; i++) {
      const isUp = await fetch(`http://127.0.0.1:${port}/api/health`).then((answer) => answer.ok, () => false);
      if (isUp) break;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const status = readFileSync(`/proc/${studio.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
  } finally {
    studio.kill('SIGTERM');
    await new Promise((resolve) => studio.once('exit', resolve));
  }
}
