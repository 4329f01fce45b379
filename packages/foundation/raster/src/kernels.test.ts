import { createRng } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { kernelsText } from '../../../../tools/kernels/build-kernels.ts';
import { bytesOfBase64 } from './base64.ts';
import { KERNELS_BASE64 } from './kernels.gen.ts';
import type { Kernels } from './kernels.ts';
import { createPlainKernels } from './plain/plain-kernels.ts';
import { SHADE_PARAMETERS } from './shade-parameters.ts';
import { createWasmKernels } from './wasm-kernels.ts';

const SIZE = 64, PLANE = (SIZE * SIZE + 256) * 4, FIRST = 1 << 16;
const plane = (i: number): number => FIRST + i * PLANE;
const SUMS = plane(40), STARTS = plane(42), ENDS = STARTS + 1024, POINTS = ENDS + 1024, MASK = plane(44), PIXELS = plane(46), TOP = plane(47), PIGMENT = plane(48), GRAIN = plane(49), TABLES = plane(50);
const BYTES = plane(64);

const make = (): readonly [Kernels, Kernels] => {
  const fast = createWasmKernels();
  if (!fast) throw new Error('this test needs WebAssembly');
  const both = [fast, createPlainKernels()] as const;
  for (const kernels of both) kernels.memory.grow(BYTES);
  return both;
};

/** Runs the same work on both makes, over memories filled with the same noise, and gives the bytes of both afterwards. */
function onBoth(seed: number, work: (kernels: Kernels) => void): readonly [Uint8Array, Uint8Array] {
  const [fast, plain] = make().map((kernels) => {
    const rng = createRng(seed), { f32, u8, i32 } = kernels.memory;
    for (let p = 0; p < 12; p++) for (let i = 0; i < SIZE * SIZE; i++) f32[(plane(p) >> 2) + i] = p < 4 ? rng.between(-0.1, 1.1) : p < 8 ? rng.between(-20, 20) : rng.next();
    for (let i = 0; i < SIZE * SIZE; i++) { u8[MASK + i] = rng.chance(0.3) ? 0 : rng.chance(0.5) ? 255 : rng.whole(1, 254); u8[PIGMENT + i] = rng.whole(0, 255); u8[GRAIN + i] = rng.whole(0, 255); }
    i32.fill(0, PIXELS >> 2, (PIXELS >> 2) + SIZE * SIZE);
    kernels.stage(SUMS, STARTS, ENDS, 0, 0, SIZE, SIZE);
    kernels.frame(PIXELS, TOP, PIGMENT, GRAIN, 0, 0, SIZE, SIZE);
    for (let i = 0; i < 4096; i++) f32[(TABLES >> 2) + i] = rng.next() * 4;
    work(kernels);
    return u8.slice(FIRST, BYTES);
  }) as [Uint8Array, Uint8Array];
  return [fast, plain];
}

const PART = [SIZE, 3, 2, SIZE - 3, SIZE - 1] as const;
const JOBS: Readonly<Record<string, (kernels: Kernels, seed: number) => void>> = {
  'coverage of random polygons': (kernels, seed) => {
    const rng = createRng(seed);
    for (let q = 0; q < 12; q++) {
      const n = rng.whole(3, 9);
      for (let i = 0; i < n; i++) { kernels.memory.f32[(POINTS >> 2) + i] = rng.between(-30, 95); kernels.memory.f32[(POINTS >> 2) + 64 + i] = rng.between(-30, 95); }
      kernels.polygon(POINTS, POINTS + 256, n, q & 1);
      if (q % 3 === 0) { kernels.memory.u8.fill(0, MASK, MASK + SIZE * SIZE); kernels.takeMask(MASK, 0, 0, SIZE, SIZE, q & 1); } else kernels.takeInk(rng.whole(0, 0xffffff), rng.whole(1, 256), q % 3 === 1 ? 0 : MASK, 0, 0, SIZE, SIZE);
    }
  },
  'soft masks': (kernels) => kernels.softMask(MASK, plane(20), plane(21), plane(22), SIZE, SIZE, 5, 3),
  'blurred heights': (kernels) => {
    kernels.blurHeight(plane(4), MASK, SIZE, plane(20), plane(21), plane(22), plane(23), 3, 5, 52, 40, 6);
    kernels.memory.u8.fill(0, plane(22), plane(24)); // scratch may be left as it comes
  },
  'shadow, stamp and flatten': (kernels) => {
    kernels.quad(4, 4, 60, 9, 55, 50, 8, 61);
    kernels.takeInk(0x335577, 230, 0, 0, 0, 0, 0);
    kernels.markTop(MASK, 0, 0, SIZE, SIZE, 7);
    kernels.castShadow(plane(9), 0, 0, SIZE, SIZE, 3, 5, 1, 2, 4.5, 0.5, 9, 0.4, 0x2c1a26);
    kernels.stampSoft(plane(10), 2, 3, 50, 40, 0x4080c0, 200, MASK, 0, 0, SIZE, SIZE);
    kernels.visibleBox(MASK, 0, 0, SIZE, SIZE, 5, plane(30));
    kernels.flatten(plane(11), plane(24));
  },
  'surfaces': (kernels, seed) => {
    const rng = createRng(seed), { f32 } = kernels.memory, G = plane(30) >> 2, n = 30;
    for (let i = 0; i < 5; i++) for (let j = 0; j < 6; j++) [j * 14 - 4 + rng.between(-3, 3), i * 18 - 5 + rng.between(-3, 3), j / 5, i / 4, j * 40, i * 50].forEach((v, p) => { f32[G + p * n + i * 6 + j] = v; });
    for (const planes of [1, 2, 4]) kernels.surface(plane(30), n * 4, 5, 6, planes, plane(14), PLANE, 0, 0, ...PART);
    kernels.plainSurface(plane(18), PLANE, 7, 9, ...PART, 3.9, -750, -95);
  },
  'heights': (kernels, seed) => {
    const rng = createRng(seed), { f32 } = kernels.memory;
    for (let i = 0; i < 257; i++) { f32[(TABLES >> 2) + i] = i / 30; f32[(TABLES >> 2) + 257 + i] = Math.fround(rng.next() * 0.2); }
    f32[(plane(0) >> 2) + 700] = Number.NaN;
    kernels.roundHeight(plane(0), plane(5), MASK, ...PART, 55);
    for (let kind = 0; kind < 5; kind++) kernels.foldHeight(plane(0), plane(1), plane(5), MASK, ...PART, kind, TABLES, -1, 9, TABLES + 4096);
    for (let kind = 0; kind < 4; kind++) {
      [10, 12, 6, 3, 30, 40, 9, 6, 50, 44, 5, 4, 56, 20, 3, -2].forEach((v, i) => { f32[(plane(30) >> 2) + i] = v; });
      kernels.ribbonHeight(plane(30), 4, plane(5), plane(20), plane(21), 0, 0, ...PART, kind);
    }
    kernels.memory.u8.fill(0, plane(20), plane(22)); // scratch
    kernels.bumpHeight(plane(6), plane(7), plane(5), MASK, ...PART, 2, -3, 8, 9, 5, 20);
    for (const kind of [0, 1]) kernels.quiltHeight(plane(6), plane(7), plane(5), MASK, ...PART, 11, 3, 9, kind, TABLES);
    kernels.alongHeight(plane(1), plane(5), MASK, ...PART, TABLES);
  },
  'colours': (kernels) => {
    const { f32, u8 } = kernels.memory;
    kernels.colourFill(plane(14), PLANE, ...PART, 200, 90, 20);
    for (let i = 0; i < 16384; i++) u8[plane(30) + i] = (i * 7919) & 255;
    [0.021, 0.004, 0.3, -0.006, 0.017, 0.1].forEach((v, i) => { f32[(TABLES >> 2) + i] = v; });
    kernels.tileColour(plane(14), PLANE, plane(6), plane(7), plane(5), MASK, ...PART, plane(4), 1, 1, 62, 63, 0.13, TABLES, plane(30), 24, 17);
    [0.2, 1.8, 0.1, 1.4].forEach((v, i) => { f32[(TABLES >> 2) + i] = v; });
    kernels.placedColour(plane(14), PLANE, plane(1), plane(0), MASK, ...PART, TABLES, plane(30), 30, 20);
    kernels.texture(plane(14), PLANE, plane(18), plane(6), plane(7), MASK, ...PART, 0.2, 0.7, plane(30), 32, 1.7);
    kernels.alphaAlong(plane(18), plane(1), ...PART, TABLES + 400, 1);
  },
};

describe('the kernels in WebAssembly', () => {
  for (const [name, job] of Object.entries(JOBS)) {
    it(`write the same bytes as the plain ones: ${name}`, () => {
      for (let seed = 1; seed <= 12; seed++) {
        const [fast, plain] = onBoth(seed, (kernels) => job(kernels, seed));
        expect(Buffer.compare(fast, plain), `seed ${seed}`).toBe(0);
      }
    });
  }

  it('light every combination of flags as the plain ones do', () => {
    // every pair of flags at least: the step is odd, so all 512 would be met in 512 rounds
    for (let round = 0; round < 256; round++) {
      const flags = (round * 37 + (round >> 7)) % 512;
      const [fast, plain] = onBoth(flags + 100, (kernels) => {
        const rng = createRng(flags);
        SHADE_PARAMETERS.forEach((name, i) => {
          kernels.memory.f32[(plane(32) >> 2) + i] = /^(red|green|blue|rim(Right|Left)(Red|Green|Blue))$/.test(name) ? rng.between(0, 255) : name.startsWith('gloss') && name !== 'gloss' ? rng.between(-400, 900) : name === 'opacity' ? rng.next() : rng.between(-0.4, 1.1);
        });
        for (let i = 0; i < 1026; i++) kernels.memory.f32[(plane(33) >> 2) + i] = rng.next();
        kernels.shade(plane(32), MASK, 0, 0, SIZE, SIZE, 1, 1, SIZE - 2, SIZE - 1, plane(5), plane(6), plane(8), 0, 0, SIZE, plane(9), plane(4), PLANE, plane(10), plane(33), 3, flags);
      });
      expect(Buffer.compare(fast.subarray(PIXELS - FIRST), plain.subarray(PIXELS - FIRST)), `flags ${flags}`).toBe(0);
    }
  });

  it('are built from the sources as they stand', async () => {
    expect(await kernelsText()).toContain(KERNELS_BASE64);
  }, 120_000);
});

describe('coverage', () => {
  it('inside a clip is the coverage without one, whatever lies beside it', () => {
    const [fast] = make(), rng = createRng(5);
    for (let round = 0; round < 60; round++) {
      const corners = Array.from({ length: 7 }, () => [rng.between(-80, 160), rng.between(-80, 160)] as const);
      const paint = (x0: number, y0: number, x1: number, y1: number): Uint8Array => {
        fast.stage(SUMS, STARTS, ENDS, x0, y0, x1, y1);
        corners.forEach(([x, y], i) => { fast.memory.f32[(POINTS >> 2) + i] = x; fast.memory.f32[(POINTS >> 2) + 64 + i] = y; });
        fast.memory.u8.fill(0, MASK, MASK + SIZE * SIZE);
        fast.polygon(POINTS, POINTS + 256, corners.length, 0);
        fast.takeMask(MASK, 0, 0, SIZE, SIZE, round & 1);
        return fast.memory.u8.slice(MASK, MASK + SIZE * SIZE);
      };
      const whole = paint(0, 0, SIZE, SIZE), [x0, y0] = [rng.whole(0, 30), rng.whole(0, 30)], [x1, y1] = [rng.whole(34, SIZE), rng.whole(34, SIZE)], part = paint(x0, y0, x1, y1);
      for (let y = y0; y < y1; y++) expect(Buffer.compare(part.subarray(y * SIZE + x0, y * SIZE + x1), whole.subarray(y * SIZE + x0, y * SIZE + x1)), `round ${round}, row ${y}`).toBe(0);
    }
  });

  it('of a polygon sums to its area', () => {
    const [fast] = make();
    fast.stage(SUMS, STARTS, ENDS, 0, 0, SIZE, SIZE);
    fast.memory.u8.fill(0, MASK, MASK + SIZE * SIZE);
    fast.quad(10.25, 8.5, 50.75, 12.25, 44.5, 55.125, 6.5, 40.25);
    fast.takeMask(MASK, 0, 0, SIZE, SIZE, 0);
    const sum = fast.memory.u8.subarray(MASK, MASK + SIZE * SIZE).reduce((a, b) => a + b, 0) / 255;
    // shoelace of the four corners
    const corners = [[10.25, 8.5], [50.75, 12.25], [44.5, 55.125], [6.5, 40.25]] as const;
    const area = corners.reduce((a, [x, y], i) => { const [x2, y2] = corners[(i + 1) % 4] as readonly [number, number]; return a + (x * y2 - x2 * y) / 2; }, 0);
    expect(Math.abs(sum - Math.abs(area))).toBeLessThan(0.4);
  });
});

describe('base64', () => {
  it('decodes what a host encodes, at every length', () => {
    for (let n = 0; n < 40; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 37 + n) & 255);
      expect([...bytesOfBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }
  });
});
