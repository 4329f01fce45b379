import { add, clamp, mix, scale, smoothStep } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Ink, Ribbon, Shape } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { foldField, foldInks } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { clearOf } from '../cloth/untangle.ts';
import { NO_FOLDS } from '../cloth/tension.ts';
import { buttonColour, clothOf, liningOf, plain } from '../frame/cloth.ts';
import { SIDES } from '../frame/draft.ts';
import type { Sided } from '../frame/draft.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { marksSheet } from '../frame/marks.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { quiltingOf } from '../bodice/quilt.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { cuffKindOf, cuffSheets, vents } from './cuff.ts';
import { FOLDED, foldedSleeve } from './folded-sleeve.ts';
import { sleeveFolds } from './sleeve-folds.ts';
import { sleeveWidth } from './sleeve-width.ts';
import { sleeveShape } from './sleeve-shape.ts';
import type { SleeveShape } from './sleeve-shape.ts';

/** The depth at which a sleeve lies. */
export function sleeveDepth(frame: GarmentFrame, side: 'left' | 'right'): number {
  const { draft } = frame;
  if (draft.figure.raisedArm === side) return DEPTH.raisedArm;
  return draft.isOuter ? DEPTH.outerSleeve : draft.isTucked ? DEPTH.topSleeve : DEPTH.topSleeve;
}

/** Both sleeves with their cuffs and mouths; nothing for a garment without sleeves. */
export function sleeveSheets(frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>): Sheet[] {
  if (arms.left.kind === 'none' && arms.right.kind === 'none') return [];
  return SIDES.flatMap((side) => (arms[side].kind === 'none' || (neckline.hold === 'one-shoulder' && neckline.coveredSide !== side) ? [] : oneSleeve(frame, arms[side], neckline)));
}

function oneSleeve(frame: GarmentFrame, arm: ArmModel, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  if (draft.figure.elbowBend(arm.side) > FOLDED && sleeveWidth(draft, arm.kind).end > 0.6) return foldedSleeve(frame, arm, neckline);
  const stuff = clothOf(draft, 'sleeve');
  const rule = foldRuleOf(stuff.fabric);
  const draw = draft.draw(`sleeve.${arm.side}`);
  const plainShape = sleeveShape(frame, arm, neckline);
  const isKimono = draft.garment.choice.sleeve === 'kimono';
  const folding = plainShape.isOpen ? hangingFolds(plainShape, rule.wavelength, draw, stuff.fabric.foldHeight, rule.foldClass === 'heavy' || isKimono) : undefined;
  const shape = folding ? sleeveShape(frame, arm, neckline, { wave: (t) => (isKimono ? 1.6 : 4.5) * Math.sin(2 * Math.PI * folding.phase(1, clamp(t))) }) : plainShape;
  const quilting = quiltingOf(frame);
  const folds = quilting ? NO_FOLDS : sleeveFolds(frame, shape, stuff.fabric, draw);
  const depth = sleeveDepth(frame, arm.side);
  const sheets: Sheet[] = [];
  const cuff = cuffKindOf(frame, shape);
  if (cuff === 'none' && !shape.isGathered) {
    // The hand hangs in front of the far side of a wide mouth.
    sheets.push(sheetOf(draft, shape.isOpen ? behindHand(depth) : depth, {
      part: 'sleeve', suffix: `inside.${arm.side}`, stuff: plain(shape.isOpen ? liningOf(draft) : stuff), outline: [...shape.hem, ...shape.mouth.slice(1, -1).reverse()],
      wish: { darken: shape.isOpen ? 0.55 : 0.75, shadow: 0, contour: 0.8, ...(folding ? { inks: insideInks(folding, shape) } : {}) },
    }));
  }
  const ribbons: Ribbon[] = [...folds.ribbons, ...ditch(shape)];
  const inks: Ink[] = [...folds.inks, ...edgeInks(shape), ...seamInks(shape, stuff.fabric.id === 'denim')];
  if (folding) inks.push(...clearOf(foldInks(folding, shape.patch, { share: 0.55, width: 2.2 }, draw), folds.inks));
  if (cuff === 'none' && !shape.isGathered && !quilting) inks.push({ points: shape.hem.map((p) => add(p, scale(shape.axis, -11))), width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.75 });
  // Tailored garments are vented at the cuff, whatever collar they carry.
  const isTailored = draft.isOuter && (draft.garment.bodice?.shoulderPad ?? 0) > 0;
  const shapes: Shape[] = isTailored && cuff === 'none' && shape.width.end > 0.7 && !shape.isOpen ? vents(shape, buttonColour(stuff)) : [];
  const isSeamless = arm.kind === 'dolman';
  const far = draft.figure.farArm === arm.side;
  sheets.push(sheetOf(draft, depth, {
    part: 'sleeve', suffix: arm.side, stuff, outline: shape.outline,
    wish: {
      surface: surfaceOf(shape.patch, { rows: 20, columns: 11, s: [-0.1, 1.12], t: [-0.3, 1.3], cloth: shape.cloth }),
      relief: {
        round: 0.5, halfWidth: shape.width.at(0.3), ribbons,
        ...(folding ? { folds: folding.field } : {}),
        ...(quilting ? { quilting: { ...quilting, offset: quilting.kind === 'rows' ? 330 % quilting.pitch : quilting.offset } } : {}),
      },
      inks, shapes, contour: 0, shadow: isSeamless || arm.kind === 'raglan' ? 0.08 : 0.24,
      ...(far ? { darken: 0.16 } : {}),
      ...(isSeamless ? { fade: Float32Array.from({ length: 65 }, (_, i) => smoothStep(0, 0.12, i / 64)) } : {}),
    },
  }));
  if (isKimono && draft.isOuter && !quilting) sheets.push(turnBack(frame, shape, depth));
  sheets.push(...cuffSheets(frame, shape, depth));
  return sheets;
}

/** The depth just under the forearm and hand that a sleeve at this depth lies over. */
const behindHand = (depth: number): number => (depth === DEPTH.raisedArm ? DEPTH.raisedArm - 1 : depth >= DEPTH.outerSleeve ? DEPTH.outerArms - 1 : DEPTH.arms - 1);

/** The folds go on inside the mouth, seen from behind. */
const insideInks = (folding: Folding, shape: SleeveShape): Ink[] => Array.from({ length: folding.count - 1 }, (_, i): Ink => {
  const at = Math.round(clamp(folding.tAt(i + 1, 1)) * 40);
  const from = shape.hem[at] as Point, to = shape.mouth[Math.round(at / 2)] as Point;
  return { points: [from, mix(from, to, 0.5), mix(from, to, 0.9)], width: 2, kind: 'fold', opacity: 0.5, isClipped: true };
});

/** The lining of a wide coat sleeve turned back over its edge: a narrow band, and the line where it ends. */
function turnBack({ draft }: GarmentFrame, shape: SleeveShape, depth: number): Sheet {
  const stuff = liningOf(draft);
  const upper = shape.hem.map((p) => add(p, scale(shape.axis, -17)));
  const band = [...shape.hem, ...upper.slice().reverse()];
  return marksSheet(draft, depth, {
    part: 'sleeve', suffix: `turn.${shape.arm.side}`, stuff, outline: band, shapes: [
      { outline: band, fill: stuff.colour, opacity: 0.82 },
      { outline: upper, stroke: { colour: shadowOf(stuff.colour, 0.45), width: 1.6 }, opacity: 0.75 },
    ],
  });
}

/** An open sleeve hangs in folds like a small skirt. */
function hangingFolds(shape: SleeveShape, wavelength: number, draw: ReturnType<GarmentFrame['draft']['draw']>, height: number, isHeavy: boolean): Folding {
  const count = Math.round(clamp((shape.mouthWidth * (isHeavy ? 0.9 : 1.5)) / wavelength, 2, isHeavy ? 4 : 7));
  return foldField({ kind: 'soft', count, height: (5 + 0.045 * shape.mouthWidth) * Math.min(1.2, height), start: isHeavy ? 0.5 : 0.28 }, draw);
}

/** The armhole seam lies in a shallow ditch. */
function ditch(shape: SleeveShape): Ribbon[] {
  const { arm } = shape;
  if (arm.kind === 'dolman' || arm.kind === 'off') return [];
  return [{ points: arm.armhole.slice(1), width: arm.kind === 'set-in' ? 8 : 6, height: -3.2, taper: 'both', section: 'soft' }];
}

/** Open contours: outer line, hem, inner line. The joint is left to the seam. */
function edgeInks(shape: SleeveShape): Ink[] {
  const { arm } = shape;
  const outer = shape.outer.slice(Math.max(0, shape.lead - arm.shoulderLine.length - 1));
  const inks: Ink[] = [
    { points: outer, width: 3, kind: 'contour' },
    { points: shape.inner, width: 2.7, kind: 'contour' },
  ];
  inks.push({ points: shape.hem, width: 2.6, kind: 'contour' });
  return inks;
}

/** The seam line itself, and its topstitching where the cloth is worked that way. */
function seamInks(shape: SleeveShape, isDenim: boolean): Ink[] {
  const { arm } = shape;
  if (arm.kind === 'dolman') return [];
  if (arm.kind === 'off') return [{ points: shape.outer.slice(0, 3), width: 2.4, kind: 'contour' }];
  const isSoft = arm.kind === 'set-in';
  const inks: Ink[] = [{ points: arm.armhole, width: arm.kind === 'puff' ? 2.4 : 2, kind: arm.kind === 'raglan' || arm.kind === 'dropped' ? 'seam' : 'fold', opacity: isSoft ? 0.68 : 0.8 }];
  if (isDenim) {
    const inner: Point[] = arm.armhole.map((p) => add(p, [arm.sign * 6, 1]));
    inks.push({ points: inner, width: 1.3, kind: 'stitch', opacity: 0.8, isClipped: true });
  }
  return inks;
}
