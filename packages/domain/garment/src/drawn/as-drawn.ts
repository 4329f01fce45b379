import { boxOf, curveOf, distance } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { bodyOf, SAMPLE_SIZE } from '@toile/figure';
import type { BodyMeasurements } from '@toile/figure';
import type { ResolvedGarment } from '../resolved.ts';
import { measurementsOf } from '../resolve/measurements.ts';
import { drawnHeights } from './drawn-heights.ts';
import { sketchPlane } from './sketch-plane.ts';
import type { SketchPlane } from './sketch-plane.ts';
import type { TracedSketch } from './traced-sketch.ts';

/**
 * A garment with the dimensions that its drawing shows: lengths, widths and sleeves in mm of the drawing; what a drawing cannot show
 * stays as its twin has it. A drawing is taken for the sample size and graded from there. Everything that asks how far a garment reaches asks this.
 */
export function asDrawn(garment: ResolvedGarment, sketch: TracedSketch, wearer: BodyMeasurements): ResolvedGarment {
  const plane = sketchPlane(sketch);
  const { bodice, legs, sleeve, neck, choice } = garment;
  // A dress is one drawing: its waist seam is a line of it.
  const skirt = bodice ? undefined : garment.skirt;
  const body = bodyOf(SAMPLE_SIZE, wearer.market), grade = wearer.hpsToFloor / body.hpsToFloor;
  const heights = drawnHeights(garment, plane, wearer);
  const reach = hemsOf(plane), least = heights.of(reach.least), fork = plane.landmarks.crotch?.[1];
  const around = (y: number): number => 2 * (plane.halfWidth('left', y) + plane.halfWidth('right', y));
  const isLevel = Math.abs(reach.left - reach.right) < 40 && reach.most - reach.least < 60;
  const sleeves = [plane.sleeves.left, plane.sleeves.right];
  const arms = sleeves.map((one) => (one ? curveOf(one.outer).length : 0));
  const hasShoulders = ['left', 'right'].map((side) => (side === 'left' ? plane.landmarks.neckLeft ?? plane.landmarks.shoulderLeft : plane.landmarks.neckRight ?? plane.landmarks.shoulderRight) !== undefined);
  const isBare = hasShoulders.includes(false);
  const shoulders = plane.landmarks.shoulderLeft && plane.landmarks.shoulderRight ? distance(plane.landmarks.shoulderLeft, plane.landmarks.shoulderRight) : undefined;
  const armhole = plane.landmarks.armpitLeft ?? plane.landmarks.armpitRight;
  const front = Math.max(0, ...plane.neck.map((p) => p[1]));
  const { skirt: _, ...rest } = garment;
  const isJumpsuit = legs !== undefined && bodice !== undefined;
  const next: ResolvedGarment = {
    ...(bodice ? rest : garment),
    choice: {
      ...choice, details: choice.details.filter((id) => id !== 'cut-out'), ...(isLevel ? (choice.hem === undefined ? {} : { hem: 'straight' as const }) : { hem: 'asymmetric' as const }),
      ...(bodice && !sleeves.some(Boolean) ? { sleeve: 'sleeveless' as const } : {}), ...(bodice && isBare ? { neckline: 'one-shoulder' as const } : {}),
    },
    ...(bodice ? {
      bodice: {
        ...bodice, length: isJumpsuit ? bodice.length : least * grade, hasWaistSeam: isJumpsuit,
        bustEase: around(Math.min(armhole?.[1] ?? body.hpsToBust, plane.bottom - 20) + 25) - body.bustGirth,
        waistEase: plane.bottom > body.hpsToWaist ? around(body.hpsToWaist) - body.waistGirth : bodice.waistEase,
        hipEase: plane.bottom > body.hpsToHip ? around(body.hpsToHip) - body.hipGirth : bodice.hipEase,
        hemCircumference: around(reach.least - 10), armholeDepth: armhole ? armhole[1] * grade : bodice.armholeDepth, hemBandDepth: 0, backDrop: 0, sideDrop: 0, slitHeight: 0,
        ...(shoulders === undefined ? {} : { shoulderExtension: (shoulders - body.shoulderWidth) / 2 }),
      },
    } : {}),
    ...(neck ? { neck: { ...neck, frontDepth: plane.neck.length > 0 ? front : neck.frontDepth, ...(plane.landmarks.neckLeft && plane.landmarks.neckRight ? { width: distance(plane.landmarks.neckLeft, plane.landmarks.neckRight) } : {}) } } : {}),
    ...(sleeve && sleeves.some(Boolean) ? { sleeve: { ...sleeve, length: grade * Math.min(...arms.filter((one) => one > 0)), hemCircumference: 2 * Math.min(...sleeves.flatMap((one) => (one ? [distance(one.mouth[0] as Point, one.mouth[one.mouth.length - 1] as Point)] : []))) } } : {}),
    ...(skirt ? { skirt: { ...skirt, length: least * grade, hemCircumference: around(reach.least - 10), slitHeight: 0, waistCircumference: around(plane.top + 12) - body.waistGirth + wearer.waistGirth } } : {}),
    ...(legs ? { legs: { ...legs, outseam: Math.max(60, grade * (bodice ? least - legs.topHeight : least)), inseam: Math.max(20, grade * (fork === undefined ? legs.inseam : least - heights.of(fork))) } } : {}),
  };
  return { ...next, measurements: measurementsOf(next, wearer) };
}

/** How far down the drawing reaches: at either side, at its highest and its lowest hem. */
function hemsOf(plane: SketchPlane): { readonly left: number; readonly right: number; readonly least: number; readonly most: number } {
  const { hemLeft, hemRight } = plane.landmarks;
  const low = boxOf(plane.trunk).bottom;
  const left = hemLeft?.[1] ?? low, right = hemRight?.[1] ?? low;
  return { left, right, least: Math.min(left, right), most: Math.max(low, left, right) };
}
