import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBrief } from '@toile/brief';
import { flatsToSvg } from '@toile/flat';
import { DRAWABLE_GARMENT_IDS, sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import { generateBoard } from '@toile/generator';
import { problemToText } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { FABRICS, PRINTS } from '@toile/textile';
import { GALLERY_BRIEFS } from './briefs.ts';
import { startPainters } from './painters.ts';
import { writeSheet } from './sheet.ts';
import type { Cell } from './sheet.ts';

/*
 * Draws the standing contact sheets into gallery/: a board of sixty for each brief, every drawn garment in every fabric, the flats, the
 * prints. Names given as arguments draw only those sheets: `npm run gallery -- nordic flats`.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'gallery');
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
const PAPER = '#faf6ee';
const PAPER_OF = { watercolour: PAPER, marker: '#f7f4ee', neon: '#14121c' } as const;
/** A dye for each fabric, in the order of the list, so that neighbours can be told apart. */
const DYES: readonly Hex[] = ['#7f9bb5', '#3a567c', '#c9b894', '#6b6f76', '#8a6f5c', '#b08d6a', '#8c2f4a', '#d9b7b0', '#b9cdd6', '#c4b3d9', '#274c3c', '#3b322c', '#cbbfae', '#8fa08a', '#a34a3a', '#d6cdb8', '#d0702f', '#efe7da', '#7a5c34', '#5a2f63', '#b59a4c'];
mkdirSync(folder, { recursive: true });
const painters = startPainters(Math.max(1, Math.min(4, availableParallelism())));
let failures = 0;

async function paint(designs: readonly Design[], width: number, style: 'watercolour' | 'marker' | 'neon'): Promise<Cell[]> {
  const cells: Cell[] = designs.map(() => ({}));
  const height = Math.round(width * 1.5);
  await painters.paintAll(designs, { width, height, style, paper: PAPER_OF[style], hasGroundShadow: true }, (result) => {
    if (result.rgba) cells[result.index] = { rgba: result.rgba };
    else {
      failures += 1;
      console.error(`gallery: ${designs[result.index]?.garments.map((g) => g.type).join(' + ')} failed: ${result.failure ?? ''}`);
    }
  });
  return cells;
}

for (const { name, brief, seed, style } of GALLERY_BRIEFS.filter((entry) => isWanted(`board-${entry.name}`))) {
  const intent = readBrief(brief);
  if (!intent.ok) {
    failures += 1;
    console.error(`gallery: ${name}: ${intent.problems.map(problemToText).join(' ')}`);
    continue;
  }
  const board = generateBoard({ intent: intent.value, seed, count: 60 });
  if (!board.ok) {
    failures += 1;
    console.error(`gallery: ${name}: ${board.problems.map(problemToText).join(' ')}`);
    continue;
  }
  const designs = board.value.options;
  for (const [file, width, columns, count] of [['60', 200, 12, 60], ['12', 400, 6, 12], ['1', 1100, 1, 1]] as const) {
    await writeSheet(join(folder, `board-${name}-${file}.png`), await paint(designs.slice(0, count), width, style), { columns, width, height: Math.round(width * 1.5), paper: PAPER_OF[style] });
  }
  console.log(`gallery: board-${name}`);
}

const drawn = DRAWABLE_GARMENT_IDS;
if (isWanted('garments-by-fabrics')) {
  const designs = drawn.flatMap((type) => FABRICS.map((fabric, i) => sampleDesign(type, { fabric: fabric.id, colours: [DYES[i % DYES.length] as Hex] }, { isOutfit: true, palette: ['#e9e4da'] })));
  const cells = (await paint(designs, 140, 'marker')).map((cell, i) => ({ ...cell, label: `${designs[i]?.garments.at(-1)?.type ?? ''} · ${FABRICS[i % FABRICS.length]?.id ?? ''}` }));
  await writeSheet(join(folder, 'garments-by-fabrics.png'), cells, { columns: FABRICS.length, width: 140, height: 210, paper: PAPER_OF.marker, hasLabels: true });
  console.log(`gallery: garments-by-fabrics (${drawn.length} × ${FABRICS.length})`);
}
if (isWanted('flats')) {
  const cells = drawn.map((type) => ({ svg: flatsToSvg(sampleDesign(type)), label: type }));
  await writeSheet(join(folder, 'flats.png'), cells, { columns: 6, width: 420, height: 300, paper: '#ffffff', hasLabels: true });
  console.log('gallery: flats');
}
if (isWanted('prints')) {
  const palettes = [['#f3ead9', '#2e3f5c', '#b1483f', '#c9a14a', '#5f7a5a'], ['#22262e', '#e7dccb', '#7fa3a8', '#c46a4f', '#8a8fb0']] as const;
  const designs = palettes.flatMap((colours) => PRINTS.map((print) => sampleDesign('a-line-dress', { print: { id: print.id, scale: 1, rotation: 0 }, colours: [...colours] })));
  const cells = (await paint(designs, 240, 'marker')).map((cell, i) => ({ ...cell, label: PRINTS[i % PRINTS.length]?.id ?? '' }));
  await writeSheet(join(folder, 'prints.png'), cells, { columns: 11, width: 240, height: 360, paper: PAPER_OF.marker, hasLabels: true });
  console.log('gallery: prints');
}
await painters.close();
console.log(failures === 0 ? 'gallery: done' : `gallery: done, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
