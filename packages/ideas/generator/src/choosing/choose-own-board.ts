import { countKinds, distance, leftAfter } from '@toile/search';
import { placeOf, PULL } from './choose-board.ts';
import { shownAtFirst } from './glance.ts';
import type { Judged } from './choose-board.ts';

/**
 * Chooses among candidates that take turns: each turn gets its part of the board, in proportion to how many candidates were to take it, so that
 * rival pins share the board evenly and no turn wins for being more varied; and the designer's mean share stays at `share`, so that the slider
 * means what it says. Within that, good ones that differ most, over the whole board.
 */
export function chooseOwnBoard(judged: readonly Judged[], count: number, { planned, share }: { readonly planned: ReadonlyMap<string, number>; readonly share: number }): readonly Judged[] {
  const left = new Map(quotas(planned, new Set(judged.map(keyOf)), count));
  const places = judged.map(placeOf);
  const nearest = new Float64Array(judged.length).fill(Infinity);
  const isOut = new Uint8Array(judged.length);
  const chosen: number[] = [];
  const shown = shownAtFirst();
  const next = (isOpen: (i: number) => boolean): number => {
    let best = -1, most = -1;
    for (let i = 0; i < judged.length; i++) {
      if (isOut[i] || !isOpen(i)) continue;
      const near = nearest[i] as number;
      const value = (near === Infinity ? 1 : near) * (1 + PULL * (judged[i] as Judged).score.total) * leftAfter((judged[i] as Judged).kinds, shown);
      if (value > most) { most = value; best = i; }
    }
    return best;
  };
  let held = 0;
  while (chosen.length < count) {
    const isDue = (i: number): boolean => (left.get(keyOf(judged[i] as Judged)) ?? 0) > 0;
    const isNeeded = (i: number): boolean => (held > share * chosen.length + 1e-9 ? shareAt(judged, i) <= share : shareAt(judged, i) >= share);
    // Where a turn ran out of candidates that differ, the others fill its places.
    const at = firstOf([() => next((i) => isDue(i) && isNeeded(i)), () => next(isDue), () => next(isNeeded), () => next(() => true)]);
    if (at === undefined) break;
    held += shareAt(judged, at);
    const one = judged[at] as Judged;
    chosen.push(at);
    countKinds(one.kinds, shown);
    isOut[at] = 1;
    left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) - 1);
    for (let i = 0; i < judged.length; i++) {
      if (isOut[i]) continue;
      const other = judged[i] as Judged;
      if (other.twin === one.twin || other.signature === one.signature) { isOut[i] = 1; continue; }
      const away = distance(places[i] as number[], places[at] as number[]);
      if (away < (nearest[i] as number)) nearest[i] = away;
    }
  }
  return chosen.map((i) => judged[i] as Judged);
}

const shareAt = (judged: readonly Judged[], i: number): number => judged[i]?.share ?? 0;

function firstOf(searches: readonly (() => number)[]): number | undefined {
  for (const search of searches) { const at = search(); if (at >= 0) return at; }
  return undefined;
}

const keyOf = (one: Judged): string => one.candidate.key ?? '';

/** Whole numbers that add up to `count`, in proportion to what was planned (largest remainders first). */
function quotas(planned: ReadonlyMap<string, number>, present: ReadonlySet<string>, count: number): readonly (readonly [string, number])[] {
  const rows = [...planned].filter(([key]) => present.has(key));
  const all = rows.reduce((sum, [, many]) => sum + many, 0);
  const exact = rows.map(([key, many]) => ({ key, share: (count * many) / Math.max(1, all) }));
  const floors = exact.map(({ key, share }) => ({ key, whole: Math.floor(share), rest: share - Math.floor(share) }));
  let missing = count - floors.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = floors.toSorted((a, b) => b.rest - a.rest || (a.key < b.key ? -1 : 1));
  const extra = new Set<string>();
  for (const { key } of byRest) { if (missing <= 0) break; extra.add(key); missing -= 1; }
  return floors.map(({ key, whole }) => [key, whole + (extra.has(key) ? 1 : 0)] as const);
}
