import { lerp } from '@toile/geometry';
import { rounded } from './accessory-bags.ts';
import type { Draft } from './drawing.ts';
import { close, curve, dot, join, lines, mirror, offset, reverse, shift, through } from './path.ts';
import type { Path } from './path.ts';

const oval = (cx: number, cy: number, [rx, ry]: readonly [number, number]): Path => {
  const c = 0.5523;
  return { start: [cx + rx, cy], isClosed: true, curves: [[[cx + rx, cy + ry * c], [cx + rx * c, cy + ry], [cx, cy + ry]], [[cx - rx * c, cy + ry], [cx - rx, cy + ry * c], [cx - rx, cy]], [[cx - rx, cy - ry * c], [cx - rx * c, cy - ry], [cx, cy - ry]], [[cx + rx * c, cy - ry], [cx + rx, cy - ry * c], [cx + rx, cy]]] };
};
const arch = (x: number, y: number, high: number): Path => join(curve([-x, y], [-x, y - high * 0.72], [-x * 0.58, y - high], [0, y - high]), curve([0, y - high], [x * 0.58, y - high], [x, y - high * 0.72], [x, y]));
const bow = (x: number, y: number, dip: number): Path => curve([-x, y], [-x * 0.5, y + dip], [x * 0.5, y + dip], [x, y]);
/** Two zigzags where a long thing is drawn shortened. */
const broken = (draft: Draft, x: number, [top, bottom]: readonly [number, number]): void => {
  const h = (bottom - top) / 4;
  const zig = (at: number): Path => lines([at, top - 6], [at + 5, top + h], [at - 5, top + h * 2], [at + 5, top + h * 3], [at, bottom + 6]);
  draft.shape(close(join(zig(x - 7), reverse(zig(x + 7)))), { line: 'none' }).line('seam', zig(x - 7), zig(x + 7));
};
const fringe = (draft: Draft, { from, to, y, long }: { readonly from: number; readonly to: number; readonly y: number; readonly long: number }): void => {
  draft.part('fringe');
  const count = Math.round((to - from) / 13);
  for (let i = 0; i <= count; i++) { const x = lerp(from + 3, to - 3, i / count); draft.line('seam', lines([x, y], [x, y + long])).line('seam', lines([x - 3, y], [x, y + 9], [x + 3, y])); }
};
const square = (draft: Draft, half: number): void => {
  draft.part('body').shape(close(lines([-half, 0], [half, 0], [half, half * 2], [-half, half * 2])), { line: 'outline' });
  draft.line('topstitch', lines([-half + 6, 6], [half - 6, 6], [half - 6, half * 2 - 6], [-half + 6, half * 2 - 6], [-half + 6, 6])).line('seam', lines([-half + 46, 46], [half - 46, 46], [half - 46, half * 2 - 46], [-half + 46, half * 2 - 46], [-half + 46, 46]));
};

/** What is worn on head, neck, waist and hands: each in one view. Long pieces are folded in half or broken, as a sheet shows them. */
export const WORN: Readonly<Record<string, (draft: Draft) => void>> = {
  'beret': (draft) => {
    draft.part('body').shape(close(through([[-104, 70], [-148, 44], [-138, 4], [-70, -28], [10, -34], [96, -22], [146, 8], [150, 40], [104, 70], [0, 78]], true)), { line: 'outline' });
    draft.shape(close(join(bow(104, 66, 16), lines([100, 84]), reverse(bow(100, 84, 18)))), { line: 'outline' }).line('topstitch', shift(bow(101, 76, 17), [0, 1])).line('outline', curve([10, -34], [8, -44], [14, -50], [18, -52]));
    draft.line('fold', curve([-120, 30], [-90, 8], [-40, -8], [0, -10]), curve([126, 34], [100, 14], [60, 0], [30, -4]));
  },
  'bucket-hat': (draft) => {
    draft.part('brim').shape(close(join(curve([-92, 60], [-130, 84], [-156, 118], [-168, 140]), bow(168, 140, 34), curve([168, 140], [156, 118], [130, 84], [92, 60]))), { line: 'outline' });
    for (const t of [0.25, 0.5, 0.75, 0.93]) draft.line('topstitch', bow(lerp(96, 168, t), lerp(66, 140, t), lerp(22, 34, t)));
    draft.part('body').shape(close(join(lines([-98, 66], [-80, -20]), arch(80, -20, 16), lines([80, -20], [98, 66]), reverse(bow(98, 66, 22)))), { line: 'outline' });
    draft.line('seam', bow(80, -20, 16)).line('topstitch', shift(bow(80, -14, 16), [0, 0])).line('seam', lines([0, -8], [0, 82]));
    for (const x of [56, 68]) draft.shapes(dot([x, 28], 3.6), { line: 'seam' });
  },
  'wide-brim-hat': (draft) => {
    draft.part('brim').shape(oval(0, 104, [232, 62]), { line: 'outline' }).shape(oval(0, 98, [98, 22]), { line: 'seam', fill: 'inside' }).line('topstitch', oval(0, 104, [225, 57]));
    draft.part('body').shape(close(join(lines([-98, 96], [-84, -6]), curve([-84, -6], [-70, -40], [-20, -30], [0, -14]), curve([0, -14], [20, -30], [70, -40], [84, -6]), lines([84, -6], [98, 96]), reverse(bow(98, 96, 26)))), { line: 'outline' });
    draft.line('fold', curve([0, -14], [-6, 8], [-20, 20], [-34, 24]), curve([0, -14], [6, 8], [20, 20], [34, 24]));
    draft.part('band').shape(close(join(bow(94, 62, 25), lines([94, 62], [98, 94]), reverse(bow(98, 94, 26)))), { line: 'edge' });
  },
  'beanie': (draft) => {
    draft.part('body').shape(close(join(arch(104, 120, 190), reverse(bow(104, 120, 12)))), { line: 'outline' });
    for (let i = -6; i <= 6; i++) draft.line('fold', curve([i * 15.6, 124], [i * 16, 40], [i * 10, -40], [i * 2.4, -66]));
    draft.part('cuff').shape(close(join(bow(110, 112, 13), lines([108, 186]), reverse(bow(108, 186, 14)))), { line: 'outline', fill: 'rib' });
    for (let i = -11; i <= 11; i++) { const dip = 10 * (1 - (i / 11.6) ** 2); draft.line('fold', lines([i * 9.2, 114 + dip], [i * 9.1, 186 + dip])); }
  },
  'baseball-cap': (draft) => {
    draft.part('body').shape(close(join(arch(98, 96, 142), reverse(bow(98, 96, 18)))), { line: 'outline' });
    draft.pair('seam', curve([0, -46], [46, -40], [66, 20], [64, 106])).pair('topstitch', curve([4, -44], [52, -38], [72, 20], [70, 104]), curve([0, -42], [40, -36], [60, 20], [58, 106])).line('seam', lines([0, -44], [0, 110]));
    draft.shape(close(through([[-9, -46], [0, -53], [9, -46], [0, -42]], true)), { line: 'edge' });
    draft.shapes(dot([38, 16], 4), { line: 'seam' });
    draft.part('brim').shape(close(join(bow(94, 98, 20), curve([94, 98], [112, 140], [72, 168], [0, 170]), curve([0, 170], [-72, 168], [-112, 140], [-94, 98]))), { line: 'outline' });
    for (const t of [0.2, 0.36, 0.52, 0.68, 0.84]) draft.line('topstitch', join(curve([-lerp(92, 100, t), lerp(104, 128, t)], [-lerp(60, 92, t), lerp(118, 162, t)], [-40, lerp(114, 166, t)], [0, lerp(116, 166, t)]), curve([0, lerp(116, 166, t)], [40, lerp(114, 166, t)], [lerp(60, 92, t), lerp(118, 162, t)], [lerp(92, 100, t), lerp(104, 128, t)])));
  },
  'head-scarf': (draft) => { square(draft, 350); draft.line('hidden', lines([-350, 0], [350, 700])); },
  'neckerchief': (draft) => { square(draft, 270); draft.line('hidden', lines([-270, 0], [270, 540])); },
  'long-scarf': (draft) => {
    draft.part('body').shape(close(lines([-150, 0], [150, 0], [150, 820], [-150, 820])), { line: 'outline' }).line('topstitch', lines([-142, 0], [-142, 812]), lines([142, 0], [142, 812])).line('hidden', lines([-150, 8], [150, 8]));
    fringe(draft, { from: -150, to: 150, y: 820, long: 90 });
  },
  'pashmina': (draft) => {
    draft.part('body').shape(close(lines([-340, 0], [340, 0], [340, 900], [-340, 900])), { line: 'outline' }).line('hidden', lines([-340, 8], [340, 8]));
    fringe(draft, { from: -340, to: 340, y: 900, long: 80 });
  },
  'tie': (draft) => {
    draft.part('body').shape(close(lines([20, 60], [44, 62], [58, 560], [38, 586], [16, 562])), { line: 'outline' });
    draft.shape(close(join(curve([-26, 0], [-10, -10], [24, -10], [36, 4]), lines([36, 4], [24, 44], [-12, 44], [-26, 0]))), { line: 'outline' }).shape(close(lines([-12, 44], [24, 44], [52, 640], [4, 700], [-44, 640])), { line: 'outline' });
    draft.line('topstitch', lines([-40, 636], [4, 691], [48, 636])).line('fold', curve([-2, 46], [2, 90], [8, 120], [6, 150]));
  },
  'necklace': (draft) => {
    const chain = join(curve([-20, 0], [-110, 40], [-120, 170], [0, 214]), curve([0, 214], [120, 170], [110, 40], [20, 0]));
    draft.part('chain').line('edge', chain).line('fold', offset(chain, 4));
    draft.part('clasp').shape(dot([-16, 0], 6), { line: 'seam' }).shape(dot([14, 0], 5), { line: 'seam' });
    draft.part('pendant').shape(dot([0, 220], 5), { line: 'seam' }).shape(close(curve([0, 226], [26, 256], [20, 280], [0, 282])), { line: 'edge' }).shape(close(join(curve([0, 226], [28, 252], [24, 284], [0, 284]), curve([0, 284], [-24, 284], [-28, 252], [0, 226]))), { line: 'outline' });
  },
  'earrings': (draft) => {
    draft.part('body');
    for (const x of [-70, 70]) {
      draft.line('seam', curve([x, 18], [x - 2, -4], [x + 18, -8], [x + 16, 14])).shape(dot([x, 22], 6), { line: 'edge' }).line('edge', lines([x, 28], [x, 52]));
      draft.shape(close(join(curve([x, 52], [x + 26, 84], [x + 22, 116], [x, 118]), curve([x, 118], [x - 22, 116], [x - 26, 84], [x, 52]))), { line: 'outline' }).line('fold', curve([x - 8, 76], [x - 14, 92], [x - 12, 104], [x - 6, 108]));
    }
  },
  'sunglasses': (draft) => {
    draft.part('body');
    const rim = close(through([[12, 8], [44, 0], [80, 4], [84, 24], [70, 50], [42, 56], [18, 44]], true));
    const lens = close(through([[17, 13], [44, 6], [75, 10], [78, 25], [66, 45], [42, 50], [22, 40]], true));
    draft.line('outline', lines([-88, 10], [-80, 8]), lines([80, 8], [88, 10])).shapes(rim, { line: 'outline' }).shapes(lens, { line: 'seam', fill: 'inside' }).line('outline', curve([-14, 16], [-6, 8], [6, 8], [14, 16])).pair('fold', lines([36, 16], [28, 34]));
  },
  'gloves': (draft) => {
    draft.part('body');
    const hand = close(join(lines([30, 230], [28, 150]), curve([28, 150], [18, 110], [20, 60], [22, 30]), curve([22, 30], [24, 16], [36, 16], [38, 30]), lines([38, 30], [42, 84], [46, 14]), curve([46, 14], [48, 0], [62, 0], [63, 14]), lines([63, 14], [64, 82], [72, 22]), curve([72, 22], [75, 9], [87, 11], [87, 24]), lines([87, 24], [84, 88], [96, 48]), curve([96, 48], [101, 37], [111, 42], [109, 54]), curve([109, 54], [104, 86], [104, 124], [98, 150]), lines([98, 150], [100, 230])));
    const thumb = close(join(curve([30, 150], [6, 128], [-2, 96], [4, 84]), curve([4, 84], [10, 74], [22, 80], [24, 92]), curve([24, 92], [26, 108], [34, 118], [40, 128])));
    for (const side of [hand, mirror(hand)]) draft.shape(side, { line: 'outline' });
    for (const side of [thumb, mirror(thumb)]) draft.shape(side, { line: 'outline' });
    for (const x of [50, 65, 79]) draft.pair('seam', lines([x, 96], [x + 1, 142]));
    draft.pair('topstitch', lines([31, 222], [99, 222]), lines([31, 214], [99, 214])).pair('seam', lines([62, 230], [62, 206]));
  },
  'leather-belt': (draft) => {
    draft.part('body').shape(close(join(lines([-330, 0], [310, 0]), curve([310, 0], [330, 2], [344, 10], [350, 17]), curve([350, 17], [344, 24], [330, 32], [310, 34]), lines([310, 34], [-330, 34]))), { line: 'outline' });
    draft.line('topstitch', lines([-326, 5], [312, 5]), lines([-326, 29], [312, 29]));
    for (let i = 0; i < 5; i++) draft.shape(dot([200 + i * 25, 17], 3), { line: 'none', fill: 'dark' });
    broken(draft, -60, [0, 34]);
    draft.part('buckle').shape(rounded({ left: -372, top: -11, right: -322, bottom: 45, r: 9 }), { line: 'outline' }).shape(rounded({ left: -362, top: -1, right: -332, bottom: 35, r: 5 }), { line: 'seam', fill: 'inside' }).line('edge', lines([-330, 17], [-372, 17]));
    draft.shape(rounded({ left: -302, top: -4, right: -286, bottom: 38, r: 2 }), { line: 'edge' });
  },
  'obi-belt': (draft) => {
    draft.part('tie').shapes(close(lines([170, 56], [520, 60], [540, 76], [520, 92], [170, 96])), { line: 'outline' }).pair('topstitch', lines([176, 62], [518, 66]), lines([176, 90], [518, 86]));
    for (const x of [-360, 360]) broken(draft, x, [58, 94]);
    draft.part('body').shape(close(join(curve([-190, 40], [-120, 0], [-60, 0], [0, 0]), curve([0, 0], [60, 0], [120, 0], [190, 40]), lines([190, 40], [190, 112]), curve([190, 112], [120, 152], [60, 152], [0, 152]), curve([0, 152], [-60, 152], [-120, 152], [-190, 112]))), { line: 'outline' });
    draft.line('topstitch', curve([-184, 44], [-110, 4], [110, 4], [184, 44]), curve([-184, 108], [-110, 148], [110, 148], [184, 108])).pair('seam', lines([150, 18], [150, 134]));
  },
  'sash': (draft) => {
    draft.part('body').shape(close(lines([-430, 0], [400, 0], [440, 34], [400, 68], [-430, 68], [-470, 34])), { line: 'outline' }).line('topstitch', lines([-428, 5], [398, 5], [433, 34], [398, 63], [-428, 63], [-463, 34], [-428, 5]));
    broken(draft, 0, [0, 68]);
  },
};
