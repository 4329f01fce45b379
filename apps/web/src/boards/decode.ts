import type { Picture } from '@toile/vision';

/** The pixels of a picture, in a worker or on the page; at most `mostSide` px on its longer side where that is given. */
export async function decodePicture(blob: Blob, mostSide = Infinity): Promise<Picture> {
  const bitmap = await createImageBitmap(blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' });
  try {
    const scale = Math.min(1, mostSide / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('this browser draws nothing');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, width, height);
    return { width, height, rgba: pen.getImageData(0, 0, width, height).data };
  } finally {
    bitmap.close();
  }
}
