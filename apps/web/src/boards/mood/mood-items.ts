import { MOST_ON_BOARDS } from '@toile/brief';
import type { Boards, MoodItem } from '@toile/brief';

/** A rectangle in units of the board. */
export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The smallest side of an item, units of the board. */
export const LEAST_SIDE = 24;
const GAP = 16;
/** Rows of freely placed items are this wide. */
const ROW = 1180;

/** The upright box around an item as it lies, turned about its middle. */
export function boxOf({ x, y, width, height, rotation }: MoodItem): Box {
  const turn = (rotation * Math.PI) / 180;
  const [c, s] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [w, h] = [width * c + height * s, width * s + height * c];
  return { left: x + width / 2 - w / 2, top: y + height / 2 - h / 2, width: w, height: h };
}

/** The box around all items; `undefined` where there are none. */
export function extentOf(items: readonly MoodItem[]): Box | undefined {
  if (items.length === 0) return undefined;
  const boxes = items.map(boxOf);
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return { left, top, width: Math.max(...boxes.map((box) => box.left + box.width)) - left, height: Math.max(...boxes.map((box) => box.top + box.height)) - top };
}

const meet = (a: Box, b: Box): boolean => a.left < b.left + b.width + GAP && b.left < a.left + a.width + GAP && a.top < b.top + b.height + GAP && b.top < a.top + a.height + GAP;

/** Where something of this size finds room beside what lies there: rows from the top left. */
export function freePlace(items: readonly MoodItem[], width: number, height: number): { readonly x: number; readonly y: number } {
  const boxes = items.map(boxOf);
  const extent = extentOf(items) ?? { left: 0, top: 0, width: 0, height: 0 };
  const tops = [...new Set([extent.top, ...boxes.map((box) => box.top), ...boxes.map((box) => box.top + box.height + GAP)])].toSorted((a, b) => a - b);
  for (const top of tops) {
    const lefts = [extent.left, ...boxes.filter((box) => top < box.top + box.height + GAP && box.top < top + height + GAP).map((box) => box.left + box.width + GAP)].toSorted((a, b) => a - b);
    for (const left of lefts) {
      if (left + width > extent.left + Math.max(ROW, width)) continue;
      if (!boxes.some((box) => meet(box, { left, top, width, height }))) return { x: Math.round(left), y: Math.round(top) };
    }
  }
  return { x: Math.round(extent.left), y: Math.round(extent.top + extent.height + GAP) };
}

/** A short id that no item of the board has. */
export function newId(items: readonly MoodItem[]): string {
  const known = new Set(items.map(({ id }) => id));
  let count = items.length + 1;
  while (known.has(`m${count}`)) count += 1;
  return `m${count}`;
}

/** What is put on the board; its place is found where none is given, its middle where `at` says. */
export type NewItem = Omit<MoodItem, 'id' | 'x' | 'y' | 'rotation'> & { readonly at?: { readonly x: number; readonly y: number } | undefined };

/** The boards with items added on top. */
export function withItems(boards: Boards, added: readonly NewItem[]): Boards {
  let { mood } = boards;
  for (const { at, ...item } of added) {
    if (mood.length >= MOST_ON_BOARDS.mood) break;
    const place = at ? { x: Math.round(at.x - item.width / 2), y: Math.round(at.y - item.height / 2) } : freePlace(mood, item.width, item.height);
    mood = [...mood, { ...item, id: newId(mood), ...place, rotation: 0 }];
  }
  return mood === boards.mood ? boards : { ...boards, mood };
}

/** The boards with some items changed. */
export const withChanged = (boards: Boards, ids: ReadonlySet<string>, change: (item: MoodItem) => MoodItem): Boards => ({ ...boards, mood: boards.mood.map((item) => (ids.has(item.id) ? change(item) : item)) });

/** The boards without some items. */
export const withoutItems = (boards: Boards, ids: ReadonlySet<string>): Boards => ({ ...boards, mood: boards.mood.filter(({ id }) => !ids.has(id)), silent: boards.silent.filter((id) => ![...ids].some((gone) => id === `note:${gone}`)) });

/** The boards with some items brought nearer to the eye or put farther back, all the way or one step. */
export function withOrder(boards: Boards, ids: ReadonlySet<string>, to: 'front' | 'back' | 'forward' | 'backward'): Boards {
  const [moved, rest] = [boards.mood.filter(({ id }) => ids.has(id)), boards.mood.filter(({ id }) => !ids.has(id))];
  if (moved.length === 0) return boards;
  if (to === 'front') return { ...boards, mood: [...rest, ...moved] };
  if (to === 'back') return { ...boards, mood: [...moved, ...rest] };
  const first = boards.mood.findIndex(({ id }) => ids.has(id));
  const at = Math.max(0, Math.min(rest.length, first + (to === 'forward' ? 1 : -1)));
  return { ...boards, mood: [...rest.slice(0, at), ...moved, ...rest.slice(at)] };
}

/** The boards with copies of some items beside them; the ids of the copies. */
export function withCopies(boards: Boards, ids: ReadonlySet<string>): { readonly boards: Boards; readonly copies: ReadonlySet<string> } {
  let { mood } = boards;
  const copies = new Set<string>();
  for (const item of boards.mood) {
    if (!ids.has(item.id) || mood.length >= MOST_ON_BOARDS.mood) continue;
    const id = newId(mood);
    copies.add(id);
    mood = [...mood, { ...item, id, x: item.x + 24, y: item.y + 24 }];
  }
  return { boards: { ...boards, mood }, copies };
}

/** A line that something was snapped to, in units of the board. */
export interface Guide { readonly axis: 'x' | 'y'; readonly at: number }

/** How far a box should be shifted to line up with the others, where that is within reach, and the lines it then lies on. */
export function snapOf(box: Box, others: readonly Box[], reach: number): { readonly dx: number; readonly dy: number; readonly guides: readonly Guide[] } {
  const along = (start: number, size: number, pick: (other: Box) => readonly [number, number]): { readonly shift: number; readonly at: number } | undefined => {
    let best: { readonly shift: number; readonly at: number } | undefined;
    for (const other of others) {
      const [from, length] = pick(other);
      for (const edge of [start, start + size / 2, start + size]) for (const line of [from, from + length / 2, from + length]) {
        const shift = line - edge;
        if (Math.abs(shift) <= reach && (!best || Math.abs(shift) < Math.abs(best.shift))) best = { shift, at: line };
      }
    }
    return best;
  };
  const x = along(box.left, box.width, (other) => [other.left, other.width]);
  const y = along(box.top, box.height, (other) => [other.top, other.height]);
  return { dx: x?.shift ?? 0, dy: y?.shift ?? 0, guides: [...(x ? [{ axis: 'x', at: x.at } as const] : []), ...(y ? [{ axis: 'y', at: y.at } as const] : [])] };
}
