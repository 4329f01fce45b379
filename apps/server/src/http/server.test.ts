import { problemBodySchema, RequestRefused, ROUTES } from '@toile/contract';
import type { Client, DesignRecord, RouteName } from '@toile/contract';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStudio } from '../testing/test-studio.ts';
import type { TestStudio } from '../testing/test-studio.ts';

let studio: TestStudio;
let client: Client;
let collectionId = '';
let designs: readonly DesignRecord[] = [];
beforeAll(async () => {
  studio = await startTestStudio();
  client = studio.client;
  collectionId = (await client.createCollection('Autumn rain')).id;
  designs = (await client.createBoard(collectionId, { brief: 'wool coat over a silk dress', seed: 3, count: 6 })).designs;
});
afterAll(() => studio.close());

const refusalOf = async (promise: Promise<unknown>): Promise<RequestRefused> => promise.then(() => { throw new Error('it was not refused'); }, (error: RequestRefused) => error);
const raw = (path: string, request: RequestInit = {}): Promise<Response> => fetch(studio.url + path, request);
const json = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });

describe('the walk over HTTP', () => {
  it('reads a brief, streams a board, marks, edits by change and by words, undoes, and remembers who did it', async () => {
    const reading = await client.readBrief('宽松羊毛大衣，水墨');
    expect(reading.chips.map(({ kind, value }) => [kind, value])).toContainEqual(['garment', 'coat']);
    const streamed: DesignRecord[] = [];
    let boardId = '';
    expect(await client.streamBoard(collectionId, { brief: '宽松羊毛大衣，水墨', seed: 5, count: 8 }, { onBoard: (board) => { boardId = board.id; }, onDesign: (record) => streamed.push(record) })).toBe(8);
    expect((await client.getBoard(boardId)).designs).toEqual(streamed);
    const again = await client.createBoard(collectionId, { brief: '宽松羊毛大衣，水墨', seed: 5, count: 8 });
    expect(again.designs.map(({ design }) => design)).toEqual(streamed.map(({ design }) => design));
    const one = streamed[0] as DesignRecord;
    await client.markDesign(one.id, { isHearted: true, isSelected: true });
    const edited = await client.changeDesign(one.id, [{ path: 'palette[0]', to: '#123456' }], { revision: 1, why: 'bluer' });
    expect(edited.changes).toEqual([{ path: 'palette[0]', from: one.design.palette[0], to: '#123456' }]);
    const undone = await client.undoDesign(one.id);
    expect(JSON.stringify(undone.record.design)).toBe(JSON.stringify(one.design));
    const instructed = await client.instructDesign(one.id, 'make the coat emerald');
    expect(instructed.changes.length).toBeGreaterThan(0);
    const variants = await client.listVariants(one.id, 'g0.length', 3);
    for (const variant of variants) expect(variant.changes.length).toBeGreaterThan(0);
    const { events } = await client.listDesignHistory(one.id);
    expect(events.map(({ name, by }) => [name, by.name])).toEqual([['design.marked', '陳小姐'], ['design.changed', '陳小姐'], ['design.undone', '陳小姐'], ['design.instructed', '陳小姐']]);
    expect((await client.listDesigns(collectionId, { selected: true })).map(({ id }) => id)).toEqual([one.id]);
    expect((await client.getVocabulary()).terms.length).toBeGreaterThan(100);
    expect(studio.faults).toEqual([]);
  });

  it('leaves chips out and puts others in', async () => {
    const reading = await client.readBrief('emerald wool coat', { corrections: { without: ['must:fabric:wool'], also: [{ kind: 'fabric', value: 'tweed', mode: 'must' }] } });
    const keys = reading.chips.map(({ key }) => key);
    expect(keys).not.toContain('must:fabric:wool');
    expect(keys).toContain('must:fabric:tweed');
  });

  it('gives pictures and documents as files', async () => {
    const { id, design } = designs[0] as DesignRecord;
    const png = Buffer.from(await (await raw(client.picturePngUrl(id, { width: 96, style: 'watercolour' }).slice(studio.url.length))).arrayBuffer());
    expect(await sharp(png).metadata()).toMatchObject({ width: 96, height: 144, format: 'png' });
    const svg = await (await raw(client.pictureSvgUrl(id).slice(studio.url.length))).text();
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
    expect(await (await raw(`/api/designs/${id}/design.json`)).json()).toEqual(design);
    const cached = await raw(`/api/designs/${id}/picture.png?width=32&revision=1`);
    expect(cached.headers.get('cache-control')).toContain('immutable');
    await cached.arrayBuffer();
  });

  it('makes a ZIP in the background and tells when it is there', async () => {
    const job = await client.createExport(collectionId, { kind: 'zip', designIds: designs.slice(0, 2).map(({ id }) => id), parts: ['json', 'png'], width: 48, requestKey: 'zip-1' });
    expect((await client.createExport(collectionId, { kind: 'zip', designIds: [designs[0]?.id ?? ''], requestKey: 'zip-1' })).id).toBe(job.id);
    await expect.poll(async () => (await client.getJob(job.id)).state, { timeout: 20_000 }).toBe('done');
    const answer = await raw(client.jobFileUrl(job.id).slice(studio.url.length));
    expect(answer.headers.get('content-disposition')).toContain('autumn-rain.zip');
    expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toHaveLength(5);
  });

  it('bins and restores a collection', async () => {
    const { id } = await client.createCollection('gone');
    expect((await client.deleteCollection(id)).deletedAt).not.toBeNull();
    expect((await client.listDeletedCollections()).map((one) => one.id)).toEqual([id]);
    expect((await client.restoreCollection(id)).deletedAt).toBeNull();
    expect((await client.listDeletedCollections())).toEqual([]);
  });
});

describe('a refusal', () => {
  const board = (body: object): Promise<Response> => raw(`/api/collections/${collectionId}/boards`, json(body));
  const CASES: readonly (readonly [what: string, ask: () => Promise<Response>, status: number, code: string, where: string])[] = [
    ['an empty brief', () => board({ brief: '' }), 400, 'brief-empty', 'brief'],
    ['a brief of blanks', () => board({ brief: ' \t\u3000' }), 400, 'brief-empty', 'brief'],
    ['a brief of emoji', () => board({ brief: '👗✨' }), 422, 'brief-not-understood', 'brief'],
    ['a brief of control characters', () => board({ brief: '\u0000\u0007\u001b' }), 400, 'brief-empty', 'brief'],
    ['10 000 characters', () => board({ brief: 'coat '.repeat(2000) }), 413, 'brief-too-long', 'brief'],
    ['a language we do not speak', () => board({ brief: 'красное пальто' }), 422, 'brief-not-understood', 'brief'],
    ['no brief', () => board({}), 400, 'field-missing', 'brief'],
    ['a count of 0', () => board({ brief: 'coat', count: 0 }), 400, 'count-out-of-range', 'count'],
    ['a count of −1', () => board({ brief: 'coat', count: -1 }), 400, 'count-out-of-range', 'count'],
    ['a count of 201', () => board({ brief: 'coat', count: 201 }), 400, 'count-out-of-range', 'count'],
    ['a count of "many"', () => board({ brief: 'coat', count: 'many' }), 400, 'count-out-of-range', 'count'],
    ['half a count', () => board({ brief: 'coat', count: 1.5 }), 400, 'count-out-of-range', 'count'],
    ['truncated JSON', () => raw('/api/collections', json('{"name": "Au')), 400, 'json-malformed', ''],
    ['no body', () => raw('/api/collections', { method: 'POST', headers: { 'content-type': 'application/json' } }), 400, 'json-malformed', ''],
    ['another form', () => raw('/api/collections', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' }), 415, 'field-wrong-type', 'content-type'],
    ['2 MB', () => raw('/api/collections', json({ name: 'x'.repeat(2_000_000) })), 413, 'too-large', ''],
    ['an unknown collection', () => raw('/api/collections/none'), 404, 'not-found', 'collectionId'],
    ['an unknown design', () => raw('/api/designs/none'), 404, 'not-found', 'designId'],
    ['an id that is none', () => raw('/api/designs/a%20b'), 400, 'value-out-of-range', 'designId'],
    ['an unknown address', () => raw('/api/nothing'), 404, 'not-found', ''],
    ['a picture too wide', () => raw(`/api/designs/${designs[0]?.id}/picture.png?width=5000`), 400, 'value-out-of-range', 'width'],
    ['an unknown style', () => raw(`/api/designs/${designs[0]?.id}/picture.png?style=oil`), 400, 'id-unknown', 'style'],
    ['a newer design', () => raw(`/api/collections/${collectionId}/designs`, json({ design: { ...designs[0]?.design, schema: 'toile.design/9' } })), 400, 'schema-newer', 'schema'],
    ['an unknown garment', () => raw(`/api/collections/${collectionId}/designs`, json({ design: { ...designs[0]?.design, garments: [{ ...designs[0]?.design.garments[0], type: 'toga' }] } })), 400, 'id-unknown', 'garments[0].type'],
    ['a print scale of 0', () => raw(`/api/designs/${designs[0]?.id}`, { ...json({ changes: [{ path: 'garments[0].print.scale', to: 0 }] }), method: 'PATCH' }), 400, 'value-out-of-range', 'garments[0].print.scale'],
  ];

  it.each(CASES)('of %s names field, value and what would do', async (_what, ask, status, code, where) => {
    const answer = await ask();
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const body = problemBodySchema.parse(await answer.json());
    expect([answer.status, body.status, body.code, body.where]).toEqual([status, status, code, where]);
    expect(body.detail).not.toMatch(/undefined|\n|at \w+ \(/);
    expect(body.problems[0]?.message.length).toBeGreaterThan(10);
  });

  it('reaches the caller of the client with its problems', async () => {
    const stale = await refusalOf(client.changeDesign(designs[1]?.id ?? '', [{ path: 'size', to: 'L' }], { revision: 99 }));
    expect(stale).toMatchObject({ status: 409, problems: [{ code: 'conflict', came: '99', expected: '1' }] });
    expect((await refusalOf(client.instructDesign(designs[1]?.id ?? '', 'qwertyuiop'))).status).toBe(422);
    expect((await refusalOf(client.instructDesign(designs[1]?.id ?? '', '  '))).problems[0]?.code).toBe('instruction-not-understood');
  });

  it('says nothing of a fault of ours, and writes it down', async () => {
    const broken = await startTestStudio({ engine: { read: () => Promise.reject(new Error('secret /home/mei')) } as never });
    const answer = await fetch(`${broken.url}/api/briefs/read`, json({ brief: 'coat' }));
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(broken.faults.join()).toContain('secret');
    await broken.close();
  });

  it('meets too many requests, and says when to come back', async () => {
    const small = await startTestStudio({ limits: { all: 5, boards: 2 } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => fetch(`${small.url}/api/health`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBeTruthy();
    expect(problemBodySchema.parse(await refused?.json()).code).toBe('too-many-requests');
    await small.close();
  });
});

describe('strangers', () => {
  it('are kept out: another name for this machine, another site', async () => {
    const named = await studio.app.inject({ url: '/api/collections', headers: { host: 'evil.example:4700' } });
    expect([named.statusCode, named.headers['content-type']]).toEqual([403, 'application/problem+json']);
    const crossing = await raw(`/api/collections/${collectionId}`, { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(crossing.status).toBe(403);
    expect((await raw('/api/health')).headers.get('content-security-policy')).toMatch(/script-src 'self' 'wasm-unsafe-eval';.*worker-src 'self' blob:/);
  });
});

describe('the OpenAPI document', () => {
  it('is 3.1 and lists every route of the contract with its answers and its refusals', async () => {
    const document = await (await raw('/openapi.json')).json() as { openapi: string; paths: Record<string, Record<string, { operationId: string; summary: string; responses: Record<string, { content?: object }> }>>; components: { schemas: Record<string, unknown> } };
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ROUTES).sort());
    for (const operation of operations) {
      const route = ROUTES[operation.operationId as RouteName];
      expect([operation.method.toUpperCase(), operation.path]).toEqual([route.method, route.path.replace(/:(\w+)/g, '{$1}')]);
      expect(operation.summary.length).toBeGreaterThan(5);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([String(route.status), '400', '429', '500', '503', ...route.refusals.map(String)]));
      for (const [status, response] of Object.entries(operation.responses)) expect(Object.keys(response.content ?? {}).length, `${operation.operationId} ${status}`).toBeGreaterThan(0);
    }
    expect(Object.keys(document.components.schemas).filter((name) => name.endsWith('Input'))).toEqual([]);
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) expect(document.components.schemas).toHaveProperty(name ?? '');
  });
});
