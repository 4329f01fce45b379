import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Hex } from '@toile/kernel';
import type { PrintChoice } from '@toile/textile';
import { handTask } from '../hands.ts';

interface ClothCanvasProps { readonly print: PrintChoice; readonly colours: readonly Hex[]; readonly mm: number; readonly width: number; readonly height: number; readonly label: string }

const MOST_PX = 760;

/** A piece of cloth in a print of the house, painted in the worker. */
export function ClothCanvas({ print, colours, mm, width, height, label }: ClothCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Painted as fine as the screen shows it, up to what is painted while one waits.
  const density = Math.min(2, window.devicePixelRatio || 1, MOST_PX / width);
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  const painted = useQuery({ queryKey: ['cloth', print, colours, mm, wide, high], queryFn: ({ signal }) => handTask('cloth', { print, colours, width: wide, height: high, mm }, { signal, isShort: true }), staleTime: Infinity, gcTime: 60_000, placeholderData: (before) => before }).data;
  useEffect(() => {
    const target = canvas.current;
    if (!target || !painted) return;
    target.width = painted.width;
    target.height = painted.height;
    target.getContext('2d')?.putImageData(new ImageData(painted.rgba, painted.width, painted.height), 0, 0);
  }, [painted]);
  return <canvas ref={canvas} className="tile-canvas" role="img" aria-label={label} aria-hidden={label === '' || undefined} style={{ aspectRatio: `${width} / ${height}`, background: colours[0] }} data-ready={painted !== undefined} />;
}
