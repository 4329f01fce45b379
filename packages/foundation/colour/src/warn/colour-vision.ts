import type { Hex } from '@toile/kernel';
import { deltaE2000, hexToLab } from '../difference.ts';
import { fromLinear, hexToRgb, rgbToHex, toLinear } from '../srgb.ts';

/** The three ways of seeing with two kinds of cone: without the long, the middle, the short. */
export const VISIONS = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

/*
 * Machado, Oliveira, Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6),
 * table 1, severity 1.0; on linear sRGB.
 */
const MATRICES: Readonly<Record<Vision, readonly number[]>> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** The colour as somebody with this vision sees it. */
export function seenWith(hex: string, vision: Vision): Hex {
  const [r, g, b] = hexToRgb(hex).map(toLinear) as [number, number, number];
  const m = MATRICES[vision];
  return rgbToHex([0, 3, 6].map((row) => fromLinear((m[row] as number) * r + (m[row + 1] as number) * g + (m[row + 2] as number) * b)) as unknown as [number, number, number]);
}

/** Two colours of a palette that somebody cannot tell apart. */
export interface Confusion {
  /** Places in the palette. */
  readonly pair: readonly [number, number];
  readonly vision: Vision;
  /** ΔE2000 as most people see it, and as it is seen with this vision. */
  readonly difference: number;
  readonly seen: number;
}

/** Seen nearer than this (ΔE2000) two colours beside each other in cloth are taken for one. */
export const CONFUSED_BELOW = 6;
/** Pairs that everybody takes for one are no matter of colour vision: at least this far apart (ΔE2000) for most people. */
const CLEAR_FROM = 10;

/** The pairs of a palette that are clear to most people and one colour to somebody; the nearest first. */
export function confusionsOf(palette: readonly string[]): readonly Confusion[] {
  const plain = palette.map(hexToLab);
  return VISIONS.flatMap((vision) => {
    const seen = palette.map((hex) => hexToLab(seenWith(hex, vision)));
    return palette.flatMap((_, i) => palette.slice(i + 1).flatMap((__, k): Confusion[] => {
      const j = i + 1 + k;
      const difference = deltaE2000(plain[i]!, plain[j]!), left = deltaE2000(seen[i]!, seen[j]!);
      return difference >= CLEAR_FROM && left < CONFUSED_BELOW ? [{ pair: [i, j], vision, difference, seen: left }] : [];
    }));
  }).sort((p, q) => p.seen - q.seen);
}
