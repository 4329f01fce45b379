import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { HistoryEvent } from '@toile/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStudio } from '../testing/test-studio.ts';
import type { TestStudio } from '../testing/test-studio.ts';

let studio: TestStudio;
beforeAll(async () => { studio = await startTestStudio(); });
afterAll(() => studio.close());

interface Heard { readonly id: number; readonly name: string; readonly event: HistoryEvent }

/** Listens until `enough`, then hangs up in the middle of things. */
function listen(path: string, headers: Record<string, string>, enough: number): Promise<readonly Heard[]> {
  return new Promise((resolve, reject) => {
    const heard: Heard[] = [];
    let rest = '';
    const request = get(studio.url + path, { headers }, (answer: IncomingMessage) => {
      expect(answer.headers['content-type']).toContain('text/event-stream');
      answer.on('data', (chunk: Buffer) => {
        rest += chunk.toString();
        const messages = rest.split('\n\n');
        rest = messages.pop() ?? '';
        for (const message of messages) {
          const field = (name: string): string | undefined => message.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
          const data = field('data');
          if (data !== undefined) heard.push({ id: Number(field('id')), name: field('event') ?? '', event: JSON.parse(data) as HistoryEvent });
        }
        if (heard.length >= enough) {
          request.destroy();
          resolve(heard.slice(0, enough));
        }
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'ECONNRESET' && heard.length < enough) reject(error); });
  });
}

describe('the events of a collection', () => {
  it('go on after the last one heard, without a gap or a repeat, however often the line is cut', async () => {
    const { client } = studio;
    const { id } = await client.createCollection('events');
    const { designs } = await client.createBoard(id, { brief: 'linen shirt', count: 20, seed: 1 });
    const writing = (async () => { for (const { id: designId } of designs) for (const isHearted of [true, false, true]) await client.markDesign(designId, { isHearted }); })();
    const heard: Heard[] = [];
    for (const part of [7, 1, 24, 30]) heard.push(...await listen(`/api/collections/${id}/events${heard.length === 0 ? '?after=0' : ''}`, heard.length === 0 ? {} : { 'last-event-id': String(heard.at(-1)?.id) }, part));
    await writing;
    expect(heard.map((one) => one.id)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
    expect(heard.slice(0, 3).map((one) => one.name)).toEqual(['collection.created', 'board.created', 'design.marked']);
    for (const one of heard) expect([one.event.seq, one.event.name]).toEqual([one.id, one.name]);
  });

  it('begin with what is new when nothing is said, and are not there for an unknown collection', async () => {
    const { client } = studio;
    const { id } = await client.createCollection('new');
    const hearing = listen(`/api/collections/${id}/events`, {}, 1);
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    await client.renameCollection(id, 'newer');
    expect((await hearing).map((one) => [one.id, one.name])).toEqual([[2, 'collection.renamed']]);
    expect((await fetch(`${studio.url}/api/collections/none/events`)).status).toBe(404);
  });
});
