import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * The directory of the built web studio, built now if it is missing or older than what it is made of. `undefined` when it cannot be
 * built; `say` then hears why.
 */
export async function webDirectory(root: string, say: (line: string) => void): Promise<string | undefined> {
  const web = join(root, 'apps', 'web');
  const dist = join(web, 'dist');
  const built = existsSync(join(dist, 'index.html')) ? statSync(join(dist, 'index.html')).mtimeMs : 0;
  const sources = [join(web, 'src'), join(web, 'public'), join(web, 'index.html'), join(web, 'vite.config.ts'), join(root, 'packages'), join(root, 'package-lock.json')];
  if (built > 0 && sources.every((path) => newestIn(path) <= built)) return dist;
  say(built > 0 ? 'the web studio has changed: building it …' : 'building the web studio (once) …');
  // Out of sight, and exchanged when it is whole.
  const fresh = join(root, 'node_modules', `.toile-web-${process.pid}`);
  const end = await runVite(root, web, fresh);
  if (end.code !== 0 || !existsSync(join(fresh, 'index.html'))) {
    rmSync(fresh, { recursive: true, force: true });
    say(`the web studio could not be built${built > 0 ? '; the earlier one is served' : '; only the API is served'}: ${lastLine(end.output)}`);
    return built > 0 ? dist : undefined;
  }
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  return dist;
}

// What the pages are not made of.
const NOT_IN_THE_WEB = new Set(['node_modules', 'studio', 'store']);

/** The time of the newest file in a directory, tests and built things aside. */
function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  let newest = 0;
  for (const name of readdirSync(path)) {
    if (!NOT_IN_THE_WEB.has(name) && !name.startsWith('.')) newest = Math.max(newest, newestIn(join(path, name)));
  }
  return newest;
}

function runVite(root: string, web: string, outDir: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: web, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    });
    let output = '';
    const keep = (chunk: Buffer): void => { output = (output + chunk.toString()).slice(-4000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => resolve({ code: 1, output: cause.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The line of a build's output that names the fault. */
function lastLine(text: string): string {
  const lines = stripVTControlCharacters(text).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(error during build|Build failed)/.test(line));
  return lines.find((line) => /error|\[[A-Z_]{4,}\]|cannot|not found/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
}
