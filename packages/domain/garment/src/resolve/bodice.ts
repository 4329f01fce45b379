import { clamp, lerp } from '@toile/geometry';
import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from '../design.ts';
import { dimOr } from '../dims.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, BodysuitDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { bodyScale, CUTS, easesOf } from './ease.ts';
import { hemLevel } from './levels.ts';

/** True for a dress cut at the waist: its skirt is cut apart and joined to the bodice. */
export function hasWaistSeam(choice: GarmentChoice): boolean {
  const kind = garmentOf(choice.type).kind;
  if (kind === 'jumpsuit') return true;
  if (kind !== 'dress') return false;
  const isGathered = choice.details.some((id) => id === 'gather' || id === 'pleat' || id === 'tier' || id === 'peplum');
  switch (choice.type) {
    case 'ball-gown': case 'evening-gown': case 'mermaid-gown': case 'ao-dai': case 'ruqun': return true;
    case 'pinafore': return choice.silhouette !== 'trapeze' && choice.silhouette !== 'boxy';
    case 'a-line-dress': return choice.silhouette === 'hourglass' || choice.silhouette === 'bouffant' || choice.silhouette === 'empire' || (isGathered && choice.silhouette !== 'trapeze');
    case 'shirt-dress': return choice.silhouette === 'hourglass' || (isGathered && (choice.silhouette === 'a-line' || choice.silhouette === 'fitted' || choice.silhouette === 'straight'));
    case 'wrap-dress': return true;
    default: return choice.silhouette === 'empire' && choice.type !== 'slip-dress';
  }
}

/** Back, side and slit of a hem, mm, for a hem this far below the waist. */
export function hemShape(choice: GarmentChoice, body: BodyMeasurements, below: number): { readonly backDrop: number; readonly sideDrop: number; readonly slitHeight: number } {
  const k = bodyScale(body);
  const room = Math.max(20 * k, below);
  const isLong = room > 380 * k;
  const backDrop = choice.hem === 'high-low' ? Math.min(room * 0.42, 420 * k) : choice.hem === 'curved' && isLong === false ? 14 * k : 0;
  const sideDrop = choice.hem === 'asymmetric' ? clamp(room * 0.45, 50 * k, 330 * k) : 0;
  const slit = choice.hem === 'side-slit' ? (isLong ? room * (choice.type === 'qipao' ? 0.46 : 0.42) : Math.min(room * 0.5, 110 * k)) : 0;
  const set = (name: 'slitMm' | 'backDropMm', resolved: number): number => (resolved > 0 ? Math.min(dimOr(choice, name, { resolved, body }), room * 0.85) : 0);
  return { backDrop: set('backDropMm', backDrop), sideDrop, slitHeight: set('slitMm', slit) };
}

/** The upper garment: from the shoulders to its hem, or to the waist seam of a dress. */
export function resolveBodice(choice: GarmentChoice, body: BodyMeasurements, fabric: Fabric): BodiceDims {
  const block = blockOf(choice.type);
  const cut = CUTS[choice.silhouette];
  const k = bodyScale(body);
  const eases = easesOf(choice, body, fabric);
  const isSeamed = hasWaistSeam(choice);
  const waistHeight = dimOr(choice, 'waistHeightMm', { resolved: waistHeightOf(choice, body), body });
  const bust = dimOr(choice, 'bustMm', { resolved: body.bustGirth + eases.bust, body });
  const waist = dimOr(choice, 'waistMm', { resolved: body.waistGirth + eases.waist, body });
  const hip = dimOr(choice, 'hipMm', { resolved: body.hipGirth + eases.hip, body });
  const fullLength = Math.max(dimOr(choice, 'lengthMm', { resolved: hemLevel(choice, body), body }), body.hpsToBust + 60 * k);
  const length = isSeamed ? waistHeight : fullLength;
  const band = isSeamed ? 0 : hemBandOf(choice) * k;
  const natural = isSeamed ? waist : hemAt(length, { bust, waist, hip, body, flare: cut.flare, choice });
  const hemCircumference = isSeamed ? waist : dimOr(choice, 'hemCircumferenceMm', { resolved: band > 0 ? bandHem(natural, choice, { body, fabric, length }) : natural, body });
  const shoulderSeam = sleeveShift(choice) + block.shoulder + cut.shoulder;
  const shoulder = dimOr(choice, 'shoulderMm', { resolved: body.shoulderWidth + 2 * shoulderSeam * k, body });
  const shape = isSeamed ? { backDrop: 0, sideDrop: 0, slitHeight: 0 } : hemShape(choice, body, length - body.hpsToWaist);
  return {
    length, bustEase: bust - body.bustGirth, waistEase: waist - body.waistGirth, hipEase: hip - body.hipGirth, hemCircumference, waistHeight,
    shoulderExtension: (shoulder - body.shoulderWidth) / 2,
    armholeDepth: Math.min(dimOr(choice, 'armholeMm', { resolved: armholeLevel(body) + (block.armhole + cut.armhole + armholeShift(choice)) * k, body }), length - 30 * k),
    shoulderPad: block.pad * k * (choice.sleeve === 'raglan' || choice.sleeve === 'dolman' || choice.sleeve === 'kimono' ? 0.3 : 1),
    hasWaistSeam: isSeamed, ...shape, hemBandDepth: Math.min(band, length * 0.2),
    yokeDepth: Math.min(block.yoke * k, length * 0.4), ...bodiceExtras(choice, body, { length, hip, bust }),
  };
}

/** What only some garments have: a pointed front, a vent, slits for the hands, a cord at the waist, a bib. */
function bodiceExtras(choice: GarmentChoice, body: BodyMeasurements, { length, hip, bust }: { readonly length: number; readonly hip: number; readonly bust: number }): Partial<BodiceDims> {
  const k = bodyScale(body);
  const isLevel = choice.hem === 'straight' || choice.hem === 'curved';
  switch (choice.type) {
    // The busk of a corset ends in a point of 40 to 60 (Waugh, Corsets and Crinolines); the front of a Nyonya kebaya hangs in two corners.
    case 'corset': return isLevel ? { frontPoint: (choice.hem === 'curved' ? 30 : 52) * k } : {};
    case 'kebaya': return choice.hem === 'curved' ? { frontPoint: 76 * k } : {};
    // A narrow skirt below the knee level of the hip needs a vent of about 200 to walk in.
    case 'sheath-dress': return choice.hem === 'straight' && choice.length !== 'mini' && hip < body.hipGirth + 80 * k && length > body.hpsToHip + 150 * k ? { backVent: Math.min(210 * k, (length - body.hpsToHip) * 0.5) } : {};
    case 'cape': return length > body.hpsToWaist + 90 * k ? { armSlit: { from: body.hpsToWaist - 60 * k, to: Math.min(body.hpsToWaist + 170 * k, length - 60 * k), fromCentre: bust / 4 * 0.62 } } : {};
    case 'parka': return choice.details.includes('drawstring') ? { cordHeight: Math.min(body.hpsToWaist + 12 * k, length - 40 * k) } : {};
    case 'pinafore': return { bib: { width: 236 * k * (body.bustGirth / (880 * k)) ** 0.5, strapWidth: 38 * k } };
    default: return {};
  }
}

/** The lower edge of a bodysuit: a classic leg, cut up to the hip bone and no higher than 60 below the waist. */
export function resolveBodysuit(choice: GarmentChoice, body: BodyMeasurements): BodysuitDims | undefined {
  if (choice.type !== 'bodysuit') return undefined;
  const k = bodyScale(body);
  const crotch = hemLevel(choice, body);
  return {
    crotch, legTop: Math.max(body.hpsToWaist + 60 * k, body.hpsToHip - 46 * k),
    // Elastic draws the opening to a little under the thigh; cut aslant it is longer than the level girth.
    legOpening: body.thighGirth * 1.04, gussetWidth: 72 * k,
  };
}

/** Underarm of the body below HPS: a third of the way from bust to shoulder above the bust line (Aldrich: scye depth about bust line less 35). */
export const armholeLevel = (body: BodyMeasurements): number => body.hpsToBust - 36 * bodyScale(body);

function waistHeightOf(choice: GarmentChoice, body: BodyMeasurements): number {
  const k = bodyScale(body);
  // A ruqun's skirt is tied over the chest or just under the bust, whatever its line.
  if (choice.type === 'ruqun') return lerp(body.hpsToBust, body.hpsToWaist, 0.42);
  if (choice.silhouette === 'empire') return lerp(body.hpsToBust, body.hpsToWaist, 0.5);
  if (choice.silhouette === 'boxy' || choice.silhouette === 'oversized') return body.hpsToWaist + 25 * k;
  if (choice.silhouette === 'hourglass') return body.hpsToWaist - 6 * k;
  return body.hpsToWaist;
}

function hemBandOf(choice: GarmentChoice): number {
  const band = blockOf(choice.type).hemBand;
  if (band === 0) return 0;
  // A shaped, raw or slit hem cannot be drawn in by a rib; without rib cuffs a knit ends in a narrow band.
  if (choice.hem !== 'straight' && choice.hem !== 'high-low') return 0;
  if (choice.type === 'denim-jacket') return band;
  return choice.details.includes('rib-cuff') ? band : choice.type === 'sweater' || choice.type === 'cardigan' ? band * 0.5 : 0;
}

interface HemShape { readonly bust: number; readonly waist: number; readonly hip: number; readonly body: BodyMeasurements; readonly flare: number; readonly choice: GarmentChoice }

/** Circumference at a level: between the girths above the hip, flared or closing below it. */
function hemAt(level: number, { bust, waist, hip, body, flare, choice }: HemShape): number {
  if (level <= body.hpsToWaist) return lerp(bust, waist, clamp((level - body.hpsToBust) / (body.hpsToWaist - body.hpsToBust)));
  if (level <= body.hpsToHip) return lerp(waist, hip, clamp((level - body.hpsToWaist) / (body.hpsToHip - body.hpsToWaist)));
  const below = level - body.hpsToHip;
  if (choice.silhouette === 'mermaid') return mermaidHem(hip, below, body);
  const least = Math.max(walkingRoom(below, body), hip * 0.78);
  return Math.max(hip + (flare * below) / 100, least);
}

/** A hem narrower than this cannot be walked in without a slit: stride at knee about 1.0 m, at ankle 1.2 m (Armstrong, pencil skirt). */
const walkingRoom = (below: number, body: BodyMeasurements): number => Math.min(body.hipGirth * 0.92, (760 + below * 0.18) * bodyScale(body));

/** Hem of a mermaid line: close to the knee, then a flare of about twice the hip. */
export const mermaidHem = (hip: number, below: number, body: BodyMeasurements): number => hip * 0.86 + Math.max(0, below - (body.hpsToKnee - body.hpsToHip) * 0.8) * 2.2;

function bandHem(natural: number, choice: GarmentChoice, { body, fabric, length }: { readonly body: BodyMeasurements; readonly fabric: Fabric; readonly length: number }): number {
  if (choice.type === 'denim-jacket') return natural * 0.97;
  const girth = length < (body.hpsToWaist + body.hpsToHip) / 2 ? body.waistGirth : body.hipGirth;
  const isKnit = fabric.construction === 'knit';
  return Math.max(girth * (isKnit ? 0.94 : 0.98), natural * 0.84);
}

/** Where the sleeve's cut moves the shoulder seam, mm. */
function sleeveShift(choice: GarmentChoice): number {
  const shifts: Partial<Record<NonNullable<GarmentChoice['sleeve']>, number>> = { 'drop-shoulder': 46, 'kimono': 60, 'dolman': 30, 'puff': -14, 'leg-of-mutton': -14, 'sleeveless': -16, 'cap': 0 };
  const shift = choice.sleeve ? (shifts[choice.sleeve] ?? 0) : 0;
  if (choice.sleeve !== 'sleeveless') return shift;
  return choice.silhouette === 'oversized' || choice.silhouette === 'boxy' ? 0 : shift - (choice.type === 'tank-top' ? 30 : 0);
}

function armholeShift(choice: GarmentChoice): number {
  const shifts: Partial<Record<NonNullable<GarmentChoice['sleeve']>, number>> = { 'drop-shoulder': 14, 'kimono': 50, 'dolman': 110, 'raglan': 14, 'sleeveless': -6 };
  return choice.sleeve ? (shifts[choice.sleeve] ?? 0) : 0;
}
