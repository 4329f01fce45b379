import { RequestRefused, UPLOAD_BYTES } from '@toile/contract';
import type { BoardsRecord, Collection, ElementData, ElementKind, ElementPage, ElementQuery, ElementRecord } from '@toile/contract';
import type { Boards, MoodReading } from '@toile/brief';
import type { ElementId, Problem } from '@toile/kernel';
import { api } from '../api.ts';
import { connectionLost } from '../shell/connection.ts';

/*
 * The one file that knows how elements and boards cross the wire. Everything else of the boards speaks to these functions.
 */

export type { ElementData, ElementKind, ElementQuery, ElementRecord } from '@toile/contract';

interface Sending { readonly fields?: Readonly<Record<string, string>>; readonly onProgress?: (part: number) => void; readonly signal?: AbortSignal }

/** Sends one file. The part that has left is told, 0–1; 1 means that the studio is looking at it. */
export const uploadElement = (file: File, kind: ElementKind, options: Omit<Sending, 'fields'> = {}): Promise<ElementRecord> => sendFile(api.elementsUrl(), file, { ...options, fields: { kind } });

/** Opens a collection that was taken home as one file. */
export const openArchive = (file: File, options: Omit<Sending, 'fields'> = {}): Promise<Collection> => sendFile('/api/archives', file, options);

// The browser's fetch does not tell how much has left; the older request does.
function sendFile<T>(url: string, file: File, { fields = {}, onProgress, signal }: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    if (file.size > UPLOAD_BYTES && url === api.elementsUrl()) {
      reject(new RequestRefused(413, [{ code: 'too-large', where: 'file', message: 'The file is too large.', came: `${Math.ceil(file.size / 1048576)} MB`, expected: `at most ${UPLOAD_BYTES / 1048576} MB` }]));
      return;
    }
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file, file.name || 'picture');
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress?.(event.loaded / event.total); };
    request.upload.onload = () => onProgress?.(1);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(new RequestRefused(request.status, problemsOf(request.responseText)));
    };
    request.onerror = () => {
      connectionLost();
      reject(new RequestRefused(0, [{ code: 'unavailable', where: '', message: 'The studio cannot be reached.', hint: 'Check that it is still running.' }]));
    };
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function problemsOf(text: string): readonly Problem[] {
  try {
    return (JSON.parse(text) as { readonly problems?: readonly Problem[] }).problems ?? [];
  } catch (cause) {
    // A proxy in between answered, not the studio.
    if (!(cause instanceof SyntaxError)) throw cause;
    return [];
  }
}

/** Elements of the library, the newest first, or the nearest first where a colour or a likeness is asked for. */
export const listElements = (query: ElementQuery = {}): Promise<ElementPage> => api.listElements(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) as ElementQuery);

/** One element, with where it is used. */
export const getElement = (id: ElementId): Promise<ElementRecord> => api.getElement(id);

/** Gives an element another title, tags or kind. */
export const changeElement = (id: ElementId, change: { readonly title?: string; readonly tags?: string[]; readonly kind?: ElementKind }): Promise<ElementRecord> => api.changeElement(id, change);

/** Takes an element away. Refused with 409 while it is used, unless `force` takes it off the boards. */
export const deleteElement = (id: ElementId, force = false): Promise<ElementRecord> => api.deleteElement(id, force ? { force } : {});

/** Where the picture of an element is, as wide as wanted. */
export const elementPictureUrl = (id: ElementId, width?: number): string => api.elementPictureUrl(id, width === undefined ? {} : { width });

/** The picture of an element in exact pixels, whole or as wide as wanted. */
export async function getElementPicture(id: ElementId, { width, signal }: { readonly width?: number; readonly signal?: AbortSignal } = {}): Promise<Blob> {
  const answer = await fetch(elementPictureUrl(id, width), signal ? { signal } : {});
  if (!answer.ok) throw new RequestRefused(answer.status, problemsOf(await answer.text()));
  return answer.blob();
}

/** What was made of an element; `undefined` where nothing of that kind was. */
export async function getElementData<K extends ElementData['kind']>(id: ElementId, kind: K): Promise<Extract<ElementData, { readonly kind: K }> | undefined> {
  // Asked for only where it is: a browser writes every 404 into its log.
  const { dataKinds } = await api.getElement(id);
  return dataKinds.includes(kind) ? ((await api.getElementData(id, kind)) as Extract<ElementData, { readonly kind: K }>) : undefined;
}

/** Keeps what was made of an element. */
export const putElementData = (id: ElementId, data: ElementData): Promise<ElementRecord> => api.putElementData(id, data);

/** The boards of a collection; empty ones where nothing was ever put there. */
export const getBoards = (collectionId: string): Promise<BoardsRecord> => api.getElementsOfCollection(collectionId);

/** Keeps the boards of a collection; refused with 409 where they were changed in between. */
export const putBoards = (collectionId: string, boards: Boards, revision: number): Promise<BoardsRecord> => api.putElementsOfCollection(collectionId, boards, revision);

/** Takes back, or does again, a change that was kept before this page was opened. */
export const stepBoards = (collectionId: string, way: 'undo' | 'redo'): Promise<BoardsRecord> => (way === 'undo' ? api.undoElementsOfCollection(collectionId) : api.redoElementsOfCollection(collectionId));

/** What the mood board of a collection says, measured. */
export const getMood = (collectionId: string): Promise<MoodReading> => api.getMoodOfCollection(collectionId) as unknown as Promise<MoodReading>;
