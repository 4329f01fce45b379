import { add, boxOf, isInside, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { HeadView } from '@toile/figure';
import type { Ink, Layer } from '@toile/drawing';
import { hairChance } from './hair-strands.ts';
import type { HairKit } from './hair-strands.ts';
import { AFFINE, HAIR, bodyLayer, boxPatch, rowCurve, surfaceOf } from './paint.ts';

/** Beard and moustache in the head's frame; the mouth stays free. */
const ROWS: Partial<Readonly<Record<HeadView, { readonly beard: readonly number[]; readonly moustache: readonly number[] }>>> = {
  front: {
    beard: [-64, 122, -65, 150, -60, 180, -48, 206, -28, 229, 0, 238, 28, 229, 48, 206, 60, 180, 65, 150, 64, 122, 60, 138, 54, 160, 42, 172, 30, 178, 27, 192, 15, 203, 0, 205, -15, 203, -27, 192, -30, 178, -42, 172, -54, 160, -60, 138],
    moustache: [-29, 190, -22, 179, -9, 174, 0, 177, 9, 174, 22, 179, 29, 190, 18, 187, 8, 184, 0, 186, -8, 184, -18, 187],
  },
  threeQuarter: {
    beard: [-47, 122, -52, 150, -48, 186, -30, 212, 0, 232, 24, 239, 42, 230, 53, 210, 57, 190, 58, 172, 53, 178, 49, 192, 43, 202, 32, 206, 18, 203, 8, 193, 5, 180, -6, 173, -22, 167, -35, 150, -42, 134],
    moustache: [3, 190, 11, 179, 24, 174, 33, 177, 41, 174, 49, 181, 51, 190, 43, 187, 34, 184, 22, 186, 12, 188],
  },
  profile: {
    beard: [-15, 124, -26, 148, -34, 176, -30, 202, -6, 223, 26, 237, 47, 240, 61, 230, 61, 212, 56, 203, 46, 204, 36, 198, 33, 184, 22, 176, 6, 170, -5, 156, -9, 136],
    moustache: [32, 190, 37, 179, 49, 172, 59, 171, 64, 177, 62, 185, 53, 184, 42, 188],
  },
};

/** A beard lies on the face as a soft mass with hairs at its edge; from behind there is none to see. */
export function beardLayers(kit: HairKit, kind: 'full' | 'trimmed', view: HeadView): Layer[] {
  const rows = ROWS[view];
  if (!rows) return [];
  return (['beard', 'moustache'] as const).map((name): Layer => {
    const outline = rowCurve(rows[name], true).points;
    const box = boxOf(outline);
    return bodyLayer({
      id: `figure.hair.${name}`, part: 'figure.hair', colour: kit.tones.base, outline: outline.map(kit.frame),
      material: { ...HAIR, id: `hair-${kind}`, gloss: 0, opacity: kind === 'full' ? 0.94 : 0.56 }, shadow: 0,
      surface: surfaceOf(boxPatch([box.left, box.top, box.right, box.bottom], kit.frame), AFFINE), relief: { round: 0.2, halfWidth: 40 },
      inks: hairs(kit, outline, name, kind === 'full' ? 1 : 0.55),
    });
  });
}

function hairs(kit: HairKit, outline: readonly Point[], name: string, weight: number): Ink[] {
  const box = boxOf(outline);
  const inks: Ink[] = [];
  let index = 0;
  for (let y = box.top; y < box.bottom; y += 9) for (let x = box.left; x < box.right; x += 9) {
    index++;
    const at: Point = [x + 9 * hairChance(kit, name, 'x', index), y + 9 * hairChance(kit, name, 'y', index)];
    if (!isInside(outline, at)) continue;
    const lean = (at[0] / 60) * 5 + 5 * (hairChance(kit, name, 'lean', index) - 0.5);
    const long = 7 + 8 * hairChance(kit, name, 'long', index);
    const isLit = hairChance(kit, name, 'lit', index) > 0.8;
    inks.push({ points: sampleQuadratic(at, add(at, [lean * 0.2, long * 0.6]), add(at, [lean, long]), 5).map(kit.frame), width: 1.5, kind: 'fold', colour: isLit ? kit.tones.light : kit.tones.shade, opacity: (isLit ? 0.4 : 0.6) * weight, isClipped: weight < 1 || at[1] < box.bottom - 12 });
  }
  return inks;
}
