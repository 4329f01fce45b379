import { lazy } from 'react';
import type { ComponentType } from 'react';
import { ColourBoard } from './colour/colour-board.tsx';
import type { BoardId, BoardPanelProps } from './panel.ts';
import { PrintBoard } from './print/print-board.tsx';
import { SketchBoard } from './sketch/sketch-board.tsx';

/** The four boards by name. The mood board brings a canvas library with it, which is loaded when it is first looked at. */
export const PANELS: Readonly<Record<BoardId, ComponentType<BoardPanelProps>>> = {
  colour: ColourBoard,
  print: PrintBoard,
  sketch: SketchBoard,
  mood: lazy(() => import('./mood/mood-board.tsx').then((module) => ({ default: module.MoodBoard }))),
};
