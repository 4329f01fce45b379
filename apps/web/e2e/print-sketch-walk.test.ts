import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Boards } from '@toile/brief';
import { hexDifference, hexToRgb } from '@toile/colour';
import { storedPng } from '@toile/drawing';
import type { TracedSketch } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { chanceOf } from '@toile/kernel';
import { sampleOwnPrint } from '@toile/textile';
import type { OwnPrint } from '@toile/textile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { startStudio } from './studio.ts';
import type { Studio } from './studio.ts';
import { openWalkPage, shootStep } from './walk-page.ts';

/*
 * The print board and the sketch board in a real browser: a photographed cloth becomes a repeat that is worn, a drawing by another hand a
 * garment. With TOILE_SCREENSHOTS=folder every step leaves a picture, on a desk and on a phone.
 */
const LIMIT_MS = 90_000;
let studio: Studio;
let browser: Browser;
let page: Page;
let collectionId = '';
const complaints: string[] = [];

const shoot = (name: string): Promise<void> => shootStep(page, `boards-${name}`, { fullPage: true });

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${studio.url}/api${path}`)).json()) as T;
const boardsNow = async (): Promise<Boards> => (await get<{ boards: Boards }>(`/collections/${collectionId}/elements`)).boards;
const printNow = async (): Promise<OwnPrint> => {
  const id = (await boardsNow()).prints[0]?.print.own ?? '';
  return (await get<{ print: OwnPrint }>(`/elements/${id}/data?kind=print`)).print;
};
const sketchNow = async (): Promise<TracedSketch> => {
  const id = (await boardsNow()).sketches[0]?.element ?? '';
  return (await get<{ sketch: TracedSketch }>(`/elements/${id}/data?kind=sketch`)).sketch;
};

const INKS: readonly Hex[] = ['#f4ead8', '#b5473c', '#24415e'];
const REPEAT = 80;

/** A cloth with 6 × 4 repeats, a little noisy and darker to one side, as a camera sees it. */
function photographedCloth(): Buffer {
  const tile = sampleOwnPrint(undefined, { width: REPEAT, height: REPEAT, inks: INKS });
  const [width, height] = [REPEAT * 6, REPEAT * 4];
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const ink = INKS[tile.pixels[(y % REPEAT) * REPEAT + (x % REPEAT)] ?? 0] ?? '#000000';
    const light = 1 - 0.12 * (x / width), noise = (chanceOf(7, 'cloth', x, y) - 0.5) * 10;
    const at = (y * width + x) * 4;
    hexToRgb(ink).forEach((value, i) => { rgba[at + i] = value * light + noise; });
    rgba[at + 3] = 255;
  }
  return Buffer.from(storedPng(width, height, new Uint8Array(rgba)));
}

async function dragBy(handle: Locator, dx: number, dy: number): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('nothing to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy, { steps: 4 });
  await page.mouse.up();
}

beforeAll(async () => {
  studio = await startStudio();
  const made = await fetch(`${studio.url}/api/collections`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Harbour' }) });
  collectionId = ((await made.json()) as { id: string }).id;
  const { boards, revision } = await get<{ boards: Boards; revision: number }>(`/collections/${collectionId}/elements`);
  const colours = ['#2f4858', '#efe6d5', '#d9b45a'].map((hex) => ({ hex, isPinned: false }));
  await fetch(`${studio.url}/api/collections/${collectionId}/elements`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ boards: { ...boards, colours }, revision }) });
  browser = await openBrowser();
  page = await openWalkPage(browser, complaints);
}, LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

describe('the walk over prints and sketches', () => {
  it('makes a print of a photographed cloth: its repeat, its inks, its size', async () => {
    await page.goto(`${studio.url}/collections/${collectionId}/elements?board=print`);
    await page.locator('#board-print input[type=file]').first().setInputFiles({ name: 'cloth.png', mimeType: 'image/png', buffer: photographedCloth() });
    await page.locator('.print-picture[data-found=true]').waitFor({ timeout: 60_000 });
    await page.locator('.on-garment canvas[data-state=painted]').waitFor({ timeout: 30_000 });
    await expect.poll(async () => (await boardsNow()).prints[0]?.colours?.length ?? 0, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    await expect.poll(async () => (await printNow()).mm, { timeout: 10_000 }).toEqual([64, expect.closeTo(64, 0)]);
    const { inks } = await printNow();
    // Reds and blues as they were printed, in the mean light of the picture.
    for (const ink of INKS) expect(Math.min(...inks.map((hex) => hexDifference(hex, ink))), ink).toBeLessThan(8);
    expect(Number(await page.locator('.print-seam').getAttribute('data-seam'))).toBeLessThan(3);
    await shoot('20-print');
  }, LIMIT_MS);

  it('scales it in mm, recolours an ink, lays it on sleeves only, and undoes', async () => {
    await page.getByRole('textbox', { name: 'One repeat is this wide' }).fill('40');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await printNow()).mm[0], { timeout: 10_000 }).toBe(40);
    await page.locator('.ink').first().click();
    const picker = page.locator('.ink-picker');
    await picker.locator('.ink-board button').nth(2).click();
    await expect.poll(async () => (await printNow()).inks[0], { timeout: 10_000 }).toBe('#d9b45a');
    await expect.poll(async () => (await boardsNow()).prints[0]?.colours?.[0], { timeout: 10_000 }).toBe('#d9b45a');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Used on' }).click();
    await page.getByRole('option', { name: 'sleeves' }).click();
    await expect.poll(async () => (await boardsNow()).prints[0]?.on, { timeout: 10_000 }).toBe('sleeve');
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(async () => (await boardsNow()).prints[0]?.on, { timeout: 10_000 }).toBe(undefined);
  }, LIMIT_MS);

  it('lets the repeat be set by hand, and other ways be tried', async () => {
    const before = await printNow();
    await dragBy(page.locator('.print-handle[data-kind=side]').first(), 60, 0);
    await page.getByText('The repeat is as you set it.').waitFor({ timeout: 30_000 });
    await expect.poll(async () => (await printNow()).height !== before.height || (await printNow()).width !== before.width, { timeout: 10_000 }).toBe(true);
    await page.locator('.own-making').getByText('Mirror', { exact: true }).click();
    await page.locator('.print-finding[data-method=mirror]').waitFor({ timeout: 30_000 });
    await expect.poll(async () => (await printNow()).layout, { timeout: 10_000 }).toBe('mirror');
  }, LIMIT_MS);

  it('offers every print of the house, with its sliders', async () => {
    await page.getByRole('button', { name: 'Prints of the house' }).click();
    await page.locator('[data-family=peony]').click();
    await expect.poll(async () => (await boardsNow()).prints[1]?.print.id, { timeout: 10_000 }).toBe('peony');
    await page.getByRole('slider', { name: 'Print scale' }).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await boardsNow()).prints[1]?.print.scale ?? 1, { timeout: 10_000 }).toBeGreaterThan(1);
    await page.locator('.print-slot').nth(1).locator('.pin').click();
    await expect.poll(async () => (await boardsNow()).prints[1]?.isPinned, { timeout: 10_000 }).toBe(true);
    await shoot('21-family');
  }, LIMIT_MS);

  it('reads a drawing by another hand, and asks what it is', async () => {
    await page.getByRole('tab', { name: /^Sketch/ }).click();
    const buffer = readFileSync(fileURLToPath(new URL('../../../corpus/sketches/boxy-tee.svg', import.meta.url)));
    await page.locator('#board-sketch input[type=file]').first().setInputFiles({ name: 'boxy-tee.svg', mimeType: 'image/svg+xml', buffer });
    await page.locator('.sketch-drawing').waitFor({ timeout: 80_000 });
    expect(await page.locator('.guess').count()).toBe(3);
    await page.locator('.guess[data-type="t-shirt"]').click();
    await page.locator('.sketch-work[data-confirmed=true]').waitFor({ timeout: 60_000 });
    await page.locator('.on-garment canvas[data-state=painted]').waitFor({ timeout: 30_000 });
    expect((await sketchNow()).type).toBe('t-shirt');
    expect(Number(await page.locator('.sketch-fit').getAttribute('data-iou'))).toBeGreaterThan(0.9);
    await shoot('22-sketch');
  }, LIMIT_MS);

  it('parts a piece, takes it back, moves a point; the rest stays', async () => {
    const before = await sketchNow();
    const regions = async () => (await sketchNow()).regions.length;
    const drawing = page.locator('.sketch-drawing');
    await page.locator('.sketch-work').getByText('Split', { exact: true }).click();
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (!box) throw new Error('no drawing');
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.7);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.7, { steps: 4 });
    await page.mouse.up();
    await expect.poll(regions, { timeout: 30_000 }).toBe(before.regions.length + 1);
    await page.getByRole('button', { name: 'Take back a correction' }).click();
    await expect.poll(regions, { timeout: 30_000 }).toBe(before.regions.length);
    await page.locator('.sketch-work').getByText('Points', { exact: true }).click();
    await page.locator('[data-mark=hemLeft]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await sketchNow()).landmarks.hemLeft?.[0] ?? 0, { timeout: 30_000 }).toBeLessThan(before.landmarks.hemLeft?.[0] ?? 0);
    const { landmarks, ...rest } = await sketchNow();
    const { landmarks: earlier, ...same } = before;
    expect(rest).toEqual(same);
    expect({ ...landmarks, hemLeft: undefined }).toEqual({ ...earlier, hemLeft: undefined });
    await page.locator('.sketch-work').getByText('Understood', { exact: true }).click();
    await expect.poll(async () => (await boardsNow()).sketches[0]?.asDrawn, { timeout: 10_000 }).toBe(false);
  }, LIMIT_MS);

  it('had nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
