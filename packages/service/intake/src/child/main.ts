import { writeSync } from 'node:fs';
import { partsToFrame } from '../frame.ts';
import type { IntakeLimits } from '../limits.ts';
import { FileRefused } from '../refuse.ts';
import type { Finished } from './finish.ts';
import type { Reading } from './sniff.ts';

/*
 * The process that reads one hostile file and ends. It gets its limits in a line and then the bytes on standard input; it can read the
 * program's own folders and write nothing; whoever started it kills it when it takes too long or grows too large.
 */

/** What is said before the bytes. */
export interface Asked { readonly limits: IntakeLimits; readonly kind: string }

// Loaded while there is no file yet: a process that waits for one then starts at once, and one that refuses never loads the rest.
let loaded: Promise<readonly unknown[]> | undefined;
const idle = setTimeout(() => { loaded = Promise.all([import('./sniff.ts'), import('./finish.ts'), import('./read-sharp.ts')]).catch(() => []); }, 60);

// Libraries talk; standard output is ours alone.
for (const name of ['log', 'info', 'debug', 'warn', 'error'] as const) console[name] = () => undefined;

// What a library does to its own memory may end in no `catch` of ours.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, (cause: unknown) => { end([Buffer.from(JSON.stringify({ problems: [problemOf(cause)] }))]); });

/** What is said of the file beside its bytes. */
export interface Told {
  readonly type: string;
  readonly pages: number;
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly palette: Finished['palette'];
  readonly colours?: object;
}

async function readAll(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) {
    clearTimeout(idle);
    pieces.push(piece as Buffer);
  }
  await loaded;
  return Buffer.concat(pieces);
}

async function read(given: Buffer): Promise<readonly Uint8Array[]> {
  const line = given.indexOf(10);
  const { limits, kind } = JSON.parse(given.subarray(0, line).toString('utf8')) as Asked;
  // A buffer of its own, to the byte: a reader that runs past the end of a short file must meet an end, not the neighbour's memory.
  const bytes = Buffer.from(new Uint8Array(given.subarray(line + 1)).buffer);
  if (kind === 'palette') {
    const { readPalette } = await import('./read-palette.ts');
    const palette = await readPalette(bytes);
    if ('finished' in palette) return partsOf({ type: 'application/x-palette', pages: 1, notes: [] }, palette.finished, { colours: palette.colours });
    // A picture may be brought to the palettes, too: then it is kept as one.
    const { sniff } = await import('./sniff.ts');
    const isPicture = await sniff(bytes).then(() => true, () => false);
    if (!isPicture) return [Buffer.from(JSON.stringify({ problems: palette.problems }))];
  }
  const { sniff } = await import('./sniff.ts');
  const { type, reading } = await sniff(bytes);
  const decoded = await decode(reading, { bytes, type, limits });
  const { finish } = await import('./finish.ts');
  return partsOf({ type, pages: decoded.pages, notes: decoded.notes }, await finish(decoded, limits), decoded.vector === undefined ? {} : { vector: decoded.vector });
}

async function decode(reading: Reading, { bytes, type, limits }: { readonly bytes: Buffer; readonly type: string; readonly limits: IntakeLimits }) {
  switch (reading) {
    case 'sharp': return (await import('./read-sharp.ts')).readSharp(bytes, { limits, type });
    case 'heif': return (await import('./read-heif.ts')).readHeif(bytes, { limits });
    case 'psd': return (await import('./read-psd.ts')).readPsd(bytes, { limits });
    case 'pdf': return (await import('./read-pdf.ts')).readPdf(bytes, { limits });
    case 'svg': return (await import('./read-svg.ts')).readSvg(bytes, { limits });
  }
}

function partsOf(found: Pick<Told, 'type' | 'pages' | 'notes'>, { width, height, palette, picture, thumb, small }: Finished, more: { readonly vector?: string; readonly colours?: object }): readonly Uint8Array[] {
  const told: Told = { ...found, width, height, palette, ...(more.colours === undefined ? {} : { colours: more.colours }) };
  return [Buffer.from(JSON.stringify(told)), picture, thumb, small, Buffer.from(more.vector ?? '')];
}

function send(parts: readonly Uint8Array[]): void {
  const frame = partsToFrame(parts);
  for (let at = 0; at < frame.length;) {
    try {
      at += writeSync(1, frame, at);
    } catch (cause) {
      // The parent has not read what is in the pipe yet.
      if ((cause as { readonly code?: string }).code !== 'EAGAIN') throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

function problemOf(cause: unknown): object {
  if (cause instanceof FileRefused) return cause.problem;
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  return { code: 'file-broken', where: 'file', message: 'This file cannot be read: it is cut short or damaged.', hint: 'Open it where it was made and export it again.' };
}

function end(parts: readonly Uint8Array[]): never {
  send(parts);
  process.exit(0);
}

try {
  end(await read(await readAll()));
} catch (cause) {
  end([Buffer.from(JSON.stringify({ problems: [problemOf(cause)] }))]);
}
