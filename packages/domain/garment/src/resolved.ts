import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from './design.ts';

/*
 * What `resolve(design, body)` gives: every dimension in mm on the real body (not on the elongated croquis), the finished
 * garment lying as worn. Views ask these and nothing else. *Ease* is the full circumference minus the body's girth there.
 * Heights are mm below the high point shoulder (HPS) unless said otherwise.
 */
export interface ResolvedDesign {
  readonly body: BodyMeasurements;
  readonly garments: readonly ResolvedGarment[];
}

export interface ResolvedGarment {
  /** `g0`, `g1`, … */
  readonly id: string;
  readonly choice: GarmentChoice;
  readonly kind: GarmentKind;
  readonly fabric: Fabric;
  /** The part that hangs from the shoulders or the bust: tops, outerwear, the upper or whole of a dress. */
  readonly bodice?: BodiceDims;
  readonly neck?: NeckDims;
  readonly collar?: CollarDims;
  readonly sleeve?: SleeveDims;
  /** A skirt, or the skirt of a dress with a waist seam. */
  readonly skirt?: SkirtDims;
  /** Trousers, shorts, the legs of a jumpsuit. */
  readonly legs?: LegDims;
  readonly closure?: ClosureDims;
  /** Pockets in the order a tailor would set them: chest, hip, thigh, back. Empty where none are chosen. */
  readonly pockets: readonly PocketDims[];
  /** Widths of bands, frills and belts that are not part of a bodice, skirt or leg. */
  readonly trims: TrimDims;
  /** Below the hip of a garment that closes between the legs. */
  readonly bodysuit?: BodysuitDims;
  readonly measurements: readonly PointOfMeasure[];
}

export type GarmentKind = 'top' | 'outerwear' | 'dress' | 'skirt' | 'trousers' | 'jumpsuit';

export interface BodiceDims {
  /** HPS to hem. For a dress with a waist seam: HPS to that seam. */
  readonly length: number;
  readonly bustEase: number;
  readonly waistEase: number;
  readonly hipEase: number;
  /** Full circumference at the hem. */
  readonly hemCircumference: number;
  /** Height of the narrowest level: natural waist, raised for empire, lowered for boxy. */
  readonly waistHeight: number;
  /** Shoulder seam beyond (+) or inside (−) the shoulder point. */
  readonly shoulderExtension: number;
  /** HPS to underarm. */
  readonly armholeDepth: number;
  /** Tailored shoulder pad, mm of lift. */
  readonly shoulderPad: number;
  /** True for a bodice cut at the waist and joined to a skirt or legs. */
  readonly hasWaistSeam: boolean;
  /** Back hem lower (+) than the front; left side lower (+) than the right; side slit height from the hem. */
  readonly backDrop: number;
  readonly sideDrop: number;
  readonly slitHeight: number;
  /** Depth of a rib or elastic band at the hem; 0 where the hem is turned up. Included in `length`. */
  readonly hemBandDepth: number;
  /** HPS to the back yoke seam; 0 where there is no yoke. */
  readonly yokeDepth: number;
  /** How far the centre front comes down below the side seams: the point of a corset, the front corners of a kebaya. Left out where the hem is level. */
  readonly frontPoint?: number;
  /** Walking vent at centre back, from the hem. Left out where there is none. */
  readonly backVent?: number;
  /** Slits for the hands of a cape, beside the front: first and last height below HPS, and distance from centre front. */
  readonly armSlit?: { readonly from: number; readonly to: number; readonly fromCentre: number };
  /** Level of a cord drawn through the waist (parka), below HPS. */
  readonly cordHeight?: number;
  /** A bib held by straps (pinafore): its width at the top, and the straps' width. */
  readonly bib?: { readonly width: number; readonly strapWidth: number };
}

/** The lower edge of a bodysuit. */
export interface BodysuitDims {
  /** HPS to the crotch seam, and to the highest point of the leg opening at the side. */
  readonly crotch: number;
  readonly legTop: number;
  /** Around one leg opening. */
  readonly legOpening: number;
  /** Width of the cloth between the legs. */
  readonly gussetWidth: number;
}

export interface NeckDims {
  /** Between the neck points, full width. */
  readonly width: number;
  /** HPS to the lowest point at centre front; for lapels and wraps the break point or crossing. */
  readonly frontDepth: number;
  readonly backDepth: number;
  /** Height of a knitted stand that rises from the neckline (turtleneck, as folded); 0 elsewhere. */
  readonly stand: number;
  /** Length of the slit below the neckline at centre front (keyhole); 0 elsewhere. */
  readonly keyhole: number;
  /** Depth of the rib or binding that finishes the neckline; 0 where a facing is turned in. */
  readonly bandDepth: number;
}

export interface CollarDims {
  /** Height of stand at centre back; of the fall or leaf at centre back. */
  readonly stand: number;
  readonly fall: number;
  /** Point length, or width of the lapel at its widest. */
  readonly point: number;
  /** Gorge: its height below HPS, its slope (dy/dx), and the notch angle in degrees. Lapels only. */
  readonly gorgeHeight: number;
  readonly gorgeSlope: number;
  readonly notchAngle: number;
}

export interface SleeveDims {
  /** Shoulder seam end to hem. */
  readonly length: number;
  readonly bicepsCircumference: number;
  readonly elbowCircumference: number;
  readonly hemCircumference: number;
  /** Widest circumference below the head (bishop, bell, lantern), and where along the length (0–1). */
  readonly fullness: number;
  readonly fullnessAt: number;
  /** Extra height gathered into the head: puff, leg-of-mutton. */
  readonly headLift: number;
  readonly capHeight: number;
  /** Depth of the cuff or band; 0 for a plain hem. */
  readonly cuffDepth: number;
}

export interface SkirtDims {
  /** Top edge to hem. */
  readonly length: number;
  /** Height of the top edge below HPS. */
  readonly topHeight: number;
  readonly waistbandDepth: number;
  readonly waistCircumference: number;
  readonly hipEase: number;
  /** Circumference at the hem as it hangs; for pleats and gathers the outer outline, not the cloth. */
  readonly hemCircumference: number;
  /** Cloth over seam: 1 plain, 3 knife pleats, 2–4 gathers. */
  readonly fullness: number;
  readonly pleats: 'none' | 'knife' | 'box' | 'accordion' | 'gather';
  readonly pleatCount: number;
  readonly tiers: number;
  /** Height of the flare's start above the hem (mermaid), 0 where none. */
  readonly flareHeight: number;
  readonly backDrop: number;
  readonly sideDrop: number;
  readonly slitHeight: number;
  /** The wedges let into a godet skirt: how many round the hem, and each one's width there. Their height is `flareHeight`. */
  readonly godets?: { readonly count: number; readonly width: number };
  /** The flat panels of a mamian skirt (馬面): four, of which the outer two show; width at the waist, and pleats between two panels. */
  readonly flatPanels?: { readonly count: number; readonly width: number; readonly pleatsEachSide: number };
  /** Angle of the ring a circular skirt is cut from, radians: 2π for a full circle. Its cloth at the hem is waist + angle × length. */
  readonly sweepAngle?: number;
}

export interface LegDims {
  /** Side length from the top edge to the hem. */
  readonly outseam: number;
  readonly inseam: number;
  readonly topHeight: number;
  readonly waistbandDepth: number;
  readonly waistCircumference: number;
  readonly hipEase: number;
  readonly thighCircumference: number;
  readonly kneeCircumference: number;
  readonly hemCircumference: number;
  readonly hasCrease: boolean;
  /** Depth of a rib cuff or turn-up at the hem; 0 where plain. Included in `outseam`. */
  readonly cuffDepth: number;
  /** Circumference of the cloth just above a rib cuff, which draws it in. Left out where the hem is plain. */
  readonly cuffFullness?: number;
}

export interface ClosureDims {
  /** Cloth beyond centre front. */
  readonly overlap: number;
  readonly buttonCount: number;
  readonly buttonDiameter: number;
  /** First and last button below HPS (below the top edge for bottoms). */
  readonly from: number;
  readonly to: number;
  /** What closes it, where the closure's name does not say: brooches (kerongsang) on a kebaya, toggles of horn or wood. */
  readonly fastener?: 'button' | 'brooch' | 'toggle' | 'tie';
  /** Length of one toggle. */
  readonly toggleLength?: number;
  /** An edge that runs aslant (biker zip): its distance from centre front at the top and at the hem, towards the wearer's left. */
  readonly offset?: { readonly top: number; readonly hem: number };
  /** The front that lies on top, on the wearer. Hanfu, ruqun and kimono are always left over right (右衽): the other way is kept for the dead. */
  readonly overFront?: 'left' | 'right';
}

/** One pocket (drawn on both sides unless `isPair` is false). */
export interface PocketDims {
  readonly kind: 'patch-pocket' | 'flap-pocket' | 'cargo-pocket' | 'welt-pocket' | 'slant-pocket' | 'kangaroo-pocket' | 'jeans-pocket' | 'jeans-back-pocket' | 'seam-pocket';
  readonly place: 'chest' | 'hip' | 'thigh' | 'back';
  readonly width: number;
  readonly height: number;
  /** Top edge below HPS (below the top edge for bottoms). */
  readonly level: number;
  /** Centre of the pocket from centre front (from the side seam for `thigh`). */
  readonly fromCentre: number;
  readonly isPair: boolean;
}

export interface TrimDims {
  /** Belt at the waist, 0 where none. */
  readonly beltWidth: number;
  /** Depth of a frill: hem ruffle, neck ruffle, ruffle detail. 0 where none. */
  readonly ruffleDepth: number;
  /** Peplum below the waist seam, 0 where none. */
  readonly peplumDepth: number;
  /** Fringe at the hem, 0 where none. */
  readonly fringeLength: number;
  /** Height between quilting lines, 0 where not quilted. */
  readonly quiltSpacing: number;
  /** Border worked along the front edges, neck and hem (kebaya). */
  readonly borderWidth?: number;
  /** Ends of a ribbon or belt that hang from the knot. */
  readonly tieLength?: number;
}

/** A finished measurement as a tech pack lists it. */
export interface PointOfMeasure {
  /** Stable id: `chest-1in-below-armhole`, `body-length-hps`. */
  readonly id: string;
  readonly label: { readonly en: string; readonly zhHans: string; readonly zhHk: string };
  readonly value: number;
  /** Allowed deviation in making, ± mm. */
  readonly tolerance: number;
}
