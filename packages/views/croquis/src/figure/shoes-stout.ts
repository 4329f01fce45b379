import { CHELSEA_VIEWS } from './shoes-boots.ts';
import { SNEAKER_VIEWS } from './shoes-flat.ts';
import type { FootView } from '@toile/figure';
import type { ShoePiece, ShoeView } from './shoes.ts';

type Views = Readonly<Record<FootView, ShoeView>>;
type Line = readonly number[];

const made = (make: (view: FootView) => ShoeView): Views => ({ front: make('front'), threeQuarter: make('threeQuarter'), side: make('side'), back: make('back') });
const piecesOf = (views: Views, view: FootView, ...stuffs: readonly string[]): ShoePiece[] => views[view].pieces.filter(([stuff]) => stuffs.includes(stuff));
const lowered = ([stuff, row]: ShoePiece, by: number): ShoePiece => [stuff, row.map((value, i) => (i % 2 ? value + by : value))];

/** Lace rows up the instep of a boot: where they lie in each view. */
const LACES: Readonly<Record<FootView, readonly Line[]>> = {
  front: [-54, -38, -22, -6, 10, 26, 42, 58].map((y, i): Line => [2.2, -11 - i * 0.5, y, 0, y + 5, 11 + i * 0.5, y - 1]),
  threeQuarter: [[2.2, 10, -54, 26, -58], [2.2, 10, -38, 26, -42], [2.2, 10, -22, 26, -26], [2.2, 11, -6, 28, -10], [2.2, 15, 10, 32, 6], [2.2, 22, 25, 40, 22], [2.2, 31, 39, 49, 36], [2.2, 41, 52, 59, 50]],
  side: [[2.2, 8, -54, 27, -58], [2.2, 8, -38, 26, -42], [2.2, 8, -22, 26, -26], [2.2, 10, -6, 29, -10], [2.2, 17, 9, 36, 5], [2.2, 28, 22, 46, 18], [2.2, 39, 34, 58, 30], [2.2, 51, 44, 70, 40]],
  back: [],
};
/** Where the facing of a laced boot ends. */
const FACING: Readonly<Record<FootView, readonly Line[]>> = {
  front: [[1.7, -16, -62, -17, 0, -18, 62, 0, 74, 18, 62, 17, 0, 16, -62]], threeQuarter: [[1.7, 4, -62, 4, -10, 16, 32, 34, 62, 54, 66]], side: [[1.7, 2, -62, 2, -10, 16, 26, 44, 52, 66, 54]], back: [[1.7, 0, -60, 0, 82]],
};

/** A laced boot on a lugged sole. */
export const COMBAT_VIEWS: Views = made((view) => {
  const base = piecesOf(CHELSEA_VIEWS, view, 'heel', 'upper', 'sole');
  const soles = base.filter(([stuff]) => stuff !== 'upper').map((piece) => lowered(piece, 12));
  const toe: Readonly<Record<FootView, readonly Line[]>> = { front: [[1.8, -32, 92, -16, 84, 0, 82, 16, 84, 32, 92]], threeQuarter: [[1.8, 60, 108, 66, 88, 84, 74]], side: [[1.8, 80, 95, 88, 74, 106, 60]], back: [[1.8, -26, 30, 0, 38, 26, 30]] };
  const lugs = (y: number, xs: readonly number[]): Line[] => xs.map((x) => [2.6, x, y, x, y + 7]);
  const tread: Readonly<Record<FootView, readonly Line[]>> = { front: lugs(136, [-18, -6, 6, 18]), threeQuarter: lugs(116, [-34, -20]).concat(lugs(122, [20, 40, 60, 80])), side: lugs(108, [-40, -24]).concat(lugs(108, [20, 44, 68, 92, 114])), back: lugs(110, [-18, 0, 18]) };
  return { pieces: [...soles, ...base], seams: [...FACING[view], ...toe[view], ...tread[view]], laces: LACES[view] };
});

/** A brogued boot: wing cap, punched rows, laces to the ankle. */
export const BROGUE_VIEWS: Views = made((view) => {
  const wing: Readonly<Record<FootView, Line>> = { front: [-33, 100, -24, 84, -12, 92, 0, 80, 12, 92, 24, 84, 33, 98], threeQuarter: [18, 100, 34, 84, 54, 90, 62, 74, 74, 68], side: [20, 88, 44, 72, 72, 80, 84, 62, 96, 56], back: [-26, 40, 0, 50, 26, 40] };
  const row = wing[view];
  const dots: Line[] = [];
  for (let i = 0; i + 3 < row.length; i += 2) {
    for (const t of [0.2, 0.55, 0.9]) {
      const x = (row[i] as number) + ((row[i + 2] as number) - (row[i] as number)) * t, y = (row[i + 1] as number) + ((row[i + 3] as number) - (row[i + 1] as number)) * t + 4;
      dots.push([2.4, x, y, x + 1.6, y + 0.6]);
    }
  }
  return { pieces: piecesOf(CHELSEA_VIEWS, view, 'heel', 'upper', 'sole'), seams: [...FACING[view], [1.8, ...row], ...dots], laces: LACES[view] };
});

/** A rubber boot: one smooth piece, a band over the sole. */
export const RAIN_VIEWS: Views = made((view) => {
  const band: Readonly<Record<FootView, Line>> = { front: [1.9, -34, 96, -20, 112, 0, 117, 20, 112, 34, 96], threeQuarter: [1.9, -42, 76, -20, 86, 18, 93, 58, 101, 88, 100, 100, 92], side: [1.9, -47, 68, -20, 77, 30, 82, 82, 89, 116, 87, 128, 76], back: [1.9, -30, 72, 0, 79, 30, 72] };
  const base = piecesOf(CHELSEA_VIEWS, view, 'heel', 'upper', 'sole');
  return { pieces: [...base.filter(([stuff]) => stuff === 'sole').map((piece) => lowered(piece, 5)), ...base], seams: [band[view], ...(view === 'back' ? [] : [[1.7, -20, 14, 0, 22, 20, 14] as Line])] };
});

/** A canvas high-top: white cap and sole, laces to the ankle. */
export const HIGH_TOP_VIEWS: Views = made((view) => {
  const cap: Partial<Readonly<Record<FootView, readonly number[]>>> = { front: [-30, 96, -20, 120, 0, 124, 20, 120, 30, 96, 16, 88, 0, 86, -16, 88], threeQuarter: [70, 108, 90, 108, 101, 98, 95, 84, 84, 74, 72, 86], side: [92, 95, 118, 94, 129, 83, 119, 68, 106, 60, 96, 76] };
  const toe = cap[view];
  return {
    pieces: [...piecesOf(CHELSEA_VIEWS, view, 'upper'), ...(toe ? [['white', toe] as ShoePiece] : []), ...piecesOf(SNEAKER_VIEWS, view, 'white')],
    seams: [...FACING[view], ...(view === 'side' || view === 'threeQuarter' ? [[2, -8, -24, -2, -30, 4, -24, -2, -18, -8, -24] as Line] : [])], laces: LACES[view],
  };
});
