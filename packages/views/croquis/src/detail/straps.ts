import { lightOf } from '@toile/colour';
import { add, mix, offsetLine, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { INK } from '../cloth/context.ts';
import { snapMarks } from '../closure/button.ts';
import { clothOf, repeatOnly } from '../frame/cloth.ts';
import { onBody } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { detailDepth } from './place.ts';

/** Thin straps over the shoulders; broad buckled ones on a pinafore. */
export function strapSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  if (neckline.id === 'halter' && frame.draft.figure.view === 'back') return [halterBand(frame)];
  if (neckline.hold !== 'straps' || neckline.strapAcross === 0 || neckline.id === 'strapless') return [];
  if (frame.draft.garment.choice.type === 'pinafore') return bibStraps(frame, neckline);
  const stuff = repeatOnly(clothOf(frame.draft, 'neckline', 'body'));
  const a = neckline.strapAcross;
  return ([-1, 1] as const).map((sign) => {
    const isBack = frame.draft.figure.view === 'back';
    const from = onBody(frame, isBack ? neckline.depth + 2 : neckline.id === 'sweetheart' ? neckline.depth - 36 : 395, sign * a);
    const to = onBody(frame, 314, sign * (a + 8));
    const line: Point[] = sampleQuadratic(from, onBody(frame, 350, sign * (a + 1)), to, 12);
    return sheetOf(frame.draft, detailDepth(frame) - 1, {
      part: 'neckline', suffix: `strap.${sign < 0 ? 'left' : 'right'}`, stuff,
      outline: [...offsetLine(line, 3.2), ...offsetLine(line, -3.2).reverse()], wish: { shadow: 0.3, contour: 0.5 },
    });
  });
}

/** The band of a halter behind the neck, with its button. */
function halterBand(frame: GarmentFrame): Sheet {
  const stuff = repeatOnly(clothOf(frame.draft, 'neckline', 'body'));
  const line = (down: number): Point[] => sampleQuadratic(onBody(frame, 296 + down, -49), onBody(frame, 316 + down * 1.1, 0), onBody(frame, 296 + down, 49), 14);
  return sheetOf(frame.draft, detailDepth(frame) + 2, {
    part: 'neckline', suffix: 'strap', stuff, outline: [...line(0), ...line(14).reverse()],
    wish: { shadow: 0.3, contour: 0.7, relief: { round: 0.3, halfWidth: 50 }, inks: [{ points: [onBody(frame, 306, 5), onBody(frame, 321, 5)], width: 1.6, kind: 'seam' }], shapes: snapMarks(onBody(frame, 313.5, -1), 3.4) },
  });
}

/** The straps of a bib: stitched, fastened in front over a button with a wire buckle; crossed behind. */
function bibStraps(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = repeatOnly(clothOf(draft, 'neckline', 'body'));
  const a = neckline.strapAcross;
  const isBack = draft.figure.view === 'back';
  const top = neckline.depth - (neckline.id === 'square' ? 3 : 22);
  return ([-1, 1] as const).flatMap((sign): Sheet[] => {
    const from = isBack ? onBody(frame, neckline.depth + 10, -sign * 42) : onBody(frame, top + 24, sign * a);
    const to = onBody(frame, 312, sign * (a + 7));
    const line = sampleQuadratic(from, onBody(frame, isBack ? 380 : 360, sign * (isBack ? 40 : a + 1)), to, 14);
    const name = sign < 0 ? 'left' : 'right';
    const edge = (off: number): Point[] => offsetLine(line, off);
    const inks: Ink[] = [9, -9].map((off) => ({ points: edge(off), width: 1.15, kind: 'stitch' as const, opacity: 0.8 }));
    const sheets = [sheetOf(draft, detailDepth(frame) + 12, {
      part: 'neckline', suffix: `strap.${name}`, stuff, outline: [...edge(12), ...edge(-12).reverse()], wish: { inks, shadow: 0.32, contour: 0.8 },
    })];
    if (isBack) return sheets;
    const c = add(from, [0, -14]);
    const at = (x: number, y: number): Point => add(c, [x, y]);
    const wire = [at(-15, -9), at(15, -9), at(15, 9), at(7, 17), at(-7, 17), at(-15, 9)];
    const metal = lightOf('#c8b27a', 0.1);
    const ring: Ink[] = [{ points: [...wire, wire[0] as Point], width: 4, kind: 'plain', colour: INK }, { points: [...wire, wire[0] as Point], width: 2.5, kind: 'plain', colour: metal }, { points: [at(-15, -2), at(15, -2)], width: 3.6, kind: 'plain', colour: INK }, { points: [at(-15, -2), at(15, -2)], width: 2.2, kind: 'plain', colour: metal }];
    const shade: Shape = { outline: wire.map((p) => add(mix(p, c, -0.05), [2, 3])), fill: '#1d161c', opacity: 0.25, blur: 2.5 };
    return [...sheets, marksSheet(draft, detailDepth(frame) + 13, { part: 'neckline', suffix: `buckle.${name}`, stuff, outline: wire, inks: ring, shapes: [shade, ...snapMarks(at(0, 9), 5.4)] })];
  });
}
