import type { Hex } from '@toile/kernel';
import { createRng, hashOf } from '@toile/kernel';
import { garmentOf } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import type { PrintId } from '@toile/textile';
import { buildParts } from './building/build-garment.ts';
import { finish } from './building/finish-garment.ts';
import type { Draft } from './building/fitter.ts';
import { isRefused, isRefusedWhole } from './building/refusals.ts';
import { shareWishes } from './building/share-wishes.ts';
import { chooseSkeleton } from './building/skeleton.ts';
import type { Piece } from './building/skeleton.ts';
import { colourOutfit } from './colouring/colour-outfit.ts';
import { jitterPalette } from './colouring/palette.ts';
import type { Palette } from './colouring/palette.ts';
import { BOLDNESS_OF, LOUD } from './dressing/numbers.ts';
import type { Plan } from './plan.ts';

/** An outfit before it is judged. */
export interface Candidate {
  readonly garments: readonly GarmentChoice[];
  readonly palette: Palette;
  readonly wishes: readonly (number | undefined)[];
  readonly turn: number;
  /** Where the designer brought elements: which of the even turns it takes. */
  readonly key?: string;
}

/**
 * One outfit, drawn from the plan by its number alone; `undefined` where the wishes cannot be cut together this time.
 * `mayMiss`: a wish that none of its garments can carry is let go; boards ask for that only where nothing else is left.
 */
export function makeCandidate(plan: Plan, index: number, mayMiss = false): Candidate | undefined {
  const rng = createRng(hashOf(plan.seed, plan.intent.text, 'candidate', index));
  const pieces = chooseSkeleton(plan, rng.fork('skeleton'), index);
  const { shares, uncarried } = shareWishes(plan, pieces, index);
  if (uncarried > 0 && !mayMiss) return undefined;
  const roam = rng.between(0.15, 1);
  const isAskedMix = plan.hard.filter((wish) => wish.senses[0]?.facet === 'print' && wish.senses[0].id !== 'solid' && wish.choice === undefined).length > 1;
  const printAt = rng.chance(0.62) ? rng.whole(0, Math.max(0, pieces.length - 1)) : -1;
  const isPrintAsked = shares.some((musts) => musts.some((senses) => senses.some((sense) => sense.facet === 'print' && sense.id !== 'solid')));
  const drafts: Draft[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const isUnder = piece.isUnder === true || pieces.some((other, k) => k > at && garmentOf(other.type).slot !== 'bottom' && garmentOf(piece.type).slot !== 'bottom');
    const isPrintFree = isPrintAsked ? isAskedMix : at === printAt;
    const draft = buildParts(plan, { type: piece.type, must: shares[at] ?? [], isPrintFree, isUnder, roam, mayMiss }, rng.fork(`garment ${at}`));
    if (!draft) return undefined;
    drafts.push(draft);
  }
  if (!isAskedMix && drafts.filter((draft) => BOLDNESS_OF[draft.parts.print as PrintId] >= LOUD).length > 1) return undefined;
  if (isRefused(plan, drafts)) return undefined;
  const palette = jitterPalette(plan.palettes[(index + rng.whole(0, 1)) % plan.palettes.length] as Palette, rng.fork('palette'));
  const colours = colourOutfit(plan, palette, drafts.map((draft, at) => ({ type: draft.type, fabric: draft.parts.fabric as never, print: draft.parts.print as PrintId, ...(pieces[at]?.wish !== undefined ? { wish: pieces[at].wish } : {}) })), rng.fork('colours'));
  const garments = drafts.map((draft, at) => finish(plan, { draft, drafts, at, colours: colours[at] as readonly Hex[], chance: rng.fork(`wear ${at}`).next(), scale: rng.fork(`scale ${at}`).next() }));
  if (isRefusedWhole(plan, garments)) return undefined;
  return { garments, palette, wishes: pieces.map((piece) => piece.wish), turn: index };
}
