import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asked } from './child/main.ts';
import { frameToParts } from './frame.ts';
import type { IntakeLimits } from './limits.ts';

/** How a reading process ended: with its parts, or why not. */
export type ReaderEnd = { readonly parts: readonly Buffer[] } | { readonly failure: 'too-long' | 'too-large' | 'died'; readonly said: string };

const MAIN = fileURLToPath(new URL('./child/main.ts', import.meta.url));
const WATCH_MS = 40;
const PARTS_MOST = 5;
/** The wall clock may run so many times as long as the work. */
const WAIT_FOR_WORK = 4;

/** The folders the process may read: the program and its libraries. */
function readable(): readonly string[] {
  const root = join(dirname(MAIN), '..', '..', '..', '..', '..');
  return [...new Set([join(root, 'packages'), join(root, 'node_modules'), realpathSync(join(root, 'node_modules')), dirname(process.execPath)])];
}

/** A process that reads one file. `end` resolves however it ends; `kill` ends it at once. */
export interface Reader {
  readonly end: Promise<ReaderEnd>;
  give(bytes: Uint8Array, kind: string): void;
  kill(): void;
}

/** Starts a process that waits for its file; its time runs from then on. */
export function startReader(limits: IntakeLimits): Reader {
  const child: ChildProcess = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning', '--max-old-space-size=512', '--max-semi-space-size=16',
    '--permission', '--allow-addons', ...readable().map((folder) => `--allow-fs-read=${folder}`),
    MAIN,
  ], {
    cwd: tmpdir(), stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true,
    // Nothing of the studio's own surroundings: no address of a database, no key, no proxy.
    env: { PATH: '', HOME: '', LANG: 'C', UV_THREADPOOL_SIZE: '4', VIPS_CONCURRENCY: '2', VIPS_BLOCK_UNTRUSTED: '1', NODE_ENV: 'production' },
  });
  const pieces: Buffer[] = [];
  let length = 0, said = '', failure: 'too-long' | 'too-large' | undefined;
  const stop = (why: 'too-long' | 'too-large'): void => {
    failure ??= why;
    child.kill('SIGKILL');
  };
  let timer: NodeJS.Timeout | undefined, watch: NodeJS.Timeout | undefined;
  child.stdout?.on('data', (piece: Buffer) => {
    length += piece.length;
    if (length > limits.memory / 4) stop('too-large');
    else pieces.push(piece);
  });
  child.stderr?.on('data', (piece: Buffer) => { said = (said + piece.toString()).slice(0, 4000); });
  // It may end before it has read all it was given.
  child.stdin?.on('error', () => undefined);
  const end = new Promise<ReaderEnd>((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      clearInterval(watch);
    };
    child.on('error', (cause) => { over(); resolve({ failure: 'died', said: cause.message }); });
    child.on('close', (code, signal) => {
      over();
      const parts = failure === undefined ? frameToParts(Buffer.concat(pieces), PARTS_MOST) : undefined;
      resolve(parts ? { parts } : { failure: failure ?? 'died', said: `${said}${signal ?? `code ${code}`}` });
    });
  });
  return {
    end,
    give: (bytes, kind) => {
      // What counts is the work: on a busy machine an honest file waits long and works little. The wall clock is for what waits for ever.
      timer = setTimeout(() => stop('too-long'), limits.ms * WAIT_FOR_WORK);
      watch = setInterval(() => {
        if (memoryOf(child.pid) > limits.memory) stop('too-large');
        else if (workOf(child.pid) > limits.ms) stop('too-long');
      }, WATCH_MS);
      child.stdin?.write(`${JSON.stringify({ limits, kind } satisfies Asked)}\n`);
      child.stdin?.end(bytes);
    },
    kill: () => { child.kill('SIGKILL'); },
  };
}

/** Time that a process has worked, ms, all its threads together (Linux counts it in hundredths of a second); 0 where it is not told. */
function workOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; the 14th and 15th fields come after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Resident memory of a process, bytes, where the system tells it (Linux); elsewhere time alone is the limit. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}
