import { clamp, lerp, resample, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import type { Sheet } from '../sheet.ts';
import { clothOf } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { weightOf } from '../cloth/leg-cover.ts';
import { ruffleDepthOf, ruffleLayer } from '../cloth/ruffle.ts';
import { hangingPitch } from './folds.ts';
import { panelLayer, skirtPanel } from './panel.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** Cloth laid over a skirt: a peplum, a row of ruffle, a drape at the hip; pintucks and sequins worked into it. */
export function skirtOverlaySheets(plan: SkirtPlan): Sheet[] {
  const { details } = plan.draft.garment.choice;
  const has = (id: (typeof details)[number]): boolean => details.includes(id);
  return [
    ...(has('pintuck') ? [pintuckSheet(plan)] : []),
    ...(has('sequin') && plan.draft.garment.fabric.id !== 'sequin' ? [sequinSheet(plan)] : []),
    ...(has('drape') ? [drapeSheet(plan)] : []),
    ...(has('ruffle') && plan.draft.garment.choice.hem !== 'ruffle' ? [ruffleRow(plan)] : []),
    ...(has('peplum') ? [peplumSheet(plan)] : []),
  ];
}

/** A short flared skirt over the skirt, from the waist. */
function peplumSheet(plan: SkirtPlan): Sheet {
  const { draft, shape } = plan;
  const rule = foldRuleOf(draft.garment.fabric);
  const stuff = clothOf(draft, 'peplum', 'skirt');
  const draw = draft.draw('peplum');
  const top = shape.topLevel;
  const depth = clamp(draft.garment.trims.peplumDepth * 1.1, 90, 0.5 * (shape.bottomLevel - top));
  const flare = (level: number): number => 5 + 62 * Math.pow(clamp((level - top) / depth), 0.9);
  const width = 2 * (shape.halfWidth(top + depth, 'left') + 60);
  const panel = skirtPanel(draft.figure, {
    topLevel: top, bottomLevel: top + depth, halfWidth: (level, side) => shape.halfWidth(level, side) + flare(level), hemDrop: 30, waves: 20, cornerRadius: 14, grainFan: 0.3, hemBow: 0.7, calm: 20,
    folds: { kind: 'soft', count: clamp(Math.round((width * 1.3) / hangingPitch(rule)), 4, 11), height: 13 * draft.garment.fabric.foldHeight, start: 0.05 },
  }, draw);
  const look = panelLayer(panel, { colour: stuff.colour, lining: stuff.colour, ink: draft.context.ink, penShare: 0.7, penWidth: 2.6, fromTop: true, rows: 12 }, draw);
  return sheetOf(draft, plan.depth + 4.5, { part: 'peplum', stuff, outline: look.outline, wish: { ...look, shadow: 0.4, contour: 1 } });
}

/** One row of ruffle, two thirds down. */
function ruffleRow(plan: SkirtPlan): Sheet {
  const { draft, panel, shape } = plan;
  const stuff = clothOf(draft, 'ruffle', 'skirt');
  const length = shape.bottomLevel - shape.topLevel;
  const depth = Math.min(ruffleDepthOf(draft.garment, plan.scale, length), length * 0.26);
  const s = 1 - (depth * 1.12) / length;
  const line = resample(Array.from({ length: 41 }, (_, i) => panel.tube.patch(s, i / 40)), 9);
  const layer = ruffleLayer(line, stuff, foldRuleOf(stuff.fabric), { depth }, draft.draw('ruffle'));
  return sheetOf(draft, plan.depth + 2.5, { part: 'ruffle', stuff, outline: layer.outline, wish: { ...layer, shadow: 0.32, contour: 0.85 } });
}

/** A piece gathered at one hip, its folds falling in arcs to the other side. */
function drapeSheet(plan: SkirtPlan): Sheet {
  const { draft, panel, shape } = plan;
  const stuff = clothOf(draft, 'drape', 'skirt');
  const draw = draft.draw('drape');
  const { tube } = panel;
  const sign = sideSign(weightOf(draft.figure).side);
  const t = (share: number): number => 0.5 + sign * (0.5 - share);
  const length = shape.bottomLevel - shape.topLevel;
  const end = clamp(430 / length, 0.3, 0.72);
  const from = (k: number): Point => tube.patch(lerp(0.035, 0.11, k) + 0.02, t(0.015));
  const to = (k: number): Point => tube.patch(lerp(0.05, end, k), t(lerp(0.9, 0.985, k)));
  const fall = (k: number): Point[] => sampleQuadratic(from(k), tube.patch(lerp(0.06, end * 1.02, k), t(lerp(0.42, 0.36, k))), to(k), 24);
  const top = fall(0), low = fall(1);
  const outline = [...top, ...Array.from({ length: 8 }, (_, i) => to((i + 1) / 9)), ...low.slice().reverse(), ...Array.from({ length: 6 }, (_, i) => from(1 - (i + 1) / 7))];
  const rule = foldRuleOf(stuff.fabric);
  const count = clamp(Math.round(420 / rule.wavelength), 3, 8);
  const folds = Array.from({ length: count }, (_, i) => fall((i + 0.6 + 0.3 * draw('place', i)) / count));
  return sheetOf(draft, plan.depth + 2.2, {
    part: 'drape', stuff, outline,
    wish: {
      ...(panel.tube ? { surface: panelLayer(panel, { colour: stuff.colour, lining: stuff.colour, ink: draft.context.ink, penShare: 0, penWidth: 1 }, draw).surface } : {}),
      relief: { round: 0.38, halfWidth: shape.hipHalf, ribbons: folds.map((points, i) => ({ points, width: rule.width * (0.9 + 0.5 * draw('width', i)), height: rule.height * 0.95, taper: 'out' as const, section: 'skew' as const })) },
      inks: folds.flatMap((points, i): Ink[] => (draw('pen', i) < 0.7 ? [{ points: points.slice(0, 9 + Math.round(9 * draw('reach', i))), width: rule.inkWidth, kind: 'fold', opacity: 0.75, isClipped: true }] : [])),
      shadow: 0.38, contour: 0.9,
    },
  });
}

/** Rows of fine tucks above the hem. */
function pintuckSheet(plan: SkirtPlan): Sheet {
  const { draft, panel } = plan;
  const { tube } = panel;
  const length = tube.bottomLevel - tube.topLevel;
  const row = (up: number): Point[] => Array.from({ length: 41 }, (_, i) => tube.patch(1 - up / length, i / 40));
  const rows = [46, 60, 74, 104, 118, 132].filter((up) => up < length * 0.6);
  const stuff = clothOf(draft, 'pintuck', 'skirt');
  const shapes: Shape[] = rows.map((up) => ({ outline: [...row(up), ...row(up - 5).reverse()], fill: shadowOf(stuff.colour, 0.45), opacity: 0.28, blur: 1.5 }));
  return marksSheet(draft, plan.depth + 3.4, { part: 'pintuck', stuff, outline: [...row(rows[rows.length - 1] ?? 40), ...row(40).reverse()], shapes, inks: rows.map((up): Ink => ({ points: row(up), width: 1.6, kind: 'seam' })) });
}

/** Sequins scattered thickly at the hem and thinning upwards. */
function sequinSheet(plan: SkirtPlan): Sheet {
  const { draft, panel } = plan;
  const { tube } = panel;
  const stuff = clothOf(draft, 'sequin', 'skirt');
  const draw = draft.draw('sequin');
  const colour = stuff.colours.length > 1 ? stuff.accent : lightOf(stuff.colour, 0.5);
  const shapes: Shape[] = Array.from({ length: 420 }, (_, i): Shape => {
    const up = Math.pow(draw('up', i), 1.8) * 0.7;
    const [x, y] = tube.patch(0.985 - up, 0.02 + 0.96 * draw('across', i));
    const r = 2.1 + 2.1 * draw('size', i) ** 2;
    return { outline: [[x, y - r], [x + r, y], [x, y + r], [x - r, y]], fill: draw('light', i) < 0.25 ? shadowOf(colour, 0.3) : lightOf(colour, 0.9 * draw('light', i)), opacity: 0.95 };
  });
  return marksSheet(draft, plan.depth + 3.45, { part: 'sequin', stuff, outline: [...Array.from({ length: 25 }, (_, i) => tube.patch(0.28, i / 24)), ...Array.from({ length: 25 }, (_, i) => tube.patch(1, 1 - i / 24))], shapes });
}
