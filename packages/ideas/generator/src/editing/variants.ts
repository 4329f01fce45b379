import { failure, success } from '@toile/kernel';
import type { Hex, Outcome } from '@toile/kernel';
import { changePart, DRAWABLE_GARMENT_IDS, garmentOf, labelOf, partsOnOffer, printAs } from '@toile/garment';
import type { Change, Design, EditField, Facet as VocabularyFacet, GarmentChoice, PartFacet } from '@toile/garment';
import { hexToOklch, oklchToHex } from '@toile/colour';
import { isPrintId } from '@toile/textile';
import type { PrintId } from '@toile/textile';

/** One alternative for a part: the whole design as it would be, what would change, and what to call it. */
export interface DesignVariant { readonly label: string; readonly design: Design; readonly changes: readonly Change[] }

/** Which choice a part on the picture stands for. */
const FACETS_OF: Readonly<Record<string, readonly PartFacet[]>> = {
  body: ['silhouette', 'length'], silhouette: ['silhouette'], length: ['length'], neckline: ['neckline'], collar: ['collar'], sleeve: ['sleeve', 'sleeveLength'], sleeveLength: ['sleeveLength'], closure: ['closure'], hem: ['hem', 'length'],
  skirt: ['silhouette', 'length', 'hem'], legs: ['silhouette', 'length'], waistband: ['closure', 'silhouette'], lining: ['fabric'], fabric: ['fabric'], print: ['print'], details: ['details'],
};
const FACET_NAME: Readonly<Record<PartFacet, VocabularyFacet>> = { silhouette: 'silhouette', length: 'length', neckline: 'neckline', collar: 'collar', sleeve: 'sleeve', sleeveLength: 'sleeve-length', closure: 'closure', hem: 'hem', details: 'detail', fabric: 'fabric', print: 'print' };

/** Alternatives for one part (`g0.collar`, `g1.print`, `g0.colours`, `g0.type`) of this design; everything else stays. Only what can be cut and drawn, usual first. */
export function variantsOf(design: Design, part: string, count: number): Outcome<readonly DesignVariant[]> {
  const match = /^g(\d+)\.([\w-]+)$/.exec(part);
  const at = Number(match?.[1]), name = match?.[2] ?? '';
  const garment = design.garments[at];
  if (!match || !garment) {
    return failure({ code: 'not-found', where: 'part', message: 'The design has no such part.', came: part, expected: design.garments.map((_, k) => `g${k}.collar`).join(', ') });
  }
  if (!Number.isInteger(count) || count < 1 || count > 200) return failure({ code: 'count-out-of-range', where: 'count', message: 'Between 1 and 200 alternatives can be asked for.', came: String(count), expected: '1 to 200' });
  const found: DesignVariant[] = [];
  const tryOne = (field: EditField, value: unknown, label: string): void => {
    if (found.length >= count) return;
    const done = changePart(design, at, { field, value });
    if (done.ok && !found.some((one) => JSON.stringify(one.changes) === JSON.stringify(done.value.changes))) found.push({ label, design: done.value.design, changes: done.value.changes });
  };
  if (name === 'type') { for (const id of DRAWABLE_GARMENT_IDS) if (id !== garment.type && garmentOf(id).slot === garment.slot) tryOne('type', id, labelOf('garment', id)); }
  else if (name === 'colours' || name === 'colour') for (const hex of recolours(design, garment)) tryOne('colours', [hex, ...garment.colours.slice(1)], hex);
  else {
    const facets = FACETS_OF[name] ?? (name in FACETS_OF ? [] : (['details'] as const));
    for (const facet of facets) for (const id of partsOnOffer(design, at, facet)) offer(facet, id);
  }
  function offer(facet: PartFacet, id: string): void {
    if (facet === 'print' && !isPrintId(id)) return;
    if (facet !== 'details') return tryOne(facet, facet === 'print' ? printAs((garment as GarmentChoice).print, id as PrintId) : id, labelOf(FACET_NAME[facet], id));
    const held = (garment as GarmentChoice).details as readonly string[];
    // A detail that was pointed at is exchanged or left out; others are added.
    if (held.includes(name)) tryOne('details', id === name ? held.filter((one) => one !== name) : held.includes(id) ? held : held.map((one) => (one === name ? id : one)), id === name ? `no ${labelOf('detail', id).toLowerCase()}` : labelOf('detail', id));
    else tryOne('details', held.includes(id) ? held.filter((one) => one !== id) : [...held, id], held.includes(id) ? `no ${labelOf('detail', id).toLowerCase()}` : labelOf('detail', id));
  }
  return success(found);
}

/** Other colours for a garment: those of the palette, then its own hue lighter, darker, duller, and the hues beside it. */
function recolours(design: Design, garment: GarmentChoice): readonly Hex[] {
  const ground = garment.colours[0] as Hex;
  const { l, c, h } = hexToOklch(ground);
  const made = [[0.12, 1, 0], [-0.12, 1, 0], [0, 0.5, 0], [0, 1.3, 0], [0, 1, 30], [0, 1, -30], [0.05, 1, 180], [0, 1, 90], [0, 1, -90]].map(([dl = 0, k = 1, dh = 0]) => oklchToHex({ l: Math.min(0.96, Math.max(0.16, l + dl)), c: Math.max(0.02, c) * k, h: (h + dh + 360) % 360 }));
  return [...new Set([...design.palette, ...made])].filter((hex) => hex !== ground);
}
