import { add, clamp, lerp, mix, normalise, offsetLine, pointOn, scale } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { PartName } from '@toile/garment';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { ruffleLayer } from '../cloth/ruffle.ts';
import { fabricOf } from '@toile/textile';
import { bodyDepth } from '../bodice/depth.ts';
import { hemEdge } from '../bodice/hem-edge.ts';
import { sideSign } from '@toile/figure';
import { armNormal } from '../frame/arm-model.ts';
import { DEPTH } from '../sheet.ts';
import { clothOf, plain, repeatOnly } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { kebayaLace } from './kebaya-border.ts';
import { detailDepth } from './place.ts';

interface Frill { readonly part: PartName; readonly suffix: string; readonly line: Polyline; readonly depth: number; readonly towards?: (t: number) => Point; readonly at: number; readonly isLace?: boolean }

function frill(frame: GarmentFrame, wish: Frill): Sheet {
  const own = repeatOnly(clothOf(frame.draft, wish.part, 'body'));
  const lace = fabricOf('lace');
  const stuff = wish.isLace ? { ...plain(own, own.accent !== own.colour ? own.accent : '#f4efe4'), fabric: lace, material: lace.material } : own;
  const layer = ruffleLayer(wish.line, stuff, foldRuleOf(stuff.fabric), { depth: wish.depth, tuck: 3, ...(wish.towards ? { towards: wish.towards } : {}) }, frame.draft.draw(`${wish.part}.${wish.suffix}`));
  return sheetOf(frame.draft, wish.at, { part: wish.part, suffix: wish.suffix, stuff, outline: layer.outline, wish: { ...layer, shadow: 0.28, contour: 0.8 } });
}

/** Frills of the hem, of the detail `ruffle`, peplums, tiers and lace edges. */
export function frillSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { choice, trims } = frame.draft.garment;
  const has = (id: (typeof choice.details)[number]): boolean => choice.details.includes(id);
  const hem = hemEdge(frame);
  const scale = frame.scaleAt(Math.min(frame.end, 700));
  const depth = clamp(trims.ruffleDepth * scale, 24, 120);
  const sheets: Sheet[] = [];
  const isFree = !frame.isCutOff && !choice.isOpen;
  if (choice.hem === 'ruffle' && isFree) sheets.push(frill(frame, { part: 'hem', suffix: 'ruffle', line: hem.edge, depth: Math.min(depth, 90), at: bodyDepth(frame) - 1 }));
  if (has('ruffle')) sheets.push(...frontRuffles(frame, neckline, Math.min(depth, 44)));
  if (has('peplum') && !frame.isCutOff && frame.end > frame.waist + 2) {
    const line = Array.from({ length: 40 }, (_, i) => frame.point(frame.waist + 4, i / 39));
    // On a top that ends on the hip the peplum is the rest of the top: no hem shows below it.
    const rest = frame.end - frame.waist + 14;
    const own = clamp(trims.peplumDepth * scale, 50, 150);
    sheets.push(frill(frame, { part: 'peplum', suffix: 'skirt', line, depth: rest < 260 ? Math.max(own, rest) : own, at: bodyDepth(frame) + (frame.draft.isOuter ? 34 : 32), towards: (t) => normalise([(t - 0.5) * 1.1, 1]) }));
  }
  if (has('tier') && isFree && !frame.isLong) {
    const line = Array.from({ length: 40 }, (_, i) => frame.point(lerp(frame.waist, frame.end, 0.45), i / 39));
    sheets.push(frill(frame, { part: 'tier', suffix: 'lower', line, depth: Math.max(40, (frame.end - frame.waist) * 0.6), at: detailDepth(frame), towards: (t) => normalise([(t - 0.5) * 0.5, 1]) }));
  }
  if (has('lace-trim')) sheets.push(...(choice.type === 'kebaya' && !choice.isOpen ? kebayaLace(frame, neckline) : laceEdges(frame, neckline, isFree)));
  return sheets;
}

/** Two frills down the front, or one along an edge that has no front to run down. */
function frontRuffles(frame: GarmentFrame, neckline: Neckline, depth: number): Sheet[] {
  const isVertical = neckline.hold === 'shoulders' && ['button-front', 'pullover', 'zip-front', 'back-zip'].includes(frame.draft.garment.choice.closure ?? 'pullover') && frame.draft.figure.view === 'front';
  if (neckline.hold === 'arms') return [bareShoulderFlounce(frame, neckline, depth)];
  if (!isVertical) return [frill(frame, { part: 'ruffle', suffix: 'edge', line: neckline.points.slice().reverse(), depth: depth * 1.1, at: detailDepth(frame) + 3 })];
  const from = neckline.depth + 4;
  const to = Math.min(frame.end - 12, 660);
  if (to - from < 60) return [];
  return ([-1, 1] as const).map((sign) => {
    const line = Array.from({ length: 26 }, (_, i) => {
      const level = lerp(from, to, i / 25);
      return frame.at(level, frame.centreFront(level) + sign * 20);
    });
    return frill(frame, { part: 'ruffle', suffix: sign < 0 ? 'left' : 'right', line, depth: depth * 0.72, at: detailDepth(frame) + 3, towards: () => normalise([sign, 0.16]) });
  });
}

/** On bare shoulders the frill is a flounce that runs on over both arms, above the sleeves. */
function bareShoulderFlounce(frame: GarmentFrame, neckline: Neckline, depth: number): Sheet {
  const { figure, isOuter } = frame.draft;
  const overArm = (side: 'left' | 'right'): Point => {
    const arm = figure.arm(side);
    return add(pointOn(arm, 0.09), scale(armNormal(arm, sideSign(side))(0.09), figure.armHalfWidth(0.1) + 9));
  };
  const line = [overArm('left'), ...neckline.points.slice().reverse(), overArm('right')];
  return frill(frame, { part: 'ruffle', suffix: 'edge', line, depth: clamp(depth * 2.1, 70, 96), at: (isOuter ? DEPTH.outerSleeve : DEPTH.topSleeve) + 24, towards: (t) => normalise([(t - 0.5) * 0.9, 1]) });
}

/** Lace along the neckline, and along the hem of what ends short. */
function laceEdges(frame: GarmentFrame, neckline: Neckline, isFree: boolean): Sheet[] {
  const sheets: Sheet[] = [];
  if (neckline.hold !== 'one-shoulder') {
    const centre = neckline.points[neckline.points.length >> 1] as Point;
    const line = neckline.points.slice().reverse().map((p) => add(p, [0, -1]));
    const outer = (t: number): Point => {
      const p = line[Math.round(t * (line.length - 1))] as Point;
      return normalise(add([p[0] - centre[0], 26], [0, 0]));
    };
    sheets.push(frill(frame, { part: 'lace-trim', suffix: 'neck', line, depth: 15, at: detailDepth(frame) + 2, towards: outer, isLace: true }));
  }
  if (isFree && frame.draft.garment.choice.hem !== 'ruffle') sheets.push(frill(frame, { part: 'lace-trim', suffix: 'hem', line: offsetLine(hemEdge(frame).edge.filter((_, i) => i % 2 === 0), 0).map((p) => mix(p, p, 0)), depth: 24, at: bodyDepth(frame) - 1, isLace: true }));
  return sheets;
}
