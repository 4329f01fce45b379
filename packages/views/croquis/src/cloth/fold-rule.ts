import { clamp } from '@toile/geometry';
import type { Ribbon } from '@toile/drawing';
import type { Fabric, FoldClass } from '@toile/textile';

/** How a cloth folds: what stiffness, thickness and class say about every fold in it. Lengths in mm. */
export interface FoldRule {
  readonly foldClass: FoldClass;
  /** Natural distance from fold to fold: silk 30, poplin 64, denim 104, wool 123. */
  readonly wavelength: number;
  /** Height and half-width of a tension fold. */
  readonly height: number;
  readonly width: number;
  /** Length against the length asked for, and how far it sags in its middle (share of its length). */
  readonly reach: number;
  readonly sag: number;
  /** Share of folds that also get a drawn line; its width and opacity. */
  readonly inkShare: number;
  readonly inkWidth: number;
  readonly inkOpacity: number;
  readonly section: Ribbon['section'];
  /** No zone gets more folds than this, however much spare cloth it has. */
  readonly most: number;
  /** Height of hanging folds against cotton's 1. */
  readonly hanging: number;
  readonly stiffness: number;
}

interface ClassRule {
  readonly reach: number; readonly sag: number; readonly inkShare: number; readonly inkWidth: number; readonly inkOpacity: number;
  readonly width: number; readonly height: number; readonly most: number; readonly section: Ribbon['section'];
}

/** One row a class of fold; tuned by eye on sheets of garments by fabrics. */
const CLASS_RULES: Readonly<Record<FoldClass, ClassRule>> = {
  fluid: { reach: 1, sag: 0.13, inkShare: 0.5, inkWidth: 2.2, inkOpacity: 0.66, width: 0.27, height: 1.25, most: 7, section: 'skew' },
  crisp: { reach: 0.85, sag: 0.05, inkShare: 0.62, inkWidth: 2.3, inkOpacity: 0.7, width: 0.19, height: 1.05, most: 5, section: 'skew' },
  heavy: { reach: 1.15, sag: 0.06, inkShare: 0.6, inkWidth: 2.8, inkOpacity: 0.72, width: 0.24, height: 1.05, most: 2, section: 'soft' },
  plush: { reach: 0.7, sag: 0.2, inkShare: 0.12, inkWidth: 2.1, inkOpacity: 0.42, width: 0.27, height: 1.1, most: 4, section: 'roll' },
  hide: { reach: 0.42, sag: 0, inkShare: 0.7, inkWidth: 2.1, inkOpacity: 0.7, width: 0.085, height: 0.75, most: 5, section: 'crease' },
};

/** The fold rule of a cloth. Stiffer and thicker cloth folds wider apart, higher and less often. */
export function foldRuleOf(fabric: Fabric): FoldRule {
  const rule = CLASS_RULES[fabric.foldClass];
  const stiffness = clamp(fabric.stiffness);
  const wavelength = (24 + 126 * Math.pow(stiffness, 1.35)) * (1 + 0.02 * clamp(fabric.thickness, 0, 12));
  return {
    foldClass: fabric.foldClass,
    wavelength,
    height: 0.95 * Math.sqrt(wavelength) * rule.height * Math.sqrt(fabric.foldHeight),
    width: Math.max(5, wavelength * rule.width),
    // Pile swallows a line: velvet and fur are told by their light.
    reach: rule.reach, sag: rule.sag, inkShare: rule.inkShare * (fabric.construction === 'pile' ? 0.35 : 1), inkWidth: rule.inkWidth, inkOpacity: rule.inkOpacity,
    section: rule.section, most: rule.most, hanging: fabric.foldHeight, stiffness,
  };
}

/**
 * How many folds `spare` mm of excess cloth make where folds may lie `density` wavelengths deep
 * (0.36 crowded, 0.6 sparse): n = spare ÷ (density × wavelength), within the class's most.
 */
export function foldCount(rule: FoldRule, spare: number, density = 0.42): number {
  const depth = density * (rule.foldClass === 'fluid' ? 0.72 : 1);
  const pitch = rule.wavelength * (rule.foldClass === 'hide' ? 0.42 : rule.foldClass === 'plush' ? 0.62 : 1);
  return Math.round(clamp(spare / (depth * pitch), 0, rule.most));
}
