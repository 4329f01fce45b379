import { boxOf, isInside, pointOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { pickLayer } from '@toile/drawing';
import type { Layer, Scene } from '@toile/drawing';
import { poseFigure, redrawingOf } from '@toile/figure';
import type { PosedFigure, Redraw } from '@toile/figure';
import { asDrawn, resolve } from '@toile/garment';
import type { Design, DesignElements, ResolvedGarment } from '@toile/garment';
import { sleeveReach } from './cover.ts';
import { sketchOf } from './drawn/drawn-sheets.ts';

/*
 * What a pair of sharp eyes would call wrong in an illustration, asked of the scene itself: numbers that are none, outlines that
 * enclose nothing, parts that hang somewhere else than on their place of the body, skin where cloth should be.
 */

/** What is wrong with a drawn design, in sentences; nothing for a sound one. */
export function sceneFaults(design: Design, scene: Scene, elements?: DesignElements): readonly string[] {
  const resolved = resolve(design);
  const garments = resolved.garments.map((garment) => { const sketch = sketchOf(garment.choice, elements); return sketch ? asDrawn(garment, sketch, resolved.body) : garment; });
  const { mannequin } = design.figure;
  const figure = poseFigure(design.figure.pose, resolved.body, { mannequin });
  const redraw: Redraw = mannequin ? redrawingOf(figure, mannequin) : (point) => point;
  return [...scene.layers.flatMap(layerFaults), ...identityFaults(scene), ...regionFaults(scene, figure, redraw), ...skinFaults(scene, garments, { figure, redraw })];
}

const isFiniteLine = (line: Polyline): boolean => line.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y));

function layerFaults(layer: Layer): readonly string[] {
  const lines = [layer.outline, ...(layer.holes ?? []), ...(layer.inks ?? []).map((ink) => ink.points), ...(layer.shapes ?? []).map((shape) => shape.outline), ...(layer.relief?.ribbons ?? []).map((ribbon) => ribbon.points)];
  const folds = layer.relief?.folds;
  const tables = [layer.surface?.points, layer.surface?.cloth, layer.relief?.alongS, layer.fade, folds?.across, folds?.drift, folds?.heights, folds?.starts];
  return [
    ...(layer.outline.length < 3 ? [`${layer.id}: it encloses nothing`] : []),
    ...(lines.every(isFiniteLine) ? [] : [`${layer.id}: a line of it is not finite`]),
    ...(tables.every((table) => table === undefined || table.every(Number.isFinite)) ? [] : [`${layer.id}: a number of its surface or relief is not finite`]),
  ];
}

function identityFaults(scene: Scene): readonly string[] {
  const seen = new Set<string>();
  return scene.layers.flatMap((layer) => {
    const taken = seen.has(layer.id);
    seen.add(layer.id);
    return [...(taken ? [`${layer.id}: its id is taken`] : []), ...(layer.id === layer.part || layer.id.startsWith(`${layer.part}.`) ? [] : [`${layer.id}: it does not belong to ${layer.part}`])];
  });
}

/** Levels (mm of the croquis) between which a part may lie, by its last word. A bow, a tie or a train may fall far; it starts where it is sewn. */
const REGIONS: Readonly<Record<string, readonly [top: number, bottom: number]>> = {
  collar: [180, 1000], neckline: [180, 1000], sleeve: [200, 1500], waistband: [480, 1180], legs: [560, 2120], skirt: [380, 2300],
};
/** Half the width of the widest gown or cape, mm. */
const WIDEST = 960;

function regionFaults(scene: Scene, figure: PosedFigure, redraw: Redraw): readonly string[] {
  // A seated or striding figure carries its levels elsewhere by no more than this.
  const room = figure.poseId.includes('seated') ? 420 : 90;
  return scene.layers.filter((layer) => !layer.part.startsWith('figure')).flatMap((layer) => {
    const box = boxOf(layer.outline);
    const usual = REGIONS[layer.part.split('.')[1] ?? ''];
    const region = usual && ([redraw([0, usual[0]])[1], redraw([0, usual[1]])[1]] as const);
    return [
      ...(box.left < -WIDEST || box.right > WIDEST || box.top < -60 || box.bottom > 2330 ? [`${layer.id}: it leaves the picture`] : []),
      ...(region && (box.top < region[0] - room || box.bottom > region[1] + room) ? [`${layer.id}: it lies from ${Math.round(box.top)} to ${Math.round(box.bottom)}, a ${layer.part.split('.')[1] ?? ''} between ${Math.round(region[0])} and ${Math.round(region[1])}`] : []),
    ];
  });
}

const OPAQUE = 0.93;
const BARE_SHOULDERS = ['off-shoulder', 'strapless', 'halter', 'one-shoulder'];
/** What opens a front on purpose, so that skin may show there. */
const SHOWS_FRONT = ['cut-out'];

/** Places where this garment must cover the skin, each with its name. */
function coveredPoints(garment: ResolvedGarment, figure: PosedFigure): readonly { readonly at: Point; readonly name: string }[] {
  const { choice, bodice, legs, skirt, neck } = garment;
  const points: { at: Point; name: string }[] = [];
  if (garment.fabric.material.opacity < OPAQUE || choice.parts?.body?.fabric !== undefined) return points;
  const closed = !choice.isOpen && choice.neckline !== 'keyhole' && choice.closure !== 'lace-up' && choice.type !== 'pinafore' && choice.type !== 'bolero';
  if (bodice && closed) {
    const top = figure.levelOf(Math.max(neck?.frontDepth ?? 0, 160) + 90);
    const end = figure.levelOf(Math.min(bodice.length, figure.body.hpsToHip)) - 40;
    for (let level = top; level < end; level += 40) for (const share of [-0.45, 0, 0.45]) points.push({ at: figure.pointAtEdge(level, share), name: `the body at level ${Math.round(level)}` });
  }
  const reach = sleeveReach(garment, figure);
  if (reach > 0.3 && !BARE_SHOULDERS.includes(choice.neckline ?? 'crew') && garment.choice.type !== 'cape') {
    for (const side of ['left', 'right'] as const) for (let u = 0.12; u < Math.min(reach, 0.96) - 0.12; u += 0.1) points.push({ at: pointOn(figure.arm(side), u), name: `the ${side} arm at ${u.toFixed(2)}` });
  }
  const slit = (skirt?.slitHeight ?? 0) > 0 || ['high-low', 'asymmetric', 'handkerchief', 'side-slit'].includes(choice.hem ?? 'straight') || choice.closure === 'wrap';
  const hem = legs ? figure.levelOf(legs.topHeight + legs.outseam) : skirt && !slit ? figure.levelOf(skirt.topHeight + skirt.length) : undefined;
  if (hem !== undefined && !figure.poseId.includes('seated')) {
    for (const side of ['left', 'right'] as const) {
      const [hip, , ankle] = figure.legJoints(side);
      for (let u = 0.1; u < 0.97; u += 0.1) {
        const at = pointOn(figure.leg(side), u);
        if (at[1] > hip[1] + 40 && at[1] < Math.min(hem, ankle[1]) - 70) points.push({ at, name: `the ${side} leg at ${u.toFixed(2)}` });
      }
    }
  }
  return points;
}

const SKIN = /^figure\.(torso|legs|arms)$/;

function skinFaults(scene: Scene, garments: readonly ResolvedGarment[], { figure, redraw }: { readonly figure: PosedFigure; readonly redraw: Redraw }): readonly string[] {
  // A cut-out is cut through to the skin, whatever is tucked in behind it.
  if (garments.some((garment) => garment.choice.details.some((id) => SHOWS_FRONT.includes(id)))) return [];
  return garments.flatMap((garment) => coveredPoints(garment, figure).flatMap(({ at: placed, name }) => {
    const at = redraw(placed);
    const layer = pickLayer(scene, at[0], at[1]);
    const isForearmBefore = layer?.part === 'figure.arms' && !name.includes('arm');
    if (!layer || !SKIN.test(layer.part) || isForearmBefore || isUnderHand(scene, at)) return [];
    return [`${garment.choice.type}: skin (${layer.id}) shows on ${name}`];
  }));
}

/** True where a hand lies: a hand in front hides what is under it, by right. */
const isUnderHand = (scene: Scene, at: Point): boolean => scene.layers.some((layer) => layer.part === 'figure.hands' && isInside(layer.outline, at));
