import type { ElementId, Hex } from '@toile/kernel';
import type { AxisName } from '../intent.ts';

/** A pull of the mood along one of the board's named axes; `tone` is how light the colours are. */
export interface MoodLean { readonly axis: AxisName | 'tone'; readonly target: number; readonly weight: number }

/** A pull of the mood towards (above 0) or away from a trait: `facet:id` as the vocabulary names it. */
export interface MoodTrait { readonly trait: string; readonly weight: number }

/** One thing that the mood board says, with what it asks of a board of options. It can be shown, and switched off by its id. */
export interface MoodFinding {
  /** `lightness`, `temperature`, `contrast`, `busyness`, `curvature`, `colourfulness`, `direction`, `palette`, `texture:woven`, `note:<item>`, … */
  readonly id: string;
  /** Where it lies between its two ends, 0–1. */
  readonly value: number;
  /** How clearly it is said, 0 not at all … 1 by everything on the board. */
  readonly strength: number;
  readonly leans: readonly MoodLean[];
  readonly traits: readonly MoodTrait[];
  /** Items of the mood board that say it, by id, and the pictures among them. */
  readonly items: readonly string[];
  readonly elements: readonly ElementId[];
  /** The words of a note. */
  readonly words?: string;
}

/** What the mood board says as a whole. */
export interface MoodReading {
  readonly findings: readonly MoodFinding[];
  /** Its colours with the part of the board that each holds, the largest first. */
  readonly palette: readonly { readonly hex: Hex; readonly share: number }[];
}

/** The reading without the findings that are switched off; the palette goes with the finding of that name. */
export function heardIn(mood: MoodReading | undefined, silent: readonly string[]): MoodReading | undefined {
  if (!mood || silent.length === 0) return mood;
  const off = new Set(silent);
  return { findings: mood.findings.filter(({ id }) => !off.has(id)), palette: off.has('palette') ? [] : mood.palette };
}
