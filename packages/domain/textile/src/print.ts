import type { ElementId, Hex } from '@toile/kernel';
import type { PlacedPicture, Tile } from '@toile/drawing';

export type PrintId =
  | 'solid' | 'stripe' | 'pinstripe' | 'gingham' | 'tartan' | 'houndstooth' | 'polka-dot' | 'floral' | 'botanical' | 'peony' | 'plum-blossom'
  | 'bamboo' | 'crane' | 'leopard' | 'zebra' | 'geometric' | 'abstract' | 'paisley' | 'tie-dye' | 'camouflage' | 'ink-wash' | 'cloud' | 'wave'
  | 'lattice' | 'porcelain' | 'dragon' | 'hk-neon' | 'nordic-star' | 'estonian-belt' | 'muhu-floral' | 'karelian';

/** A print chosen for a garment or a part. */
export interface PrintChoice {
  /** A family of the house, or `own`: a print the designer brought, which `own` names. */
  readonly id: PrintId | 'own';
  /** The print the designer brought; there with `own`, and only then. */
  readonly own?: ElementId;
  /** 1 is life size; 0.25–4. */
  readonly scale: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
  /**
   * As a repeat all over; as the family's own picture, placed once on each panel; or composed for the panel: a border along the hem, figures
   * that grow with the garment (engineered), one medallion (panel). Left out: as the family is best worn.
   */
  readonly layout?: LayoutId;
  /** How the repeat is laid; left out: as the family is drawn. Heard only where the print is a repeat. */
  readonly repeat?: RepeatId;
  /** How a family of the house is varied; left out: as it is drawn. */
  readonly variation?: PrintVariation;
}

/** What may be varied in a print of the house. What a family cannot honour (checks have no figures to draw apart) is not heard; `variationsOf` says what is. */
export interface PrintVariation {
  /** Figures to the area, against the family's own: 0.5 half as many … 2 twice. 1 if left out. */
  readonly density?: number;
  /** How unequal the figures are in size: 0 as drawn … 1 some nearly twice as large, some half. */
  readonly contrast?: number;
  /** Another throw of the dice: 0–9999. As the design falls if left out. */
  readonly seed?: number;
}

/** The ends of each. */
export const VARIATION_RANGES = { density: [0.5, 2], contrast: [0, 1], seed: [0, 9999] } as const;

/** Ways to lay a repeat. */
export const REPEAT_IDS = ['straight', 'half-drop', 'brick', 'mirror', 'toss'] as const;
export type RepeatId = (typeof REPEAT_IDS)[number];

/** Ways to compose a print once for each panel that every family has. */
export const COMPOSITION_IDS = ['border', 'engineered', 'panel'] as const;
export type CompositionId = (typeof COMPOSITION_IDS)[number];

/** Every way a print may lie on a garment. */
export const LAYOUT_IDS = ['repeat', 'placed', ...COMPOSITION_IDS] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** Panels that placed pictures are drawn for. */
export type PanelName = 'bodice' | 'skirt' | 'coat';

/** Where a motif comes from and how to treat it; shown in the studio and in exports. */
export interface Provenance {
  readonly name: { readonly en: string; readonly zhHans: string; readonly zhHk: string };
  readonly origin: string;
  readonly meaning: string;
  readonly care: string;
}

/** A family of prints, recoloured to any palette. */
export interface PrintFamily {
  readonly id: PrintId;
  /** small ditsy … large statement, as mm of the repeat at scale 1. */
  readonly repeat: readonly [width: number, height: number];
  /** How many colours it wants, ground included. */
  readonly colours: readonly [least: number, most: number];
  readonly layout: 'straight' | 'half-drop' | 'brick' | 'mirror' | 'toss' | 'stripe' | 'placed';
  /** Figures that must stand upright: never tossed on their heads, mirrored sideways only. */
  readonly isUpright: boolean;
  /** Figures that are read: never mirrored. */
  readonly hasWriting: boolean;
  readonly provenance?: Provenance;
  /** How it is best worn where the choice does not say; left out: as a repeat. */
  readonly wornAs?: 'repeat' | 'placed';
  /** The panels its placed pictures are composed for; a border leaves the bodice plain. Empty where it has none. */
  readonly panels: readonly PanelName[];
  /** What the eye sees, in a few words: for alternatives, tooltips, screen readers. */
  readonly description: string;
  /** The repeat in these colours (ground first). Deterministic in (colours, seed). */
  tile(colours: readonly Hex[], seed: number): Tile;
  /** For placed prints: the picture over a garment panel, if the family has one. */
  placed?(colours: readonly Hex[], seed: number, panel: PanelName): readonly PlacedPicture[];
}
