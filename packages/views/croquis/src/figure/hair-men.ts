import type { HairStyle } from './hair-style.ts';
import { lock } from './hair-women-loose.ts';

/* Short cuts live from volume at the top and closeness at the sides: the side is a cap, the top is sheets that stand off it. */
const CUTS = {
  'm-side-part': {
    showsEars: true,
    cap: { volume: 3, lift: 3, flow: 'forward', to: 'nape' }, wisps: 2,
    locks: {
      front: [lock('head', [38, -4, 16, -27, -30, -25, -60, 6, -66, 52], [38, 6, 26, 34, -8, 40, -40, 46, -58, 72], 13, 'ragged'), lock('head', [38, -4, 54, 2, 66, 28, 67, 64], [38, 6, 46, 30, 56, 54, 60, 80], 5, 'round')],
      threeQuarter: [lock('head', [-32, -6, 6, -31, 44, -22, 62, 10, 63, 48], [-30, 50, -2, 44, 24, 40, 44, 42, 58, 56], 14, 'ragged')],
      profile: [lock('head', [-52, -2, -8, -29, 36, -21, 58, 8, 57, 36], [-34, 46, 0, 44, 26, 44, 44, 44, 54, 44], 12, 'ragged')],
      back: [lock('front', [0, -16, -35, -11, -55, 13, -72, 64, -68, 120, -40, 186], [0, -16, 35, -11, 55, 13, 72, 64, 68, 120, 40, 186], 14, 'round')],
    },
  },
  'm-slick': {
    showsEars: true,
    cap: { volume: 4, lift: 12, flow: 'back', to: 'crown' }, wisps: 1,
    locks: {
      front: [lock('head', [-50, 50, -44, 6, -24, -22, 0, -29, 24, -24, 44, 4, 50, 50], [-40, 47, -30, 20, -14, 0, 4, -8, 20, 0, 34, 22, 40, 47], 6, 'round')],
      threeQuarter: [lock('head', [61, 62, 63, 22, 44, -18, -4, -31, -54, -8, -80, 50], [50, 48, 30, 40, 0, 42, -24, 60, -42, 88, -60, 120], 13, 'round')],
      profile: [lock('head', [56, 42, 54, 6, 14, -27, -40, -18, -82, 30, -94, 110], [48, 40, 24, 48, -4, 66, -30, 92, -56, 124, -80, 156], 13, 'round')],
      back: [lock('front', [0, -16, -36, -11, -56, 13, -74, 64, -68, 130, -30, 196], [0, -16, 36, -11, 56, 13, 74, 64, 68, 130, 30, 196], 14, 'round')],
    },
  },
  'm-buzz': { showsEars: true, cap: { volume: 1.5, lift: 0, flow: 'forward', to: 'nape', isShorn: true }, wisps: 0 },
  'm-curls': {
    showsEars: true,
    cap: { volume: 2, lift: 0, flow: 'forward', to: 'nape' }, wisps: 0,
    clouds: {
      front: [{ place: 'head', kind: 'curls', outline: [-65, 82, -71, 46, -66, 6, -46, -20, -16, -31, 16, -31, 46, -20, 66, 6, 71, 46, 65, 82, 58, 66, 48, 48, 30, 44, 12, 50, -8, 42, -28, 48, -46, 50, -58, 66] }],
      threeQuarter: [{ place: 'head', kind: 'curls', outline: [-62, 100, -80, 60, -74, 14, -46, -22, -4, -34, 34, -28, 60, -4, 67, 34, 61, 60, 48, 46, 30, 50, 10, 42, -12, 52, -32, 70, -44, 96, -50, 124] }],
      profile: [{ place: 'head', kind: 'curls', outline: [-92, 96, -92, 44, -74, 0, -42, -26, -4, -33, 34, -26, 57, -2, 60, 32, 48, 46, 30, 44, 14, 54, 0, 74, -6, 104, -16, 98, -30, 110, -46, 140, -70, 150, -86, 130] }],
      back: [{ place: 'front', kind: 'curls', outline: [-70, 60, -72, 10, -48, -26, 0, -40, 48, -26, 72, 10, 70, 60, 50, 96, 0, 106, -50, 96] }],
    },
  },
  'm-crop': {
    showsEars: true,
    cap: { volume: 3, lift: 2, flow: 'forward', to: 'nape' }, wisps: 2,
    locks: {
      front: [lock('head', [-6, -25, -40, -17, -62, 5, -67, 36, -60, 66], [8, -25, 42, -17, 62, 5, 67, 34, 56, 60], 17, 'ragged')],
      threeQuarter: [lock('head', [-16, -28, -48, -18, -70, 12, -62, 50, -38, 74], [4, -28, 38, -18, 60, 3, 66, 34, 61, 58], 17, 'ragged')],
      profile: [lock('head', [-60, 0, -60, 40, -30, 66, 4, 66], [-16, -18, 30, -10, 58, 14, 57, 52], 15, 'ragged')],
      back: [lock('front', [0, -16, -35, -11, -55, 13, -72, 64, -66, 120, -40, 180], [0, -16, 35, -11, 55, 13, 72, 64, 66, 120, 40, 180], 14, 'ragged')],
    },
  },
  'm-long': {
    cap: { volume: 6, lift: 4, flow: 'part', to: 'nape' }, wisps: 3,
    locks: {
      front: [
        lock('behind', [-66, 60, -80, 140, -74, 226], [66, 60, 80, 140, 76, 222], 10),
        lock('front', [4, -20, -46, -16, -74, 40, -80, 120, -76, 176, -86, 232], [4, 35, -38, 50, -58, 92, -64, 140, -64, 180, -70, 226], 9),
        lock('front', [4, -20, 48, -16, 74, 40, 80, 120, 74, 176, 84, 226], [4, 35, 42, 50, 59, 92, 65, 140, 64, 180, 70, 220], 8),
      ],
      threeQuarter: [
        lock('behind', [-76, 60, -96, 150, -92, 232], [40, 80, 56, 150, 50, 210], 6),
        lock('front', [28, -15, -40, -24, -91, 36, -98, 120, -92, 178, -102, 234], [28, 35, -14, 52, -40, 96, -50, 150, -54, 190, -64, 230], 12),
        lock('front', [28, -15, 54, 2, 70, 46, 72, 100, 70, 140], [28, 35, 57, 50, 64, 84, 65, 112, 66, 138], 3),
      ],
      profile: [lock('front', [46, 8, -20, -27, -94, 22, -106, 110, -98, 176, -110, 234], [48, 34, 16, 54, -10, 100, -34, 150, -46, 190, -66, 230], 13)],
      back: [lock('front', [0, -16, -36, -11, -61, 13, -80, 64, -80, 150, -84, 230], [0, -16, 36, -11, 61, 13, 80, 64, 80, 150, 82, 228], 16)],
    },
  },
} as const satisfies Readonly<Record<string, HairStyle>>;

/** Sides shorn to nothing under the same top. */
const fadeOf = (style: HairStyle): HairStyle => ({ ...style, cap: { volume: 1.5, lift: 0, flow: 'forward', to: 'nape', isShorn: true }, wisps: 1, locks: { ...style.locks, back: [lock('front', [0, -16, -38, -11, -62, 12, -66, 60, -52, 104], [0, -16, 38, -11, 62, 12, 66, 60, 52, 104], 10, 'round')] } });

/** Every men's style: the cuts, what is made of them by a razor, and beards. */
export const MEN_STYLES: Readonly<Record<string, HairStyle>> = {
  ...CUTS,
  'm-fade': fadeOf(CUTS['m-crop']),
  'm-quiff-beard': { ...CUTS['m-side-part'], beard: 'full' },
  'm-crop-beard': { ...CUTS['m-crop'], beard: 'trimmed' },
  'm-bald-beard': { wisps: 0, showsEars: true, isBald: true, beard: 'full' },
  'm-bald': { wisps: 0, showsEars: true, isBald: true },
  'm-topknot': {
    showsEars: true, beard: 'trimmed',
    cap: { volume: 3, lift: 3, flow: 'back', to: 'crown' }, wisps: 2,
    clouds: { front: [{ place: 'behind', kind: 'bun', outline: [-20, -26, -14, -42, 2, -48, 18, -42, 24, -26, 16, -12, 2, -8, -12, -12] }], threeQuarter: [{ place: 'behind', kind: 'bun', outline: [-58, -22, -50, -40, -32, -46, -14, -38, -8, -22, -16, -8, -32, -2, -50, -8] }], profile: [{ place: 'behind', kind: 'bun', outline: [-94, -12, -86, -30, -68, -38, -50, -30, -42, -14, -50, 2, -68, 8, -86, 2] }], back: [{ place: 'front', kind: 'bun', outline: [-24, -26, -17, -42, 0, -48, 17, -42, 24, -26, 17, -10, 0, -4, -17, -10] }] },
  },
  'm-wavy': {
    showsEars: true,
    cap: { volume: 7, lift: 6, flow: 'part', to: 'nape' }, wisps: 5,
    locks: {
      front: [
        lock('behind', [-66, 70, -80, 130, -76, 184], [66, 70, 80, 130, 76, 180], 5),
        lock('head', [18, -22, -22, -28, -62, -4, -80, 40, -72, 84, -84, 122, -70, 152], [18, 34, -18, 36, -46, 58, -56, 90, -64, 116, -58, 146], 10),
        lock('head', [18, -22, 46, -16, 72, 14, 78, 56, 70, 94, 80, 124, 68, 146], [18, 34, 42, 46, 56, 74, 58, 100, 66, 120, 58, 140], 7),
      ],
      threeQuarter: [
        lock('head', [36, -13, -26, -30, -86, 26, -92, 90, -104, 134, -82, 176], [36, 36, -2, 46, -30, 78, -44, 112, -62, 140, -52, 172], 12),
        lock('head', [36, -13, 56, 0, 71, 40, 70, 70, 76, 100], [36, 36, 56, 46, 63, 70, 64, 96], 4),
      ],
      profile: [lock('head', [52, 6, -14, -32, -92, 20, -102, 96, -116, 138, -92, 184], [54, 34, 22, 46, -4, 76, -20, 112, -50, 140, -58, 178], 14)],
      back: [lock('front', [0, -16, -38, -11, -66, 13, -82, 62, -78, 116, -90, 150, -72, 200], [0, -16, 38, -11, 66, 13, 82, 62, 78, 116, 90, 150, 72, 200], 15)],
    },
  },
};
