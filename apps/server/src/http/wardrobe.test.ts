import type { Client, DesignRecord, RequestRefused } from '@toile/contract';
import { sampleDesign } from '@toile/garment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStudio } from '../testing/test-studio.ts';
import type { TestStudio } from '../testing/test-studio.ts';

let studio: TestStudio;
let client: Client;
let collectionId = '';
beforeAll(async () => {
  studio = await startTestStudio();
  client = studio.client;
  collectionId = (await client.createCollection('Finished')).id;
});
afterAll(() => studio.close());

const bare = (): Promise<DesignRecord> => client.importDesign(collectionId, { ...sampleDesign('coat', {}, { isOutfit: true }), accessories: [] });
const refusalOf = async (promise: Promise<unknown>): Promise<RequestRefused> => promise.then(() => { throw new Error('it was not refused'); }, (error: RequestRefused) => error);
const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

describe('accessories over HTTP', () => {
  it('are put on, exchanged, changed and taken off, and each step can be taken back', async () => {
    const record = await bare();
    const { id, design } = record;
    expect(await client.listAccessoriesOnOffer(id)).toContain('beret');
    const added = await client.editAccessories(id, { kind: 'add', type: 'beret' }, { revision: 1 });
    expect(added.record.design).toEqual({ ...design, accessories: [expect.objectContaining({ type: 'beret' })] });
    expect(added.changes).toEqual([expect.objectContaining({ path: 'accessories' })]);
    expect(await client.listAccessoriesOnOffer(id)).not.toContain('beanie');
    const exchanged = await client.editAccessories(id, { kind: 'change', place: 0, field: 'type', value: 'beanie' });
    expect(exchanged.record.design.accessories?.[0]?.type).toBe('beanie');
    const dyed = await client.editAccessories(id, { kind: 'change', place: 0, field: 'colours', value: ['#aa3344'] });
    expect(dyed.record.design).toEqual({ ...exchanged.record.design, accessories: [{ ...exchanged.record.design.accessories?.[0], colours: ['#aa3344'] }] });
    const scaled = await client.changeDesign(id, [{ path: 'accessories[0].print.scale', to: 2 }]);
    expect(scaled.record.design.accessories?.[0]?.print.scale).toBe(2);
    await client.undoDesign(id);
    const off = await client.editAccessories(id, { kind: 'remove', place: 0 });
    expect(off.record.design.accessories ?? []).toEqual([]);
    for (let step = 0; step < 4; step++) await client.undoDesign(id);
    expect((await client.getDesign(id)).design).toEqual(design);
    expect((await client.listDesignHistory(id)).events.filter(({ name }) => name === 'design.changed')).toHaveLength(5);
  });

  it('have variants: what could be put on, what each could be instead', async () => {
    const { id } = await bare();
    const offered = await client.listVariants(id, 'accessories', 30);
    expect(offered.length).toBeGreaterThan(8);
    for (const { design } of offered) expect(design.accessories).toHaveLength(1);
    await client.editAccessories(id, { kind: 'add', type: 'long-scarf' });
    for (const part of ['a0', 'a0.type', 'a0.fabric', 'a0.print', 'a0.colours']) {
      const found = await client.listVariants(id, part, 6);
      expect(found.length, part).toBeGreaterThan(0);
      for (const variant of found) expect(variant.changes.every(({ path }) => path.startsWith('accessories')), part).toBe(true);
    }
    expect((await refusalOf(client.listVariants(id, 'a7', 6))).problems[0]?.code).toBe('not-found');
  });

  it('that cannot be worn are refused with the reason', async () => {
    const { id } = await bare();
    await client.editAccessories(id, { kind: 'add', type: 'beret' });
    expect(await refusalOf(client.editAccessories(id, { kind: 'add', type: 'beanie' }))).toMatchObject({ status: 422, problems: [{ code: 'combination-forbidden' }] });
    expect(await refusalOf(client.editAccessories(id, { kind: 'remove', place: 4 }))).toMatchObject({ status: 404 });
    expect(await refusalOf(client.editAccessories(id, { kind: 'remove', place: 0 }, { revision: 1 }))).toMatchObject({ status: 409 });
    expect(await refusalOf(client.editAccessories(id, { kind: 'add', type: 'crown' as 'beret' }))).toMatchObject({ status: 400 });
  });

  it('are in the vocabulary with what they are made in', async () => {
    const { accessories, terms } = await client.getVocabulary();
    for (const { id, fabrics, prints } of accessories) {
      expect(terms.some((term) => term.facet === 'accessory' && term.id === id), id).toBe(true);
      for (const fabric of fabrics) expect(prints[fabric]?.length, `${id} in ${fabric}`).toBeGreaterThan(0);
    }
  });
});

describe('prints and the wearer over HTTP', () => {
  it('are laid another way, refused where the print cannot, and left to the print again', async () => {
    const { id, design } = await bare();
    const at = design.garments.length - 1;
    await client.changeDesign(id, [{ path: `garments[${at}].print.id`, to: 'floral' }]);
    const laid = await client.changeDesign(id, [{ path: `garments[${at}].print.layout`, to: 'border' }]);
    expect(laid.record.design.garments[at]?.print.layout).toBe('border');
    expect(await refusalOf(client.changeDesign(id, [{ path: `garments[${at}].print.layout`, to: 'sideways' }]))).toMatchObject({ status: 400 });
    const own = await client.changeDesign(id, [{ path: `garments[${at}].print.layout`, to: null }, { path: `garments[${at}].print.repeat`, to: 'half-drop' }]);
    expect(own.record.design.garments[at]?.print).toEqual({ ...design.garments[at]?.print, id: 'floral', repeat: 'half-drop' });
  });

  it('poses anew without touching the clothes, and knows its poses', async () => {
    const { id, design } = await bare();
    const posed = await client.changeDesign(id, [{ path: 'figure.pose', to: 'catwalk' }, { path: 'size', to: 'XL' }]);
    expect(posed.record.design).toEqual({ ...design, size: 'XL', figure: { ...design.figure, pose: 'catwalk' } });
    expect((await refusalOf(client.changeDesign(id, [{ path: 'figure.pose', to: 'handstand' }]))).problems[0]?.where).toBe('figure.pose');
  });
});

describe('breeding over HTTP', () => {
  it('makes a board of more like one design, and of two crossed; the parents stay as they are', async () => {
    const { board, designs } = await client.createBoard(collectionId, { brief: 'wool coat over a silk dress', seed: 3, count: 4 });
    const [one, other] = designs as [DesignRecord, DesignRecord];
    const more = await client.breedBoard(collectionId, { designIds: [one.id], seed: 5, count: 6 });
    expect(more.board).toMatchObject({ parents: [one.id], brief: board.brief, seed: 5, count: more.designs.length });
    expect(more.board.reading.chips).toEqual(board.reading.chips);
    expect(more.designs.length).toBeGreaterThan(2);
    const streamed: DesignRecord[] = [];
    await client.streamBred(collectionId, { designIds: [one.id], seed: 5, count: 6 }, { onDesign: (record) => streamed.push(record) });
    expect(streamed.map(({ design }) => design)).toEqual(more.designs.map(({ design }) => design));
    const crossed = await client.breedBoard(collectionId, { designIds: [one.id, other.id], count: 6 });
    expect(crossed.board.parents).toEqual([one.id, other.id]);
    expect((await client.listBoards(collectionId))[0]?.parents).toEqual([one.id, other.id]);
    expect((await client.getBoard(board.id)).designs).toEqual(designs);
    expect((await client.listCollectionHistory(collectionId)).events.filter(({ name }) => name === 'board.created')).toHaveLength(4);
  });

  it('refuses strangers, none and three', async () => {
    const elsewhere = (await client.createCollection('Elsewhere')).id;
    const { id } = await bare();
    expect(await refusalOf(client.breedBoard(elsewhere, { designIds: [id] }))).toMatchObject({ status: 404, problems: [{ where: 'designId' }] });
    expect((await refusalOf(client.breedBoard(collectionId, { designIds: [] }))).status).toBe(400);
    expect((await refusalOf(client.breedBoard(collectionId, { designIds: [id, id, id] }))).status).toBe(400);
  });
});

describe('flats over HTTP', () => {
  it('carry notes and points of measure in the language asked for', async () => {
    const { id } = await bare();
    const plain = await textOf(client.flatsSvgUrl(id));
    const noted = await textOf(client.flatsSvgUrl(id, { callouts: true, measurements: true, language: 'zh-HK' }));
    expect(plain).not.toMatch(/notes"/);
    expect(noted).toContain('正面');
    expect(noted).toMatch(/\.notes"/);
    expect(noted.length).toBeGreaterThan(plain.length * 1.2);
    expect(await textOf(client.flatsSvgUrl(id, { callouts: false }))).toBe(plain);
    expect(studio.faults).toEqual([]);
  });
});
