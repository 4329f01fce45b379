import type { Kernels } from '@toile/raster';
import type { PlacedPicture, Tile } from '../scene.ts';
import type { PlacedRows, TilePicture } from './pattern-tile.ts';

/** Tiles and weaves kept in the kernels' memory, so that each is copied once. */
export interface PictureStore {
  /** The byte offset of a picture known by this key, copied in when new. */
  bytes(key: string, picture: Uint8Array): number;
  tile(tile: Tile, wantedWidth: number): TilePicture;
  /** A placed picture, fine enough for a painting of `perMm` pixels to the mm. */
  placed(picture: PlacedPicture, perMm: number): PlacedRows;
}

/** A store over [from, from + capacity) of the memory; when full it starts again. */
export function createPictureStore(kernels: Kernels, draw: Pick<PictureStore, 'tile' | 'placed'>, from: number, capacity: number): PictureStore {
  const known = new Map<string, number>();
  let end = from;
  return {
    ...draw,
    bytes(key, picture) {
      const found = known.get(key);
      if (found !== undefined) return found;
      if (end + picture.length > from + capacity) { known.clear(); end = from; }
      const place = end;
      kernels.memory.u8.set(picture.length <= capacity ? picture : picture.subarray(0, capacity), place);
      end += (picture.length + 63) & ~63;
      known.set(key, place);
      return place;
    },
  };
}
