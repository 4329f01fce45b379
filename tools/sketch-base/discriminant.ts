/*
 * Fisher's linear discriminant with a ridge: the few directions in which classes lie apart and their own members lie together. Solved by
 * Cholesky for the within-class spread and Jacobi for the small between-class problem (Hastie, Tibshirani and Friedman, ch. 4.3).
 */

/** Rows of numbers, all of one length. */
export interface Rows { readonly data: Float32Array; readonly width: number; readonly count: number }

/** The basis (width × length, by rows of `length`) and the offset of the mean. */
export function discriminantOf({ data, width, count }: Rows, classOf: (row: number) => number, { classes, length, ridge }: { readonly classes: number; readonly length: number; readonly ridge: number }): { readonly basis: Float64Array; readonly offset: Float64Array } {
  const means = new Float64Array(classes * width), members = new Float64Array(classes), middle = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    const c = classOf(i);
    members[c]!++;
    for (let k = 0; k < width; k++) means[c * width + k]! += data[i * width + k]!;
  }
  for (let c = 0; c < classes; c++) for (let k = 0; k < width; k++) { means[c * width + k]! /= members[c]!; middle[k]! += means[c * width + k]! / classes; }
  // Every other row tells enough of the spread.
  const spread = new Float64Array(width * width), row = new Float64Array(width);
  let used = 0;
  for (let i = 0; i < count; i += 2) {
    const c = classOf(i);
    used++;
    for (let k = 0; k < width; k++) row[k] = data[i * width + k]! - means[c * width + k]!;
    for (let a = 0; a < width; a++) {
      const v = row[a]!;
      if (Math.abs(v) < 1e-5) continue;
      const at = a * width;
      for (let b = 0; b <= a; b++) spread[at + b]! += v * row[b]!;
    }
  }
  let trace = 0;
  for (let k = 0; k < width; k++) trace += spread[k * width + k]! / used;
  for (let a = 0; a < width; a++) { for (let b = 0; b <= a; b++) spread[a * width + b]! /= used; spread[a * width + a]! += (ridge * trace) / width; }
  cholesky(spread, width);
  // Class means in the space where every direction is equally loose.
  const free = Array.from({ length: classes }, (_, c) => { const v = Float64Array.from({ length: width }, (_, k) => means[c * width + k]! - middle[k]!); solveLower(spread, width, v); return v; });
  const gram = free.map((a) => Float64Array.from(free, (b) => { let sum = 0; for (let k = 0; k < width; k++) sum += a[k]! * b[k]!; return sum; }));
  const { values, vectors } = jacobi(gram);
  const order = [...values.keys()].toSorted((a, b) => values[b]! - values[a]!).slice(0, length);
  const basis = new Float64Array(width * length), offset = new Float64Array(length);
  order.forEach((column, j) => {
    const v = new Float64Array(width), scale = 1 / Math.sqrt(Math.max(1e-12, values[column]!));
    for (let c = 0; c < classes; c++) { const w = vectors[c]![column]! * scale; for (let k = 0; k < width; k++) v[k]! += w * free[c]![k]!; }
    solveUpper(spread, width, v);
    for (let k = 0; k < width; k++) { basis[k * length + j] = v[k]!; offset[j]! += v[k]! * middle[k]!; }
  });
  return { basis, offset };
}

function cholesky(m: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = m[i * n + j]!;
      const a = i * n, b = j * n;
      for (let k = 0; k < j; k++) sum -= m[a + k]! * m[b + k]!;
      m[a + j] = i === j ? Math.sqrt(sum) : sum / m[b + j]!;
    }
  }
}
function solveLower(m: Float64Array, n: number, v: Float64Array): void {
  for (let i = 0; i < n; i++) { let sum = v[i]!; for (let k = 0; k < i; k++) sum -= m[i * n + k]! * v[k]!; v[i] = sum / m[i * n + i]!; }
}
function solveUpper(m: Float64Array, n: number, v: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) { let sum = v[i]!; for (let k = i + 1; k < n; k++) sum -= m[k * n + i]! * v[k]!; v[i] = sum / m[i * n + i]!; }
}

/** Eigenvalues and eigenvectors (columns) of a small symmetric matrix, by cyclic Jacobi rotations. */
function jacobi(matrix: readonly Float64Array[]): { readonly values: Float64Array; readonly vectors: readonly Float64Array[] } {
  const n = matrix.length, a = matrix.map((row) => row.slice()), v = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) {
      if (Math.abs(a[p]![q]!) < 1e-12) continue;
      const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!), t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1)), c = 1 / Math.sqrt(t * t + 1), s = t * c;
      for (let k = 0; k < n; k++) { const x = a[k]![p]!, y = a[k]![q]!; a[k]![p] = c * x - s * y; a[k]![q] = s * x + c * y; }
      for (let k = 0; k < n; k++) { const x = a[p]![k]!, y = a[q]![k]!; a[p]![k] = c * x - s * y; a[q]![k] = s * x + c * y; }
      for (let k = 0; k < n; k++) { const x = v[k]![p]!, y = v[k]![q]!; v[k]![p] = c * x - s * y; v[k]![q] = s * x + c * y; }
    }
  }
  return { values: Float64Array.from({ length: n }, (_, i) => a[i]![i]!), vectors: v };
}
