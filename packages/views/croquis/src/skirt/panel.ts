import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure, Side } from '@toile/figure';
import type { Layer } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import type { Draw } from '../cloth/context.ts';
import { foldField } from '../cloth/field.ts';
import type { Folding, FoldingWish } from '../cloth/field.ts';
import { dressTurns, hemOf } from '../cloth/hem-turn.ts';
import type { TurnedHem } from '../cloth/hem-turn.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { hangingTube, tubeOutline } from '../cloth/tube.ts';
import type { Tube, TubeWish } from '../cloth/tube.ts';
import { seatedTube } from './seated-tube.ts';
import { pleatPens, softPens } from './fold-pens.ts';
import { pleatMarks, pressedHem } from './pleats.ts';
import type { HemShape } from './hem-shape.ts';

/** One sheet of skirt cloth with its folds and its hem: a skirt, a tier, a layer of tulle. */
export interface Panel {
  readonly tube: Tube;
  readonly folding: Folding | undefined;
  /** The drawn hem, left to right; runs backwards where folds turn. */
  readonly hem: readonly Point[];
  readonly turned: TurnedHem | undefined;
  readonly outline: readonly Point[];
}

export interface PanelWish {
  readonly topLevel: number;
  readonly bottomLevel: number;
  halfWidth(level: number, side: Side): number;
  readonly folds?: FoldingWish | undefined;
  readonly hemShape?: HemShape;
  readonly hemDrop: number;
  readonly topDrop?: number;
  /** Depth of the hem's waves, mm; 0 for a hem without waves. */
  readonly waves: number;
  readonly cornerRadius: number;
  readonly hemBow?: number;
  readonly calm?: number;
  readonly follow?: number;
  readonly grainFan: number;
  /** Reworks the drawn hem: scallops, a frayed edge. */
  readonly finish?: (hem: readonly Point[], tube: Tube) => readonly Point[];
}

/** Cloth hung, folded and hemmed. */
export function skirtPanel(figure: PosedFigure, wish: PanelWish, draw: Draw): Panel {
  const hung: TubeWish = {
    topLevel: wish.topLevel, bottomLevel: wish.bottomLevel, halfWidth: wish.halfWidth, hemDrop: wish.hemDrop, grainFan: wish.grainFan, isTakenIn: wish.folds !== undefined && wish.folds.kind !== 'soft',
    ...(wish.topDrop === undefined ? {} : { topDrop: wish.topDrop }), ...(wish.hemBow === undefined ? {} : { hemBow: wish.hemBow }),
    ...(wish.hemShape ? { hemShape: wish.hemShape } : {}), ...(wish.calm === undefined ? {} : { calm: wish.calm }), ...(wish.follow === undefined ? {} : { follow: wish.follow }),
  };
  const tube = figure.seat ? seatedTube(figure, figure.seat, hung) : hangingTube(figure, hung);
  const folding = wish.folds ? foldField(wish.folds, draw) : undefined;
  const isPressed = folding !== undefined && folding.field.kind !== 'soft' && folding.field.kind !== 'gather';
  const turned = folding && !isPressed && wish.waves > 0 ? hemOf(folding, tube.hem, wish.waves, draw) : undefined;
  const plain = turned ? turned.edge : folding && isPressed ? pressedHem(folding, tube.hem, draw) : Array.from({ length: 49 }, (_, i) => tube.hem(i / 48));
  const hem = wish.finish ? wish.finish(plain, tube) : plain;
  return { tube, folding, hem, turned, outline: tubeOutline(tube, hem, wish.cornerRadius) };
}

/** How a panel is drawn. */
export interface PanelLook {
  readonly colour: Hex;
  readonly lining: Hex;
  readonly ink: Hex;
  /** Share of soft folds the pen follows, and the pen's width. */
  readonly penShare: number;
  readonly penWidth: number;
  /** Folds start at the seam above (gathers). */
  readonly fromTop?: boolean;
  readonly rows?: number;
}

/** Everything of a panel's layer but its id, part, colour and cloth. */
export function panelLayer(panel: Panel, look: PanelLook, draw: Draw): Required<Pick<Layer, 'outline' | 'surface' | 'relief' | 'shapes' | 'inks'>> {
  const { tube, folding } = panel;
  const kind = folding?.field.kind;
  const isPressed = kind === 'knife' || kind === 'box' || kind === 'accordion';
  const pleats = folding ? pleatMarks(folding, tube.patch, look.colour) : { shapes: [], inks: [] };
  const turns = folding && panel.turned ? dressTurns(panel.turned, { folding, patch: tube.patch, colour: look.colour, lining: look.lining, ink: look.ink, ...(look.fromTop ? { fromTop: true } : {}) }, draw) : { shapes: [], inks: [], ribbons: [] };
  const pens = folding && kind !== 'box' ? (isPressed ? pleatPens(folding, tube.patch, kind === 'accordion' ? 1.3 : 1.9, draw) : softPens(folding, tube.patch, look, draw)) : [];
  const halfAt = (level: number): number => Math.abs(tube.patch(tube.shareOf(level), 1)[0] - tube.patch(tube.shareOf(level), 0)[0]) / 2;
  return {
    outline: panel.outline,
    surface: surfaceOf(tube.patch, { rows: look.rows ?? 22, columns: clamp((folding?.count ?? 0) * 3, 20, 54), cloth: tube.cloth }),
    relief: {
      round: 0.38, halfWidth: Math.min(230, lerp(halfAt(tube.topLevel), halfAt(tube.bottomLevel), 0.5)),
      ...(folding ? { folds: folding.field } : {}), ribbons: turns.ribbons,
    },
    shapes: [...pleats.shapes, ...turns.shapes],
    inks: [...pens, ...pleats.inks, ...turns.inks],
  };
}
