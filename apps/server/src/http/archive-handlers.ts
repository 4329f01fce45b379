import { createHash } from 'node:crypto';
import { elementIdOf } from '@toile/intake';
import { ARCHIVE_LIMITS, readCollection, writeCollection } from '@toile/studio';
import type { FastifyReply } from 'fastify';
import type { HandlerNeeds } from './handlers.ts';
import { dispositionOf } from './file-headers.ts';
import type { Handlers } from './mount.ts';
import { valueOrRefuse } from './refusal.ts';
import { readUpload } from './upload.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The handlers that take a whole collection home and open it elsewhere. */
export function createArchiveHandlers(needs: HandlerNeeds): Pick<Handlers, 'createArchive' | 'getArchive' | 'importArchive'> {
  const send = async (collectionId: string, reply: FastifyReply): Promise<FastifyReply> => {
    const { name, type, bytes } = valueOrRefuse(await writeCollection({ store: needs.store, digest }, collectionId));
    return reply.type(type).header('content-disposition', dispositionOf(name)).header('cache-control', 'no-store').send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  };
  return {
    createArchive: ({ params, reply }) => send(params.collectionId, reply),
    getArchive: ({ params, reply }) => send(params.collectionId, reply),
    importArchive: async ({ request, by }) => {
      const { bytes } = await readUpload(request, ARCHIVE_LIMITS.packed);
      return valueOrRefuse(await readCollection({ ...needs, digest, idOf: elementIdOf }, { bytes, by }));
    },
  };
}
