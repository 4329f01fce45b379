import type { Layer } from '@toile/drawing';

/** A layer with its place between the paper (low) and the viewer (high). Sheets of equal depth keep the order they were given in. */
export interface Sheet {
  readonly depth: number;
  readonly layer: Layer;
}

/**
 * The order in which an illustrator lays the sheets down. Builders may use the room between two bands
 * (`DEPTH.top + 1` for a pocket over the top).
 */
export const DEPTH = {
  hairBack: 0,
  /** Lining of an open coat, the inside of a hem that turns, the back of a collar or hood. */
  insideBack: 100,
  /** Legs with shoes, torso, neck, upper arms. */
  figure: 200,
  /** A hand that goes under the garments (in a pocket). */
  handUnder: 280,
  tuckedTop: 300,
  tuckedSleeve: 330,
  bottom: 400,
  /** Tops worn out, dresses, jumpsuits. */
  top: 500,
  topCollar: 550,
  /** Forearms and hands that lie in front of the body. */
  arms: 600,
  topSleeve: 620,
  outerBody: 700,
  outerCollar: 760,
  outerArms: 780,
  outerSleeve: 800,
  head: 900,
  hairFront: 950,
  /** An arm folded up in front of everything, with its sleeve and hand. */
  raisedArm: 1000,
} as const;

/** What the garments hide of the figure, so that no skin peeks out. */
export interface FigureCover {
  /** Share of each arm's length (0 shoulder … 1 wrist) hidden by opaque cloth, measured from the shoulder. */
  readonly leftArm: number;
  readonly rightArm: number;
  /** Share of the legs hidden from the hip joint down. */
  readonly legs: number;
  /** True where an opaque garment closes over the torso below the collar bones. */
  readonly isTorsoHidden: boolean;
  /** The plain suit worn where the design leaves the figure bare; left out where it is dressed. */
  readonly bodysuit?: BodysuitCover;
}

/** How much of a plain suit shows. */
export interface BodysuitCover {
  /** Over the chest: nothing opaque is worn there. */
  readonly hasTop: boolean;
  /** Down to the legs: nothing opaque is worn below the waist. */
  readonly hasLegs: boolean;
  /** Falls on as a slip over this share of the legs, under a sheer dress or skirt. */
  readonly slipShare?: number;
  /** Level of its upper edge in the middle; below the neckline it lies under. */
  readonly topLevel: number;
  readonly hasStraps: boolean;
}
