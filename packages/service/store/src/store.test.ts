import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board, DesignRecord, Job } from '@toile/contract';
import { sampleDesign } from '@toile/garment';
import { EMPTY_BOARDS } from '@toile/brief';
import type { Boards } from '@toile/brief';
import type { NewElement, StudioStore } from '@toile/studio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore, openStore } from './index.ts';
import type { OpenStore } from './index.ts';

/* One suite for every store. */

const AT = '2026-01-02T03:04:05.678Z';
const BY = { kind: 'designer', name: '陳小姐' } as const;
let count = 0;
const id = (name: string): string => `${name}-${process.pid}-${++count}`;

const boardOf = (collectionId: string): Board => ({
  id: id('board'), collectionId, brief: 'coat — 大衣 "é"\u2028', seed: 4_294_967_295, count: 2, market: 'womenswear', engine: '0.1.0', ms: 12, createdAt: AT,
  reading: { brief: 'coat', chips: [], palette: ['#aabbcc'], notUnderstood: ['blorf'], notes: [] },
});
const recordOf = (collectionId: string, boardId: string | null, place: number): DesignRecord => ({
  id: id('design'), collectionId, boardId, place, design: sampleDesign('coat', {}, { seed: place + 1 }), revision: 1, isHearted: false, isHidden: false, isSelected: false, trayPlace: null,
  canUndo: false, canRedo: false, createdAt: AT, updatedAt: AT,
});
const jobOf = (collectionId: string): Job => ({
  id: id('job'), collectionId, kind: 'zip', state: 'waiting', done: 0, total: 2, fileName: null, fileType: null, byteCount: null, problem: null, createdAt: AT, updatedAt: AT,
});
const orderOf = { kind: 'zip', title: 'x', parts: ['json'], hasContactSheet: false, width: 16, style: 'marker', designs: [] } as const;

let home = '';
let opened: OpenStore;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'toile-store-'));
  opened = await openStore({ home });
});
afterAll(async () => {
  await opened.close();
  rmSync(home, { recursive: true, force: true });
});

describe.each([['memory', () => createMemoryStore()], ['PostgreSQL', () => opened.store]] as const)('the store in %s', (_name, storeOf) => {
  let store: StudioStore;
  beforeAll(() => { store = storeOf(); });

  async function newCollection(name = 'Autumn'): Promise<string> {
    const collectionId = id('collection');
    await store.writeNew((writer) => writer.addCollection({ id: collectionId, name, at: AT }));
    return collectionId;
  }
  async function newBoard(): Promise<{ readonly collectionId: string; readonly board: Board; readonly records: readonly DesignRecord[] }> {
    const collectionId = await newCollection();
    const board = boardOf(collectionId);
    const records = [0, 1, 2].map((place) => recordOf(collectionId, board.id, place));
    await store.write(collectionId, async (writer) => {
      await writer.addBoard(board);
      await writer.addDesigns(records);
    });
    return { collectionId, board, records };
  }

  it('gives back what was put in, field by field and with the fields of a document in their order', async () => {
    const { collectionId, board, records } = await newBoard();
    expect(await store.board(board.id)).toEqual(board);
    expect(await store.boards(collectionId)).toEqual([board]);
    expect(await store.designsOfBoard(board.id)).toEqual(records);
    const [first] = await store.designsOfBoard(board.id);
    expect(JSON.stringify(first?.design)).toBe(JSON.stringify(records[0]?.design));
    expect(await store.collection(collectionId)).toMatchObject({ name: 'Autumn', boardCount: 1, designCount: 3, heartCount: 0, selectedCount: 0, deletedAt: null });
  });

  it('answers undefined, or an empty list, for what is not there', async () => {
    expect(await store.collection('none')).toBeUndefined();
    expect(await store.board('none')).toBeUndefined();
    expect(await store.design('none')).toBeUndefined();
    expect(await store.job('none')).toBeUndefined();
    expect(await store.jobFile('none')).toBeUndefined();
    expect(await store.step('none', 1)).toBeUndefined();
    expect([await store.element('el-none'), await store.elementBytes('el-none', 'picture'), await store.boardsOf('none'), await store.boardsStep('none', 1), await store.elementsOfBoard('none')]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await store.boards('none')).toEqual([]);
    expect(await store.events('none', { after: 0, limit: 10 })).toEqual([]);
    expect(await store.lastSeq('none')).toBe(0);
    expect(await store.write('none', async () => 'done')).toBeUndefined();
  });

  it('writes all of a piece or nothing of it', async () => {
    const { collectionId, records } = await newBoard();
    const hearted = records[0] as DesignRecord;
    await expect(store.write(collectionId, async (writer) => {
      await writer.changeDesign(hearted.id, { isHearted: true }, AT);
      await writer.addEvent({ collectionId, at: AT, by: BY, name: 'design.marked', designId: hearted.id });
      throw new Error('in the middle');
    })).rejects.toThrow('in the middle');
    expect((await store.design(hearted.id))?.record.isHearted).toBe(false);
    expect(await store.lastSeq(collectionId)).toBe(0);
  });

  it('numbers events 1, 2, 3 … without gaps, however many write at once', async () => {
    const collectionId = await newCollection();
    const failures: string[] = [];
    await Promise.all(Array.from({ length: 25 }, (_, index) => store.write(collectionId, async (writer) => {
      await writer.addEvent({ collectionId, at: AT, by: BY, name: 'design.marked', designId: `d${index % 2}`, changes: [{ path: 'isHearted', from: false, to: true }], why: 'because' });
      if (index % 5 === 4) throw new Error('given up');
    }).catch((error: Error) => failures.push(error.message))));
    expect(failures).toEqual(Array.from({ length: 5 }, () => 'given up'));
    const events = await store.events(collectionId, { after: 0, limit: 100 });
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(events[0]).toMatchObject({ collectionId, by: BY, at: AT, name: 'design.marked', boardId: null, jobId: null, why: 'because', changes: [{ path: 'isHearted', from: false, to: true }] });
    expect((await store.events(collectionId, { after: 17, limit: 2 })).map((event) => event.seq)).toEqual([18, 19]);
    const ofOne = await store.events(collectionId, { after: 0, limit: 100, designId: 'd0' });
    expect(ofOne.every((event) => event.designId === 'd0')).toBe(true);
    expect(await store.lastSeq(collectionId)).toBe(20);
  });

  it('filters and orders designs, and counts hearts and the tray', async () => {
    const { collectionId, records } = await newBoard();
    const [a, b, c] = records as [DesignRecord, DesignRecord, DesignRecord];
    const imported = recordOf(collectionId, null, 0);
    await store.write(collectionId, async (writer) => {
      await writer.addDesigns([imported]);
      await writer.changeDesign(c.id, { isSelected: true, trayPlace: 0 }, AT);
      await writer.changeDesign(a.id, { isSelected: true, trayPlace: 1, isHearted: true }, AT);
      await writer.changeDesign(b.id, { isHidden: true }, AT);
    });
    const ids = async (filter: Parameters<StudioStore['designs']>[1]): Promise<readonly string[]> => (await store.designs(collectionId, filter)).map((record) => record.id);
    expect(await ids({ isSelected: true })).toEqual([c.id, a.id]);
    expect(await ids({ isHearted: true })).toEqual([a.id]);
    expect(await ids({ isHearted: true, isSelected: false })).toEqual([]);
    expect(await ids({ isImported: true })).toEqual([imported.id]);
    expect((await store.design(b.id))?.record.isHidden).toBe(true);
    expect(await store.collection(collectionId)).toMatchObject({ heartCount: 1, selectedCount: 2, designCount: 4 });
  });

  it('keeps the steps of a design, and forgets those left behind by a new one', async () => {
    const { collectionId, records } = await newBoard();
    const { id: designId, design } = records[0] as DesignRecord;
    const step = (number: number, why: string) => ({ step: number, before: design, after: { ...design, brief: why }, changes: [{ path: 'brief', from: null, to: why }] });
    await store.write(collectionId, async (writer) => {
      await writer.setStep(designId, step(1, 'one'));
      await writer.setStep(designId, step(2, 'two'));
      await writer.changeDesign(designId, { design: step(2, 'two').after, revision: 3, step: 1, stepTop: 2 }, AT);
    });
    expect(await store.design(designId)).toMatchObject({ step: 1, stepTop: 2, record: { revision: 3, canUndo: true, canRedo: true, design: { brief: 'two' } } });
    expect(await store.step(designId, 2)).toEqual(step(2, 'two'));
    await store.write(collectionId, (writer) => writer.setStep(designId, step(1, 'other')));
    expect(await store.step(designId, 1)).toEqual(step(1, 'other'));
    expect(await store.step(designId, 2)).toBeUndefined();
  });

  it('puts a collection in the bin and takes it out, the last changed first', async () => {
    const old = await newCollection('old');
    const young = await newCollection('young');
    await store.write(young, (writer) => writer.changeCollection(young, { name: 'younger' }, '2026-02-01T00:00:00.000Z'));
    await store.write(old, (writer) => writer.changeCollection(old, { deletedAt: AT }, '2026-03-01T00:00:00.000Z'));
    expect((await store.collections('deleted')).map((collection) => collection.id)).toContain(old);
    const kept = (await store.collections('kept')).map((collection) => collection.id);
    expect(kept).not.toContain(old);
    expect(kept[0]).toBe(young);
    await store.write(old, (writer) => writer.changeCollection(old, { deletedAt: null }, '2026-04-01T00:00:00.000Z'));
    expect((await store.collections('kept'))[0]).toMatchObject({ id: old, deletedAt: null });
  });

  it('keeps a job, its order and its file; the file only once, and large ones whole', async () => {
    const collectionId = await newCollection();
    const job = jobOf(collectionId);
    const before = await store.jobCounts();
    await store.write(collectionId, (writer) => writer.addJob({ job, order: orderOf, by: BY }, 'key'));
    expect(await store.jobByKey(collectionId, 'key')).toEqual(job);
    expect(await store.job(job.id)).toEqual({ job, order: orderOf, by: BY });
    expect((await store.jobCounts()).waiting).toBe(before.waiting + 1);
    const bytes = Uint8Array.from({ length: 1_300_000 }, (_, index) => (index * 7) % 251);
    const file = { name: '雨.zip', type: 'application/zip', bytes };
    const put = (): Promise<boolean | undefined> => store.write(collectionId, async (writer) => {
      const isFirst = await writer.addJobFile(job.id, file);
      if (isFirst) await writer.changeJob(job.id, { state: 'done', done: 2, fileName: file.name, fileType: file.type, byteCount: bytes.length }, AT);
      return isFirst;
    });
    expect(await put()).toBe(true);
    expect(await put()).toBe(false);
    const kept = await store.jobFile(job.id);
    expect(kept).toMatchObject({ name: '雨.zip', type: 'application/zip' });
    expect(Buffer.compare(Buffer.from(kept?.bytes ?? []), Buffer.from(bytes))).toBe(0);
    await store.write(collectionId, (writer) => writer.changeJob(job.id, { problem: { code: 'unavailable', where: '', message: 'x' } }, AT));
    expect((await store.job(job.id))?.job.problem).toEqual({ code: 'unavailable', where: '', message: 'x' });
  });

  const elementOf = (name: string, changes: Partial<NewElement['record']> = {}): NewElement => {
    const elementId = `el-${(count += 1).toString(16).padStart(8, '0')}${process.pid.toString(16).padStart(16, '0')}`.slice(0, 27) as NewElement['record']['id'];
    return {
      record: {
        id: elementId, kind: 'print', kinds: ['print'], title: name, tags: ['丝', 'silk'], width: 3, height: 2, bytes: 1_300_000, source: { type: 'image/png', bytes: 12 }, notes: ['a note'], hasVector: false, dataKinds: [],
        colours: ['#aabbcc'], palette: [{ hex: '#aabbcc', share: 0.123456789012345 }], createdAt: AT, updatedAt: AT, ...changes,
      },
      thumbprint: Uint8Array.from({ length: 205 }, (_, i) => i), forms: { picture: Uint8Array.from({ length: 1_300_000 }, (_, i) => (i * 7) % 251), thumb: Uint8Array.from([1, 2, 3]) },
    };
  };

  it('keeps an element once, its bytes whole, and finds it by word, tag and kind', async () => {
    const element = elementOf('繡花 Embroidery ÉTÉ'), { id: elementId } = element.record;
    expect(await store.writeNew((writer) => writer.addElement(element))).toBe(true);
    expect(await store.writeNew((writer) => writer.addElement({ ...element, record: { ...element.record, title: 'other' } }))).toBe(false);
    expect(await store.element(elementId)).toEqual({ record: element.record, thumbprint: element.thumbprint });
    expect(Buffer.compare(Buffer.from(await store.elementBytes(elementId, 'picture') ?? []), Buffer.from(element.forms.picture ?? []))).toBe(0);
    expect(await store.elementBytes(elementId, 'vector')).toBeUndefined();
    const ids = async (filter: Parameters<StudioStore['elements']>[0]): Promise<readonly string[]> => (await store.elements(filter)).map(({ record }) => record.id);
    const younger = elementOf('a plain one', { tags: ['丝'], kinds: ['picture', 'sketch'], kind: 'picture' });
    await store.writeNew((writer) => writer.addElement(younger));
    expect((await ids({})).slice(0, 2)).toEqual([younger.record.id, elementId]);
    for (const filter of [{ words: ['繡'] }, { words: ['embroid', 'été'] }, { tag: 'silk' }, { kind: 'print' as const, words: ['silk'] }]) expect(await ids(filter), JSON.stringify(filter)).toContain(elementId);
    for (const filter of [{ words: ['%'] }, { words: ['_'] }, { tag: 'sil' }, { kind: 'palette' as const }, { words: ["'; drop table toile.element; --"] }]) expect(await ids(filter), JSON.stringify(filter)).toEqual([]);
    expect(await ids({ kind: 'sketch' })).toContain(younger.record.id);
    await store.writeNew((writer) => writer.changeElement(elementId, { title: 'Moss', tags: ['green'], kinds: ['print', 'sketch'] }, '2026-05-01T00:00:00.000Z'));
    expect((await store.element(elementId))?.record).toMatchObject({ title: 'Moss', tags: ['green'], kinds: ['print', 'sketch'], kind: 'print', updatedAt: '2026-05-01T00:00:00.000Z' });
    expect(await ids({ words: ['moss', 'green'] })).toEqual([elementId]);
  });

  it('keeps what was made of an element, kind by kind, and forgets it with the element', async () => {
    const element = elementOf('data'), { id: elementId } = element.record;
    const one = { kind: 'palette', palette: { name: 'b', colours: [{ hex: '#010203' }] } } as const, other = { kind: 'palette', palette: { colours: [] } } as const;
    await store.writeNew((writer) => writer.addElement(element));
    await store.writeNew((writer) => writer.putElementData(elementId, one as never, AT));
    expect(await store.elementData(elementId, 'palette')).toEqual(one);
    expect(await store.elementData(elementId, 'print')).toBeUndefined();
    await store.writeNew((writer) => writer.putElementData(elementId, other as never, AT));
    expect(await store.elementData(elementId, 'palette')).toEqual(other);
    expect((await store.element(elementId))?.record.dataKinds).toEqual(['palette']);
    await store.writeNew((writer) => writer.deleteElement(elementId));
    expect([await store.element(elementId), await store.elementData(elementId, 'palette'), await store.elementBytes(elementId, 'picture')]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps boards with their steps, and finds where an element is used', async () => {
    const { collectionId, records } = await newBoard();
    const { record: { id: elementId } } = elementOf('used'), { record: { id: stranger } } = elementOf('not used');
    const boards: Boards = { ...EMPTY_BOARDS, colours: [{ hex: '#112233', isPinned: true, from: elementId }] };
    expect(await store.boardsOf(collectionId)).toBeUndefined();
    const stored = { boards, revision: 3, step: 1, stepTop: 2, updatedAt: AT };
    const board = boardOf(collectionId);
    const design = records[0] as DesignRecord;
    await store.write(collectionId, async (writer) => {
      await writer.setBoardsStep(collectionId, 1, boards);
      await writer.setBoardsStep(collectionId, 2, EMPTY_BOARDS);
      await writer.putBoards(collectionId, stored);
      await writer.addBoard(board, boards);
      await writer.setStep(design.id, { step: 1, before: { ...design.design, brief: elementId }, after: design.design, changes: [] });
    });
    expect(await store.boardsOf(collectionId)).toEqual(stored);
    expect([await store.boardsStep(collectionId, 1), await store.boardsStep(collectionId, 2), await store.boardsStep(collectionId, 3)]).toEqual([boards, EMPTY_BOARDS, undefined]);
    expect(await store.elementsOfBoard(board.id)).toEqual(boards);
    expect((await store.board(board.id))?.hasElements).toBe(true);
    const place = { collectionId, collectionName: 'Autumn' };
    expect(await store.elementPlaces(elementId)).toEqual([{ in: 'board', ...place, id: board.id }, { in: 'boards', ...place, id: collectionId }, { in: 'design', ...place, id: design.id }]);
    expect(await store.elementPlaces(stranger)).toEqual([]);
    await store.write(collectionId, async (writer) => {
      await writer.rewriteBoardsStep(collectionId, 1, EMPTY_BOARDS);
      await writer.setBoardsStep(collectionId, 2, boards);
      await writer.putBoards(collectionId, { ...stored, boards: EMPTY_BOARDS, revision: 4 });
    });
    expect([await store.boardsStep(collectionId, 1), await store.boardsStep(collectionId, 2)]).toEqual([EMPTY_BOARDS, boards]);
    expect((await store.boardsOf(collectionId))?.revision).toBe(4);
  });

  it('calls the watcher after the commit, with the event there to be read', async () => {
    const collectionId = await newCollection();
    let stop: () => void = () => undefined;
    const seen = new Promise<number>((resolve) => { stop = store.watch(collectionId, () => { void store.lastSeq(collectionId).then((seq) => { if (seq > 0) resolve(seq); }); }); });
    await store.write(collectionId, (writer) => writer.addEvent({ collectionId, at: AT, by: BY, name: 'collection.renamed' }));
    expect(await seen).toBe(1);
    stop();
  });
});

describe('the store in PostgreSQL', () => {
  it('takes a job up after the commit and never without it', async () => {
    const taken: string[] = [];
    let rouse: () => void = () => undefined;
    opened.startWork({
      run: async (jobId) => {
        taken.push(jobId);
        rouse();
      },
      giveUp: async () => undefined,
    });
    const collectionId = id('collection');
    await opened.store.writeNew((writer) => writer.addCollection({ id: collectionId, name: 'jobs', at: AT }));
    const kept = jobOf(collectionId);
    const lost = jobOf(collectionId);
    await opened.store.write(collectionId, async (writer) => {
      await writer.addJob({ job: lost, order: orderOf, by: BY }, null);
      await writer.enqueueJob(lost.id);
      throw new Error('no');
    }).catch(() => undefined);
    const first = new Promise<void>((resolve) => { rouse = resolve; });
    await opened.store.write(collectionId, async (writer) => {
      await writer.addJob({ job: kept, order: orderOf, by: BY }, null);
      await writer.enqueueJob(kept.id);
    });
    await first;
    expect(taken).toEqual([kept.id]);
  });
});
