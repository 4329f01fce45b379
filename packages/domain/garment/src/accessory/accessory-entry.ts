import type { MarketId } from '@toile/figure';
import type { FabricId } from '@toile/textile';
import type { AccessoryId, MoodId, SeasonId } from '../ids.ts';

/** Where on the figure an accessory is worn or carried. */
export type AccessoryPlace = 'head' | 'face' | 'ears' | 'neck' | 'shoulders' | 'waist' | 'hand' | 'back';

/** What it takes up, so that a second one finds no room: two hats, two bags in the one free hand. */
export type AccessoryRoom = 'crown' | 'eyes' | 'ears' | 'throat' | 'shawl' | 'waist' | 'fingers' | 'grip' | 'strap';

/** What the trade knows of an accessory. The first of each list is usual. */
export interface AccessoryEntry {
  readonly id: AccessoryId;
  readonly place: AccessoryPlace;
  readonly room: AccessoryRoom;
  /** Markets in which it is usual; advice for whoever proposes. */
  readonly markets: readonly MarketId[];
  readonly seasons: readonly SeasonId[];
  /** 0 gym … 1 gala. */
  readonly formality: number;
  /** 0 a breath … 1 deep winter. */
  readonly warmth: number;
  /** Moods that call for it. */
  readonly moods: readonly MoodId[];
  /** The cloth nearest to what it is made of: satin gleams like metal, poplin is canvas, linen straw, nylon acetate. */
  readonly fabrics: readonly FabricId[];
  /** How many colours can be seen on it, ground first, then trim or metal. */
  readonly colours: readonly [least: number, most: number];
  /** True where the second colour is a metal: buckle, clasp, chain. */
  readonly hasMetal: boolean;
}
