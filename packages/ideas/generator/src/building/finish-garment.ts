import type { Hex } from '@toile/kernel';
import { FRONT_OPENINGS, garmentOf, inOrder } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import { printFamily } from '@toile/textile';
import type { PrintId } from '@toile/textile';
import type { Plan } from '../plan.ts';
import type { Draft } from './fitter.ts';

/** Print scales: mostly life size, now and then small or large; a wish for scale decides. */
function scaleFor(plan: Plan, chance: number): number {
  const target = plan.leans['print-scale']?.target;
  if (target !== undefined) return target > 0.7 ? 1.6 + chance * 0.9 : target < 0.3 ? 0.4 + chance * 0.25 : 1;
  return chance < 0.2 ? 0.6 : chance < 0.72 ? 1 : chance < 0.9 ? 1.5 : 2.1;
}

export interface Finishing { readonly draft: Draft; readonly drafts: readonly Draft[]; readonly at: number; readonly colours: readonly Hex[]; readonly chance: number; readonly scale: number }

/** The draft as the document keeps it, and how it is worn: tucked, open. */
export function finish(plan: Plan, { draft, drafts, at, colours, chance, scale }: Finishing): GarmentChoice {
  const entry = garmentOf(draft.type);
  const print = draft.parts.print as PrintId;
  const isOver = drafts.slice(0, at).some((other) => garmentOf(other.type).slot !== 'bottom');
  const canOpen = draft.parts.closure !== undefined && (FRONT_OPENINGS as readonly string[]).includes(draft.parts.closure) && draft.parts.closure !== 'slanted';
  const volume = draft.parts.silhouette;
  const hasBottom = drafts.some((other) => garmentOf(other.type).slot === 'bottom');
  const isTuckable = entry.slot === 'top' && entry.layer <= 1 && hasBottom && draft.parts.length !== 'cropped' && (volume === 'fitted' || volume === 'straight' || volume === 'hourglass' || (volume === 'oversized' && chance < 0.3));
  const isOpen = isOver && canOpen && (draft.type === 'cardigan' || draft.type === 'kimono-jacket' || entry.slot === 'outerwear' || draft.type === 'shirt') && draft.parts.closure !== 'double-breasted' && chance < 0.55;
  return inOrder({
    type: draft.type, slot: entry.slot, ...(draft.parts as object), details: draft.details as never, print: { id: print, scale: print === 'solid' ? 1 : Math.round(scaleFor(plan, scale) * 20) / 20, rotation: 0, ...(isPlacedBest(draft.type, print) && chance < 0.6 ? { layout: 'placed' } : {}) }, colours,
    ...(isTuckable && chance < 0.7 ? { isTucked: true } : {}), ...(isOpen ? { isOpen: true } : {}),
  } as unknown as GarmentChoice);
}

/** Prints that may be placed on a panel are worth it where one panel shows whole: borders on skirts, pictures that cover every panel on dresses and coats. */
function isPlacedBest(type: GarmentChoice['type'], print: PrintId): boolean {
  const { panels, wornAs } = printFamily(print);
  if (wornAs !== undefined) return false;
  const { slot } = garmentOf(type);
  if (slot === 'bottom') return type.endsWith('skirt') && panels.includes('skirt');
  return (slot === 'dress' || slot === 'outerwear') && panels.includes('bodice');
}
