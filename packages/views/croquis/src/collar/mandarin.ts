import { lightOf, shadowOf } from '@toile/colour';
import { add, curveOf, mix, normalise, pointOn, sampleCubic, sampleQuadratic, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { trimColour } from '../frame/cloth.ts';
import type { Sheet } from '../sheet.ts';
import { frogMarks } from '../closure/frog.ts';
import { backPiece } from './back-piece.ts';
import { inset, turnBehind } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** Garments whose stand is piped and closed with a knotted button. */
const PIPED = ['qipao', 'tang-jacket'];

/** A stand collar of two halves that meet at the throat, corners rounded. */
export function mandarinCollar(kit: CollarKit): Sheet[] {
  const { on, middle, stuff, draft } = kit;
  const { choice, collar } = draft.garment;
  const isPiped = PIPED.includes(choice.type);
  const h = Math.min(58, Math.max(30, (collar?.stand ?? 42) * (isPiped ? 1.1 : 1)));
  const w = Math.max(51, Math.min(70, kit.neckline.halfWidth - 4)) + kit.bulk * 0.3;
  const base = Math.min(kit.neckline.depth, 372) + 3;
  const pip = trimColour(stuff);
  const round = 13;
  const spread = kit.isOpen ? 16 : 0;
  const sheets: Sheet[] = [backPiece(kit, h - 18, w - 1, 0.6)];
  for (const side of kit.order) {
    const sign = sideSign(side);
    const low = on(middle + sign * (3 + spread), base);
    const corner = on(middle + sign * (5 + spread), base - h * 0.82);
    const shoulder = on(sign * (w - 4), 308 - h);
    const before = add(corner, scale(normalise(subtract(shoulder, corner)), round));
    const after = add(corner, scale(normalise(subtract(low, corner)), round));
    const top = [
      ...sampleCubic(shoulder, on(sign * (w - 16), 322 - h), mix(before, shoulder, 0.35), before, 12),
      ...sampleQuadratic(before, corner, after, 6).slice(1), low,
    ];
    // The stand is sewn to the neckline: it starts where that runs.
    const bottom = sampleCubic(on(sign * (w + 4), 303), on(sign * (w - 10), 324 + (base - 338) * 0.6), on(middle + sign * 28, base), low, 14);
    const upper = curveOf(top), lower = curveOf(bottom);
    const centre = mix(shoulder, low, 0.5);
    const inks: Ink[] = isPiped
      ? piping(inset(top, centre, 2), pip)
      : [{ points: inset(top, centre, 5).slice(1, -2), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.8 }];
    const frog = isPiped && side === kit.order[1] && !kit.isOpen ? frogMarks(on(middle, base - 9), [1, 0.05], { size: 12, colour: pip }) : undefined;
    sheets.push(kit.piece(`stand.${side}`, [...top, ...bottom.slice().reverse(), ...turnBehind(bottom[0], top[0], low).map((q, i, all): Point => [q[0] - sign * 2 * Math.sin((Math.PI * i) / all.length), q[1]])], {
      surface: surfaceOf((s, t) => mix(pointOn(upper, t), pointOn(lower, t), s), { rows: 8, columns: 14, cloth: (s, t) => [t * 74, s * h] }),
      relief: { round: 0, halfWidth: 40, alongS: Float32Array.from({ length: 65 }, (_, i) => 3 * Math.sqrt(Math.min(1, (i / 64) * 6)) + 4 * (i / 64)) },
      inks: [...inks, ...(frog?.inks ?? [])], shapes: frog?.shapes ?? [], shadow: 0.26,
    }));
  }
  return sheets;
}

/** A corded piping along a line: its shadow, its body, its light. */
export function piping(line: readonly Point[], colour: `#${string}`, width = 3.8): Ink[] {
  return [
    { points: line, width: width + 1.8, kind: 'plain', colour: shadowOf(colour, 0.5), isClipped: true },
    { points: line, width, kind: 'plain', colour, isClipped: true },
    { points: line.map((p): Point => [p[0] - 0.6, p[1] - 0.8]), width: width * 0.3, kind: 'plain', colour: lightOf(colour, 0.55), opacity: 0.8, isClipped: true },
  ];
}
