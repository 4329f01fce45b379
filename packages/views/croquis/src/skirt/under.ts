import { clamp, lerp, smoothStep } from '@toile/geometry';
import { mixHex } from '@toile/colour';
import type { Sheet } from '../sheet.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { plain } from '../frame/cloth.ts';
import { isCutInOne } from '../frame/seamless.ts';
import { fabricOf } from '@toile/textile';
import { panelLayer, skirtPanel } from './panel.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** What a sheer skirt is worn over: an opaque slip, and for net two more layers of net, each a little shorter. */
export function underSheets(plan: SkirtPlan): Sheet[] {
  const { draft, shape, wish } = plan;
  const { fabric } = draft.garment;
  if (fabric.material.opacity >= 0.8) return [];
  const { bottomLevel, topHalf } = shape;
  const stuff = draft.context.stuffOf(draft.garment, 'skirt');
  const sheets: Sheet[] = [slipSheet(plan)];
  const layers = fabric.construction === 'net' && fabric.id !== 'lace' ? (shape.isFull ? 3 : 2) : 0;
  for (let i = 0; i < layers; i++) {
    const draw = draft.draw(`skirt.under.${i}`);
    const share = 0.955 - 0.05 * i;
    const panel = skirtPanel(draft.figure, {
      ...wish, bottomLevel: bottomLevel - 12 - i * (18 + 8 * draw('step')), waves: wish.waves * (0.75 - 0.12 * i),
      halfWidth: (level, side) => topHalf + (shape.halfWidth(level, side) - topHalf) * share,
    }, draw);
    const look = panelLayer(panel, { colour: stuff.colour, lining: stuff.colour, ink: draft.context.ink, penShare: 0.4, penWidth: 1.8, fromTop: true, rows: 20 }, draw);
    sheets.push(sheetOf(draft, plan.depth - 2 + i * 0.5, {
      part: 'skirt', suffix: `under.${i}`, stuff: plain(stuff), outline: look.outline,
      wish: { surface: look.surface, relief: look.relief, shapes: look.shapes, inks: look.inks, shadow: i ? 0 : 0.15, contour: 0.45 },
    }));
  }
  return sheets;
}

/** Opacity down a slip: under a gown cut in one with its bodice it comes in without an edge; a short one is lost towards its hem. */
const slipFade = (comesIn: boolean, goesOut: boolean): Float32Array =>
  Float32Array.from({ length: 65 }, (_, i) => (comesIn ? smoothStep(0, 0.2, i / 64) : 1) * (goesOut ? 1 - 0.8 * smoothStep(0.66, 1, i / 64) : 1));

function slipSheet(plan: SkirtPlan): Sheet {
  const { draft, shape, wish } = plan;
  const { topLevel, bottomLevel, topHalf, hipHalf } = shape;
  const body = draft.context.stuffOf(draft.garment, 'skirt');
  const own = draft.garment.choice.parts?.lining ? draft.context.stuffOf(draft.garment, 'lining') : undefined;
  const satin = fabricOf('silk-satin');
  const colour = own?.colour ?? mixHex(body.colour, '#f3ece4', 0.28);
  const length = bottomLevel - topLevel;
  // Never below the shortest place of the hem over it.
  const shortest = bottomLevel + Math.min(...Array.from({ length: 9 }, (_, i) => plan.hemShape(i / 8)));
  // A full net skirt is made up on a skirt of its own cloth, nearly as long: not on a slip.
  const { type } = draft.garment.choice;
  const isMadeUp = (shape.isFull && draft.garment.fabric.construction === 'net') || type === 'ball-gown' || type === 'ruqun' || ((type === 'evening-gown' || type === 'mermaid-gown') && draft.garment.fabric.id !== 'lace');
  const end = Math.min(bottomLevel - 50, shortest - 24, topLevel + Math.max(330, length * (isMadeUp ? 0.88 : 0.62)));
  const slim = (level: number): number => lerp(topHalf - 1, hipHalf + 24, smoothStep(topLevel, topLevel + 420, level));
  const panel = skirtPanel(draft.figure, {
    topLevel, bottomLevel: Math.max(topLevel + 120, end), hemDrop: isMadeUp ? wish.hemDrop * 0.7 : 24, waves: isMadeUp ? 14 : 0, cornerRadius: isMadeUp ? 18 : 46, grainFan: 0, ...(isMadeUp ? { folds: wish.folds } : {}), calm: wish.calm ?? 2, follow: shape.follow,
    halfWidth: (level, side) => isMadeUp ? Math.max(topHalf - 2, topHalf + (shape.halfWidth(level, side) - topHalf) * (shape.isFull ? 0.8 : 0.93)) : Math.min(Math.max(shape.halfWidth(level, side) * 0.92 - 2, topHalf - 2), clamp(slim(level), 60, 400)),
  }, draft.draw('lining'));
  // Under the panels of an ao dai it hides the band of the trousers.
  const flows = isCutInOne(draft.garment) && type !== 'ao-dai';
  const look = panelLayer(panel, { colour, lining: colour, ink: draft.context.ink, penShare: 0, penWidth: 2, rows: 12 }, draft.draw('lining'));
  return sheetOf(draft, plan.depth - 3, {
    part: 'lining', stuff: { ...(own ?? { ...plain(body), fabric: satin, material: satin.material }), colour }, outline: look.outline,
    // A slip is lost under the sheer cloth towards its hem: no edge is drawn there.
    wish: { surface: look.surface, relief: look.relief, shadow: isMadeUp && !flows ? 0.14 : 0, contour: isMadeUp && !flows ? 0.3 : 0, ...(isMadeUp && !flows ? {} : { fade: slipFade(flows, !isMadeUp) }) },
  });
}
