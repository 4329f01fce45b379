import { openBrowser } from '../apps/web/e2e/browser.ts';
import { startStudio } from '../apps/web/e2e/studio.ts';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';

const BRIEF = 'autumn wool coats over silk dresses, ink wash';
const ROUNDS = 5;

/** From Enter to the first outfit on the screen, and to the last, in a real browser on a studio of its own. Nothing where there is no Chromium. */
export async function measureScreen(): Promise<Measure[]> {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  try {
    browser = await openBrowser();
  } catch (cause) {
    console.error(`bench: the screen is not measured: ${cause instanceof Error ? cause.message : String(cause)}`);
    return [];
  }
  const studio = await startStudio();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(studio.url);
    await page.getByRole('textbox').first().fill('Bench');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/collections\//);
    const first: number[] = [];
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.locator('.brief-field textarea').fill(`${BRIEF}${' '.repeat(round)}`);
      // A designer types for some seconds: the painters are warm by then.
      await page.waitForTimeout(2500);
      const times = page.evaluate(() => new Promise<readonly [number, number]>((resolve) => {
        let entered = 0;
        let seen = 0;
        document.addEventListener('keydown', (event) => { if (event.key === 'Enter') entered = performance.now(); }, { capture: true, once: true });
        const look = (): void => {
          const board = document.querySelector('.board');
          const painted = Number(board?.getAttribute('data-painted') ?? 0);
          const isNew = entered > 0 && board?.getAttribute('data-state') !== 'choosing';
          if (isNew && painted >= 1 && painted < 60 && seen === 0) seen = performance.now() - entered;
          if (isNew && seen > 0 && painted >= 60) resolve([seen, performance.now() - entered]);
          else requestAnimationFrame(look);
        };
        look();
      }));
      await page.locator('.brief-field textarea').press('Enter');
      const [one, sixty] = await times;
      first.push(one);
      all.push(sixty);
    }
    return [
      { name: 'first option on screen after Enter', value: median(first), unit: 'ms', budget: 300 },
      { name: 'all 60 options on screen after Enter, browser and studio on one machine', value: median(all), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await studio.close();
  }
}
