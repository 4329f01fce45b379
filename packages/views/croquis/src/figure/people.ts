import { chanceOf } from '@toile/kernel';
import { smoothStep } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { FaceTemplate } from './face-template.ts';

/** What makes a face one person's: each from −1 to 1, 0 the template's. */
export interface FaceShape {
  readonly jaw: number;
  readonly chin: number;
  readonly cheekbones: number;
  readonly browHeight: number;
  readonly browWeight: number;
  readonly browArch: number;
  readonly eyeSize: number;
  readonly eyeTilt: number;
  readonly eyeSpacing: number;
  /** −1 a deep fold above the eye, 1 none. */
  readonly lid: number;
  readonly noseWidth: number;
  readonly noseLength: number;
  readonly lips: number;
  readonly mouthWidth: number;
  /** Roundness of cheek and chin that goes with the body's size; 0 for the sample size, about 1 for the largest. */
  readonly fullness: number;
}

type ShapeRow = readonly [jaw: number, chin: number, cheekbones: number, browHeight: number, browWeight: number, browArch: number, eyeSize: number, eyeTilt: number, eyeSpacing: number, lid: number, noseWidth: number, noseLength: number, lips: number, mouthWidth: number];
const SLIDERS = ['jaw', 'chin', 'cheekbones', 'browHeight', 'browWeight', 'browArch', 'eyeSize', 'eyeTilt', 'eyeSpacing', 'lid', 'noseWidth', 'noseLength', 'lips', 'mouthWidth'] as const;

const PEOPLE: Readonly<Record<string, ShapeRow>> = {
  ada: [0, 0, 0.1, 0, 0, 0.2, 0.1, 0.1, 0, -0.3, 0, 0, 0.1, 0],
  bao: [0.35, -0.5, 0.5, 0.35, -0.15, -0.5, -0.35, 0.7, 0.3, 1, 0.15, -0.45, 0.15, -0.35],
  chiara: [-0.5, 0.5, 0.3, -0.3, 0.7, 0.3, 0.35, 0, -0.2, -0.8, -0.4, 0.6, 0.3, 0.35],
  dalia: [0.55, 0.1, 0.7, -0.35, 0.9, 0.65, 0.2, 0.45, 0, -0.5, 0.35, 0.2, 0.6, 0.5],
  edith: [-0.3, -0.2, -0.6, 0.6, -0.7, 0, 0.65, -0.5, 0.25, -0.4, -0.4, -0.3, -0.55, -0.2],
  fen: [-0.25, 0.4, 0.2, 0.1, 0.2, -0.35, -0.15, 0.35, 0.15, 0.7, -0.15, 0.1, -0.2, -0.45],
  greta: [0.8, 0.55, 0.4, -0.1, -0.25, -0.3, -0.3, -0.1, -0.1, -0.6, -0.2, 0.55, -0.4, 0.55],
  imani: [0.2, 0.1, 0.8, 0.3, 0.15, 0.5, 0.3, 0.3, 0.3, -0.2, 0.85, -0.1, 1, 0.3],
  june: [-0.65, -0.4, -0.2, 0.15, 0.35, 0.8, 0.6, 0.15, 0, -0.1, 0.1, -0.6, 0.4, -0.15],
  kirsi: [0.35, 0.7, 0.9, -0.5, -0.4, 0.1, -0.1, 0.55, 0.4, 0.2, 0, 0.3, -0.1, 0.2],
  adam: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  bruno: [0.75, 0.35, 0.2, -0.3, 0.8, -0.2, -0.2, -0.2, -0.1, -0.6, 0.5, 0.5, -0.1, 0.4],
  chen: [-0.25, -0.2, 0.5, 0.4, -0.1, -0.4, -0.3, 0.5, 0.3, 1, 0.1, -0.4, 0.1, -0.3],
  david: [-0.6, 0.6, 0.5, -0.1, 0.3, 0.4, 0.3, 0, -0.2, -0.5, -0.4, 0.7, -0.4, 0],
  emeka: [0.4, 0, 0.6, 0.2, 0.2, 0.1, 0.2, 0.2, 0.3, -0.2, 0.9, 0, 1, 0.4],
  felix: [-0.4, -0.5, -0.4, 0.4, -0.5, 0.2, 0.6, -0.3, 0.1, -0.3, -0.3, -0.3, 0.3, -0.2],
  ivan: [0.5, 0.5, -0.3, -0.4, 0.5, -0.4, -0.3, -0.3, -0.1, -0.7, 0.2, 0.7, -0.5, 0.2],
  kofi: [-0.1, 0.3, 0.8, 0.1, 0.5, 0.4, 0.4, 0.3, 0.2, -0.3, 0.6, 0.1, 0.8, 0.1],
  luca: [-0.3, -0.3, 0.3, -0.2, 0.7, 0.6, 0.4, 0.1, -0.2, -0.4, -0.2, 0.5, 0.4, 0.3],
  haru: [0.2, 0.3, 0.9, -0.2, 0.4, 0.5, -0.2, 0.7, 0.2, 0.7, -0.2, 0.2, -0.2, 0.1],
};

/** How far one drawing of a person strays from the next. */
const JITTER = 0.16;

/** A person's face; the seed moves it a little, so that one name is never the same print twice. */
export function faceShapeOf(person: string, seed: number, fullness = 0): FaceShape {
  const row = PEOPLE[person] ?? (PEOPLE['ada'] as ShapeRow);
  const shape = {} as Record<(typeof SLIDERS)[number], number>;
  SLIDERS.forEach((slider, i) => {
    shape[slider] = (row[i] as number) + (chanceOf(seed, 'figure.head', slider) * 2 - 1) * JITTER;
  });
  // A fuller body has a fuller face: wider at the jaw, softer under the cheekbones.
  return { ...shape, jaw: shape.jaw + 1.5 * fullness, cheekbones: shape.cheekbones + 0.5 * fullness, fullness };
}

/** The names of people that have a shape. */
export const PEOPLE_IDS: readonly string[] = Object.keys(PEOPLE);

const bell = (value: number, centre: number, reach: number): number => Math.max(0, 1 - ((value - centre) / reach) ** 2);

/** Moves a point of the face's outline and planes to where this person has it. */
export function boneWarp(shape: FaceShape, { axis, eyes }: FaceTemplate): (point: Point) => Point {
  const isProfile = eyes[0]?.isProfile === true;
  return ([x, y]) => {
    const jaw = 0.085 * shape.jaw * smoothStep(140, 192, y) * (1 - 0.55 * smoothStep(205, 228, y));
    const cheek = 0.04 * shape.cheekbones * bell(y, 134, 46) - 0.03 * shape.cheekbones * bell(y, 182, 34);
    const tip = isProfile && x > 48 ? 4.5 * shape.noseLength * bell(y, 152, 22) + 2.4 * shape.lips * bell(y, 189, 12) : 0;
    const round = isProfile ? 0 : 0.05 * shape.fullness * bell(y, 186, 52);
    return [axis + (x - axis) * (1 + jaw + cheek + round) + tip, y + 7 * shape.chin * smoothStep(176, 226, y)];
  };
}
