import type { Polyline } from '@toile/geometry';
import { boxOf } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import type { PartName } from '@toile/garment';
import { surfaceOf } from '../cloth/surface.ts';
import type { Stuff } from '../cloth/context.ts';
import type { Sheet } from '../sheet.ts';
import type { Draft } from './draft.ts';
import { sheetOf } from './sheet-of.ts';

const NOTHING = new Float32Array(65);

/**
 * Buttons, stitches and seams that lie on a part without being cloth themselves: a sheet of which only the marks are painted.
 * The outline says where it can be picked. Being a sheet of its own, it can change without the cloth under it changing.
 */
export function marksSheet(draft: Draft, depth: number, marks: {
  readonly part: PartName; readonly suffix?: string; readonly stuff: Stuff; readonly outline: Polyline;
  readonly inks?: readonly Ink[]; readonly shapes?: readonly Shape[];
}): Sheet {
  const box = boxOf(marks.outline);
  const { pattern: _, ...stuff } = marks.stuff;
  return sheetOf(draft, depth, {
    part: marks.part, ...(marks.suffix ? { suffix: marks.suffix } : {}), stuff, outline: marks.outline,
    wish: {
      surface: surfaceOf((s, t) => [box.left + (box.right - box.left) * t, box.top + (box.bottom - box.top) * s], { rows: 2, columns: 2 }),
      fade: NOTHING, shadow: 0, contour: 0,
      ...(marks.inks ? { inks: marks.inks } : {}), ...(marks.shapes ? { shapes: marks.shapes } : {}),
    },
  });
}
