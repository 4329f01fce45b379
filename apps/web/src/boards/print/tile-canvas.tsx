import { useLayoutEffect, useRef } from 'react';
import { hexToRgb } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { ownTile } from '@toile/textile';
import type { OwnPrint, PrintChoice } from '@toile/textile';

interface TileCanvasProps {
  readonly print: OwnPrint;
  readonly inks: readonly Hex[];
  readonly choice: Pick<PrintChoice, 'scale' | 'rotation' | 'repeat'>;
  /** mm of cloth that the canvas is wide. */
  readonly mm: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** A piece of cloth in a print of the designer's own, as it repeats, in its scale. */
export function TileCanvas({ print, inks, choice: { scale, rotation, repeat }, mm, width, height, label }: TileCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = Math.min(2, window.devicePixelRatio || 1);
  const key = inks.join('');
  // Before the screen is painted: a canvas that was resized is empty.
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const tile = ownTile(print, inks, repeat);
    if (!tile.raster) return;
    const perMm = (pen.canvas.width / mm) * scale;
    const [wide, high] = [tile.width * perMm, tile.height * perMm];
    const picture = sized(pictureOf(tile.raster), wide, high);
    const pattern = pen.createPattern(picture, 'repeat');
    if (!pattern) return;
    pattern.setTransform(new DOMMatrix().rotate(rotation).scale(wide / picture.width, high / picture.height));
    pen.imageSmoothingQuality = 'high';
    pen.fillStyle = pattern;
    pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  }, [print, key, repeat, scale, rotation, mm, width, height]);
  return <canvas ref={canvas} className="tile-canvas" role="img" aria-label={label} aria-hidden={label === '' || undefined} width={Math.round(width * density)} height={Math.round(height * density)} style={{ aspectRatio: `${width} / ${height}` }} data-print={print.id} data-inks={inks.length} />;
}

function pictureOf({ width, height, pixels, inks }: NonNullable<ReturnType<typeof ownTile>['raster']>): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const image = new ImageData(width, height);
  const words = new Uint32Array(image.data.buffer);
  // Little-endian: alpha is the highest byte.
  const colours = inks.map((hex) => { const [r, g, b] = hexToRgb(hex); return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0; });
  for (let i = 0; i < words.length; i++) words[i] = colours[pixels[i] ?? 0] ?? 0;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}

/** The picture halved until it is about as large as it is shown: what is drawn smaller in one go would flicker. */
function sized(picture: OffscreenCanvas, wide: number, high: number): OffscreenCanvas {
  let now = picture;
  while (now.width > wide * 2 && now.height > high * 2 && now.width > 8 && now.height > 8) {
    const next = new OffscreenCanvas(Math.ceil(now.width / 2), Math.ceil(now.height / 2));
    const pen = next.getContext('2d');
    if (!pen) return now;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(now, 0, 0, next.width, next.height);
    now = next;
  }
  return now;
}
