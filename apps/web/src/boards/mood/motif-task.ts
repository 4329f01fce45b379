import { motifCandidates } from '@toile/vision';
import { decodePicture } from '../decode.ts';

/** A piece of a picture, in parts of its width and height. */
export interface Crop { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const SIDE = 512;

/** The pieces of a picture that stand by themselves, the best first: candidates for a print. */
export async function findMotifs({ blob }: { readonly blob: Blob }): Promise<readonly Crop[]> {
  const picture = await decodePicture(blob, SIDE);
  return motifCandidates(picture, { most: 8 }).map(({ x, y, width, height }) => ({ x: x / picture.width, y: y / picture.height, width: width / picture.width, height: height / picture.height }));
}
