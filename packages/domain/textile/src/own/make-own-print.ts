import { failure, showValue, success } from '@toile/kernel';
import type { ElementId, Outcome, Problem } from '@toile/kernel';
import { makeRepeat } from '@toile/vision';
import type { MadeRepeat, Picture, RepeatOptions, RepeatStep } from '@toile/vision';
import { OWN_PRINT_INKS, OWN_PRINT_MM, OWN_PRINT_SIDE } from './own-print.ts';
import type { OwnPrint } from './own-print.ts';

/** What is asked of a print made from a picture. One of `mm` and `pictureMm` says how large it is. */
export interface OwnPrintOptions extends RepeatOptions {
  readonly id: ElementId;
  readonly name: string;
  /** mm that one repeat is wide. */
  readonly mm?: number;
  /** mm that what the picture shows (between its corners) is wide; the repeat's width follows. */
  readonly pictureMm?: number;
  /** Told before each step, for a bar on the screen. */
  readonly onStep?: (step: RepeatStep) => void;
}

/** mm of a repeat where nobody says: a medium print. */
const USUAL_MM = 64;
/** Smaller pictures have nothing in them to repeat; larger ones are no picture that came through the door. */
const LEAST_SIDE = 8, MOST_PIXELS = 100_000_000;

/** A print of one's own out of any picture: the print found in it, its repeat cut or made, its colours reduced to spots, its size in mm. What cannot be done is told. */
export function makeOwnPrint(picture: Picture, options: OwnPrintOptions): Outcome<OwnPrint> {
  const made = makeOwnRepeat(picture, options);
  return made.ok ? success(ownPrintOf(made.value, options)) : made;
}

/** The repeat itself, with how it came about: for a screen that shows the corners, the repeat that was found and the seam. */
export function makeOwnRepeat(picture: Picture, options: OwnPrintOptions): Outcome<MadeRepeat> {
  const problems = problemsOf(picture, options);
  if (problems.length > 0) return failure(...problems);
  const work = makeRepeat(picture, options);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return success(value);
    options.onStep?.(value);
  }
}

/** The print of a made repeat. */
export function ownPrintOf(made: MadeRepeat, { id, name, mm, pictureMm }: Pick<OwnPrintOptions, 'id' | 'name' | 'mm' | 'pictureMm'>): OwnPrint {
  const held = (value: number): number => Math.round(Math.min(OWN_PRINT_MM[1], Math.max(OWN_PRINT_MM[0], value)) * 100) / 100;
  const wide = held(mm ?? (pictureMm === undefined ? USUAL_MM : pictureMm * made.share));
  return {
    id, name, width: made.width, height: made.height, mm: [wide, held((wide * made.height) / made.width)], inks: made.inks, pixels: made.pixels,
    ...(made.kind === 'straight' ? {} : { layout: made.kind }), seam: Math.round(made.seam.excess * 100) / 100,
  };
}

function problemsOf({ width, height, rgba }: Picture, { inks, mm, pictureMm, side, corners, name }: OwnPrintOptions): readonly Problem[] {
  const problems: Problem[] = [];
  if (!(width >= LEAST_SIDE && height >= LEAST_SIDE)) problems.push({ code: 'value-out-of-range', where: 'picture', message: 'The picture is too small to hold a print.', came: `${width} × ${height} pixels`, expected: `${LEAST_SIDE} pixels a side or more` });
  if (width * height > MOST_PIXELS) problems.push({ code: 'too-large', where: 'picture', message: 'The picture is too large.', came: `${width} × ${height} pixels`, expected: `${MOST_PIXELS / 1e6} million pixels or fewer` });
  if (rgba.length < width * height * 4) problems.push({ code: 'file-unreadable', where: 'picture', message: 'The picture is cut short.', came: `${rgba.length} bytes`, expected: `${width * height * 4} bytes` });
  const within = (value: number | undefined, where: string, [least, most]: readonly [number, number], unit: string): void => {
    if (value !== undefined && !(value >= least && value <= most)) problems.push({ code: 'value-out-of-range', where, message: 'This is out of range.', came: showValue(value), expected: `${least}–${most} ${unit}` });
  };
  within(typeof inks === 'number' ? inks : undefined, 'inks', OWN_PRINT_INKS, 'inks');
  within(mm, 'mm', OWN_PRINT_MM, 'mm');
  within(pictureMm, 'pictureMm', [OWN_PRINT_MM[0], 20_000], 'mm');
  within(side, 'side', [16, OWN_PRINT_SIDE], 'pixels');
  if (name.length > 200) problems.push({ code: 'value-out-of-range', where: 'name', message: 'The name is too long.', came: showValue(name), expected: '200 letters or fewer' });
  if (corners !== undefined && corners !== 'detect' && !isConvex(corners)) problems.push({ code: 'value-out-of-range', where: 'corners', message: 'These corners do not bound a flat piece of cloth.', came: showValue(corners), expected: 'top left, top right, bottom right, bottom left, round a piece that is not folded over' });
  return problems;
}

/** True for four corners that go round the same way at each, with room between them. */
function isConvex(corners: Exclude<OwnPrintOptions['corners'], 'detect' | undefined>): boolean {
  return corners.every(([x, y], i) => {
    const [px, py] = corners[(i + 3) % 4] as readonly [number, number], [nx, ny] = corners[(i + 1) % 4] as readonly [number, number];
    return [x, y].every(Number.isFinite) && (x - px) * (ny - y) - (y - py) * (nx - x) > 16;
  });
}
