/** The two boxes, mm, by which a mask is softened for its edge and its shadow. */
const SOFT = [7, 4] as const;

/** Room around an outline that its blurred height needs, mm (the cavity's radius). */
export const CAVITY_REACH = 14;

/** A radius in whole pixels. A box of under a pixel is none. */
export const radius = (mm: number, scale: number): number => (mm * scale < 1 ? 0 : Math.round(mm * scale));
/** The radii of the two boxes, px. */
export const softRadii = (scale: number): readonly [number, number] => [radius(SOFT[0], scale), radius(SOFT[1], scale)];
/** What a soft mask's slope over two pixels must be multiplied by to be 1 at a straight edge. */
export const edgeGain = (scale: number): number => (2 * Math.max(...softRadii(scale)) + 1) / 2;
