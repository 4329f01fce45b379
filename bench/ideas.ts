import { readBrief } from '@toile/brief';
import type { Intent } from '@toile/brief';
import type { Design } from '@toile/garment';
import { generateBoard } from '@toile/generator';
import { GALLERY_BRIEFS } from '../tools/gallery/briefs.ts';
import { median, timeOf } from './measure.ts';
import type { Measure } from './measure.ts';

/** The intent of a standing brief. */
export function intentOf(brief: string): Intent {
  const read = readBrief(brief);
  if (!read.ok) throw new Error(`the bench brief "${brief}" was refused`);
  return read.value;
}

/** A board of a standing brief. */
export function boardOf(brief: string, seed: number, count = 60): readonly Design[] {
  const board = generateBoard({ intent: intentOf(brief), seed, count });
  if (!board.ok) throw new Error(`the bench board of "${brief}" was refused`);
  return board.value.options;
}

/** Reading and choosing: how long, how it grows, and how different the options are. */
export function measureIdeas(): Measure[] {
  const first = GALLERY_BRIEFS[0];
  if (!first) throw new Error('the gallery has no briefs');
  const choose = (count: number): number => timeOf((i) => boardOf(first.brief, 100 + i, count), { runs: 9, warmUp: 4 });
  const sixty = median(GALLERY_BRIEFS.map(({ brief }) => timeOf((i) => boardOf(brief, 10 + i), { runs: 5, warmUp: 2 })));
  const small = choose(50);
  const large = choose(200);
  const boards = GALLERY_BRIEFS.map(({ brief, seed }) => boardOf(brief, seed));
  return [
    { name: 'brief → 60 designs chosen', value: sixty, unit: 'ms', budget: 150 },
    { name: 'a brief read', value: timeOf((i) => intentOf(GALLERY_BRIEFS[i % GALLERY_BRIEFS.length]?.brief ?? ''), { runs: 40 }), unit: 'ms' },
    { name: 'cost of 200 options against 4 × the cost of 50', value: large / (4 * small), unit: '×', budget: 1.25 },
    { name: 'distinct structures on a board of 60, worst of the standing briefs', value: Math.min(...boards.map((board) => new Set(board.map(structureOf)).size)), unit: 'of 60' },
    { name: 'pairs of near-twins on a board of 60, mean of the standing briefs', value: boards.reduce((sum, board) => sum + nearTwins(board), 0) / boards.length, unit: 'pairs' },
  ];
}

/** Everything of a design but its colours and cloth, as one word. */
const structureOf = (design: Design): string =>
  design.garments.map((g) => [g.type, g.silhouette, g.length, g.neckline, g.collar, g.sleeve, g.sleeveLength, g.closure, g.hem].join('/')).join('+');

/** Pairs that the eye takes for one: the same garments and lengths, the same leading colours and prints. */
function nearTwins(board: readonly Design[]): number {
  const seen = new Map<string, number>();
  let pairs = 0;
  for (const design of board) {
    const key = design.garments.map((g) => [g.type, g.length, g.silhouette, g.print.id, g.colours[0]].join('/')).join('+');
    const before = seen.get(key) ?? 0;
    pairs += before;
    seen.set(key, before + 1);
  }
  return pairs;
}
