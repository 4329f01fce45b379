import { hexDifference, hexToRgb } from '@toile/colour';
import { invariant } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { Picture, PixelPoint } from '../picture.ts';
import { backgroundOf } from './background.ts';
import { densityOf } from './density.ts';
import { groupOf } from './group.ts';
import type { Group } from './group.ts';
import { gatherGroups } from './gather.ts';
import { hillsOf } from './hills.ts';
import { depthsOf, pointOf } from './place-in-picture.ts';
import { colourOf } from './representative.ts';
import { samplePicture } from './sample.ts';
import type { Samples } from './sample.ts';
import { partTail } from './part-tail.ts';
import { splitWide } from './split.ts';
import { writeToned } from './toned-lab.ts';

/** A colour found in a picture. */
export interface PaletteColour {
  readonly hex: Hex;
  /** The part of the picture's opaque area that has it, 0–1; without the background where that is left out. */
  readonly share: number;
  /** A pixel of the picture that shows it, well inside a patch of it. */
  readonly at: PixelPoint;
}

/** What to look for. */
export interface PaletteOptions {
  /** The most colours to give, 1–64. Where there are more, the nearest two become one, so that a small accent outlives a second grey. */
  readonly most: number;
  /** Where the samples fall; the same seed gives the same palette. 1 if left out. */
  readonly seed?: number;
  /** `leave-out` takes away a plain background that reaches the rim. `keep` if left out. */
  readonly background?: 'keep' | 'leave-out';
}

/** Smaller than this part of the picture is dust. */
const DUST = 0.008;
/** Nearer than this (ΔE2000) two colours of one picture are one. */
const SAME = 3.2;

/**
 * The colours of a picture, the largest first. Perceptual: samples, freed of noise and of edge mixtures, make a landscape in OKLab; its
 * hills are the colours, and a cloth in light and shade is one hill. The time depends on the samples, not on the size of the picture.
 */
export function extractPalette(picture: Picture, { most, seed = 1, background = 'keep' }: PaletteOptions): readonly PaletteColour[] {
  invariant(picture.rgba.length >= picture.width * picture.height * 4, 'a picture has four bytes a pixel');
  invariant(most >= 1, 'a palette has a colour');
  if (picture.width < 1 || picture.height < 1) return [];
  const samples = samplePicture(picture, seed);
  const all = groupsOf(samples);
  const labels = labelsOf(samples, all);
  const mask = background === 'leave-out' ? backgroundOf(samples, labels) : undefined;
  const inner = mask ? all.map((group) => group.members.filter((i) => !mask[i])) : all.map((group) => group.members);
  const total = inner.reduce((sum, members) => sum + members.length, 0);
  // A picture that is nothing but its background is shown as it is.
  if (mask && total < labels.length * DUST) return extractPalette(picture, { most, seed });
  const kept = inner.filter((members) => members.length >= Math.max(1, total * DUST)).map((members) => groupOf(samples, members));
  const coloured = mergeNearest(kept.map((group) => ({ group, hex: colourOf(samples, group) })), samples, Math.min(64, most));
  const depth = depthsOf(labelsOf(samples, coloured.map(({ group }) => group)), samples.columns, samples.rows);
  const held = coloured.reduce((sum, { group }) => sum + group.members.length, 0);
  return coloured
    .map(({ group, hex }) => ({ hex, share: group.members.length / held, at: pointOf(samples, group.members, tonedOf(hex), depth) }))
    .sort((p, q) => q.share - p.share || (p.hex < q.hex ? -1 : 1));
}

/** The samples parted into colours: hills, wide ones split, strays gathered to the nearest. */
function groupsOf(samples: Samples): readonly Group[] {
  const density = densityOf(samples);
  const { hillOf, count } = hillsOf(density);
  const members: number[][] = Array.from({ length: count }, () => []);
  const strays: number[] = [];
  let voters = 0;
  density.cellOf.forEach((cell, i) => {
    if (cell < 0) return;
    voters++;
    const hill = hillOf[cell] as number;
    if (hill < 0) strays.push(i);
    else (members[hill] as number[]).push(i);
  });
  const least = Math.max(1, voters * DUST);
  const groups = members.filter((list) => list.length > 0).map((list) => groupOf(samples, list)).flatMap((group) => partTail(samples, group, least)).flatMap((group) => splitWide(samples, group, least));
  return gatherGroups(samples, groups, strays, least);
}

function labelsOf(samples: Samples, groups: readonly Group[]): Int32Array {
  const labels = new Int32Array(samples.kind.length).fill(-1);
  groups.forEach((group, label) => { for (const i of group.members) labels[i] = label; });
  return labels;
}

interface Coloured { readonly group: Group; readonly hex: Hex }

/** Joins colours that are the same to the eye, then the nearest pairs until no more than `most` are left; size counts little. */
function mergeNearest(found: readonly Coloured[], samples: Samples, most: number): readonly Coloured[] {
  const list = [...found];
  while (list.length > 1) {
    let best = Infinity, nearest = Infinity, pair: readonly [number, number] = [0, 1];
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const x = list[i] as Coloured, y = list[j] as Coloured;
        const difference = hexDifference(x.hex, y.hex);
        const cost = difference * Math.min(x.group.members.length, y.group.members.length) ** 0.25;
        nearest = Math.min(nearest, difference);
        if (difference < SAME ? difference - SAME < best : cost < best) { best = difference < SAME ? difference - SAME : cost; pair = [i, j]; }
      }
    }
    if (list.length <= most && nearest >= SAME) break;
    const [x, y] = [list[pair[0]] as Coloured, list[pair[1]] as Coloured];
    const larger = x.group.members.length >= y.group.members.length ? x : y;
    const group = groupOf(samples, [...x.group.members, ...y.group.members]);
    list.splice(pair[1], 1);
    list[pair[0]] = { group, hex: nearest < SAME ? colourOf(samples, group) : larger.hex };
  }
  return list;
}

function tonedOf(hex: Hex): readonly [number, number, number] {
  const out = new Float32Array(3);
  const [r, g, b] = hexToRgb(hex);
  writeToned(r, g, b, out, 0);
  return [out[0] as number, out[1] as number, out[2] as number];
}
