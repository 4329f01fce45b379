import type { BodyMeasurements } from '@toile/figure';
import type { GarmentChoice } from '../design.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, ClosureDims, NeckDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { bodyScale } from './ease.ts';

/** How it closes: overlap, buttons or frogs, and where they start and end. `undefined` for what is pulled on. */
export function resolveClosure(choice: GarmentChoice, body: BodyMeasurements, { bodice, neck, top, length }: {
  readonly bodice: BodiceDims | undefined; readonly neck: NeckDims | undefined;
  /** Top edge below HPS, and full length from there, for bottoms. */
  readonly top: number; readonly length: number;
}): ClosureDims | undefined {
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
