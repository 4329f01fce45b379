import { clamp, lerp } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PocketDims } from '@toile/garment';
import type { Sheet } from '../sheet.ts';
import { buttonColour, clothOf } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { shareOf } from '../cloth/field.ts';
import { pocketMarks } from '../cloth/pocket.ts';
import type { PocketFrame } from '../cloth/pocket.ts';
import type { TrouserPlan } from './leg-plan.ts';
import type { Leg } from './leg-shape.ts';
import { trunkHalf } from './trouser-shape.ts';

const CHOSEN: Readonly<Record<PocketDims['kind'], boolean>> = {
  'patch-pocket': true, 'flap-pocket': true, 'cargo-pocket': true, 'welt-pocket': true, 'kangaroo-pocket': true,
  'slant-pocket': false, 'jeans-pocket': false, 'jeans-back-pocket': false, 'seam-pocket': false,
};

/** The pockets of one leg that face the viewer. Back pockets are drawn from behind, front ones from the front, thigh pockets always. */
export function legPocketSheets(plan: TrouserPlan, leg: Leg, depth: number): Sheet[] {
  const { draft } = plan;
  const isBack = draft.figure.view === 'back';
  const sign = sideSign(leg.side);
  return pocketsOnLegs(plan)
    .filter((pocket) => (pocket.place === 'thigh' || (pocket.place === 'back') === isBack) && (pocket.isPair || sign > 0))
    .map((pocket, i) => {
      const part = CHOSEN[pocket.kind] ? (pocket.kind as 'patch-pocket') : pocket.kind === 'jeans-back-pocket' ? 'patch-pocket' : 'legs';
      const stuff = clothOf(draft, part, 'legs');
      const frame = frameOf(plan, leg, pocket);
      const marks = pocketMarks(pocket.kind, frame, {
        colour: stuff.colour, button: buttonColour(stuff), isPrinted: stuff.pattern !== undefined, height: Math.abs(frame(0, 1)[1] - frame(0, 0)[1]),
      });
      return marksSheet(draft, depth + 0.2 + i * 0.01, { part, suffix: `${pocket.kind === part ? '' : `${pocket.kind}.`}${leg.side}`, stuff, outline: marks.outline, shapes: marks.shapes, inks: marks.inks });
    });
}

/** Where a cargo pocket sits on the thigh, real mm below the waist and beside the leg's middle. */
const THIGH = { place: 'thigh', level: 400, fromCentre: 70 } as const;

/** The pockets that lie below the waist, measured from the waist: a garment in one piece measures its own from the shoulder. */
function pocketsOnLegs({ draft, dims }: TrouserPlan): readonly PocketDims[] {
  const { pockets, bodice } = draft.garment;
  if (!bodice) return pockets;
  return pockets.filter((pocket) => pocket.place !== 'chest')
    .map((pocket) => (pocket.kind === 'cargo-pocket' ? { ...pocket, ...THIGH } : { ...pocket, level: Math.max(30, pocket.level - dims.topHeight) }));
}

/** A pocket's frame on the leg: around the trunk for hip and seat, around the thigh for cargo pockets. */
function frameOf(plan: TrouserPlan, leg: Leg, pocket: PocketDims): PocketFrame {
  const { draft, shape, dims } = plan;
  const { figure } = draft;
  const levelAt = (down: number): number => figure.levelOf(dims.topHeight + down);
  if (pocket.place === 'thigh') {
    const face = dims.thighCircumference / 2;
    const centre = -1 + (2 * Math.max(pocket.fromCentre, pocket.width * 0.42)) / face;
    const half = pocket.width / face;
    return (x, y) => leg.patch(leg.sOf(levelAt(pocket.level + y * pocket.height)), leg.across((1 + shareOf(clamp(centre + 2 * half * x, -1, 1))) / 2));
  }
  const quarter = (figure.body.hipGirth + dims.hipEase) / 4;
  const sign = sideSign(leg.side);
  const centreFront = figure.view === 'back' ? 0 : figure.centreFront(800) / trunkHalf(shape, 800);
  return (x, y) => {
    const turn = clamp((pocket.fromCentre - x * pocket.width) / quarter, 0, 0.99);
    const level = levelAt(pocket.level + y * pocket.height);
    // Centre front is off the middle in a turned pose: the near half is wider than the far one.
    const q = lerp(centreFront, sign, shareOf(turn));
    return figure.pointAt(level, q * trunkHalf(shape, Math.min(level, 886)));
  };
}
