import type { StyleId } from '../scene.ts';

/** A step of tone: its share, where it begins (depth), and how wide it is. */
interface Step { readonly share: number; readonly at: number; readonly width: number }

/** How paper comes through the colour: shares by what opens it. */
export interface Lift {
  readonly base: number; readonly pigment: number; readonly grain: number; readonly tone: number; readonly light: number; readonly edge: number; readonly facing: number; readonly most: number;
  /** Pigment gathered at the edge and in the paper's hollows. */
  readonly poolEdge: number; readonly poolPigment: number;
}

/** Lines of shade. */
export interface Hatch {
  /** mm between lines; never less than `leastPx` pixels. */
  readonly apart: number; readonly leastPx: number;
  /** Radians of the lines from upright, and of those that cross them. */
  readonly angle: number; readonly crossAngle: number;
  /** How far form bends the lines, in lines. */
  readonly bend: number;
  /** The tone below which they begin, how fast they thicken, how ragged and how crisp they are, how strong at most. */
  readonly from: number; readonly gain: number; readonly fray: number; readonly sharp: number; readonly most: number;
  /** How much denser shade must be before a second set crosses. */
  readonly cross: number;
  /** How much of it is lines, and how much a brush that runs dry; where lines would lie closer than pixels can tell apart, all is brush. */
  readonly wave: number; readonly brush: number;
}

/** How lines are drawn, as shares of the usual hand. */
export interface Pen {
  readonly weight: number;
  /** Weight of the thinnest and the most pressed line, mm at weight 1. */
  readonly least: number; readonly pressed: number;
  /** How readily a line is lost on the lit side, 0–1. */
  readonly lost: number;
  readonly opacity: number;
  /** Folds and seams: opacity. */
  readonly inner: number;
  /** mm past a corner. */
  readonly overshoot: number;
}

/** One way of painting: what a style is made of. Numbers by eye, at three sizes, over boards of every brief. */
export interface Hand {
  readonly noise: 'pigment' | 'wash' | 'stroke' | 'bristle' | 'tooth';
  /** How unevenly pigment lies in a flat tone, and how far it frays the steps. */
  readonly pigment: number; readonly fray: number;
  /** Speckle by the paper's grain. */
  readonly speck: number;
  readonly shadeEven: number; readonly first: Step; readonly second: Step;
  readonly lightEven: number; readonly light: Step;
  /** How far the light step goes to bare paper instead of a lighter colour. */
  readonly whites: number;
  /** Depth of shade against the marker's. */
  readonly depth: number;
  /** Core shadow along far edges, light thrown back at the very edge, light on near edges. */
  readonly core: number; readonly reflect: number; readonly litEdge: number;
  /** Share of gloss that is painted. */
  readonly gloss: number;
  readonly lift?: Lift;
  /** The same for skin, hair and shoes; none where left out. */
  readonly bodyLift?: Lift;
  readonly hatch?: Hatch;
  /** Strength and crispness of cast shadows. */
  readonly shadow: number; readonly crisp: number;
  readonly pen: Pen;
  /** How far buttons, bindings and other small things on cloth fade to paper; dark ones do not. */
  readonly pale?: number;
  /** mm that colour slides from the light, and by which its edge wanders from the line. */
  readonly slide?: readonly [slid: number, wander: number];
}

const USUAL_PEN: Pen = { weight: 1, least: 1.3, pressed: 3.4, lost: 0.85, opacity: 0.93, inner: 1, overshoot: 2.4 };

const MARKER: Hand = {
  noise: 'stroke', pigment: 0.03, fray: 0.03, speck: 1,
  shadeEven: 0.2, first: { share: 0.4, at: 0.13, width: 0.035 }, second: { share: 0.34, at: 0.36, width: 0.04 },
  lightEven: 0.16, light: { share: 0.6, at: 0.27, width: 0.05 }, whites: 0.35, depth: 1,
  core: 0.24, reflect: 0.75, litEdge: 0.1, gloss: 1, shadow: 1.1, crisp: 5, pen: USUAL_PEN, slide: [0.5, 0.9],
};

const WASH_LIFT: Lift = { base: 0.04, pigment: 0.2, grain: 0.06, tone: 0.1, light: 2.1, edge: 0.25, facing: 0.7, most: 0.84, poolEdge: 0.4, poolPigment: 0.12 };

const HANDS: Readonly<Record<StyleId, Hand>> = {
  marker: MARKER,
  watercolour: {
    ...MARKER, noise: 'wash', pigment: 0.06, fray: 0.07, speck: 1.3,
    shadeEven: 0.46, first: { share: 0.28, at: 0.12, width: 0.1 }, second: { share: 0.24, at: 0.34, width: 0.1 },
    lightEven: 0.5, light: { share: 0.4, at: 0.19, width: 0.1 }, whites: 0, depth: 0.92, core: 0.2, reflect: 0.8, litEdge: 0.24, gloss: 0.85,
    lift: WASH_LIFT, shadow: 0.95, crisp: 2.4, pen: { ...USUAL_PEN, weight: 0.86, lost: 1, opacity: 0.86 }, slide: [1.3, 2.1],
  },
  neon: {
    ...MARKER, noise: 'pigment', pigment: 0.05, fray: 0.03,
    shadeEven: 0.52, first: { share: 0.3, at: 0.1, width: 0.07 }, second: { share: 0.24, at: 0.3, width: 0.08 },
    lightEven: 0.5, light: { share: 0.42, at: 0.17, width: 0.09 }, whites: 0, core: 0.16, reflect: 0.4, litEdge: 0.04, crisp: 3, slide: [0, 0],
  },
  ink: {
    ...MARKER, noise: 'bristle', pigment: 0.02, fray: 0.06, speck: 0.6,
    shadeEven: 0.1, first: { share: 0.2, at: 0.2, width: 0.03 }, second: { share: 0.2, at: 0.4, width: 0.04 }, lightEven: 0.2, light: { share: 0.5, at: 0.25, width: 0.04 }, whites: 1, depth: 0.8,
    core: 0.26, reflect: 0.9, litEdge: 0.2, gloss: 0.5, shadow: 0.5, crisp: 7,
    lift: { base: 0.92, pigment: 0.06, grain: 0, tone: 0.3, light: 0, edge: 0, facing: 0.1, most: 0.97, poolEdge: 0, poolPigment: 0 },
    bodyLift: { base: 0.86, pigment: 0.02, grain: 0, tone: 0.5, light: 0, edge: 0, facing: 0, most: 0.9, poolEdge: 0, poolPigment: 0 },
    hatch: { apart: 6.5, leastPx: 3.4, angle: 0.75, crossAngle: -0.5, bend: 0.9, from: -0.24, gain: 2.6, fray: 0.05, sharp: 5, most: 0.95, cross: 0.8, wave: 0.8, brush: 0.3 },
    pale: 0.7, pen: { weight: 1.25, least: 0.9, pressed: 5.2, lost: 1, opacity: 1, inner: 1.15, overshoot: 3.2 }, slide: [0, 0],
  },
  pencil: {
    ...MARKER, noise: 'tooth', pigment: 0.04, fray: 0.04, speck: 1,
    shadeEven: 0.6, first: { share: 0.18, at: 0.12, width: 0.14 }, second: { share: 0.16, at: 0.36, width: 0.16 }, lightEven: 0.5, light: { share: 0.2, at: 0.2, width: 0.2 }, whites: 0, depth: 0.95,
    core: 0.22, reflect: 0.8, litEdge: 0.14, gloss: 0.6, shadow: 0.85, crisp: 2,
    lift: { base: 0.2, pigment: 0.2, grain: 0.42, tone: 0.6, light: 0.9, edge: 0.12, facing: 0.2, most: 0.84, poolEdge: 0, poolPigment: 0 },
    bodyLift: { base: 0.1, pigment: 0.12, grain: 0.26, tone: 0.4, light: 0.6, edge: 0.05, facing: 0.1, most: 0.7, poolEdge: 0, poolPigment: 0 },
    hatch: { apart: 5.5, leastPx: 2.6, angle: 0.79, crossAngle: -0.35, bend: 0.6, from: 0.02, gain: 1.5, fray: 0.35, sharp: 1.8, most: 0.5, cross: 0.5, wave: 0.9, brush: 0.2 },
    pen: { ...USUAL_PEN, weight: 0.82, pressed: 3, lost: 0.95, opacity: 0.8 }, slide: [0, 0],
  },
  gouache: {
    ...MARKER, noise: 'bristle', pigment: 0.025, fray: 0.14, speck: 0.6,
    shadeEven: 0.06, first: { share: 0.52, at: 0.15, width: 0.03 }, second: { share: 0.36, at: 0.42, width: 0.03 }, lightEven: 0.05, light: { share: 0.7, at: 0.22, width: 0.03 }, whites: 0, depth: 0.9,
    core: 0.3, reflect: 0.5, litEdge: 0.16, gloss: 0.85, shadow: 1.15, crisp: 8,
    pen: { ...USUAL_PEN, weight: 0.6, lost: 1, opacity: 0.75, inner: 0.7, overshoot: 0 }, slide: [0, 0.6],
  },
};

/** What the hand of a style does. */
export const handOf = (style: StyleId): Hand => HANDS[style];
