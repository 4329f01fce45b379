import type { FabricId, PrintChoice, PrintId } from '@toile/textile';

/** The prints of the vocabulary, in its order. */
export const PRINT_IDS: readonly PrintId[] = [
  'solid', 'stripe', 'pinstripe', 'gingham', 'tartan', 'houndstooth', 'polka-dot', 'floral', 'botanical', 'peony', 'plum-blossom', 'bamboo', 'crane',
  'leopard', 'zebra', 'geometric', 'abstract', 'paisley', 'tie-dye', 'camouflage', 'ink-wash', 'cloud', 'wave', 'lattice', 'porcelain', 'dragon',
  'hk-neon', 'nordic-star', 'estonian-belt', 'muhu-floral', 'karelian',
];

const YARN_DYED: readonly PrintId[] = ['stripe', 'pinstripe', 'gingham', 'tartan', 'houndstooth'];
const KNITTED: readonly PrintId[] = ['solid', 'stripe', 'geometric', 'nordic-star', 'estonian-belt', 'muhu-floral', 'leopard', 'zebra', 'houndstooth', 'polka-dot', 'floral', 'cloud', 'lattice', 'abstract'];
const FIGURED: readonly PrintId[] = ['floral', 'botanical', 'peony', 'plum-blossom', 'bamboo', 'crane', 'geometric', 'paisley', 'cloud', 'wave', 'lattice', 'dragon', 'polka-dot', 'porcelain', 'muhu-floral', 'abstract'];
const SKINS: readonly PrintId[] = ['solid', 'leopard', 'zebra'];

/**
 * How a pattern gets on a cloth decides which it can carry: flat wovens and fine jersey take any print; a hairy pile or a hide takes
 * little; a coarse knit is knitted in; wool, tweed and cashmere are woven or knitted in colour; lace and brocade bring their own figure.
 */
const NARROWED: Partial<Record<FabricId, readonly PrintId[]>> = {
  'tweed': ['solid', ...YARN_DYED],
  'wool': ['solid', ...YARN_DYED, 'geometric', 'ink-wash', 'abstract', 'leopard', 'cloud', 'lattice', 'camouflage', 'nordic-star', 'estonian-belt', 'muhu-floral', 'karelian', 'floral'],
  'cashmere': [...KNITTED, 'tartan', 'ink-wash'],
  'rib-knit': ['solid', 'stripe', 'nordic-star', 'estonian-belt', 'geometric', 'tie-dye', 'leopard'],
  'cable-knit': ['solid', 'stripe', 'nordic-star', 'estonian-belt', 'geometric'],
  'leather': [...SKINS, 'polka-dot', 'geometric', 'floral'],
  'faux-fur': [...SKINS, 'stripe', 'camouflage'],
  'lace': ['solid'],
  'tulle': ['solid', 'polka-dot', 'floral', 'plum-blossom', 'muhu-floral'],
  'sequin': ['solid', 'stripe', 'leopard', 'zebra', 'geometric', 'abstract', 'wave', 'floral', 'dragon', 'hk-neon'],
  'corduroy': ['solid', 'floral', 'tartan', 'gingham', 'camouflage', 'leopard', 'geometric'],
  'brocade': ['solid', ...FIGURED],
};

/** The prints a cloth can carry, plain first. */
export const printsFor = (fabric: FabricId): readonly PrintId[] => NARROWED[fabric] ?? PRINT_IDS;

/** A free figure shows whether a cloth takes a picture: what carries flowers carries a print of one's own. */
const FREE_FIGURE: PrintId = 'floral';

/** True where the cloth can carry the print; a print of one's own lies on every cloth that a free figure lies on. */
export const canCarry = (fabric: FabricId, print: PrintChoice['id']): boolean => printsFor(fabric).includes(print === 'own' ? FREE_FIGURE : print);

/** The print as it lies, of another family: what named a print of one's own goes with it. */
export function printAs(print: PrintChoice, id: PrintChoice['id']): PrintChoice {
  if (id === 'own' || print.own === undefined) return { ...print, id };
  const { own: _, ...rest } = print;
  return { ...rest, id };
}
