import { isRaw } from '../read.ts';
import type { Raw } from '../read.ts';
import { garmentOf, isGarmentId } from '../registry.ts';
import { SAMPLE_FIGURES } from '../sample.ts';
import type { Upgrade } from './upgrade.ts';

/**
 * Version 0 named a print by its id alone with `printScale` beside it, had one `colour`, kept regular-length tops under the length
 * `regular`, left the slot out, and knew nothing of who wears the design.
 */
export const parts: Upgrade = {
  from: 0,
  to: 1,
  apply(document) {
    const garments = Array.isArray(document['garments']) ? document['garments'].map(garment) : document['garments'];
    const palette = document['palette'] ?? (Array.isArray(garments) ? [...new Set(garments.flatMap((one) => (isRaw(one) && Array.isArray(one['colours']) ? one['colours'] : [])))] : []);
    const market = document['market'] ?? 'womenswear';
    return {
      ...document, schema: 'toile.design/1', market, size: document['size'] ?? 'M', mood: document['mood'] ?? [], why: document['why'] ?? [], palette, garments,
      figure: document['figure'] ?? SAMPLE_FIGURES[market === 'menswear' ? 'menswear' : 'womenswear'],
    };
  },
};

function garment(old: unknown): unknown {
  if (!isRaw(old)) return old;
  const { print, printScale, colour, ...rest } = old;
  const next: Record<string, unknown> = { ...rest };
  next['slot'] ??= isGarmentId(old['type']) ? garmentOf(old['type']).slot : 'top';
  next['details'] ??= [];
  next['print'] = isRaw(print) ? print : { id: print ?? 'solid', scale: printScale ?? 1, rotation: 0 };
  if (next['colours'] === undefined && colour !== undefined) next['colours'] = [colour];
  if (next['length'] === 'regular') next['length'] = 'hip';
  return next satisfies Raw;
}
