import { invariant } from '@toile/kernel';
import { boxOf, clamp, distance, isInside, lerp, pointOn, signedArea, smoothStep } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Side } from '@toile/figure';
import type { Ink } from '@toile/drawing';
import { isHood, isStanding, middleOf, sketchPlane } from '@toile/garment';
import type { DesignElements, PartChoice, PartName, ResolvedGarment, SketchPlane, SketchRegion, TracedSketch } from '@toile/garment';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { tensionFold } from '../cloth/tension.ts';
import { untangled } from '../cloth/untangle.ts';
import type { Stuff } from '../cloth/context.ts';
import { repeatOnly } from '../frame/cloth.ts';
import { SIDES } from '../frame/draft.ts';
import type { Draft } from '../frame/draft.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { bendOf } from '../sleeve/sleeve-slack.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { collarMap } from './collar-map.ts';
import { legMap } from './leg-map.ts';
import type { DrawnPiece } from './piece.ts';
import { sleeveMap } from './sleeve-map.ts';
import { trunkMap } from './trunk-map.ts';
import { trunkPiece } from './trunk-piece.ts';

/** The sketch that a garment is drawn after; nothing where it is not used as drawn. A sketch that was not handed in is an error. */
export function sketchOf(garment: ResolvedGarment['choice'], elements: DesignElements | undefined): TracedSketch | undefined {
  if (!garment.drawn) return undefined;
  const sketch = elements?.sketches.get(garment.drawn.sketch);
  invariant(sketch, `the sketch ${garment.drawn.sketch} was not handed in`);
  return sketch;
}

/** A garment as its designer drew it, set on the figure: silhouette, regions and lines, in the garment's cloth. */
export function drawnSheets(draft: Draft, sketch: TracedSketch): Sheet[] {
  const isSeen = sketch.side === draft.figure.view;
  const plane = sketchPlane(sketch, !isSeen);
  const pieces = piecesOf(draft, plane);
  // Bands and sleeves go round; what else the other side looks like was not drawn.
  const regions = isSeen ? plane.regions : plane.regions.filter(({ part, outline }) => GOES_ROUND.includes(part) || (part === 'collar' && isStanding(outline)));
  const lines = isSeen ? plane.lines : [];
  const homes = regions.map((region) => ({ region, middle: middleOf(region.outline) })).map(({ region, middle }) => ({ region, piece: pieces.find((piece) => isInside(piece.flat, middle)) }));
  // The largest region of a piece is the piece itself.
  const ground = new Map<DrawnPiece, SketchRegion>();
  for (const { region, piece } of homes) {
    const known = piece && ground.get(piece);
    if (piece && (!known || Math.abs(signedArea(region.outline)) > Math.abs(signedArea(known.outline)))) ground.set(piece, region);
  }
  const trunk = pieces.find(({ part }) => part === 'body');
  const standing = trunk ? homes.filter(({ piece, region }) => !piece && region.part === 'collar' && isStanding(region.outline)).map(({ region }) => collarSheet(draft, region, trunk)) : [];
  return [...standing, ...pieces.flatMap((piece) => {
    const own = homes.filter((home) => home.piece === piece && home.region !== ground.get(piece)).map(({ region }) => region);
    const pen = lines.filter((line) => isInside(piece.flat, line.points[line.points.length >> 1] as Point)).map((line): Ink => lineInk(line, piece));
    const top = [...piece.inks, ...pen];
    const base = sheetOf(draft, piece.depth, {
      part: piece.part, ...(piece.suffix ? { suffix: piece.suffix } : {}), stuff: stuffOf(draft, ground.get(piece), piece.part), outline: piece.outline,
      wish: { surface: piece.surface, relief: piece.relief, contour: 0, shadow: 0.34, inks: own.length === 0 ? top : piece.inks, ...(piece.darken ? { darken: piece.darken } : {}) },
    });
    const patches = own.map((region, i): Sheet => {
      const stuff = stuffOf(draft, region, region.part);
      const name = partOf(region, piece);
      const sheet = sheetOf(draft, piece.depth + 0.1 + i * 0.01, {
        part: name.part as PartName, suffix: name.suffix, stuff: repeatOnly(stuff), outline: region.outline.map(piece.at),
        wish: { surface: piece.surface, relief: piece.relief, contour: 0, shadow: region.part === 'collar' ? 0.3 : 0, inks: i === own.length - 1 ? top : [], ...(piece.darken ? { darken: piece.darken } : {}) },
      });
      return sheet;
    });
    return [base, ...patches];
  })];
}

/** The opening of a hood belongs to what is seen of it. */
function hullOf(points: Polyline): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (list: Polyline): Point[] => list.reduce<Point[]>((hull, p) => {
    for (let a = hull[hull.length - 2], b = hull[hull.length - 1]; a && b && (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) <= 0; a = hull[hull.length - 2], b = hull[hull.length - 1]) hull.pop();
    hull.push(p);
    return hull;
  }, []);
  return [...chain(sorted).slice(0, -1), ...chain(sorted.toReversed()).slice(0, -1)];
}

/** A stand, a roll or a hood that rises out of the neckline: it closes round the neck, and lies behind the body's own edge. */
function collarSheet(draft: Draft, region: SketchRegion, trunk: DrawnPiece): Sheet {
  const hangs = isHood(region.outline);
  const at = collarMap(draft, region.outline, trunk.at);
  const outline = (hangs ? hullOf(region.outline) : region.outline).map(at), box = boxOf(outline);
  const patch = (s: number, t: number): Point => [lerp(box.left, box.right, t), lerp(box.top, box.bottom, s)];
  return sheetOf(draft, hangs ? DEPTH.insideBack + 40 : trunk.depth + 40, {
    part: region.part, suffix: region.id, stuff: repeatOnly(stuffOf(draft, region, region.part)), outline,
    wish: { surface: surfaceOf(patch, { rows: 10, columns: 14 }), relief: { round: 0.46, halfWidth: Math.max(30, (box.right - box.left) / 2) }, contour: 2.7, shadow: hangs ? 0 : 0.3, inks: [], ...(hangs ? { darken: 0.14 } : {}) },
  });
}

/** What a region is called among a garment's layers: its part, or its own id where it is one of several pieces of the same cloth. */
function partOf(region: SketchRegion, piece: DrawnPiece): { readonly part: string; readonly suffix: string } {
  return region.part === piece.part || region.part === 'body' ? { part: region.id, suffix: 'region' } : { part: region.part, suffix: region.id };
}

/** A region's own cloth, else its part's, else the garment's. */
function stuffOf(draft: Draft, region: SketchRegion | undefined, part: PartName): Stuff {
  const { garment } = draft;
  const own: PartChoice | undefined = region && garment.choice.drawn?.regions?.[region.id];
  const name = region?.part ?? part;
  const worn = own ? { ...garment, choice: { ...garment.choice, parts: { ...garment.choice.parts, [name]: own } } } : garment;
  return draft.context.stuffOf(worn, name, name === 'body' ? ((garment.bodice?.length ?? 0) > 760 ? 'coat' : 'bodice') : name === 'skirt' ? 'skirt' : undefined);
}

const GOES_ROUND: readonly PartName[] = ['sleeve', 'rib-cuff', 'waistband'];

const LINE_WIDTHS = { seam: 2, stitch: 1.4, edge: 2.4, detail: 1.9 } as const;

/** A line of the drawing in the picture's own pen. */
const lineInk = (line: SketchPlane['lines'][number], piece: DrawnPiece): Ink => ({
  points: line.points.map(piece.at), width: LINE_WIDTHS[line.kind] * clamp(line.width / 2.2, 0.8, 1.5), kind: line.kind === 'stitch' ? 'stitch' : line.kind === 'edge' ? 'contour' : 'seam', opacity: line.kind === 'stitch' ? 0.8 : 0.85,
});

function piecesOf(draft: Draft, plane: SketchPlane): DrawnPiece[] {
  const { garment } = draft;
  const trunk = trunkMap(draft, plane);
  const hasLegs = garment.legs !== undefined && plane.landmarks.crotch !== undefined;
  const pieces: DrawnPiece[] = [];
  if (hasLegs) pieces.push(...legPieces(draft, plane, trunk));
  if (!hasLegs || garment.bodice) pieces.push(trunkPiece(draft, hasLegs ? upperOf(plane) : plane, trunk));
  for (const side of SIDES) {
    const sleeve = plane.sleeves[side];
    if (sleeve) pieces.push(sleevePiece(draft, { plane, side, trunk }));
  }
  return pieces;
}

/** The part of a jumpsuit above the fork. */
function upperOf(plane: SketchPlane): SketchPlane {
  const fork = (plane.landmarks.crotch as Point)[1] - 20;
  const trunk = plane.trunk.filter((p) => p[1] < fork);
  return { ...plane, trunk, bottom: Math.min(plane.bottom, fork) };
}

function sleevePiece(draft: Draft, { plane, side, trunk }: { readonly plane: SketchPlane; readonly side: Side; readonly trunk: ReturnType<typeof trunkMap> }): DrawnPiece {
  const sleeve = plane.sleeves[side] as NonNullable<SketchPlane['sleeves'][Side]>;
  const map = sleeveMap(draft, { plane, sleeve, trunk });
  const { figure } = draft;
  const rule = foldRuleOf(draft.garment.fabric), draw = draft.draw(`sleeve.${side}`);
  const bend = bendOf(figure, side);
  const s = bend.at / map.end, isInner = bend.inside === 'inner';
  const at = (share: number, level: number): Point => map.patch(level, isInner ? 1 - share : share);
  const count = map.end < bend.at + 0.12 ? 0 : bend.degrees < 22 ? 1 : clamp(Math.round(2 + bend.degrees / 60), 1, 3);
  const folds = Array.from({ length: count }, (_, i) => {
    const k = [0, 1, -1][i] as number;
    return tensionFold(rule, { from: at(0.02, s + 0.035 * k), to: at(0.6, s + 0.11 * k - 0.02) }, draw, { feature: 'elbow', index: i, isFromEdge: true, height: 1 - 0.2 * Math.abs(k), reach: 1.1, ink: i === 0 ? 1.1 : 0.3 });
  });
  const hang = tensionFold(rule, { from: map.patch(0.08, 0.72), to: map.patch(0.36, 0.5) }, draw, { feature: 'hang', height: 0.8, width: 1.2, taper: 'both', ink: 0.4 });
  const drawn = untangled([hang, ...folds], { inks: 2, room: 6 });
  const hasSeam = plane.regions.some((region) => region.part === 'sleeve') || plane.lines.some((line) => line.kind === 'seam' && distance(line.points[0] as Point, sleeve.outer[0] as Point) < 30);
  return {
    part: 'sleeve', suffix: side, flat: sleeve.outline, outline: map.outline, at: map.at,
    depth: figure.raisedArm === side ? DEPTH.raisedArm : draft.isOuter ? DEPTH.outerSleeve : DEPTH.topSleeve,
    surface: surfaceOf(map.patch, { rows: 34, columns: 14, t: [-0.2, 1.2], cloth: map.cloth }),
    relief: { round: 0.46, halfWidth: 60, ribbons: drawn.ribbons },
    inks: [
      ...drawn.inks, { points: map.outer, width: 3, kind: 'contour' }, { points: map.mouth, width: 2.6, kind: 'contour' }, { points: map.inner, width: 2.7, kind: 'contour' },
      ...(hasSeam ? [{ points: map.armhole, width: 2, kind: 'fold', opacity: 0.7 } as const] : []),
    ],
  };
}

function legPieces(draft: Draft, plane: SketchPlane, trunk: ReturnType<typeof trunkMap>): DrawnPiece[] {
  const { figure, garment } = draft;
  const stride = strideOf(figure);
  const front: Side = stride.front, behind: Side = front === 'left' ? 'right' : 'left';
  const from = garment.bodice ? (plane.landmarks.waistLeft?.[1] ?? figure.body.hpsToWaist) : plane.top;
  const depth = garment.bodice ? DEPTH.top - 6 : DEPTH.bottom;
  const rule = foldRuleOf(garment.fabric);
  return [behind, front].map((side, i): DrawnPiece => {
    const map = legMap(draft, { plane, trunk, side, isUnder: i === 0, from });
    const crotch = (plane.landmarks.crotch as Point)[1];
    const patch = (s: number, t: number): Point => {
      const y = from + (plane.bottom - from) * s;
      const [outer, inner] = map.edges(Math.min(y, plane.bottom - 4));
      // Light lies on the whole trunk above the fork, on the leg below it.
      const far = y < crotch ? plane.halfWidth(side === 'left' ? 'right' : 'left', y) * (side === 'left' ? 1 : -1) : inner;
      const k = smoothStep(crotch - 60, crotch + 120, y), edge = far * (1 - k) + inner * k;
      const [a, b] = side === 'left' ? [outer, edge] : [edge, outer];
      return map.at([a + (b - a) * t, y]);
    };
    const draw = draft.draw(`legs.${side}`);
    const inOut = (share: number): number => (side === 'left' ? share : 1 - share);
    const knee = ((): number => { const want = pointOn(figure.leg(side), 0.5)[1]; let low = 0, high = 1; for (let n = 0; n < 14; n++) { const m = (low + high) / 2; if (patch(m, 0.5)[1] < want) low = m; else high = m; } return (low + high) / 2; })();
    const isLong = patch(1, 0.5)[1] > 1600;
    const folds = untangled([
      tensionFold(rule, { from: patch((crotch - from) / (plane.bottom - from) + 0.01, inOut(0.95)), to: patch((crotch - from) / (plane.bottom - from) * 0.75, inOut(0.2)) }, draw, { feature: 'fork', height: 0.45, width: 1.7, taper: 'both', ink: 0.5 }),
      ...(isLong ? [0, 1].map((n) => tensionFold(rule, { from: patch(knee + 0.02 * n, inOut(n ? 0.02 : 0.98)), to: patch(knee + 0.05 * n - 0.02, inOut(0.5)) }, draw, { feature: 'knee', index: n, height: 0.42, width: 1.4, ink: 0.7 })) : []),
      ...(isLong ? [0, 1, 2].map((n) => tensionFold(rule, { from: patch(0.965 - 0.035 * n, inOut(n % 2 ? 0.02 : 0.98)), to: patch(0.975 - 0.035 * n, inOut(n % 2 ? 0.6 : 0.4)) }, draw, { feature: 'break', index: n, height: 0.6, ink: 0.6 })) : []),
    ], { inks: 4, room: 7 });
    const outline = map.flat.map(map.at);
    const box = boxOf(outline);
    return {
      part: 'legs', suffix: side, depth: depth + i, flat: map.flat, outline, at: map.at,
      surface: surfaceOf(patch, { rows: 52, columns: 16, t: [-0.25, 1.25] }),
      relief: { round: 0.42, halfWidth: Math.max(50, (box.right - box.left) / 3), ribbons: folds.ribbons },
      inks: [...folds.inks, { points: closed(outline), width: 2.9, kind: 'contour' }],
      ...(i === 0 && stride.amount > 0.25 ? { darken: clamp(figure.farDarkness * 0.8, 0.05, 0.3) } : {}),
    };
  });
}

const closed = (ring: Polyline): Point[] => [...ring, ring[0] as Point];
