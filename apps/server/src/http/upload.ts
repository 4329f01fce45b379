import type { MultipartFile } from '@fastify/multipart';
import { tooLarge } from '@toile/intake';
import type { Problem } from '@toile/kernel';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

/** One file that came in a form, and the fields beside it. */
export interface Upload { readonly bytes: Uint8Array; readonly name: string; readonly fields: Readonly<Record<string, string>> }

/** The form's one file, whole and no larger than `most` bytes, and its text fields. */
export async function readUpload(request: FastifyRequest, most: number): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new Refusal([{ code: 'field-wrong-type', where: 'content-type', message: 'A file comes in a form.', came: String(request.headers['content-type'] ?? 'nothing').slice(0, 80), expected: 'multipart/form-data with one file' }], 415);
  }
  const fields: Record<string, string> = {};
  let file: { readonly bytes: Uint8Array; readonly name: string } | undefined;
  try {
    for await (const part of request.parts({ limits: { fileSize: most, files: 2, fields: 16, parts: 18, fieldSize: 16 * 1024, fieldNameSize: 100, headerPairs: 64 } })) {
      if (part.type === 'field') fields[part.fieldname] = typeof part.value === 'string' ? part.value : '';
      else if (file) throw new Refusal([{ code: 'value-out-of-range', where: 'file', message: 'There are several files in the form.', expected: 'one file a request' }]);
      else file = { bytes: await part.toBuffer(), name: nameOf(part) };
    }
  } catch (cause) {
    throw toRefusal(cause, most);
  }
  if (!file) throw new Refusal([{ code: 'field-missing', where: 'file', message: 'There is no file in the form.', expected: 'one file, in the field "file"' }]);
  return { ...file, fields };
}

const nameOf = (part: MultipartFile): string => (typeof part.filename === 'string' ? part.filename.slice(0, 1000) : '');

function toRefusal(cause: unknown, most: number): unknown {
  if (cause instanceof Refusal) return cause;
  const code = String((cause as { readonly code?: string }).code ?? '');
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Refusal([tooLarge(undefined, most)]);
  const broken: Problem = { code: 'value-out-of-range', where: '', message: 'The form is not whole.', expected: 'multipart/form-data with one file' };
  if (/^FST_(FILES|FIELDS|PARTS)_LIMIT$/.test(code)) return new Refusal([{ ...broken, message: 'There is more in the form than is read.' }], 413);
  // Everything else that goes wrong here is the form: cut short, without its boundary, a name that is no name.
  return new Refusal([{ ...broken, came: cause instanceof Error ? cause.message.slice(0, 120) : '' }], 400);
}
