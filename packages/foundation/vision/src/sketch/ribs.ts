/** Strips thinner and smaller than this are the stripes of a rib, the teeth of a zip, hatching; px in a drawing of 800. */
const THIN = 12, MOST_AREA = 3200, LEAST_AREA = 15;
/** So many beside one another, each meeting the next along most of its length, are one area. */
const LEAST_STRIPES = 5, MEETS = 0.5;
/** A stripe is so many times as long as it is wide, and one of its neighbours is no more than so many times as large. */
const LONG = 1.7, MOST_UNLIKE = 2.6;

interface Sheet { readonly width: number; readonly height: number; readonly far: Float32Array; readonly inside: Uint8Array; readonly unit: number }

/** Joins the stripes of a rib into one area, lines between them included. Works in place. */
export function ribsMerged(labels: Int32Array, count: number, { width, height, far, inside, unit }: Sheet): number {
  const areas = new Float64Array(count + 1), depth = new Float32Array(count + 1);
  for (let i = 0; i < labels.length; i++) { const a = labels[i]!; if (!a) continue; areas[a]!++; if (far[i]! > depth[a]!) depth[a] = far[i]!; }
  const isThin = (a: number): boolean => depth[a]! < THIN * unit && areas[a]! < MOST_AREA * unit * unit && areas[a]! >= LEAST_AREA && areas[a]! > LONG * 4 * depth[a]! * depth[a]!;
  const contact = new Map<number, number>();
  const reach = Math.round(8 * unit);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const a = labels[y * width + x]!;
      if (!a || !isThin(a)) continue;
      for (const [dx, dy] of WAYS) {
        for (let k = 1; k <= reach; k++) {
          const u = x + dx * k, v = y + dy * k;
          if (u >= width || u < 0 || v < 0 || v >= height) break;
          const b = labels[v * width + u]!;
          if (k === 1 && b === a) break;
          if (!b) continue;
          if (b !== a && isThin(b)) { const key = Math.min(a, b) * (count + 1) + Math.max(a, b); contact.set(key, (contact.get(key) ?? 0) + 1); }
          break;
        }
      }
    }
  }
  const parent = Int32Array.from({ length: count + 1 }, (_, i) => i);
  const find = (a: number): number => { let at = a; while (parent[at] !== at) at = parent[at]!; return at; };
  for (const [key, met] of contact) {
    const a = Math.floor(key / (count + 1)), b = key % (count + 1);
    const length = Math.min(areas[a]! / (2 * depth[a]!), areas[b]! / (2 * depth[b]!));
    if (met > MEETS * length && Math.max(areas[a]!, areas[b]!) < MOST_UNLIKE * Math.min(areas[a]!, areas[b]!)) parent[find(a)] = find(b);
  }
  const members = new Map<number, number>();
  for (let a = 1; a <= count; a++) if (areas[a]! > 0) members.set(find(a), (members.get(find(a)) ?? 0) + 1);
  const isRib = (root: number): boolean => (members.get(root) ?? 0) >= LEAST_STRIPES;
  let hasRibs = false;
  for (let i = 0; i < labels.length; i++) if (labels[i] && isRib(find(labels[i]!))) { labels[i] = find(labels[i]!); hasRibs = true; }
  if (hasRibs) fillBetween(labels, { width, inside, isRib });
  return count;
}

const WAYS = [[1, 0], [0, 1], [1, 1], [1, -1]] as const;

/** The lines between the stripes of one rib belong to it. */
function fillBetween(labels: Int32Array, { width, inside, isRib }: { readonly width: number; readonly inside: Uint8Array; readonly isRib: (label: number) => boolean }): void {
  for (let pass = 0; pass < 3; pass++) {
    const before = labels.slice();
    for (let i = width * 3; i < labels.length - width * 3; i++) {
      if (before[i] || !inside[i]) continue;
      for (const way of [-1, 1, -width, width]) {
        const label = before[i + way]!;
        if (!label || !isRib(label)) continue;
        if ([1, 2, 3].some((k) => before[i - way * k] === label)) { labels[i] = label; break; }
      }
    }
  }
}
