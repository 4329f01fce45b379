/** Connected patches of a mask: the number of each pixel's patch (from 1; 0 outside) and each patch's area and box. */
export interface Components {
  readonly labels: Int32Array;
  readonly count: number;
  /** By number; [0] is unused. */
  readonly areas: Int32Array;
  /** left, top, right, bottom (inclusive) of each, by 4 × number. */
  readonly boxes: Int32Array;
}

/** The connected patches of a mask; `isDiagonal` where touching at corners counts. */
export function componentsOf(inside: Uint8Array, width: number, height: number, isDiagonal: boolean): Components {
  const labels = new Int32Array(width * height);
  const stack = new Int32Array(width * height);
  const areas: number[] = [0];
  const boxes: number[] = [0, 0, 0, 0];
  let count = 0;
  for (let start = 0; start < labels.length; start++) {
    if (!inside[start] || labels[start]) continue;
    count++;
    let top = 0, area = 0, left = width, up = height, right = 0, down = 0;
    const push = (at: number): void => { if (inside[at] && !labels[at]) { labels[at] = count; stack[top++] = at; } };
    push(start);
    while (top > 0) {
      const at = stack[--top]!;
      const x = at % width, y = (at / width) | 0;
      area++;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < up) up = y;
      if (y > down) down = y;
      const hasLeft = x > 0, hasRight = x < width - 1;
      if (hasLeft) push(at - 1);
      if (hasRight) push(at + 1);
      if (y > 0) { push(at - width); if (isDiagonal) { if (hasLeft) push(at - width - 1); if (hasRight) push(at - width + 1); } }
      if (y < height - 1) { push(at + width); if (isDiagonal) { if (hasLeft) push(at + width - 1); if (hasRight) push(at + width + 1); } }
    }
    areas.push(area);
    boxes.push(left, up, right, down);
  }
  return { labels, count, areas: Int32Array.from(areas), boxes: Int32Array.from(boxes) };
}
