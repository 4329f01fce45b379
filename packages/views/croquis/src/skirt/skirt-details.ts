import { clamp, lerp, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { DetailId } from '@toile/garment';
import type { Sheet } from '../sheet.ts';
import { buttonColour, clothOf, trimColour } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { buttonMarks } from '../closure/button.ts';
import { shareOf, turnOf } from '../cloth/field.ts';
import { pocketMarks } from '../cloth/pocket.ts';
import { fringe } from './edge-finish.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** Pockets, fastenings and trimmings of a skirt, each a sheet of its own over the cloth. */
export function skirtDetailSheets(plan: SkirtPlan): Sheet[] {
  return [...pocketSheets(plan), ...closureSheets(plan), ...trimSheets(plan)];
}

/** s of a fall of real mm below the skirt's top edge. */
function sOfFall(plan: SkirtPlan, down: number): number {
  const level = plan.draft.figure.levelOf(plan.dims.topHeight + down);
  return plan.panel.tube.shareOf(level);
}

function pocketSheets(plan: SkirtPlan): Sheet[] {
  const { draft, panel, dims } = plan;
  const { garment, figure } = draft;
  const isBottom = garment.kind === 'skirt';
  if (figure.view === 'back') return [];
  const quarter = (figure.body.hipGirth + dims.hipEase) / 4;
  return garment.pockets.filter((pocket) => pocket.place === 'hip' && (isBottom || pocket.level > dims.topHeight + 8)).flatMap((pocket) => ([-1, 1] as const).map((sign): Sheet => {
    const part = DETAILS_WITH_POCKETS.find((id) => id === pocket.kind) ?? 'patch-pocket';
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

const DETAILS_WITH_POCKETS: readonly DetailId[] = ['patch-pocket', 'flap-pocket', 'cargo-pocket', 'welt-pocket'];

/** A front row of buttons, an open zip, a wrap's edge, lacing; behind, the zip at centre back. */
function closureSheets(plan: SkirtPlan): Sheet[] {
  const { draft, panel, dims } = plan;
  const { garment, figure } = draft;
  const { closure } = garment.choice;
  const row = garment.closure;
  if (!row) return [];
  const { tube } = panel;
  const stuff = clothOf(draft, 'closure', 'skirt');
  const isBottom = garment.kind === 'skirt';
  const topOf = (height: number): number => (isBottom ? height : height - dims.topHeight);
  const cf = (s: number, beside = 0): Point => {
    const level = lerp(tube.topLevel, tube.bottomLevel, clamp(s));
    const half = Math.abs(tube.patch(s, 1)[0] - tube.patch(s, 0)[0]) / 2;
    return tube.patch(s, (figure.view === 'back' ? 0.5 : tube.centreFrontAt(level)) + beside / (2 * half));
  };
  const run = (from: number, to: number, beside = 0): Point[] => Array.from({ length: 20 }, (_, i) => cf(lerp(from, to, i / 19), beside));
  const sheet = (inks: readonly Ink[], shapes: readonly Shape[] = []): Sheet => {
    const line = run(0, 1, -10);
    return marksSheet(draft, plan.depth + 4, { part: 'closure', suffix: 'skirt', stuff, outline: [...line, ...run(0, 1, 10).reverse()], inks, shapes });
  };
  const isBack = figure.view === 'back';
  if (isBack) {
    if (closure !== 'back-zip') return [];
    const end = clamp(sOfFall(plan, Math.max(60, topOf(row.to))), 0.08, 0.9);
    return [sheet([{ points: run(0, 1), width: 1.8, kind: 'seam' }, { points: run(0, end, 5), width: 1.2, kind: 'stitch' }, { points: run(0, end, -5), width: 1.2, kind: 'stitch' }])];
  }
  switch (closure) {
    case 'button-front': {
      const gap = row.buttonCount > 1 ? (row.to - row.from) / (row.buttonCount - 1) : 0;
      const heights = Array.from({ length: row.buttonCount }, (_, i) => topOf(row.from + i * gap)).filter((h) => h > (isBottom ? dims.waistbandDepth + 12 : 14) && h < dims.length - 18);
      if (heights.length === 0) return [];
      const edge = Math.max(10, row.overlap * 0.8);
      const radius = clamp(row.buttonDiameter * 0.52, 4.5, 9);
      const end = garment.kind === 'dress' || isBottom ? 1.02 : 1;
      return [sheet([{ points: run(0, end, edge), width: 2.2, kind: 'seam' }, { points: run(0, end, edge - 6), width: 1.3, kind: 'stitch' }, { points: run(0, end, -edge), width: 1.3, kind: 'stitch', opacity: 0.7 }],
        heights.flatMap((h) => buttonMarks(cf(sOfFall(plan, h)), radius, buttonColour(stuff))))];
    }
    case 'zip-front': {
      const end = clamp(sOfFall(plan, topOf(row.to)), 0, 1);
      if (end < 0.04) return [];
      const metal = '#b9b3a6';
      const pull = cf(Math.min(end, 0.06), 0);
      return [sheet([{ points: run(0, end), width: 6, kind: 'plain', colour: shadowOf(stuff.colour, 0.5) }, { points: run(0, end), width: 2.6, kind: 'stitch', colour: metal }, { points: run(0, end, 11), width: 1.3, kind: 'stitch' }, { points: run(0, end, -11), width: 1.3, kind: 'stitch' }],
        [{ outline: [[pull[0] - 3.5, pull[1]], [pull[0] + 3.5, pull[1]], [pull[0] + 4.5, pull[1] + 20], [pull[0] - 4.5, pull[1] + 20]], fill: metal, stroke: { colour: shadowOf(metal, 0.6), width: 1.2 } }])];
    }
    case 'wrap': {
      // The upper front runs from the wearer's left waist to a rounded corner at the hem.
      const edge = sampleQuadratic(tube.patch(0, 0.74), tube.patch(0.5, 0.66), tube.patch(1.03, 0.5), 24);
      return [sheet([{ points: edge, width: 3, kind: 'seam' }, { points: edge.map(([x, y]): Point => [x - 9, y]), width: 1.3, kind: 'stitch', opacity: 0.7 }],
        [{ outline: [...edge, ...edge.map(([x, y]): Point => [x + 16, y + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.32, blur: 6 }])];
    }
    case 'lace-up': {
      const end = clamp(sOfFall(plan, topOf(row.to)), 0, 0.6);
      if (end < 0.05) return [];
      const colour = trimColour(stuff);
      const rungs = 6;
      const inks: Ink[] = [{ points: run(0, end, 12), width: 2, kind: 'seam' }, { points: run(0, end, -12), width: 2, kind: 'seam' }];
      const eyes: Shape[] = [];
      for (let i = 0; i < rungs; i++) {
        const a = lerp(0.01, end, i / rungs), b = lerp(0.01, end, (i + 1) / rungs);
        for (const sign of [-1, 1]) {
          inks.push({ points: [cf(a, sign * 18), cf(b, -sign * 18)], width: 4.4, kind: 'plain', colour: shadowOf(colour, 0.6) }, { points: [cf(a, sign * 18), cf(b, -sign * 18)], width: 2.6, kind: 'plain', colour });
          const [x, y] = cf(a, sign * 18);
          eyes.push({ outline: [[x - 3, y - 3], [x + 3, y - 3], [x + 3, y + 3], [x - 3, y + 3]], fill: shadowOf(stuff.colour, 0.7) });
        }
      }
      return [sheet(inks, eyes)];
    }
    default: return [];
  }
}

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
