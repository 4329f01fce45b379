import { useEffect, useMemo, useRef, useState } from 'react';
import type { Design } from '@toile/garment';
import type { Finish } from '../settings.ts';
import type { View } from './messages.ts';
import type { Painted } from './painter-pool.ts';
import { useOwnElementsVersion } from './own-elements.ts';
import { pictureNow, pictureOf } from './pictures.ts';
import { useNear, wantedness } from './use-near.ts';
import { wishFor } from './wish.ts';

interface CroquisProps {
  readonly design: Design;
  readonly finish: Finish;
  /** CSS width; the picture is painted at the screen's own density. */
  readonly width: number;
  /** Height over width. */
  readonly ratio?: number;
  readonly view?: View;
  readonly label: string;
  /** True while nothing new shall be painted. */
  readonly isHeld?: boolean;
  /** Called when the picture is wanted, and when it is on the screen. */
  readonly onWanted?: () => void;
  readonly onPainted?: () => void;
}

/** A design drawn on a canvas: painted in a worker when it comes near the screen, the nearest first; far away it lets go of its pixels. */
export function Croquis({ design, finish, width, ratio = 1.5, view, label, isHeld = false, onWanted, onPainted }: CroquisProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waiting' | 'painted' | 'failed'>('waiting');
  const isNear = useNear(canvas);
  // The name stands for the whole wish: equal documents need no new painting.
  const version = useOwnElementsVersion();
  const wanted = useMemo(() => wishFor(design, { finish, width, ratio, ...(view ? { view } : {}) }), [design, finish, width, ratio, view, version]);

  useEffect(() => {
    const target = canvas.current;
    if (!target || isHeld) return undefined;
    if (!isNear) {
      target.width = 1;
      target.height = 1;
      setState('waiting');
      return undefined;
    }
    const put = (picture: Painted) => {
      target.width = picture.width;
      target.height = picture.height;
      target.getContext('2d')?.putImageData(new ImageData(picture.rgba, picture.width, picture.height), 0, 0);
      setState('painted');
      onPainted?.();
    };
    onWanted?.();
    const ready = pictureNow(wanted);
    if (ready) {
      put(ready);
      return undefined;
    }
    const stop = new AbortController();
    pictureOf(wanted, { priority: () => wantedness(target), signal: stop.signal }).then((picture) => {
      if (!stop.signal.aborted) put(picture);
    }).catch((cause: unknown) => {
      if (stop.signal.aborted) return;
      console.error('a design could not be drawn', cause);
      setState('failed');
      onPainted?.();
    });
    return () => stop.abort();
  }, [wanted.name, isNear, isHeld]);

  return (
    <canvas
      ref={canvas} role="img" aria-label={label} aria-hidden={label === '' || undefined} data-state={state} data-awaited={state === 'waiting' && isNear && !isHeld} className="croquis"
      style={{ width, height: width * ratio, background: finish.paper }}
    />
  );
}
