import { add, lerp, mix, scale } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { ClosureDims } from '@toile/garment';
import type { Block, Half, Sheet } from './block.ts';
import { isLapelled, lapOf } from './block.ts';
import type { Draft } from './drawing.ts';
import { drawBikerFront } from './biker.ts';
import { isOf, isOpenFronted } from './families.ts';
import { drawStormFront } from './outerwear.ts';
import { drawWrapFront } from './wraps.ts';
import { close, curve, dot, endOf, join, lines, mirror, offset, pointsAt, through } from './path.ts';
import type { Path } from './path.ts';

/** A button: rim and holes. */
export function drawButton(draft: Draft, [x, y]: Point, diameter: number): void {
  const r = diameter / 2;
  draft.shape(dot([x, y], r), { line: 'seam' });
  if (r < 6) return;
  for (const [dx, dy] of [[-0.26, 0], [0.26, 0]] as const) draft.shape(dot([x + dx * r, y + dy * r], r * 0.12), { line: 'none', fill: 'dark' });
}

/** An exposed zip with teeth and puller. */
export function drawZip(draft: Draft, { x, from, to, k }: { readonly x: number; readonly from: number; readonly to: number; readonly k: number }): void {
  draft.shape(close(lines([x - 9 * k, from], [x + 9 * k, from], [x + 9 * k, to], [x - 9 * k, to])), { line: 'seam' });
  const step = 9 * k;
  for (let y = from + step; y < to - 4 * k; y += step) draft.line('fold', lines([x - 3.4 * k, y], [x + 3.4 * k, y]));
  draft.pair('topstitch', lines([x + 15 * k, from + 4 * k], [x + 15 * k, to]));
  draft.shape(close(lines([x - 5 * k, to - 13 * k], [x + 5 * k, to - 13 * k], [x + 5 * k, to - 1 * k], [x - 5 * k, to - 1 * k])), { line: 'seam' });
  draft.shape(close(lines([x - 4.5 * k, from + 3 * k], [x + 4.5 * k, from + 3 * k], [x + 5.5 * k, from + 17 * k], [x - 5.5 * k, from + 17 * k])), { line: 'seam' });
  draft.shape(close(lines([x - 3 * k, from + 17 * k], [x + 3 * k, from + 17 * k], [x + 4 * k, from + 38 * k], [x - 4 * k, from + 38 * k])), { line: 'seam' });
}

/** An invisible zip: the seam, its stop, and the slider at the top. */
export function drawHiddenZip(draft: Draft, { from, to, k }: { readonly from: number; readonly to: number; readonly k: number }): void {
  draft.line('seam', lines([0, from], [0, to]));
  draft.line('topstitch', lines([-6 * k, from + 3 * k], [-6 * k, to], [0, to + 7 * k], [6 * k, to], [6 * k, from + 3 * k]));
  draft.shape(close(lines([-2.6 * k, from + 2 * k], [2.6 * k, from + 2 * k], [3.6 * k, from + 17 * k], [-3.6 * k, from + 17 * k])), { line: 'none', fill: 'dark' });
}

/** A worked buttonhole, lying across or along the edge. */
const buttonhole = ([x, y]: Point, length: number, isUpright: boolean): ReturnType<typeof lines> => (isUpright ? lines([x, y - length / 2], [x, y + length / 2]) : lines([x - length * 0.2, y], [x + length * 0.8, y]));

const rowOf = ({ from, to, buttonCount }: ClosureDims): readonly number[] => Array.from({ length: Math.max(1, Math.round(buttonCount)) }, (_, i) => (buttonCount <= 1 ? from : lerp(from, to, i / (buttonCount - 1))));

/** What is laced behind; all else is laced in front. */
const BACK_LACED = ['ball-gown', 'corset', 'slip-dress', 'camisole', 'sheath-dress', 'evening-gown', 'mermaid-gown'];

/** Draws how an upper garment closes. */
export function drawClosure(sheet: Sheet, block: Block, { half, draft }: { readonly half: Half; readonly draft: Draft }): void {
  const { garment, view, k } = sheet;
  const closure = garment.closure;
  if (!closure) return;
  draft.part('closure');
  const { choice } = garment;
  const hem = endOf(half.hem)[1] + (block.bodice.hemBandDepth > 0 ? block.bodice.hemBandDepth + 5 * k : 0);
  const neckTop = half.neck.start[1];
  if (choice.closure === 'back-zip') {
    if (view === 'back') {
      draft.line('seam', lines([0, neckTop], [0, hem]));
      drawHiddenZip(draft, { from: neckTop + 1 * k, to: Math.max(neckTop + 50 * k, block.bodice.hasWaistSeam ? hem : Math.min(closure.to, hem - 30 * k)), k });
    }
    return;
  }
  if (view === 'back') {
    // A back is a back: only what goes right round is seen again.
    if (choice.closure === 'lace-up' && isOf(garment, ...BACK_LACED)) drawLacing(draft, { from: neckTop + 10 * k, to: Math.min(hem - 20 * k, block.waistY + 40 * k), k });
    return;
  }
  const top = collarTop(sheet, neckTop);
  if (isOpenFronted(garment) || isOf(garment, 'kebaya') && choice.closure === 'button-front') return;
  if (choice.closure === 'zip-front' && isOf(garment, 'parka')) { drawStormFront(sheet, { top, hem, draft }); return; }
  if (choice.closure === 'zip-front' && isOf(garment, 'biker-jacket') && isLapelled(garment)) { drawBikerFront(sheet, block, { top, hem, draft }); return; }
  switch (choice.closure) {
    case 'button-front': drawButtonFront(sheet, { closure, top, hem, draft }); return;
    case 'double-breasted': drawDoubleBreasted(sheet, { closure, top, hem, draft }); return;
    case 'zip-front': drawZip(draft, { x: 0, from: top, to: Math.min(closure.to, hem) - 1 * k, k }); if (closure.to < hem - 20 * k) draft.line('seam', lines([0, closure.to], [0, hem])); return;
    case 'wrap': if (choice.collar !== 'cross') drawWrap(sheet, block, { half, hem, draft }); return;
    case 'frog': draft.line('seam', lines([0, top], [0, hem])); rowOf(closure).forEach((y) => drawFrog(draft, [0, y], { along: [1, 0], k })); return;
    case 'slanted': drawSlanted(sheet, block, { half, draft }); return;
    case 'toggle': drawToggles(sheet, { closure, top, hem, draft }); return;
    case 'lace-up': if (!isOf(garment, ...BACK_LACED)) drawLacing(draft, { from: closure.from, to: closure.to, k }); return;
    default: {
      return;
    }
  }
}

/** Where the front edge starts below or above the neck seam, by collar. */
function collarTop({ garment, k }: Sheet, neckTop: number): number {
  const collar = garment.choice.collar;
  if (garment.choice.closure === 'zip-front' && (collar === 'funnel' || collar === 'mandarin')) return neckTop - (garment.collar?.stand ?? 0) * (collar === 'funnel' ? 0.94 : 0.9);
  if (collar === 'funnel') return -(garment.collar?.stand ?? 0) + 16 * k;
  return neckTop;
}

interface Front { readonly closure: ClosureDims; readonly top: number; readonly hem: number; readonly draft: Draft }

/** Single-breasted: a stitched placket on shirts, a folded edge and buttonholes elsewhere. */
function drawButtonFront(sheet: Sheet, { closure, top, hem, draft }: Front): void {
  const { garment, k } = sheet;
  const over = lapOf(sheet);
  const edge = over * Math.min(Math.max(closure.overlap, 10 * k), 34 * k);
  const isPlacket = ['shirt', 'shirt-dress', 'blouse', 'denim-jacket', 'polo'].includes(garment.choice.type);
  const end = garment.kind === 'jumpsuit' ? closure.to + 40 * k : hem;
  const round = garment.choice.type === 'blazer' || garment.choice.type === 'waistcoat' ? 44 * k : 0;
  // A lapelled front starts at its break point; the edge runs on to the hem, rounded away on a jacket.
  draft.line(isLapelled(garment) ? 'outline' : 'seam', round > 0 && isLapelled(garment) ? join(lines([edge, top], [edge, end - round]), curve([edge, end - round], [edge, end - round * 0.4], [edge - over * round * 0.3, end - 3 * k], [edge - over * round, end])) : lines([edge, top], [edge, end]));
  if (isPlacket) {
    draft.line('topstitch', lines([edge - over * 5 * k, top], [edge - over * 5 * k, end - 3 * k]));
    draft.line('seam', lines([-edge, top], [-edge, end])).line('topstitch', lines([-edge + over * 5 * k, top], [-edge + over * 5 * k, end - 3 * k]));
  } else if (garment.choice.type === 'cardigan') {
    // A knitted band on each front, over and under.
    draft.line('seam', lines([-edge, top], [-edge, end]));
    for (let y = top + 7 * k; y < end; y += 7 * k) draft.line('fold', lines([-Math.abs(edge), y], [Math.abs(edge), y]));
  } else if (!isLapelled(garment)) draft.line('topstitch', lines([edge - over * 7 * k, top], [edge - over * 7 * k, end - 3 * k]));
  for (const y of rowOf(closure)) {
    draft.line('seam', buttonhole([0, y], closure.buttonDiameter * 1.15, isPlacket));
    drawButton(draft, [0, y], closure.buttonDiameter);
  }
}

/** Two rows; the over front's edge runs straight down beyond the centre. */
function drawDoubleBreasted(sheet: Sheet, { closure, top, hem, draft }: Front): void {
  const { garment, k } = sheet;
  const over = lapOf(sheet);
  const edge = over * closure.overlap;
  const collar = garment.choice.collar;
  const from = isLapelled(garment) ? top : collar === 'none' ? top * 0.8 : Math.max(40 * k, top * 0.72);
  const end = garment.kind === 'jumpsuit' ? closure.to + 40 * k : hem - 1 * k;
  draft.line(isLapelled(garment) ? 'outline' : 'seam', lines([edge, from], [edge, end]));
  if (garment.choice.type === 'trench-coat' || garment.choice.details.includes('topstitch')) draft.line('topstitch', lines([edge - over * 8 * k, from + 6 * k], [edge - over * 8 * k, end - 4 * k]));
  // The under front's edge, hidden.
  draft.line('hidden', lines([-edge, from + (isLapelled(garment) ? 60 : 10) * k], [-edge, end]));
  const across = Math.max(20 * k, closure.overlap - closure.buttonDiameter * 0.95);
  for (const y of rowOf(closure)) {
    draft.line('seam', buttonhole([over * across - (over < 0 ? 12 * k : -4 * k), y], closure.buttonDiameter * 1.15, false));
    drawButton(draft, [across, y], closure.buttonDiameter);
    drawButton(draft, [-across, y], closure.buttonDiameter);
  }
}

/** The over front runs to the other side and is tied there. */
function drawWrap(sheet: Sheet, block: Block, { half, hem, draft }: { readonly half: Half; readonly hem: number; readonly draft: Draft }): void {
  const { garment, k } = sheet;
  // Drafted with the wearer's left over the right, its end on the left of the paper; mirrored for a front that laps the other way.
  const at = (path: Path): Path => (lapOf(sheet) === -1 ? path : mirror(path));
  const isRobe = garment.choice.type === 'kimono-jacket' || isLapelled(garment) && garment.kind === 'outerwear';
  if (isRobe) {
    const x = garment.choice.collar === 'none' || garment.choice.collar === undefined ? 0 : Math.min(garment.closure?.overlap ?? 40 * k, 90 * k);
    draft.line(isLapelled(garment) ? 'outline' : 'seam', mirror(at(curve([x, block.neck.frontDepth], [x, lerp(block.neck.frontDepth, hem, 0.3)], [x + 4 * k, lerp(block.neck.frontDepth, hem, 0.7)], [x + 4 * k, hem]))));
    return;
  }
  drawWrapFront(sheet, block, { half, draft, hem });
}

/** A Chinese knotted button and its loop, lying along a direction, with a leaf of cord each side. */
export function drawFrog(draft: Draft, at: Point, { along, k, size = 1 }: { readonly along: Point; readonly k: number; readonly size?: number }): void {
  const across: Point = [-along[1], along[0]];
  const p = (u: number, v: number): Point => add(at, add(scale(along, u * k * size), scale(across, v * k * size)));
  for (const s of [-1, 1]) {
    draft.line('seam', through([p(0, 0), p(s * 20, -5), p(s * 40, -10), p(s * 49, 0), p(s * 40, 10), p(s * 20, 5), p(0, 0)]));
    draft.line('seam', through([p(s * 26, -5), p(s * 37, -4), p(s * 41, 0), p(s * 37, 4), p(s * 26, 5)]));
  }
  draft.shape(dot(at, 5.2 * k * size), { line: 'seam', fill: 'cloth' });
}

/** The opening of a qipao: from the throat in an S to the underarm, piped, frogs along it. */
function drawSlanted({ garment, k }: Sheet, block: Block, { half, draft }: { readonly half: Half; readonly draft: Draft }): void {
  const { neck, bustX } = block;
  const [x1, y1] = half.underarm;
  // It opens to the wearer's right, the left of the paper.
  const line = mirror(join(
    curve([0, neck.frontDepth], [3 * k, neck.frontDepth + 40 * k], [bustX * 0.18, neck.frontDepth + 68 * k], [bustX * 0.46, neck.frontDepth + 74 * k]),
    curve([bustX * 0.46, neck.frontDepth + 74 * k], [bustX * 0.7, neck.frontDepth + 78 * k], [x1 - 34 * k, y1 - 44 * k], [x1, y1]),
  ));
  draft.line(garment.choice.details.includes('piping') ? 'trim' : 'seam', line);
  draft.line('seam', offset(line, -9 * k));
  pointsAt(line, [0.05, 0.46, 0.9]).forEach(([point, way]) => drawFrog(draft, point, { along: [-way[1], way[0]], k, size: 0.62 }));
  const side = [0.16, 0.34];
  pointsAt(half.side, side).forEach(([point], i) => { if (point[1] < block.waistY + 30 * k && i < 2) drawFrog(draft, [-point[0] + 6 * k, point[1]], { along: [1, 0], k, size: 0.5 }); });
}

/** Toggles on cords, with their leather tabs. */
function drawToggles(sheet: Sheet, { closure, top, hem, draft }: Front): void {
  const { k } = sheet;
  const over = lapOf(sheet);
  draft.line('seam', lines([over * 26 * k, top], [over * 26 * k, hem])).line('topstitch', lines([over * 18 * k, top], [over * 18 * k, hem - 3 * k]));
  for (const y of rowOf(closure)) {
    for (const s of [-1, 1]) {
      draft.shape(close(lines([s * 52 * k, y - 14 * k], [s * 76 * k, y - 14 * k], [s * 76 * k, y + 14 * k], [s * 52 * k, y + 14 * k])), { line: 'seam' });
      draft.line('trim', lines([s * 52 * k, y - 4 * k], [s * 12 * k, y]));
    }
    const t = (closure.toggleLength ?? 60 * k) / 2;
    draft.shape(close(through([[-t * 0.86, y - 4 * k], [0, y - 7 * k], [t * 0.86, y - 4 * k], [t, y], [t * 0.86, y + 4 * k], [0, y + 7 * k], [-t * 0.86, y + 4 * k], [-t, y]], true)), { line: 'edge' }).pair('seam', lines([t * 0.3, y - 6 * k], [t * 0.3, y + 6 * k]));
  }
}

/** Eyelets with a crossed lace. */
export function drawLacing(draft: Draft, { from, to, k }: { readonly from: number; readonly to: number; readonly k: number }): void {
  const rows = Math.max(3, Math.round((to - from) / (34 * k)));
  const w = 17 * k;
  draft.shape(close(lines([-w * 0.7, from - 6 * k], [w * 0.7, from - 6 * k], [w * 0.5, to + 8 * k], [-w * 0.5, to + 8 * k])), { line: 'seam', fill: 'inside' });
  const y = (i: number): number => lerp(from, to, i / rows);
  for (let i = 0; i < rows; i++) draft.line('edge', lines([-w, y(i)], [w, y(i + 1)]), lines([w, y(i)], [-w, y(i + 1)]));
  for (let i = 0; i <= rows; i++) draft.shape(dot([-w, y(i)], 4 * k), { line: 'seam' }).shape(dot([w, y(i)], 4 * k), { line: 'seam' });
  const foot: Point = [0, to];
  draft.line('edge', curve(mix(foot, [w, to], 0.8), [w + 14 * k, to + 30 * k], [w - 4 * k, to + 70 * k], [w + 6 * k, to + 110 * k]), curve(mix(foot, [-w, to], 0.8), [-w - 10 * k, to + 26 * k], [-w + 6 * k, to + 60 * k], [-w - 4 * k, to + 96 * k]));
}
