import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { composeCroquis } from '@toile/croquis';
import { createPainter } from '@toile/drawing';
import { flatsToSvg } from '@toile/flat';
import type { Design } from '@toile/garment';
import type { PaintResult } from '../tools/gallery/paint-worker.ts';
import { createDrawPool } from '@toile/studio';
import { openDrawLane } from '../apps/server/src/threads/draw-lane.ts';
import { startPainters } from '../tools/gallery/painters.ts';
import { NODE_FLAGS } from '../tools/node-flags.mjs';
import { boardOf } from './ideas.ts';
import { median, timeOf } from './measure.ts';
import type { Measure } from './measure.ts';

const BOARD = { width: 384, height: 576, style: 'watercolour', paper: '#faf6ee', hasGroundShadow: true } as const;
const POSTER = { ...BOARD, width: 1536, height: 2304 } as const;

/** Boards, posters, flats and single edits, in this process and on two threads. Cold is a thread that has its code and has drawn nothing: a studio starts its threads while the designer types. */
export async function measureDrawing(designs: readonly Design[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  const two = await startPainters(2);
  // As on a screen: what has been shown is given back to be painted in again.
  const nothing = ({ rgba }: PaintResult): ArrayBuffer | undefined => rgba?.buffer;
  const coldMs = await two.paintAll(designs, BOARD, nothing);
  measures.push({ name: '60 options at 384×576, 2 workers, cold', value: coldMs, unit: 'ms', budget: 2500 });
  // Two boards more, as after a few minutes of work: until then the compiler is still at it.
  for (let i = 0; i < 2; i++) await two.paintAll(designs, BOARD, nothing);
  const rounds: number[] = [];
  let cpu = 0;
  for (let i = 0; i < 5; i++) rounds.push(await two.paintAll(designs, BOARD, (result) => { cpu += result.cpuMs; return nothing(result); }));
  measures.push({ name: '60 options at 384×576, 2 workers, warm', value: median(rounds), unit: 'ms', budget: 1000 });
  measures.push({ name: 'time of a worker per option, warm', value: cpu / (5 * designs.length), unit: 'ms' });
  await two.close();
  const one = await startPainters(1);
  measures.push({ name: '60 options at 384×576, 1 worker, cold', value: await one.paintAll(designs, BOARD, nothing), unit: 'ms' });
  measures.push({ name: '60 options at 384×576, 1 worker, warm', value: median([await one.paintAll(designs, BOARD, nothing), await one.paintAll(designs, BOARD, nothing), await one.paintAll(designs, BOARD, nothing)]), unit: 'ms' });
  await one.close();

  const painter = createPainter();
  const scenes = designs.slice(0, 20).map((design) => composeCroquis(design));
  measures.push({ name: 'a scene built from a design', value: timeOf((i) => composeCroquis(designs[i % designs.length] as Design), { runs: 60, warmUp: 60 }), unit: 'ms' });
  for (const scene of scenes) painter.paint(scene, BOARD);
  measures.push({ name: 'a poster 1536×2304, one thread', value: timeOf((i) => painter.paint(scenes[i % scenes.length] as (typeof scenes)[number], POSTER), { runs: 12, warmUp: 3 }), unit: 'ms' });
  measures.push(...(await measureFiles(designs)));
  measures.push(...measureEdit(designs));
  measures.push({ name: 'flat, front and back (SVG), one design', value: timeOf((i) => flatsToSvg(designs[i % designs.length] as Design), { runs: 60, warmUp: 20 }), unit: 'ms', budget: 10 });
  return measures;
}

const FILES = 6;

/** A poster painted in bands by the studio's own two threads, and the layered files, each with what a designer waits for. */
async function measureFiles(designs: readonly Design[]): Promise<Measure[]> {
  const pool = createDrawPool(openDrawLane, 2), some = designs.slice(0, FILES);
  const timesOf = async (draw: (design: Design) => Promise<{ readonly ok: boolean }>, rounds: number): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) for (const design of some) {
      const started = performance.now();
      if (!(await draw(design)).ok) throw new Error(`the bench design ${design.id} could not be drawn`);
      // the first round is for the compiler
      if (round > 0) times.push(performance.now() - started);
    }
    return median(times);
  };
  try {
    return [
      { name: 'a poster 1536×2304, bands on 2 threads', value: await timesOf((design) => pool.pixels(design, { width: POSTER.width, style: 'watercolour' }), 3), unit: 'ms', budget: 300 },
      { name: 'a layered PSD, 1024×1536', value: await timesOf((design) => pool.psd(design, { width: 1024, style: 'watercolour' }), 2), unit: 'ms', budget: 3000 },
      { name: 'a layered SVG', value: await timesOf((design) => pool.svg(design, { width: 1024, style: 'watercolour' }), 2), unit: 'ms', budget: 500 },
    ];
  } finally {
    await pool.close();
  }
}

/** What is dyed in an edit: a part of the outermost garment, or all of it. */
const EDITS = ['collar', 'sleeve', 'hem', 'whole'] as const;
const DYE = { colours: ['#884433' as const] };

function dyed(design: Design, what: (typeof EDITS)[number]): Design {
  const last = design.garments.length - 1;
  // a part that the garment does not have would be no edit at all
  const part = what === 'collar' && (design.garments[last]?.collar ?? 'none') === 'none' ? 'sleeve' : what;
  return { ...design, garments: design.garments.map((g, i) => (i !== last ? g : part === 'whole' ? { ...g, ...DYE } : { ...g, parts: { ...g.parts, [part]: DYE } })) };
}

/** A collar, sleeve or colour changed and redrawn at board size, scene and all; and how many pixels differ from a full painting (none may). */
function measureEdit(designs: readonly Design[]): Measure[] {
  const painter = createPainter();
  const edits = designs.slice(0, 24).map((design, i) => ({ before: design, after: dyed(design, EDITS[i % EDITS.length] as (typeof EDITS)[number]) }));
  const times: number[] = [];
  let wrong = 0;
  for (let round = 0; round < 3; round++) {
    for (const { before, after } of edits) {
      const sceneBefore = composeCroquis(before);
      const painted = painter.paint(sceneBefore, BOARD);
      const picture = { ...painted, rgba: new Uint8ClampedArray(painted.rgba) };
      const started = performance.now();
      const sceneAfter = composeCroquis(after);
      const { picture: redrawn } = painter.repaint(picture, sceneBefore, sceneAfter, BOARD);
      times.push(performance.now() - started);
      if (round > 0) continue;
      const quick = new Uint8ClampedArray(redrawn.rgba);
      const full = painter.paint(sceneAfter, BOARD).rgba;
      for (let i = 0; i < full.length; i++) if (full[i] !== quick[i]) wrong += 1;
    }
  }
  return [
    { name: 'one part edited → redrawn at board size', value: median(times), unit: 'ms', budget: 10 },
    { name: 'bytes in which a redrawn edit differs from a full painting', value: wrong, unit: 'bytes', budget: 0 },
  ];
}

/** Peak memory of one process whose two threads draw 200 options at board size, MB. */
export function measureMemory(): Measure {
  const designs = boardOf('autumn coats, dresses and trousers in wool, silk and denim', 1, 200);
  const run = spawnSync(process.execPath, [...NODE_FLAGS, fileURLToPath(new URL('./draw-200.ts', import.meta.url))], { encoding: 'utf8', input: JSON.stringify(designs) });
  return { name: 'peak memory while 200 options are drawn, 2 threads', value: Number(run.stdout.trim() || NaN), unit: 'MB', budget: 250 };
}
