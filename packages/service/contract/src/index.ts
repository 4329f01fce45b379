export { base64ToBytes, bytesToBase64 } from './base64.ts';
export { dataToPrint, printToData } from './own-print-wire.ts';
export { createClient, RequestRefused } from './client.ts';
export type { Client, ClientSurroundings } from './client.ts';
export { EVENT_NAMES, eventsPath } from './events.ts';
export type { EventName } from './events.ts';
export { ROUTES } from './routes.ts';
export type { RouteName } from './routes.ts';
export type { Route } from './route.ts';
export type { AbortLike, StreamDecoder, Transport, TransportAnswer, TransportRequest, UploadForm } from './transport.ts';
export { accessoriesOnOfferSchema, addAccessorySchema, changeAccessorySchema } from './schemas/accessory.ts';
export type { AccessoryEdit, AddAccessory, ChangeAccessory } from './schemas/accessory.ts';
export { boardLineSchema, boardRequestSchema, boardSchema, boardWithDesignsSchema, BREED_DEFAULT, breedRequestSchema, COUNT_DEFAULT, COUNT_LIMIT, SEED_LIMIT } from './schemas/board.ts';
export type { Board, BoardLine, BoardRequest, BoardWithDesigns, BreedRequest } from './schemas/board.ts';
export { boardsRecordSchema, boardsSchema, designUsesSchema, moodReadingSchema, putBoardsSchema, usedElementSchema } from './schemas/boards.ts';
export type { BoardsRecord, DesignUses, UsedElement } from './schemas/boards.ts';
export {
  changeElementSchema, DATA_KINDS, elementIdSchema, elementKindSchema, elementPageSchema, elementPictureQuerySchema, elementQuerySchema, elementRecordSchema, elementUseSchema, PICTURE_SIDE, UPLOAD_BYTES,
} from './schemas/element.ts';
export type { ChangeElement, DataKind, ElementKind, ElementPage, ElementPictureQuery, ElementPlace, ElementQuery, ElementRecord } from './schemas/element.ts';
export { elementDataSchema, figureDataSchema, paletteDataSchema, printDataSchema, sketchDataSchema } from './schemas/element-data.ts';
export type { ElementData, FigureData, PaletteData, PrintData, SketchData } from './schemas/element-data.ts';
export { BRIEF_LIMIT, chipCorrectionsSchema, chipSchema, readBriefSchema, readingSchema, remarkSchema } from './schemas/brief.ts';
export type { Chip, ChipCorrections, ChipKind, Reading, Remark } from './schemas/brief.ts';
export { collectionNameSchema, collectionSchema } from './schemas/collection.ts';
export type { Collection } from './schemas/collection.ts';
export { actorSchema, changeRequestSchema, changeSchema, idSchema, momentSchema } from './schemas/common.ts';
export type { Actor, Change, ChangeRequest } from './schemas/common.ts';
export { designSchema, garmentChoiceSchema, hexSchema, marketSchema, styleSchema } from './schemas/design.ts';
export type { Market } from './schemas/design.ts';
export {
  changeDesignSchema, changedDesignSchema, designRecordSchema, flatsQuerySchema, importDesignSchema, instructionSchema, marksSchema, pictureQuerySchema, trayOrderSchema, variantSchema,
} from './schemas/design-record.ts';
export type { ChangeDesign, ChangedDesign, DesignRecord, FlatsQuery, Marks, PictureQuery, Variant } from './schemas/design-record.ts';
export { historyEventSchema, historyPageSchema } from './schemas/history.ts';
export type { HistoryEvent, HistoryPage } from './schemas/history.ts';
export { exportPartSchema, exportRequestSchema, jobSchema } from './schemas/job.ts';
export type { ExportPart, ExportRequest, Job } from './schemas/job.ts';
export { PROBLEM_TYPE, problemBodySchema, problemSchema, problemsToBody, statusOfProblem } from './schemas/problem.ts';
export type { ProblemBody } from './schemas/problem.ts';
export { healthSchema, vocabularySchema } from './schemas/vocabulary.ts';
export type { Health, Vocabulary } from './schemas/vocabulary.ts';
