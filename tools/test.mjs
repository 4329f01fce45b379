// The one test command: installs what is missing, runs the guards' own tests, every room's tests and the browser walk.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { ROOT, ensureInstalled } from './ensure-installed.mjs';

const node = ensureInstalled();
const chromium = ensureChromium();
const run = spawnSync(node, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], {
  cwd: ROOT, stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`, ...(chromium ? { TOILE_CHROMIUM: chromium } : {}) },
});
process.exit(run.status ?? 2);
