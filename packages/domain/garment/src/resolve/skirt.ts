import { clamp } from '@toile/geometry';
import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from '../design.ts';
import { dimOr } from '../dims.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, SkirtDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { hasWaistSeam, hemShape, mermaidHem } from './bodice.ts';
import { bodyScale, CUTS } from './ease.ts';
import { hemLevel, topEdge } from './levels.ts';

type Pleats = SkirtDims['pleats'];

/** Cloth over seam: knife pleats take three times, box and accordion the same, gathers go by the thickness of the cloth (Armstrong: 2 to 3). */
function fullnessOf(pleats: Pleats, choice: GarmentChoice, fabric: Fabric): number {
  if (pleats === 'none') return 1;
  if (pleats !== 'gather') return 3;
  const thin = clamp(1.2 - fabric.thickness, 0, 1);
  return (choice.type === 'tulle-skirt' ? 3.2 : 1.7) + thin * 0.8;
}

/** What is done with the fullness at the waist. A pleated skirt goes by its cloth: fine cloth accordion, wool knife, thick cloth box. */
function pleatsOf(choice: GarmentChoice, fabric: Fabric): Pleats {
  // What makes a mamian skirt is its pleats between flat panels: it has them whatever else is chosen.
  if (choice.type === 'mamian-skirt') return 'knife';
  const wants = (id: 'gather' | 'pleat' | 'tier'): boolean => choice.details.includes(id);
  if (choice.type === 'tulle-skirt') return 'gather';
  if (wants('pleat')) {
    if (choice.type === 'pencil-skirt') return 'box';
    if (fabric.stiffness < 0.25) return 'accordion';
    return fabric.thickness > 2.4 || choice.type === 'ball-gown' || choice.type === 'shirt-dress' ? 'box' : 'knife';
  }
  if (wants('gather') || wants('tier') || choice.silhouette === 'bouffant') return 'gather';
  return choice.type === 'pleated-skirt' ? 'knife' : 'none';
}

/** A skirt, or the skirt of a dress with a waist seam; `undefined` for what has neither. */
export function resolveSkirt(choice: GarmentChoice, body: BodyMeasurements, { bodice, fabric }: { readonly bodice: BodiceDims | undefined; readonly fabric: Fabric }): SkirtDims | undefined {
  const kind = garmentOf(choice.type).kind;
  if (kind !== 'skirt' && !(kind === 'dress' && hasWaistSeam(choice))) return undefined;
  const block = blockOf(choice.type);
  const cut = CUTS[choice.silhouette];
  const k = bodyScale(body);
  const topHeight = bodice ? bodice.length : topEdge(choice, body);
  const fullLength = dimOr(choice, 'lengthMm', { resolved: bodice ? hemLevel(choice, body) : hemLevel(choice, body) - topHeight, body });
  const length = Math.max(bodice ? fullLength - topHeight : fullLength, 140 * k);
  const waistCircumference = bodice ? body.waistGirth + bodice.waistEase : dimOr(choice, 'waistMm', { resolved: waistAt(topHeight, body) + (block.waist - Math.min(30, fabric.stretch * 60)) * k, body });
  const pleats = pleatsOf(choice, fabric);
  const gathered = pleats === 'gather' ? 90 : pleats === 'none' ? 0 : 20;
  const hip = dimOr(choice, 'hipMm', { resolved: body.hipGirth + (block.hip + Math.max(0, cut.hip) * (bodice ? 0.6 : 0.35) + gathered + fabric.bulk - Math.min(40, fabric.stretch * 90)) * k, body });
  const below = Math.max(40 * k, topHeight + length - body.hpsToHip);
  const tiers = choice.details.includes('tier') ? (length > 800 * k ? 4 : length > 420 * k ? 3 : 2) : 0;
  const flare = flareOf(choice, fabric) + (pleats === 'gather' ? 18 : 0) + tiers * 6;
  const godets = choice.type === 'godet-skirt' && choice.silhouette !== 'mermaid' ? Math.min(1100 * k, 2.1 * (below - godetTop(below, k))) : 0;
  const natural = godets > 0 ? hip * 0.94 + godets : choice.silhouette === 'mermaid' ? mermaidHem(hip, below, body) : Math.max(hip * (choice.type === 'pencil-skirt' ? 0.9 : 1) + (flare * below) / 100, body.hipGirth * 0.84);
  const fullness = fullnessOf(pleats, choice, fabric);
  return {
    length, topHeight, waistbandDepth: bodice ? 0 : dimOr(choice, 'waistbandMm', { resolved: (choice.type === 'mamian-skirt' ? 78 : choice.type === 'tulle-skirt' || choice.closure === 'pullover' ? 40 : 36) * k, body }),
    waistCircumference, hipEase: hip - body.hipGirth, hemCircumference: dimOr(choice, 'hemCircumferenceMm', { resolved: natural, body }), fullness, pleats,
    pleatCount: choice.type === 'mamian-skirt' ? PLEATS_EACH_SIDE * 2 : pleats === 'knife' || pleats === 'accordion' ? Math.round(waistCircumference / ((pleats === 'accordion' ? 18 : 30) * k)) : pleats === 'box' ? Math.round(waistCircumference / (90 * k)) : 0,
    tiers, flareHeight: godets > 0 ? below - godetTop(below, k) : choice.silhouette === 'mermaid' ? Math.min(length * 0.45, Math.max(120 * k, topHeight + length - body.hpsToKnee + 60 * k)) : 0,
    ...hemShape(choice, body, topHeight + length - body.hpsToWaist), ...skirtExtras(choice, body, { length, waistCircumference, hemCircumference: natural, hip }),
  };
}

/** What only some skirts have: godets, the flat panels of a mamian skirt, the angle of a circle, the slits of an áo dài. */
function skirtExtras(choice: GarmentChoice, body: BodyMeasurements, { length, waistCircumference, hemCircumference, hip }: { readonly length: number; readonly waistCircumference: number; readonly hemCircumference: number; readonly hip: number }): Partial<SkirtDims> {
  const k = bodyScale(body);
  switch (choice.type) {
    case 'godet-skirt': { const count = choice.silhouette === 'a-line' || choice.silhouette === 'hourglass' ? 8 : 6; return { godets: { count, width: Math.max(90 * k, (hemCircumference - hip * 0.94) / count) } }; }
    // Two cloths of one width each, their ends flat and their middles pleated, laid half over each other: flat in front and behind, pleats at the sides.
    case 'mamian-skirt': return { flatPanels: { count: 4, width: Math.min(240 * k, waistCircumference * 0.32), pleatsEachSide: PLEATS_EACH_SIDE } };
    case 'circle-skirt': return { sweepAngle: Math.PI * 2 };
    // Slit from the waist: the sides part just below it and show the trousers.
    case 'ao-dai': return choice.hem === 'side-slit' ? { slitHeight: Math.min(dimOr(choice, 'slitMm', { resolved: length - 6 * k, body }), length - 6 * k) } : {};
    default: return {};
  }
}

/** Pleats between two flat panels of a mamian skirt: seven to nine in a skirt worn today, more in one of silk gauze. */
const PLEATS_EACH_SIDE = 8;

/** Where godets are let in below the hip: a hand above the knee of a long skirt, lower down a short one's thigh. */
const godetTop = (below: number, k: number): number => Math.min(below * 0.52, 250 * k);

/** Girth of the body at a level between waist and hip. */
const waistAt = (level: number, body: BodyMeasurements): number =>
  body.waistGirth + (body.hipGirth - body.waistGirth) * clamp((level - body.hpsToWaist) / (body.hpsToHip - body.hpsToWaist)) * 0.85;

/** mm of circumference gained per 100 mm below the hip, before gathers and tiers. Stiff cloth stands wider. */
function flareOf(choice: GarmentChoice, fabric: Fabric): number {
  const stands = 0.85 + fabric.stiffness * 0.3;
  switch (choice.type) {
    case 'pencil-skirt': return choice.silhouette === 'straight' ? 0 : -6;
    case 'a-line-skirt': return ({ 'bouffant': 150, 'trapeze': 120, 'a-line': 78, 'hourglass': 70, 'straight': 26 } as Partial<Record<GarmentChoice['silhouette'], number>>)[choice.silhouette] ?? 60;
    case 'pleated-skirt': return (choice.silhouette === 'straight' ? 24 : choice.silhouette === 'trapeze' ? 105 : 66) * stands;
    case 'tulle-skirt': return choice.silhouette === 'bouffant' ? 260 : choice.silhouette === 'trapeze' ? 200 : 130;
    // A full circle of cloth: 2π to the length, of which the eye sees the folds' outline, not the cloth.
    case 'circle-skirt': return (choice.silhouette === 'bouffant' ? 350 : choice.silhouette === 'trapeze' ? 320 : 280) * stands;
    case 'mamian-skirt': return choice.silhouette === 'straight' ? 40 : 84;
    case 'ruqun': return 96;
    case 'ao-dai': return 26;
    case 'evening-gown': return ({ 'a-line': 130, 'empire': 96, 'hourglass': 60, 'straight': 22 } as Partial<Record<GarmentChoice['silhouette'], number>>)[choice.silhouette] ?? 12;
    case 'ball-gown': return (choice.silhouette === 'bouffant' ? 270 : choice.silhouette === 'a-line' ? 150 : 190) * stands;
    default: return CUTS[choice.silhouette].flare * 1.35 + 34;
  }
}
