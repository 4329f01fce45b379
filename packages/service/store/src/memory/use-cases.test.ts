import type { DesignRecord } from '@toile/contract';
import { validateBoards } from '@toile/brief';
import { sampleDesign, validateDesign } from '@toile/garment';
import { failure, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { measureMood } from '@toile/vision';
import { describe, expect, it } from 'vitest';
import {
  binCollection, cancelJob, changeDesign, collectionHistory, createBoard, createCollection, createExport, designHistory, getBoard, getJobFile, importDesign, instructDesign, markDesign, orderTray,
  renameCollection, runJob, stepDesign,
} from '@toile/studio';
import type { Engine, Pictures } from '@toile/studio';
import { createMemoryStore } from './memory-store.ts';

const by = { kind: 'designer', name: 'Mei' } as const;

/** An engine that makes coats and understands one sentence. */
const engine: Engine = {
  read: async (brief) => success({ brief, chips: [], palette: [], notUnderstood: [], notes: [] }),
  makeBoard: async ({ brief, seed, count = 60 }) => success({
    designs: Array.from({ length: count }, (_, place) => sampleDesign('coat', {}, { seed: seed + place })), reading: { brief, chips: [], palette: [], notUnderstood: [], notes: [] }, market: 'womenswear',
  }),
  instruct: async (design, text) => (text === 'size L'
    ? success({ design: { ...design, size: 'L' }, changes: [{ path: 'size', from: design.size, to: 'L' }] })
    : failure({ code: 'instruction-not-understood', where: 'instruction', message: 'No.' })),
  variants: async () => success([]),
  admit: async (document) => validateDesign(document),
  breed: async ({ parents, seed, count }) => success(Array.from({ length: count }, (_, place) => ({ ...parents[0], id: `bred-${place}`, seed: seed + place }) as ReturnType<typeof sampleDesign>)),
  accessorise: async () => failure({ code: 'nothing-to-change', where: '', message: 'No.' }),
  accessoriesOnOffer: async () => [],
  admitBoards: async (boards) => validateBoards(boards), admitData: async (data) => success(data), measureMood: async (picture) => measureMood(picture), readMood: async () => ({ findings: [], palette: [] }), usesOf: async () => [],
  vocabulary: async () => ({ engine: '0', terms: [], garments: [], accessories: [], fabrics: [], prints: [] }),
};
const pictures: Pictures = {
  pixels: async (_design, { width }) => success({ width, height: width * 1.5, rgba: new Uint8Array(width * width * 6).fill(255) }),
  png: async (design) => success(Uint8Array.from([design.seed])), svg: async () => success('<svg/>'), psd: async () => success(new Uint8Array(0)), flats: async () => success('<svg/>'), encode: async () => new Uint8Array(3),
};

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.value;
};
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.problems[0]?.code ?? '');

async function newStudio(count = 3) {
  const queued: string[] = [];
  let tick = 0;
  const needs = {
    store: createMemoryStore({ onEnqueued: (id) => queued.push(id) }), engine, pictures,
    clock: { now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, ++tick)).toISOString(), ticks: () => ++tick }, ids: { next: () => `id${++tick}`, seed: () => 42 },
  };
  const collection = valueOf(await createCollection(needs, { name: 'Autumn', by }));
  const board = valueOf(await createBoard(needs, { collectionId: collection.id, request: { brief: 'coat', seed: 1, count }, by }));
  return { needs, queued, collection, board, first: board.designs[0] as DesignRecord };
}

describe('a board', () => {
  it('is kept with its designs in order, and draws a seed when none is given', async () => {
    const { needs, collection, board } = await newStudio();
    expect(valueOf(await getBoard(needs, board.board.id))).toEqual(board);
    expect(board.designs.map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(valueOf(await createBoard(needs, { collectionId: collection.id, request: { brief: 'coat' }, by })).board).toMatchObject({ seed: 42, count: 60 });
    expect(codeOf(await createBoard(needs, { collectionId: 'none', request: { brief: 'coat' }, by }))).toBe('not-found');
  });
});

describe('an edit', () => {
  it('changes what was asked and nothing else, is in the history with who and why, and comes back byte by byte', async () => {
    const { needs, collection, board, first } = await newStudio();
    const before = JSON.stringify(first.design);
    const edited = valueOf(await changeDesign(needs, { id: first.id, change: { changes: [{ path: 'garments[0].print.scale', to: 2 }], why: 'bolder' }, by }));
    expect(edited).toMatchObject({ changes: [{ path: 'garments[0].print.scale', from: 1, to: 2 }], record: { revision: 2, canUndo: true, canRedo: false } });
    expect(JSON.stringify({ ...edited.record.design, garments: edited.record.design.garments.map((garment) => ({ ...garment, print: { ...garment.print, scale: 1 } })) })).toBe(before);
    expect((await needs.store.designsOfBoard(board.board.id)).slice(1)).toEqual(board.designs.slice(1));
    const instructed = valueOf(await instructDesign(needs, { id: first.id, text: 'size L', isTrial: false, by }));
    expect(instructed.record.design.size).toBe('L');
    const history = valueOf(await designHistory(needs, first.id, { after: 0, limit: 10 }));
    expect(history.events.map(({ name, by: who, why }) => [name, who.name, why])).toEqual([['design.changed', 'Mei', 'bolder'], ['design.instructed', 'Mei', 'size L']]);
    valueOf(await stepDesign(needs, { id: first.id, direction: 'undo', by }));
    const undone = valueOf(await stepDesign(needs, { id: first.id, direction: 'undo', by }));
    expect(JSON.stringify(undone.record.design)).toBe(before);
    expect(undone.record).toMatchObject({ canUndo: false, canRedo: true, revision: 5 });
    const redone = valueOf(await stepDesign(needs, { id: first.id, direction: 'redo', by }));
    expect(JSON.stringify(redone.record.design)).toBe(JSON.stringify(edited.record.design));
    valueOf(await changeDesign(needs, { id: first.id, change: { changes: [{ path: 'size', to: 'S' }] }, by }));
    expect(codeOf(await stepDesign(needs, { id: first.id, direction: 'redo', by }))).toBe('nothing-to-change');
    expect((await needs.store.events(collection.id, { after: 0, limit: 100 })).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is made whole or not at all', async () => {
    const { needs, collection, first } = await newStudio();
    const changes = [{ path: 'garments[0].print.scale', to: 2 }, { path: 'garments[0].collar', to: 'no-such-collar' }];
    expect(codeOf(await changeDesign(needs, { id: first.id, change: { changes }, by }))).toBe('id-unknown');
    expect(codeOf(await changeDesign(needs, { id: first.id, change: { changes: [{ path: 'garments[0].print.scale', to: 0 }] }, by }))).toBe('value-out-of-range');
    expect(codeOf(await instructDesign(needs, { id: first.id, text: 'sing', isTrial: false, by }))).toBe('instruction-not-understood');
    expect((await needs.store.design(first.id))?.record).toEqual(first);
    expect(await needs.store.lastSeq(collection.id)).toBe(2);
  });

  it('made on what has changed meanwhile is told so; without a revision it goes on top', async () => {
    const { needs, first } = await newStudio();
    const to = (scale: number, revision?: number) => changeDesign(needs, { id: first.id, change: { changes: [{ path: 'garments[0].print.scale', to: scale }], ...(revision === undefined ? {} : { revision }) }, by });
    expect(codeOf(await to(2, 1))).toBe('ok');
    expect(codeOf(await to(3, 1))).toBe('conflict');
    const both = await Promise.all([to(0.5), changeDesign(needs, { id: first.id, change: { changes: [{ path: 'size', to: 'XL' }] }, by })]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect((await needs.store.design(first.id))?.record).toMatchObject({ revision: 4, design: { size: 'XL', garments: [{ print: { scale: 0.5 } }] } });
  });

  it('can be tried without being kept', async () => {
    const { needs, first } = await newStudio();
    expect(valueOf(await instructDesign(needs, { id: first.id, text: 'size L', isTrial: true, by })).record.design.size).toBe('L');
    expect((await needs.store.design(first.id))?.record).toEqual(first);
  });
});

describe('marks and the tray', () => {
  it('are set once, told once, and keep the tray in the order chosen', async () => {
    const { needs, collection, board } = await newStudio();
    const ids = board.designs.map(({ id }) => id);
    for (const id of ids) await markDesign(needs, { id, marks: { isSelected: true, isHearted: true }, by });
    const told = await needs.store.lastSeq(collection.id);
    await markDesign(needs, { id: ids[0] as string, marks: { isHearted: true }, by });
    expect(await needs.store.lastSeq(collection.id)).toBe(told);
    const turned = [...ids].reverse();
    expect(valueOf(await orderTray(needs, { collectionId: collection.id, designIds: turned, by })).map(({ id }) => id)).toEqual(turned);
    for (const wrong of [ids.slice(1), [...ids, 'x'], [ids[0], ids[0], ids[1]] as string[]]) expect(codeOf(await orderTray(needs, { collectionId: collection.id, designIds: wrong, by }))).toBe('conflict');
    await markDesign(needs, { id: ids[1] as string, marks: { isSelected: false }, by });
    await markDesign(needs, { id: ids[1] as string, marks: { isSelected: true }, by });
    expect((await needs.store.designs(collection.id, { isSelected: true })).map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
    expect(await needs.store.collection(collection.id)).toMatchObject({ heartCount: 3, selectedCount: 3 });
  });
});

describe('a collection', () => {
  it('is renamed, binned and restored; twice is the same as once', async () => {
    const { needs, collection } = await newStudio();
    for (let turn = 0; turn < 2; turn++) {
      valueOf(await renameCollection(needs, { id: collection.id, name: 'Winter', by }));
      valueOf(await binCollection(needs, { id: collection.id, isBinned: true, by }));
    }
    expect(await needs.store.collections('kept')).toEqual([]);
    valueOf(await binCollection(needs, { id: collection.id, isBinned: false, by }));
    const names = valueOf(await collectionHistory(needs, collection.id, { after: 2, limit: 10 })).events.map(({ name }) => name);
    expect(names).toEqual(['collection.renamed', 'collection.deleted', 'collection.restored']);
  });

  it('pages its history', async () => {
    const { needs, collection, board } = await newStudio(9);
    for (const { id } of board.designs) await markDesign(needs, { id, marks: { isHearted: true }, by });
    const first = valueOf(await collectionHistory(needs, collection.id, { after: 0, limit: 6 }));
    expect([first.events.length, first.next]).toEqual([6, 6]);
    const second = valueOf(await collectionHistory(needs, collection.id, { after: 6, limit: 6 }));
    expect([second.events.map(({ seq }) => seq), second.next]).toEqual([[7, 8, 9, 10, 11], null]);
  });
});

describe('an imported design', () => {
  it('is checked as strictly as any other', async () => {
    const { needs, collection, first } = await newStudio();
    expect(codeOf(await importDesign(needs, { collectionId: collection.id, document: { ...first.design, schema: 'toile.design/99' }, by }))).toBe('schema-newer');
    expect(codeOf(await importDesign(needs, { collectionId: collection.id, document: '{"schema":', by }))).toBe('json-malformed');
    expect(valueOf(await importDesign(needs, { collectionId: collection.id, document: first.design, by }))).toMatchObject({ boardId: null, place: 0, design: first.design });
  });
});

describe('an export', () => {
  const request = (board: readonly DesignRecord[]) => ({ kind: 'zip', designIds: board.map(({ id }) => id), parts: ['json', 'png'], requestKey: 'once' }) as const;

  it('is ordered once per key, shows the design as it was, and is made once however often it is tried', async () => {
    const { needs, queued, collection, board, first } = await newStudio();
    const order = { ...request(board.designs), designIds: [...request(board.designs).designIds], parts: [...request(board.designs).parts] };
    const job = valueOf(await createExport(needs, { collectionId: collection.id, request: order, by }));
    expect(valueOf(await createExport(needs, { collectionId: collection.id, request: order, by })).id).toBe(job.id);
    expect(queued).toEqual([job.id]);
    await changeDesign(needs, { id: first.id, change: { changes: [{ path: 'size', to: 'XL' }] }, by });
    await Promise.all([runJob(needs, job.id), runJob(needs, job.id)]);
    await runJob(needs, job.id);
    expect((await needs.store.job(job.id))?.job).toMatchObject({ state: 'done', done: 3, total: 3, fileName: 'autumn.zip' });
    expect(valueOf(await getJobFile(needs, job.id)).bytes.length).toBeGreaterThan(100);
    const ends = (await needs.store.events(collection.id, { after: 0, limit: 100 })).filter(({ name }) => name === 'job.finished');
    expect(ends).toHaveLength(1);
  });

  it('stops when it is cancelled, and a design that cannot be drawn fails it with the reason', async () => {
    const { needs, collection, board } = await newStudio();
    const order = { kind: 'zip' as const, designIds: board.designs.map(({ id }) => id) };
    const job = valueOf(await createExport(needs, { collectionId: collection.id, request: order, by }));
    let drawn = 0;
    const stopping = { ...needs, pictures: { ...pictures, png: async () => { if (++drawn === 1) await cancelJob(needs, { id: job.id, by }); return success(new Uint8Array(1)); } } };
    await runJob(stopping, job.id);
    expect((await needs.store.job(job.id))?.job.state).toBe('cancelled');
    expect(drawn).toBe(1);
    const other = valueOf(await createExport(needs, { collectionId: collection.id, request: order, by }));
    await runJob({ ...needs, pictures: { ...pictures, flats: async () => failure({ code: 'not-drawable-yet', where: 'design', message: 'Not this one.' }) } }, other.id);
    expect((await needs.store.job(other.id))?.job).toMatchObject({ state: 'failed', problem: { message: 'Not this one.' } });
    expect(codeOf(await getJobFile(needs, other.id))).toBe('not-found');
  });

  it('that would not fit in memory is refused with the width that would', async () => {
    const { needs, collection, board } = await newStudio(200);
    const refused = await createExport(needs, { collectionId: collection.id, request: { kind: 'zip', designIds: board.designs.map(({ id }) => id), width: 4096 }, by });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'too-large', where: 'width', expected: 'at most 1154 for so many' }] });
  });
});
