import type { Hex } from '@toile/kernel';
import { deltaE2000 } from '../difference.ts';
import type { Lab } from '../difference.ts';
import { hexToLab50, lab50ToHex, labToXyz50, xyz50ToLab } from '../lab.ts';

/*
 * Offset on coated paper, approximately. The solids and overprints are the aims of ISO 12647-2:2004/Amd 1:2007 for paper types 1 and 2
 * (CIE L*a*b*, D50, rounded as published); between them the Yule–Nielsen modified Neugebauer equations. Overprints with black, which the
 * standard does not give, are the solid times the black's transmittance. No dot gain: it moves the inks' amounts, hardly the gamut.
 */
const PAPER: Lab = { l: 95, a: 0, b: -2 };
const SOLIDS: readonly Lab[] = [
  PAPER, { l: 55, a: -37, b: -50 }, { l: 48, a: 74, b: -3 }, { l: 24, a: 22, b: -46 },
  { l: 89, a: -5, b: 93 }, { l: 50, a: -65, b: 27 }, { l: 47, a: 68, b: 48 }, { l: 23, a: 0, b: 0 },
];
const BLACK: Lab = { l: 16, a: 0, b: 0 };
const YULE_NIELSEN = 1.7;

/** What of the solids' light is left, relative to paper, after the power of Yule and Nielsen: 16 primaries, bits C, M, Y, K. */
const PRIMARIES: readonly (readonly [number, number, number])[] = (() => {
  const paper = labToXyz50(PAPER);
  const relative = (lab: Lab): number[] => labToXyz50(lab).map((v, i) => v / (paper[i] as number));
  const black = relative(BLACK);
  const light = SOLIDS.map(relative);
  return [...light, ...light.map((v) => v.map((x, i) => x * (black[i] as number)))].map((v) => v.map((x) => x ** (1 / YULE_NIELSEN)) as unknown as [number, number, number]);
})();
const WHITE = [0.96422, 1, 0.82521] as const;

/** Amounts of cyan, magenta, yellow and black, 0–1 each. */
export type InkAmounts = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** The colour of inks on coated paper, relative to the paper (L*a*b*, D50, paper = 100). */
export function labOfInks([c, m, y, k]: InkAmounts): Lab {
  const sum: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < 16; i++) {
    const weight = (i & 1 ? c : 1 - c) * (i & 2 ? m : 1 - m) * (i & 4 ? y : 1 - y) * (i & 8 ? k : 1 - k);
    if (weight === 0) continue;
    const primary = PRIMARIES[i] as readonly [number, number, number];
    sum[0] += weight * primary[0]; sum[1] += weight * primary[1]; sum[2] += weight * primary[2];
  }
  return xyz50ToLab(sum[0] ** YULE_NIELSEN * WHITE[0], sum[1] ** YULE_NIELSEN, sum[2] ** YULE_NIELSEN * WHITE[2]);
}

/** How a colour comes out in print. */
export interface PrintForecast {
  /** Whether it comes out within `PRINTS_WITHIN`. */
  readonly isPrintable: boolean;
  /** ΔE2000 between the wish and the nearest print. */
  readonly difference: number;
  /** The nearest print, as a screen shows it, and its inks. */
  readonly nearest: Hex;
  readonly inks: InkAmounts;
}

/** A print this near (ΔE2000) is the colour: the model is no better than that. */
export const PRINTS_WITHIN = 3;

/**
 * Whether a colour lies in the gamut of four-colour offset on coated paper: approximately, by a model of published solids, relative to the
 * paper's white and with screen black held to be the darkest print. Cloth, digital inks and special inks have gamuts of their own.
 */
export function forecastPrint(hex: string): PrintForecast {
  const darkest = labOfInks([1, 1, 1, 1]).l;
  const plain = hexToLab50(hex);
  // Black point compensation: screens go to L* 0, paper does not.
  const wanted: Lab = { ...plain, l: darkest + (plain.l * (100 - darkest)) / 100 };
  const seeking = (inks: InkAmounts): number => hueTrue(wanted, labOfInks(inks));
  const judging = (inks: InkAmounts): number => deltaE2000(wanted, labOfInks(inks));
  let inks: InkAmounts = STARTS[0];
  for (const start of STARTS) {
    const found = descend(start, seeking);
    if (start === STARTS[0] || seeking(found) < seeking(inks)) inks = found;
    if (seeking(inks) < 0.5) break;
  }
  // CIEDE2000 alone would call a grey the nearest to a bright blue; it only has the last word near the colour.
  const nearby = descend(inks, judging);
  if (judging(nearby) <= PRINTS_WITHIN) inks = nearby;
  const shown = labOfInks(inks), difference = judging(inks);
  const nearest = lab50ToHex({ ...shown, l: Math.max(0, ((shown.l - darkest) * 100) / (100 - darkest)) }).hex;
  return { isPrintable: difference <= PRINTS_WITHIN, difference, nearest, inks };
}

/** Distance for finding: in L*a*b*, where a turned hue costs twice a lost saturation. */
function hueTrue(p: Lab, q: Lab): number {
  const dl = p.l - q.l, da = p.a - q.a, db = p.b - q.b, dc = Math.hypot(p.a, p.b) - Math.hypot(q.a, q.b);
  return Math.sqrt(dl * dl + 0.5 * dc * dc + 2 * Math.max(0, da * da + db * db - dc * dc));
}

/** Down the slope one ink at a time, in steps that halve. */
function descend(start: InkAmounts, cost: (inks: InkAmounts) => number): InkAmounts {
  let at = start, least = cost(at);
  for (let step = 0.25; step > 0.004; step /= 2) {
    for (let moved = true, rounds = 0; moved && rounds < 12; rounds++) {
      moved = false;
      for (let ink = 0; ink < 4; ink++) {
        for (const way of [step, -step]) {
          const next = at.map((v, i) => (i === ink ? Math.min(1, Math.max(0, v + way)) : v)) as unknown as InkAmounts;
          const d = cost(next);
          if (d < least - 1e-9) { at = next; least = d; moved = true; }
        }
      }
    }
  }
  return at;
}

const STARTS: readonly [InkAmounts, ...InkAmounts[]] = [[0.3, 0.3, 0.3, 0], [0.8, 0.2, 0.2, 0.1], [0.2, 0.8, 0.2, 0.1], [0.2, 0.2, 0.8, 0.1], [0.6, 0.6, 0.6, 0.6]];
