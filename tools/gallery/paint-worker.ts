import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Painter, PaintOptions, Scene } from '@toile/drawing';
import type { Design } from '@toile/garment';

/** What the gallery asks of a painting thread. */
export interface PaintTask { readonly index: number; readonly design: Design; readonly options: PaintOptions; /** The window of the picture; the whole figure where left out. */ readonly view?: Scene['view']; /** A buffer that is not needed any more. */ readonly spare?: ArrayBuffer }
/** The picture, or what went wrong. */
export interface PaintResult { readonly index: number; readonly rgba?: Uint8ClampedArray<ArrayBuffer>; readonly failure?: string; readonly cpuMs: number }

// As in the studio's own drawing threads: the rooms are loaded after the cache is on, so that it serves them too.
enableCompileCache();
const ready = Promise.all([import('@toile/croquis'), import('@toile/drawing')]).then(([{ composeCroquis }, { createPainter }]) => {
  const painter = createPainter();
  parentPort?.postMessage('ready');
  return (task: PaintTask): void => { paint(composeCroquis, painter, task); };
});

parentPort?.on('message', (task: PaintTask) => { void ready.then((work) => work(task)); });

function paint(composeCroquis: typeof import('@toile/croquis').composeCroquis, painter: Painter, { index, design, options, view, spare }: PaintTask): void {
  const started = performance.now();
  try {
    const { rgba } = painter.paint(composeCroquis(design, view ? { view } : {}), options, spare ? { into: spare } : {});
    parentPort?.postMessage({ index, rgba, cpuMs: performance.now() - started } satisfies PaintResult, [rgba.buffer]);
  } catch (cause) {
    parentPort?.postMessage({ index, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), cpuMs: performance.now() - started } satisfies PaintResult);
  }
}
