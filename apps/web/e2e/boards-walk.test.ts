import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Boards } from '@toile/brief';
import { hexDifference } from '@toile/colour';
import type { Design } from '@toile/garment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { plantedPicture } from './planted-picture.ts';
import { startStudio } from './studio.ts';
import type { Studio } from './studio.ts';
import { openWalkPage, shootStep } from './walk-page.ts';

/*
 * A designer's own elements in a real browser: colours typed and taken from a picture, the mood laid out, a board made of them, the proof
 * that they were used. With TOILE_SCREENSHOTS=folder every step leaves a picture, on a desk and on a phone.
 */
const LIMIT_MS = 90_000;
const PLANTED = [['#8c2f39', 4], ['#efe6d5', 3], ['#2f4858', 2], ['#d9b45a', 0.6]] as const;
let studio: Studio;
let browser: Browser;
let page: Page;
let collectionId = '';
const complaints: string[] = [];

const shoot = (name: string): Promise<void> => shootStep(page, `boards-${name}`);

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${studio.url}/api${path}`)).json()) as T;
const boardsNow = async (): Promise<Boards> => (await get<{ boards: Boards }>(`/collections/${collectionId}/elements`)).boards;
const hexesNow = async (): Promise<readonly string[]> => (await boardsNow()).colours.map(({ hex }) => hex);
const picture = { name: 'harbour at dusk.png', mimeType: 'image/png', buffer: plantedPicture(PLANTED) };

beforeAll(async () => {
  studio = await startStudio();
  browser = await openBrowser();
  page = await openWalkPage(browser, complaints);
}, LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

describe('the walk over the boards', () => {
  it('starts at a collection and leads to its four boards', async () => {
    await page.goto(studio.url);
    await page.getByRole('textbox').fill('Harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/collections\//);
    collectionId = /collections\/([^/?]+)/.exec(page.url())?.[1] ?? '';
    await page.getByRole('button', { name: 'Boards', exact: true }).click();
    await page.locator('.boards-desk[data-shown=all] .board-panel').nth(3).waitFor();
    await shoot('1-empty');
  }, LIMIT_MS);

  it('reads colours in every form, and says which word is none', async () => {
    const line = page.locator('.colour-line input');
    await line.fill('#556b2f; oatmeal; Lab 35 38 17');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await hexesNow()).length, { timeout: 10_000 }).toBe(3);
    await line.fill('frobnicate');
    await page.keyboard.press('Enter');
    await page.getByText('“frobnicate” is no colour that is known.').waitFor();
    expect(await hexesNow()).toHaveLength(3);
    await line.fill('');
  }, LIMIT_MS);

  it('takes a palette from a picture, and the very pixel under the loupe', async () => {
    await page.getByRole('tab', { name: /^Colour/ }).click();
    await page.getByRole('button', { name: 'From a picture' }).click();
    await page.locator('[role=dialog] input[type=file]').first().setInputFiles(picture);
    await page.locator('.found li').nth(3).waitFor({ timeout: 30_000 });
    await shoot('2-picture');
    await page.getByRole('button', { name: 'Take all' }).click();
    await expect.poll(async () => (await hexesNow()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(6);
    const found = await hexesNow();
    for (const [planted] of PLANTED) expect(Math.min(...found.map((hex) => hexDifference(hex, planted))), planted).toBeLessThan(2);
    // The last band by keyboard: down from the middle, pixel by pixel.
    await page.locator('.dropper-picture').focus();
    for (let press = 0; press < 17; press++) await page.keyboard.press('Shift+ArrowDown');
    await page.getByText(/· #d9b45a/).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(hexesNow, { timeout: 10_000 }).toContain('#d9b45a');
  }, LIMIT_MS);

  it('pins, gives a role, undoes and does again, and keeps it all', async () => {
    const slot = page.locator('.colour-slot[data-hex="#556b2f"]');
    await slot.hover();
    await slot.locator('.pin').click();
    await slot.locator('.colour-face').click();
    await page.locator('.colour-editor').getByText('accent', { exact: true }).click();
    const ofSlot = async () => (await boardsNow()).colours.find(({ hex }) => hex === '#556b2f');
    await expect.poll(ofSlot, { timeout: 10_000 }).toMatchObject({ isPinned: true, role: 'accent' });
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(async () => (await ofSlot())?.role, { timeout: 10_000 }).toBe(undefined);
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await expect.poll(ofSlot, { timeout: 10_000 }).toMatchObject({ isPinned: true, role: 'accent' });
    await shoot('3-colours');
    const kept = await hexesNow();
    await page.reload();
    await page.locator('.colour-slot').first().waitFor();
    expect(await page.locator('.colour-slot').evaluateAll((slots) => slots.map((one) => one.getAttribute('data-hex')))).toEqual(kept);
  }, LIMIT_MS);

  it('takes the palette home as a file, and reads it again', async () => {
    await page.getByRole('button', { name: 'Take home' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /ASE/ }).click()]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 4).toString()).toBe('ASEF');
    const before = await hexesNow();
    await page.locator('.colour-board input[type=file]').first().setInputFiles({ name: 'harbour.ase', mimeType: 'application/octet-stream', buffer: bytes });
    await page.locator('.notice').getByText(/already|added/).waitFor();
    expect(await hexesNow()).toEqual(before);
  }, LIMIT_MS);

  it('lays out a mood by hand and by keys, and says what it says', async () => {
    await page.getByRole('tab', { name: /^Mood/ }).click();
    await page.locator('#board-mood input[type=file]').first().setInputFiles(picture);
    const items = (count: number) => page.locator(`.mood-canvas[data-items="${count}"]`).waitFor({ timeout: 20_000 });
    await items(1);
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await page.locator('.note-field').fill('fog on the pier');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Swatch', exact: true }).click();
    await page.locator('.swatch-menu button').first().click();
    await items(3);
    // A menu gives the focus back to its button when it has gone.
    await page.locator('.swatch-menu').waitFor({ state: 'detached' });
    await page.locator('.mood-canvas').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('.');
    await expect.poll(async () => (await boardsNow()).mood.map(({ kind, x, rotation, text }) => [kind, kind === 'picture' ? [x, rotation] : text]), { timeout: 10_000 })
      .toEqual([['picture', [10, 1]], ['note', 'fog on the pier'], ['swatch', undefined]]);
    const finding = page.locator('.finding[data-finding]').first();
    await finding.waitFor({ timeout: 20_000 });
    await shoot('4-mood');
    const id = (await finding.getAttribute('data-finding')) ?? '';
    await finding.locator('.mantine-Switch-track').click();
    await expect.poll(async () => (await boardsNow()).silent, { timeout: 10_000 }).toEqual([id]);
    await page.getByText('List', { exact: true }).click();
    await page.locator('.mood-list li').nth(2).waitFor();
    await page.getByText('Board', { exact: true }).click();
  }, LIMIT_MS);

  it('makes a board in which every option shows what must be used, to the digit', async () => {
    await page.getByRole('button', { name: 'To the outfits' }).click();
    await page.locator('.strip .strip-colours button').first().waitFor();
    await page.getByRole('slider', { name: 'Freedom of the engine' }).focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft');
    await page.locator('.brief-field textarea').fill('dresses and coats for a walk by the sea');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.option').length === 60, undefined, { timeout: LIMIT_MS });
    await page.locator('.option .uses-line [data-pinned=true]').nth(40).waitFor({ state: 'attached', timeout: 20_000 });
    expect((await boardsNow()).freedom).toBeCloseTo(0.2, 5);
    const ids = await page.locator('.option').evaluateAll((options) => options.map((option) => option.getAttribute('data-design') ?? ''));
    const { designs } = await get<{ designs: { id: string; design: Design }[] }>(`/collections/${collectionId}/designs`);
    const without = designs.filter(({ id, design }) => ids.includes(id) && !JSON.stringify(design).includes('#556b2f')).map(({ id }) => id);
    expect(without).toEqual([]);
    await shoot('5-board');
  }, LIMIT_MS);

  it('names on a design what came from the designer', async () => {
    await page.locator('.option-picture').first().click();
    const uses = page.locator('.uses-of-design');
    await uses.getByText('#556b2f').waitFor({ timeout: 20_000 });
    await uses.locator('em').first().waitFor();
    await shoot('6-design');
  }, LIMIT_MS);

  it('finds everything in the library, says where it is used, and does not let go of it unasked', async () => {
    await page.goto(`${studio.url}/library`);
    await page.getByRole('textbox', { name: 'Words of a title or a tag' }).fill('harbour at');
    const card = page.locator('.library-grid .element-card');
    await expect.poll(() => card.count(), { timeout: 10_000 }).toBe(1);
    await card.click();
    await page.locator('.uses li').first().waitFor();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.locator('.ask').waitFor();
    await shoot('7-library');
    await page.locator('.ask').getByRole('button', { name: 'Cancel' }).click();
    await page.keyboard.press('Escape');
  }, LIMIT_MS);

  it('opens the whole collection again from one file', async () => {
    const file = Buffer.from(await (await fetch(`${studio.url}/api/collections/${collectionId}/archive.toile`)).arrayBuffer());
    await page.goto(studio.url);
    await page.locator('input[type=file]').setInputFiles({ name: 'harbour.toile', mimeType: 'application/zip', buffer: file });
    await page.waitForURL((url) => /\/collections\/[^/]+/.test(url.pathname) && !url.pathname.includes(collectionId), { timeout: 30_000 });
    await page.locator('.strip .strip-colours button').first().waitFor({ timeout: 20_000 });
    const before = await boardsNow();
    collectionId = /collections\/([^/?]+)/.exec(page.url())?.[1] ?? '';
    expect(await boardsNow()).toEqual(before);
  }, LIMIT_MS);

  it.each([['简体中文', '素材板'], ['繁體中文', '素材板']])('speaks %s', async (name, word) => {
    await page.goto(`${studio.url}/collections/${collectionId}/elements`);
    await page.getByRole('tab').first().click();
    await page.locator('.header .plain-button').click();
    await page.getByText(name, { exact: true }).click();
    await page.getByRole('tablist', { name: word }).waitFor();
    await shoot(`8-${name}`);
  }, LIMIT_MS);

  it('had nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
