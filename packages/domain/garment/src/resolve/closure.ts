import type { BodyMeasurements } from '@toile/figure';
import type { GarmentChoice } from '../design.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, ClosureDims, NeckDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { bodyScale } from './ease.ts';

/** How it closes: overlap, buttons or frogs, and where they start and end. `undefined` for what is pulled on (but a polo has its placket). */
export function resolveClosure(choice: GarmentChoice, body: BodyMeasurements, at: ClosurePlace): ClosureDims | undefined {
  const dims = choice.type === 'polo' && choice.closure === 'pullover' && at.neck ? placket(body, at.neck) : plainClosure(choice, body, at);
  return dims && { ...dims, ...closureExtras(choice, body, { dims, neck: at.neck, bodice: at.bodice }) };
}

interface ClosurePlace {
  readonly bodice: BodiceDims | undefined; readonly neck: NeckDims | undefined;
  /** Top edge below HPS, and full length from there, for bottoms. */
  readonly top: number; readonly length: number;
}

/** The placket of a polo: 150 deep with three buttons, the last well above its end. */
function placket(body: BodyMeasurements, neck: NeckDims): ClosureDims {
  const k = bodyScale(body);
  return { overlap: 15 * k, buttonCount: 3, buttonDiameter: 11 * k, from: neck.frontDepth + 14 * k, to: neck.frontDepth + 128 * k };
}

/** What a closure's name does not say of these garments: what it is fastened with, which front lies on top, a zip that runs aslant. */
function closureExtras(choice: GarmentChoice, body: BodyMeasurements, { dims, neck, bodice }: { readonly dims: ClosureDims; readonly neck: NeckDims | undefined; readonly bodice: BodiceDims | undefined }): Partial<ClosureDims> {
  const k = bodyScale(body);
  const hem = bodice?.length ?? dims.to;
  if (choice.collar === 'cross' || choice.type === 'ruqun' || choice.type === 'kimono-jacket' || choice.type === 'mamian-skirt') return { overFront: 'left', ...(choice.closure === 'wrap' ? { fastener: 'tie' } : {}) };
  // A qipao and an áo dài open to the wearer's right, so the left front is the great one.
  if (choice.closure === 'slanted') return { overFront: 'left' };
  if (choice.type === 'bolero') return { buttonCount: 1, to: dims.from + 1 };
  if (choice.type === 'kebaya' && choice.closure === 'button-front' && neck) {
    // Kerongsang come in threes: the mother at the bust and two children below, to the waist.
    const from = neck.frontDepth + 8 * k;
    return { fastener: 'brooch', overlap: 0, buttonCount: 3, buttonDiameter: 32 * k, from, to: Math.max(from + 90 * k, Math.min(body.hpsToWaist - 4 * k, hem - 40 * k)) };
  }
  if (choice.closure === 'toggle') {
    if (choice.type !== 'duffle-coat') return { fastener: 'toggle', toggleLength: 50 * k };
    // British naval pattern: three toggles to the hip, four where the coat is longer; the last above the hip, so that one can stride.
    const count = choice.length === 'hip' ? 3 : 4;
    return { fastener: 'toggle', toggleLength: 62 * k, buttonCount: count, to: Math.min(dims.from + (count - 1) * 128 * k, hem - 120 * k) };
  }
  if (choice.type === 'biker-jacket' && choice.closure === 'zip-front' && neck && (choice.collar === 'notch-lapel' || choice.collar === 'peak-lapel')) {
    // The zip starts on the chest under the lapel's point and runs in to the hem.
    return { overlap: 62 * k, offset: { top: 96 * k, hem: 46 * k } };
  }
  return {};
}

function plainClosure(choice: GarmentChoice, body: BodyMeasurements, { bodice, neck, top, length }: ClosurePlace): ClosureDims | undefined {
  if (choice.closure === undefined || choice.closure === 'pullover') return undefined;
  const k = bodyScale(body);
  const block = blockOf(choice.type);
  const kind = garmentOf(choice.type).kind;
  const button = Math.max(block.button, 9) * k;
  if (!bodice || !neck) {
    const isRow = kind === 'skirt' && choice.closure === 'button-front';
    const to = isRow ? length * 0.86 : choice.closure === 'back-zip' ? Math.min(length * 0.5, 190 * k) : Math.min(length * 0.6, 165 * k);
    const count = isRow ? Math.max(4, Math.round(to / (95 * k))) : choice.closure === 'button-front' ? 4 : 1;
    return { overlap: (choice.closure === 'wrap' ? block.overlap : 20) * k, buttonCount: choice.closure === 'wrap' ? 0 : count, buttonDiameter: button, from: 18 * k, to };
  }
  const hem = bodice.hasWaistSeam ? top + length : bodice.length;
  const from = neck.frontDepth + firstButton(choice) * k;
  switch (choice.closure) {
    case 'double-breasted': {
      const to = Math.max(from + 60 * k, Math.min(hem - 60 * k, body.hpsToWaist + (kind === 'outerwear' ? (choice.type === 'coat' || choice.type === 'trench-coat' ? 150 : 80) : 70) * k));
      const rows = choice.collar === 'notch-lapel' || choice.collar === 'peak-lapel' || choice.collar === 'shawl' ? (choice.type === 'coat' || choice.type === 'trench-coat' ? 4 : 2) : 4;
      return { overlap: (kind === 'outerwear' && choice.type !== 'blazer' ? 76 : 62) * k, buttonCount: rows, buttonDiameter: button, from, to };
    }
    case 'zip-front': return { overlap: 0, buttonCount: 0, buttonDiameter: 0, from: neck.frontDepth, to: kind === 'jumpsuit' ? body.hpsToHip + 40 * k : kind === 'dress' && bodice.hasWaistSeam ? body.hpsToHip : hem };
    case 'back-zip': return { overlap: 0, buttonCount: 0, buttonDiameter: 0, from: neck.backDepth, to: Math.max(neck.backDepth + 60 * k, Math.min(hem - 20 * k, body.hpsToHip + 20 * k)) };
    case 'wrap': return { overlap: Math.max(block.overlap, 110) * k, buttonCount: 0, buttonDiameter: 0, from: neck.frontDepth, to: body.hpsToWaist };
    case 'lace-up': return { overlap: 0, buttonCount: 8, buttonDiameter: 6 * k, from: neck.frontDepth + 8 * k, to: Math.max(neck.frontDepth + 60 * k, Math.min(hem - 30 * k, body.hpsToWaist)) };
    case 'slanted': return { overlap: 10 * k, buttonCount: 4, buttonDiameter: button, from: neck.frontDepth, to: bodice.armholeDepth };
    default: {
      const toHip = kind === 'dress' || choice.length === 'maxi' || choice.length === 'floor' || choice.length === 'midi';
      const low = kind === 'jumpsuit' ? body.hpsToHip : toHip ? hem - (hem - body.hpsToHip) * 0.3 : hem - (kind === 'outerwear' ? Math.max(55, (hem - body.hpsToWaist) * 0.3) : 85) * k;
      const to = Math.max(from + 50 * k, choice.collar === 'notch-lapel' || choice.collar === 'peak-lapel' || choice.collar === 'shawl' ? Math.min(low, from + (choice.type === 'coat' || choice.type === 'trench-coat' ? 3 : lapelButtons(choice)) * block.buttonSpacing * k) : low);
      const spacing = choice.closure === 'toggle' ? 135 : block.buttonSpacing;
      const count = Math.max(choice.closure === 'toggle' ? 3 : 2, Math.round((to - from) / (spacing * k)) + 1);
      const lapelled = choice.collar === 'notch-lapel' || choice.collar === 'peak-lapel' || choice.collar === 'shawl';
      return { overlap: block.overlap * k, buttonCount: lapelled && choice.type !== 'coat' && choice.type !== 'trench-coat' ? lapelButtons(choice) + 1 : count, buttonDiameter: button, from, to };
    }
  }
}

/** Buttons below the first on a lapelled front: one on a peak, one or two on a notch. */
const lapelButtons = (choice: GarmentChoice): number => (choice.type === 'waistcoat' ? 3 : choice.collar === 'peak-lapel' || choice.collar === 'shawl' ? 0.9 : 1);

/** The first button below the neckline or break point. */
function firstButton(choice: GarmentChoice): number {
  if (choice.collar === 'notch-lapel' || choice.collar === 'peak-lapel' || choice.collar === 'shawl') return 4;
  // One rule for every collar that stands on the neck seam, so that another collar moves no button.
  return choice.neckline === 'crew' ? 38 : 12;
}
