import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** The Chromium that `npm test` found or installed. */
export function findChromium(): string {
  const path = [process.env['TOILE_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((place) => place && existsSync(place));
  if (!path) throw new Error('No Chromium found. Run the tests with "npm test", or name one in TOILE_CHROMIUM.');
  return path;
}

/** A headless browser that speaks to nobody but the studio. */
export const openBrowser = (): Promise<Browser> => chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
