import { hexToOklch } from '@toile/colour';
import { garmentOf } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import type { Hex } from '@toile/kernel';
import { BOLDNESS_OF, LOUD, VOLUME_OF } from '../dressing/numbers.ts';
import type { Plan } from '../plan.ts';
import { awkwardnessOf } from './awkward.ts';
import type { Features } from './features.ts';

/** How good an outfit is, each 0–1 (wearability down to −1 for what nobody would wear). */
export interface Score { readonly fit: number; readonly harmony: number; readonly wearability: number; readonly total: number }

const traitsOf = (garment: GarmentChoice): readonly string[] => [
  `garment:${garment.type}`, `silhouette:${garment.silhouette}`, `length:${garment.length}`, `fabric:${garment.fabric}`, `print:${garment.print.id}`,
  ...(garment.neckline ? [`neckline:${garment.neckline}`] : []), ...(garment.collar ? [`collar:${garment.collar}`] : []), ...(garment.sleeve ? [`sleeve:${garment.sleeve}`] : []),
  ...(garment.closure ? [`closure:${garment.closure}`] : []), ...(garment.hem ? [`hem:${garment.hem}`] : []), ...garment.details.map((id) => `detail:${id}`),
];

/** Fit to the brief: what moods and soft wishes are drawn to, and nearness to the leans. */
function fitOf(plan: Plan, garments: readonly GarmentChoice[], features: Features): number {
  let liked = 0, count = 0;
  for (const garment of garments) {
    for (const trait of traitsOf(garment)) { liked += plan.affinity.get(trait) ?? 0; count += 1; }
  }
  const drawn = 1 / (1 + Math.exp(-(liked / Math.max(1, count)) * 3));
  let away = 0, weights = 0;
  for (const [axis, lean] of Object.entries(plan.leans)) {
    const value = (features as Readonly<Record<string, number>>)[axis];
    if (value === undefined || !lean) continue;
    away += Math.abs(value - lean.target) * lean.weight;
    weights += lean.weight;
  }
  return drawn * 0.6 + (weights > 0 ? 1 - away / weights : 0.6) * 0.4;
}

/** Harmony in OKLCH: hues of one family, or across the wheel; strong hues at odd angles jar. */
export function harmonyOf(grounds: readonly Hex[]): number {
  const coloured = grounds.map((hex) => hexToOklch(hex)).filter((colour) => colour.c > 0.045);
  let worst = 1;
  for (let i = 0; i < coloured.length; i++) {
    for (let j = i + 1; j < coloured.length; j++) {
      const a = coloured[i], b = coloured[j];
      if (!a || !b) continue;
      const gap = Math.abs(((a.h - b.h + 540) % 360) - 180);
      const strength = Math.min(1, (a.c + b.c) / 0.3);
      const rest = gap < 40 ? 0 : gap > 140 ? 0.12 : Math.sin(((gap - 40) / 100) * Math.PI) * 0.6 + 0.1;
      worst = Math.min(worst, 1 - rest * strength * (1 - Math.min(0.5, Math.abs(a.l - b.l))));
    }
  }
  return worst;
}

/** Can it be worn: one loud print, volumes that balance, cloths of one season and one occasion, layers that go over one another. */
function wearabilityOf(plan: Plan, garments: readonly GarmentChoice[]): number {
  let worth = 1 - awkwardnessOf(plan, garments);
  const loud = garments.filter((garment) => BOLDNESS_OF[garment.print.id] >= LOUD).length;
  const patterned = garments.filter((garment) => garment.print.id !== 'solid').length;
  if (loud > 1) worth -= 0.3;
  if (patterned > 2) worth -= 0.3;
  const top = garments.find((garment) => garment.slot === 'top'), bottom = garments.find((garment) => garment.slot === 'bottom');
  if (top && bottom) {
    const a = VOLUME_OF[top.silhouette], b = VOLUME_OF[bottom.silhouette];
    if (a > 0.7 && b > 0.7) worth -= 0.12;
    if (a < 0.2 && b < 0.2) worth -= 0.05;
    if (garmentOf(top.type).layer <= 1 && top.length === 'cropped' && plan.season === 'winter' && garments.length < 3) worth -= 0.2;
  }
  const formalities = garments.map((garment) => garmentOf(garment.type).formality * 0.5 + fabricOf(garment.fabric).formality * 0.5);
  worth -= Math.max(0, Math.max(...formalities) - Math.min(...formalities) - 0.4) * 0.5;
  if (plan.season) for (const garment of garments) worth -= (1 - fabricOf(garment.fabric).season[plan.season]) * (0.22 / garments.length);
  garments.forEach((garment, at) => {
    const under = garments.slice(0, at).filter((other) => other.slot !== 'bottom');
    if (garment.slot !== 'bottom') for (const other of under) if (VOLUME_OF[other.silhouette] > VOLUME_OF[garment.silhouette] + 0.25) worth -= 0.12;
  });
  return Math.max(-1, worth);
}

/** Scores an outfit for its board. */
export function scoreOf(plan: Plan, garments: readonly GarmentChoice[], features: Features): Score {
  const fit = fitOf(plan, garments, features);
  const harmony = harmonyOf(garments.map((garment) => garment.colours[0] as Hex));
  const wearability = wearabilityOf(plan, garments);
  return { fit, harmony, wearability, total: Math.max(0, fit * 0.42 + harmony * 0.22 + wearability * 0.36) };
}
