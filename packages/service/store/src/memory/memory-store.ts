import type { Board, Collection, DesignRecord, HistoryEvent, Job } from '@toile/contract';
import { copyOfElements, createElementReader, createElementWriter, emptyElements } from './memory-elements.ts';
import type { ElementState } from './memory-elements.ts';
import type { DesignStep, JobFile, Reader, StoredDesign, StoredJob, StudioStore, Writer } from '@toile/studio';

interface State extends ElementState {
  collections: Map<string, Omit<Collection, 'boardCount' | 'designCount' | 'heartCount' | 'selectedCount'>>;
  boards: Board[];
  designs: Map<string, StoredDesign>;
  steps: Map<string, readonly DesignStep[]>;
  events: HistoryEvent[];
  jobs: Map<string, { readonly stored: StoredJob; readonly requestKey: string | null }>;
  files: Map<string, JobFile>;
}

/** A store in memory: the same promises but durability. For tests, and as the plain statement of what the store does. */
export function createMemoryStore(options: { readonly onEnqueued?: (jobId: string) => void } = {}): StudioStore {
  let state: State = { collections: new Map(), boards: [], designs: new Map(), steps: new Map(), events: [], jobs: new Map(), files: new Map(), ...emptyElements() };
  const listeners = new Map<string, Set<() => void>>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One writing at a time, on a copy that takes the place of the whole when the work is done. */
  function transact<T>(work: (writer: Writer) => Promise<T>, collectionId?: string): Promise<T | undefined> {
    const turn = queue.then(async () => {
      if (collectionId !== undefined && !state.collections.has(collectionId)) return undefined;
      const draft = copyOf(state);
      const touched = new Set<string>();
      const enqueued: string[] = [];
      const result = await work(createWriter(draft, touched, enqueued));
      state = draft;
      for (const id of touched) for (const listener of listeners.get(id) ?? []) listener();
      for (const id of enqueued) options.onEnqueued?.(id);
      return result;
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    ...createReader(() => state),
    write: (collectionId, work) => transact(work, collectionId),
    writeNew: async <T>(work: (writer: Writer) => Promise<T>) => await transact(work) as T,
    watch: (collectionId, listener) => {
      const group = listeners.get(collectionId) ?? new Set();
      listeners.set(collectionId, group.add(listener));
      return () => { group.delete(listener); };
    },
  };
}

function copyOf(state: State): State {
  return {
    collections: new Map(state.collections), boards: [...state.boards], designs: new Map(state.designs), steps: new Map(state.steps), events: [...state.events],
    jobs: new Map(state.jobs), files: new Map(state.files), ...copyOfElements(state),
  };
}

function createReader(now: () => State): Reader {
  const designsOf = (collectionId: string): DesignRecord[] => [...now().designs.values()].map(({ record }) => record).filter((record) => record.collectionId === collectionId);
  const counted = (id: string): Collection | undefined => {
    const collection = now().collections.get(id);
    if (!collection) return undefined;
    const designs = designsOf(id);
    return {
      ...collection, boardCount: now().boards.filter((board) => board.collectionId === id).length, designCount: designs.length,
      heartCount: designs.filter((record) => record.isHearted).length, selectedCount: designs.filter((record) => record.isSelected).length,
    };
  };
  return {
    ...createElementReader(now),
    collection: async (id) => counted(id),
    collections: async (which) => [...now().collections.values()].filter((collection) => (collection.deletedAt !== null) === (which === 'deleted'))
      .sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id)).map((collection) => counted(collection.id) as Collection),
    board: async (id) => now().boards.find((board) => board.id === id),
    boards: async (collectionId) => now().boards.filter((board) => board.collectionId === collectionId).reverse(),
    design: async (id) => now().designs.get(id),
    designsOfBoard: async (boardId) => [...now().designs.values()].map(({ record }) => record).filter((record) => record.boardId === boardId).sort((a, b) => a.place - b.place),
    designs: async (collectionId, filter) => designsOf(collectionId)
      .filter((record) => (filter.isHearted === undefined || record.isHearted === filter.isHearted) && (filter.isSelected === undefined || record.isSelected === filter.isSelected)
        && (filter.isImported === undefined || (record.boardId === null) === filter.isImported))
      .sort((a, b) => (filter.isSelected ? (a.trayPlace ?? 0) - (b.trayPlace ?? 0) : 0) || compare(a.createdAt, b.createdAt) || a.place - b.place || compare(a.id, b.id)),
    step: async (designId, step) => now().steps.get(designId)?.find((known) => known.step === step),
    events: async (collectionId, range) => now().events
      .filter((event) => event.collectionId === collectionId && event.seq > range.after && (range.designId === undefined || event.designId === range.designId)).slice(0, range.limit),
    lastSeq: async (collectionId) => now().events.filter((event) => event.collectionId === collectionId).length,
    job: async (id) => now().jobs.get(id)?.stored,
    jobByKey: async (collectionId, key) => [...now().jobs.values()].find(({ stored, requestKey }) => stored.job.collectionId === collectionId && requestKey === key)?.stored.job,
    jobFile: async (id) => now().files.get(id),
    jobCounts: async () => {
      const states = [...now().jobs.values()].map(({ stored }) => stored.job.state);
      return { waiting: states.filter((state) => state === 'waiting').length, working: states.filter((state) => state === 'working').length };
    },
  };
}

function createWriter(draft: State, touched: Set<string>, enqueued: string[]): Writer {
  const updateJob = (id: string, update: Partial<Job>): void => {
    const known = draft.jobs.get(id);
    if (known) draft.jobs.set(id, { ...known, stored: { ...known.stored, job: { ...known.stored.job, ...update } } });
  };
  return {
    ...createReader(() => draft),
    ...createElementWriter(draft),
    addCollection: async ({ id, name, at }) => { draft.collections.set(id, { id, name, createdAt: at, updatedAt: at, deletedAt: null }); },
    changeCollection: async (id, change, at) => {
      const known = draft.collections.get(id);
      if (known) draft.collections.set(id, { ...known, ...definedOf(change), updatedAt: at });
    },
    addBoard: async (board, elements) => {
      draft.boards.push(structuredClone({ ...board, ...(elements ? { hasElements: true } : {}) }));
      if (elements) draft.boardElements.set(board.id, structuredClone(elements));
    },
    addDesigns: async (records) => { for (const record of records) draft.designs.set(record.id, { record: structuredClone(record), step: 0, stepTop: 0 }); },
    changeDesign: async (id, update, at) => {
      const known = draft.designs.get(id);
      if (!known) return;
      const { step = known.step, stepTop = known.stepTop, ...rest } = update;
      draft.designs.set(id, { step, stepTop, record: { ...known.record, ...definedOf(structuredClone(rest)), updatedAt: at, canUndo: step > 0, canRedo: step < stepTop } });
    },
    setStep: async (designId, step) => { draft.steps.set(designId, [...(draft.steps.get(designId) ?? []).filter((known) => known.step < step.step), structuredClone(step)]); },
    addJob: async (stored, requestKey) => { draft.jobs.set(stored.job.id, { stored: structuredClone(stored), requestKey }); },
    changeJob: async (id, update, at) => updateJob(id, { ...definedOf(update), updatedAt: at }),
    addJobFile: async (id, file) => {
      if (draft.files.has(id)) return false;
      draft.files.set(id, file);
      return true;
    },
    enqueueJob: async (id) => { enqueued.push(id); },
    addEvent: async (event) => {
      const seq = draft.events.filter((known) => known.collectionId === event.collectionId).length + 1;
      const whole: HistoryEvent = structuredClone({
        seq, collectionId: event.collectionId, at: event.at, by: event.by, name: event.name, boardId: event.boardId ?? null, designId: event.designId ?? null,
        jobId: event.jobId ?? null, changes: [...(event.changes ?? [])], why: event.why ?? null, ...(event.elementId === undefined ? {} : { elementId: event.elementId }),
      });
      draft.events.push(whole);
      const collection = draft.collections.get(event.collectionId);
      if (collection) draft.collections.set(event.collectionId, { ...collection, updatedAt: event.at });
      touched.add(event.collectionId);
      return whole;
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function definedOf<T extends object>(update: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(update).filter(([, value]) => value !== undefined)) as { [Name in keyof T]: Exclude<T[Name], undefined> };
}
