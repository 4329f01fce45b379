import type { Outlines } from '../atelier/painter-pool.ts';
import type { View } from '../atelier/messages.ts';
import type { Design } from '@toile/garment';
import { isInPanel } from './part-target.ts';
import type { PartTarget } from './part-target.ts';

/** Height over width of the small pictures of alternatives. */
export const VARIANT_RATIO = 1.25;
const MARGIN_MM = 90;
const LEAST_WIDTH_MM = 420;

/** The window on the figure that shows a part well: around its outlines with a margin, never so near that the garment is lost. */
export function viewOfPart({ outlines, view }: Outlines, target: PartTarget, design: Design): View {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const { part, points } of outlines) {
    if (!isInPanel(part, target, design)) continue;
    for (let i = 0; i + 1 < points.length; i += 2) {
      left = Math.min(left, points[i] ?? left);
      right = Math.max(right, points[i] ?? right);
      top = Math.min(top, points[i + 1] ?? top);
      bottom = Math.max(bottom, points[i + 1] ?? bottom);
    }
  }
  if (left > right) return view;
  const width = Math.max(LEAST_WIDTH_MM, right - left + 2 * MARGIN_MM, (bottom - top + 2 * MARGIN_MM) / VARIANT_RATIO);
  const height = width * VARIANT_RATIO;
  return { left: (left + right) / 2 - width / 2, top: (top + bottom) / 2 - height / 2, width, height };
}
