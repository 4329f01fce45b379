/** A ruled line crosses at least this much of the page, and there are at least so many of them, evenly spaced. */
const ACROSS = 0.5, LEAST_LINES = 4;
/** Slopes tried, as rise over the whole width: ±3°. */
const STEPS = 26, MOST_SLOPE = 0.052;

/**
 * Takes the lines of a ruled or squared page out of the ink; gives how many there were. A ruling is straight, spans the page and has evenly
 * spaced neighbours, which no hem does. Where a stroke crosses it the stroke stays: only columns no thicker than the ruling are cleared.
 */
export function withoutRulings(ink: Uint8Array, dark: Float32Array, width: number, height: number): number {
  const level = clearAlong(ink, dark, { width, height, isUpright: false });
  return level + clearAlong(ink, dark, { width, height, isUpright: true });
}

interface Page { readonly width: number; readonly height: number; readonly isUpright: boolean }

function clearAlong(ink: Uint8Array, dark: Float32Array, { width, height, isUpright }: Page): number {
  const along = isUpright ? height : width, across = isUpright ? width : height;
  const at = (u: number, v: number): number => (isUpright ? u * width + v : v * width + u);
  // Ink is a small part of a page: it is listed once and counted at every slope.
  const us: number[] = [], vs: number[] = [];
  for (let u = 0; u < along; u += 2) for (let v = 0; v < across; v++) if (ink[at(u, v)]) { us.push(u); vs.push(v); }
  let best: { slope: number; counts: Int32Array; score: number } | undefined;
  for (let s = -STEPS; s <= STEPS; s++) {
    const slope = (s / STEPS) * MOST_SLOPE;
    const counts = new Int32Array(across), shifts = Int32Array.from({ length: along }, (_, u) => Math.round((u - along / 2) * slope));
    for (let i = 0; i < us.length; i++) { const v = vs[i]! - shifts[us[i]!]!; if (v >= 0 && v < across) counts[v]!++; }
    let score = 0;
    for (let v = 0; v < across; v++) score += counts[v]! * counts[v]!;
    if (!best || score > best.score) best = { slope, counts, score };
  }
  if (!best) return 0;
  const wanted = (along / 2) * ACROSS;
  const peaks: number[] = [];
  for (let v = 0; v < across; v++) {
    const near = best.counts[v]! + Math.max(best.counts[v - 1] ?? 0, best.counts[v + 1] ?? 0) * 0.5;
    if (near < wanted || (best.counts[v - 1] ?? 0) > best.counts[v]! || (best.counts[v + 1] ?? 0) >= best.counts[v]!) continue;
    if (peaks.length > 0 && v - peaks[peaks.length - 1]! < 5) continue;
    peaks.push(v);
  }
  if (peaks.length < LEAST_LINES || !isEven(peaks)) return 0;
  if (peaks.filter((peak) => reachesEdges(ink, { peak, slope: best.slope, along, across, at })).length < peaks.length * 0.6) return 0;
  const faint = faintnessOf(ink, dark, { peaks, slope: best.slope, along, across, at });
  for (const peak of peaks) {
    for (let u = 0; u < along; u++) {
      const v0 = peak + Math.round((u - along / 2) * best.slope);
      for (let v = v0 - 2; v <= v0 + 2; v++) {
        if (v < 0 || v >= across || !ink[at(u, v)]) continue;
        let from = v, to = v;
        while (from > 0 && ink[at(u, from - 1)] && v0 - from < 9) from--;
        while (to < across - 1 && ink[at(u, to + 1)] && to - v0 < 9) to++;
        // Thicker or darker than the ruling: a stroke crosses here, or runs along it.
        if (to - from + 1 <= 4 && dark[at(u, v)]! <= faint) for (let k = from; k <= to; k++) ink[at(u, k)] = 0;
      }
    }
  }
  return peaks.length;
}

/** A ruling runs to both edges of the page; the quilting of a jacket does not. */
function reachesEdges(ink: Uint8Array, { peak, slope, along, across, at }: { readonly peak: number; readonly slope: number; readonly along: number; readonly across: number; readonly at: (u: number, v: number) => number }): boolean {
  const margin = Math.round(along * 0.06);
  return [0, along - margin].every((from) => {
    let met = 0;
    for (let u = from; u < from + margin; u++) {
      const v = peak + Math.round((u - along / 2) * slope);
      if ([v - 1, v, v + 1].some((near) => near >= 0 && near < across && ink[at(u, near)])) met++;
    }
    return met > margin * 0.4;
  });
}

/** No ruling is darker than this: half again its usual darkness, which most of its length has. */
function faintnessOf(ink: Uint8Array, dark: Float32Array, { peaks, slope, along, across, at }: { readonly peaks: readonly number[]; readonly slope: number; readonly along: number; readonly across: number; readonly at: (u: number, v: number) => number }): number {
  const values: number[] = [];
  for (const peak of peaks) for (let u = 0; u < along; u += 3) { const v = peak + Math.round((u - along / 2) * slope); if (v >= 0 && v < across && ink[at(u, v)]) values.push(dark[at(u, v)]!); }
  return 1.5 * (values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1);
}

/** True where most gaps between neighbours are one pitch, or whole numbers of it. */
function isEven(peaks: readonly number[]): boolean {
  const gaps = peaks.slice(1).map((v, i) => v - peaks[i]!).toSorted((a, b) => a - b);
  const pitch = gaps[Math.floor(gaps.length / 3)]!;
  return pitch >= 8 && gaps.filter((gap) => Math.abs(gap / pitch - Math.round(gap / pitch)) < 0.14).length >= gaps.length * 0.75;
}
