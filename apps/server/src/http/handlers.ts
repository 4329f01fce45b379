import { Readable } from 'node:stream';
import type { BoardLine, BoardWithDesigns, DesignRecord, PictureQuery, Vocabulary } from '@toile/contract';
import { BREED_DEFAULT } from '@toile/contract';
import { ENGINE_VERSION } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import {
  accessoriseDesign, binCollection, breedBoard, cancelJob, changeDesign, collectionHistory, createBoard, createCollection, createExport, designHistory, fileNameOf, getBoard, getDesign, getJobFile, importDesign,
  instructDesign, listAccessoriesOnOffer, listVariants, namedByDesign, PSD_WIDTH_MOST, markDesign, orderTray, renameCollection, stepDesign,
} from '@toile/studio';
import type { Basics, Engine, Intake, OwnNeeds, PictureOptions, Pictures, SheetOptions } from '@toile/studio';
import type { FastifyReply } from 'fastify';
import { createArchiveHandlers } from './archive-handlers.ts';
import { createElementHandlers } from './element-handlers.ts';
import type { EventStreams } from './events.ts';
import { dispositionOf } from './file-headers.ts';
import type { Handlers } from './mount.ts';
import { Refusal, valueOrRefuse } from './refusal.ts';

/** What the handlers work with. */
export interface HandlerNeeds extends Basics {
  readonly engine: Engine;
  readonly pictures: Pictures;
  readonly intake: Intake;
  readonly own: OwnNeeds;
  /** The largest file that is taken in, bytes. */
  readonly uploadBytes: number;
  readonly events: EventStreams;
  readonly databaseKind: 'embedded' | 'external';
  readonly startedAt: number;
}

const PAGE_DEFAULT = 200;
const VARIANTS_DEFAULT = 12;
const WIDTH_DEFAULT = 1024;

/** The handlers of every route: each asks one use case and hands its outcome on. */
export function createHandlers(needs: HandlerNeeds): Handlers {
  const { store } = needs;
  let vocabulary: Promise<Vocabulary> | undefined;
  const found = async <T>(what: string, value: Promise<T | undefined>): Promise<T> => {
    const one = await value;
    if (one === undefined) throw new Refusal([{ code: 'not-found', where: `${what}Id`, message: `There is no such ${what}.` }]);
    return one;
  };
  return {
    ...createElementHandlers(needs),
    ...createArchiveHandlers(needs),
    getHealth: async () => {
      const base = { engine: ENGINE_VERSION, uptimeMs: Math.round(performance.now() - needs.startedAt), memoryMb: Math.round(process.memoryUsage.rss() / 1e5) / 10 };
      try {
        return { status: 'ok', database: needs.databaseKind, ...base, jobs: await store.jobCounts() };
      } catch {
        // Health is asked just when something is wrong: it says so instead of failing.
        return { status: 'degraded', database: 'unreachable', ...base, jobs: { waiting: 0, working: 0 } };
      }
    },
    getVocabulary: async () => (vocabulary ??= needs.engine.vocabulary()),
    readBrief: async ({ body }) => valueOrRefuse(await needs.engine.read(body.brief, {
      ...(body.market ? { market: body.market } : {}), ...(body.corrections ? { corrections: body.corrections } : {}),
    })),

    listCollections: async ({ query }) => ({ collections: [...await store.collections(query.deleted ? 'deleted' : 'kept')] }),
    createCollection: async ({ body, by }) => valueOrRefuse(await createCollection(needs, { name: body.name, by })),
    getCollection: ({ params }) => found('collection', store.collection(params.collectionId)),
    renameCollection: async ({ params, body, by }) => valueOrRefuse(await renameCollection(needs, { id: params.collectionId, name: body.name, by })),
    deleteCollection: async ({ params, by }) => valueOrRefuse(await binCollection(needs, { id: params.collectionId, isBinned: true, by })),
    restoreCollection: async ({ params, by }) => valueOrRefuse(await binCollection(needs, { id: params.collectionId, isBinned: false, by })),

    listBoards: async ({ params }) => {
      await found('collection', store.collection(params.collectionId));
      return { boards: [...await store.boards(params.collectionId)] };
    },
    createBoard: async ({ params, body, by, request, reply }) => {
      const made = valueOrRefuse(await createBoard(needs, { collectionId: params.collectionId, request: body, by }));
      return request.headers.accept?.includes('application/x-ndjson') ? streamBoard(reply, made) : made;
    },
    breedBoard: async ({ params, body, by, request, reply }) => {
      const made = valueOrRefuse(await breedBoard(needs, { collectionId: params.collectionId, request: { ...body, count: body.count ?? BREED_DEFAULT }, by }));
      return request.headers.accept?.includes('application/x-ndjson') ? streamBoard(reply, made) : made;
    },
    getBoard: async ({ params }) => valueOrRefuse(await getBoard(needs, params.boardId)),

    listDesigns: async ({ params, query }) => {
      await found('collection', store.collection(params.collectionId));
      return { designs: [...await store.designs(params.collectionId, {
        ...(query.hearted === undefined ? {} : { isHearted: query.hearted }), ...(query.selected === undefined ? {} : { isSelected: query.selected }),
        ...(query.imported === undefined ? {} : { isImported: query.imported }),
      })] };
    },
    importDesign: async ({ params, body, by }) => valueOrRefuse(await importDesign(needs, { collectionId: params.collectionId, document: body.design, by })),
    orderTray: async ({ params, body, by }) => ({ designs: [...valueOrRefuse(await orderTray(needs, { collectionId: params.collectionId, designIds: body.designIds, by }))] }),
    getDesign: async ({ params }) => valueOrRefuse(await getDesign(needs, params.designId)),
    changeDesign: async ({ params, body, by }) => valueOrRefuse(await changeDesign(needs, { id: params.designId, change: body, by })),
    instructDesign: async ({ params, body, by }) => valueOrRefuse(await instructDesign(needs, { id: params.designId, text: body.text, revision: body.revision, isTrial: body.isTrial ?? false, by })),
    listVariants: async ({ params, query }) => ({ variants: [...valueOrRefuse(await listVariants(needs, { id: params.designId, part: query.part, count: query.count ?? VARIANTS_DEFAULT }))] }),
    listAccessoriesOnOffer: async ({ params }) => ({ types: [...valueOrRefuse(await listAccessoriesOnOffer(needs, params.designId))] }),
    addAccessory: async ({ params, body: { revision, ...given }, by }) => valueOrRefuse(await accessoriseDesign(needs, { id: params.designId, edit: { kind: 'add', ...given }, revision, by })),
    changeAccessory: async ({ params, body: { revision, ...given }, by }) =>
      valueOrRefuse(await accessoriseDesign(needs, { id: params.designId, edit: { kind: 'change', place: params.place, ...given }, revision, by })),
    removeAccessory: async ({ params, query, by }) => valueOrRefuse(await accessoriseDesign(needs, { id: params.designId, edit: { kind: 'remove', place: params.place }, revision: query.revision, by })),
    undoDesign: async ({ params, by }) => valueOrRefuse(await stepDesign(needs, { id: params.designId, direction: 'undo', by })),
    redoDesign: async ({ params, by }) => valueOrRefuse(await stepDesign(needs, { id: params.designId, direction: 'redo', by })),
    markDesign: async ({ params, body, by }) => valueOrRefuse(await markDesign(needs, { id: params.designId, marks: body, by })),

    listCollectionHistory: async ({ params, query }) => valueOrRefuse(await collectionHistory(needs, params.collectionId, { after: query.after ?? 0, limit: query.limit ?? PAGE_DEFAULT })),
    listDesignHistory: async ({ params, query }) => valueOrRefuse(await designHistory(needs, params.designId, { after: query.after ?? 0, limit: query.limit ?? PAGE_DEFAULT })),
    listenToCollection: async ({ params, query, request, reply }) => {
      await found('collection', store.collection(params.collectionId));
      const last = Number(request.headers['last-event-id']);
      // A listener that has been here before goes on where it was, whatever its first address said.
      const after = Number.isInteger(last) && last >= 0 && request.headers['last-event-id'] !== '' ? last : query.after ?? await store.lastSeq(params.collectionId);
      needs.events.open(request, reply, { collectionId: params.collectionId, after });
      return reply;
    },

    getPicturePng: async ({ params, query, reply }) => {
      const record = valueOrRefuse(await getDesign(needs, params.designId));
      return sendFile(reply, record, { type: 'image/png', ending: '.png', query, content: await needs.pictures.png(record.design, toOptions(query)) });
    },
    getPictureSvg: async ({ params, query, reply }) => {
      const record = valueOrRefuse(await getDesign(needs, params.designId));
      return sendFile(reply, record, { type: 'image/svg+xml', ending: '.svg', query, content: await needs.pictures.svg(record.design, toOptions(query)) });
    },
    getPicturePsd: async ({ params, query, reply }) => {
      const record = valueOrRefuse(await getDesign(needs, params.designId));
      const options = toOptions(query);
      return sendFile(reply, record, { type: 'image/vnd.adobe.photoshop', ending: '.psd', query, content: await needs.pictures.psd(record.design, { ...options, width: Math.min(PSD_WIDTH_MOST, options.width) }) });
    },
    getFlatsSvg: async ({ params, query: { revision, ...written }, reply }) => {
      const record = valueOrRefuse(await getDesign(needs, params.designId));
      return sendFile(reply, record, { type: 'image/svg+xml', ending: '-flats.svg', query: revision === undefined ? {} : { revision }, content: await needs.pictures.flats(record.design, toSheet(written)) });
    },
    getDesignJson: async ({ params, reply }) => {
      const record = valueOrRefuse(await getDesign(needs, params.designId));
      return sendFile(reply, record, { type: 'application/json', ending: '.json', query: {}, content: { ok: true, value: `${JSON.stringify(record.design, null, 2)}\n` } });
    },
    createExport: async ({ params, body, by }) => valueOrRefuse(await createExport(needs, { collectionId: params.collectionId, request: body, by })),
    getJob: async ({ params }) => (await found('job', store.job(params.jobId))).job,
    cancelJob: async ({ params, by }) => valueOrRefuse(await cancelJob(needs, { id: params.jobId, by })),
    getJobFile: async ({ params, reply }) => {
      const file = valueOrRefuse(await getJobFile(needs, params.jobId));
      // The bytes never change: the job is done once.
      return reply.type(file.type).header('content-disposition', dispositionOf(file.name)).header('cache-control', 'private, max-age=31536000, immutable').send(Buffer.from(file.bytes.buffer));
    },
  };
}

// The first designs travel with the board in one piece: a page that gets the board alone would begin to build itself before it has anything to paint.
const FIRST_LINES = 9;
const LINES_AT_ONCE = 26;

function streamBoard(reply: FastifyReply, made: BoardWithDesigns): FastifyReply {
  const lines: readonly BoardLine[] = [{ type: 'board', board: made.board }, ...made.designs.map((design) => ({ type: 'design', design }) as const), { type: 'done', count: made.designs.length }];
  const pieces = function* (): Generator<string> {
    for (let from = 0, to = FIRST_LINES; from < lines.length; from = to, to += LINES_AT_ONCE) yield lines.slice(from, to).map((line) => `${JSON.stringify(line)}\n`).join('');
  };
  return reply.code(201).type('application/x-ndjson; charset=utf-8').header('cache-control', 'no-store').send(Readable.from(pieces()));
}

function toOptions(query: PictureQuery): PictureOptions {
  return {
    width: query.width ?? WIDTH_DEFAULT, style: query.style ?? 'marker', ...(query.light === undefined ? {} : { light: query.light }),
    ...(query.hardness === undefined ? {} : { hardness: query.hardness }), ...(query.warmth === undefined ? {} : { warmth: query.warmth }), ...(query.grain === undefined ? {} : { grain: query.grain }),
    ...(query.paper === undefined ? {} : { paper: query.paper as `#${string}` }),
  };
}

const toSheet = ({ callouts, measurements, language }: { readonly [Name in keyof SheetOptions]: SheetOptions[Name] | undefined }): SheetOptions =>
  ({ ...(callouts === undefined ? {} : { callouts }), ...(measurements === undefined ? {} : { measurements }), ...(language === undefined ? {} : { language }) });

interface SentFile { readonly type: string; readonly ending: string; readonly query: PictureQuery; readonly content: Outcome<Uint8Array | string> }

function sendFile(reply: FastifyReply, record: DesignRecord, file: SentFile): FastifyReply {
  const content = valueOrRefuse(file.content);
  // An address that names the revision always shows the same picture, unless what is worn is kept elsewhere and may be made anew.
  const { prints, sketches } = namedByDesign(record.design);
  reply.header('cache-control', file.query.revision === record.revision && prints.size + sketches.size === 0 ? 'private, max-age=31536000, immutable' : 'no-cache');
  reply.header('content-disposition', dispositionOf(`${fileNameOf(record.design, record.place)}${file.ending}`, 'inline'));
  return reply.type(file.type).send(typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength));
}
