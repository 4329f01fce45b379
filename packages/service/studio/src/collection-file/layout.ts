import { boardSchema, boardsSchema, changeSchema, designSchema, elementRecordSchema, historyEventSchema, designRecordSchema, momentSchema } from '@toile/contract';
import type { Board, Change, DesignRecord, ElementRecord, HistoryEvent } from '@toile/contract';
import type { Boards } from '@toile/brief';
import type { Design } from '@toile/garment';
import { z } from 'zod';

/** What a collection's file is called by. */
export const ARCHIVE_SCHEMA = 'toile.archive/1';
/** The media type of a collection's file. */
export const ARCHIVE_TYPE = 'application/vnd.toile.collection+zip';
/** Its largest size, packed and unpacked, bytes; the most files in it. */
export const ARCHIVE_LIMITS = { packed: 512 * 1024 * 1024, unpacked: 1024 * 1024 * 1024, text: 128 * 1024 * 1024, files: 20_000, elements: 4000 } as const;

/** The names of the files in it; any other is refused. */
export const HEAD = 'toile.json', BOARDS = 'boards.json', DESIGNS = 'designs.json', HISTORY = 'history.json', ELEMENTS = 'elements.json', LIBRARY = 'library.json';
export const ELEMENT_FILE = /^elements\/(el-[0-9a-f]{24})\.(png|svg|print\.json|sketch\.json|palette\.json)$/;

/** The head: what this is, and the SHA-256 of every other file. */
export const headSchema = z.looseObject({
  schema: z.literal(ARCHIVE_SCHEMA), engine: z.string().max(60), name: z.string().min(1).max(120), createdAt: momentSchema, files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type Head = z.infer<typeof headSchema>;

const stepSchema = z.object({ step: z.number().int().min(1), before: designSchema, after: designSchema, changes: z.array(changeSchema) });

export const boardsFileSchema = z.array(z.object({ board: boardSchema, elements: boardsSchema.optional() })).max(10_000);
export const designsFileSchema = z.array(z.object({ record: designRecordSchema, step: z.number().int().min(0), stepTop: z.number().int().min(0), steps: z.array(stepSchema).max(100_000) })).max(100_000);
export const historyFileSchema = z.array(historyEventSchema).max(1_000_000);
export const elementsFileSchema = z.object({
  boards: boardsSchema, revision: z.number().int().min(0), step: z.number().int().min(0), stepTop: z.number().int().min(0), updatedAt: momentSchema, steps: z.array(z.object({ step: z.number().int().min(1), boards: boardsSchema })).max(100_000),
}).nullable();
export const libraryFileSchema = z.array(elementRecordSchema).max(ARCHIVE_LIMITS.elements);

/** The contents as data. */
export interface CollectionFile {
  readonly boards: readonly { readonly board: Board; readonly elements?: Boards | undefined }[];
  readonly designs: readonly { readonly record: DesignRecord; readonly step: number; readonly stepTop: number; readonly steps: readonly { readonly step: number; readonly before: Design; readonly after: Design; readonly changes: readonly Change[] }[] }[];
  readonly history: readonly HistoryEvent[];
  readonly elements: { readonly boards: Boards; readonly revision: number; readonly step: number; readonly stepTop: number; readonly updatedAt: string; readonly steps: readonly { readonly step: number; readonly boards: Boards }[] } | null;
  readonly library: readonly ElementRecord[];
}
