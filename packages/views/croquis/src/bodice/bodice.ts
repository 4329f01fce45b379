import type { Ink } from '@toile/drawing';
import { add, mix, scale } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { clearOf } from '../cloth/untangle.ts';
import { NO_FOLDS } from '../cloth/tension.ts';
import { clothOf, plain } from '../frame/cloth.ts';
import { SIDES } from '../frame/draft.ts';
import type { Sided } from '../frame/draft.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { isCape } from '../frame/half-width.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { keyholeOpening } from '../collar/keyhole.ts';
import { cutOutHoles } from '../detail/panels.ts';
import { constructionInks } from './construction.ts';
import { corsetConstruction } from './corset.ts';
import { bodyDepth } from './depth.ts';
import { flowOf } from './flow.ts';
import { backPanels, frayInks, hangingOf } from './hanging.ts';
import { hasHemBand, hemEdge } from './hem-edge.ts';
import { openBody } from './open-front.ts';
import { bodiceEdges, edgeInks } from './outline.ts';
import { quiltingOf } from './quilt.ts';
import { torsoRelief, torsoSurface } from './relief.ts';
import { torsoFolds } from './torso-folds.ts';

/** The body of a garment that hangs from the shoulders or the bust: closed in front, or open over its lining. */
export function bodySheets(frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>): Sheet[] {
  if (frame.draft.garment.choice.isOpen && neckline.hold === 'shoulders' && !frame.isCutOff) return openBody(frame, neckline, arms);
  const { draft } = frame;
  const stuff = clothOf(draft, 'body');
  const hem = hemEdge(frame);
  const flow = flowOf(frame);
  const hanging = hangingOf(frame, hem);
  const edges = bodiceEdges(frame, neckline, arms, hanging ? { ...hem, edge: hanging.edge } : hem);
  const folds = quiltingOf(frame) || draft.garment.choice.type === 'corset' ? NO_FOLDS : torsoFolds(frame, frame.isCutOff && !flow);
  const keyhole = keyholeOpening(frame, neckline);
  const holes = [...cutOutHoles(frame), ...(keyhole ? [keyhole] : [])];
  const inks: Ink[] = [...constructionInks(frame), ...folds.inks, ...edgeInks(edges, arms, { isCutOff: frame.isCutOff, weight: 1, ...(flow ? { until: frame.end + 6 } : {}) }), ...hemStitch(frame, hem.edge), ...armholeStitch(frame, arms), ...clearOf(hanging?.inks ?? [], folds.inks), ...frayInks(frame, hem)];
  return [...backPanels(frame, hem), ...armholeBacks(frame, neckline, arms), sheetOf(draft, bodyDepth(frame), {
    part: 'body', stuff, outline: edges.outline,
    wish: {
      surface: torsoSurface(frame, arms),
      relief: torsoRelief(frame, [...folds.ribbons, ...(draft.garment.choice.type === 'corset' ? corsetConstruction(frame).ribbons : []), ...(hanging?.ribbons ?? [])], hanging?.folding), inks, ...(hanging ? { shapes: hanging.shapes } : {}), contour: 0, shadow: flow ? 0 : 0.34, ...(flow ? { fade: flow.fade } : {}), ...(holes.length > 0 ? { holes } : {}),
    },
  })];
}

/** The hem is turned up and stitched, except where a band, a raw edge or a seam ends it. */
function hemStitch(frame: GarmentFrame, hem: readonly Point[]): Ink[] {
  const { choice } = frame.draft.garment;
  if (frame.isCutOff || choice.hem === 'raw' || hasHemBand(frame) || quiltingOf(frame)) return [];
  return [{ points: hem.slice(1, -1).map((p): Point => [p[0], p[1] - 12]), width: 1.4, kind: 'stitch', isClipped: true, opacity: 0.8 }];
}

/** A bare armhole is faced and stitched. */
function armholeStitch(frame: GarmentFrame, arms: Sided<ArmModel>): Ink[] {
  return SIDES.flatMap((side): Ink[] => {
    const arm = arms[side];
    if (arm.kind !== 'none' || arm.armhole.length < 4 || isCape(frame.draft.garment)) return [];
    const inner: Point = frame.point(frame.underarm - 40, 0.5);
    const points = arm.armhole.map((p) => add(p, scale([mix(p, inner, 1)[0] - p[0], 0], 8 / Math.max(20, Math.abs(inner[0] - p[0])))));
    return [{ points, width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.75 }];
  });
}

/** Behind a bare armhole the inside of the back can be seen, where neither arm nor body fills the hole. */
function armholeBacks(frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>): Sheet[] {
  if (neckline.hold === 'bare' || neckline.hold === 'straps') return [];
  return SIDES.flatMap((side) => {
    if (neckline.hold === 'one-shoulder' && neckline.coveredSide !== side) return [];
    const arm = arms[side];
    const { armhole } = arm;
    const isCap = frame.draft.garment.choice.sleeve === 'cap' && arm.kind === 'set-in';
    if ((arm.kind !== 'none' && !isCap) || armhole.length < 6 || isCape(frame.draft.garment)) return [];
    const lower = armhole.slice(Math.floor(armhole.length * 0.35));
    const first = lower[0] as Point;
    const back = [arm.underarm, add(arm.underarm, [arm.sign, -7]), add(mix(first, arm.underarm, 0.5), [arm.sign * 4, 0])];
    return [sheetOf(frame.draft, DEPTH.insideBack + 30, {
      part: 'body', suffix: `inside.${side}`, stuff: plain(clothOf(frame.draft, 'body')), outline: [...lower, ...back.slice(1)], wish: { darken: 0.6, shadow: 0, contour: 0.4 },
    })];
  });
}
