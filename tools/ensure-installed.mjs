// Makes sure that the packages and a Node new enough to run TypeScript are here. Says on stderr what it does.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
// 22.18 is the first Node 22 that runs TypeScript without a flag; an older Node fetches this one beside the project.
const RUNTIME = { version: '24.21.0', home: join(ROOT, '.runtime') };

const say = (line) => process.stderr.write(`toile: ${line}\n`);

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function npm(args, what) {
  say(what);
  try {
    execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  } catch {
    say(`"npm ${args.join(' ')}" failed. Check the network connection and try again.`);
    process.exit(2);
  }
}

/** Installs packages and runtime if they are missing or older than the lock; returns the path of the node to use. */
export function ensureInstalled() {
  const lock = join(ROOT, 'package-lock.json');
  const stamp = join(ROOT, 'node_modules', '.toile-installed');
  const isFresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
  if (!isFresh) {
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'installing packages (once, about a minute) …');
    writeFileSync(stamp, '');
    const now = new Date();
    utimesSync(stamp, now, now);
  }
  if (isNewEnough(process.versions.node)) return process.execPath;
  const node = join(RUNTIME.home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    npm(['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', '--prefix', RUNTIME.home, `node@${RUNTIME.version}`],
      `Node ${process.versions.node} is too old to run TypeScript; fetching Node ${RUNTIME.version} into .runtime (once) …`);
  }
  return node;
}
