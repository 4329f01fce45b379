import type { ResolvedGarment } from '@toile/garment';

/** True for a garment of one of these types. */
export const isOf = (garment: ResolvedGarment, ...types: readonly string[]): boolean => types.includes(garment.choice.type);

/** Knitwear is shaped on the machine, not by darts, whatever its yarn is called. */
export const isKnitwear = (garment: ResolvedGarment): boolean =>
  garment.fabric.construction === 'knit' || isOf(garment, 't-shirt', 'tank-top', 'polo', 'sweater', 'cardigan', 'hoodie', 'sweatshirt', 'leggings', 'bodysuit');

/** Cut straight, without darts: what is loose by nature, quilted, or seamed into panels of its own. */
export const isUndarted = (garment: ResolvedGarment): boolean =>
  isKnitwear(garment) || isOf(garment, 'puffer', 'gilet', 'bomber', 'parka', 'duffle-coat', 'cape', 'kimono-jacket', 'cross-collar-top', 'ruqun', 'denim-jacket', 'biker-jacket', 'corset', 'tunic', 'pinafore', 'bolero');

/** Seamed in princess lines from the upper edge to the hem. */
export const isPrincess = (garment: ResolvedGarment): boolean => isOf(garment, 'evening-gown', 'mermaid-gown', 'ball-gown', 'kebaya') && garment.fabric.construction !== 'knit';

/** Coats and jackets whose centre back is seamed. */
export const hasBackSeam = (garment: ResolvedGarment): boolean =>
  isOf(garment, 'blazer', 'coat', 'trench-coat', 'tang-jacket', 'kimono-jacket', 'waistcoat', 'cross-collar-top', 'ruqun', 'duffle-coat', 'parka') && garment.fabric.construction !== 'knit';

/** True where a parka's back ends in a fishtail. */
export const isFishtail = ({ choice }: ResolvedGarment): boolean => choice.type === 'parka' && choice.hem === 'straight' && choice.length !== 'hip' && choice.length !== 'cropped';

/** Filled with down: swells between its quilting lines. */
export const isDownFilled = ({ choice }: ResolvedGarment): boolean => (choice.type === 'puffer' || choice.type === 'gilet') && choice.details.includes('quilting');

/** Fronts that hang open from one fastening, with the back seen between them. */
export const isOpenFronted = ({ choice }: ResolvedGarment): boolean => choice.type === 'bolero' && choice.closure !== 'zip-front' && (choice.collar ?? 'none') !== 'shawl' && (choice.collar ?? 'none') !== 'notch-lapel' && choice.hem !== 'asymmetric';
