import type { LengthId, SilhouetteId, SleeveId } from '@toile/garment';
import type { PrintId } from '@toile/textile';

/** Volume of a silhouette, 0 on the skin … 1 a tent. */
export const VOLUME_OF: Readonly<Record<SilhouetteId, number>> = {
  fitted: 0.1, hourglass: 0.25, mermaid: 0.3, straight: 0.4, empire: 0.5, 'a-line': 0.55, boxy: 0.6, trapeze: 0.75, cocoon: 0.8, oversized: 0.85, bouffant: 1,
};

/** How far down a length reaches, 0 the waist … 1 the floor. */
export const REACH_OF: Readonly<Record<LengthId, number>> = { cropped: 0.05, hip: 0.2, mini: 0.3, knee: 0.5, midi: 0.7, maxi: 0.88, floor: 1 };

/** Volume of a sleeve. */
export const SLEEVE_VOLUME: Readonly<Record<SleeveId, number>> = {
  sleeveless: 0, cap: 0.1, 'set-in': 0.25, raglan: 0.35, 'drop-shoulder': 0.5, bell: 0.7, puff: 0.65, bishop: 0.75, lantern: 0.8, dolman: 0.75, kimono: 0.8, 'leg-of-mutton': 0.9,
};

/** How loud a print is: two loud ones are not worn together unless asked for. */
export const BOLDNESS_OF: Readonly<Record<PrintId | 'own', number>> = {
  // A designer's own print is looked at as a figure, not as a ground.
  own: 0.7,
  solid: 0, pinstripe: 0.2, houndstooth: 0.4, stripe: 0.45, gingham: 0.45, 'polka-dot': 0.45, tartan: 0.6, lattice: 0.5, cloud: 0.55, paisley: 0.65, geometric: 0.65, 'nordic-star': 0.65,
  'estonian-belt': 0.65, karelian: 0.65, floral: 0.6, botanical: 0.65, bamboo: 0.55, 'plum-blossom': 0.6, peony: 0.75, crane: 0.75, 'muhu-floral': 0.8, 'ink-wash': 0.7, wave: 0.65, porcelain: 0.7,
  leopard: 0.8, zebra: 0.8, abstract: 0.75, 'tie-dye': 0.8, camouflage: 0.75, dragon: 0.95, 'hk-neon': 1,
};
/** Above this a print is loud. */
export const LOUD = 0.5;

/** Prints that are patterns of a trade's everyday: they may go anywhere without being asked for. The others need a mood, a word or a place. */
export const EVERYDAY_PRINTS: readonly PrintId[] = ['stripe', 'pinstripe', 'gingham', 'houndstooth', 'polka-dot', 'floral', 'botanical', 'tartan', 'geometric', 'abstract', 'paisley'];
