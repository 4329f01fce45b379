import { clamp } from '@toile/geometry';
import type { Layer } from '@toile/drawing';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import { neckLevel } from './frame/levels.ts';
import type { BodysuitCover, FigureCover } from './sheet.ts';

const BARE_SHOULDERS = ['off-shoulder', 'strapless', 'halter', 'one-shoulder'];
const OPAQUE = 0.93;

/** Share of the arm that a garment's sleeve reaches; 0 for none. */
export function sleeveReach(garment: ResolvedGarment, figure: PosedFigure): number {
  const { sleeve, choice, bodice } = garment;
  if (!sleeve || (choice.sleeve ?? 'sleeveless') === 'sleeveless' || choice.neckline === 'halter') return 0;
  if (choice.type === 'camisole' || choice.type === 'slip-dress') return 0;
  return clamp(figure.armShareOf(sleeve.length + Math.max(-20, bodice?.shoulderExtension ?? 0)), 0, 1.2);
}

const opacityOf = (garment: ResolvedGarment, part: 'sleeve' | 'body'): number =>
  (garment.choice.parts?.[part]?.fabric === undefined ? garment.fabric.material.opacity : garment.fabric.material.opacity);

/** What the garments hide of the wearer. Sheer cloth hides nothing. */
export function figureCover(garments: readonly ResolvedGarment[], figure: PosedFigure): FigureCover {
  const reach = garments.reduce((most, garment) => {
    if (opacityOf(garment, 'sleeve') < OPAQUE || BARE_SHOULDERS.includes(garment.choice.neckline ?? 'crew')) return most;
    // A cap ends slanting across the arm, and all of the arm is drawn under it.
    if (garment.choice.sleeve === 'cap') return most;
    return Math.max(most, sleeveReach(garment, figure));
  }, 0);
  // Past the wrist a little skin shows before the hand; a sleeve that ends at the wrist hides the arm to there.
  const oneBare = garments.some((garment) => garment.choice.neckline === 'one-shoulder');
  const arm = oneBare ? 0 : Math.min(1, reach);
  const bodysuit = bodysuitOf(garments, figure);
  return {
    leftArm: arm, rightArm: arm, legs: legCover(garments, figure), isTorsoHidden: garments.some((garment) => hidesTorso(garment, garments, figure)),
    ...(bodysuit ? { bodysuit } : {}),
  };
}

const STRAPPED: readonly string[] = ['camisole', 'slip-dress'];
const BARE_NECKS = [...BARE_SHOULDERS, 'sweetheart'];

/** Share of the legs that the slip under a sheer garment covers: a hand above its hem, the thighs at most. Net and lace skirts bring their own. */
function slipOf(garment: ResolvedGarment, figure: PosedFigure): number {
  const { opacity } = garment.fabric.material;
  const { skirt, bodice, choice } = garment;
  if (garment.legs || choice.isOpen || opacity >= OPAQUE || (skirt && opacity < 0.8)) return 0;
  const hem = figure.levelOf(skirt ? skirt.topHeight + skirt.length : (bodice?.length ?? 0));
  const [hip, , ankle] = figure.legJoints('left');
  return clamp((hem - 70 - hip[1]) / (ankle[1] - hip[1]), 0, 0.3);
}

/** The suit a figure wears under sheer or missing clothes. */
function bodysuitOf(garments: readonly ResolvedGarment[], figure: PosedFigure): BodysuitCover | undefined {
  const tops = garments.filter((garment) => garment.bodice !== undefined);
  const hasTop = !tops.some((garment) => opacityOf(garment, 'body') >= OPAQUE && garment.choice.isOpen !== true);
  const hasLegs = !garments.some((garment) => {
    if (garment.fabric.material.opacity < OPAQUE) return false;
    return garment.choice.type === 'bodysuit' || garment.legs !== undefined || garment.skirt !== undefined || (garment.bodice !== undefined && garment.choice.isOpen !== true && garment.bodice.length > figure.body.hpsToCrotch + 60);
  });
  if (!hasTop && !hasLegs) return undefined;
  // Under a sheer neckline its edge lies a little below that neckline.
  const depths = tops.filter((garment) => garment.choice.isOpen !== true).map((garment) => neckLevel(figure, garment.neck?.frontDepth ?? 0) + 14);
  const hasStraps = !tops.some((garment) => BARE_NECKS.includes(garment.choice.neckline ?? 'crew') || STRAPPED.includes(garment.choice.type));
  const topLevel = hasStraps ? clamp(Math.max(404, ...depths), 404, 490) : clamp(Math.max(466, ...depths), 466, 500);
  const slipShare = hasLegs ? Math.max(0, ...garments.map((garment) => slipOf(garment, figure))) : 0;
  return { hasTop, hasLegs, ...(slipShare > 0.06 ? { slipShare } : {}), topLevel, hasStraps };
}

function legCover(garments: readonly ResolvedGarment[], figure: PosedFigure): number {
  const hip = figure.legJoints('left')[0][1];
  const ankle = figure.legJoints('left')[2][1];
  return garments.reduce((most, garment) => {
    if (garment.fabric.material.opacity < OPAQUE) return most;
    const { skirt, legs, choice, bodice } = garment;
    // A slit, a raised front or an open edge shows the leg above the hem.
    // A lap may show the knees.
    if ((skirt || (bodice && choice.drawn)) && figure.seat) return most;
    if (skirt) return skirt.slitHeight > 0 || ['high-low', 'asymmetric', 'handkerchief', 'side-slit'].includes(choice.hem ?? 'straight') ? most : Math.max(most, (figure.levelOf(skirt.topHeight + skirt.length) - hip) / (ankle - hip) - 0.06);
    if (bodice && !bodice.hasWaistSeam && !choice.isOpen && garment.kind === 'dress' && !['side-slit', 'high-low', 'asymmetric', 'handkerchief'].includes(choice.hem ?? 'straight')) return Math.max(most, (figure.levelOf(bodice.length) - hip) / (ankle - hip) - 0.08);
    // Knees show through torn legs.
    if (legs && choice.details.includes('cut-out')) return most;
    const at = (level: number): number => (figure.seat ? figure.legShareOf(level) : (level - hip) / (ankle - hip));
    if (legs) return Math.max(most, at(figure.levelOf(legs.topHeight + legs.outseam)) - 0.02);
    return most;
  }, 0);
}

/** The chest is bare above this depth of neckline (real mm below HPS) at the most; deeper ones need the whole torso behind them. */
const HIGH_NECK = 125;

function hidesTorso(garment: ResolvedGarment, garments: readonly ResolvedGarment[], figure: PosedFigure): boolean {
  const { bodice, choice, neck } = garment;
  if (!bodice || choice.isOpen || opacityOf(garment, 'body') < OPAQUE || (neck?.frontDepth ?? 999) > HIGH_NECK) return false;
  if (['off-shoulder', 'strapless', 'sweetheart', 'halter', 'one-shoulder', 'cowl', 'keyhole'].includes(choice.neckline ?? 'crew')) return false;
  if ((choice.sleeve ?? 'sleeveless') === 'sleeveless' || choice.type === 'camisole' || choice.type === 'slip-dress' || choice.details.includes('cut-out')) return false;
  const reachesLegs = bodice.hasWaistSeam || bodice.length > figure.body.hpsToCrotch + 20;
  const hasBottom = garments.some((other) => other !== garment && (other.skirt ?? other.legs) !== undefined && other.fabric.material.opacity >= OPAQUE && !(other.skirt && other.choice.details.includes('cut-out')));
  return reachesLegs || (hasBottom && bodice.length > figure.body.hpsToWaist + 30);
}

/** For each garment, which of its layers lie unseen under the sleeve of a garment worn over it. */
export function hiddenSleeves(garments: readonly ResolvedGarment[], figure: PosedFigure): readonly ((layer: Layer) => boolean)[] {
  return garments.map((garment, i) => {
    const own = sleeveReach(garment, figure);
    const isHidden = own > 0 && garments.some((other, j) => j > i && other.bodice && opacityOf(other, 'sleeve') >= OPAQUE && sleeveReach(other, figure) >= own - 0.04);
    const prefix = `${garment.id}.sleeve`;
    const cuff = `${garment.id}.rib-cuff`;
    return (layer) => isHidden && (layer.part === prefix || layer.id.startsWith(`${cuff}.cuff`));
  });
}
