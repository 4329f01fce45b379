import { clamp, curveOf, mix, pointOn, sampleCubic, sampleQuadratic, spline, coonsPatch } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { plain } from '../frame/cloth.ts';
import { bandStuff } from './cross-collar.ts';
import { furBand } from './fur.ts';
import { turtleneck, funnelCollar } from './high-collar.ts';
import { collarKit } from './kit.ts';
import type { CollarKit } from './kit.ts';
import { ruffleCollar } from './ruffle-collar.ts';

/** A collar seen from behind: the fall lies over the shoulders and hides the neck seam. */
export function backCollarSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { choice } = frame.draft.garment;
  if (neckline.id === 'turtleneck') return turtleneck(collarKit(frame, neckline, 'neckline'));
  const kit = collarKit(frame, neckline);
  switch (choice.collar ?? 'none') {
    case 'none': return [];
    case 'hood': return hoodBehind(kit);
    case 'funnel': return funnelCollar(kit);
    case 'mandarin': return [band(kit, 40, 0)];
    case 'bow': return [band(kit, 34, 6)];
    case 'cross': { const stuff = bandStuff(kit); return [band({ ...kit, stuff, piece: (suffix, outline, wish, own) => kit.piece(suffix, outline, wish, own ?? stuff) }, 14, 20)]; }
    case 'sailor': return [sailorBehind(kit)];
    case 'ruffle': return ruffleCollar(kit).filter(({ layer }) => layer.id.endsWith('frill'));
    case 'peter-pan': return [flatBehind(kit)];
    default: return [band(kit, 24, clamp((frame.draft.garment.collar?.fall ?? 50) * 0.62, 22, 52))];
  }
}

/** A flat collar seen from behind: one piece round the neck, its outer edge following the shoulders. */
function flatBehind(kit: CollarKit): Sheet {
  const { on, neckline } = kit;
  const w = clamp(neckline.halfWidth, 52, 76);
  const wide = clamp((kit.draft.garment.collar?.fall ?? 62) * 0.62, 28, 58);
  const level = Math.max(303, neckline.depth - 9);
  const top = sampleCubic(on(-w + 2, 299), on(-w * 0.6, level + 8), on(w * 0.6, level + 8), on(w - 2, 299), 22);
  const low = sampleCubic(on(-w - wide * 0.86, 311), on(-w * 0.8, level + wide * 1.34), on(w * 0.8, level + wide * 1.34), on(w + wide * 0.86, 311), 26);
  const a = curveOf(top), b = curveOf(low);
  const row = (s: number): Point[] => Array.from({ length: 24 }, (_, i) => mix(pointOn(a, 0.02 + (0.96 * i) / 23), pointOn(b, 0.02 + (0.96 * i) / 23), s));
  return kit.piece('behind', [...top, ...low.slice().reverse()], {
    surface: surfaceOf((s, t) => mix(pointOn(a, t), pointOn(b, t), s), { rows: 8, columns: 18, cloth: (s, t) => [(t - 0.5) * b.length, s * wide] }),
    relief: { round: 0.2, halfWidth: w, alongS: Float32Array.from({ length: 65 }, (_, i) => 5 * Math.sqrt(Math.max(0, Math.sin((Math.PI * i) / 64)))) },
    inks: [{ points: row(0.87), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.75 }], shadow: 0.32,
  });
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

/** The hood hanging down the back: its rim rolled round the neck, the bag below it drawn to a soft point, seamed down the middle. */
function hoodBehind(kit: CollarKit): Sheet[] {
  const { on, draft } = kit;
  const w = 104 + kit.bulk * 0.5;
  const draw = draft.draw('collar');
  const sway = (draw('lean') - 0.5) * 16;
  const long = 474 + kit.bulk + 10 * draw('rise');
  const outline = spline([on(-64, 296), on(-w + 4, 322), on(-w - 2, 366), on(-w * 0.78, 420), on(-w * 0.4 + sway, long - 12), on(sway, long), on(w * 0.42 + sway, long - 14), on(w * 0.8, 416), on(w, 362), on(w - 6, 320), on(64, 296), on(0, 306)], 5, true);
  const folds = [sampleQuadratic(on(-82, 330), on(-58, 372), on(-66, 424), 10), sampleQuadratic(on(80, 328), on(56, 370), on(62, 418), 10), sampleQuadratic(on(-44, 342), on(4 + sway, 372), on(50, 340), 12), sampleQuadratic(on(-30, 392), on(sway, 408), on(34, 390), 10)];
  const bag = kit.piece('behind', outline, {
    surface: surfaceOf(coonsPatch({ left: (s) => on(-w - 2, 292 + (long - 290) * s), right: (s) => on(w + 2, 292 + (long - 290) * s) }), { rows: 14, columns: 14 }),
    relief: { round: 0.3, halfWidth: w, ribbons: folds.map((points, i) => ({ points, width: 17 - 2 * i, height: 8, taper: 'both' as const, section: 'roll' as const })), alongS: Float32Array.from({ length: 65 }, (_, i) => 16 * Math.sin(Math.PI * Math.min(1, 0.1 + (0.9 * i) / 64))) },
    inks: [...folds.map((points, i): Ink => ({ points, width: 2.2 - 0.2 * i, kind: 'fold', isClipped: true, opacity: 0.85 })), { points: [on(0, 322), on(sway * 0.6, 400), on(sway, long)], width: 1.9, kind: 'seam', isClipped: true, opacity: 0.8 }, { points: [on(5, 322), on(5 + sway * 0.6, 400), on(5 + sway, long)], width: 1.15, kind: 'stitch', isClipped: true, opacity: 0.7 }],
    shadow: 0.4,
  });
  const rim = sampleCubic(on(-72, 306), on(-50, 332), on(50, 332), on(72, 306), 18);
  if (draft.garment.choice.type === 'parka' && kit.stuff.fabric.id !== 'faux-fur') {
    const fur = furBand(rim, 34, plain(kit.stuff, kit.stuff.accent !== kit.stuff.colour ? kit.stuff.accent : '#b59a78'), draw);
    return [bag, kit.piece('fur', fur.outline, fur.wish, fur.stuff)];
  }
  const upper = sampleCubic(on(-70, 296), on(-46, 312), on(46, 312), on(70, 296), 18);
  const low = sampleCubic(on(-76, 314), on(-50, 342), on(50, 342), on(76, 314), 18);
  const a = curveOf(upper), b = curveOf(low);
  return [bag, kit.piece('rim', [...upper, ...low.slice().reverse()], {
    surface: surfaceOf((s, t) => mix(pointOn(a, t), pointOn(b, t), s), { rows: 6, columns: 14 }),
    relief: { round: 0, halfWidth: 40, alongS: Float32Array.from({ length: 65 }, (_, i) => 11 * Math.sqrt(Math.max(0, Math.sin((Math.PI * i) / 64)))) },
    inks: [{ points: Array.from({ length: 18 }, (_, i) => mix(pointOn(a, (i + 0.5) / 18), pointOn(b, (i + 0.5) / 18), 0.72)), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.75 }], shadow: 0.26,
  })];
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
