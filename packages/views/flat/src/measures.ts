import { mix } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { ResolvedGarment } from '@toile/garment';
import type { FlatDrawing } from './drawing.ts';

/** A measurement drawn on a flat: its letter, its ends, and where the letter stands. */
export interface MeasureLine {
  readonly id: string;
  readonly letter: string;
  readonly view: 'front' | 'back';
  readonly from: Point;
  readonly to: Point;
  readonly label: Point;
}

type Ends = readonly [from: Point, to: Point] | undefined;
type Marks = FlatDrawing['marks'];

const across = (at: Point | undefined): Ends => at && [[-at[0], at[1]], at];
const between = (a: Point | undefined, b: Point | undefined): Ends => a && b && [a, b];
/** A line moved square to its way, outwards (to the right going down). */
const beside = (ends: Ends, by: number): Ends => {
  if (!ends) return undefined;
  const [[ax, ay], [bx, by2]] = ends;
  const length = Math.max(1, Math.hypot(bx - ax, by2 - ay));
  const [nx, ny] = [((by2 - ay) / length) * by, (-(bx - ax) / length) * by];
  return [[ax + nx, ay + ny], [bx + nx, by2 + ny]];
};
const down = (x: number | undefined, from: number, to: number | undefined): Ends => (x === undefined || to === undefined ? undefined : [[x, from], [x, to]]);

/** Where each point of measure lies on the drawing, by its id; what is not listed is in the table only. */
const PLACES: Readonly<Record<string, readonly [view: 'front' | 'back', ends: (marks: Marks) => Ends]>> = {
  'body-length-hps': ['front', (m) => down(m['hps']?.[0], 0, m['hem-centre']?.[1])],
  'chest-1in-below-armhole': ['front', (m) => across(m['chest'])],
  'waist': ['front', (m) => across(m['waist'] ?? m['waist-top'])],
  'waist-position-hps': ['back', (m) => down(m['hps'] && -m['hps'][0], 0, m['waist']?.[1])],
  'hip': ['front', (m) => across(m['hip'])],
  'sweep': ['front', (m) => across(m['hem-side'])],
  'across-shoulder': ['back', (m) => across(m['shoulder'])],
  'armhole-depth-hps': ['back', (m) => down(m['hps']?.[0], 0, m['underarm']?.[1])],
  'neck-width': ['back', (m) => across(m['hps'])],
  'front-neck-drop': ['front', (m) => (m['hps'] ? down(0, 0, m['neck-centre']?.[1]) : undefined)],
  'back-neck-drop': ['back', (m) => (m['hps'] ? down(0, 0, m['neck-centre']?.[1]) : undefined)],
  'sleeve-length': ['front', (m) => beside(between(m['shoulder'], m['sleeve-outer']), 30)],
  'sleeve-opening': ['front', (m) => between(m['sleeve-inner'], m['sleeve-outer'])],
  'biceps': ['back', (m) => between(m['underarm'], m['biceps'])],
  'slit': ['front', (m) => between(m['slit'], m['hem-side'])],
  'skirt-length': ['front', (m) => (m['waist-top'] && m['hem-side'] ? [[m['waist-top'][0] * 0.5, m['waist-top'][1]], [m['waist-top'][0] * 0.5, (m['hem'] ?? m['hem-side'])[1]]] : undefined)],
  'outseam': ['front', (m) => beside(between(m['waist-top'], m['leg-outer']), 46)],
  'inseam': ['back', (m) => between(m['crotch'], m['leg-inner'])],
  'thigh': ['front', (m) => between(m['thigh-inner'], m['thigh-outer'])],
  'knee': ['front', (m) => between(m['knee-inner'], m['knee-outer'])],
  'leg-opening': ['front', (m) => between(m['leg-inner'], m['leg-outer'])],
  'front-rise': ['front', (m) => (m['crotch'] && m['waist-top'] ? [[0, m['waist-top'][1]], m['crotch']] : undefined)],
  'back-rise': ['back', (m) => (m['crotch'] && m['waist-top'] ? [[0, m['waist-top'][1]], m['crotch']] : undefined)],
};

/** Radius of a letter's disc, mm of cloth. */
export const DISC = 15;
const letterOf = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `A${String.fromCharCode(65 + i - 26)}`);

/** The measurements that can be shown on the two drawings, lettered in the order of the table; discs keep clear of one another. */
export function measureLines(garment: ResolvedGarment, [front, back]: readonly [FlatDrawing, FlatDrawing]): readonly MeasureLine[] {
  const lines: MeasureLine[] = [];
  for (const { id } of garment.measurements) {
    const place = PLACES[id];
    if (!place) continue;
    const [view, endsOf] = place;
    const ends = endsOf((view === 'front' ? front : back).marks);
    if (!ends || Math.hypot(ends[0][0] - ends[1][0], ends[0][1] - ends[1][1]) < 6) continue;
    const taken = lines.filter((one) => one.view === view).map((one) => one.label);
    const clear = (at: Point): number => Math.min(Infinity, ...taken.map((other) => Math.hypot(other[0] - at[0], other[1] - at[1])));
    const length = Math.hypot(ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]);
    const aside: Point = [((ends[1][1] - ends[0][1]) / length) * 34, (-(ends[1][0] - ends[0][0]) / length) * 34];
    // A short line has its letter beside or beyond it.
    const beyond = [1 + 40 / length, -40 / length].map((t) => mix(ends[0], ends[1], t));
    const besides = [1, -1].map((s): Point => { const at = mix(ends[0], ends[1], 0.5); return [at[0] + s * aside[0], at[1] + s * aside[1]]; });
    const along = [0.5, 0.36, 0.64, 0.26, 0.74, 0.16, 0.84].map((t) => mix(ends[0], ends[1], t));
    const spots = length < 60 ? [...beyond, ...besides] : [...along, ...besides];
    const label = spots.find((at) => clear(at) > DISC * 2.4) ?? spots.reduce((best, at) => (clear(at) > clear(best) ? at : best));
    lines.push({ id, letter: letterOf(lines.length), view, from: ends[0], to: ends[1], label });
  }
  return lines;
}
