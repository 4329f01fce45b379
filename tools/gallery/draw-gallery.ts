import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPainters } from './painters.ts';
import { writeSheet } from './sheet.ts';
import type { Cell } from './sheet.ts';
import { SHEETS } from './sheets/sheets.ts';
import { paperOf } from './sheets/sheet-kit.ts';
import type { Studio } from './sheets/sheet-kit.ts';

/*
 * Draws the standing contact sheets into gallery/. Names given as arguments draw only the sheets that carry them:
 * `npm run gallery -- board-nordic flats`.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'gallery');
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const painters = await startPainters(Math.max(1, Math.min(4, availableParallelism())));
let failures = 0;

const studio: Studio = {
  draw: async (looks, { width, height = Math.round(width * 1.5), style = 'watercolour' }) => {
    const cells: Cell[] = looks.map(() => ({}));
    const tasks = looks.map((look) => ({ design: look.design, ...(look.view ? { view: look.view } : {}), options: { width, height, style: look.style ?? style, paper: paperOf(look.style ?? style), hasGroundShadow: !look.view } }));
    await painters.paintTasks(tasks, (result) => {
      if (result.rgba) cells[result.index] = { rgba: result.rgba };
      else studio.fail(`${looks[result.index]?.label ?? ''} ${looks[result.index]?.design.garments.map((garment) => garment.type).join(' + ') ?? ''}: ${result.failure ?? ''}`);
    });
    return cells;
  },
  write: (name, cells, options) => writeSheet(join(folder, `${name}.png`), cells, { paper: '#f7f4ee', ...options }),
  fail: (what) => {
    failures += 1;
    console.error(`gallery: ${what}`);
  },
};

for (const sheet of SHEETS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
  await sheet.make(studio);
  console.log(`gallery: ${sheet.name}`);
}
await painters.close();
console.log(failures === 0 ? 'gallery: done' : `gallery: done, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
