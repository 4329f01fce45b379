import type { SilhouetteId } from '@toile/garment';

/** How much further than measured an illustrator pushes a silhouette, so that it is read at a glance. */
export interface Volume {
  /** Factors of the drawn ease over bust, waist and hip. */
  readonly bust: number;
  readonly waist: number;
  readonly hip: number;
  /** Factor of the drawn ease of a sleeve. */
  readonly sleeve: number;
  /** mm that the half-width of the hem is drawn in from the hips; never closer than the legs. */
  readonly tuckIn: number;
}

const AS_MEASURED: Volume = { bust: 1, waist: 1, hip: 1, sleeve: 1, tuckIn: 0 };

const VOLUMES: Partial<Readonly<Record<SilhouetteId, Volume>>> = {
  oversized: { bust: 1.22, waist: 1.22, hip: 1.55, sleeve: 1.7, tuckIn: 0 },
  cocoon: { bust: 1.12, waist: 1.28, hip: 1.5, sleeve: 1.6, tuckIn: 84 },
  boxy: { bust: 1.05, waist: 1.06, hip: 1.15, sleeve: 1.2, tuckIn: 0 },
};

/** The drawn exaggeration of a silhouette. */
export const volumeOf = (silhouette: SilhouetteId | undefined): Volume => (silhouette ? VOLUMES[silhouette] : undefined) ?? AS_MEASURED;

/**
 * mm by which stiff light cloth stands off the body where it has any ease at all: bending length against weight. Organza 9, tulle 9,
 * poplin 2, silk and wool none.
 */
export const standOff = (fabric: { readonly stiffness: number; readonly weight: number }): number => Math.max(0, Math.min(9, (fabric.stiffness * 760) / Math.max(20, fabric.weight) - 1));
