import { useEffect, useState } from 'react';
import type { ElementId } from '@toile/kernel';
import { elementPictureUrl } from '../boards-client.ts';

const SIZES = [384, 768, 1536] as const;

/** The picture of an element for the canvas, at the next larger of a few sizes; a sharper one takes its place when it is there. */
export function useKonvaImage(id: ElementId | undefined, widthPx: number): { readonly image: HTMLImageElement | undefined; readonly isMissing: boolean } {
  const size = SIZES.find((one) => one >= widthPx) ?? 2560;
  const [image, setImage] = useState<HTMLImageElement>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!id) return undefined;
    const loading = new Image();
    loading.onload = () => { setImage(loading); setMissing(false); };
    loading.onerror = () => setMissing(true);
    loading.src = elementPictureUrl(id, size);
    return () => { loading.onload = null; loading.onerror = null; };
  }, [id, size]);
  return { image, isMissing };
}
