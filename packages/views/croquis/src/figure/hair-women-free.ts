import { GATHERED_STYLES } from './hair-women-up.ts';
import { lock } from './hair-women-loose.ts';
import type { HairStyle, Lock } from './hair-style.ts';

/** Both halves of a head from behind, or any pair alike: the row with x turned round. */
const turned = (row: readonly number[]): readonly number[] => row.map((value, i) => (i % 2 ? value : -value));
const backOf = (row: readonly number[], strands: number, tips: Lock['tips'] = 'ragged'): Lock => lock('front', [0, -16, -38, -11, -70, 13, ...row], [0, -16, 38, -11, 70, 13, ...turned(row)], strands, tips);

/* Hair in movement, layered, or laid to one side: asymmetry and air are what tell these from a helmet. */
export const FREE_STYLES: Readonly<Record<string, HairStyle>> = {
  windswept: {
    cap: { volume: 9, lift: 5, flow: 'part', to: 'nape' }, wisps: 5,
    locks: {
      front: [
        lock('behind', [-60, 30, -118, 110, -146, 206, -204, 290, -262, 316], [60, 60, 44, 190, -10, 296, -96, 372, -190, 386], 14),
        lock('front', [10, -21, -46, -18, -84, 14, -108, 68, -124, 136, -162, 204, -226, 240], [10, 35, -36, 48, -56, 88, -62, 134, -84, 192, -126, 246, -190, 270], 10),
        lock('front', [10, -21, 44, -18, 74, 12, 88, 64, 85, 126, 66, 186, 76, 244], [10, 35, 40, 42, 57, 80, 62, 126, 56, 168, 46, 206, 54, 240], 6),
      ],
      threeQuarter: [
        lock('behind', [-80, 50, -130, 136, -168, 220, -244, 284], [40, 100, 24, 216, -50, 306, -160, 352], 12),
        lock('front', [20, -16, -50, -25, -106, 40, -120, 116, -154, 184, -226, 224], [20, 35, -14, 52, -32, 94, -44, 144, -78, 202, -136, 256, -196, 276], 13),
        lock('front', [20, -16, 54, -1, 72, 45, 78, 100, 68, 150, 74, 196], [20, 35, 53, 50, 62, 82, 63, 116, 58, 148, 60, 190], 5),
      ],
      profile: [
        lock('behind', [-90, 60, -140, 136, -190, 210, -262, 244], [-20, 120, -48, 206, -108, 280, -190, 312], 8),
        lock('front', [46, 6, -28, -29, -106, 24, -130, 96, -178, 152, -256, 180], [48, 32, 14, 52, -6, 104, -28, 156, -80, 214, -150, 250, -220, 262], 15),
      ],
      back: [lock('front', [0, -16, -38, -11, -70, 13, -96, 64, -122, 150, -168, 226, -214, 286], [0, -16, 38, -11, 70, 13, 92, 70, 84, 160, 46, 250, -30, 330, -110, 370], 20)],
    },
  },
  'low-bun': {
    showsEars: true,
    cap: { volume: 3, lift: 3, flow: 'part', to: 'nape', part: { front: [0, -9], threeQuarter: [26, -4] } }, wisps: 2,
    locks: {
      front: [
        lock('head', [0, -15, -32, -11, -60, 14, -68, 62, -68, 108, -58, 152], [0, 35, -34, 50, -51, 80, -58, 108, -54, 148], 8, 'round'), lock('head', [0, -15, 32, -11, 60, 14, 68, 62, 68, 108, 58, 152], [0, 35, 34, 50, 51, 80, 58, 108, 54, 148], 8, 'round'),
        lock('front', [-52, 56, -68, 104, -70, 150, -60, 190], [-50, 62, -60, 106, -63, 150, -58, 186], 2), lock('front', [52, 56, 67, 100, 68, 140, 60, 174], [50, 62, 60, 102, 62, 140, 57, 170], 2),
      ],
      threeQuarter: [lock('head', [26, -10, -30, -18, -80, 36, -90, 100, -76, 164], [26, 35, -10, 52, -36, 88, -47, 122, -56, 166], 11, 'round'), lock('head', [26, -10, 50, 4, 62, 40, 64, 78], [26, 35, 53, 50, 60, 80], 3, 'round'), lock('front', [54, 60, 66, 96, 64, 136], [52, 64, 60, 98, 60, 132], 1)],
      profile: [lock('head', [45, 8, -10, -17, -78, 22, -96, 90, -82, 164], [48, 34, 14, 56, -8, 92, -34, 126, -64, 168], 13, 'round'), lock('front', [10, 66, -6, 110, -4, 156], [18, 66, 4, 110, 3, 150], 2)],
    },
    clouds: { front: [{ place: 'behind', kind: 'bun', outline: [-36, 200, -27, 184, 0, 178, 27, 184, 36, 200, 26, 218, 0, 224, -26, 218] }], threeQuarter: [{ place: 'behind', kind: 'bun', outline: [-104, 186, -94, 166, -72, 160, -50, 170, -44, 190, -54, 208, -76, 214, -96, 206] }], profile: [{ place: 'behind', kind: 'bun', outline: [-124, 184, -114, 162, -92, 154, -70, 164, -62, 184, -72, 206, -94, 212, -116, 204] }], back: [{ place: 'front', kind: 'bun', outline: [-38, 186, -28, 166, 0, 158, 28, 166, 38, 186, 28, 206, 0, 214, -28, 206] }] },
  },
  'wavy-bob': {
    cap: { volume: 10, lift: 3, flow: 'part', to: 'nape' }, wisps: 4,
    locks: {
      front: [
        lock('behind', [-74, 60, -96, 140, -88, 212], [74, 60, 96, 140, 86, 208], 6),
        lock('front', [16, -20, -26, -20, -70, 6, -94, 54, -91, 104, -108, 150, -92, 194, -104, 222], [16, 35, -24, 44, -50, 78, -56, 118, -66, 154, -49, 190, -60, 218], 10),
        lock('front', [16, -20, 44, -17, 74, 8, 94, 56, 91, 104, 107, 148, 91, 192, 102, 216], [16, 35, 42, 40, 56, 78, 58, 118, 67, 152, 52, 188, 63, 212], 8),
      ],
      threeQuarter: [
        lock('behind', [-80, 60, -104, 140, -92, 212], [50, 60, 72, 130, 62, 196], 5),
        lock('front', [34, -13, -34, -27, -98, 34, -103, 94, -120, 146, -100, 190, -112, 224], [34, 37, -6, 48, -28, 90, -32, 130, -46, 160, -24, 194, -38, 220], 12),
        lock('front', [34, -13, 54, 3, 72, 46, 78, 98, 71, 144, 81, 184], [34, 37, 53, 46, 61, 78, 63, 112, 57, 144, 67, 180], 5),
      ],
      profile: [lock('front', [46, 8, -18, -28, -98, 20, -111, 94, -128, 148, -106, 190, -120, 224], [48, 34, 22, 50, 6, 92, -4, 136, -20, 166, 2, 194, -12, 220], 14)],
      back: [backOf([-94, 62, -91, 114, -110, 158, -92, 216], 18)],
    },
  },
  shag: {
    cap: { volume: 11, lift: 6, flow: 'part', to: 'nape' }, wisps: 7,
    locks: {
      front: [
        lock('behind', [-70, 80, -86, 180, -106, 276], [70, 80, 86, 180, 102, 270], 10),
        lock('front', [-4, -23, -46, -19, -82, 14, -95, 62, -94, 108, -116, 152], [-6, 35, -50, 50, -60, 90, -62, 122, -84, 158], 9),
        lock('front', [4, -23, 46, -19, 82, 14, 95, 62, 94, 106, 114, 146], [6, 35, 50, 50, 60, 90, 62, 120, 82, 152], 8),
        lock('front', [-8, -23, -40, -6, -54, 40, -52, 92], [8, -23, 38, -6, 52, 40, 46, 88], 10),
      ],
      threeQuarter: [
        lock('behind', [-84, 80, -108, 170, -126, 268], [10, 120, 6, 196, -36, 254], 8),
        lock('front', [22, -19, -42, -28, -98, 34, -107, 96, -132, 146], [22, 35, -32, 58, -42, 104, -50, 128, -86, 162], 12),
        lock('front', [22, -19, 54, 2, 74, 46, 78, 92, 90, 126], [24, 35, 58, 52, 64, 86, 64, 108, 76, 132], 4),
        lock('front', [12, -20, -16, 2, -30, 44, -32, 90], [28, -18, 52, 8, 60, 44, 58, 86], 9),
      ],
      profile: [
        lock('behind', [-90, 70, -116, 170, -136, 274], [-30, 130, -50, 200, -92, 268], 8),
        lock('front', [44, -4, -20, -30, -100, 22, -113, 94, -140, 156], [46, 16, 16, 42, -4, 84, -14, 124, -76, 172], 13),
        lock('front', [46, -8, 22, 6, 10, 50, 12, 92], [53, 8, 58, 34, 58, 60, 52, 90], 5),
      ],
      back: [backOf([-94, 62, -98, 128, -72, 186, -84, 286], 18)],
    },
  },
  'side-swept': {
    cap: { volume: 8, lift: 6, flow: 'part', to: 'nape', part: { front: [34, -10], threeQuarter: [48, 0] } }, wisps: 3, showsEars: true,
    locks: {
      front: [
        lock('head', [34, -20, 56, -10, 71, 34, 71, 96, 60, 142], [34, 35, 50, 60, 59, 96, 57, 138], 5, 'round'),
        lock('front', [34, -20, -30, -28, -84, 8, -104, 66, -98, 146, -118, 226, -104, 316, -116, 372, -72, 420], [34, 32, -24, 46, -54, 88, -57, 138, -50, 210, -58, 290, -44, 350, -56, 412], 13),
      ],
      threeQuarter: [
        lock('front', [48, -4, -20, -31, -102, 22, -112, 106, -124, 200, -106, 290, -122, 352, -74, 424], [48, 32, 0, 52, -34, 94, -42, 146, -34, 226, -40, 300, -24, 350, -52, 416], 15),
        lock('head', [48, -4, 60, 18, 66, 52, 66, 80], [48, 36, 58, 56, 62, 80], 2, 'round'),
      ],
      profile: [lock('front', [50, 4, -20, -31, -104, 22, -116, 116, -132, 210, -110, 300, -124, 360, -88, 424], [50, 34, 16, 54, -4, 104, -14, 158, -30, 232, -14, 310, -30, 364, -64, 418], 15)],
      back: [lock('front', [0, -16, -38, -11, -70, 13, -96, 64, -104, 160, -126, 260, -108, 350, -120, 420], [0, -16, 38, -11, 70, 13, 82, 66, 68, 140, 14, 210, -36, 300, -60, 410], 18)],
    },
  },
  locs: {
    cap: { volume: 9, lift: 4, flow: 'part', to: 'nape', part: { front: [-8, -8], threeQuarter: [14, -8] } }, wisps: 0,
    locks: locksOf(GATHERED_STYLES['box-braids'] as HairStyle),
  },
  cornrows: {
    showsEars: true,
    cap: { volume: 3, lift: 2, flow: 'back', to: 'nape', isRowed: true }, wisps: 0,
    locks: {
      front: [{ ...lock('behind', [-40, 160, -48, 240, -40, 330], [40, 160, 48, 240, 40, 330], 7), isPlaited: true }],
      threeQuarter: [{ ...lock('behind', [-84, 140, -96, 230, -86, 340], [-20, 170, -34, 250, -40, 336], 5), isPlaited: true }],
      profile: [{ ...lock('behind', [-92, 130, -104, 230, -96, 346], [-36, 166, -50, 250, -58, 340], 5), isPlaited: true }],
      back: [{ ...lock('front', [-46, 150, -52, 250, -44, 356], [46, 150, 52, 250, 44, 356], 7), isPlaited: true }],
    },
  },
};

/** Locs hang where braids do: fewer, thicker, to the collar bone. */
function locksOf(braids: HairStyle): NonNullable<HairStyle['locks']> {
  const shorter = (row: readonly number[]): readonly number[] => row.map((value, i) => (i % 2 ? (value > 60 ? 60 + (value - 60) * 0.66 : value) : value * 1.05));
  const all = (locks: readonly Lock[] = []): Lock[] => locks.map((one) => ({ ...one, outer: shorter(one.outer), inner: shorter(one.inner), strands: Math.max(2, Math.round(one.strands * 0.62)), isThick: true }));
  return { front: all(braids.locks?.front), threeQuarter: all(braids.locks?.threeQuarter), profile: all(braids.locks?.profile), back: all(braids.locks?.back) };
}
