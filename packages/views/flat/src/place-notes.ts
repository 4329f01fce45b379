import type { Point } from '@toile/geometry';
import type { FlatDrawing } from './drawing.ts';
import type { Note } from './notes.ts';

/** A note set beside the drawing: its number, its lines, its box, and the leader from the box to the point it speaks of. */
export interface PlacedNote {
  readonly number: number;
  readonly lines: readonly string[];
  readonly side: 'left' | 'right';
  /** The text's box, mm: its outer edges never reach the drawing or another box. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly from: Point;
  readonly to: Point;
}

/** Size of the letters, height of a line, width of a column of notes and its distance from the drawing, mm of cloth. */
export const NOTE = { size: 21, line: 27, column: 330, away: 64, between: 16, disc: 13 } as const;

const widthOf = (text: string): number => Array.from(text).reduce((sum, mark) => sum + ((mark.codePointAt(0) ?? 0) > 0x2e80 ? 1 : /[A-Z0-9ø×–]/.test(mark) ? 0.62 : /[ .,:;il|]/.test(mark) ? 0.32 : 0.54), 0) * NOTE.size;

/** A text broken into lines that fit a width: between words, or anywhere in Chinese. */
export function wrapped(text: string, width: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\uffff][，。：；]?|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) { lines.push(line.trimEnd()); line = piece.trimStart(); } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

const crosses = (a: Point, b: Point, c: Point, d: Point): boolean => {
  const turn = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
};

interface Pending { readonly note: Note; readonly to: Point; readonly lines: readonly string[] }

/**
 * Sets the notes of a drawing in two columns beside it. A mark stands for both sides of a pair, so a note goes to the emptier column;
 * notes keep the order of their points, and two leaders that would cross change places until none does.
 */
export function placeNotes(drawing: FlatDrawing, notes: readonly Note[], isPaired: (mark: string) => boolean): readonly PlacedNote[] {
  const columns: { readonly left: Pending[]; readonly right: Pending[] } = { left: [], right: [] };
  for (const note of notes) {
    const at = drawing.marks[note.mark];
    if (!at) continue;
    const isCentred = Math.abs(at[0]) < 1;
    const wants = columns.left.length < columns.right.length ? 'left' : 'right';
    const side = isCentred || isPaired(note.mark) ? wants : at[0] < 0 ? 'left' : 'right';
    columns[side].push({ note, to: side === 'left' && !isCentred ? [-Math.abs(at[0]), at[1]] : side === 'right' && !isCentred ? [Math.abs(at[0]), at[1]] : at, lines: wrapped(note.text, NOTE.column - NOTE.disc * 2 - 10) });
  }
  const { left, right, top, bottom } = drawing.box;
  const placed = [...inColumn(columns.left, { side: 'left', edge: left - NOTE.away, top, bottom }), ...inColumn(columns.right, { side: 'right', edge: right + NOTE.away, top, bottom })];
  return placed.sort((a, b) => (a.side === b.side ? a.box.top - b.box.top : a.side === 'left' ? -1 : 1)).map((one, i) => ({ ...one, number: i + 1 }));
}

function inColumn(pending: readonly Pending[], { side, edge, top, bottom }: { readonly side: 'left' | 'right'; readonly edge: number; readonly top: number; readonly bottom: number }): PlacedNote[] {
  const order = [...pending].sort((a, b) => a.to[1] - b.to[1]);
  for (let round = 0; round < 60; round++) {
    const set = stacked(order, { side, edge, top, bottom });
    const clash = set.flatMap((a, i) => set.slice(i + 1).flatMap((b, j): [number, number][] => (crosses(a.from, a.to, b.from, b.to) ? [[i, i + 1 + j]] : [])))[0];
    if (!clash) return set;
    const [i, j] = clash;
    [order[i], order[j]] = [order[j] as Pending, order[i] as Pending];
  }
  return stacked(order, { side, edge, top, bottom });
}

/** Boxes one below the other, each as near to its point's height as the ones above allow. */
function stacked(order: readonly Pending[], { side, edge, top, bottom }: { readonly side: 'left' | 'right'; readonly edge: number; readonly top: number; readonly bottom: number }): PlacedNote[] {
  const heights = order.map(({ lines }) => lines.length * NOTE.line);
  const tops: number[] = [];
  order.forEach(({ to }, i) => tops.push(Math.max(to[1] - NOTE.line / 2, i > 0 ? (tops[i - 1] as number) + (heights[i - 1] as number) + NOTE.between : top)));
  // What runs past the bottom is pushed up again, from the last.
  for (let i = order.length - 1, floor = Math.max(bottom, top + heights.reduce((a, b) => a + b + NOTE.between, 0)); i >= 0; i--) {
    tops[i] = Math.min(tops[i] as number, floor - (heights[i] as number));
    floor = (tops[i] as number) - NOTE.between;
  }
  return order.map(({ to, lines }, i): PlacedNote => {
    const y = tops[i] as number;
    const x = side === 'left' ? edge - NOTE.column : edge;
    return { number: 0, lines, side, box: { left: x, top: y, right: x + NOTE.column, bottom: y + (heights[i] as number) }, from: [edge, y + NOTE.line / 2], to };
  });
}
