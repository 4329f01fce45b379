import { garmentOf, isAllowed } from '@toile/garment';
import type { PartFacet, Slot } from '@toile/garment';
import { partFacetOf } from '@toile/brief';
import type { Sense, Wish } from '@toile/brief';
import { isSheerWish, suitsCloth } from '../dressing/sheer.ts';
import type { Plan } from '../plan.ts';
import type { Piece } from './skeleton.ts';

const carries = (piece: Piece, sense: Sense): boolean => {
  const facet = partFacetOf(sense.facet);
  return facet !== undefined && isAllowed(piece.type, facet, sense.id) && (facet !== 'fabric' || suitsCloth(piece.type, sense.id));
};

/** Which garment carries which wish: bound ones on their garment; free ones on every garment for shapes the whole outfit shares, else on one. */
export function shareWishes(plan: Plan, pieces: readonly Piece[], turn: number): { readonly shares: readonly (readonly (readonly Sense[])[])[]; readonly uncarried: number } {
  const shares: (readonly Sense[])[][] = pieces.map(() => []);
  const settled = plan.hard.filter((wish) => {
    const rivals = plan.hard.filter((other) => wish.choice !== undefined && other.choice === wish.choice);
    return rivals.length < 2 || rivals[turn % rivals.length] === wish;
  });
  const loads = pieces.map(() => 0);
  // A gown has one cloth: of the cloths listed beside one another a look of one garment shows now one, now the other.
  const inTurns = new Set<readonly Sense[]>();
  let uncarried = 0;
  for (const wish of sheerFirst(settled)) {
    if (wish.garment !== undefined) {
      const asked = plan.intent.garments[wish.garment];
      const own = pieces.findIndex((piece) => piece.wish === wish.garment);
      // "A puffer vest? No, a quilted puffer": the same garment named twice is one garment.
      const at = own >= 0 ? own : pieces.findIndex((piece) => asked?.ids.includes(piece.type));
      if (at >= 0) shares[at]?.push(wish.senses);
      if (at >= 0 || asked?.isHard) continue;
    }
    const able = pieces.map((piece, at) => ({ piece, at })).filter(({ piece }) => wish.senses.some((sense) => carries(piece, sense)));
    if (able.length === 0) { uncarried += 1; continue; }
    if (able.length === 1 && wish.senses[0]?.facet === 'fabric') inTurns.add(wish.senses);
    for (const at of carriersOf(wish, able, loads, turn)) { shares[at]?.push(wish.senses); loads[at] = (loads[at] ?? 0) + 1; }
  }
  const settledShares = shares.map((musts) => oneOfAFacet(musts, turn));
  return { shares: settledShares, uncarried: uncarried + settledShares.reduce((sum, musts, at) => sum + (shares[at] ?? []).filter((senses) => !musts.includes(senses) && !inTurns.has(senses)).length, 0) };
}

/** Sheer cloths choose their garment first, so that they lie on the gown and the velvet over it, and not the veil on top. */
const sheerFirst = (wishes: readonly Wish[]): readonly Wish[] => [...wishes.filter((wish) => isSheerWish(wish.senses)), ...wishes.filter((wish) => !isSheerWish(wish.senses))];

/** A garment has one cloth and one neckline: of two wishes for the same part ("linen wool coat") the options show now one, now the other. */
function oneOfAFacet(musts: readonly (readonly Sense[])[], turn: number): readonly (readonly Sense[])[] {
  const rivals = (senses: readonly Sense[]): readonly (readonly Sense[])[] => musts.filter((other) => other[0]?.facet === senses[0]?.facet && senses[0]?.facet !== 'detail' && !other.some((sense) => senses.some((one) => one.id === sense.id)) || other === senses);
  return musts.filter((senses) => { const list = rivals(senses); return list.length < 2 || list[turn % list.length] === senses; });
}

/** Which garment shows a wish best: sleeves and necklines on what is worn next to the face and arms, a print on the largest piece. */
export const CARRIERS: Readonly<Partial<Record<PartFacet, Readonly<Record<Slot, number>>>> & { readonly print: Readonly<Record<Slot, number>> }> = {
  print: { outerwear: 1.7, dress: 2.2, top: 1.6, bottom: 1.5 },
  sleeve: { outerwear: 0.9, dress: 2.2, top: 2, bottom: 0 },
  sleeveLength: { outerwear: 0.9, dress: 2.2, top: 2, bottom: 0 },
  neckline: { outerwear: 0.5, dress: 2.2, top: 2, bottom: 0 },
  hem: { outerwear: 0.7, dress: 2.2, top: 1, bottom: 2 },
  collar: { outerwear: 2, dress: 1.6, top: 1.8, bottom: 0 },
};
const isKnitwear = (piece: Piece): boolean => piece.type === 'sweater' || piece.type === 'cardigan';
const isKnitted = (sense: Sense | undefined): boolean => sense?.id === 'nordic-star' || sense?.id === 'cable-knit' || sense?.id === 'rib-knit';

/** Plain cloth and absence are for every garment; any other wish for the garment that shows it best and carries least so far. */
function carriersOf(wish: Wish, able: readonly { readonly piece: Piece; readonly at: number }[], loads: readonly number[], turn: number): readonly number[] {
  const [first] = wish.senses;
  const isForAll = wish.because?.startsWith('no ') || (first?.facet === 'print' && first.id === 'solid') || (first?.facet === 'sleeve' && first.id === 'sleeveless' && able.length < 2);
  if (isForAll) return able.map(({ at }) => at);
  const usual = (piece: Piece): number => {
    const facet = partFacetOf(first?.facet ?? 'print') as PartFacet;
    return wish.senses.some((sense) => isAllowed(piece.type, facet, sense.id)) ? (CARRIERS[facet] ?? CARRIERS.print)[garmentOf(piece.type).slot] * (isKnitwear(piece) && isKnitted(first) ? 2 : 1) : 0;
  };
  const sameFacetTaken = (at: number): number => loads[at] ?? 0;
  const ranked = [...able].sort((a, b) => (sameFacetTaken(a.at) - sameFacetTaken(b.at)) * 1.5 + usual(b.piece) - usual(a.piece) || a.at - b.at);
  const isShape = first?.facet === 'silhouette' || first?.facet === 'fabric' || first?.facet === 'length';
  const pick = ranked[turn % 3 === 2 && ranked.length > 1 && !isShape ? 1 : 0];
  return pick ? [pick.at] : [];
}
