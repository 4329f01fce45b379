import type { ResolvedGarment } from '@toile/garment';

/**
 * True for gowns and panels cut in one from the shoulder to the hem: they are drawn in two, bodice and skirt, but no line, edge or step
 * of shade may part them.
 */
export function isCutInOne({ bodice, skirt, choice }: ResolvedGarment): boolean {
  if (bodice?.hasWaistSeam !== true || skirt === undefined) return false;
  if (choice.type === 'ao-dai') return true;
  return (choice.type === 'mermaid-gown' || choice.type === 'evening-gown') && choice.silhouette !== 'empire' && !choice.details.some((id) => id === 'gather' || id === 'pleat' || id === 'tier' || id === 'peplum');
}

/** True where bodice and skirt are also of one cloth: of two they are joined by a seam after all. */
export const isOneCloth = ({ choice: { parts } }: ResolvedGarment): boolean => parts?.body === undefined && parts?.skirt === undefined;
