import type { HeadView } from '@toile/figure';

/** Behind the body, over the garments but under the chin, over the head, or over everything. */
export type HairPlace = 'behind' | 'under' | 'head' | 'front';

/** A sheet of hair between two guide curves from root to tip; strands run between them. Rows in the head's frame. */
export interface Lock {
  readonly place: HairPlace;
  readonly outer: readonly number[];
  readonly inner: readonly number[];
  readonly strands: number;
  readonly tips: 'ragged' | 'blunt' | 'round';
  /** Plaited from root to tip (box braids). */
  readonly isPlaited?: boolean;
  /** Plaits as thick as a finger (locs). */
  readonly isThick?: boolean;
}

/** A rounded mass: tight curls, or a bun wound round itself. */
export interface Cloud {
  readonly place: HairPlace;
  readonly kind: 'curls' | 'bun';
  readonly outline: readonly number[];
}

/** Hair close to the skull. */
export interface Cap {
  /** Height over the skull, mm, and how much more at the top. */
  readonly volume: number;
  readonly lift: number;
  readonly flow: 'part' | 'back' | 'forward';
  readonly to: 'crown' | 'nape';
  readonly part?: Partial<Readonly<Record<'front' | 'threeQuarter' | 'profile', readonly [number, number]>>>;
  /** Shaved close: skin shows through. */
  readonly isShorn?: boolean;
  /** Plaited in rows to the skull (cornrows). */
  readonly isRowed?: boolean;
}

type ByView<T> = Partial<Readonly<Record<HeadView, readonly T[]>>>;

/** A hairstyle: all numbers, no code of its own. */
export interface HairStyle {
  readonly cap?: Cap;
  readonly locks?: ByView<Lock>;
  readonly clouds?: ByView<Cloud>;
  /** Spines of thick plaits. */
  readonly plaits?: ByView<readonly number[]>;
  /** Free hairs outside the mass: the cheapest cure for helmets. */
  readonly wisps: number;
  /** A cloth wound round the head instead of hair, drawn in the hair's colour. */
  readonly isCloth?: boolean;
  /** No hair: the skull has its own contour. */
  readonly isBald?: boolean;
  /** A beard: grown full, or trimmed so that skin shows through. */
  readonly beard?: 'full' | 'trimmed';
  /** Hair drawn back or cropped: the ears lie over it. */
  readonly showsEars?: boolean;
}
