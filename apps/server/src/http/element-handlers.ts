import { elementKindSchema, idSchema } from '@toile/contract';
import type { ElementKind } from '@toile/contract';
import {
  addElement, changeElement, deleteElement, elementsOfBoard, getBoardsOf, getElement, getElementData, listElements, moodOfCollection, putBoardsOf, putElementData, slugOf, stepBoardsOf, usesOfBoard, usesOfDesign,
} from '@toile/studio';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HandlerNeeds } from './handlers.ts';
import type { Handlers } from './mount.ts';
import { Refusal, valueOrRefuse } from './refusal.ts';
import { readUpload } from './upload.ts';

type ElementHandlers = Pick<Handlers,
  'uploadElement' | 'listElements' | 'getElement' | 'changeElement' | 'deleteElement' | 'getElementPicture' | 'getElementVector' | 'getElementData' | 'putElementData' | 'getElementsOfCollection'
  | 'putElementsOfCollection' | 'undoElementsOfCollection' | 'redoElementsOfCollection' | 'getMoodOfCollection' | 'getElementsOfBoard' | 'listUsesOfBoard' | 'listUsesOfDesign'>;

const THUMB_WIDTH = 512;
// The bytes of an element are its name: what lies at an address can never change.
const FOREVER = 'private, max-age=31536000, immutable';

/** The handlers of what the designer brings. */
export function createElementHandlers(needs: HandlerNeeds): ElementHandlers {
  const { store } = needs;
  const own = { ...needs, ...needs.own };
  return {
    uploadElement: async ({ request, by }) => {
      const { bytes, name, fields } = await readUpload(request, needs.uploadBytes);
      const kind = kindOf(fields['kind']), collectionId = fields['collectionId'];
      if (collectionId !== undefined && !idSchema.safeParse(collectionId).success) throw new Refusal([{ code: 'value-out-of-range', where: 'collectionId', message: 'This is not an id.' }]);
      return valueOrRefuse(await addElement(needs, { file: { bytes, name, kind }, title: fields['title']?.slice(0, 200), tags: tagsOf(fields['tags']), collectionId, by }));
    },
    listElements: async ({ query }) => valueOrRefuse(await listElements(needs, query)),
    getElement: async ({ params }) => valueOrRefuse(await getElement(needs, params.elementId)),
    changeElement: async ({ params, body }) => valueOrRefuse(await changeElement(needs, { id: params.elementId, change: body })),
    deleteElement: async ({ params, query, by }) => valueOrRefuse(await deleteElement(needs, { id: params.elementId, isForced: query.force === true, by })),
    getElementPicture: async ({ params, query, request, reply }) => {
      const stored = await store.element(params.elementId);
      if (!stored) throw missing('element');
      const { width } = query, isSmall = width !== undefined && width <= THUMB_WIDTH;
      const form = query.form ?? (isSmall && wantsWebp(request) ? 'webp' : 'png');
      const isWhole = form === 'png' && (width === undefined || width >= stored.record.width);
      const bytes = await store.elementBytes(params.elementId, form === 'webp' && isSmall ? 'thumb' : 'picture');
      if (!bytes) throw missing('picture');
      const shown = isWhole ? bytes : await needs.own.elementPictures.resize(bytes, { width: width ?? stored.record.width, form });
      return sendBytes(reply.header('vary', 'Accept'), shown, { type: `image/${form}`, name: `${slugOf(stored.record.title)}.${form}` });
    },
    getElementVector: async ({ params, reply }) => {
      const bytes = await store.elementBytes(params.elementId, 'vector');
      if (!bytes) throw missing('vector');
      // Clean as it is, opened by itself it is a page of this studio's: it may do nothing there.
      return sendBytes(reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"), bytes, { type: 'image/svg+xml', name: `${params.elementId}.svg` });
    },
    getElementData: async ({ params, query }) => valueOrRefuse(await getElementData(needs, params.elementId, query.kind)),
    putElementData: async ({ params, body, by }) => valueOrRefuse(await putElementData(needs, { id: params.elementId, data: body, by })),
    getElementsOfCollection: async ({ params }) => valueOrRefuse(await getBoardsOf(needs, params.collectionId)),
    putElementsOfCollection: async ({ params, body, by }) => valueOrRefuse(await putBoardsOf(needs, { collectionId: params.collectionId, boards: body.boards, revision: body.revision, by })),
    undoElementsOfCollection: async ({ params, by }) => valueOrRefuse(await stepBoardsOf(needs, { collectionId: params.collectionId, direction: 'undo', by })),
    redoElementsOfCollection: async ({ params, by }) => valueOrRefuse(await stepBoardsOf(needs, { collectionId: params.collectionId, direction: 'redo', by })),
    getMoodOfCollection: async ({ params }) => {
      const { findings, palette } = valueOrRefuse(await moodOfCollection(own, params.collectionId));
      return { findings: findings.map((finding) => ({ ...finding })), palette: [...palette] };
    },
    getElementsOfBoard: async ({ params }) => valueOrRefuse(await elementsOfBoard(needs, params.boardId)),
    listUsesOfBoard: async ({ params }) => ({ designs: [...valueOrRefuse(await usesOfBoard(own, params.boardId))] }),
    listUsesOfDesign: async ({ params }) => valueOrRefuse(await usesOfDesign(own, params.designId)),
  };
}

const missing = (what: string): Refusal => new Refusal([{ code: 'not-found', where: 'elementId', message: `There is no such ${what}.` }]);

function kindOf(text: string | undefined): ElementKind {
  const kind = elementKindSchema.safeParse(text === undefined || text === '' ? 'picture' : text);
  if (kind.success) return kind.data;
  throw new Refusal([{ code: 'id-unknown', where: 'kind', message: '"kind" is not one of the known values.', came: text?.slice(0, 60) ?? '', expected: elementKindSchema.options.join(', ') }]);
}

const tagsOf = (text: string | undefined): readonly string[] => (text ?? '').split(/[,，、]/).map((tag) => tag.replace(/\p{C}/gu, '').trim().slice(0, 60)).filter((tag) => tag !== '').slice(0, 40);

// A picture on a page says so by name; a program that wants pixels takes anything, and gets them exact.
const wantsWebp = (request: FastifyRequest): boolean => request.headers.accept?.includes('image/webp') ?? false;

function sendBytes(reply: FastifyReply, bytes: Uint8Array, { type, name }: { readonly type: string; readonly name: string }): FastifyReply {
  return reply.type(type).header('cache-control', FOREVER).header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
