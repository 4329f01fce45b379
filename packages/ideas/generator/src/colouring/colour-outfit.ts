import type { Hex, Rng } from '@toile/kernel';
import { hexToOklch, mixOklab } from '@toile/colour';
import { garmentOf } from '@toile/garment';
import type { GarmentId } from '@toile/garment';
import { printFamily } from '@toile/textile';
import type { FabricId, PrintId } from '@toile/textile';
import type { Plan } from '../plan.ts';
import { coloursOf, isRefusedColour } from './palette.ts';
import type { Palette } from './palette.ts';

/** What colouring needs to know of a garment. */
export interface Colourable { readonly type: GarmentId; readonly fabric: FabricId; readonly print: PrintId; readonly wish?: number }

/** Indigo, washed indigo, ecru and black: what denim is, unless a colour is asked for. */
const DENIMS: readonly Hex[] = ['#2e3f5c', '#4f6d92', '#232733', '#8aa3bd', '#e6dfcf'];

/** How much of the picture a garment fills: the dominant colour is that of the largest. */
export const areaOf = (type: GarmentId): number => {
  const { slot, layer } = garmentOf(type);
  return slot === 'outerwear' ? 1.3 : slot === 'dress' ? 1.15 : slot === 'bottom' ? 0.9 : 0.6 + 0.05 * layer;
};

type Role = 'light' | 'dark' | 'mid' | 'extra' | 'accent';
type Scheme = readonly Role[];

/** Which roles the garments take, largest first. Every scheme is one a stylist has a word for. */
const SCHEMES: readonly { readonly name: string; readonly roles: Scheme; readonly contrast: number; readonly colour: number; readonly tone: number }[] = [
  { name: 'tonal light', roles: ['light', 'extra', 'light', 'mid'], contrast: 0.2, colour: 0.2, tone: 0.85 },
  { name: 'tonal dark', roles: ['dark', 'dark', 'mid', 'extra'], contrast: 0.25, colour: 0.15, tone: 0.3 },
  { name: 'tonal middle', roles: ['mid', 'extra', 'mid', 'light'], contrast: 0.3, colour: 0.45, tone: 0.6 },
  { name: 'light over dark', roles: ['light', 'dark', 'mid', 'extra'], contrast: 0.9, colour: 0.2, tone: 0.68 },
  { name: 'dark over light', roles: ['dark', 'light', 'extra', 'mid'], contrast: 0.9, colour: 0.2, tone: 0.48 },
  { name: 'middle over light', roles: ['mid', 'light', 'dark', 'extra'], contrast: 0.55, colour: 0.4, tone: 0.68 },
  { name: 'accent over dark', roles: ['accent', 'dark', 'light', 'mid'], contrast: 0.7, colour: 0.85, tone: 0.45 },
  { name: 'accent over light', roles: ['accent', 'light', 'extra', 'dark'], contrast: 0.6, colour: 0.85, tone: 0.72 },
  { name: 'colour block', roles: ['extra', 'accent', 'dark', 'light'], contrast: 0.6, colour: 1, tone: 0.58 },
  { name: 'quiet with one accent', roles: ['extra', 'light', 'accent', 'dark'], contrast: 0.5, colour: 0.5, tone: 0.7 },
];

/** The colours of each garment (ground first), in the garments' order. Colours bound by the brief are exact. */
export function colourOutfit(plan: Plan, palette: Palette, garments: readonly Colourable[], rng: Rng): readonly (readonly Hex[])[] {
  const scheme = rng.pickWeighted(SCHEMES, (one) => {
    const contrast = plan.leans.contrast, colour = plan.leans.colourfulness;
    return Math.exp(-(contrast ? (one.contrast - contrast.target) ** 2 * 6 * contrast.weight : 0) - (colour ? (one.colour - colour.target) ** 2 * 9 * colour.weight : 0) - (plan.tone ? (one.tone - plan.tone.target) ** 2 * 14 * plan.tone.weight : 0));
  });
  const bySize = garments.map((_, at) => at).sort((a, b) => areaOf((garments[b] as Colourable).type) - areaOf((garments[a] as Colourable).type) || a - b);
  const grounds: Hex[] = garments.map(() => palette.light);
  const isFree: boolean[] = garments.map(() => true);
  const hold = (at: number, hex: Hex): void => { grounds[at] = hex; isFree[at] = false; };
  garments.forEach((garment, at) => { const bound = boundColours(plan, garment); if (bound.length > 0) hold(at, rng.pick(bound)); });
  placeAsked(palette, { garments, bySize, isFree, hold, rng });
  let role = 0;
  for (const at of bySize) {
    if (!isFree[at]) { role += 1; continue; }
    const garment = garments[at] as Colourable;
    const planned = scheme.roles[role % scheme.roles.length] as Role;
    // Where the colours asked for are already worn, what is left keeps quiet beside them.
    const isRepeat = palette.asked.includes(palette[planned]) && grounds.some((hex, other) => !isFree[other] && palette.asked.includes(hex));
    const quiet = (['light', 'dark'] as const).filter((one) => !palette.asked.includes(palette[one]));
    const taken = isRepeat && quiet.length > 0 && rng.chance(0.75) ? rng.pick(quiet) : planned;
    grounds[at] = groundFor(plan, palette, { garment, role: taken, rng });
    role += 1;
  }
  return garments.map((garment, at) => withFigure(plan, palette, { garment, ground: grounds[at] as Hex, rng: rng.fork(`figure ${at}`) }));
}

const boundColours = (plan: Plan, garment: Colourable): readonly Hex[] =>
  garment.wish === undefined ? [] : plan.intent.palette.filter((one) => one.isAsked && one.garment === garment.wish).map((one) => one.hex);

interface Placing { readonly garments: readonly Colourable[]; readonly bySize: readonly number[]; readonly isFree: readonly boolean[]; readonly hold: (at: number, hex: Hex) => void; readonly rng: Rng }

/** Colours asked for without a garment go on the largest free garments: the first always, the others while there is room. */
function placeAsked(palette: Palette, { bySize, isFree, hold, rng }: Placing): void {
  const free = bySize.filter((at) => isFree[at]);
  const colours = [...palette.asked];
  if (colours.length === 0 || free.length === 0) return;
  const start = free.length > 1 && rng.chance(0.5) ? 1 : 0;
  const places = [...free.slice(start), ...free.slice(0, start)];
  // One garment is mostly left to a quiet role: colour reads as colour beside something that is not.
  const room = places.length > 1 && rng.chance(0.7) ? places.length - 1 : places.length;
  colours.slice(0, room).forEach((hex, k) => hold(places[k] as number, hex));
}

function groundFor(plan: Plan, palette: Palette, { garment, role, rng }: { readonly garment: Colourable; readonly role: Role; readonly rng: Rng }): Hex {
  const allowed = (hex: Hex): boolean => !plan.barredColours.some((barred) => isRefusedColour(hex, barred));
  if (garment.fabric === 'denim' && (garment.type === 'jeans' || garment.type === 'denim-jacket' || rng.chance(0.5))) {
    const denims = DENIMS.filter(allowed);
    if (denims.length > 0) return rng.pickWeighted(denims, (hex) => (hex === '#e6dfcf' ? 0.4 : 1) * (plan.tone ? Math.exp(-((hexToOklch(hex).l - plan.tone.target) ** 2) * 8 * plan.tone.weight) : 1));
  }
  if (garment.fabric === 'leather' && role === 'light' && rng.chance(0.6)) return palette.dark;
  return palette[role];
}

/** The ground with the print's other colours, or a trim that stands out a little, chosen to be seen against the ground. */
function withFigure(plan: Plan, palette: Palette, { garment, ground, rng }: { readonly garment: Colourable; readonly ground: Hex; readonly rng: Rng }): readonly Hex[] {
  const family = printFamily(garment.print);
  const [least, most] = family.colours;
  const light = hexToOklch(ground).l;
  const others = coloursOf(palette).filter((hex) => hex !== ground);
  const seen = others.map((hex) => ({ hex, away: Math.abs(hexToOklch(hex).l - light) + (palette.asked.includes(hex) ? 0.3 : 0) + rng.between(0, 0.12) })).sort((a, b) => b.away - a.away).map((one) => one.hex);
  if (garment.print === 'solid') {
    const trim = seen[Math.min(seen.length - 1, 1)] ?? palette.dark;
    return [ground, mixOklab(ground, trim, 0.75)].filter((hex, at) => at === 0 || !plan.barredColours.some((barred) => isRefusedColour(hex, barred)));
  }
  const wanted = Math.min(6, Math.max(least, Math.min(most, 3 + rng.whole(0, 1))));
  const colours = [ground, ...seen].slice(0, wanted);
  for (let step = 1; colours.length < least; step++) colours.push(mixOklab(ground, seen[0] ?? palette.dark, 0.3 + 0.2 * step));
  return colours;
}
