import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStudio } from '../apps/web/e2e/studio.ts';
import { NODE_FLAGS } from '../tools/node-flags.mjs';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = [process.execPath, ...NODE_FLAGS] as const;

/** How long a studio is left alone before its memory is read. */
const SETTLED_MS = 5000;

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
  const memory = await idleMemory();
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: 'terminal: 60 options, no pictures, start-up included', value: plain, unit: 'ms', budget: 1500 },
    { name: 'terminal: 60 options and contact sheet, start-up included', value: sheet, unit: 'ms', budget: 8000 },
    { name: 'studio idle memory (database not counted)', value: memory, unit: 'MB', budget: 350 },
  ];
}

async function idleMemory(): Promise<number> {
  const studio = await startStudio();
  try {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const status = readFileSync(`/proc/${studio.pid()}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
  } finally {
    await studio.close();
  }
}
