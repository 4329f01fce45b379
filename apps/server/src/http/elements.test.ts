import { printToData, RequestRefused } from '@toile/contract';
import type { BoardWithDesigns, Client, DesignRecord, ElementRecord } from '@toile/contract';
import { EMPTY_BOARDS } from '@toile/brief';
import type { Boards } from '@toile/brief';
import { sampleOwnPrint } from '@toile/textile';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStudio } from '../testing/test-studio.ts';
import type { TestStudio } from '../testing/test-studio.ts';

let studio: TestStudio;
let client: Client;
let collectionId = '';
let print: ElementRecord;
let photograph: ElementRecord;
let boards: Boards;
let made: BoardWithDesigns;

const refusalOf = async (promise: Promise<unknown>): Promise<RequestRefused> => promise.then(() => { throw new Error('it was not refused'); }, (error: RequestRefused) => error);
const flat = (background: string, width = 90, height = 60): Promise<Buffer> => sharp({ create: { width, height, channels: 3, background } }).png().toBuffer();
const bytesAt = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer());

async function upload(bytes: Uint8Array, fields: Readonly<Record<string, string>> = {}, of = client): Promise<ElementRecord> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (name !== 'name') form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), fields['name'] ?? 'file.png');
  return of.uploadElement(form);
}

beforeAll(async () => {
  studio = await startTestStudio();
  client = studio.client;
  collectionId = (await client.createCollection('秋雨 — Autumn')).id;
  const pixels = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#f4ead8' } }).composite([{ input: await flat('#b5473c', 30, 30), left: 10, top: 10 }]).png().toBuffer();
  print = await upload(pixels, { kind: 'print', name: '牡丹 peony.png', tags: 'silk, 1962', collectionId });
  photograph = await upload(await flat('#1d3b2a', 300, 200), { name: 'moss.jpg', tags: 'forest' });
  print = await client.putElementData(print.id, { kind: 'print', print: printToData({ ...sampleOwnPrint(), id: print.id, name: 'peony' }) });
  boards = {
    ...EMPTY_BOARDS, freedom: 0.2, colours: [{ hex: '#b5473c', name: 'lacquer', role: 'base', isPinned: true }, { hex: '#24415e', isPinned: false, from: photograph.id }],
    prints: [{ print: { id: 'own', own: print.id, scale: 1, rotation: 0 }, isPinned: true }],
    mood: [{ id: 'm1', kind: 'picture', element: photograph.id, x: 0, y: 0, width: 300, height: 200, rotation: 0 }, { id: 'm2', kind: 'note', text: 'romantic, soft', x: 10, y: 10, width: 100, height: 40, rotation: 0 }],
  };
  await client.putElementsOfCollection(collectionId, boards, 0);
  made = await client.createBoard(collectionId, { brief: 'silk dress and a wool coat', seed: 4, count: 8 });
});
afterAll(() => studio.close());

describe('the library over HTTP', () => {
  it('finds by word in any language, by tag, by colour and by likeness, in pages', async () => {
    const ids = async (query: Parameters<Client['listElements']>[0]): Promise<readonly string[]> => (await client.listElements(query)).elements.map(({ id }) => id);
    const dark = await upload(await flat('#1f3d2c', 310, 200), { name: 'fir.png' });
    expect(await ids({ text: '牡丹' })).toEqual([print.id]);
    expect(await ids({ text: 'PEONY silk' })).toEqual([print.id]);
    expect(await ids({ tag: 'forest' })).toEqual([photograph.id]);
    expect(await ids({ kind: 'print' })).toEqual([print.id]);
    expect((await ids({ colour: '#1d3b2a' })).slice(0, 2)).toEqual([photograph.id, dark.id]);
    expect(await ids({ colour: '#00ffff' })).toEqual([]);
    expect((await ids({ like: photograph.id }))[0]).toBe(dark.id);
    const first = await client.listElements({ limit: 2 });
    const rest = await client.listElements({ limit: 200, ...(first.next ? { after: first.next } : {}) });
    expect([...first.elements, ...rest.elements].map(({ id }) => id)).toEqual(await ids({}));
    expect(rest.next).toBeNull();
    const { events } = await client.listCollectionHistory(collectionId);
    expect(events[1]).toMatchObject({ name: 'element.added', elementId: print.id, why: '牡丹 peony.png' });
  });

  it('gives an element another title and tags, its picture in any width, its data', async () => {
    const changed = await client.changeElement(photograph.id, { title: 'Moss at dusk', tags: ['forest', 'green', 'green'] });
    expect(changed).toMatchObject({ title: 'Moss at dusk', tags: ['forest', 'green'] });
    expect((await client.listElements({ text: 'dusk green' })).elements).toHaveLength(1);
    const small = await sharp(await bytesAt(client.elementPictureUrl(photograph.id, { width: 100 }))).metadata();
    expect([small.format, small.width, small.height]).toEqual(['png', 100, 67]);
    const shown = await fetch(client.elementPictureUrl(photograph.id, { width: 100 }), { headers: { accept: 'image/avif,image/webp,*/*' } });
    expect([shown.headers.get('content-type'), shown.headers.get('cache-control'), shown.headers.get('vary')?.toLowerCase()]).toEqual(['image/webp', 'private, max-age=31536000, immutable', expect.stringContaining('accept')]);
    await shown.arrayBuffer();
    expect(await client.getElementData(print.id)).toMatchObject({ kind: 'print', print: { id: print.id, inks: sampleOwnPrint().inks } });
    expect(print).toMatchObject({ dataKinds: ['print'], kinds: ['print'], tags: ['silk', '1962'], title: '牡丹 peony.png' });
    expect((await refusalOf(client.getElementData(photograph.id, 'print'))).status).toBe(404);
  });

  it('refuses data that is not of this element or not drawable', async () => {
    const good = printToData({ ...sampleOwnPrint(), id: print.id });
    const cases: readonly (readonly [object, number, string])[] = [
      [{ ...good, id: photograph.id }, 409, 'print.id'], [{ ...good, pixels: '====' }, 400, 'print.pixels'], [{ ...good, pixels: good.pixels.slice(8) }, 400, 'print.pixels'],
      [{ ...good, inks: good.inks.slice(0, 1) }, 400, 'print.inks'], [{ ...good, inks: good.inks.slice(0, 2) }, 400, 'print.pixels'], [{ ...good, width: 4000 }, 400, 'print.width'], [{ ...good, inks: ['red'] }, 400, 'print.inks[0]'],
    ];
    for (const [data, status, where] of cases) {
      const refused = await refusalOf(client.putElementData(print.id, { kind: 'print', print: data as typeof good }));
      expect([refused.status, refused.problems[0]?.where], where).toEqual([status, expect.stringContaining(where)]);
    }
    const sketch = { id: photograph.id, type: 'toga', side: 'front', mm: 1, outline: [{ x: 0, y: 0 }], regions: [], lines: [], landmarks: {} } as const;
    expect((await refusalOf(client.putElementData(photograph.id, { kind: 'sketch', sketch }))).problems.map(({ where }) => where)).toEqual(expect.arrayContaining(['sketch.type', 'sketch.outline']));
  });
});

describe('the boards of a collection over HTTP', () => {
  it('have a revision, a conflict, an undo, a history and an event for each change', async () => {
    const { id } = await client.createCollection('boards');
    expect(await client.getElementsOfCollection(id)).toEqual({ boards: EMPTY_BOARDS, revision: 0, canUndo: false, canRedo: false, updatedAt: null });
    const red: Boards = { ...EMPTY_BOARDS, colours: [{ hex: '#aa0000', isPinned: true }] }, blue: Boards = { ...red, colours: [{ hex: '#0000aa', isPinned: true }] };
    expect(await client.putElementsOfCollection(id, red, 0)).toMatchObject({ revision: 1, canUndo: true, canRedo: false });
    expect(await client.putElementsOfCollection(id, red, 1)).toMatchObject({ revision: 1 });
    expect(await client.putElementsOfCollection(id, blue, 1)).toMatchObject({ revision: 2 });
    expect(await refusalOf(client.putElementsOfCollection(id, red, 1))).toMatchObject({ status: 409, problems: [{ code: 'conflict', came: '1', expected: '2' }] });
    expect(await client.undoElementsOfCollection(id)).toMatchObject({ boards: red, revision: 3, canUndo: true, canRedo: true });
    expect(await client.undoElementsOfCollection(id)).toMatchObject({ boards: EMPTY_BOARDS, revision: 4, canUndo: false, canRedo: true });
    expect((await refusalOf(client.undoElementsOfCollection(id))).problems[0]?.code).toBe('nothing-to-change');
    expect(await client.redoElementsOfCollection(id)).toMatchObject({ boards: red, canRedo: true });
    expect(await client.putElementsOfCollection(id, { ...red, freedom: 1 })).toMatchObject({ canRedo: false });
    const names = (await client.listCollectionHistory(id)).events.map(({ name }) => name);
    expect(names).toEqual(['collection.created', 'elements.changed', 'elements.changed', 'elements.undone', 'elements.undone', 'elements.redone', 'elements.changed']);
    expect((await refusalOf(client.putElementsOfCollection(id, { ...red, freedom: 7 }))).problems[0]).toMatchObject({ code: 'value-out-of-range', where: 'freedom' });
    const stranger = { ...red, prints: [{ print: { id: 'own' as const, own: 'el-ffffffffffffffffffffffff' as const, scale: 1, rotation: 0 }, isPinned: true }] };
    expect((await refusalOf(client.putElementsOfCollection(id, stranger))).problems[0]).toMatchObject({ code: 'id-unknown', where: 'prints[0]' });
  });

  it('steer the board of options: pins are in it, the boards are kept as they were, uses are told', async () => {
    expect(made.board.hasElements).toBe(true);
    expect(await client.getElementsOfBoard(made.board.id)).toEqual(boards);
    const text = JSON.stringify(made.designs.map(({ design }) => design));
    expect(text).toContain(print.id);
    const uses = await client.listUsesOfBoard(made.board.id);
    expect(uses.map(({ designId }) => designId)).toEqual(made.designs.map(({ id }) => id));
    expect(uses.every((one) => one.uses.some((use) => use.kind === 'colour' && use.hex === '#b5473c' && use.exact && use.isPinned))).toBe(true);
    expect(uses.some((one) => one.uses.some((use) => use.kind === 'print' && use.element === print.id))).toBe(true);
    expect(await client.listUsesOfDesign(made.designs[0]?.id ?? '')).toEqual(uses[0]?.uses);
    const without = await client.createBoard(collectionId, { brief: 'silk dress and a wool coat', seed: 4, count: 4, withoutElements: true });
    expect(JSON.stringify(without.designs)).not.toContain(print.id);
    expect(without.board.hasElements).toBeUndefined();
    expect((await client.listElements({ text: 'dusk' })).elements).toHaveLength(1);
  });

  it('say what the mood is', async () => {
    const { findings, palette } = await client.getMoodOfCollection(collectionId);
    expect(palette.length).toBeGreaterThan(0);
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['palette']));
    expect(findings.find(({ id }) => id === 'lightness')?.value).toBeLessThan(0.5);
  });

  it('make designs that are drawn in the designer’s own print, and not without it', async () => {
    const worn = made.designs.find(({ design }) => JSON.stringify(design).includes(print.id)) as DesignRecord;
    const png = await sharp(await bytesAt(client.picturePngUrl(worn.id, { width: 96 }))).metadata();
    expect(png.width).toBe(96);
    expect(strFromU8(await bytesAt(client.flatsSvgUrl(worn.id)))).toContain('<svg');
    expect(await refusalOf(client.deleteElement(print.id, { force: true }))).toMatchObject({ status: 409, problems: expect.arrayContaining([expect.objectContaining({ code: 'in-use' })]) });
    const named = await fetch(client.picturePngUrl(worn.id, { width: 32, revision: worn.revision }));
    expect(named.headers.get('cache-control')).toBe('no-cache');
    await named.arrayBuffer();
    await client.putElementData(print.id, await client.getElementData(print.id));
    expect((await client.listCollectionHistory(collectionId)).events.at(-1)).toMatchObject({ name: 'element.changed', elementId: print.id });
    const { design } = worn;
    const stray = { ...design, garments: design.garments.map((garment) => ({ ...garment, print: { id: 'own', own: 'el-ffffffffffffffffffffffff', scale: 1, rotation: 0 } })) };
    const lost = await client.importDesign(collectionId, stray);
    const answer = await fetch(client.picturePngUrl(lost.id, { width: 32 }));
    expect([answer.status, ((await answer.json()) as { problems: { came: string }[] }).problems[0]?.came]).toEqual([422, 'el-ffffffffffffffffffffffff']);
  });

  it('go into an export with what is theirs: a side file of uses, the elements, a line for each', async () => {
    const worn = made.designs.find(({ design }) => JSON.stringify(design).includes(print.id)) as DesignRecord;
    const job = await client.createExport(collectionId, { kind: 'zip', designIds: [worn.id], parts: ['json'] });
    await expect.poll(async () => (await client.getJob(job.id)).state, { timeout: 20_000 }).toBe('done');
    const files = unzipSync(await bytesAt(client.jobFileUrl(job.id)));
    const side = Object.keys(files).find((name) => name.endsWith('.elements.json')) ?? '';
    expect(JSON.parse(strFromU8(files[side] as Uint8Array))).toEqual({ design: worn.design.id, uses: await client.listUsesOfDesign(worn.id) });
    expect(Object.keys(files)).toContain(`elements/${print.id}-牡丹-peony.png`);
    expect(Object.keys(files)).toContain(`elements/${print.id}-牡丹-peony.print.json`);
    expect(strFromU8(files['authorship.txt'] as Uint8Array)).toMatch(new RegExp(`from the designer: print ${print.id} as g\\d`));
  });

  it('let an element go only when nobody needs it', async () => {
    const loose = await upload(await flat('#ffcc00'), { name: 'sun.png' });
    const { id } = await client.createCollection('sunny');
    await client.putElementsOfCollection(id, { ...EMPTY_BOARDS, mood: [{ id: 'a', kind: 'picture', element: loose.id, x: 0, y: 0, width: 9, height: 9, rotation: 0 }] });
    await client.putElementsOfCollection(id, { ...EMPTY_BOARDS, freedom: 0.9, mood: [{ id: 'a', kind: 'picture', element: loose.id, x: 5, y: 0, width: 9, height: 9, rotation: 0 }] });
    expect((await client.getElement(loose.id)).uses).toEqual([{ in: 'boards', collectionId: id, collectionName: 'sunny', id }]);
    expect(await refusalOf(client.deleteElement(loose.id))).toMatchObject({ status: 409, problems: [{ code: 'in-use' }] });
    expect((await client.deleteElement(loose.id, { force: true })).id).toBe(loose.id);
    expect((await client.getElementsOfCollection(id)).boards).toEqual({ ...EMPTY_BOARDS, freedom: 0.9 });
    expect(JSON.stringify((await client.undoElementsOfCollection(id)).boards)).not.toContain(loose.id);
    expect((await refusalOf(client.getElement(loose.id))).status).toBe(404);
  });
});

describe('a collection as one file', () => {
  it('opens on another machine and gives the same pictures, byte for byte', async () => {
    const one = made.designs[0] as DesignRecord;
    await client.markDesign(one.id, { isHearted: true, isSelected: true });
    await client.changeDesign(one.id, [{ path: 'size', to: 'L' }]);
    await client.changeDesign(one.id, [{ path: 'size', to: 'XL' }]);
    await client.undoDesign(one.id);
    const file = await bytesAt(client.archiveUrl(collectionId));
    expect(Buffer.compare(file, await bytesAt(client.archiveUrl(collectionId)))).toBe(0);
    const other = await startTestStudio();
    try {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(file)]), 'autumn.toile');
      const opened = await other.client.importArchive(form);
      expect(opened.name).toBe('秋雨 — Autumn');
      const [kept, there] = [await client.listDesigns(collectionId), await other.client.listDesigns(opened.id)];
      expect(there.map(({ design }) => design)).toEqual(kept.map(({ design }) => design));
      expect(there.map(({ isHearted, revision, canUndo, canRedo }) => [isHearted, revision, canUndo, canRedo])).toEqual(kept.map(({ isHearted, revision, canUndo, canRedo }) => [isHearted, revision, canUndo, canRedo]));
      for (const place of [0, 1, 2]) {
        const [a, b] = await Promise.all([bytesAt(client.picturePngUrl(kept[place]?.id ?? '', { width: 128 })), bytesAt(other.client.picturePngUrl(there[place]?.id ?? '', { width: 128 }))]);
        expect(Buffer.compare(a, b), `picture ${place}`).toBe(0);
      }
      expect(Buffer.compare(await bytesAt(client.elementPictureUrl(print.id)), await bytesAt(other.client.elementPictureUrl(print.id)))).toBe(0);
      expect(await other.client.getElementData(print.id)).toEqual(await client.getElementData(print.id));
      expect((await other.client.getElementsOfCollection(opened.id)).boards).toEqual(boards);
      const events = (await other.client.listCollectionHistory(opened.id)).events;
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
      expect(events.at(-1)?.name).toBe('collection.imported');
      expect(events[0]?.by.name).toBe('陳小姐');
      const edited = there.find(({ canRedo }) => canRedo) as DesignRecord;
      expect((await other.client.redoDesign(edited.id)).record.design.size).toBe('XL');
      expect(await other.client.listUsesOfBoard((await other.client.listBoards(opened.id)).at(-1)?.id ?? '')).toHaveLength(8);
    } finally {
      await other.close();
    }
  });

  it('is refused when it is not as Toile wrote it', async () => {
    const files = unzipSync(await bytesAt(client.archiveUrl(collectionId)));
    const bomb = zipSync({ 'toile.json': files['toile.json'] as Uint8Array, 'history.json': new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
    const changed = (name: string, text: string): Uint8Array => zipSync({ ...files, [name]: strToU8(text) });
    const head = strFromU8(files['toile.json'] as Uint8Array);
    const cases: readonly (readonly [what: string, bytes: Uint8Array, status: number, code: string])[] = [
      ['nothing', new Uint8Array(0), 415, 'file-type-unknown'], ['a picture', await flat('#fff'), 415, 'file-type-unknown'], ['another ZIP', zipSync({ 'readme.txt': strToU8('hi') }), 422, 'file-refused'],
      ['a file that climbs out', zipSync({ ...files, '../../evil.txt': strToU8('x') }), 422, 'file-refused'], ['a bomb', bomb, 422, 'file-refused'],
      ['half of it', zipSync(files).subarray(0, 4000), 422, 'file-broken'], ['a changed design', changed('designs.json', '[]'), 422, 'file-broken'],
      ['a newer one', changed('toile.json', head.replace('toile.archive/1', 'toile.archive/2')), 400, 'schema-newer'],
      ['one without its boards', zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'boards.json'))), 422, 'file-broken'],
    ];
    const before = (await client.listCollections()).length;
    for (const [what, bytes, status, code] of cases) {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), 'x.toile');
      const refused = await refusalOf(client.importArchive(form));
      expect([refused.status, refused.problems[0]?.code], what).toEqual([status, code]);
    }
    expect((await client.listCollections()).length).toBe(before);
    expect(studio.faults).toEqual([]);
  });
});
