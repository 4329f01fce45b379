import { clamp, lerp } from '@toile/geometry';
import { foldField } from '../cloth/field.ts';
import type { FoldRhythm, Folding } from '../cloth/field.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { LEVEL } from '../frame/levels.ts';
import { isCutInOne } from '../frame/seamless.ts';
import { massedFolds } from '../skirt/masses.ts';
import { quiltingOf } from './quilt.ts';

const known = new WeakMap<GarmentFrame, { readonly folding: Folding | undefined }>();

/** The folds in which a body hangs from the bust: the light, the hem and the pen all ask these. Nothing for close, stuffed and stiff narrow bodies. */
export function bodyFolding(frame: GarmentFrame): Folding | undefined {
  const kept = known.get(frame);
  if (kept) return kept.folding;
  const folding = quiltingOf(frame) || isCutInOne(frame.draft.garment) ? undefined : frame.isCutOff ? overBand(frame) : frame.isLong ? longFolding(frame) : shortFolding(frame);
  known.set(frame, { folding });
  return folding;
}

/** Hung from the bust, folds fall straighter than from a waist: none may run aslant into a placket. */
const plumb = (rhythm: FoldRhythm): FoldRhythm => ({ ...rhythm, top: rhythm.top.map((width, k) => lerp(width, rhythm.bottom[k] ?? width, 0.65)) });

/** Spare half-width of cloth at the lower edge of a short garment, mm. */
export const spareAtHem = (frame: GarmentFrame): number => frame.halfWidth(frame.end) - frame.draft.figure.halfWidth(Math.min(frame.end, LEVEL.hip));

/** A top worn out: as many folds as its spare cloth makes, from the bust down. */
function shortFolding(frame: GarmentFrame): Folding | undefined {
  const { fabric } = frame.draft.garment;
  const rule = foldRuleOf(fabric);
  const spare = spareAtHem(frame);
  const least = rule.foldClass === 'fluid' ? 9 : rule.foldClass === 'crisp' ? 15 : 22;
  if (frame.end < 640 || spare < least || rule.foldClass === 'hide') return undefined;
  const half = frame.halfWidth(frame.end);
  const pitch = 1.5 * rule.wavelength + 34;
  const count = Math.round(clamp(((2 * half) / pitch) * clamp(0.55 + spare / 90, 0.55, 1.1), 2, rule.foldClass === 'fluid' ? 9 : 6));
  const height = lerp(6, 13, clamp(spare / 60)) * fabric.foldHeight * (rule.foldClass === 'heavy' || rule.foldClass === 'plush' ? 0.75 : 1);
  // Grown to its full height only half a length further down.
  const start = clamp((lerp(400, 500, clamp(1.2 - spare / 50)) - frame.top) / (frame.end - frame.top), 0.15, 0.5);
  const draw = frame.draft.draw('body');
  return foldField({ kind: 'soft', count, height, start, rhythm: plumb(massedFolds({ count, start, spread: 0.3, heroes: 1, width: 2 * half, height }, draw)) }, draw);
}

/** Cloth held by a seam or a waistband blouses over it: small folds that gather at the band. */
function overBand(frame: GarmentFrame): Folding | undefined {
  const { fabric } = frame.draft.garment;
  const rule = foldRuleOf(fabric);
  const above = frame.end - 44;
  const spare = frame.halfWidth(above) - frame.draft.figure.halfWidth(above);
  if (spare < 7 || rule.foldClass === 'hide' || frame.end < 560) return undefined;
  const pitch = 0.62 * rule.wavelength + 16;
  const count = Math.round(clamp(((2 * frame.halfWidth(above)) / pitch) * clamp(0.5 + spare / 60, 0.5, 1), 3, 12));
  const start = clamp((frame.end - lerp(90, 190, clamp(spare / 50)) - frame.top) / (frame.end - frame.top), 0.3, 0.85);
  return foldField({ kind: 'soft', count, height: lerp(5, 11, clamp(spare / 45)) * Math.min(1.2, fabric.foldHeight), start: start - 0.2, heroes: 0 }, frame.draft.draw('body'));
}

/** Dresses cut to the body: they do not fall in folds, whatever they are made of. */
const CLOSE_CUT: readonly string[] = ['qipao', 'sheath-dress', 'mermaid-gown', 'ao-dai'];

/** True for a dress of fluid cloth long enough to fall in folds from the hip even where it is cut straight. */
const isFluidGown = ({ draft, end }: GarmentFrame): boolean => {
  const { choice, kind, fabric } = draft.garment;
  return fabric.foldClass === 'fluid' && fabric.stretch < 0.3 && kind === 'dress' && end > 1240 && !CLOSE_CUT.includes(choice.type)
    && choice.hem !== 'side-slit' && choice.silhouette !== 'fitted' && choice.silhouette !== 'mermaid';
};

/** Spare half-width of cloth at the hem of a long garment over its hip, mm. */
export const spareOfLong = (frame: GarmentFrame): number => Math.max(frame.halfWidth(frame.end) - frame.halfWidth(LEVEL.hip), isFluidGown(frame) ? 34 : 0);

function longFolding(frame: GarmentFrame): Folding | undefined {
  const { fabric } = frame.draft.garment;
  const spare = spareOfLong(frame);
  if (spare < 14) return undefined;
  const rule = foldRuleOf(fabric);
  const pitch = 1.18 * rule.wavelength + 20;
  const count = Math.round(clamp(((2 * frame.halfWidth(frame.end)) / pitch) * clamp(0.5 + spare / 130, 0.5, 1), 2, 14));
  // Straight limp cloth starts to fold as soon as it leaves the hip, and grows slowly.
  const isStraight = spare <= 34 && isFluidGown(frame);
  const start = isStraight ? 0.14 : clamp((Math.max(frame.waist + 20, 690) - frame.top) / (frame.end - frame.top), 0.2, 0.75);
  const height = lerp(6, 14, clamp(spare / 110)) * fabric.foldHeight * (isStraight ? 1.35 : rule.foldClass === 'heavy' ? 1.55 : 1);
  const draw = frame.draft.draw('body');
  const masses = { count, start, spread: isStraight ? 0.34 : 0.28, heroes: count > 8 ? 4 : count > 4 ? 3 : 2, width: 2 * frame.halfWidth(frame.end), height };
  return foldField({ kind: 'soft', count, height, start, rhythm: plumb(massedFolds(masses, draw)) }, draw);
}
