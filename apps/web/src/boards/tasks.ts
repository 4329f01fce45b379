import { extractPalette } from '@toile/vision';
import type { PaletteColour } from '@toile/vision';
import { decodePicture } from './decode.ts';
import { findMotifs } from './mood/motif-task.ts';
import type { ClothAnswer, ClothOrder, PrintAnswer, PrintOrder } from './print/print-tasks.ts';
import type { SketchAnswer, SketchOrder } from './sketch/sketch-tasks.ts';

/** Tells how far a task is, 0–1, and at which step. */
export type Tell = (part: number, step?: string) => void;

/** The colours of a picture: how many at most, and whether a plain background counts. */
export interface PaletteOrder { readonly blob: Blob; readonly most: number; readonly background: 'keep' | 'leave-out' }
/** The colours found; their places are in parts of the picture's width and height. */
export interface FoundPalette { readonly width: number; readonly height: number; readonly colours: readonly (Omit<PaletteColour, 'at'> & { readonly x: number; readonly y: number })[] }

/*
 * What the boards' worker can do: one function a name. A panel adds its own here; `hands.ts` calls them by name, typed.
 */
export const TASKS = {
  palette: async ({ blob, most, background }: PaletteOrder, tell: Tell): Promise<FoundPalette> => {
    const picture = await decodePicture(blob);
    tell(0.4);
    const colours = extractPalette(picture, { most, background });
    return { width: picture.width, height: picture.height, colours: colours.map(({ hex, share, at }) => ({ hex, share, x: (at.x + 0.5) / picture.width, y: (at.y + 0.5) / picture.height })) };
  },
  // The engines of these are large: they are fetched when they are first asked for.
  print: async (order: PrintOrder, tell: Tell): Promise<PrintAnswer> => (await import('./print/print-tasks.ts')).makePrint(order, tell),
  cloth: async (order: ClothOrder): Promise<ClothAnswer> => (await import('./print/print-tasks.ts')).paintCloth(order),
  sketch: async (order: SketchOrder, tell: Tell): Promise<SketchAnswer> => (await import('./sketch/sketch-tasks.ts')).readSketch(order, tell),
  motifs: findMotifs,
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<K extends TaskName> = Parameters<(typeof TASKS)[K]>[0];
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<(typeof TASKS)[K]>>;

/** What the worker is asked, and what it answers. */
export interface TaskOrder { readonly order: number; readonly task: TaskName; readonly input: unknown }
export type TaskAnswer =
  | { readonly kind: 'told'; readonly order: number; readonly part: number; readonly step: string | undefined }
  | { readonly kind: 'done'; readonly order: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly order: number; readonly message: string };
