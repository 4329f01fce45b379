const STRAIGHT = 1, ASLANT = 1.3507, FAR = 1e6;

/** Distance of each pixel to the nearest marked one, in pixels: chamfer 3×3 with the weights of least error (Borgefors 1986), good to 4 %. */
export function distanceTo(marked: Uint8Array, width: number, height: number): Float32Array {
  const far = new Float32Array(width * height);
  for (let i = 0; i < far.length; i++) far[i] = marked[i] ? 0 : FAR;
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      let d = far[i]!;
      if (d === 0) continue;
      if (x > 0 && far[i - 1]! + STRAIGHT < d) d = far[i - 1]! + STRAIGHT;
      if (y > 0) {
        if (far[i - width]! + STRAIGHT < d) d = far[i - width]! + STRAIGHT;
        if (x > 0 && far[i - width - 1]! + ASLANT < d) d = far[i - width - 1]! + ASLANT;
        if (x < width - 1 && far[i - width + 1]! + ASLANT < d) d = far[i - width + 1]! + ASLANT;
      }
      far[i] = d;
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1, i = y * width + x; x >= 0; x--, i--) {
      let d = far[i]!;
      if (d === 0) continue;
      if (x < width - 1 && far[i + 1]! + STRAIGHT < d) d = far[i + 1]! + STRAIGHT;
      if (y < height - 1) {
        if (far[i + width]! + STRAIGHT < d) d = far[i + width]! + STRAIGHT;
        if (x < width - 1 && far[i + width + 1]! + ASLANT < d) d = far[i + width + 1]! + ASLANT;
        if (x > 0 && far[i + width - 1]! + ASLANT < d) d = far[i + width - 1]! + ASLANT;
      }
      far[i] = d;
    }
  }
  return far;
}
