import { strFromU8, unzipSync } from 'fflate';
import { failure, showValue, success } from '@toile/kernel';
import type { Outcome, Problem, ProblemCode } from '@toile/kernel';
import type { z } from 'zod';
import { ARCHIVE_LIMITS, ARCHIVE_SCHEMA, BOARDS, DESIGNS, ELEMENT_FILE, ELEMENTS, HEAD, headSchema, HISTORY, LIBRARY } from './layout.ts';
import type { Head } from './layout.ts';

/** The files of an archive, each held against its hash. */
export interface Unpacked { readonly head: Head; readonly files: ReadonlyMap<string, Uint8Array> }

const TEXTS = [HEAD, BOARDS, DESIGNS, HISTORY, ELEMENTS, LIBRARY];

/** A refusal of an archive. */
export const refuse = <T = never>(code: ProblemCode, message: string, more: Partial<Problem> = {}): Outcome<T> => failure({ code, where: 'file', message, ...more });

/** Unpacks a collection's file. Names, counts and sizes are looked at before anything is unpacked; nothing is written anywhere. */
export function unpack(bytes: Uint8Array, digest: (bytes: Uint8Array) => string): Outcome<Unpacked> {
  if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('file-type-unknown', 'This is not a collection.', { expected: 'a .toile file that Toile wrote' });
  let entries: Record<string, Uint8Array>;
  const faults: Outcome<Unpacked>[] = [];
  const seen = new Set<string>();
  let total = 0;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        total += originalSize;
        if (!TEXTS.includes(name) && !ELEMENT_FILE.test(name)) faults.push(refuse('file-refused', 'There is a file in this collection that does not belong there.', { came: showValue(name) }));
        else if (seen.has(name)) faults.push(refuse('file-refused', 'A file is in this collection twice.', { came: showValue(name) }));
        else if (total > ARCHIVE_LIMITS.unpacked || seen.size >= ARCHIVE_LIMITS.files || (!name.endsWith('.png') && originalSize > ARCHIVE_LIMITS.text) || originalSize > 1024 * 1024 && originalSize > size * 1000) {
          faults.push(refuse('file-refused', 'This collection becomes too large when it is unpacked.', { expected: `at most ${ARCHIVE_LIMITS.unpacked / 1024 / 1024} MiB` }));
        }
        seen.add(name);
        return faults.length === 0;
      },
    });
  } catch {
    return refuse('file-broken', 'This collection is cut short or damaged.', { hint: 'Take it home again.' });
  }
  const fault = faults[0];
  if (fault) return fault;
  const head = readHead(entries[HEAD]);
  if (!head.ok) return head;
  const files = new Map(Object.entries(entries).filter(([name]) => name !== HEAD));
  for (const name of new Set([...Object.keys(head.value.files), ...files.keys()])) {
    const file = files.get(name);
    if (!file || digest(file) !== head.value.files[name]) return refuse('file-broken', 'A file of this collection is not as it was written.', { came: showValue(name), hint: 'Take the collection home again.' });
  }
  return success({ head: head.value, files });
}

function readHead(bytes: Uint8Array | undefined): Outcome<Head> {
  if (!bytes) return refuse('file-type-unknown', 'This is not a collection.', { expected: 'a .toile file that Toile wrote' });
  const value = parse(bytes);
  const schema = value.ok ? (value.value as { readonly schema?: unknown } | null)?.schema : undefined;
  if (typeof schema === 'string' && /^toile\.archive\/\d+$/.test(schema) && schema !== ARCHIVE_SCHEMA) {
    return refuse('schema-newer', 'This collection was written by a newer Toile.', { came: schema, expected: ARCHIVE_SCHEMA, hint: 'Update Toile.' });
  }
  const head = headSchema.safeParse(value.ok ? value.value : undefined);
  return head.success ? success(head.data) : refuse('file-broken', 'The head of this collection cannot be read.');
}

function parse(bytes: Uint8Array): Outcome<unknown> {
  try {
    return success(JSON.parse(strFromU8(bytes)) as unknown);
  } catch {
    return refuse('file-broken', 'A part of this collection is not whole JSON.');
  }
}

/** A part of the archive, as its schema says. */
export function partOf<T>({ files }: Unpacked, name: string, schema: z.ZodType<T>): Outcome<T> {
  const bytes = files.get(name);
  if (!bytes) return refuse('file-broken', 'A part of this collection is missing.', { came: name });
  const value = parse(bytes);
  if (!value.ok) return value;
  const read = schema.safeParse(value.value);
  if (read.success) return success(read.data);
  const issue = read.error.issues[0];
  return refuse('file-broken', 'A part of this collection is not as it should be.', { came: `${name} ${issue?.path.join('.') ?? ''}`.slice(0, 120), ...(issue ? { expected: issue.message.slice(0, 120) } : {}) });
}
