import { clamp, curveOf, mix, pointOn, sampleCubic, sampleQuadratic, spline, coonsPatch } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { turtleneck, funnelCollar } from './high-collar.ts';
import { collarKit } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A collar seen from behind: the fall lies over the shoulders and hides the neck seam. */
export function backCollarSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { choice } = frame.draft.garment;
  if (neckline.id === 'turtleneck') return turtleneck(collarKit(frame, neckline, 'neckline'));
  const kit = collarKit(frame, neckline);
  switch (choice.collar ?? 'none') {
    case 'none': return [];
    case 'hood': return [hoodBehind(kit)];
    case 'funnel': return funnelCollar(kit);
    case 'mandarin': return [band(kit, 40, 0)];
    case 'bow': return [band(kit, 34, 6)];
    case 'cross': return [band(kit, 22, 16)];
    case 'sailor': return [sailorBehind(kit)];
    default: return [band(kit, 24, clamp((frame.draft.garment.collar?.fall ?? 50) * 0.62, 22, 52))];
  }
}

/** A strip standing `up` mm above the neckline and falling `down` mm below it. */
function band(kit: CollarKit, up: number, down: number): Sheet {
  const { on } = kit;
  const w = 52 + kit.bulk * 0.4;
  const top = sampleCubic(on(-w + 3, 306 - up), on(-w * 0.5, 316 - up), on(w * 0.5, 316 - up), on(w - 3, 306 - up), 20);
  const flare = down > 10 ? 16 + down * 0.3 : 4;
  const low = sampleCubic(on(-w - flare, 310 + down * 0.35), on(-w * 0.6, 328 + down), on(w * 0.6, 328 + down), on(w + flare, 310 + down * 0.35), 20);
  const a = curveOf(top), b = curveOf(low);
  const stitch: Ink = { points: Array.from({ length: 18 }, (_, i) => mix(pointOn(a, 0.03 + (0.94 * i) / 17), pointOn(b, 0.03 + (0.94 * i) / 17), 0.9)), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.75 };
  return kit.piece('behind', [...top, ...low.slice().reverse()], {
    surface: surfaceOf((s, t) => mix(pointOn(a, t), pointOn(b, t), s), { rows: 8, columns: 16, cloth: (s, t) => [(t - 0.5) * 190, s * (up + down + 20)] }),
    relief: { round: 0.3, halfWidth: w, alongS: Float32Array.from({ length: 65 }, (_, i) => 6 * Math.sin((Math.PI * i) / 64)) },
    inks: [stitch],
  });
}

/** The hood hanging down the back. */
function hoodBehind(kit: CollarKit): Sheet {
  const { on } = kit;
  const outline = spline([on(-66, 300), on(-98, 330), on(-104, 390), on(-66, 452), on(0, 474), on(68, 450), on(104, 388), on(98, 330), on(66, 300), on(0, 312)], 5, true);
  const folds = [sampleQuadratic(on(-60, 322), on(-40, 370), on(-58, 420), 10), sampleQuadratic(on(58, 320), on(44, 372), on(60, 420), 10), sampleQuadratic(on(-34, 318), on(0, 346), on(36, 318), 10)];
  return kit.piece('behind', outline, {
    surface: surfaceOf(coonsPatch({ left: (s) => on(-106, 296 + 180 * s), right: (s) => on(106, 296 + 180 * s) }), { rows: 12, columns: 12 }),
    relief: { round: 0.24, halfWidth: 104, ribbons: folds.map((points) => ({ points, width: 16, height: 7, taper: 'both' as const, section: 'roll' as const })) },
    inks: [...folds.map((points): Ink => ({ points, width: 2.1, kind: 'fold', isClipped: true })), { points: [on(0, 318), on(2, 400), on(0, 470)], width: 1.8, kind: 'seam', isClipped: true, opacity: 0.7 }],
    shadow: 0.36,
  });
}

/** The square of a sailor collar over the back. */
function sailorBehind(kit: CollarKit): Sheet {
  const { on, stuff } = kit;
  const p = (x: number, level: number): Point => on(x, level);
  const outline = [...sampleQuadratic(p(-54, 298), p(0, 318), p(54, 298), 12), ...sampleQuadratic(p(92, 312), p(124, 330), p(126, 350), 6), p(120, 470), p(0, 474), p(-120, 470), ...sampleQuadratic(p(-126, 350), p(-124, 330), p(-92, 312), 6)];
  const braid = (by: number): Ink => ({ points: [p(-120 + by, 350), p(-116 + by, 470 - by), p(116 - by, 470 - by), p(120 - by, 350)], width: 3, kind: 'plain', colour: stuff.accent, isClipped: true });
  return kit.piece('behind', outline, {
    surface: surfaceOf(coonsPatch({ left: (s) => p(-128, 296 + 182 * s), right: (s) => p(128, 296 + 182 * s) }), { rows: 8, columns: 10 }),
    relief: { round: 0.2, halfWidth: 130 }, inks: [braid(10), braid(17)], shadow: 0.34,
  });
}
