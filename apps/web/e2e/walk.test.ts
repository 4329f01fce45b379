import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { composeCroquis } from '@toile/croquis';
import { createPainter } from '@toile/drawing';
import type { Design } from '@toile/garment';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { startStudio } from './studio.ts';
import type { Studio } from './studio.ts';
import { openWalkPage, shootStep } from './walk-page.ts';

/*
 * The walk of a designer in a real browser. With TOILE_SCREENSHOTS=folder every step leaves a picture, on a desk and on a phone.
 */
const LIMIT_MS = 120_000;
let studio: Studio;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

const shoot = (name: string): Promise<void> => shootStep(page, name);

const drawn = (count: number) => page.waitForFunction((n) => Number(document.querySelector('.board')?.getAttribute('data-painted')) >= n, count, { timeout: LIMIT_MS });

beforeAll(async () => {
  studio = await startStudio();
  browser = await openBrowser();
  page = await openWalkPage(browser, complaints);
}, LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

describe('the walk', () => {
  it('starts a collection', async () => {
    await page.goto(studio.url);
    await page.getByRole('textbox').fill('Autumn line');
    await shoot('1-collections');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/collections\//);
    await shoot('2-empty-board');
  }, LIMIT_MS);

  it('shows what is understood while the brief is written, and lets it be corrected', async () => {
    await page.locator('.brief-field textarea').fill('oversized wool coats over silk dresses, ink wash, no lace');
    await page.locator('.chip', { hasText: /coat/i }).first().waitFor();
    const avoided = page.locator('.chip[data-mode=avoid]');
    await avoided.first().waitFor();
    const before = await page.locator('.chip').count();
    await page.locator('.chip', { hasText: /ink/i }).first().getByRole('button', { name: /^Take/ }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.chip').length < n, before);
    await page.getByText('Put back what was taken out').click();
    await page.waitForFunction((n) => document.querySelectorAll('.chip').length >= n, before);
    await shoot('3-understood');
    // A chip is turned from must to rather to not, and back.
    const silk = page.locator('.chip', { hasText: /silk/i }).first();
    for (const mode of ['prefer', 'avoid', 'must']) {
      await silk.locator('.chip-face').click();
      await page.locator(`.chip[data-mode=${mode}]`, { hasText: /silk/i }).waitFor();
    }
    await page.getByText('Put back what was taken out').click();
  }, LIMIT_MS);

  it('draws sixty options in the browser', async () => {
    // A seed of its own, so that every walk meets the same sixty.
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('textbox', { name: 'Seed' }).fill('7');
    await page.keyboard.press('Escape');
    await page.locator('.brief-field textarea').focus();
    await page.keyboard.press('Enter');
    await drawn(1);
    await page.waitForFunction(() => document.querySelectorAll('.option').length === 60, undefined, { timeout: LIMIT_MS });
    await drawn(18);
    const blank = await page.locator('.option canvas[data-state=painted]').evaluateAll((canvases) => canvases.filter((canvas) => {
      const c = canvas as HTMLCanvasElement;
      const data = c.getContext('2d')?.getImageData(0, 0, c.width, c.height).data ?? new Uint8ClampedArray();
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 64) colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return colours.size < 50;
    }).length);
    expect(blank).toBe(0);
    await shoot('4-board');
  }, LIMIT_MS);

  it('draws in the browser to the byte what Node draws', async () => {
    const cards = await page.locator('.option:has(canvas[data-state=painted])').evaluateAll((options) => options.slice(0, 6).map((option) => {
      const canvas = option.querySelector('canvas');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return { id: option.getAttribute('data-design') ?? '', width: canvas?.width ?? 0, height: canvas?.height ?? 0, pixels: [...data] };
    }));
    expect(cards.length).toBe(6);
    const painter = createPainter();
    for (const card of cards) {
      const { design } = (await (await fetch(`${studio.url}/api/designs/${card.id}`)).json()) as { design: Design };
      const picture = painter.paint(composeCroquis(design), { width: card.width, height: card.height, style: 'watercolour', paper: '#faf6ee', lightAngle: -0.7, hasGroundShadow: true });
      let differing = 0;
      picture.rgba.forEach((byte, i) => { if (byte !== card.pixels[i]) differing += 1; });
      expect(differing, `bytes of ${design.garments.map((garment) => garment.type).join(' + ')}`).toBe(0);
    }
  }, LIMIT_MS);

  it('hearts, selects, hides with undo, and compares', async () => {
    const cards = page.locator('.option');
    await cards.nth(0).hover();
    await cards.nth(0).getByRole('button', { name: 'Heart' }).click();
    await page.locator('.option[data-hearted=true]').waitFor();
    for (const i of [1, 2]) {
      await cards.nth(i).hover();
      await cards.nth(i).getByRole('button', { name: 'To the tray' }).click();
    }
    await page.waitForFunction(() => document.querySelectorAll('.option[data-selected=true]').length === 2);
    await cards.nth(3).hover();
    await cards.nth(3).getByRole('button', { name: 'Hide' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.option').length === 59);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.option').length === 60);
    for (const i of [4, 5]) {
      await cards.nth(i).hover();
      await cards.nth(i).getByRole('button', { name: 'Compare' }).click();
    }
    await page.locator('.compare-bar').getByRole('button', { name: 'Compare' }).click();
    await page.locator('.compare canvas[data-state=painted]').nth(1).waitFor();
    await shoot('5-compare');
    await page.keyboard.press('Escape');
    await page.locator('.compare-bar').getByRole('button', { name: 'Clear' }).click();
  }, LIMIT_MS);

  it('opens one design and changes a part pointed at on the picture, and nothing else', async () => {
    await page.locator('.option-picture').first().click();
    await page.waitForURL(/\/designs\//);
    await page.locator('.picture canvas[data-state=painted]').waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const documentNow = async () => ((await (await fetch(`${studio.url}/api/designs/${id}`)).json()) as { design: { garments: Record<string, unknown>[] } }).design;
    const before = await documentNow();
    // Some visible part of some garment answers a click on the picture.
    const box = await page.locator('.regions').boundingBox();
    if (!box) throw new Error('the picture has no regions');
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.32);
    await shoot('6-design');
    const fabric = page.getByRole('combobox', { name: 'Fabric' });
    await page.locator('.part', { hasText: 'Whole garment' }).click();
    await fabric.click();
    await page.locator('[role=option]:not([aria-selected=true])').first().click();
    await page.waitForFunction(() => Number(document.querySelector('.design-page')?.getAttribute('data-revision')) > 0);
    await expect.poll(async () => JSON.stringify(await documentNow()) !== JSON.stringify(before), { timeout: 10_000 }).toBe(true);
    const after = await documentNow();
    const changed = after.garments.flatMap((garment, i) => Object.keys({ ...garment, ...before.garments[i] }).filter((field) => JSON.stringify(garment[field]) !== JSON.stringify(before.garments[i]?.[field])));
    expect(changed).toEqual(['fabric']);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(async () => JSON.stringify((await documentNow()).garments), { timeout: 10_000 }).toBe(JSON.stringify(before.garments));
  }, LIMIT_MS);

  it('draws in another style, on another paper: other pixels, the same document', async () => {
    const id = page.url().split('/').at(-1) ?? '';
    const documentNow = async () => (await (await fetch(`${studio.url}/api/designs/${id}/design.json`)).text());
    // The name of what is on the canvas: a picture itself would fill the report.
    const pictureNow = () => page.locator('.picture canvas').evaluate(async (canvas) => {
      const c = canvas as HTMLCanvasElement;
      const digest = await crypto.subtle.digest('SHA-256', c.getContext('2d')?.getImageData(0, 0, c.width, c.height).data ?? new Uint8Array());
      return [...new Uint8Array(digest)].join(' ');
    });
    // What was undone a moment ago is painted first.
    await page.reload();
    await page.locator('.picture canvas[data-state=painted]').waitFor();
    const [document, watercolour] = [await documentNow(), await pictureNow()];
    await page.getByRole('button', { name: /^Drawn in/ }).click();
    await page.getByRole('button', { name: 'Ink', exact: true }).click();
    await expect.poll(pictureNow, { timeout: 20_000 }).not.toBe(watercolour);
    const ink = await pictureNow();
    await page.getByRole('button', { name: 'Kraft', exact: true }).click();
    await expect.poll(pictureNow, { timeout: 20_000 }).not.toBe(ink);
    // By keyboard, too.
    const onKraft = await pictureNow();
    await page.getByRole('slider', { name: 'Light from' }).focus();
    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(pictureNow, { timeout: 20_000 }).not.toBe(onKraft);
    await shoot('7-style');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take home' }).click();
    expect(await page.getByRole('menuitem', { name: /4096/ }).getAttribute('href')).toMatch(/style=ink.*paper=%23c9b18f.*width=4096/);
    await page.keyboard.press('Escape');
    expect(await documentNow()).toBe(document);
    await page.getByRole('button', { name: /^Drawn in/ }).click();
    await page.getByRole('button', { name: 'As usual' }).click();
    await page.getByRole('button', { name: 'Watercolour', exact: true }).click();
    await expect.poll(pictureNow, { timeout: 20_000 }).toBe(watercolour);
    await page.keyboard.press('Escape');
  }, LIMIT_MS);

  it('puts an accessory on and takes it off, and changes nothing else', async () => {
    const id = page.url().split('/').at(-1) ?? '';
    const designNow = async () => ((await (await fetch(`${studio.url}/api/designs/${id}`)).json()) as { design: Design }).design;
    const before = await designNow();
    const worn = before.accessories ?? [];
    await page.getByRole('tab', { name: 'Accessories' }).click();
    const offered = page.getByRole('region', { name: 'Put on' }).locator('button.variant:not([disabled])').first();
    await offered.locator('canvas[data-state=painted]').waitFor({ timeout: 30_000 });
    const type = await offered.getAttribute('data-choice');
    await offered.click();
    await expect.poll(async () => (await designNow()).accessories?.length, { timeout: 10_000 }).toBe(worn.length + 1);
    const after = await designNow();
    expect(after).toEqual({ ...before, accessories: [...worn, expect.objectContaining({ type })] });
    // It is a part of the picture, named and pointed at like any other.
    await page.locator(`.regions path[data-part=a${worn.length}][role=button]`).waitFor({ state: 'attached', timeout: 20_000 });
    await shoot('7-accessories');
    await page.getByRole('button', { name: /^Take .* off$/ }).last().click();
    await expect.poll(async () => ({ ...(await designNow()), accessories: (await designNow()).accessories ?? [] }), { timeout: 10_000 }).toEqual({ ...before, accessories: worn });
  }, LIMIT_MS);

  it('changes the pose of the wearer, and the clothes keep every choice', async () => {
    const id = page.url().split('/').at(-1) ?? '';
    const designNow = async () => ((await (await fetch(`${studio.url}/api/designs/${id}`)).json()) as { design: Design }).design;
    const before = await designNow();
    await page.getByRole('tab', { name: 'Wearer' }).click();
    const other = page.locator('.bench button.variant[aria-pressed=false]').nth(2);
    await other.locator('canvas[data-state=painted]').waitFor({ timeout: 30_000 });
    const pose = await other.getAttribute('data-choice');
    await other.click();
    await expect.poll(designNow, { timeout: 10_000 }).toEqual({ ...before, figure: { ...before.figure, pose } });
    await shoot('7-wearer');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(designNow, { timeout: 10_000 }).toEqual(before);
    await page.getByRole('tab', { name: 'Part', exact: true }).click();
  }, LIMIT_MS);

  it('draws alternatives of a part as variants of this very design', async () => {
    const part = page.locator('.part').nth(3);
    await part.click();
    await page.locator('.variant canvas[data-state=painted]').nth(1).waitFor({ timeout: 20_000 });
    await shoot('7-alternatives');
    await page.locator('button.variant').first().click();
    await page.waitForFunction(() => !document.querySelector('button.variant[disabled]'));
  }, LIMIT_MS);

  it('changes a design by words, and says why when it cannot', async () => {
    const line = page.getByRole('textbox', { name: 'Say what to change' });
    await line.fill('make it emerald');
    await page.getByRole('button', { name: 'Apply' }).click();
    // Where it could be meant for several garments, the studio asks which.
    await page.locator('.changes, .which').first().waitFor();
    if (await page.locator('.which').isVisible()) await page.locator('.which button').last().click();
    await page.locator('.changes').waitFor();
    await line.fill('frobnicate the gizmo');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.locator('.instruct [class*=error]').first().waitFor();
    await shoot('8-instruction');
    await line.fill('');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText(/“.*make it emerald”/).waitFor();
    await shoot('9-history');
  }, LIMIT_MS);

  it('shows flats and measurements', async () => {
    await page.getByText('Flats', { exact: true }).first().click();
    const image = page.locator('img.flats');
    await image.waitFor();
    await expect.poll(() => image.evaluate((img) => (img as HTMLImageElement).naturalWidth), { timeout: 30_000 }).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Measurements' }).click();
    await page.getByText(/\d+ mm/).first().waitFor();
    await shoot('10-flats');
  }, LIMIT_MS);

  it('takes the tray home as a ZIP', async () => {
    await page.goBack();
    await page.locator('.board .option').first().waitFor();
    await page.getByRole('button', { name: 'Selected' }).click();
    await page.getByRole('button', { name: 'ZIP of all' }).click();
    const save = page.getByRole('link', { name: /Save/ });
    await save.waitFor({ timeout: 60_000 });
    await shoot('11-tray');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(50_000);
    await page.keyboard.press('Escape');
  }, LIMIT_MS);

  it('keeps everything through a kill and a reload', async () => {
    await studio.killAndStart();
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.option').length === 60, undefined, { timeout: LIMIT_MS });
    expect(await page.locator('.option[data-hearted=true]').count()).toBe(1);
    expect(await page.locator('.option[data-selected=true]').count()).toBe(2);
  }, LIMIT_MS);

  it('makes a board of more like one option, and keeps the board it came from', async () => {
    const first = page.locator('.option').first();
    const parent = await first.getAttribute('data-design');
    await first.hover();
    await first.getByRole('button', { name: 'More like this' }).click();
    await page.waitForFunction((id) => document.querySelectorAll('.option').length >= 12 && !document.querySelector(`.option[data-design="${id}"]`), parent, { timeout: LIMIT_MS });
    await drawn(6);
    await page.waitForURL(/board=/);
    await shoot('12-more-like-this');
    const collectionId = /collections\/([^/?]+)/.exec(page.url())?.[1] ?? '';
    const { boards } = (await (await fetch(`${studio.url}/api/collections/${collectionId}/boards`)).json()) as { boards: { count: number; parents?: string[] }[] };
    expect(boards.map(({ count, parents }) => parents ?? count)).toEqual([[parent], 60]);
  }, LIMIT_MS);

  it.each([['简体中文', '系列'], ['繁體中文', '系列']])('speaks %s', async (name, word) => {
    await page.goto(studio.url);
    await page.locator('.header .plain-button').click();
    await page.getByText(name, { exact: true }).click();
    await page.getByPlaceholder(new RegExp(word)).waitFor();
    await shoot(`12-${name}`);
  }, LIMIT_MS);

  it('had nothing to complain of', () => {
    // A browser logs by itself the refused instruction above (422), and the studio's absence while it was killed.
    expect(complaints.filter((text) => !/status of 422|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/.test(text))).toEqual([]);
  });
});
