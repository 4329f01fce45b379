import type { Outlines } from '../atelier/painter-pool.ts';
import type { View } from '../atelier/messages.ts';
import type { Design } from '@toile/garment';
import { isInPanel } from './part-target.ts';
import type { PartTarget } from './part-target.ts';

/** A window on the figure, and the shape of the picture that shows it. */
export interface PartView { readonly view: View; readonly ratio: number }

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const CLOSE_RATIO = 1.2;
const WHOLE_RATIO = 2;
const MARGIN_MM = 80;
const LEAST_WIDTH_MM = 420;
/** How far below the top of a garment its neck and its closure are looked at, mm of the picture. */
const DEPTHS_MM: Readonly<Record<string, number>> = { neckline: 300, collar: 300, closure: 420 };

/** The window that shows a part well: near for a collar, the whole figure for what changes its outline. */
export function viewOfPart(outlines: Outlines, target: PartTarget, design: Design): PartView {
  if (['length', 'silhouette', 'hem', 'details', 'skirt', 'legs'].includes(target.part)) return wholeFigure(outlines);
  const garment = boxOf(outlines, (part) => isInPanel(part, { garment: target.garment, part: 'body' }, design));
  if (!garment) return wholeFigure(outlines);
  // A neckline is an edge and may be no piece of its own, and a closure runs to the hem: the top of the garment is looked at.
  const depth = DEPTHS_MM[target.part];
  const middle = (garment.left + garment.right) / 2;
  const box = depth === undefined ? boxOf(outlines, (part) => isInPanel(part, target, design)) ?? garment : { left: middle - 1, right: middle + 1, top: garment.top, bottom: garment.top + depth };
  const width = Math.max(LEAST_WIDTH_MM, box.right - box.left + 2 * MARGIN_MM, (box.bottom - box.top + 2 * MARGIN_MM) / CLOSE_RATIO);
  return { ratio: CLOSE_RATIO, view: { left: (box.left + box.right) / 2 - width / 2, top: (box.top + box.bottom) / 2 - (width * CLOSE_RATIO) / 2, width, height: width * CLOSE_RATIO } };
}

/** The window that shows where on the figure something is worn: near for the head and the neck, the whole figure for what hangs in a hand. */
export function viewOfPlace(outlines: Outlines, place: string): PartView {
  const head = boxOf(outlines, (part) => part === 'figure.head');
  const shoes = boxOf(outlines, (part) => part === 'figure.shoes');
  if (place === 'feet' && shoes) return around(shoes, Math.max(380, shoes.right - shoes.left + 2 * MARGIN_MM));
  if (head && place === 'face') return around(head, 300);
  if (head && place === 'head') return around(head, 430);
  if (head && ['neck', 'shoulders'].includes(place)) return around({ ...head, bottom: head.bottom + 420 }, 720);
  return wholeFigure(outlines);
}

const around = (box: Box, width: number): PartView =>
  ({ ratio: CLOSE_RATIO, view: { left: (box.left + box.right) / 2 - width / 2, top: (box.top + box.bottom) / 2 - (width * CLOSE_RATIO) / 2, width, height: width * CLOSE_RATIO } });

/** All of the figure, the empty sides left out as far as the clothes allow. */
function wholeFigure(outlines: Outlines): PartView {
  const { view } = outlines;
  const box = boxOf(outlines, () => true) ?? { left: view.left, right: view.left + view.width, top: view.top, bottom: view.top + view.height };
  const centre = (box.left + box.right) / 2;
  const width = Math.min(view.width, Math.max(view.height / WHOLE_RATIO, box.right - box.left + MARGIN_MM));
  return { ratio: view.height / width, view: { left: centre - width / 2, top: view.top, width, height: view.height } };
}

function boxOf({ outlines }: Outlines, isWanted: (part: string) => boolean): Box | undefined {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const { part, points } of outlines) {
    if (!isWanted(part)) continue;
    for (let i = 0; i + 1 < points.length; i += 2) {
      left = Math.min(left, points[i] ?? left);
      right = Math.max(right, points[i] ?? right);
      top = Math.min(top, points[i + 1] ?? top);
      bottom = Math.max(bottom, points[i + 1] ?? bottom);
    }
  }
  return left > right ? undefined : { left, top, right, bottom };
}

/** The design without what hides a garment: the outer garments worn over it. */
export const uncovered = (design: Design, index: number): Design => ({ ...design, garments: design.garments.filter((garment, i) => i <= index || garment.slot !== 'outerwear') });
