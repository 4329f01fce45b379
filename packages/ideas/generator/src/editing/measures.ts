import { bodyOfDesign, dimOf, garmentOf, rangeOn, resolveGarment } from '@toile/garment';
import type { Design, DimName, GarmentChoice } from '@toile/garment';
import type { EditPart, Turn } from '@toile/brief';

/** One dimension to move: by how many mm for "a bit", for a plain word, for "much". */
export interface Move { readonly name: DimName; readonly by: readonly [bit: number, plain: number, much: number] }

const move = (name: DimName, bit: number, plain: number, much: number): Move => ({ name, by: [bit, plain, much] });
const turnBack = (moves: readonly Move[]): readonly Move[] => moves.map(({ name, by }) => ({ name, by: [-by[0], -by[1], -by[2]] }));

/*
 * What "longer", "wider", "deeper" mean in mm on each part. A bit is what a fitter pins at a fitting (20–40 mm in length and girth),
 * the plain word twice that, "much" four times.
 */
const WIDER: Readonly<Partial<Record<EditPart, readonly Move[]>>> = {
  waist: [move('waistMm', 40, 80, 140)], hip: [move('hipMm', 40, 80, 140)], bust: [move('bustMm', 40, 80, 140)], shoulder: [move('shoulderMm', 20, 40, 80)],
  sleeve: [move('bicepsMm', 30, 60, 120), move('sleeveHemMm', 20, 40, 90)], cuff: [move('sleeveHemMm', 20, 40, 80)], neckline: [move('neckWidthMm', 20, 40, 70)], collar: [move('collarPointMm', 10, 20, 40), move('collarFallMm', 8, 16, 30)], lapel: [move('collarPointMm', 10, 20, 40)],
  belt: [move('beltWidthMm', 10, 20, 40)], waistband: [move('waistbandMm', 10, 20, 40)], ruffle: [move('ruffleDepthMm', 20, 40, 80)], slit: [move('slitMm', 50, 100, 200)],
};
const BODY: readonly Move[] = [move('bustMm', 40, 80, 160), move('waistMm', 40, 80, 160), move('hipMm', 40, 80, 160)];
const LEGS: readonly Move[] = [move('thighMm', 25, 50, 100), move('kneeMm', 35, 70, 150), move('legHemMm', 40, 80, 180)];

/** The dimensions that a turn of a part moves on this garment; empty where the turn says nothing of it. */
export function movesFor(garment: GarmentChoice, part: EditPart | undefined, turn: Turn): readonly Move[] {
  const kind = garmentOf(garment.type).kind;
  const hasLegs = kind === 'trousers' || kind === 'jumpsuit';
  const isMore = turn === 'wider' || turn === 'bigger' || turn === 'longer' || turn === 'deeper';
  const signed = (moves: readonly Move[]): readonly Move[] => (isMore ? moves : turnBack(moves));
  if (turn === 'longer' || turn === 'shorter') {
    if (part === 'sleeve' || part === 'cuff') return signed([move('sleeveLengthMm', 30, 60, 120)]);
    if (part === 'collar' || part === 'lapel') return signed([move('collarPointMm', 10, 20, 40)]);
    if (part === 'slit') return signed([move('slitMm', 60, 120, 240)]);
    return signed([move('lengthMm', 40, 80, 160)]);
  }
  if (turn === 'deeper' || turn === 'lower' || turn === 'higher') {
    const isDown = turn !== 'higher';
    const down = (moves: readonly Move[]): readonly Move[] => (isDown ? moves : turnBack(moves));
    if (part === 'collar') return turnBack(down([move('collarStandMm', 8, 15, 30)]));
    if (part === 'slit') return turnBack(down([move('slitMm', 60, 120, 240)]));
    if (part === 'hem' || part === 'length') return down([move('lengthMm', 40, 80, 160)]);
    if (part === 'cuff') return down([move('cuffDepthMm', 10, 20, 40)]);
    return part === 'neckline' || part === undefined ? down([move('neckDepthMm', 25, 50, 90)]) : [];
  }
  if (part === 'hem' || part === 'leg') return signed(hasLegs ? (part === 'leg' ? LEGS : [move('legHemMm', 40, 80, 180)]) : [move('hemCircumferenceMm', 120, 240, 480)]);
  if (part === undefined || part === 'body' || part === 'silhouette') return signed(kind === 'trousers' ? [move('hipMm', 30, 60, 120), ...LEGS] : kind === 'skirt' ? [move('hipMm', 30, 60, 120), move('hemCircumferenceMm', 100, 200, 400)] : BODY);
  return signed(WIDER[part] ?? []);
}

/** The garment's dims after the moves: each held within what the body allows. `undefined` where nothing can move. */
export function moved(design: Design, at: number, moves: readonly Move[], amount: 'bit' | 'plain' | 'much'): Readonly<Record<string, number>> | undefined {
  const garment = design.garments[at] as GarmentChoice;
  const body = bodyOfDesign(design);
  const resolved = resolveGarment(garment, body);
  const dims: Record<string, number> = { ...garment.dims };
  let hasMoved = false;
  for (const { name, by } of moves) {
    const now = dimOf(resolved, name, body);
    if (now === undefined) continue;
    const [least, most] = rangeOn(name, body);
    const next = Math.round(Math.min(most, Math.max(least, now + by[amount === 'bit' ? 0 : amount === 'plain' ? 1 : 2])));
    if (Math.abs(next - now) < 2) continue;
    dims[name] = next;
    hasMoved = true;
  }
  return hasMoved ? dims : undefined;
}
