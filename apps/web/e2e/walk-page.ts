import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** The two sizes a step is pictured in. */
const DESK = { width: 1440, height: 900 }, PHONE = { width: 390, height: 844 };
/** A page that has just changed its size settles. */
const TO_PHONE_MS = 1200, TO_DESK_MS = 300;

/** A page of a desk's size. What it complains of (errors of scripts, of the console) is added to `complaints`. */
export async function openWalkPage(browser: Browser, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-GB', acceptDownloads: true });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  return page;
}

/** Pictures a step on a desk and on a phone, into the folder that TOILE_SCREENSHOTS names; nothing where it names none. */
export async function shootStep(page: Page, name: string, { fullPage = false }: { readonly fullPage?: boolean } = {}): Promise<void> {
  const folder = process.env['TOILE_SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-desk.png`), fullPage });
  await page.setViewportSize(PHONE);
  await page.waitForTimeout(TO_PHONE_MS);
  await page.screenshot({ path: join(folder, `${name}-phone.png`), fullPage });
  await page.setViewportSize(DESK);
  await page.waitForTimeout(TO_DESK_MS);
}
