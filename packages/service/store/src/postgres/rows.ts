import type { Board, Change, Collection, DesignRecord, HistoryEvent, Job } from '@toile/contract';
import type { ElementId } from '@toile/kernel';
import type { StoredDesign, StoredJob } from '@toile/studio';
import type { Selectable } from 'kysely';
import type { Tables } from './tables.ts';

/** A row of boards as the contract has it. */
export function toBoard(row: Selectable<Tables['toile.board']>): Board {
  return {
    id: row.id, collectionId: row.collection_id, brief: row.brief, seed: Number(row.seed), count: row.count, market: row.market as Board['market'], engine: row.engine,
    reading: row.reading as Board['reading'], ms: row.ms, createdAt: row.created_at,
    ...(row.parents ? { parents: row.parents as string[] } : {}), ...(row.elements ? { hasElements: true } : {}),
  };
}

/** A row of designs as the contract has it. */
export function toStoredDesign(row: Selectable<Tables['toile.design']>): StoredDesign {
  const record: DesignRecord = {
    id: row.id, collectionId: row.collection_id, boardId: row.board_id, place: row.place, design: row.document as DesignRecord['design'], revision: row.revision,
    isHearted: row.is_hearted, isHidden: row.is_hidden, isSelected: row.is_selected, trayPlace: row.tray_place, canUndo: row.step > 0, canRedo: row.step < row.step_top,
    createdAt: row.created_at, updatedAt: row.updated_at,
  };
  return { record, step: row.step, stepTop: row.step_top };
}

/** A row of events as the contract has it. */
export function toEvent(row: Selectable<Tables['toile.event']>): HistoryEvent {
  return {
    seq: row.seq, collectionId: row.collection_id, at: row.at, by: { kind: row.actor_kind as 'designer' | 'engine', name: row.actor_name }, name: row.name as HistoryEvent['name'],
    boardId: row.board_id, designId: row.design_id, jobId: row.job_id, changes: row.changes as Change[], why: row.why, ...(row.element_id === null ? {} : { elementId: row.element_id as ElementId }),
  };
}

/** A row of jobs as the contract has it. */
export function toJob(row: Omit<Selectable<Tables['toile.job']>, 'ordered'>): Job {
  return {
    id: row.id, collectionId: row.collection_id, kind: row.kind as Job['kind'], state: row.state as Job['state'], done: row.done, total: row.total,
    fileName: row.file_name, fileType: row.file_type, byteCount: row.byte_count, problem: row.problem as Job['problem'], createdAt: row.created_at, updatedAt: row.updated_at,
  };
}

/** A row of jobs with what it has to make. */
export function toStoredJob(row: Selectable<Tables['toile.job']>): StoredJob {
  return { job: toJob(row), order: row.ordered as StoredJob['order'], by: { kind: row.actor_kind as 'designer' | 'engine', name: row.actor_name } };
}

/** A collection with its counts. */
export interface CollectionRow {
  id: string; name: string; created_at: string; updated_at: string; deleted_at: string | null;
  board_count: number; design_count: number; heart_count: number; selected_count: number;
}

/** A row of collections as the contract has it. */
export function toCollection(row: CollectionRow): Collection {
  return {
    id: row.id, name: row.name, createdAt: row.created_at, updatedAt: row.updated_at, deletedAt: row.deleted_at,
    boardCount: row.board_count, designCount: row.design_count, heartCount: row.heart_count, selectedCount: row.selected_count,
  };
}
