import type { ElementId, Problem } from '@toile/kernel';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import type { AccessoryEdit } from './schemas/accessory.ts';
import type { Board, BoardLine, BoardRequest, BreedRequest } from './schemas/board.ts';
import type { ChangeRequest } from './schemas/common.ts';
import type { ChipCorrections } from './schemas/brief.ts';
import type { DesignRecord, FlatsQuery, Marks, PictureQuery } from './schemas/design-record.ts';
import type { Market } from './schemas/design.ts';
import type { ChangeElement, ElementPictureQuery, ElementQuery } from './schemas/element.ts';
import type { ElementData } from './schemas/element-data.ts';
import type { Boards } from '@toile/brief';
import type { ExportRequest } from './schemas/job.ts';
import type { AbortLike, StreamDecoder, Transport, TransportAnswer, UploadForm } from './transport.ts';
import { eventsPath } from './events.ts';

/** A request that was refused (`problems` say why) or that found no server (status 0). */
export class RequestRefused extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  constructor(status: number, problems: readonly Problem[], options?: { readonly cause?: unknown }) {
    super(problems[0]?.message ?? `The studio answered ${status}.`, options);
    this.name = 'RequestRefused';
    this.status = status;
    this.problems = problems;
  }
}

/** What the client needs of its surroundings. */
export interface ClientSurroundings {
  /** `(url, request) => fetch(url, request)`; in a browser the two types fit each other with a cast. */
  readonly fetch: Transport;
  /** `() => new TextDecoder()`, for the stream of a board. */
  readonly createDecoder: () => StreamDecoder;
  /** Where the studio is; the page's own origin when left out. */
  readonly baseUrl?: string;
  /** The designer's name, written into history. */
  readonly designer?: string;
}

interface Given<Params, Query, Body> {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly signal?: AbortLike | undefined;
}

/** Who hears of a board while it comes. */
export interface BoardListener { readonly onBoard?: (board: Board) => void; readonly onDesign: (design: DesignRecord) => void; readonly signal?: AbortLike }

type AnyRoute = Route<never, never, never, never>;

/** The typed client: one method a route. Every method rejects with `RequestRefused`. */
export type Client = ReturnType<typeof createClient>;

/** A client of the studio. */
export function createClient(surroundings: ClientSurroundings) {
  const base = surroundings.baseUrl ?? '';

  async function send(route: Route<never, never, never, never>, given: Given<unknown, unknown, unknown>, accept: string): Promise<TransportAnswer> {
    const headers: Record<string, string> = { accept };
    // Header values are ASCII; names are not.
    if (surroundings.designer !== undefined) headers['toile-designer'] = encodeURIComponent(surroundings.designer);
    // A form names its own type, with the boundary it drew.
    if (given.body !== undefined && route.accepts === undefined) headers['content-type'] = 'application/json';
    const url = base + fillPath(route.path, given.params) + queryText(given.query);
    let answer: TransportAnswer;
    try {
      answer = await surroundings.fetch(url, {
        method: route.method, headers, ...(given.body === undefined ? {} : { body: route.accepts === undefined ? JSON.stringify(given.body) : given.body as UploadForm }), ...(given.signal ? { signal: given.signal } : {}),
      });
    } catch (cause) {
      if (given.signal?.aborted) throw cause;
      throw new RequestRefused(0, [{ code: 'unavailable', where: '', message: 'The studio cannot be reached.', hint: 'Check that it is still running.' }], { cause });
    }
    if (!answer.ok) throw await refusalOf(answer);
    return answer;
  }

  async function call<Params, Query, Body, Answer>(route: Route<Params, Query, Body, Answer>, given: Given<Params, Query, Body>): Promise<Answer> {
    const answer = await send(route as unknown as Route<never, never, never, never>, given, 'application/json');
    return JSON.parse(await answer.text()) as Answer;
  }

  async function stream(route: AnyRoute, { collectionId, body }: { readonly collectionId: string; readonly body: unknown }, listener: BoardListener): Promise<number> {
    const answer = await send(route, { params: { collectionId }, body, signal: listener.signal }, 'application/x-ndjson');
    let count = 0;
    let isDone = false;
    await readLines(answer, surroundings.createDecoder(), (text) => {
      const line = JSON.parse(text) as BoardLine;
      if (line.type === 'board') listener.onBoard?.(line.board);
      else if (line.type === 'design') { count += 1; listener.onDesign(line.design); }
      else isDone = true;
    });
    if (!isDone) throw new RequestRefused(0, [{ code: 'unavailable', where: '', message: 'The studio stopped in the middle of the board.', hint: 'Open the board again; what was made is kept.' }]);
    return count;
  }

  return {
    getHealth: () => call(ROUTES.getHealth, {}),
    getVocabulary: () => call(ROUTES.getVocabulary, {}),
    readBrief: (brief: string, options: { readonly market?: Market; readonly corrections?: ChipCorrections; readonly signal?: AbortLike } = {}) =>
      call(ROUTES.readBrief, {
        body: { brief, ...(options.market ? { market: options.market } : {}), ...(options.corrections ? { corrections: options.corrections } : {}) }, signal: options.signal,
      }),

    listCollections: async () => (await call(ROUTES.listCollections, {})).collections,
    listDeletedCollections: async () => (await call(ROUTES.listCollections, { query: { deleted: true } })).collections,
    createCollection: (name: string) => call(ROUTES.createCollection, { body: { name } }),
    getCollection: (collectionId: string) => call(ROUTES.getCollection, { params: { collectionId } }),
    renameCollection: (collectionId: string, name: string) => call(ROUTES.renameCollection, { params: { collectionId }, body: { name } }),
    deleteCollection: (collectionId: string) => call(ROUTES.deleteCollection, { params: { collectionId } }),
    restoreCollection: (collectionId: string) => call(ROUTES.restoreCollection, { params: { collectionId } }),

    /** One file in a form: `file`, and beside it `kind`, `title`, `tags`, `collectionId` where wanted. */
    uploadElement: (form: UploadForm, options: { readonly signal?: AbortLike } = {}) => call(ROUTES.uploadElement, { body: form as never, signal: options.signal }),
    /** For an upload that tells how far it is, which `fetch` cannot. */
    elementsUrl: () => base + ROUTES.uploadElement.path,
    listElements: (query: ElementQuery = {}) => call(ROUTES.listElements, { query }),
    getElement: (elementId: ElementId) => call(ROUTES.getElement, { params: { elementId } }),
    changeElement: (elementId: ElementId, change: ChangeElement) => call(ROUTES.changeElement, { params: { elementId }, body: change }),
    deleteElement: (elementId: ElementId, options: { readonly force?: boolean } = {}) => call(ROUTES.deleteElement, { params: { elementId }, query: { force: options.force } }),
    elementPictureUrl: (elementId: ElementId, query: ElementPictureQuery = {}) => base + fillPath(ROUTES.getElementPicture.path, { elementId }) + queryText(query),
    elementVectorUrl: (elementId: ElementId) => base + fillPath(ROUTES.getElementVector.path, { elementId }),
    getElementData: (elementId: ElementId, kind?: ElementData['kind']) => call(ROUTES.getElementData, { params: { elementId }, query: { kind } }),
    putElementData: (elementId: ElementId, data: ElementData) => call(ROUTES.putElementData, { params: { elementId }, body: data }),
    getElementsOfCollection: (collectionId: string) => call(ROUTES.getElementsOfCollection, { params: { collectionId } }),
    putElementsOfCollection: (collectionId: string, boards: Boards, revision?: number) =>
      call(ROUTES.putElementsOfCollection, { params: { collectionId }, body: { boards, ...(revision === undefined ? {} : { revision }) } }),
    undoElementsOfCollection: (collectionId: string) => call(ROUTES.undoElementsOfCollection, { params: { collectionId } }),
    redoElementsOfCollection: (collectionId: string) => call(ROUTES.redoElementsOfCollection, { params: { collectionId } }),
    getMoodOfCollection: (collectionId: string) => call(ROUTES.getMoodOfCollection, { params: { collectionId } }),
    /** For a link that takes the whole collection home. */
    archiveUrl: (collectionId: string) => base + fillPath(ROUTES.getArchive.path, { collectionId }),
    importArchive: (form: UploadForm, options: { readonly signal?: AbortLike } = {}) => call(ROUTES.importArchive, { body: form as never, signal: options.signal }),

    listBoards: async (collectionId: string) => (await call(ROUTES.listBoards, { params: { collectionId } })).boards,
    getBoard: (boardId: string) => call(ROUTES.getBoard, { params: { boardId } }),
    getElementsOfBoard: (boardId: string) => call(ROUTES.getElementsOfBoard, { params: { boardId } }),
    listUsesOfBoard: async (boardId: string) => (await call(ROUTES.listUsesOfBoard, { params: { boardId } })).designs,
    /** The board at once, with all designs. */
    createBoard: (collectionId: string, request: BoardRequest) => call(ROUTES.createBoard, { params: { collectionId }, body: request }),
    /** The board and its designs one by one as they arrive; resolves when all are there. Abort to stop listening. */
    streamBoard: (collectionId: string, request: BoardRequest, listener: BoardListener) => stream(ROUTES.createBoard as unknown as AnyRoute, { collectionId, body: request }, listener),
    /** A board of more like one design, or between two. */
    breedBoard: (collectionId: string, request: BreedRequest) => call(ROUTES.breedBoard, { params: { collectionId }, body: request }),
    /** The same, as it arrives. */
    streamBred: (collectionId: string, request: BreedRequest, listener: BoardListener) => stream(ROUTES.breedBoard as unknown as AnyRoute, { collectionId, body: request }, listener),

    listDesigns: async (collectionId: string, which: { readonly hearted?: boolean; readonly selected?: boolean; readonly imported?: boolean } = {}) =>
      (await call(ROUTES.listDesigns, { params: { collectionId }, query: which as { hearted: boolean | undefined; selected: boolean | undefined; imported: boolean | undefined } })).designs,
    importDesign: (collectionId: string, design: unknown) => call(ROUTES.importDesign, { params: { collectionId }, body: { design } }),
    orderTray: async (collectionId: string, designIds: readonly string[]) => (await call(ROUTES.orderTray, { params: { collectionId }, body: { designIds: [...designIds] } })).designs,
    getDesign: (designId: string) => call(ROUTES.getDesign, { params: { designId } }),
    changeDesign: (designId: string, changes: readonly ChangeRequest[], options: { readonly revision?: number; readonly why?: string } = {}) =>
      call(ROUTES.changeDesign, { params: { designId }, body: { changes: [...changes], ...options } }),
    instructDesign: (designId: string, text: string, options: { readonly revision?: number; readonly isTrial?: boolean } = {}) =>
      call(ROUTES.instructDesign, { params: { designId }, body: { text, ...options } }),
    listVariants: async (designId: string, part: string, count?: number) =>
      (await call(ROUTES.listVariants, { params: { designId }, query: { part, ...(count === undefined ? {} : { count }) } })).variants,
    listAccessoriesOnOffer: async (designId: string) => (await call(ROUTES.listAccessoriesOnOffer, { params: { designId } })).types,
    /** Puts an accessory on, takes one off, exchanges it, or changes its cloth, print or colours. */
    editAccessories: (designId: string, edit: AccessoryEdit, options: { readonly revision?: number } = {}) => {
      const { revision } = options;
      if (edit.kind === 'remove') return call(ROUTES.removeAccessory, { params: { designId, place: edit.place }, query: { revision } });
      if (edit.kind === 'change') return call(ROUTES.changeAccessory, { params: { designId, place: edit.place }, body: { field: edit.field, value: edit.value, ...(revision === undefined ? {} : { revision }) } });
      const { kind: _, ...given } = edit;
      return call(ROUTES.addAccessory, { params: { designId }, body: { ...given, ...(revision === undefined ? {} : { revision }) } });
    },
    listUsesOfDesign: async (designId: string) => (await call(ROUTES.listUsesOfDesign, { params: { designId } })).uses,
    undoDesign: (designId: string) => call(ROUTES.undoDesign, { params: { designId } }),
    redoDesign: (designId: string) => call(ROUTES.redoDesign, { params: { designId } }),
    markDesign: (designId: string, marks: Marks) => call(ROUTES.markDesign, { params: { designId }, body: marks }),

    listCollectionHistory: (collectionId: string, after = 0) => call(ROUTES.listCollectionHistory, { params: { collectionId }, query: { after } }),
    listDesignHistory: (designId: string, after = 0) => call(ROUTES.listDesignHistory, { params: { designId }, query: { after } }),
    /** For `new EventSource(…)`, which resumes by itself. */
    eventsUrl: (collectionId: string, after?: number) => base + eventsPath(collectionId, after),

    picturePngUrl: (designId: string, query: PictureQuery = {}) => base + fillPath(ROUTES.getPicturePng.path, { designId }) + queryText(query),
    pictureSvgUrl: (designId: string, query: PictureQuery = {}) => base + fillPath(ROUTES.getPictureSvg.path, { designId }) + queryText(query),
    picturePsdUrl: (designId: string, query: PictureQuery = {}) => base + fillPath(ROUTES.getPicturePsd.path, { designId }) + queryText(query),
    flatsSvgUrl: (designId: string, query: FlatsQuery = {}) => base + fillPath(ROUTES.getFlatsSvg.path, { designId }) + queryText(query),
    designJsonUrl: (designId: string) => base + fillPath(ROUTES.getDesignJson.path, { designId }),
    createExport: (collectionId: string, request: ExportRequest) => call(ROUTES.createExport, { params: { collectionId }, body: request }),
    getJob: (jobId: string) => call(ROUTES.getJob, { params: { jobId } }),
    cancelJob: (jobId: string) => call(ROUTES.cancelJob, { params: { jobId } }),
    jobFileUrl: (jobId: string) => base + fillPath(ROUTES.getJobFile.path, { jobId }),
  };
}

function fillPath(path: string, params: unknown): string {
  const values = (params ?? {}) as Readonly<Record<string, string | number>>;
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(values[name] ?? '')));
}

function queryText(query: unknown): string {
  const pairs = Object.entries((query ?? {}) as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

async function refusalOf(answer: TransportAnswer): Promise<RequestRefused> {
  const text = await answer.text();
  let problems: readonly Problem[] = [];
  try {
    problems = (JSON.parse(text) as { readonly problems?: readonly Problem[] }).problems ?? [];
  } catch (cause) {
    // A proxy in between answered, not the studio.
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  return new RequestRefused(answer.status, problems);
}

async function readLines(answer: TransportAnswer, decoder: StreamDecoder, onLine: (line: string) => void): Promise<void> {
  const reader = answer.body?.getReader();
  let rest = '';
  if (!reader) rest = await answer.text();
  else {
    for (;;) {
      const piece = await reader.read();
      rest += piece.done ? decoder.decode() : decoder.decode(piece.value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') onLine(line);
      if (piece.done) break;
    }
  }
  for (const line of rest.split('\n')) if (line !== '') onLine(line);
}
