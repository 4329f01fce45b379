import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host) || host === '::1';

/**
 * Keeps strange pages out of a studio without accounts: while it listens on loopback only names of this machine are answered (a page
 * elsewhere can make its own name point here), and another site's page can never change anything.
 */
export function guardOrigin(app: FastifyInstance, host: string): void {
  app.addHook('onRequest', async (request) => {
    if (isLoopback(host) && !LOOPBACK.test(request.headers.host ?? '')) {
      throw new Refusal([{ code: 'option-wrong', where: 'host', message: 'The studio answers only under the names of this machine.', came: String(request.headers.host).slice(0, 80), expected: 'localhost or 127.0.0.1', hint: 'Set HOST to listen for others.' }], 403);
    }
    const site = request.headers['sec-fetch-site'];
    if (request.method !== 'GET' && request.method !== 'HEAD' && (site === 'cross-site' || site === 'same-site')) {
      throw new Refusal([{ code: 'option-wrong', where: 'origin', message: 'Another site may not change anything here.' }], 403);
    }
  });
}
