import { isGarmentId, sampleDesign, SKETCH_LANDMARKS, validateDesign } from '@toile/garment';
import type { TracedSketch } from '@toile/garment';
import { failure, showValue, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';

const POINTS_MOST = 40_000, REGIONS_MOST = 400, LINES_MOST = 4000;
/** A garment is no larger than a bed, mm; its drawing's units are never farther out than this. */
const FAR = 1_000_000;

/** Checks a traced sketch that came from outside: every point a number, every name known, no more of anything than can be drawn. */
export function admitSketch(value: unknown): Outcome<TracedSketch> {
  const problems: Problem[] = [];
  const fault = (where: string, message: string, came: unknown, expected: string): void => { if (problems.length < 12) problems.push({ code: 'value-out-of-range', where: `sketch.${where}`, message, came: showValue(came), expected }); };
  const sketch = value as Partial<Record<keyof TracedSketch, unknown>>;
  let points = 0;
  const isPoint = (one: unknown): boolean => typeof one === 'object' && one !== null && [(one as { x?: unknown }).x, (one as { y?: unknown }).y].every((n) => typeof n === 'number' && Math.abs(n) < FAR);
  const ring = (list: unknown, where: string, least: number): void => {
    if (!Array.isArray(list) || list.length < least || !list.every(isPoint)) fault(where, 'This is not a line of points.', list, `at least ${least} points { x, y }`);
    else points += list.length;
  };
  const each = (list: unknown, where: string, most: number, read: (one: Record<string, unknown>, at: string) => void): void => {
    if (!Array.isArray(list) || list.length > most) fault(where, 'This is not a list that can be drawn.', Array.isArray(list) ? list.length : list, `a list of at most ${most}`);
    else list.forEach((one: unknown, i) => { if (typeof one === 'object' && one !== null) read(one as Record<string, unknown>, `${where}[${i}]`); else fault(`${where}[${i}]`, 'This is of another kind.', one, 'an object'); });
  };

  if (typeof sketch.type !== 'string' || !isGarmentId(sketch.type)) fault('type', 'There is no such garment.', sketch.type, 'the id of a garment');
  if (sketch.side !== 'front' && sketch.side !== 'back') fault('side', 'This is not a side.', sketch.side, 'front or back');
  if (typeof sketch.mm !== 'number' || !(sketch.mm > 0 && sketch.mm < FAR)) fault('mm', 'This is not a scale.', sketch.mm, 'mm a unit, above 0');
  ring(sketch.outline, 'outline', 3);
  const ids = new Set<unknown>();
  each(sketch.regions, 'regions', REGIONS_MOST, (region, at) => {
    ring(region['outline'], `${at}.outline`, 3);
    if (typeof region['id'] !== 'string' || !/^[a-z0-9-]{1,60}$/.test(region['id']) || ids.has(region['id'])) fault(`${at}.id`, 'This is not an id of its own.', region['id'], 'lower-case letters, digits and hyphens, once');
    ids.add(region['id']);
    if (typeof region['part'] !== 'string' || region['part'].length > 60) fault(`${at}.part`, 'This is not a part.', region['part'], 'a part of a garment');
  });
  each(sketch.lines, 'lines', LINES_MOST, (line, at) => {
    ring(line['points'], `${at}.points`, 2);
    if (typeof line['width'] !== 'number' || !(line['width'] >= 0 && line['width'] < FAR)) fault(`${at}.width`, 'This is not a width.', line['width'], 'a number');
    if (!['seam', 'stitch', 'edge', 'detail'].includes(String(line['kind']))) fault(`${at}.kind`, 'This is not a kind of line.', line['kind'], 'seam, stitch, edge or detail');
  });
  for (const [name, point] of Object.entries((sketch.landmarks ?? {}) as object)) {
    if (!(SKETCH_LANDMARKS as readonly string[]).includes(name) || !isPoint(point)) fault(`landmarks.${name}`, 'This is not a landmark.', point, SKETCH_LANDMARKS.join(', '));
  }
  if (points > POINTS_MOST) fault('outline', 'This drawing has more points than can be drawn.', points, `at most ${POINTS_MOST}`);
  if (problems.length === 0 && sketch.fitted !== undefined) problems.push(...fittedProblems(sketch.fitted));
  return problems.length > 0 ? failure(...problems) : success(value as TracedSketch);
}

/** The twin must be a garment that can be worn. */
function fittedProblems(fitted: unknown): readonly Problem[] {
  const choice = (fitted as { readonly choice?: unknown } | null)?.choice;
  const checked = validateDesign({ ...sampleDesign('t-shirt'), garments: [choice] });
  return checked.ok ? [] : checked.problems.map((problem) => ({ ...problem, where: `sketch.fitted.choice${problem.where.replace(/^garments\[0\]/, '')}` }));
}
