import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { hexToRgb, lightOf, shadowOf } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { Ink, PlacedPicture, Shape } from '@toile/drawing';
import type { Stuff } from '../cloth/context.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** Where the two woven borders lie, as shares of the length: the knee border (膝襕) and the deeper hem border (底襕). */
const BORDERS = [{ name: 'knee', s: [0.56, 0.645], repeats: 14 }, { name: 'hem', s: [0.84, 0.975], repeats: 10 }] as const;
const WIDE = 448, HIGH = 48;

/**
 * The cloth of a mamian skirt (馬面裙) with its two borders woven in: pictures laid over the whole skirt, so that they bend into the
 * pleats and lie flat on the front panel. Its own placed pictures are kept.
 */
export function mamianStuff(stuff: Stuff): Stuff {
  const gold: Hex = stuff.colours.length > 1 ? stuff.colours[1] as Hex : '#c9a45c';
  const second: Hex = stuff.colours[2] ?? lightOf(gold, 0.45);
  const placed = BORDERS.map((border): PlacedPicture => picture(border, { ground: shadowOf(stuff.colour, 0.26), gold, second }));
  const own = stuff.pattern ?? { scale: 1, rotation: 0 };
  return { ...stuff, pattern: { ...own, placed: [...(own.placed ?? []), ...placed] } };
}

const drawn = new Map<string, PlacedPicture>();
const MOST = 12;

interface Threads { readonly ground: Hex; readonly gold: Hex; readonly second: Hex }

function picture(border: (typeof BORDERS)[number], threads: Threads): PlacedPicture {
  const id = `mamian.${border.name}.${threads.ground}${threads.gold}${threads.second}`;
  const known = drawn.get(id);
  if (known) return known;
  const rgba = new Uint8Array(WIDE * HIGH * 4);
  const [ground, gold, second] = [threads.ground, threads.gold, threads.second].map((hex) => hexToRgb(hex)) as [Rgb, Rgb, Rgb];
  for (let y = 0; y < HIGH; y++) for (let x = 0; x < WIDE; x++) {
    const weave = threadAt(((x / WIDE) * border.repeats) % 1, y / (HIGH - 1), Math.floor((x / WIDE) * border.repeats) % 2 === 0);
    const colour = weave === 2 ? second : weave === 1 ? gold : ground;
    rgba.set([...colour, weave === 0 ? 205 : 245], 4 * (y * WIDE + x));
  }
  const made: PlacedPicture = { id, width: WIDE, height: HIGH, rgba, s: border.s, t: [0, 1] };
  if (drawn.size >= MOST) drawn.delete(drawn.keys().next().value as string);
  drawn.set(id, made);
  return made;
}
type Rgb = ReturnType<typeof hexToRgb>;

/** One repeat of a border, u across and v down, 0–1: guard lines, a waving stem, lotus heads turned up and down by turns. 0 ground, 1 gold, 2 second colour. */
function threadAt(u: number, v: number, isUp: boolean): 0 | 1 | 2 {
  if (v < 0.07 || v > 0.93) return 1;
  if ((v > 0.11 && v < 0.145) || (v < 0.89 && v > 0.855)) return 2;
  const y = (v - 0.5) / 0.36;
  if (Math.abs(y) > 1) return 0;
  const x = 2 * u - 1;
  const flower = isUp ? y + 0.12 : -y + 0.12;
  const r = Math.hypot(x * 1.05, flower);
  const petals = 0.46 + 0.13 * Math.cos(6 * Math.atan2(flower, x));
  if (r < 0.15) return 2;
  if (r < petals - 0.1) return 1;
  if (r < petals) return 0;
  const stem = 0.72 * Math.sin(Math.PI * (u + 0.5)) * (isUp ? 1 : -1);
  if (Math.abs(y - stem) < 0.12) return 1;
  return Math.hypot((Math.abs(x) - 0.84) * 1.2, y * 0.9) < 0.24 ? 2 : 0;
}

/** The edges of the flat front panel: the outer one lies over the pleats of the wearer's right and casts a shade on them. */
export function mamianFront(plan: SkirtPlan): { readonly inks: readonly Ink[]; readonly shapes: readonly Shape[] } {
  const { folding, tube } = plan.panel;
  if (!folding) return { inks: [], shapes: [] };
  const middle = (folding.count - 1) / 2;
  const edge = (valley: number, beside = 0): Point[] => Array.from({ length: 16 }, (_, i) => { const s = lerp(-0.01, 1.01, i / 15); return tube.patch(s, folding.tAt(valley, s) + beside); });
  const { colour } = plan.draft.context.stuffOf(plan.draft.garment, 'skirt');
  const shade = (valley: number, by: number): Shape => ({ outline: [...edge(valley), ...edge(valley, by).reverse()], fill: shadowOf(colour, 0.5), opacity: 0.34, blur: 5, isClipped: true });
  const stitch = (valley: number, by: number): Ink => ({ points: edge(valley, by), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.55 });
  return {
    inks: [...[middle, middle + 1].map((valley): Ink => ({ points: edge(valley), width: 3, kind: 'seam', isClipped: true })), stitch(middle, 0.014), stitch(middle + 1, -0.014)],
    shapes: [shade(middle, -0.03), shade(middle + 1, 0.03)],
  };
}
