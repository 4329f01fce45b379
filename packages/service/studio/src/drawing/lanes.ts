import { failure, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { Design, DesignElements } from '@toile/garment';
import type { PictureOptions, Pictures, Pixels } from '../ports/pictures.ts';
import { heightOf } from './height.ts';
import type { Drawn, DrawTask } from './task.ts';

/** One thread that draws; an app makes it of whatever threads it has. */
export interface DrawLane {
  /** Resolves with the drawing; rejects when the drawing or the thread failed. One task at a time. */
  draw(task: DrawTask): Promise<Drawn>;
  close(): Promise<void>;
}

/** Drawing shared among some threads. */
export interface DrawPool extends Pictures { close(): Promise<void> }

const worn = (elements: DesignElements | undefined): { readonly elements?: DesignElements } => (elements ? { elements } : {});

/** From this width on a picture is painted in bands, pixels: below, a lane would build the scene for little. */
const POSTER_WIDTH = 1024;

interface Waiting { readonly task: DrawTask; readonly resolve: (drawn: Drawn) => void; readonly reject: (cause: unknown) => void }

/** Calls back after a while; returns the way to think better of it. */
export type Later = (callback: () => void) => () => void;

/**
 * A pool of at most `size` lanes, opened when there is work for them. A lane whose thread died is replaced. With `later`, lanes that
 * had nothing to do for that while are closed, so that an idle studio is small.
 */
export function createDrawPool(openLane: () => DrawLane, size: number, later?: Later): DrawPool {
  const idle: DrawLane[] = [];
  const queue: Waiting[] = [];
  let open = 0;
  let isClosed = false;
  let keepOpen: () => void = () => undefined;

  function closeIdle(): void {
    for (const lane of idle.splice(0)) {
      open -= 1;
      void lane.close().catch(() => undefined);
    }
  }

  function next(): void {
    keepOpen();
    if (later) keepOpen = later(closeIdle);
    while (queue.length > 0 && !isClosed) {
      let lane = idle.pop();
      if (!lane && open < size) {
        lane = openLane();
        open += 1;
      }
      if (!lane) return;
      void occupy(lane, queue.shift() as Waiting);
    }
  }

  async function occupy(lane: DrawLane, waiting: Waiting): Promise<void> {
    try {
      const drawn = await lane.draw(waiting.task);
      idle.push(lane);
      waiting.resolve(drawn);
    } catch (cause) {
      // Whether the thread is whole is not known: a fresh one costs little.
      open -= 1;
      await lane.close().catch(() => undefined);
      waiting.reject(cause);
    }
    next();
  }

  const draw = <T extends Drawn>(task: DrawTask): Promise<T> => new Promise<T>((resolve, reject) => {
    if (isClosed) return reject(new Error('the drawing threads are closed'));
    queue.push({ task, resolve: resolve as (drawn: Drawn) => void, reject });
    next();
  });
  const outcomeOf = async <T extends Drawn>(task: DrawTask): Promise<Outcome<T>> => {
    try {
      return success(await draw<T>(task));
    } catch (cause) {
      if (isClosed) throw cause;
      return failure({ code: 'not-drawable-yet', where: 'design', message: 'This design could not be drawn.', came: cause instanceof Error ? cause.message.slice(0, 200) : String(cause), hint: 'Please report it with the design document.' });
    }
  };

  /** A poster: each lane paints a band of it. The bands together have the bytes of the whole. */
  const poster = async (design: Design, options: PictureOptions, elements: DesignElements | undefined): Promise<Outcome<Pixels>> => {
    const height = heightOf(options), edges = Array.from({ length: size + 1 }, (_, i) => Math.round((height * i) / size));
    const rgba = new Uint8Array(options.width * height * 4);
    const bands = await Promise.all(edges.slice(1).map(async (bottom, i) => {
      const top = edges[i] as number, band = await outcomeOf<Pixels>({ kind: 'pixels', design, options, rows: { top, bottom }, ...worn(elements) });
      if (band.ok) rgba.set(band.value.rgba, top * options.width * 4);
      return band;
    }));
    return bands.find((band) => !band.ok) ?? success({ width: options.width, height, rgba });
  };
  const isPoster = ({ width }: PictureOptions): boolean => size > 1 && width >= POSTER_WIDTH;

  return {
    pixels: (design, options, elements) => (isPoster(options) ? poster(design, options, elements) : outcomeOf<Pixels>({ kind: 'pixels', design, options, ...worn(elements) })),
    png: async (design, options, elements) => {
      if (!isPoster(options)) return outcomeOf<Uint8Array>({ kind: 'png', design, options, ...worn(elements) });
      const pixels = await poster(design, options, elements);
      return pixels.ok ? outcomeOf<Uint8Array>({ kind: 'encode', pixels: pixels.value, design }) : pixels;
    },
    psd: (design, options, elements) => outcomeOf<Uint8Array>({ kind: 'psd', design, options, ...worn(elements) }),
    svg: (design, options, elements) => outcomeOf<string>({ kind: 'svg', design, options, ...worn(elements) }),
    flats: (design, options, elements) => outcomeOf<string>({ kind: 'flats', design, ...(options ? { options } : {}), ...worn(elements) }),
    encode: (pixels) => draw<Uint8Array>({ kind: 'encode', pixels }),
    close: async () => {
      isClosed = true;
      keepOpen();
      for (const { reject } of queue.splice(0)) reject(new Error('the drawing threads were closed'));
      await Promise.all(idle.splice(0).map((lane) => lane.close()));
    },
  };
}
