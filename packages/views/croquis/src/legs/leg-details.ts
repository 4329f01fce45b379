import { add, clamp, lerp, mix, perpendicular, pointOn, resample, scale, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import { sideSign } from '@toile/figure';
import type { Ink, Shape } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { clothOf, ribbed, trimColour } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { ruffleDepthOf, ruffleLayer } from '../cloth/ruffle.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { fringe } from '../skirt/edge-finish.ts';
import type { TrouserPlan } from './leg-plan.ts';
import type { Leg } from './leg-shape.ts';

/** What is added to one leg: rib cuffs, a stripe down the side, ruffles, lace, fringe, torn knees. Each a sheet of its own. */
export function legDetailSheets(plan: TrouserPlan, leg: Leg, depth: number): Sheet[] {
  const { details, hem } = plan.draft.garment.choice;
  const sheets: Sheet[] = [];
  if (plan.shape.cuff) sheets.push(cuffSheet(plan, leg, depth + 0.3));
  if (hem === 'ruffle') sheets.push(ruffleSheet(plan, leg, depth + 0.3));
  if (details.includes('piping')) sheets.push(stripeSheet(plan, leg, depth + 0.25));
  if (details.includes('fringe')) sheets.push(fringeSheet(plan, leg, depth + 0.3));
  if (details.includes('lace-trim') && plan.shape.cuff === undefined) sheets.push(laceSheet(plan, leg, depth + 0.3));
  if (details.includes('embroidery')) sheets.push(embroiderySheet(plan, leg, depth + 0.25));
  const torn = tornSheet(plan, leg, depth + 0.25);
  return torn ? [...sheets, torn] : sheets;
}

function cuffSheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet {
  const { draft, shape } = plan;
  const cuff = shape.cuff as NonNullable<typeof shape.cuff>;
  const axis = draft.figure.leg(leg.side);
  const at = (s: number, t: number): Point => {
    const u = lerp(cuff.from - 0.012, cuff.to, s);
    const swell = 1 + 0.05 * Math.sin(Math.PI * clamp(s));
    return add(pointOn(axis, u), scale(perpendicular(tangentOn(axis, clamp(u, 0.01, 0.99))), -(2 * t - 1) * cuff.half * swell));
  };
  const down = Array.from({ length: 9 }, (_, i) => i / 8);
  const bow = (s: number): Point[] => Array.from({ length: 13 }, (_, i): Point => { const t = i / 12; return add(at(s, t), scale(leg.fall, 5 * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)))); });
  const inks: Ink[] = Array.from({ length: 9 }, (_, i): Ink => {
    const t = (Math.sin((2 * ((i + 1) / 10) - 1) * 1.2) / Math.sin(1.2) + 1) / 2;
    return { points: [at(0.06, t), at(0.96, t)], width: 1.7, kind: 'fold', opacity: 0.75, isClipped: true };
  });
  return sheetOf(draft, depth, {
    part: 'rib-cuff', suffix: leg.side, stuff: ribbed(clothOf(draft, 'rib-cuff', 'legs')), outline: [...bow(0), ...down.map((s) => at(s, 1)), ...bow(1).reverse(), ...down.map((s) => at(1 - s, 0))],
    wish: { surface: surfaceOf(at, { rows: 4, columns: 8, s: [-0.2, 1.2], t: [-0.2, 1.2] }), relief: { round: 0.5, halfWidth: cuff.half }, inks, shadow: 0.25, contour: 0.9 },
  });
}

/** The hem's line, left to right. */
const hemLine = (leg: Leg, up = 0): Point[] => Array.from({ length: 25 }, (_, i) => add(leg.hem(i / 24), scale(leg.fall, -up)));

function ruffleSheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet {
  const { draft } = plan;
  const stuff = draft.context.stuffOf(draft.garment, draft.garment.choice.parts?.hem ? 'hem' : draft.garment.choice.parts?.ruffle ? 'ruffle' : 'legs');
  const deep = ruffleDepthOf(draft.garment, 1, 600);
  const layer = ruffleLayer(resample(hemLine(leg), 6), stuff, foldRuleOf(stuff.fabric), { depth: deep }, draft.draw(`hem.${leg.side}`));
  return sheetOf(draft, depth, { part: 'hem', suffix: `ruffle.${leg.side}`, stuff, outline: layer.outline, wish: { ...layer, shadow: 0.3, contour: 0.85 } });
}

/** A stripe sewn along the side seam. */
function stripeSheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet {
  const { draft } = plan;
  const stuff = clothOf(draft, 'piping', 'legs');
  const colour = trimColour(stuff);
  const line = (fromOuter: number): Point[] => Array.from({ length: 40 }, (_, i) => leg.patch(lerp(leg.sOf(plan.shape.topLevel + 34), 0.995, i / 39), leg.across(fromOuter)));
  const outline = [...line(0.05), ...line(0.12).reverse()];
  const inks: Ink[] = [{ points: line(0.05), width: 1.5, kind: 'seam' }, { points: line(0.12), width: 1.5, kind: 'seam' }];
  return marksSheet(draft, depth, { part: 'piping', suffix: leg.side, stuff, outline, shapes: [{ outline, fill: colour, opacity: 0.92 }, { outline: [...line(0.05), ...line(0.07).reverse()], fill: sideSign(leg.side) > 0 ? shadowOf(colour, 0.35) : lightOf(colour, 0.3), opacity: 0.4 }], inks });
}

function fringeSheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet {
  const { draft } = plan;
  const stuff = clothOf(draft, 'fringe', 'legs');
  const inks = fringe(leg.hem, leg.hemWidth, draft.draw(`fringe.${leg.side}`)).map((ink): Ink => ({ ...ink, colour: shadowOf(stuff.colour, 0.2) }));
  return marksSheet(draft, depth, { part: 'fringe', suffix: leg.side, stuff, outline: [...hemLine(leg, 6), ...hemLine(leg, -64).reverse()], inks });
}

function laceSheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet {
  const { draft } = plan;
  const stuff = clothOf(draft, 'lace-trim', 'legs');
  const colour = stuff.colours.length > 1 ? stuff.accent : lightOf(stuff.colour, 0.55);
  const count = Math.max(4, Math.round(leg.hemWidth / 18));
  const at = (u: number, up: number): Point => add(leg.hem(clamp(u)), scale(leg.fall, -up));
  const inks: Ink[] = Array.from({ length: count }, (_, i) => {
    const u = (i + 0.5) / count, d = 0.5 / count;
    return [
      { points: [at(u - d, 28), at(u - d * 0.6, 12), at(u, 7), at(u + d * 0.6, 12), at(u + d, 28)], width: 1.4, kind: 'plain', colour: shadowOf(colour, 0.25), opacity: 0.85 },
      { points: [at(u - d, 2), at(u - d * 0.5, -4), at(u, -5), at(u + d * 0.5, -4), at(u + d, 2)], width: 2.1, kind: 'plain', colour },
    ] satisfies Ink[];
  }).flat();
  const outline = [...hemLine(leg, 34), ...hemLine(leg, 0).reverse()];
  return marksSheet(draft, depth, { part: 'lace-trim', suffix: leg.side, stuff, outline, shapes: [{ outline, fill: colour, opacity: 0.7 }], inks });
}

/** A spray worked up the outer side from the hem. */
function embroiderySheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet {
  const { draft } = plan;
  const stuff = clothOf(draft, 'embroidery', 'legs');
  const thread = stuff.colours.length > 1 ? stuff.colours.slice(1) : [lightOf(stuff.colour, 0.6)];
  const first = thread[0] as typeof stuff.colour;
  const length = Math.min(0.34, 300 / (plan.shape.hemLevel - plan.shape.topLevel));
  const at = (up: number, beside: number): Point => leg.patch(0.965 - up * length, leg.across(0.2 + beside + 0.04 * Math.sin(up * 9)));
  const inks: Ink[] = [{ points: Array.from({ length: 30 }, (_, i) => at(i / 29, 0)), width: 2.2, kind: 'plain', colour: shadowOf(first, 0.3) }];
  const shapes: Shape[] = [];
  for (let i = 0; i < 6; i++) {
    const root = at(i / 6, 0), sign = i % 2 ? 1 : -1;
    const tip = add(root, [sign * 15, -15]);
    shapes.push({ outline: [root, add(mix(root, tip, 0.5), [sign * 2, 5]), tip, add(mix(root, tip, 0.5), [-sign * 4, -4])], fill: shadowOf(first, 0.25) });
    const colour = thread[i % thread.length] as typeof stuff.colour;
    const centre = add(root, [-sign * 13, -13]);
    for (let p = 0; p < 5; p++) {
      const a = (p / 5) * 2 * Math.PI;
      shapes.push({ outline: Array.from({ length: 8 }, (_, j): Point => { const b = (j / 8) * 2 * Math.PI; const x = 6.6 + 4.8 * Math.cos(b), y = 3.4 * Math.sin(b); return add(centre, [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]); }), fill: colour, stroke: { colour: shadowOf(colour, 0.35), width: 0.8 } });
    }
  }
  return marksSheet(draft, depth, { part: 'embroidery', suffix: leg.side, stuff, outline: [at(0, -0.12), at(1, -0.12), at(1, 0.14), at(0, 0.14)], inks, shapes });
}

/** The hole of a knee torn across: what is cut out of the leg, so that the knee itself shows. */
export function tornHole(plan: TrouserPlan, leg: Leg): Point[] | undefined {
  if (!plan.draft.garment.choice.details.includes('cut-out') || plan.shape.hemShare <= 0.7 || plan.draft.figure.view === 'back') return undefined;
  const draw = plan.draft.draw(`cut-out.${leg.side}`);
  const knee = leg.sOfShare(0.5);
  const tall = (leg.side === 'left' ? 30 : 38) / (plan.shape.hemLevel - plan.shape.topLevel);
  const edge = (sign: -1 | 1): Point[] => Array.from({ length: 13 }, (_, i) => { const u = i / 12; return leg.patch(knee + sign * tall * Math.pow(Math.sin(Math.PI * u), 0.45) * (0.7 + 0.5 * draw(`edge${sign}`, i)), leg.across(0.2 + 0.56 * u)); });
  return [...edge(-1), ...edge(1).slice(1, -1).reverse()];
}

/** White threads across the hole, its frayed rim, the shade of its upper edge on the knee. */
function tornSheet(plan: TrouserPlan, leg: Leg, depth: number): Sheet | undefined {
  const outline = tornHole(plan, leg);
  if (!outline) return undefined;
  const { draft } = plan;
  const stuff = clothOf(draft, 'cut-out', 'legs');
  const draw = draft.draw(`cut-out.${leg.side}`);
  const knee = leg.sOfShare(0.5);
  const tall = 34 / (plan.shape.hemLevel - plan.shape.topLevel);
  const white = lightOf(stuff.colour, 0.8);
  const inks: Ink[] = Array.from({ length: 10 }, (_, i): Ink => {
    const v = (i + 0.3 + 0.4 * draw('row', i)) / 10 - 0.5;
    return { points: Array.from({ length: 7 }, (_, j) => leg.patch(knee + 1.7 * v * tall + 0.3 * tall * Math.sin((Math.PI * j) / 6) * (draw('sag', i) - 0.2), leg.across(0.2 + 0.56 * (j / 6)))), width: 0.9 + 0.9 * draw('thick', i), kind: 'plain', colour: white, opacity: 0.92, isClipped: true };
  });
  const rim: Ink[] = Array.from({ length: 22 }, (_, i): Ink => {
    const at = outline[Math.floor((i / 22) * outline.length)] as Point;
    const up = draw('fray', i) < 0.5 ? -1 : 1;
    return { points: [at, add(at, [7 * (draw('fray.lean', i) - 0.5), up * (3 + 5 * draw('fray.long', i))])], width: 1, kind: 'plain', colour: white, opacity: 0.85 };
  });
  const upper = outline.slice(0, 13);
  return marksSheet(draft, depth, {
    part: 'cut-out', suffix: leg.side, stuff, outline,
    shapes: [{ outline: [...upper, ...upper.map((p): Point => add(p, [0, 9])).reverse()], fill: shadowOf(stuff.colour, 0.6), opacity: 0.34, blur: 3, isClipped: true }],
    inks: [...inks, { points: [...outline, outline[0] as Point], width: 1.5, kind: 'plain', colour: lightOf(stuff.colour, 0.6), opacity: 0.8 }, ...rim],
  });
}
