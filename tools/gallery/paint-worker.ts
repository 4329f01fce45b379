import { parentPort } from 'node:worker_threads';
import { composeCroquis } from '@toile/croquis';
import { createPainter } from '@toile/drawing';
import type { PaintOptions, Scene } from '@toile/drawing';
import type { Design } from '@toile/garment';

/** What the gallery asks of a painting thread. */
export interface PaintTask { readonly index: number; readonly design: Design; readonly view?: Scene['view']; readonly options: PaintOptions }
/** The picture, or what went wrong. */
export interface PaintResult { readonly index: number; readonly rgba?: Uint8ClampedArray; readonly failure?: string; readonly cpuMs: number }

const painter = createPainter();

parentPort?.on('message', ({ index, design, view, options }: PaintTask) => {
  const started = performance.now();
  try {
    const picture = painter.paint(composeCroquis(design, view ? { view } : {}), options);
    const rgba = new Uint8ClampedArray(picture.rgba);
    parentPort?.postMessage({ index, rgba, cpuMs: performance.now() - started } satisfies PaintResult, [rgba.buffer]);
  } catch (cause) {
    parentPort?.postMessage({ index, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), cpuMs: performance.now() - started } satisfies PaintResult);
  }
});
