import { z } from 'zod';
import { route } from './route.ts';
import { accessoriesOnOfferSchema, addAccessorySchema, changeAccessorySchema } from './schemas/accessory.ts';
import { boardRequestSchema, boardSchema, boardWithDesignsSchema, breedRequestSchema } from './schemas/board.ts';
import { boardsRecordSchema, boardsSchema, designUsesSchema, moodReadingSchema, putBoardsSchema } from './schemas/boards.ts';
import { readBriefSchema, readingSchema } from './schemas/brief.ts';
import { collectionNameSchema, collectionSchema } from './schemas/collection.ts';
import { idSchema } from './schemas/common.ts';
import {
  changeDesignSchema, changedDesignSchema, designRecordSchema, flatsQuerySchema, importDesignSchema, instructionSchema, marksSchema, pictureQuerySchema, trayOrderSchema, variantSchema,
} from './schemas/design-record.ts';
import { changeElementSchema, elementIdSchema, elementPageSchema, elementPictureQuerySchema, elementQuerySchema, elementRecordSchema, uploadElementSchema } from './schemas/element.ts';
import { elementDataQuerySchema, elementDataSchema } from './schemas/element-data.ts';
import { historyPageSchema } from './schemas/history.ts';
import { exportRequestSchema, jobSchema } from './schemas/job.ts';
import { healthSchema, vocabularySchema } from './schemas/vocabulary.ts';

const collectionParams = z.object({ collectionId: idSchema });
const boardParams = z.object({ boardId: idSchema });
const designParams = z.object({ designId: idSchema });
const accessoryParams = z.object({ designId: idSchema, place: z.coerce.number().int().min(0).max(99).describe('0 for part a0') });
const jobParams = z.object({ jobId: idSchema });
const elementParams = z.object({ elementId: elementIdSchema });
const pageQuery = z.object({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional().describe('200 when left out'),
});
const flag = z.enum(['true', 'false']).transform((value) => value === 'true').optional();

/** Every route of the studio, by operation id. */
export const ROUTES = {
  getHealth: route({ method: 'GET', path: '/api/health', summary: 'How the studio is doing', tag: 'studio', status: 200, answer: healthSchema, refusals: [] }),
  getVocabulary: route({
    method: 'GET', path: '/api/vocabulary', summary: 'The words of the studio: terms in three languages, what goes with what, fabrics, prints', tag: 'studio',
    status: 200, answer: vocabularySchema, refusals: [],
  }),
  readBrief: route({
    method: 'POST', path: '/api/briefs/read', summary: 'What is understood of a brief; stores nothing', tag: 'boards', body: readBriefSchema,
    status: 200, answer: readingSchema, refusals: [413, 422],
  }),

  listCollections: route({
    method: 'GET', path: '/api/collections', summary: 'All collections, the last changed first', tag: 'collections',
    query: z.object({ deleted: flag.describe('true: those in the bin') }),
    status: 200, answer: z.object({ collections: z.array(collectionSchema) }), refusals: [],
  }),
  createCollection: route({
    method: 'POST', path: '/api/collections', summary: 'Start a collection', tag: 'collections', body: collectionNameSchema, status: 201, answer: collectionSchema, refusals: [],
  }),
  getCollection: route({
    method: 'GET', path: '/api/collections/:collectionId', summary: 'One collection', tag: 'collections', params: collectionParams, status: 200, answer: collectionSchema, refusals: [404],
  }),
  renameCollection: route({
    method: 'PATCH', path: '/api/collections/:collectionId', summary: 'Give it another name', tag: 'collections', params: collectionParams, body: collectionNameSchema,
    status: 200, answer: collectionSchema, refusals: [404],
  }),
  deleteCollection: route({
    method: 'DELETE', path: '/api/collections/:collectionId', summary: 'Put it in the bin; it can be restored', tag: 'collections', params: collectionParams,
    status: 200, answer: collectionSchema, refusals: [404],
  }),
  restoreCollection: route({
    method: 'POST', path: '/api/collections/:collectionId/restore', summary: 'Take it out of the bin', tag: 'collections', params: collectionParams,
    status: 200, answer: collectionSchema, refusals: [404],
  }),

  uploadElement: route({
    method: 'POST', path: '/api/elements', summary: 'Bring a file in: type by content, cleaned, metadata stripped. The same content twice is the same element', tag: 'elements',
    body: uploadElementSchema, accepts: 'multipart/form-data', status: 201, answer: elementRecordSchema, refusals: [404, 413, 415, 422],
  }),
  listElements: route({
    method: 'GET', path: '/api/elements', summary: 'What was ever brought or made, the newest first; by word, tag, colour or likeness', tag: 'elements', query: elementQuerySchema,
    status: 200, answer: elementPageSchema, refusals: [404],
  }),
  getElement: route({
    method: 'GET', path: '/api/elements/:elementId', summary: 'One element, and where it is used', tag: 'elements', params: elementParams, status: 200, answer: elementRecordSchema, refusals: [404],
  }),
  changeElement: route({
    method: 'PATCH', path: '/api/elements/:elementId', summary: 'Give it another title, other tags', tag: 'elements', params: elementParams, body: changeElementSchema,
    status: 200, answer: elementRecordSchema, refusals: [404],
  }),
  deleteElement: route({
    method: 'DELETE', path: '/api/elements/:elementId', summary: 'Delete it; refused (409) where it is used. `force` takes it off boards first, never out of designs', tag: 'elements', params: elementParams,
    query: z.object({ force: flag }), status: 200, answer: elementRecordSchema, refusals: [404, 409],
  }),
  getElementPicture: route({
    method: 'GET', path: '/api/elements/:elementId/picture', summary: 'Its picture, upright sRGB; the bytes of an address never change', tag: 'elements', params: elementParams,
    query: elementPictureQuerySchema, status: 200, produces: ['image/png', 'image/webp'], refusals: [404],
  }),
  getElementVector: route({
    method: 'GET', path: '/api/elements/:elementId/vector.svg', summary: 'Its cleaned SVG, where it came as one', tag: 'elements', params: elementParams,
    status: 200, produces: ['image/svg+xml'], refusals: [404],
  }),
  getElementData: route({
    method: 'GET', path: '/api/elements/:elementId/data', summary: 'What was made of it: an own print, a traced sketch, a palette', tag: 'elements', params: elementParams, query: elementDataQuerySchema,
    status: 200, answer: elementDataSchema, refusals: [404],
  }),
  putElementData: route({
    method: 'PUT', path: '/api/elements/:elementId/data', summary: 'Keep what was made of it', tag: 'elements', params: elementParams, body: elementDataSchema, bodyLimit: 4 * 1024 * 1024,
    status: 200, answer: elementRecordSchema, refusals: [404, 413, 422],
  }),
  getElementsOfCollection: route({
    method: 'GET', path: '/api/collections/:collectionId/elements', summary: 'What the designer brought to a collection: colours, prints, sketches, mood, freedom', tag: 'elements', params: collectionParams,
    status: 200, answer: boardsRecordSchema, refusals: [404],
  }),
  putElementsOfCollection: route({
    method: 'PUT', path: '/api/collections/:collectionId/elements', summary: 'Put other boards in their place', tag: 'elements', params: collectionParams, body: putBoardsSchema,
    status: 200, answer: boardsRecordSchema, refusals: [404, 409, 422],
  }),
  undoElementsOfCollection: route({
    method: 'POST', path: '/api/collections/:collectionId/elements/undo', summary: 'Take the last change of the boards back', tag: 'elements', params: collectionParams,
    status: 200, answer: boardsRecordSchema, refusals: [404, 422],
  }),
  redoElementsOfCollection: route({
    method: 'POST', path: '/api/collections/:collectionId/elements/redo', summary: 'Do again what was taken back', tag: 'elements', params: collectionParams,
    status: 200, answer: boardsRecordSchema, refusals: [404, 422],
  }),
  getMoodOfCollection: route({
    method: 'GET', path: '/api/collections/:collectionId/elements/mood', summary: 'What the mood board says, measured; findings that are switched off included', tag: 'elements', params: collectionParams,
    status: 200, answer: moodReadingSchema, refusals: [404],
  }),
  createArchive: route({
    method: 'POST', path: '/api/collections/:collectionId/archive', summary: 'The whole collection as one file: boards, designs, history, elements', tag: 'collections', params: collectionParams,
    status: 200, produces: ['application/vnd.toile.collection+zip'], refusals: [404, 413],
  }),
  getArchive: route({
    method: 'GET', path: '/api/collections/:collectionId/archive.toile', summary: 'The same, for a link', tag: 'collections', params: collectionParams,
    status: 200, produces: ['application/vnd.toile.collection+zip'], refusals: [404, 413],
  }),
  importArchive: route({
    method: 'POST', path: '/api/archives', summary: 'Open a collection that was taken elsewhere; it becomes a new one', tag: 'collections',
    body: z.object({ file: z.string().meta({ format: 'binary' }).describe('one .toile file') }).meta({ id: 'ImportArchive' }), accepts: 'multipart/form-data',
    status: 201, answer: collectionSchema, refusals: [413, 415, 422],
  }),

  listBoards: route({
    method: 'GET', path: '/api/collections/:collectionId/boards', summary: 'The boards of a collection, the newest first', tag: 'boards', params: collectionParams,
    status: 200, answer: z.object({ boards: z.array(boardSchema) }), refusals: [404],
  }),
  createBoard: route({
    method: 'POST', path: '/api/collections/:collectionId/boards',
    summary: 'Make a board of options from a brief. With `Accept: application/x-ndjson` the designs come one a line (BoardLine)', tag: 'boards',
    params: collectionParams, body: boardRequestSchema, status: 201, answer: boardWithDesignsSchema, produces: ['application/x-ndjson'], refusals: [404, 413, 422],
  }),
  breedBoard: route({
    method: 'POST', path: '/api/collections/:collectionId/boards/bred',
    summary: 'Make a board of more like one design, or between two. With `Accept: application/x-ndjson` the designs come one a line (BoardLine)', tag: 'boards',
    params: collectionParams, body: breedRequestSchema, status: 201, answer: boardWithDesignsSchema, produces: ['application/x-ndjson'], refusals: [404, 422],
  }),
  getBoard: route({
    method: 'GET', path: '/api/boards/:boardId', summary: 'One board with its designs as they are now', tag: 'boards', params: boardParams,
    status: 200, answer: boardWithDesignsSchema, refusals: [404],
  }),

  getElementsOfBoard: route({
    method: 'GET', path: '/api/boards/:boardId/elements', summary: 'What the designer had brought when the board was made', tag: 'boards', params: boardParams,
    status: 200, answer: boardsSchema, refusals: [404],
  }),
  listUsesOfBoard: route({
    method: 'GET', path: '/api/boards/:boardId/uses', summary: 'For each design of a board, which of the designer’s elements it uses and how', tag: 'boards', params: boardParams,
    status: 200, answer: z.object({ designs: z.array(designUsesSchema) }), refusals: [404],
  }),

  listDesigns: route({
    method: 'GET', path: '/api/collections/:collectionId/designs', summary: 'Designs of a collection; selected ones in the order of the tray', tag: 'designs', params: collectionParams,
    query: z.object({ hearted: flag, selected: flag, imported: flag }),
    status: 200, answer: z.object({ designs: z.array(designRecordSchema) }), refusals: [404],
  }),
  importDesign: route({
    method: 'POST', path: '/api/collections/:collectionId/designs', summary: 'Bring a design document in', tag: 'designs', params: collectionParams, body: importDesignSchema,
    status: 201, answer: designRecordSchema, refusals: [404, 422],
  }),
  orderTray: route({
    method: 'PUT', path: '/api/collections/:collectionId/tray', summary: 'Set the order of the selected tray', tag: 'designs', params: collectionParams, body: trayOrderSchema,
    status: 200, answer: z.object({ designs: z.array(designRecordSchema) }), refusals: [404],
  }),
  getDesign: route({
    method: 'GET', path: '/api/designs/:designId', summary: 'One design', tag: 'designs', params: designParams, status: 200, answer: designRecordSchema, refusals: [404],
  }),
  changeDesign: route({
    method: 'PATCH', path: '/api/designs/:designId', summary: 'Set some things of a design, all or none; nothing else changes', tag: 'designs', params: designParams,
    body: changeDesignSchema, status: 200, answer: changedDesignSchema, refusals: [404, 409, 422],
  }),
  instructDesign: route({
    method: 'POST', path: '/api/designs/:designId/instructions', summary: 'Change a design by an instruction in words, all of it or none', tag: 'designs', params: designParams,
    body: instructionSchema, status: 200, answer: changedDesignSchema, refusals: [404, 409, 422],
  }),
  listVariants: route({
    method: 'GET', path: '/api/designs/:designId/variants', summary: 'Alternatives for one part of this design, everything else as it is', tag: 'designs', params: designParams,
    query: z.object({ part: z.string().max(80).describe('`g0.collar`; `a0`, `a0.fabric` of an accessory; `accessories` for what could be put on'), count: z.coerce.number().int().min(1).max(60).optional() }),
    status: 200, answer: z.object({ variants: z.array(variantSchema) }), refusals: [404, 422],
  }),
  listAccessoriesOnOffer: route({
    method: 'GET', path: '/api/designs/:designId/accessories', summary: 'The accessories that could be worn with the look as it is', tag: 'designs', params: designParams,
    status: 200, answer: accessoriesOnOfferSchema, refusals: [404],
  }),
  addAccessory: route({
    method: 'POST', path: '/api/designs/:designId/accessories', summary: 'Put an accessory on; nothing else changes', tag: 'designs', params: designParams, body: addAccessorySchema,
    status: 200, answer: changedDesignSchema, refusals: [404, 409, 422],
  }),
  changeAccessory: route({
    method: 'PATCH', path: '/api/designs/:designId/accessories/:place', summary: 'Exchange an accessory, or change its cloth, print or colours', tag: 'designs', params: accessoryParams,
    body: changeAccessorySchema, status: 200, answer: changedDesignSchema, refusals: [404, 409, 422],
  }),
  removeAccessory: route({
    method: 'DELETE', path: '/api/designs/:designId/accessories/:place', summary: 'Take an accessory off; nothing else changes', tag: 'designs', params: accessoryParams,
    query: z.object({ revision: z.coerce.number().int().optional() }), status: 200, answer: changedDesignSchema, refusals: [404, 409, 422],
  }),
  listUsesOfDesign: route({
    method: 'GET', path: '/api/designs/:designId/uses', summary: 'Which of the designer’s elements a design uses, and how', tag: 'designs', params: designParams,
    status: 200, answer: designUsesSchema, refusals: [404],
  }),
  undoDesign: route({
    method: 'POST', path: '/api/designs/:designId/undo', summary: 'Take the last change back', tag: 'designs', params: designParams, status: 200, answer: changedDesignSchema, refusals: [404, 422],
  }),
  redoDesign: route({
    method: 'POST', path: '/api/designs/:designId/redo', summary: 'Do again what was taken back', tag: 'designs', params: designParams, status: 200, answer: changedDesignSchema, refusals: [404, 422],
  }),
  markDesign: route({
    method: 'PUT', path: '/api/designs/:designId/marks', summary: 'Heart, hide or select', tag: 'designs', params: designParams, body: marksSchema,
    status: 200, answer: designRecordSchema, refusals: [404],
  }),

  listCollectionHistory: route({
    method: 'GET', path: '/api/collections/:collectionId/history', summary: 'All that happened in a collection', tag: 'history', params: collectionParams, query: pageQuery,
    status: 200, answer: historyPageSchema, refusals: [404],
  }),
  listDesignHistory: route({
    method: 'GET', path: '/api/designs/:designId/history', summary: 'All that happened to a design', tag: 'history', params: designParams, query: pageQuery,
    status: 200, answer: historyPageSchema, refusals: [404],
  }),
  listenToCollection: route({
    method: 'GET', path: '/api/collections/:collectionId/events', summary: 'Server-sent events of a collection: event = name, id = seq, data = HistoryEvent. Resumes by Last-Event-ID', tag: 'history',
    params: collectionParams, query: z.object({ after: z.coerce.number().int().min(0).optional().describe('the last seq already known; without it, only what is new') }),
    status: 200, produces: ['text/event-stream'], refusals: [404],
  }),

  getPicturePng: route({
    method: 'GET', path: '/api/designs/:designId/picture.png', summary: 'The illustration, PNG', tag: 'exports', params: designParams, query: pictureQuerySchema,
    status: 200, produces: ['image/png'], refusals: [404, 422],
  }),
  getPictureSvg: route({
    method: 'GET', path: '/api/designs/:designId/picture.svg', summary: 'The illustration, layered SVG with a named group for each part', tag: 'exports', params: designParams,
    query: pictureQuerySchema, status: 200, produces: ['image/svg+xml'], refusals: [404, 422],
  }),
  getPicturePsd: route({
    method: 'GET', path: '/api/designs/:designId/picture.psd', summary: 'The illustration, layered PSD with a layer for each part and its shadow; at most 2048 pixels wide', tag: 'exports',
    params: designParams, query: pictureQuerySchema, status: 200, produces: ['image/vnd.adobe.photoshop'], refusals: [404, 422],
  }),
  getFlatsSvg: route({
    method: 'GET', path: '/api/designs/:designId/flats.svg', summary: 'Technical flats, front and back, SVG; with notes and points of measure where wanted', tag: 'exports', params: designParams,
    query: flatsQuerySchema,
    status: 200, produces: ['image/svg+xml'], refusals: [404, 422],
  }),
  getDesignJson: route({
    method: 'GET', path: '/api/designs/:designId/design.json', summary: 'The design document as a file', tag: 'exports', params: designParams,
    status: 200, produces: ['application/json'], refusals: [404],
  }),
  createExport: route({
    method: 'POST', path: '/api/collections/:collectionId/exports', summary: 'Make a ZIP or a contact sheet in the background', tag: 'exports', params: collectionParams,
    body: exportRequestSchema, status: 202, answer: jobSchema, refusals: [404, 422],
  }),
  getJob: route({
    method: 'GET', path: '/api/jobs/:jobId', summary: 'How far a job is', tag: 'exports', params: jobParams, status: 200, answer: jobSchema, refusals: [404],
  }),
  cancelJob: route({
    method: 'POST', path: '/api/jobs/:jobId/cancel', summary: 'Stop a job', tag: 'exports', params: jobParams, status: 200, answer: jobSchema, refusals: [404],
  }),
  getJobFile: route({
    method: 'GET', path: '/api/jobs/:jobId/file', summary: 'The file a job made', tag: 'exports', params: jobParams,
    status: 200, produces: ['application/zip', 'image/png'], refusals: [404],
  }),
} as const;

export type RouteName = keyof typeof ROUTES;
