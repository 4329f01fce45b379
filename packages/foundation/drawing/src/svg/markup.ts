import type { Polyline } from '@toile/geometry';

/** The value of an attribute; left out when undefined. */
export type Attribute = string | number | undefined;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** XML 1.0 knows tab, newline, return and everything from the space on, but no lone surrogates and no U+FFFE/F. */
const isAllowed = (mark: string): boolean => {
  const code = mark.codePointAt(0) ?? 0;
  return code < 32 ? code === 9 || code === 10 || code === 13 : !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

/** Text made safe for XML: marks escaped, characters that XML forbids dropped. */
export const escapeText = (text: string): string => Array.from(text).map((mark) => MARKS[mark] ?? (isAllowed(mark) ? mark : '')).join('');

/** A number with at most `digits` decimals and no trailing zeros. */
export const short = (value: number, digits = 1): string => {
  const text = value.toFixed(digits);
  return digits > 0 ? text.replace(/\.?0+$/, '').replace(/^-0$/, '0') : text;
};

/** An element with its attributes and children as text. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, children: readonly string[] | string = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? short(value, 3) : escapeText(value)}"`])).join('');
  const inside = typeof children === 'string' ? children : children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An identifier that XML and every drawing program accept: letters, digits, dots and dashes; never empty, never led by a digit. */
export const idOf = (name: string): string => {
  const clean = name.replace(/[^A-Za-z0-9._-]+/g, '-');
  return /^[A-Za-z_]/.test(clean) ? clean : `_${clean}`;
};

/** A polyline without the points that lie within `tolerance` of the line through their neighbours (Douglas–Peucker). */
export function simplified(points: Polyline, tolerance: number): Polyline {
  const n = points.length;
  if (n < 4) return points;
  const kept = new Uint8Array(n), open: [number, number][] = [[0, n - 1]];
  kept[0] = kept[n - 1] = 1;
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span, [ax, ay] = points[from] as readonly [number, number], [bx, by] = points[to] as readonly [number, number];
    const dx = bx - ax, dy = by - ay, length = Math.sqrt(dx * dx + dy * dy);
    let worst = tolerance, at = -1;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = points[i] as readonly [number, number];
      const d = length < 1e-3 ? Math.sqrt((x - ax) ** 2 + (y - ay) ** 2) : Math.abs(dx * (ay - y) - (ax - x) * dy) / length;
      if (d > worst) { worst = d; at = i; }
    }
    if (at > 0) { kept[at] = 1; open.push([from, at], [at, to]); }
  }
  return points.filter((_, i) => kept[i] === 1);
}

/** The path data of a polyline, in tenths of a mm. */
export function pathData(points: Polyline, isClosed: boolean, tolerance = 0.25): string {
  const text = simplified(points, tolerance).map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
  return isClosed && text !== '' ? `${text}Z` : text;
}
