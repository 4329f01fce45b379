import { createHash } from 'node:crypto';
import type { ElementId, Outcome, Problem } from '@toile/kernel';
import { failure, success } from '@toile/kernel';
import { thumbprintOf } from '@toile/studio';
import type { GivenFile, Intake, TakenFile } from '@toile/studio';
import type { Told } from './child/main.ts';
import { INTAKE_LIMITS } from './limits.ts';
import type { IntakeLimits } from './limits.ts';
import { startReader } from './reader-process.ts';
import type { Reader, ReaderEnd } from './reader-process.ts';
import { titleOf } from './title.ts';

/** How an intake is set up. */
export interface IntakeOptions {
  readonly limits?: Partial<IntakeLimits>;
  /** How many files are read at the same time; others wait. */
  readonly atOnce?: number;
  /** Hears of a file that killed its reader, for the person who runs the studio. */
  readonly onFault?: (line: string) => void;
}

const WAITING_MOST = 64;
const SPARE_MS = 30_000;

/** An intake that reads each file in a process of its own. */
export function openIntake({ limits: given = {}, atOnce = 2, onFault = () => undefined }: IntakeOptions = {}): Intake {
  const limits: IntakeLimits = { ...INTAKE_LIMITS, ...given };
  const waiting: (() => void)[] = [];
  const running = new Set<Reader>();
  let busy = 0, isClosed = false;

  // Files come in handfuls: after the first one a process waits ready for the next, and goes when none comes.
  let spare: Reader | undefined, spareTimer: NodeJS.Timeout | undefined;
  const dropSpare = (): void => {
    clearTimeout(spareTimer);
    spare?.kill();
    spare = undefined;
  };
  const takeReader = (): Reader => {
    clearTimeout(spareTimer);
    const reader = spare ?? startReader(limits);
    spare = undefined;
    return reader;
  };
  const keepSpare = (): void => {
    if (isClosed) return;
    clearTimeout(spareTimer);
    if (!spare) {
      const fresh = startReader(limits);
      spare = fresh;
      void fresh.end.then(() => { if (spare === fresh) spare = undefined; });
    }
    spareTimer = setTimeout(dropSpare, SPARE_MS).unref();
  };

  const turn = async (): Promise<boolean> => {
    if (busy >= atOnce) {
      if (waiting.length >= WAITING_MOST) return false;
      await new Promise<void>((resolve) => { waiting.push(resolve); });
    }
    busy += 1;
    return true;
  };
  const leave = (): void => {
    busy -= 1;
    waiting.shift()?.();
  };

  return {
    take: async (file) => {
      if (file.bytes.length > limits.bytes) return failure(tooLarge(file.bytes.length, limits.bytes));
      if (!await turn()) return failure({ code: 'unavailable', where: 'file', message: 'Too many files are being read at once.', hint: 'Try again in a moment.' });
      try {
        if (isClosed) return failure({ code: 'unavailable', where: 'file', message: 'The studio is closing.' });
        const reader = takeReader();
        running.add(reader);
        reader.give(file.bytes, file.kind);
        const end = await reader.end;
        running.delete(reader);
        keepSpare();
        if ('failure' in end) onFault(`a file of ${file.bytes.length} bytes ended its reader (${end.failure}): ${end.said.split('\n')[0] ?? ''}`);
        return toTaken(end, file);
      } finally {
        leave();
      }
    },
    close: async () => {
      isClosed = true;
      dropSpare();
      for (const reader of running) reader.kill();
      for (const go of waiting.splice(0)) go();
      await Promise.all([...running].map(({ end }) => end));
    },
  };
}

/** The refusal of a file that is too large. */
export const tooLarge = (came: number | undefined, most: number): Problem => ({
  code: 'too-large', where: 'file', message: 'This file is too large.', ...(came === undefined ? {} : { came: `${Math.ceil(came / 1024 / 1024)} MiB` }), expected: `at most ${Math.floor(most / 1024 / 1024)} MiB`, hint: 'Make it smaller and bring it again.',
});

function toTaken(end: ReaderEnd, file: GivenFile): Outcome<TakenFile> {
  if ('failure' in end) {
    return failure({
      code: 'file-refused', where: 'file', hint: 'Open it where it was made, export it as PNG, and bring that.',
      message: end.failure === 'too-long' ? 'Reading this file took too long; it was given up.' : end.failure === 'too-large' ? 'Reading this file took more memory than it may; it was given up.' : 'This file could not be read: its reader came to grief.',
    });
  }
  const [head, picture, thumb, small, vector] = end.parts;
  const told = JSON.parse((head as Buffer).toString('utf8')) as Told & { readonly problems?: readonly Problem[] };
  if (told.problems) return failure(...told.problems.map((problem) => ({ ...problem, ...(problem.came === undefined && file.name !== '' ? { came: titleOf(file.name) } : {}) })));
  if (!picture || !thumb || !small || !vector) return failure({ code: 'file-broken', where: 'file', message: 'This file could not be read.' });
  const isPalette = told.colours !== undefined;
  const colours = told.colours as TakenFile['colours'];
  return success({
    // A palette is its colours, not the picture of them.
    id: elementIdOf(isPalette ? Buffer.from(JSON.stringify(colours)) : picture), kind: isPalette ? 'palette' : file.kind === 'palette' ? 'picture' : file.kind, title: titleOf(file.name) || 'untitled',
    source: { type: told.type, bytes: file.bytes.length, ...(told.pages > 1 ? { pages: told.pages } : {}) }, notes: told.notes, width: told.width, height: told.height, picture, thumb, thumbprint: thumbprintOf({ width: small.readUInt16BE(0), height: small.readUInt16BE(2), rgba: small.subarray(4) }),
    ...(vector.length > 0 ? { vector } : {}), palette: told.palette as TakenFile['palette'], ...(colours ? { colours } : {}),
  });
}

/** The name of some normalised bytes. */
export const elementIdOf = (bytes: Uint8Array): ElementId => `el-${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`;
