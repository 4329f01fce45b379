import type { Scene } from './scene.ts';

/** The window of a standing figure: 1500 × 2250 mm of the croquis frame, feet and air included. */
export const DEFAULT_VIEW: Scene['view'] = { left: -750, top: -95, width: 1500, height: 2250 };

/** From the frame's mm to pixels: the view fitted whole into the picture and centred. */
export interface Projection {
  /** Pixels to the mm. */
  readonly scale: number;
  /** Pixels of the frame's origin. */
  readonly originX: number;
  readonly originY: number;
}

export function projectionOf(view: Scene['view'], width: number, height: number): Projection {
  const scale = Math.min(width / view.width, height / view.height);
  return {
    scale,
    originX: (width - view.width * scale) / 2 - view.left * scale,
    originY: (height - view.height * scale) / 2 - view.top * scale,
  };
}
