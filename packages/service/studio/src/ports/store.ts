import type { Actor, Board, Change, Collection, DesignRecord, ElementData, ElementKind, ElementPlace, ElementRecord, EventName, HistoryEvent, Job } from '@toile/contract';
import type { Boards } from '@toile/brief';
import type { Design } from '@toile/garment';
import type { ElementId, Problem } from '@toile/kernel';
import type { ExportOrder } from '../export/order.ts';

/** Which designs of a collection; several conditions must all hold. */
export interface DesignFilter { readonly isHearted?: boolean; readonly isSelected?: boolean; readonly isImported?: boolean }

/** One step of a design's undo: the document before and after. */
export interface DesignStep { readonly step: number; readonly before: Design; readonly after: Design; readonly changes: readonly Change[] }

/** A design with its place in its own undo: `step` changes are in, `stepTop` are known. */
export interface StoredDesign { readonly record: DesignRecord; readonly step: number; readonly stepTop: number }

/** A job with what it has to make. */
export interface StoredJob { readonly job: Job; readonly order: ExportOrder; readonly by: Actor }

/** What a job made. */
export interface JobFile { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** A history entry before it has its number. */
export interface NewEvent {
  readonly collectionId: string;
  readonly at: string;
  readonly by: Actor;
  readonly name: EventName;
  readonly boardId?: string | null;
  readonly designId?: string | null;
  readonly jobId?: string | null;
  readonly elementId?: ElementId;
  readonly changes?: readonly Change[];
  readonly why?: string | null;
}

/** A page of history: events after a number, oldest first, at most `limit`. */
export interface HistoryRange { readonly after: number; readonly limit: number; readonly designId?: string }

/** Which elements; several conditions must all hold. `words` are parts of title and tags, folded by `foldText`. */
export interface ElementFilter { readonly kind?: ElementKind; readonly tag?: string; readonly words?: readonly string[] }

/** An element and what it looks like. */
export interface StoredElement { readonly record: ElementRecord; readonly thumbprint: Uint8Array }

/** The forms in which an element's picture is kept. */
export type ElementForm = 'picture' | 'thumb' | 'vector';

/** A new element with its bytes. */
export interface NewElement extends StoredElement { readonly forms: Readonly<Partial<Record<ElementForm, Uint8Array>>> }

/** The boards of a collection with their place in their own undo: `step` changes are in, `stepTop` are known. */
export interface StoredBoards { readonly boards: Boards; readonly revision: number; readonly step: number; readonly stepTop: number; readonly updatedAt: string }

/** What can be asked of the store. Lists come in a meaningful order. */
export interface Reader {
  collection(id: string): Promise<Collection | undefined>;
  /** The last changed first. */
  collections(which: 'kept' | 'deleted'): Promise<readonly Collection[]>;
  board(id: string): Promise<Board | undefined>;
  /** The newest first. */
  boards(collectionId: string): Promise<readonly Board[]>;
  design(id: string): Promise<StoredDesign | undefined>;
  /** By place. */
  designsOfBoard(boardId: string): Promise<readonly DesignRecord[]>;
  /** Selected ones by their place in the tray, others by time and place. */
  designs(collectionId: string, filter: DesignFilter): Promise<readonly DesignRecord[]>;
  step(designId: string, step: number): Promise<DesignStep | undefined>;
  events(collectionId: string, range: HistoryRange): Promise<readonly HistoryEvent[]>;
  /** The number of the last event, 0 when there is none. */
  lastSeq(collectionId: string): Promise<number>;
  job(id: string): Promise<StoredJob | undefined>;
  jobByKey(collectionId: string, requestKey: string): Promise<Job | undefined>;
  jobFile(id: string): Promise<JobFile | undefined>;
  element(id: ElementId): Promise<StoredElement | undefined>;
  /** The newest first. */
  elements(filter: ElementFilter): Promise<readonly StoredElement[]>;
  elementBytes(id: ElementId, form: ElementForm): Promise<Uint8Array | undefined>;
  elementData(id: ElementId, kind: ElementData['kind']): Promise<ElementData | undefined>;
  /** Where an element is named: in the boards of collections, in designs (their undo included), in what boards of options were made from. */
  elementPlaces(id: ElementId): Promise<readonly ElementPlace[]>;
  /** `undefined` while nothing was ever put on them. */
  boardsOf(collectionId: string): Promise<StoredBoards | undefined>;
  /** The boards after a step; step 0 is what there was before the first. */
  boardsStep(collectionId: string, step: number): Promise<Boards | undefined>;
  /** What a board of options was made from. */
  elementsOfBoard(boardId: string): Promise<Boards | undefined>;
  /** How many jobs wait, how many are at work. */
  jobCounts(): Promise<{ readonly waiting: number; readonly working: number }>;
}

/** What can be changed of a stored design. */
export interface DesignUpdate {
  readonly design?: Design;
  readonly revision?: number;
  readonly isHearted?: boolean;
  readonly isHidden?: boolean;
  readonly isSelected?: boolean;
  readonly trayPlace?: number | null;
  readonly step?: number;
  readonly stepTop?: number;
}

/** What can be changed of a job. */
export type JobUpdate = Partial<Pick<Job, 'state' | 'done' | 'total' | 'fileName' | 'fileType' | 'byteCount'>> & { readonly problem?: Problem | null };

/** What can be written, all of it together or not at all. */
export interface Writer extends Reader {
  addCollection(collection: { readonly id: string; readonly name: string; readonly at: string }): Promise<void>;
  changeCollection(id: string, change: { readonly name?: string; readonly deletedAt?: string | null }, at: string): Promise<void>;
  /** With what the designer had brought by then, where that was anything. */
  addBoard(board: Board, elements?: Boards): Promise<void>;
  addDesigns(records: readonly DesignRecord[]): Promise<void>;
  changeDesign(id: string, update: DesignUpdate, at: string): Promise<void>;
  /** Puts the step in place of any at or above its number: what was undone and then left behind is forgotten (history keeps it). */
  setStep(designId: string, step: DesignStep): Promise<void>;
  addJob(stored: StoredJob, requestKey: string | null): Promise<void>;
  changeJob(id: string, update: JobUpdate, at: string): Promise<void>;
  /** False when the job has its file already. */
  addJobFile(id: string, file: JobFile): Promise<boolean>;
  /** Hands the job to the queue; it is taken up only if this writing is committed. */
  enqueueJob(id: string): Promise<void>;
  /** False when the element is there already; then nothing is written. */
  addElement(element: NewElement): Promise<boolean>;
  changeElement(id: ElementId, change: Partial<Pick<ElementRecord, 'title' | 'tags' | 'kinds' | 'colours' | 'notes'>>, at: string): Promise<void>;
  /** With its bytes and data. */
  deleteElement(id: ElementId): Promise<void>;
  putElementData(id: ElementId, data: ElementData, at: string): Promise<void>;
  putBoards(collectionId: string, stored: StoredBoards): Promise<void>;
  /** Puts the step in place of any at or above its number. */
  setBoardsStep(collectionId: string, step: number, boards: Boards): Promise<void>;
  /** Writes other boards into a step that is there. */
  rewriteBoardsStep(collectionId: string, step: number, boards: Boards): Promise<void>;
  addEvent(event: NewEvent): Promise<HistoryEvent>;
}

/** Where everything is kept. */
export interface StudioStore extends Reader {
  /**
   * Writes of one collection happen one after another; when the promise resolves the work is committed and on disk.
   * `undefined` when there is no such collection.
   */
  write<T>(collectionId: string, work: (writer: Writer) => Promise<T>): Promise<T | undefined>;
  /** The same, for a collection that is only just made, and for what belongs to none. */
  writeNew<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Calls back after events were committed, here or in another process; returns the way to stop. */
  watch(collectionId: string, listener: () => void): () => void;
}
