import sharp from 'sharp';
import { fromLinear, hexToRgb, toLinear } from '@toile/colour';
import { createPainter } from '@toile/drawing';
import type { Tile } from '@toile/drawing';
import { createRng } from '@toile/kernel';
import type { Hex, Rng } from '@toile/kernel';
import { rectify } from '@toile/vision';
import type { Corner, Corners, Picture, RepeatKind, Shift } from '@toile/vision';

/** A photograph of a print whose repeat is known. */
export interface PlantedPrint {
  readonly picture: Picture;
  /** The sides of the tile in the middle of the picture, pixels. */
  readonly across: Shift;
  readonly down: Shift;
  /** One repeat as it was before the photograph: what is like itself there is a repeat. */
  readonly tile: Picture;
}

/** How hard a photograph is: repeats across it, how it is turned and tilted, lit, and what became of it on the way. */
export interface Shooting { readonly seed: number; readonly width?: number; readonly height?: number; readonly repeats: number; readonly turn: number; readonly tilt: number; readonly falloff: number; readonly noise: number; readonly quality: number }

/** Shootings from a scan to a phone in a hurry, drawn from the seed. */
export function shootingOf(seed: number): Shooting {
  const rng = createRng(seed * 104_729 + 11), hard = rng.next();
  return {
    seed, repeats: rng.between(1.9, 7), turn: (rng.between(-5, 5) * Math.PI) / 180, tilt: hard * rng.between(0, 0.07), falloff: hard * rng.between(0, 0.6), noise: hard * rng.between(0, 12), quality: rng.whole(40, 85),
  };
}

const painter = createPainter();

/** One repeat of a print as pixels. The painter is the judge: it lays the tile on a plain square of cloth of its own size. */
export function tilePicture(tile: Tile, wanted = 320): Picture {
  const perMm = wanted / tile.width, width = Math.round(tile.width * perMm), height = Math.round(tile.height * perMm);
  const cloth = { id: 'plain', gloss: 0, glossPower: 1, contrast: 0, opacity: 1 } as const;
  const box = [[-10, -10], [tile.width + 10, -10], [tile.width + 10, tile.height + 10], [-10, tile.height + 10]] as const;
  const surface = { rows: 2, columns: 2, s: [0, 1], t: [0, 1], points: new Float32Array([-20, -20, tile.width + 20, -20, -20, tile.height + 20, tile.width + 20, tile.height + 20]) } as const;
  const { rgba } = painter.paint({ view: { left: 0, top: 0, width: tile.width, height: tile.height }, ink: '#000000', seed: 1, layers: [{ id: 'cloth', part: 'cloth', outline: box, surface, colour: tile.background, material: cloth, shadow: 0, contour: 0, pattern: { tile, scale: 1, rotation: 0 } }] }, { width, height, style: 'gouache', paper: '#ffffff' });
  return { width, height, rgba };
}

/** The print on a large flat cloth, photographed. */
export async function photograph(tile: Picture, aspect: number, shooting: Shooting): Promise<PlantedPrint> {
  const { seed, width = 880, height = 660, repeats, turn, tilt, falloff, noise, quality } = shooting, rng = createRng(seed * 7919 + 3);
  const side = width / repeats, high = side * aspect, c = Math.cos(turn), s = Math.sin(turn);
  const lean: readonly [number, number] = [rng.between(-1, 1) * tilt, rng.between(-1, 1) * tilt];
  // Picture to cloth: turned, and seen in perspective about the picture's middle.
  const toCloth = (x: number, y: number): Corner => {
    const dx = (x - width / 2) / width, dy = (y - height / 2) / width, w = 1 / (1 + lean[0] * 2 * dx + lean[1] * 2 * dy);
    return [(c * dx + s * dy) * w * width, (-s * dx + c * dy) * w * width];
  };
  const out = new Uint8Array(width * height * 4), light = lightOver(rng, falloff), phase = rng.between(0, 1);
  const table = Float64Array.from({ length: 256 }, (_, byte) => toLinear(byte)), taps = side < tile.width ? 3 : 2;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const sum = [0, 0, 0];
    for (let j = 0; j < taps; j++) for (let i = 0; i < taps; i++) {
      const [u, v] = toCloth(x + (i + 0.5) / taps, y + (j + 0.5) / taps), du = u / side + phase, dv = v / high + phase;
      const o = (Math.floor((dv - Math.floor(dv)) * tile.height) * tile.width + Math.floor((du - Math.floor(du)) * tile.width)) * 4;
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (table[tile.rgba[o + k] as number] as number) / (taps * taps);
    }
    const lit = light(x / width - 0.5, y / height - 0.5), o = (y * width + x) * 4;
    for (let k = 0; k < 3; k++) out[o + k] = Math.min(255, Math.max(0, fromLinear((sum[k] as number) * lit) + noise * normal(rng)));
    out[o + 3] = 255;
  }
  const jpeg = await sharp(out, { raw: { width, height, channels: 4 } }).removeAlpha().jpeg({ quality }).toBuffer();
  const rgba = new Uint8Array(await sharp(jpeg).ensureAlpha().raw().toBuffer());
  return { picture: { width, height, rgba }, across: [c * side, s * side], down: [-s * high, c * high], tile };
}

/** A lamp to one side and the falloff of a lens; mean about 1. */
function lightOver(rng: Rng, falloff: number): (x: number, y: number) => number {
  const turn = rng.between(0, 6), cos = Math.cos(turn), sin = Math.sin(turn);
  return (x, y) => 1 + falloff * (cos * x + sin * y) * 0.8 - falloff * 0.6 * (x * x + y * y - 0.08);
}

const normal = (rng: Rng): number => Math.sqrt(-2 * Math.log(rng.next() + 1e-12)) * Math.cos(2 * Math.PI * rng.next());

/** The tile laid another way, as one larger picture that repeats straight. */
export function laidPicture({ width, height, rgba }: Picture, kind: RepeatKind): Picture {
  const w = kind === 'half-drop' || kind === 'mirror' ? width * 2 : width, h = kind === 'brick' || kind === 'mirror' ? height * 2 : height, from = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height), to = new Uint32Array(w * h);
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) {
    const sx = kind === 'mirror' && x >= width ? 2 * width - 1 - x : kind === 'brick' && y >= height ? (x + width - (width >> 1)) % width : x % width;
    const sy = kind === 'mirror' && y >= height ? 2 * height - 1 - y : kind === 'half-drop' && x >= width ? (y + height - (height >> 1)) % height : y % height;
    to[y * w + x] = from[sy * width + sx] as number;
  }
  return { width: w, height: h, rgba: new Uint8Array(to.buffer) };
}

/** Pictures in which nothing repeats: clouds, strewn shapes, heaps of brush strokes, slopes of light, noise. */
export function unrepeating(seed: number, { width = 640, height = 480 } = {}): Picture {
  const rng = createRng(seed * 31_337 + 5), rgba = new Uint8Array(width * height * 4), kind = seed % 5;
  const colours = Array.from({ length: 6 }, () => [rng.whole(20, 240), rng.whole(20, 240), rng.whole(20, 240)] as const);
  const put = (x: number, y: number, [r, g, b]: readonly number[], a = 1): void => { const o = (y * width + x) * 4; [r, g, b].forEach((v, k) => { rgba[o + k] = (rgba[o + k] as number) * (1 - a) + (v as number) * a; }); rgba[o + 3] = 255; };
  const waves = Array.from({ length: 26 }, (_, i) => ({ fx: rng.between(-1, 1) * (0.004 + 0.004 * i), fy: rng.between(-1, 1) * (0.004 + 0.004 * i), p: rng.between(0, 7), a: 1 / (1 + i * 0.5), c: i % 3 }));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const base = [130, 120, 110];
    if (kind === 0) for (const wave of waves) base[wave.c] = (base[wave.c] as number) + 60 * wave.a * Math.sin(wave.fx * x + wave.fy * y + wave.p);
    if (kind === 3) { base[0] = 60 + (150 * x) / width; base[1] = 80 + (120 * y) / height; }
    if (kind === 4) for (let k = 0; k < 3; k++) base[k] = 128 + 40 * normal(rng);
    put(x, y, kind === 1 || kind === 2 ? (colours[0] as readonly number[]) : base.map((v) => Math.min(255, Math.max(0, v))));
  }
  const count = kind === 1 ? 160 : kind === 2 ? 420 : 0;
  for (let i = 0; i < count; i++) {
    const cx = rng.between(0, width), cy = rng.between(0, height), r = kind === 1 ? rng.between(8, 60) : rng.between(4, 14), long = kind === 2 ? rng.between(30, 110) : r, turn = rng.between(0, 6), colour = rng.pick(colours), reach = Math.max(r, long);
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++) for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
      const dx = Math.cos(turn) * (x - cx) + Math.sin(turn) * (y - cy), dy = -Math.sin(turn) * (x - cx) + Math.cos(turn) * (y - cy);
      if ((dx / long) ** 2 + (dy / r) ** 2 < 1) put(x, y, colour, kind === 2 ? 0.8 : 1);
    }
  }
  return { width, height, rgba };
}

/** How like a tile is to itself moved by part of its sides: 1 where the shift is a repeat of it. */
export function likenessOfShift({ width, height, rgba }: Picture, u: number, v: number): number {
  const dx = ((Math.round(u * width) % width) + width) % width, dy = ((Math.round(v * height) % height) + height) % height;
  let product = 0, power = 0;
  const mean = [0, 0, 0];
  for (let i = 0; i < rgba.length; i += 4) for (let k = 0; k < 3; k++) mean[k] = (mean[k] as number) + ((rgba[i + k] as number) * 4) / rgba.length;
  for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) {
    const o = (y * width + x) * 4, p = (((y + dy) % height) * width + ((x + dx) % width)) * 4;
    for (let k = 0; k < 3; k++) { const a = (rgba[o + k] as number) - (mean[k] as number), b = (rgba[p + k] as number) - (mean[k] as number); product += a * b; power += a * a; }
  }
  return power > 0 ? product / power : 1;
}

/** A flat square of a print seen lying aslant on a table of another colour, with its true corners. */
export function onTable(print: Picture, seed: number, { width = 1200, height = 900 } = {}): { readonly picture: Picture; readonly corners: Corners } {
  const rng = createRng(seed * 6007 + 1), jitter = (): number => rng.between(-0.07, 0.07);
  const corners = ([[0.2, 0.18], [0.82, 0.2], [0.8, 0.83], [0.17, 0.8]] as const).map(([u, v]): Corner => [(u + jitter()) * width, (v + jitter()) * height]) as unknown as Corners;
  // The inverse way: a picture of the table is looked up in the print through the same plane map.
  const table = hexToRgb(rng.pick(['#8d7a63', '#c9c4bb', '#3d3a38', '#e9e7e2'] as const satisfies readonly Hex[])), rgba = new Uint8Array(width * height * 4);
  const far = 3, inverse = inverseCorners(corners, { width, height }, far);
  const laid = rectify(framed(print, far), inverse, { width, height });
  for (let i = 0; i < rgba.length; i += 4) {
    const x = (i >> 2) % width, y = Math.floor((i >> 2) / width), isIn = corners.every(([ax, ay], k) => { const [bx, by] = corners[(k + 1) % 4] as Corner; return (bx - ax) * (y + 0.5 - ay) - (by - ay) * (x + 0.5 - ax) > 0; });
    for (let k = 0; k < 3; k++) rgba[i + k] = Math.min(255, Math.max(0, (isIn ? (laid.rgba[i + k] as number) : (table[k] as number) * (0.93 + 0.1 * (x / width))) + 3 * normal(rng)));
    rgba[i + 3] = 255;
  }
  return { picture: { width, height, rgba }, corners };
}

/** The print with room round it, so that corners beyond it can be named. */
function framed({ width, height, rgba }: Picture, far: number): Picture {
  const w = width * far, h = height * far, out = new Uint32Array(w * h), from = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height), ox = Math.floor((w - width) / 2), oy = Math.floor((h - height) / 2);
  for (let y = 0; y < height; y++) out.set(from.subarray(y * width, (y + 1) * width), (y + oy) * w + ox);
  return { width: w, height: h, rgba: new Uint8Array(out.buffer) };
}

/** Where the corners of the whole table lie in the framed print, when the print's own corners lie at `corners` of the table. */
function inverseCorners(corners: Corners, { width, height }: { readonly width: number; readonly height: number }, far: number): Corners {
  const side = 600, low = (side * (far - 1)) / 2;
  // Found by search: the plane map is smooth, and a bench may take its time.
  const at = (px: number, py: number): Corner => {
    let u = 0.5, v = 0.5;
    for (let turn = 0; turn < 60; turn++) {
      const [x, y] = bilinearInPerspective(corners, u, v), e = 1e-4, [xu, yu] = bilinearInPerspective(corners, u + e, v), [xv, yv] = bilinearInPerspective(corners, u, v + e);
      const a = (xu - x) / e, b = (xv - x) / e, c = (yu - y) / e, d = (yv - y) / e, det = a * d - b * c;
      u += (d * (px - x) - b * (py - y)) / det; v += (a * (py - y) - c * (px - x)) / det;
    }
    return [low + u * side, low + v * side];
  };
  return [at(0, 0), at(width, 0), at(width, height), at(0, height)];
}

/** The unit square's plane map onto four corners (Heckbert 1989). */
function bilinearInPerspective([p, q, r, s]: Corners, u: number, v: number): Corner {
  const sx = p[0] - q[0] + r[0] - s[0], sy = p[1] - q[1] + r[1] - s[1], ax = q[0] - r[0], ay = q[1] - r[1], bx = s[0] - r[0], by = s[1] - r[1], det = ax * by - bx * ay;
  const g = (sx * by - bx * sy) / det, h = (ax * sy - sx * ay) / det, w = g * u + h * v + 1;
  return [((q[0] - p[0] + g * q[0]) * u + (s[0] - p[0] + h * s[0]) * v + p[0]) / w, ((q[1] - p[1] + g * q[1]) * u + (s[1] - p[1] + h * s[1]) * v + p[1]) / w];
}
