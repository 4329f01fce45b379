/** True where two pieces of plain data (numbers, texts, arrays, typed arrays, objects) say the same. Equal references are not looked into. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Number.isNaN(a) && Number.isNaN(b);
  if (isNumbers(a)) return isNumbers(b) && isSameNumbers(a, b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      const one: unknown = a[i], other: unknown = b[i];
      // most of a scene is points: two numbers each, looked at on the spot
      if (isPair(one) && isPair(other) && one[0] === other[0] && one[1] === other[1]) continue;
      if (one !== other && !isSame(one, other)) return false;
    }
    return true;
  }
  const one = a as Record<string, unknown>, other = b as Record<string, unknown>;
  let count = 0;
  for (const key in one) {
    if (one[key] !== other[key] && !isSame(one[key], other[key])) return false;
    if (one[key] === undefined && !Object.hasOwn(other, key)) return false;
    count++;
  }
  return count === Object.keys(other).length;
}

const isPair = (value: unknown): value is readonly [unknown, unknown] => Array.isArray(value) && value.length === 2;

type Numbers = ArrayLike<number> & ArrayBufferView;
const isNumbers = (value: object): value is Numbers => ArrayBuffer.isView(value);

function isSameNumbers(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
