import { bodyOf, isSizeId, SAMPLE_SIZE } from '@toile/figure';
import type { BodyMeasurements } from '@toile/figure';
import { fabricOf } from '@toile/textile';
import type { Design, GarmentChoice } from '../design.ts';
import { garmentOf } from '../registry.ts';
import type { ResolvedDesign, ResolvedGarment } from '../resolved.ts';
import { resolveBodice, resolveBodysuit } from './bodice.ts';
import { resolveClosure } from './closure.ts';
import { resolveLegs } from './legs.ts';
import { measurementsOf } from './measurements.ts';
import { resolveCollar, resolveNeck } from './neck.ts';
import { resolvePockets, resolveTrims } from './pockets.ts';
import { resolveSkirt } from './skirt.ts';
import { resolveSleeve } from './sleeve.ts';

/** The body of a design: its size in its market; a size nobody knows is drawn as the sample size. */
export const bodyOfDesign = (design: Pick<Design, 'market' | 'size'>): BodyMeasurements => bodyOf(isSizeId(design.size) ? design.size : SAMPLE_SIZE, design.market);

/** Every dimension of one garment on a body, mm. The choice must be sound (`partProblems` finds nothing). */
export function resolveGarment(choice: GarmentChoice, body: BodyMeasurements, id = 'g0'): ResolvedGarment {
  const kind = garmentOf(choice.type).kind;
  const fabric = fabricOf(choice.fabric);
  const hasBodice = kind === 'top' || kind === 'outerwear' || kind === 'dress' || kind === 'jumpsuit';
  const bodice = hasBodice ? resolveBodice(choice, body, fabric) : undefined;
  const neck = bodice ? resolveNeck(choice, body, { bodice, fabric }) : undefined;
  const collar = bodice ? resolveCollar(choice, body) : undefined;
  const sleeve = bodice ? resolveSleeve(choice, body, { bodice, fabric }) : undefined;
  const skirt = resolveSkirt(choice, body, { bodice, fabric });
  const legs = resolveLegs(choice, body, { bodice, fabric });
  const closure = resolveClosure(choice, body, { bodice, neck, top: skirt?.topHeight ?? legs?.topHeight ?? 0, length: skirt?.length ?? legs?.outseam ?? 0 });
  const bodysuit = resolveBodysuit(choice, body);
  const parts = { bodice, skirt, legs };
  const dims = {
    id, choice, kind, fabric, ...(bodice ? { bodice } : {}), ...(neck ? { neck } : {}), ...(collar ? { collar } : {}), ...(sleeve ? { sleeve } : {}),
    ...(skirt ? { skirt } : {}), ...(legs ? { legs } : {}), ...(closure ? { closure } : {}), ...(bodysuit ? { bodysuit } : {}),
    pockets: resolvePockets(choice, body, parts), trims: resolveTrims(choice, body, parts),
  };
  return { ...dims, measurements: measurementsOf(dims, body) };
}

/** Every dimension of every garment of a design, mm, on its body (or on another, for fittings and tests). */
export function resolve(design: Design, body: BodyMeasurements = bodyOfDesign(design)): ResolvedDesign {
  return { body, garments: design.garments.map((choice, index) => resolveGarment(choice, body, `g${index}`)) };
}
