/** A plane of bytes turned clockwise by so many quarters. */
export function turned(plane: Uint8Array, width: number, height: number, quarters: number): { readonly width: number; readonly height: number; readonly plane: Uint8Array } {
  const q = ((quarters % 4) + 4) % 4;
  if (q === 0) return { width, height, plane };
  const [w, h] = q === 2 ? [width, height] : [height, width];
  const out = new Uint8Array(plane.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const [u, v] = q === 1 ? [height - 1 - y, x] : q === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
    out[v * w + u] = plane[y * width + x]!;
  }
  return { width: w, height: h, plane: out };
}
