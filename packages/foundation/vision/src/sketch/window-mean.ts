/** Sums of all pixels above and to the left: the sum of any window in four reads. Of the squares where asked. */
function sumsOf(plane: Float32Array, width: number, height: number, ofSquares: boolean): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      const v = plane[y * width + x]!;
      row += ofSquares ? v * v : v;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  }
  return sums;
}

/** The mean, and with `ofSquares` the mean square, over a window of ± `radius` pixels round each. */
export function windowMean(plane: Float32Array, width: number, height: number, radius: number, ofSquares = false): Float32Array {
  const sums = sumsOf(plane, width, height, ofSquares);
  const out = new Float32Array(width * height);
  const across = width + 1;
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius), bottom = Math.min(height, y + radius + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius), right = Math.min(width, x + radius + 1);
      const sum = sums[bottom * across + right]! - sums[top * across + right]! - sums[bottom * across + left]! + sums[top * across + left]!;
      out[y * width + x] = sum / ((right - left) * (bottom - top));
    }
  }
  return out;
}
