import { readFileSync, statSync } from 'node:fs';
import type { Design } from '@toile/garment';
import { showValue } from '@toile/kernel';
import { RequestWrong, valueOrRefuse, WorldFailed } from '../failures.ts';

// A design is a few KB; a file a thousand times that is no design.
const MOST_BYTES = 4 * 1024 * 1024;

/** The design in a file (`-` for standard input), checked and brought up to date. */
export async function readDesign(path: string): Promise<Design> {
  const { validateDesign } = await import('@toile/garment');
  return valueOrRefuse(validateDesign(parse(readText(path), path)));
}

function readText(path: string): string {
  try {
    if (path !== '-' && statSync(path).size > MOST_BYTES) {
      throw new RequestWrong({ code: 'too-large', where: path, message: 'This file is too large for a design.', expected: `at most ${MOST_BYTES / 1024 / 1024} MiB` });
    }
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (cause) {
    const code = (cause as { readonly code?: string }).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new RequestWrong({ code: 'file-unreadable', where: 'design', message: 'There is no such file.', came: showValue(path), expected: 'a design document (JSON)' });
    if (code === 'EISDIR') throw new RequestWrong({ code: 'file-unreadable', where: 'design', message: 'This is a directory, not a file.', came: showValue(path), expected: 'a design document (JSON)' });
    if (code === '') throw cause;
    throw new WorldFailed({ code: 'file-unreadable', where: 'design', message: 'The file cannot be read.', came: showValue(path), hint: code }, { cause });
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new RequestWrong({
      code: 'json-malformed', where: path, message: text.trim() === '' ? 'The file is empty.' : 'The file is not whole JSON.', came: showValue(text.slice(-40)), expected: 'a design document', hint: cause.message.split('\n')[0] ?? '',
    });
  }
}
