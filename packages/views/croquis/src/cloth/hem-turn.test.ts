import { describe, expect, it } from 'vitest';
import { chanceOf } from '@toile/kernel';
import { selfCrossings } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { foldField } from './field.ts';
import { hemOf } from './hem-turn.ts';
import type { Draw } from './context.ts';

const drawFor = (seed: number): Draw => (feature, index = 0) => chanceOf(seed, 'g0', 'skirt', feature, index);
const hemLine = (width: number) => (t: number): Point => [(t - 0.5) * width, 1300 + 0.13 * width * Math.sin(Math.PI * t) ** 0.85];

describe('a hem whose folds turn over', () => {
  it('shows its inside as simple polygons, whatever the seed, the width and the number of folds', () => {
    let seen = 0;
    for (let seed = 0; seed < 40; seed++) for (const [count, width, depth] of [[4, 300, 12], [7, 520, 24], [12, 900, 36], [20, 420, 10]] as const) {
      const draw = drawFor(seed);
      const hem = hemOf(foldField({ kind: seed % 2 ? 'soft' : 'gather', count, height: 12 }, draw), hemLine(width), depth, draw);
      for (const turn of hem.turns) {
        seen++;
        expect(turn.inside.length, `seed ${seed}`).toBeGreaterThan(4);
        expect(turn.inside.flat().every(Number.isFinite)).toBe(true);
        expect(selfCrossings(turn.inside), `seed ${seed}, ${count} folds, valley ${turn.fold}`).toEqual([]);
      }
    }
    expect(seen).toBeGreaterThan(60);
  });

  it('starts and ends on the base line and stays within one and a half depths of it', () => {
    for (let seed = 0; seed < 20; seed++) {
      const draw = drawFor(seed);
      const base = hemLine(600);
      const hem = hemOf(foldField({ kind: 'soft', count: 8, height: 12 }, draw), base, 24, draw);
      expect(hem.edge[0]).toEqual(base(0));
      expect(hem.edge[hem.edge.length - 1]).toEqual(base(1));
      for (const [x, y] of hem.edge) {
        const t = Math.min(1, Math.max(0, x / 600 + 0.5));
        expect(Math.abs(y - base(t)[1])).toBeLessThan(24 * 1.35 * 1.95 + 1);
      }
    }
  });

  it('waves unequally: the tallest fold is at least twice the smallest', () => {
    const draw = drawFor(11);
    const folding = foldField({ kind: 'soft', count: 9, height: 12 }, draw);
    const base = hemLine(600);
    const hem = hemOf(folding, base, 24, draw);
    const depths: number[] = [];
    for (let k = 0; k < 9; k++) {
      const [from, to] = [folding.tAt(k, 1), folding.tAt(k + 1, 1)];
      const off = hem.edge.filter(([x]) => x / 600 + 0.5 > from && x / 600 + 0.5 < to).map(([x, y]) => y - base(x / 600 + 0.5)[1]);
      if (off.length > 2) depths.push(Math.max(...off) - Math.min(...off));
    }
    expect(Math.max(...depths) / Math.min(...depths)).toBeGreaterThan(2);
  });
});
