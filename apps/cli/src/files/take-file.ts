import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ElementKind } from '@toile/contract';
import { showValue } from '@toile/kernel';
import type { Intake, TakenFile } from '@toile/studio';
import type { Picture } from '@toile/vision';
import { RequestWrong, valueOrRefuse, WorldFailed } from '../failures.ts';

const MOST_BYTES = 40 * 1024 * 1024;

/** A stranger's file, taken in as the studio does: read in a process of its own, upright, without metadata. */
export async function takeFile(intake: Intake, path: string, kind: ElementKind): Promise<TakenFile> {
  return valueOrRefuse(await intake.take({ bytes: readBytes(path), name: basename(path), kind }));
}

/** One file taken in, by an intake that is closed again. */
export async function takeOne(path: string, kind: ElementKind): Promise<TakenFile> {
  const { openIntake } = await import('@toile/intake');
  const intake = openIntake();
  try {
    return await takeFile(intake, path, kind);
  } finally {
    await intake.close();
  }
}

/** The pixels of what was taken in, at most so many a side. */
export async function pixelsOf(taken: Pick<TakenFile, 'picture'>, side: number): Promise<Picture> {
  const { openElementPictures } = await import('@toile/intake');
  return openElementPictures().pixels(taken.picture, side);
}

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw new RequestWrong({ code: 'too-large', where: path, message: 'This file is too large.', came: `${Math.ceil(size / 1024 / 1024)} MiB`, expected: `at most ${MOST_BYTES / 1024 / 1024} MiB` });
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as { readonly code?: string }).code ?? '';
    if (cause instanceof RequestWrong || code === '') throw cause;
    const problem = { code: 'file-unreadable', where: 'file', came: showValue(path) } as const;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new RequestWrong({ ...problem, message: 'There is no such file.' });
    if (code === 'EISDIR') throw new RequestWrong({ ...problem, message: 'This is a directory, not a file.' });
    throw new WorldFailed({ ...problem, message: 'The file cannot be read.', hint: code }, { cause });
  }
}
