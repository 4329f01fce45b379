import type { Design, DesignElements } from '@toile/garment';
import type { PictureOptions, Pixels, SheetOptions } from '../ports/pictures.ts';
import type { Draughtsman, Rows } from './draw.ts';

/** One piece of drawing for a thread. */
export type DrawTask =
  | { readonly kind: 'pixels'; readonly design: Design; readonly options: PictureOptions; readonly rows?: Rows; readonly elements?: DesignElements }
  | { readonly kind: 'png' | 'svg' | 'psd'; readonly design: Design; readonly options: PictureOptions; readonly elements?: DesignElements }
  | { readonly kind: 'flats'; readonly design: Design; readonly options?: SheetOptions; readonly elements?: DesignElements }
  | { readonly kind: 'encode'; readonly pixels: Pixels; readonly design?: Design };

/** What a thread gives back. */
export type Drawn = Pixels | Uint8Array | string;

const worn = ({ elements }: { readonly elements?: DesignElements }): { readonly elements?: DesignElements } => (elements ? { elements } : {});

/** Does a task, and says which buffer may be moved instead of copied. */
export async function doDrawTask(draughtsman: Draughtsman, task: DrawTask): Promise<{ readonly drawn: Drawn; readonly moved: readonly ArrayBufferLike[] }> {
  switch (task.kind) {
    case 'pixels': {
      const drawn = draughtsman.pixels(task.design, task.options, { ...(task.rows ? { rows: task.rows } : {}), ...worn(task) });
      return { drawn, moved: [drawn.rgba.buffer] };
    }
    case 'png': {
      const drawn = draughtsman.png(task.design, task.options, task.elements);
      return { drawn, moved: [drawn.buffer] };
    }
    case 'psd': {
      const drawn = await draughtsman.psd(task.design, task.options, task.elements);
      return { drawn, moved: [drawn.buffer] };
    }
    case 'svg': return { drawn: draughtsman.svg(task.design, task.options, task.elements), moved: [] };
    case 'flats': return { drawn: draughtsman.flats(task.design, task.options, task.elements), moved: [] };
    case 'encode': {
      const drawn = draughtsman.encode(task.pixels, task.design);
      return { drawn, moved: [drawn.buffer] };
    }
  }
}
