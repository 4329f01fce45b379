import type { ResolvedGarment } from '@toile/garment';
import { DEPTH } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** What of each garment lies over what of another: the layers of an outfit, from the skin outwards. */
export function stackGarments(garments: readonly ResolvedGarment[], sheetsOf: readonly (readonly Sheet[])[]): Sheet[] {
  const outers = indexesOf(garments, (garment) => garment.kind === 'outerwear');
  const tops = indexesOf(garments, (garment) => garment.bodice !== undefined && garment.kind !== 'outerwear' && garment.choice.isTucked !== true);
  return sheetsOf.flatMap((sheets, i) => {
    const garment = garments[i] as ResolvedGarment;
    const outer = outers.indexOf(i);
    const top = tops.indexOf(i);
    const wearsHoodOut = garment.choice.collar === 'hood' && outer < 0 && outers.length > 0 && outers.every((k) => !COVERS_HOOD.includes(garments[k]?.choice.collar ?? 'none'));
    return sheets.map((sheet): Sheet => {
      const { depth, layer } = sheet;
      // Behind the wearer the order turns round: the outermost back lies farthest off.
      if (depth < DEPTH.figure) return { ...sheet, depth: depth - i * 8 };
      if (wearsHoodOut && layer.part === `${garment.id}.collar`) return { ...sheet, depth: DEPTH.outerSleeve + 24 };
      if (outer >= 0) return { ...sheet, depth: outer < outers.length - 1 ? under(depth, outer, outers.length) : depth };
      if (top >= 0 && depth >= DEPTH.top && depth < DEPTH.arms) return { ...sheet, depth: DEPTH.top + ((depth - DEPTH.top + top * 100) / tops.length) };
      if (top >= 0 && depth >= DEPTH.topSleeve && depth < INNER_OUTER) return { ...sheet, depth: DEPTH.topSleeve + ((depth - DEPTH.topSleeve + top * 40) / tops.length) };
      return sheet;
    });
  });
}

/** A coat over a blazer: the whole blazer, collar and sleeves, goes into the room between the tops and the outermost body. */
const INNER_OUTER = 662;
const under = (depth: number, rank: number, count: number): number => {
  const room = (DEPTH.outerBody - 2 - INNER_OUTER) / (count - 1);
  return depth < DEPTH.outerBody || depth >= DEPTH.head ? depth : INNER_OUTER + room * (rank + (depth - DEPTH.outerBody) / (DEPTH.head - DEPTH.outerBody));
};

const COVERS_HOOD: readonly string[] = ['hood', 'funnel'];

const indexesOf = (garments: readonly ResolvedGarment[], is: (garment: ResolvedGarment) => boolean): number[] =>
  garments.map((garment, i) => (is(garment) ? i : -1)).filter((i) => i >= 0);
