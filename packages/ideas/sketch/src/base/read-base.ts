import { DRAWABLE_GARMENT_IDS } from '@toile/garment';
import { invariant, must } from '@toile/kernel';
import { LINE_PART, SHAPE_PART } from '@toile/vision';
import { CODE_LENGTH } from './base.ts';
import type { SketchBase } from './base.ts';
import { BASE_TEXT } from './base.gen.ts';
import type { BaseText } from './base-text.ts';

let read: SketchBase | undefined;

/** The base that ships with the room, unpacked once. */
export function sketchBase(): SketchBase {
  read ??= unpacked(BASE_TEXT);
  return read;
}

/** A built file as the base it holds. */
export function unpacked(text: BaseText): SketchBase {
  const types = text.types.map((id) => must(DRAWABLE_GARMENT_IDS.find((known) => known === id), `the base knows ${id}, the wardrobe does not`));
  const bytes = signedBytes(text.basis), basis = new Float32Array(bytes.length);
  invariant(bytes.length === (LINE_PART + SHAPE_PART) * CODE_LENGTH, 'the basis of the sketch base fits the descriptor');
  for (let i = 0; i < bytes.length; i++) basis[i] = bytes[i]! * text.basisSteps[i % CODE_LENGTH]!;
  const entries = types.flatMap((type) => (['front', 'back'] as const).flatMap((side) => Array.from({ length: text.perSide }, (_, i) => ({ type, side, n: i * 2 + (side === 'back' ? 1 : 0) }))));
  const codes = signedBytes(text.codes);
  invariant(codes.length === entries.length * CODE_LENGTH, 'the sketch base has a code for every entry');
  return { entries, codes, basis, offset: Float32Array.from(text.offset), ranges: text.ranges };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text, signed. Written out because the core rooms have neither Buffer nor atob. */
function signedBytes(text: string): Int8Array {
  const length = text.endsWith('==') ? (text.length / 4) * 3 - 2 : text.endsWith('=') ? (text.length / 4) * 3 - 1 : (text.length / 4) * 3;
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[LETTERS.charCodeAt(i)] = i;
  const out = new Int8Array(length);
  for (let i = 0, to = 0; i < text.length; i += 4) {
    const bits = (values[text.charCodeAt(i)]! << 18) | (values[text.charCodeAt(i + 1)]! << 12) | (values[text.charCodeAt(i + 2) & 127]! << 6) | values[text.charCodeAt(i + 3) & 127]!;
    for (const shift of [16, 8, 0]) if (to < length) out[to++] = (bits >> shift) & 255;
  }
  return out;
}
