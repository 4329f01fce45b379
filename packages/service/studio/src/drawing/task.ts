import type { Design } from '@toile/garment';
import type { PictureOptions, Pixels } from '../ports/pictures.ts';
import type { Draughtsman } from './draw.ts';

/** One piece of drawing for a thread. */
export type DrawTask =
  | { readonly kind: 'pixels' | 'png' | 'svg'; readonly design: Design; readonly options: PictureOptions }
  | { readonly kind: 'flats'; readonly design: Design }
  | { readonly kind: 'encode'; readonly pixels: Pixels };

/** What a thread gives back. */
export type Drawn = Pixels | Uint8Array | string;

/** Does a task, and says which buffer may be moved instead of copied. */
export function doDrawTask(draughtsman: Draughtsman, task: DrawTask): { readonly drawn: Drawn; readonly moved: readonly ArrayBufferLike[] } {
  switch (task.kind) {
    case 'pixels': {
      const drawn = draughtsman.pixels(task.design, task.options);
      return { drawn, moved: [drawn.rgba.buffer] };
    }
    case 'png': {
      const drawn = draughtsman.png(task.design, task.options);
      return { drawn, moved: [drawn.buffer] };
    }
    case 'svg': return { drawn: draughtsman.svg(task.design, task.options), moved: [] };
    case 'flats': return { drawn: draughtsman.flats(task.design), moved: [] };
    case 'encode': {
      const drawn = draughtsman.encode(task.pixels);
      return { drawn, moved: [drawn.buffer] };
    }
  }
}
