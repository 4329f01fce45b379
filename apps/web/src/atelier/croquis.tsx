import { useEffect, useRef, useState } from 'react';
import type { Design } from '@toile/garment';
import type { StyleId } from '@toile/drawing';
import { paperOf } from '../settings.ts';
import type { View } from './messages.ts';
import { paintDesign } from './painter-pool.ts';

// Far enough that a board of sixty is drawn whole, near enough that a board of two hundred does not fill the memory of a phone.
const NEAR = '6000px';

interface CroquisProps {
  readonly design: Design;
  readonly style: StyleId;
  readonly light: number;
  /** CSS width; the picture is painted at the screen's own density. */
  readonly width: number;
  /** Height over width. */
  readonly ratio?: number;
  readonly view?: View;
  readonly label: string;
  /** Called when the picture is first on the screen. */
  readonly onPainted?: () => void;
}

/** A design drawn on a canvas: painted in a worker when it comes near the screen, the nearest first. */
export function Croquis({ design, style, light, width, ratio = 1.5, view, label, onPainted }: CroquisProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waiting' | 'painted' | 'failed'>('waiting');
  const isNear = useNear(canvas);
  const density = Math.min(2, window.devicePixelRatio || 1);
  const pixelWidth = Math.round(width * density);
  const pixelHeight = Math.round(width * ratio * density);
  const key = JSON.stringify([design, view]);

  useEffect(() => {
    const target = canvas.current;
    if (!isNear || !target) return undefined;
    const stop = new AbortController();
    const priority = () => distanceToScreen(target);
    paintDesign({ design, width: pixelWidth, height: pixelHeight, style, light, paper: paperOf(style), ...(view ? { view } : {}) }, { priority, signal: stop.signal })
      .then((picture) => {
        if (stop.signal.aborted) return;
        target.width = picture.width;
        target.height = picture.height;
        target.getContext('2d')?.putImageData(new ImageData(picture.rgba, picture.width, picture.height), 0, 0);
        setState('painted');
        onPainted?.();
      })
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        console.error('a design could not be drawn', cause);
        setState('failed');
      });
    return () => stop.abort();
    // The key stands for the design and the view: equal documents need no new painting.
  }, [key, style, light, pixelWidth, pixelHeight, isNear]);

  return (
    <canvas ref={canvas} role="img" aria-label={label} data-state={state} className="croquis" style={{ width, height: width * ratio, background: paperOf(style) }} />
  );
}

function distanceToScreen(element: Element): number {
  const box = element.getBoundingClientRect();
  if (box.bottom < 0) return -box.bottom + 1000;
  if (box.top > window.innerHeight) return box.top;
  // On the screen: from the top left, as one reads.
  return box.top * 0.1 + box.left * 0.001;
}

function useNear(target: React.RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setNear(true);
    }, { rootMargin: NEAR });
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, isNear]);
  return isNear;
}
