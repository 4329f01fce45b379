import { profile } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { HEADS } from '@toile/figure';
import type { HeadView } from '@toile/figure';
import { must } from '@toile/kernel';
import { faceTemplateOf } from '../figure/face-layers.ts';
import type { FaceTemplate } from '../figure/face-template.ts';
import { pointsOf, rowCurve } from '../figure/paint.ts';
import { headFrame } from '../figure/torso.ts';
import type { AccessoryKit } from './kit.ts';

/** Where hats, glasses and jewels sit: the head's own frame (crown y 0, chin y 228, facing +x) and what a hat needs of it. */
export interface HeadPlace {
  readonly view: HeadView;
  readonly at: (point: Point) => Point;
  /** From a row of numbers x, y, x, y …: a smooth line in the picture. */
  line(row: readonly number[], isClosed?: boolean): Point[];
  /** Middle of the skull at the hat's line, and half its width there. */
  readonly centre: number;
  readonly half: number;
  /** Height of the line on which a hat sits, at share −1 (behind, or left) … 1 (where the face looks). */
  lineAt(share: number): number;
  readonly template: FaceTemplate;
}

const SKULLS: Readonly<Record<HeadView, { readonly centre: number; readonly half: number; readonly line: (share: number) => number }>> = {
  front: { centre: 0, half: 74, line: profile([[-1, 84], [-0.6, 66], [0, 57], [0.6, 66], [1, 84]]) },
  threeQuarter: { centre: -13, half: 76, line: profile([[-1, 106], [-0.5, 84], [0.1, 62], [0.55, 56], [1, 70]]) },
  profile: { centre: -20, half: 79, line: profile([[-1, 116], [-0.5, 97], [0, 80], [0.5, 66], [1, 58]]) },
  back: { centre: 0, half: 74, line: profile([[-1, 96], [-0.5, 114], [0, 120], [0.5, 114], [1, 96]]) },
};

/** The head of who wears it. */
export function headPlaceOf(kit: Pick<AccessoryKit, 'figure' | 'look'>): HeadPlace {
  const { view } = kit.figure.head;
  const isMale = must(HEADS.find((head) => head.id === kit.look.head), `no head ${kit.look.head}`).suits === 'menswear';
  const at = headFrame(kit.figure);
  const { centre, half, line } = SKULLS[view];
  return {
    view, at, centre, half: half + (isMale ? 1 : 0), lineAt: line, template: faceTemplateOf(isMale, view),
    line: (row, isClosed = false) => rowCurve(row, isClosed).points.map(at),
  };
}

/** Points of a row. */
export const rowPoints = pointsOf;
