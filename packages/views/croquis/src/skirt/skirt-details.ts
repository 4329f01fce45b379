import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { DetailId, PocketDims } from '@toile/garment';
import type { Sheet } from '../sheet.ts';
import { buttonColour, clothOf, trimColour } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { shareOf, turnOf } from '../cloth/field.ts';
import { pocketMarks } from '../cloth/pocket.ts';
import { fringe } from './edge-finish.ts';
import { skirtClosureSheets } from './skirt-closures.ts';
import { sOfFall } from './skirt-plan.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** Pockets, fastenings and trimmings of a skirt, each a sheet of its own over the cloth. */
export function skirtDetailSheets(plan: SkirtPlan): Sheet[] {
  return [...pocketSheets(plan), ...skirtClosureSheets(plan), ...trimSheets(plan)];
}

function pocketSheets(plan: SkirtPlan): Sheet[] {
  const { draft, panel, dims } = plan;
  const { garment, figure } = draft;
  const isBottom = garment.kind === 'skirt';
  if (figure.view === 'back') return [];
  const quarter = (figure.body.hipGirth + dims.hipEase) / 4;
  return garment.pockets.filter((pocket) => pocket.place === 'hip' && (isBottom || pocket.level > dims.topHeight + 8)).map((pocket) => inSeam(pocket, plan, quarter)).flatMap((pocket) => ([-1, 1] as const).map((sign): Sheet => {
    const part = DETAILS_WITH_POCKETS.find((id) => id === pocket.kind || garment.choice.details.includes(id)) ?? 'patch-pocket';
    const stuff = clothOf(draft, part, 'skirt');
    const top = isBottom ? pocket.level : pocket.level - dims.topHeight;
    const at = (x: number, y: number): Point => {
      const s = sOfFall(plan, top + y * pocket.height);
      const centre = turnOf(2 * panel.tube.centreFrontAt(lerp(panel.tube.topLevel, panel.tube.bottomLevel, clamp(s))) - 1);
      const turn = clamp(centre + (sign * (pocket.fromCentre - x * pocket.width)) / quarter, -0.99, 0.99);
      return panel.tube.patch(s, (shareOf(turn) + 1) / 2);
    };
    const marks = pocketMarks(pocket.kind, at, { colour: stuff.colour, button: buttonColour(stuff), isPrinted: stuff.pattern !== undefined, height: at(0, 1)[1] - at(0, 0)[1] });
    return marksSheet(draft, plan.depth + 3, { part, suffix: sign < 0 ? 'left' : 'right', stuff, outline: marks.outline, shapes: marks.shapes, inks: marks.inks });
  }));
}

/** No tailor cuts a welt into gathers: a full skirt has its pockets in the side seams. */
function inSeam(pocket: PocketDims, { shape }: SkirtPlan, quarter: number): PocketDims {
  if (!shape.isFull || (pocket.kind !== 'welt-pocket' && pocket.kind !== 'flap-pocket')) return pocket;
  return { ...pocket, kind: 'seam-pocket', height: Math.max(pocket.height, 150), width: 46, fromCentre: quarter * 0.84 };
}

const DETAILS_WITH_POCKETS: readonly DetailId[] = ['patch-pocket', 'flap-pocket', 'cargo-pocket', 'welt-pocket'];

/** Lace, piping, embroidery and fringe along the hem; pintucks above it. */
function trimSheets(plan: SkirtPlan): Sheet[] {
  const { draft, panel } = plan;
  const { details, hem } = draft.garment.choice;
  const { tube } = panel;
  const sheets: Sheet[] = [];
  const width = Math.abs(tube.hem(1)[0] - tube.hem(0)[0]);
  const level = (up: number): Point[] => Array.from({ length: 49 }, (_, i) => tube.patch(1 - up / (tube.bottomLevel - tube.topLevel), i / 48));
  const band = (up: number, down: number): Point[] => [...level(up), ...level(down).reverse()];
  const add = (part: DetailId, marks: { readonly inks?: readonly Ink[]; readonly shapes?: readonly Shape[] }, outline: readonly Point[]): void => {
    sheets.push(marksSheet(draft, plan.depth + 3.5, { part, suffix: 'skirt', stuff: clothOf(draft, part, 'skirt'), outline, ...marks }));
  };
  const isEven = hem === undefined || hem === 'straight' || hem === 'curved' || hem === 'asymmetric' || hem === 'side-slit' || hem === 'raw';
  if (details.includes('piping') && isEven) {
    const colour = trimColour(clothOf(draft, 'piping', 'skirt'));
    add('piping', { inks: [{ points: level(16), width: 5.4, kind: 'plain', colour: shadowOf(colour, 0.55) }, { points: level(16), width: 3.4, kind: 'plain', colour }, { points: level(16.8), width: 1.1, kind: 'plain', colour: lightOf(colour, 0.5), opacity: 0.7 }] }, band(22, 10));
  }
  if (details.includes('topstitch') && draft.garment.kind === 'skirt') {
    // Panel seams stitched on both sides, and two rows at the hem.
    const panelSeam = (t: number, by: number): Point[] => Array.from({ length: 24 }, (_, i) => { const s = lerp(0.012, 0.985, i / 23); const [x, y] = tube.patch(s, t); return [x + by, y]; });
    const seams = draft.garment.choice.type === 'mamian-skirt' || plan.wish.folds?.kind === 'knife' ? [] : [0.24, 0.76];
    add('topstitch', { inks: [...seams.flatMap((t): Ink[] => [{ points: panelSeam(t, 0), width: 2, kind: 'seam', isClipped: true }, { points: panelSeam(t, 5), width: 1.3, kind: 'stitch', isClipped: true }, { points: panelSeam(t, -5), width: 1.3, kind: 'stitch', isClipped: true }]), ...(isEven ? [16, 23].map((up): Ink => ({ points: level(up), width: 1.4, kind: 'stitch' })) : [])] }, band(40, 4));
  }
  if (details.includes('lace-trim') && isEven) add('lace-trim', laceMarks(plan, level, width), band(46, 0));
  if (details.includes('embroidery') && isEven) add('embroidery', embroideryMarks(plan, width), band(110, 20));
  if (details.includes('fringe')) {
    const stuff = clothOf(draft, 'fringe', 'skirt');
    const inks = fringe((t) => tube.hem(t), width, draft.draw('fringe')).map((ink): Ink => ({ ...ink, colour: shadowOf(stuff.colour, 0.12 + 0.3 * ((ink.points[0]?.[0] ?? 0) % 7 > 3 ? 1 : 0)) }));
    add('fringe', { inks }, [...level(6), ...level(-70).reverse()]);
  }
  return sheets;
}

/** A border of lace: a net of small arcs over a paler band, its lower edge picoted. */
function laceMarks(plan: SkirtPlan, level: (up: number) => Point[], width: number): { inks: Ink[]; shapes: Shape[] } {
  const { tube } = plan.panel;
  const stuff = clothOf(plan.draft, 'lace-trim', 'skirt');
  const colour = stuff.colours.length > 1 ? stuff.accent : lightOf(stuff.colour, 0.55);
  const count = clamp(Math.round(width / 22), 8, 44);
  const height = tube.bottomLevel - tube.topLevel;
  const at = (u: number, up: number): Point => tube.patch(1 - up / height, (shareOf(2 * u - 1) + 1) / 2);
  const inks: Ink[] = [];
  for (let i = 0; i < count; i++) {
    const u = (i + 0.5) / count, d = 0.5 / count;
    inks.push({ points: [at(u - d, 34), at(u - d * 0.6, 14), at(u, 8), at(u + d * 0.6, 14), at(u + d, 34)], width: 1.5, kind: 'plain', colour: shadowOf(colour, 0.25), opacity: 0.85 });
    inks.push({ points: [at(u, 30), at(u - d * 0.35, 23), at(u, 17), at(u + d * 0.35, 23), at(u, 30)], width: 1.5, kind: 'plain', colour: shadowOf(colour, 0.3), opacity: 0.85 });
    inks.push({ points: [at(u - d, 3), at(u - d * 0.5, -4), at(u, -5), at(u + d * 0.5, -4), at(u + d, 3)], width: 2.2, kind: 'plain', colour });
  }
  return { inks: [{ points: level(42), width: 2.4, kind: 'plain', colour: shadowOf(colour, 0.2) }, ...inks], shapes: [{ outline: [...level(42), ...level(-1).reverse()], fill: colour, opacity: 0.72 }] };
}

/** A worked border: a stem that waves along the hem with leaves and five-petalled flowers in the design's other colours. */
function embroideryMarks(plan: SkirtPlan, width: number): { inks: Ink[]; shapes: Shape[] } {
  const { tube } = plan.panel;
  const stuff = clothOf(plan.draft, 'embroidery', 'skirt');
  const thread = stuff.colours.length > 1 ? stuff.colours.slice(1) : [lightOf(stuff.colour, 0.6), shadowOf(stuff.colour, 0.45)];
  const repeats = clamp(Math.round(width / 78), 4, 14);
  const height = tube.bottomLevel - tube.topLevel;
  const at = (u: number, up: number): Point => tube.patch(1 - up / height, (shareOf(clamp(2 * u - 1, -1, 1)) + 1) / 2);
  const stem = shadowOf(thread[0] as string, 0.3);
  const inks: Ink[] = [{ points: Array.from({ length: repeats * 10 + 1 }, (_, i) => at(i / (repeats * 10), 48 + 12 * Math.sin((i / 10) * Math.PI * 2))), width: 2.2, kind: 'plain', colour: stem }];
  const shapes: Shape[] = [];
  for (let i = 0; i < repeats; i++) {
    const u = (i + 0.25) / repeats, du = 1 / repeats;
    const colour = thread[i % thread.length] as string as `#${string}`;
    for (let p = 0; p < 5; p++) {
      const a = (p / 5) * 2 * Math.PI - Math.PI / 2;
      const petal = Array.from({ length: 8 }, (_, j): Point => {
        const b = (j / 8) * 2 * Math.PI;
        const x = 13 + 9.4 * Math.cos(b), y = 6.2 * Math.sin(b);
        return at(u + (x * Math.cos(a) - y * Math.sin(a)) / width, 66 - (x * Math.sin(a) + y * Math.cos(a)));
      });
      shapes.push({ outline: petal, fill: colour, stroke: { colour: shadowOf(colour, 0.35), width: 0.9 } });
    }
    const [cx, cy] = at(u, 66);
    shapes.push({ outline: [[cx - 3, cy - 3], [cx + 3, cy - 3], [cx + 3, cy + 3], [cx - 3, cy + 3]], fill: lightOf(colour, 0.7) });
    for (const side of [-1, 1]) {
      const lu = u + 0.5 * du;
      shapes.push({ outline: [at(lu, 36), at(lu + side * du * 0.14, 36 + side * 13 + 5), at(lu + side * du * 0.3, 36 + side * 24), at(lu + side * du * 0.1, 36 + side * 20 - 7)], fill: stem, opacity: 0.9 });
    }
  }
  return { inks, shapes };
}
