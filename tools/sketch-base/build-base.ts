import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DRAWABLE_GARMENT_IDS } from '@toile/garment';
import { LINE_PART, SHAPE_PART } from '@toile/vision';
import { BASE_VERSION, CODE_LENGTH, CODE_STEP, codeOf, describeEntry } from '@toile/sketch';
import type { BaseEntry, BaseText } from '@toile/sketch';
import { discriminantOf } from './discriminant.ts';

/*
 * Builds the base that sketches are compared with: every garment the house draws, from both sides, in many cuts and hands, folded and
 * described as a sketch is, and boiled down to a code each. Some two minutes: node tools/sketch-base/build-base.ts
 */
const PER_SIDE = 200, SEED = 0, RIDGE = 1, TESTED = 4;
const OUT = fileURLToPath(new URL('../../packages/ideas/sketch/src/base/base.gen.ts', import.meta.url));

const width = LINE_PART + SHAPE_PART;
const entries = DRAWABLE_GARMENT_IDS.flatMap((type) => (['front', 'back'] as const).flatMap((side) => Array.from({ length: PER_SIDE }, (_, i): BaseEntry => ({ type, side, n: i * 2 + (side === 'back' ? 1 : 0) }))));
const data = new Float32Array(entries.length * width);
entries.forEach((entry, i) => { data.set(describeEntry(entry, SEED), i * width); if (i % 1000 === 0) console.log(`${i} of ${entries.length}`); });
const { basis, offset } = discriminantOf({ data, width, count: entries.length }, (row) => Math.floor(row / PER_SIDE), { classes: DRAWABLE_GARMENT_IDS.length * 2, length: CODE_LENGTH, ridge: RIDGE });

const basisSteps = Array.from({ length: CODE_LENGTH }, (_, k) => { let most = 0; for (let i = 0; i < width; i++) most = Math.max(most, Math.abs(basis[i * CODE_LENGTH + k]!)); return Number((most / 127).toPrecision(6)); });
const basisBytes = Int8Array.from(basis, (v, i) => Math.round(v / basisSteps[i % CODE_LENGTH]!));
const rounded = { basis: Float32Array.from(basisBytes, (v, i) => v * basisSteps[i % CODE_LENGTH]!), offset: Float32Array.from(offset, (v) => Number(v.toPrecision(7))) };
const codes = new Int8Array(entries.length * CODE_LENGTH);
entries.forEach((_, i) => codeOf(rounded, data.subarray(i * width, (i + 1) * width)).forEach((v, k) => { codes[i * CODE_LENGTH + k] = Math.max(-127, Math.min(127, Math.round(v / CODE_STEP))); }));

/** How near the house's own drawings come that are not in the base. */
const distances: number[] = [];
for (const type of DRAWABLE_GARMENT_IDS) for (let n = 0; n < TESTED; n++) {
  const code = codeOf(rounded, describeEntry({ type, side: n % 2 === 0 ? 'front' : 'back', n }, SEED + 1));
  let least = Infinity;
  for (let i = 0; i < entries.length; i++) { let d = 0; for (let k = 0; k < CODE_LENGTH; k++) d += (codes[i * CODE_LENGTH + k]! * CODE_STEP - code[k]!) ** 2; least = Math.min(least, d); }
  distances.push(Math.sqrt(least));
}
distances.sort((a, b) => a - b);
const at = (share: number): number => Number((distances[Math.floor(distances.length * share)] ?? 0).toFixed(3));

const base64 = (bytes: Int8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
const text: BaseText = { version: BASE_VERSION, seed: SEED, types: DRAWABLE_GARMENT_IDS, perSide: PER_SIDE, basisSteps, offset: [...rounded.offset], ranges: [at(0.5), at(0.9), at(0.99)], basis: base64(basisBytes), codes: base64(codes) };
writeFileSync(OUT, `import type { BaseText } from './base-text.ts';\n\n/** Built by tools/sketch-base/build-base.ts from the house's own flats; a test says when it is stale. */\nexport const BASE_TEXT: BaseText = ${JSON.stringify(text)};\n`);
console.log(`base.gen.ts: ${(JSON.stringify(text).length / 1e6).toFixed(2)} MB, ${entries.length} drawings, ranges ${text.ranges.join(' ')}`);
