export { setChanges } from './document/apply.ts';
export { compareDocuments, isSame } from './document/compare.ts';
export { deflateAnywhere, makeZip, utf8 } from './export/archive.ts';
export { authorshipOf, provenanceText } from './export/authorship.ts';
export { blankSheet, layoutSheet, placeOnSheet } from './export/contact-sheet.ts';
export type { SheetLayout } from './export/contact-sheet.ts';
export { fileNameOf, slugOf } from './export/file-name.ts';
export { drawContactSheet, makeFile } from './export/make-file.ts';
export type { ExportOrder, OrderedDesign } from './export/order.ts';
export { encodePng } from './export/png.ts';
export type { Deflate, PngText } from './export/png.ts';
export type { BoardOrder, ChangedDocument, Engine, MadeBoard } from './ports/engine.ts';
export type { PictureOptions, Pictures, Pixels } from './ports/pictures.ts';
export type {
  DesignFilter, DesignStep, DesignUpdate, HistoryRange, JobFile, JobUpdate, NewEvent, Reader, StoredDesign, StoredJob, StudioStore, Writer,
} from './ports/store.ts';
export type { Clock, Ids } from './ports/surroundings.ts';
export { createBoard, getBoard } from './use-cases/boards.ts';
export { changeDesign, instructDesign, stepDesign } from './use-cases/change-design.ts';
export { binCollection, createCollection, renameCollection } from './use-cases/collections.ts';
export { getDesign, importDesign, listVariants, markDesign, orderTray } from './use-cases/designs.ts';
export { cancelJob, createExport, failJob, getJobFile, runJob } from './use-cases/exports.ts';
export { collectionHistory, designHistory } from './use-cases/history.ts';
export type { Basics } from './use-cases/shared.ts';
