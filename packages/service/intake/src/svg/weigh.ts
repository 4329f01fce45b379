import { FileRefused } from '../refuse.ts';
import { SVG_LIMITS } from './allowed.ts';
import type { SvgNode } from './node.ts';
import { targetsOf } from './node.ts';

/**
 * Refuses a drawing that becomes too much when its references are followed: what is used a thousand times counts a thousand times, and
 * what uses itself, never. Each thing is weighed once, so weighing takes as long as the file is large.
 */
export function refuseHeavy(root: SvgNode): void {
  const byId = new Map<string, SvgNode>();
  const all: SvgNode[] = [root];
  for (let i = 0; i < all.length; i++) {
    const node = all[i] as SvgNode, id = node.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    all.push(...node.children);
  }
  const weights = new Map<SvgNode, number>();
  const open = new Set<SvgNode>();
  const weightOf = (node: SvgNode): number => {
    const known = weights.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) throw new FileRefused({ code: 'file-refused', message: 'A part of this drawing uses itself.', hint: 'Expand its symbols and export it again.' });
    open.add(node);
    let weight = 1;
    for (const child of node.children) weight += weightOf(child);
    for (const id of targetsOf(node)) {
      const target = byId.get(id);
      if (target) weight += weightOf(target);
    }
    open.delete(node);
    weights.set(node, weight);
    return weight;
  };
  const weight = weightOf(root);
  if (weight > SVG_LIMITS.drawn) {
    throw new FileRefused({ code: 'file-refused', message: 'This drawing becomes too large when its symbols are drawn.', came: `${weight > 1e9 ? 'more than a thousand million' : weight} elements`, expected: `at most ${SVG_LIMITS.drawn}` });
  }
}
