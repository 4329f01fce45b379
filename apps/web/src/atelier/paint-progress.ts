/** How far the painting of a board is: pictures wanted near the screen, pictures painted, and when, ms since Enter. */
export interface PaintCount {
  readonly wanted: number;
  readonly painted: number;
  readonly firstMs: number | undefined;
  readonly lastMs: number | undefined;
}

/** Counts what is painted of one board, each picture once, and tells listeners at most once a frame. */
export interface PaintProgress {
  readonly want: (designId: string) => void;
  readonly paint: (designId: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly count: () => PaintCount;
}

/** A new count, begun at `startedAt` (ms of the page's own clock). */
export function createPaintProgress(startedAt: number): PaintProgress {
  const wanted = new Set<string>();
  const painted = new Set<string>();
  const listeners = new Set<() => void>();
  let now: PaintCount = { wanted: 0, painted: 0, firstMs: undefined, lastMs: undefined };
  let firstMs: number | undefined;
  let lastMs: number | undefined;
  let frame = 0;
  const tellNow = () => {
    frame = 0;
    now = { wanted: wanted.size, painted: painted.size, firstMs, lastMs };
    for (const listener of listeners) listener();
  };
  const tell = () => { frame ||= requestAnimationFrame(tellNow); };
  return {
    want: (designId) => {
      if (wanted.has(designId)) return;
      wanted.add(designId);
      tell();
    },
    paint: (designId) => {
      if (painted.has(designId)) return;
      painted.add(designId);
      lastMs = performance.now() - startedAt;
      // The first is told at once, in the frame it is seen in.
      if (firstMs === undefined) {
        firstMs = lastMs;
        queueMicrotask(tellNow);
      } else tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => now,
  };
}
