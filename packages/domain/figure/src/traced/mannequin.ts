import type { ElementId } from '@toile/kernel';

/**
 * The designer's own mannequin: how the figure is proportioned, whatever its pose. Levels are shares of the whole height, 0 at the top of the
 * head and 1 at the sole; widths are shares of the height as well. It says how a look is drawn, never how it is cut.
 */
export interface Mannequin {
  /** The picture it was traced from. */
  readonly element?: ElementId;
  /** How often the head (crown to chin) goes into the height: about 7½ in life, 9 and more in fashion drawing. */
  readonly heads: number;
  /** Pit of the neck, narrowest waist, crotch and middle of the knee. */
  readonly neck: number;
  readonly waist: number;
  readonly crotch: number;
  readonly knee: number;
  /** Widths over the shoulders, at the waist and at the hip; where left out, the house figure's. */
  readonly shoulderWidth?: number;
  readonly waistWidth?: number;
  readonly hipWidth?: number;
}

/** The four levels between crown and sole, from above. */
export const MANNEQUIN_LEVELS = ['neck', 'waist', 'crotch', 'knee'] as const;
export type MannequinLevel = (typeof MANNEQUIN_LEVELS)[number];

/** The three widths, from above. */
export const MANNEQUIN_WIDTHS = ['shoulderWidth', 'waistWidth', 'hipWidth'] as const;
export type MannequinWidth = (typeof MANNEQUIN_WIDTHS)[number];

/** Every number of a mannequin. */
export const MANNEQUIN_NUMBERS = ['heads', ...MANNEQUIN_LEVELS, ...MANNEQUIN_WIDTHS] as const;

/** The house figure as a mannequin: tracing it changes nothing but its widths by a hair. */
export const HOUSE_MANNEQUIN: Mannequin = { heads: 2010 / 215, neck: 340 / 2010, waist: 675 / 2010, crotch: 975 / 2010, knee: 1400 / 2010 };
