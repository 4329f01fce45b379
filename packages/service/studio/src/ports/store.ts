import type { Actor, Board, Change, Collection, DesignRecord, EventName, HistoryEvent, Job } from '@toile/contract';
import type { Design } from '@toile/garment';
import type { Problem } from '@toile/kernel';
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
  readonly changes?: readonly Change[];
  readonly why?: string | null;
}

/** A page of history: events after a number, oldest first, at most `limit`. */
export interface HistoryRange { readonly after: number; readonly limit: number; readonly designId?: string }

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
  addBoard(board: Board): Promise<void>;
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
  addEvent(event: NewEvent): Promise<HistoryEvent>;
}

/** Where everything is kept. */
export interface StudioStore extends Reader {
  /**
   * Writes of one collection happen one after another; when the promise resolves the work is committed and on disk.
   * `undefined` when there is no such collection.
   */
  write<T>(collectionId: string, work: (writer: Writer) => Promise<T>): Promise<T | undefined>;
  /** The same, for a collection that is only just made. */
  writeNew<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Calls back after events were committed, here or in another process; returns the way to stop. */
  watch(collectionId: string, listener: () => void): () => void;
}
