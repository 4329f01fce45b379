import type { Browser, Page } from 'playwright-core';
import type { Boards } from '@toile/brief';
import type { DesignRecord, UsedElement } from '@toile/contract';
import type { OwnPrint } from '@toile/textile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { startStudio } from './studio.ts';
import type { Studio } from './studio.ts';
import { openWalkPage, shootStep } from './walk-page.ts';

/*
 * What a designer brings and keeps working on, in a real browser: a print drawn in vectors, a page left in the middle of a change, an own
 * mannequin on a board and on one outfit, a print made anew while outfits wear it.
 */
const LIMIT_MS = 90_000;
let studio: Studio;
let browser: Browser;
let page: Page;
let collectionId = '';
const complaints: string[] = [];

const shoot = (name: string): Promise<void> => shootStep(page, `own-${name}`);

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${studio.url}/api${path}`)).json()) as T;
const boardsNow = async (): Promise<Boards> => (await get<{ boards: Boards }>(`/collections/${collectionId}/elements`)).boards;
const printId = async (): Promise<string> => (await boardsNow()).prints[0]?.print.own ?? '';
const printOf = async (id: string): Promise<OwnPrint> => (await get<{ print: OwnPrint }>(`/elements/${id}/data?kind=print`)).print;
const designsNow = async (): Promise<readonly DesignRecord[]> => (await get<{ designs: readonly DesignRecord[] }>(`/collections/${collectionId}/designs`)).designs;

const LEAVES = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><style>.a{fill:#c6613f}</style><rect width="90" height="60" fill="#f7f1e3"/>',
  '<path class="a" d="M12 40C12 18 40 14 40 14S42 42 12 40Z"/><path d="M78 20C70 44 50 46 50 46S56 22 78 20Z" fill="#1f4d57"/><circle cx="46" cy="10" r="3.5" fill="#d9a92f"/></svg>'].join('');
const FIGURE = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 800"><rect width="300" height="800" fill="#fff"/><g fill="#8d8174"><ellipse cx="150" cy="70" rx="34" ry="46"/>',
  '<path d="M136 108h28v28h-28ZM86 140h128l-18 130 20 90-16 50H100l-16-50 20-90Z"/><path d="M100 400h46l-6 370h-26ZM154 400h46l-14 370h-26Z"/></g></svg>'].join('');
const svg = (name: string, text: string) => ({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) });

beforeAll(async () => {
  studio = await startStudio();
  collectionId = ((await (await fetch(`${studio.url}/api/collections`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Grove' }) })).json()) as { id: string }).id;
  browser = await openBrowser();
  page = await openWalkPage(browser, complaints);
}, LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

describe('the walk over a designer’s own things', () => {
  it('takes a drawing in vectors as a print in its own colours, to the digit', async () => {
    await page.goto(`${studio.url}/collections/${collectionId}/elements?board=print`);
    await page.locator('#board-print input[type=file]').first().setInputFiles(svg('leaves.svg', LEAVES));
    await page.getByText('The whole drawing is one repeat').waitFor({ timeout: 60_000 });
    await expect.poll(async () => (await printOf(await printId())).inks.toSorted(), { timeout: 10_000 }).toEqual(['#1f4d57', '#c6613f', '#d9a92f', '#f7f1e3']);
    const { width, height } = await printOf(await printId());
    expect(width / height).toBeCloseTo(1.5, 1);
    await shoot('1-vector-print');
  }, LIMIT_MS);

  it('loses nothing where the page is left in the middle of a change', async () => {
    await page.getByRole('textbox', { name: 'One repeat is this wide' }).fill('48');
    await page.keyboard.press('Tab');
    await page.reload();
    await page.locator('.own-making').waitFor({ timeout: 20_000 });
    await expect.poll(async () => (await printOf(await printId())).mm[0], { timeout: 10_000 }).toBe(48);
    expect(await page.getByRole('textbox', { name: 'One repeat is this wide' }).inputValue()).toBe('48 mm');
  }, LIMIT_MS);

  it('takes a print that was made anew back, and does it again, with the steps of the boards', async () => {
    const mm = async (): Promise<number> => (await printOf(await printId())).mm[0];
    await page.getByRole('textbox', { name: 'One repeat is this wide' }).fill('90');
    await page.keyboard.press('Tab');
    await expect.poll(mm, { timeout: 10_000 }).toBe(90);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(mm, { timeout: 10_000 }).toBe(48);
    await page.getByRole('button', { name: 'Redo', exact: true }).first().click();
    await expect.poll(mm, { timeout: 10_000 }).toBe(90);
  }, LIMIT_MS);

  it('draws a board on a figure of the designer’s own, and says so', async () => {
    await page.goto(`${studio.url}/collections/${collectionId}`);
    await page.getByRole('button', { name: 'Figure: house' }).click();
    await page.locator('.mantine-Modal-content input[type=file]').setInputFiles(svg('dress form.svg', FIGURE));
    await page.locator('.mannequin-side canvas[data-state=painted]').waitFor({ timeout: 30_000 });
    await shoot('2-mannequin');
    await page.getByRole('button', { name: 'Draw new boards on it' }).click();
    await expect.poll(async () => (await boardsNow()).mannequin ?? '', { timeout: 10_000 }).toMatch(/^el-/);
    await fetch(`${studio.url}/api/collections/${collectionId}/elements`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ boards: { ...(await boardsNow()), prints: (await boardsNow()).prints.map((slot) => ({ ...slot, isPinned: true })) } }) });
    await page.reload();
    await page.locator('.brief-field textarea').fill('summer shirts and skirts');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.option').length === 60, undefined, { timeout: LIMIT_MS });
    const { mannequin } = await boardsNow();
    const designs = await designsNow();
    expect(designs.every(({ design }) => design.figure.mannequin?.element === mannequin)).toBe(true);
    await page.locator('.option-picture').first().click();
    await page.locator('.uses-of-design li[data-kind=mannequin]').getByText('dress form').waitFor({ timeout: 20_000 });
    const uses = await get<{ uses: readonly UsedElement[] }>(`/designs/${/designs\/([^/?]+)/.exec(page.url())?.[1] ?? designs[0]?.id}/uses`);
    expect(uses.uses).toContainEqual({ element: mannequin, kind: 'mannequin', as: 'figure', exact: true, isPinned: false });
  }, LIMIT_MS);

  it('puts one outfit on the house figure, and back with a step back', async () => {
    await page.getByRole('tab', { name: 'Wearer' }).click();
    await page.locator('.parts').getByRole('button', { name: 'Mannequin' }).click();
    await page.locator('[data-choice^=el-][data-current=true]').waitFor({ timeout: 20_000 });
    await shoot('3-on-a-design');
    await page.locator('[data-choice=house]').click();
    await page.locator('[data-choice=house][data-current=true]').waitFor({ timeout: 20_000 });
    expect(await page.locator('.uses-of-design li[data-kind=mannequin]').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.locator('[data-choice^=el-][data-current=true]').waitFor({ timeout: 20_000 });
  }, LIMIT_MS);

  it('leaves what outfits wear as it was when a print is made anew', async () => {
    const worn = await printId(), before = await printOf(worn);
    expect((await designsNow()).some(({ design }) => JSON.stringify(design).includes(worn))).toBe(true);
    await page.goto(`${studio.url}/collections/${collectionId}/elements?board=print`);
    await page.getByRole('textbox', { name: 'One repeat is this wide' }).fill('120');
    await page.keyboard.press('Tab');
    await page.getByText('Outfits wear this print as it was').waitFor({ timeout: 20_000 });
    await expect.poll(printId, { timeout: 10_000 }).not.toBe(worn);
    const anew = await printId();
    await expect.poll(async () => (await printOf(anew)).mm[0], { timeout: 10_000 }).toBe(120);
    expect(await printOf(worn)).toEqual(before);
    await page.locator('.print-picture').waitFor({ timeout: 20_000 });
    await shoot('4-made-anew');
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(printId, { timeout: 10_000 }).toBe(worn);
  }, LIMIT_MS);

  it('had nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
