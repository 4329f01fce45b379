import { useCallback, useEffect, useRef, useState } from 'react';
import type { Box } from './mood-items.ts';

/** How the board is looked at: screen = board × scale + shift. */
export interface CanvasView { readonly scale: number; readonly x: number; readonly y: number }
/** A size on the screen, CSS pixels. */
export interface Size { readonly width: number; readonly height: number }

const LEAST = 0.1, MOST = 5, MARGIN = 28, LARGEST_FIT = 1.25;
const within = (scale: number): number => Math.max(LEAST, Math.min(MOST, scale));

/** The view that shows all of a box. */
export function fitted(box: Box | undefined, size: Size): CanvasView {
  if (!box || size.width < 1) return { scale: 1, x: MARGIN, y: MARGIN };
  const scale = within(Math.min(LARGEST_FIT, (size.width - 2 * MARGIN) / Math.max(1, box.width), (size.height - 2 * MARGIN) / Math.max(1, box.height)));
  return { scale, x: size.width / 2 - (box.left + box.width / 2) * scale, y: size.height / 2 - (box.top + box.height / 2) * scale };
}

/** The view after zooming by a factor about a point of the screen. */
export function zoomed(view: CanvasView, factor: number, about: { readonly x: number; readonly y: number }): CanvasView {
  const scale = within(view.scale * factor);
  const by = scale / view.scale;
  return { scale, x: about.x - (about.x - view.x) * by, y: about.y - (about.y - view.y) * by };
}

/** How the board is looked at. Until a hand has moved it, everything is kept in sight. */
export function useCanvasView(size: Size, extent: Box | undefined) {
  const [view, setView] = useState<CanvasView>({ scale: 1, x: MARGIN, y: MARGIN });
  const isMoved = useRef(false);
  const fit = useCallback(() => {
    isMoved.current = false;
    setView(fitted(extent, size));
  }, [extent?.left, extent?.top, extent?.width, extent?.height, size.width, size.height]);
  useEffect(() => { if (!isMoved.current) fit(); }, [fit]);
  const move = useCallback((change: (view: CanvasView) => CanvasView) => {
    isMoved.current = true;
    setView(change);
  }, []);
  return { view, move, fit };
}
