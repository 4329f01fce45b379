import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rgbToHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { useColourName } from './use-colour-name.ts';

/** A colour found in the picture, at a place in parts of its width and height. */
export interface Dot { readonly hex: Hex; readonly x: number; readonly y: number }

interface DropperProps { readonly picture: Blob; readonly label: string; readonly dots: readonly Dot[]; readonly lit: Hex | undefined; readonly onTake: (hex: Hex) => void; readonly onDot: (hex: Hex) => void }

const LOUPE_PX = 11;
const LOUPE_SCALE = 12;
const LOUPE = LOUPE_PX * LOUPE_SCALE;

/** A picture to take colours from: a loupe shows the very pixels under the pointer; dots show where each colour of its palette was found. */
export function Dropper({ picture, label, dots, lit, onTake, onDot }: DropperProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const canvas = useRef<HTMLCanvasElement>(null);
  const loupe = useRef<HTMLCanvasElement>(null);
  const pixels = useRef<ImageData>(undefined);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>();
  const [at, setAt] = useState<{ readonly x: number; readonly y: number }>();

  useEffect(() => {
    let isGone = false;
    setSize(undefined);
    setAt(undefined);
    void createImageBitmap(picture, { colorSpaceConversion: 'none' }).then((bitmap) => {
      const target = canvas.current;
      const pen = target?.getContext('2d', { willReadFrequently: true });
      if (isGone || !target || !pen) return;
      target.width = bitmap.width;
      target.height = bitmap.height;
      pen.drawImage(bitmap, 0, 0);
      pixels.current = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      setSize({ width: bitmap.width, height: bitmap.height });
      bitmap.close();
    });
    return () => { isGone = true; };
  }, [picture]);

  const hexAt = useCallback((x: number, y: number): Hex => {
    const image = pixels.current;
    const i = image ? (y * image.width + x) * 4 : 0;
    return rgbToHex([image?.data[i] ?? 255, image?.data[i + 1] ?? 255, image?.data[i + 2] ?? 255]) as Hex;
  }, []);
  // The loupe: each pixel as a square, never blurred.
  useEffect(() => {
    const pen = loupe.current?.getContext('2d');
    const image = pixels.current;
    if (!pen || !image || !at) return;
    const half = (LOUPE_PX - 1) / 2;
    pen.clearRect(0, 0, LOUPE, LOUPE);
    for (let dy = -half; dy <= half; dy++) for (let dx = -half; dx <= half; dx++) {
      const [x, y] = [at.x + dx, at.y + dy];
      if (x < 0 || y < 0 || x >= image.width || y >= image.height) continue;
      pen.fillStyle = hexAt(x, y);
      pen.fillRect((dx + half) * LOUPE_SCALE, (dy + half) * LOUPE_SCALE, LOUPE_SCALE, LOUPE_SCALE);
    }
    pen.lineWidth = 1;
    for (const [inset, colour] of [[-0.5, '#000'], [0.5, '#fff']] as const) {
      pen.strokeStyle = colour;
      pen.strokeRect(half * LOUPE_SCALE + inset, half * LOUPE_SCALE + inset, LOUPE_SCALE - 2 * inset, LOUPE_SCALE - 2 * inset);
    }
  }, [at, hexAt]);

  const point = (event: { readonly clientX: number; readonly clientY: number }): void => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box || !size) return;
    const inside = (value: number, most: number): number => Math.max(0, Math.min(most - 1, Math.floor(value)));
    setAt({ x: inside(((event.clientX - box.left) / box.width) * size.width, size.width), y: inside(((event.clientY - box.top) / box.height) * size.height, size.height) });
  };
  const hex = at && hexAt(at.x, at.y);
  return (
    <div className="dropper">
      <div
        className="dropper-picture" role="application" tabIndex={0} aria-label={`${label}. ${t('picture.dropper')}`}
        onPointerMove={point} onPointerDown={point} onPointerLeave={(event) => { if (event.pointerType === 'mouse') setAt(undefined); }}
        onClick={(event) => { if (at && event.detail > 0) onTake(hexAt(at.x, at.y)); }}
        onKeyDown={(event) => {
          const step = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[event.key as 'ArrowLeft'];
          if (!size) return;
          if (step) {
            event.preventDefault();
            const by = event.shiftKey ? 10 : 1;
            setAt((now = { x: size.width >> 1, y: size.height >> 1 }) => ({ x: Math.max(0, Math.min(size.width - 1, now.x + step[0] * by)), y: Math.max(0, Math.min(size.height - 1, now.y + step[1] * by)) }));
          } else if (event.key === 'Enter' && hex) onTake(hex);
        }}
      >
        <canvas ref={canvas} data-ready={size !== undefined} />
        {dots.map((dot) => (
          <button key={dot.hex} type="button" className="dropper-dot" data-lit={dot.hex === lit} style={{ left: `${dot.x * 100}%`, top: `${dot.y * 100}%`, background: dot.hex }} aria-label={t('picture.takeHex', { hex: dot.hex })} title={`${nameOf(dot)} ${dot.hex}`}
            onClick={(event) => { event.stopPropagation(); onDot(dot.hex); }} />
        ))}
        {at && size ? (
          <div className="loupe" aria-hidden="true" style={{ left: `${((at.x + 0.5) / size.width) * 100}%`, top: `${((at.y + 0.5) / size.height) * 100}%` }} data-below={at.y < size.height * 0.4} data-side={at.x > size.width * 0.6 ? 'left' : 'right'}>
            <canvas ref={loupe} width={LOUPE} height={LOUPE} />
            <span><i style={{ background: hex }} />{hex}</span>
          </div>
        ) : null}
      </div>
      <p className="dropper-hint" aria-live="polite">{hex ? `${nameOf({ hex })} · ${hex}` : t('picture.dropper')}</p>
    </div>
  );
}
